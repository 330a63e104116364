import { Badge, Caption1, Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { whySuggested } from '../../core/report/words/reviewTexts';
import type { Suggestion } from '../../core/review/suggestion';
import type { ReviewRules } from '../../core/settings/reviewRules';
import type { Place } from '../../core/workbook';
import { Disclosure } from '../disclosure/Disclosure';
import { CellButton } from '../lists/CellButton';
import { NumberInput } from '../rules/form/NumberInput';
import { useViewTexts } from '../texts/viewTexts';
import { useTexts } from '../texts/paneTexts';
import { canBeMax, titleOf } from './setRows';
import type { SetRow } from './setRows';

const useStyles = makeStyles({
  label: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  dropped: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground3 },
  facts: { color: tokens.colorNeutralForeground2 },
  controls: { display: 'flex', flexDirection: 'column', alignItems: 'flex-end', flexShrink: 0 },
  max: { width: '68px', minWidth: 0, '& input': { width: '100%', textAlign: 'right' } },
  changed: { backgroundColor: tokens.colorBrandBackground2 },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '0 4px 8px 24px',
    overflowWrap: 'anywhere',
  },
  figures: { display: 'grid', gridTemplateColumns: '1fr auto', columnGap: '8px', margin: 0 },
  figure: { margin: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  link: { padding: '4px 0', borderBottom: 'none', color: tokens.colorBrandForegroundLink },
  wrong: { color: tokens.colorPaletteRedForeground1, maxWidth: '96px', textAlign: 'right' },
});

/** In the pane's words a suggestion is never an alarm. */
const COLORS: Readonly<Record<Suggestion, 'informative' | 'warning' | 'severe' | 'subtle'>> = {
  keep: 'subtle',
  clarify: 'informative',
  raise: 'informative',
  merge: 'warning',
  drop: 'severe',
};

interface Props {
  readonly row: SetRow;
  readonly rules: ReviewRules;
  readonly onDrop: (isDropped: boolean) => void;
  /** `null`: the max that it has. */
  readonly onMax: (to: number | null) => void;
  readonly onSelect: (place: Place) => void;
}

/** A criterion with what is suggested and why, its figures, and whether it is dropped or has another max in what is tried. */
export function SetCriterion({ row: { criterion, isDropped, max }, rules, onDrop, onMax, onSelect }: Props) {
  const styles = useStyles();
  const { numbers } = useTexts();
  const texts = useViewTexts().setView;
  const { review: words } = useViewTexts().core;
  const [typed, setTyped] = useState<number | null | 'none'>('none');
  const { suggestion, maxPoints, meanPercent, maxShare, effectiveShare, place } = criterion;
  const title = titleOf(criterion);
  const value = typed === 'none' ? (max ?? maxPoints) : typed;
  const isWrong = typed !== 'none' && typed !== null && !canBeMax(typed);
  const type = (next: number | null): void => {
    const isMax = next !== null && canBeMax(next);
    setTyped(next);
    onMax(isMax && next !== maxPoints ? next : null);
  };
  const share = (part: number | null) => (part === null ? '–' : numbers.percent(part * 100, 1));
  return (
    <Disclosure
      as="li"
      label={
        <span className={styles.label}>
          <span className={mergeClasses(isDropped && styles.dropped)}>{title}</span>
          <Caption1 className={styles.facts}>
            {texts.inShort(
              meanPercent === null ? '–' : numbers.percent(meanPercent, 1),
              share(maxShare),
              share(effectiveShare),
            )}
          </Caption1>
          {suggestion !== null && (
            <Badge appearance="tint" color={COLORS[suggestion]} size="small">
              {words.suggestions[suggestion]}
            </Badge>
          )}
        </span>
      }
      after={
        <div className={styles.controls}>
          <div
            onBlur={() => {
              // An emptied field shows what it stands for again.
              setTyped('none');
            }}
          >
            <NumberInput
              className={mergeClasses(styles.max, max !== null && styles.changed)}
              size="small"
              aria-label={texts.maxOf(title)}
              value={value}
              isWrong={isWrong}
              onChange={type}
            />
          </div>
          {isWrong && (
            <Caption1 role="alert" className={styles.wrong}>
              {texts.wrongMax}
            </Caption1>
          )}
          <Checkbox
            size="medium"
            checked={isDropped}
            label={texts.drop}
            aria-label={texts.dropOf(title)}
            onChange={(_, { checked }) => {
              onDrop(checked === true);
            }}
          />
        </div>
      }
      panelClassName={styles.panel}
    >
      {whySuggested(criterion, rules, words).map((reason) => (
        <span key={reason}>{reason}</span>
      ))}
      <Figures row={{ criterion, isDropped, max }} />
      {place !== null && (
        <CellButton place={place} onSelect={onSelect} className={styles.link}>
          {texts.open(place.sheet, place.cell)}
        </CellButton>
      )}
    </Disclosure>
  );
}

/** All figures of a criterion, in the words of the sheet. */
function Figures({ row: { criterion } }: { readonly row: SetRow }) {
  const styles = useStyles();
  const { numbers } = useTexts();
  const { review: words } = useViewTexts().core;
  const { counts, ifDropped, claims } = criterion;
  const number = (value: number | null) => (value === null ? '–' : numbers.points(value));
  const count = (value: number | null) => (value === null ? '–' : numbers.plain(value));
  const percent = (value: number | null) => (value === null ? '–' : numbers.percent(value * 100, 1));
  const figures: readonly (readonly [string, string])[] = [
    [words.mean, number(criterion.meanPercent)],
    [`${words.counted} ${words.full}`, count(counts.full)],
    [`${words.counted} ${words.zero}`, count(counts.zero)],
    [`${words.counted} ${words.notApplicable}`, count(counts.notApplicable)],
    [words.deviation, number(criterion.sdPercent)],
    [words.itemRest, number(criterion.itemRest)],
    [`${words.weight} ${words.maxShare}`, percent(criterion.maxShare)],
    [`${words.weight} ${words.effectiveShare}`, percent(criterion.effectiveShare)],
    [`${words.dropped}: ${words.changed}`, count(ifDropped?.units ?? null)],
    [`${words.dropped}: ${words.largest}`, count(ifDropped?.largest ?? null)],
    ...(claims === null ? [] : [[words.cut, count(claims.cut)] as const]),
  ];
  return (
    <dl className={styles.figures}>
      {figures.map(([name, value]) => (
        <FigureLine key={name} name={name} value={value} />
      ))}
    </dl>
  );
}

function FigureLine({ name, value }: { readonly name: string; readonly value: string }) {
  const styles = useStyles();
  return (
    <>
      <dt>
        <Caption1>{name}</Caption1>
      </dt>
      <dd className={styles.figure}>
        <Caption1>{value}</Caption1>
      </dd>
    </>
  );
}
