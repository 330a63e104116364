import { makeStyles, tokens } from '@fluentui/react-components';
import { lastStep } from '../../core/appraisal/appraisal';
import type { Rounds } from '../../core/appraisal/appraisal';
import { given } from '../../core/lists';
import type { Place } from '../../core/workbook';
import { CellButton } from '../lists/CellButton';
import { useViewTexts } from '../texts/viewTexts';
import type { ShownChange } from '../worker/shown/shownAppraisal';
import { LongText } from './LongText';
import { PointsGap } from './PointsGap';
import { ScoreSteps } from './ScoreSteps';

const useStyles = makeStyles({
  item: {
    padding: '2px 0 4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '8px',
    minHeight: '24px',
    padding: '3px',
    borderBottom: 'none',
    overflowWrap: 'anywhere',
  },
  gap: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  texts: { margin: 0, padding: '0 3px' },
  name: { display: 'inline', color: tokens.colorNeutralForeground2 },
  value: { display: 'inline', margin: 0 },
  note: { margin: 0, padding: '0 3px', color: tokens.colorPaletteDarkOrangeForeground1 },
});

interface Props {
  readonly change: ShownChange;
  /** What the list is of: its criterion, or its unit. */
  readonly title: string;
  /** Of the list's changes. */
  readonly decimals: number;
  /** Those of the block. */
  readonly rounds: Rounds;
  readonly onSelect: (place: Place) => void;
}

/** A score that the appraisal changed, by its steps, with the texts beside it. The line opens the cell of the last step. */
export function ChangeLine({ change, title, decimals, rounds, onSelect }: Props) {
  const styles = useStyles();
  const texts = useViewTexts().appraisalView;
  const place = change.places[lastStep(change)];
  const heading = (
    <>
      <span>{title}</span>
      <span className={styles.gap}>
        <PointsGap points={change.change} decimals={decimals} />
      </span>
    </>
  );
  return (
    <li data-row className={styles.item}>
      {place === null ? (
        <div className={styles.line}>{heading}</div>
      ) : (
        <CellButton place={place} onSelect={onSelect} className={styles.line}>
          {heading}
        </CellButton>
      )}
      <ScoreSteps change={change} rounds={rounds} onSelect={onSelect} />
      {change.isFinalOther && <p className={styles.note}>{texts.finalDiffers}</p>}
      <TextsBeside change={change} />
    </li>
  );
}

/** What the appraisal and the unit wrote beside a score, and what proves it; nothing where they wrote nothing. */
function TextsBeside({ change: { reason, explanation, evidence } }: Pick<Props, 'change'>) {
  const styles = useStyles();
  const texts = useViewTexts().appraisalView;
  const beside = [
    { name: texts.reason, text: reason },
    { name: texts.explanation, text: explanation },
    { name: texts.evidence, text: evidence },
  ].flatMap(({ name, text }) => given(text, (known) => ({ name, text: known })));
  if (beside.length === 0) return null;
  return (
    <dl className={styles.texts}>
      {beside.map(({ name, text }) => (
        <div key={name}>
          <dt className={styles.name}>{name}: </dt>
          <dd className={styles.value}>
            <LongText text={text} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
