import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { CriterionChange } from '../../core/explain/criteriaChanges';
import type { MovedBy, UnitMove } from '../../core/explain/moves';
import type { Rules } from '../../core/settings/rules';
import type { Place } from '../../core/workbook';
import type { MovesViewTexts } from '../../locales/textTypes';
import { CellButton } from '../lists/CellButton';
import { ShowMore } from '../lists/ShowMore';
import { useFigures } from '../lists/useFigures';
import { useShownRows } from '../lists/drawn/useShownRows';
import { useViewTexts } from '../texts/viewTexts';
import { useTexts } from '../texts/paneTexts';
import { FieldTable } from './FieldTable';
import { whatMoved } from './whatMoved';
import type { WhatMoved } from './whatMoved';

const useStyles = makeStyles({
  causes: {
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    margin: '0 0 10px 4px',
    padding: '4px 0 4px 10px',
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    minWidth: 0,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: { display: 'grid', gridTemplateColumns: '1fr auto', columnGap: '8px', padding: '6px 4px' },
  points: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  facts: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly move: UnitMove;
  readonly yearThen: number;
  readonly yearNow: number | null;
  /** The rules of its block. */
  readonly rules: Rules;
  readonly onSelect: (place: Place) => void;
}

/** Why a unit moved: itself or the others, its fields then and now, criteria lost and gained. */
export function MoveCauses({ move, yearThen, yearNow, rules, onSelect }: Props) {
  const styles = useStyles();
  const texts = useViewTexts().movesView;
  const figures = useFigures(rules);
  const { core } = useViewTexts();
  const { causes, movedBy } = move;
  const told = [...partsTold(whatMoved(move), texts), ...ranksTold(movedBy, yearThen, yearNow, texts)];
  const besides =
    movedBy === null
      ? []
      : [
          ...(movedBy.joinedAhead === 0 ? [] : [core.moves.joinedAhead(movedBy.joinedAhead)]),
          ...(movedBy.leftAhead === 0 ? [] : [core.moves.leftAhead(movedBy.leftAhead, yearThen)]),
          ...(movedBy.commonIndex === null
            ? []
            : [
                core.moves.commonIndex(
                  figures.percent(movedBy.commonIndex.then),
                  figures.percent(movedBy.commonIndex.now),
                ),
              ]),
        ];
  const criteria = causes?.criteria ?? null;
  const fields = causes === null || causes.fields.length === 0 ? null : causes;
  return (
    <div className={styles.causes}>
      {told.length > 0 && <Text>{told.join(' ')}</Text>}
      {besides.length > 0 && (
        <Caption1 className={styles.facts}>{besides.map(asSentence).join(' ')}</Caption1>
      )}
      {fields !== null && (
        <>
          <Text>{asSentence(core.moves.fieldCounts(fields, yearThen))}</Text>
          <FieldTable causes={fields} move={move} yearThen={yearThen} yearNow={yearNow} rules={rules} />
        </>
      )}
      {criteria !== null &&
        (['lost', 'gained'] as const).map((kind) => (
          <CriterionList key={kind} kind={kind} changes={criteria[kind]} onSelect={onSelect} />
        ))}
    </div>
  );
}

interface CriterionListProps {
  readonly kind: 'lost' | 'gained';
  readonly changes: readonly CriterionChange[];
  readonly onSelect: (place: Place) => void;
}

function CriterionList({ kind, changes, onSelect }: CriterionListProps) {
  const styles = useStyles();
  const texts = useViewTexts().movesView;
  const { numbers } = useTexts();
  const { shown, rest, showMore } = useShownRows(changes);
  if (changes.length === 0) return null;
  return (
    <div>
      <Text weight="semibold">{texts[kind](changes.length)}</Text>
      <ul className={styles.list}>
        {shown.map(({ code, name, points, maxPoints, place }) => (
          <li key={`${place.sheet}\n${place.cell}`}>
            <CellButton place={place} onSelect={onSelect} className={styles.line}>
              <Caption1>{`${code} ${name}`.trim()}</Caption1>
              <Caption1 className={styles.points}>
                {texts[`${kind}Points`](numbers.plain(points), numbers.plain(maxPoints))}
              </Caption1>
            </CellButton>
          </li>
        ))}
      </ul>
      <ShowMore rest={rest} onClick={showMore} />
    </div>
  );
}

function partsTold(moved: WhatMoved | null, texts: MovesViewTexts): readonly string[] {
  if (moved === null) return [];
  const { own, others, against } = moved;
  return [...(against === null ? [] : [texts[against]]), texts.moved(own, others)];
}

function ranksTold(
  movedBy: MovedBy | null,
  yearThen: number,
  yearNow: number | null,
  texts: MovesViewTexts,
): readonly string[] {
  const { rankNow = null, rankThen = null } = movedBy ?? {};
  return [
    ...(rankNow === null ? [] : [texts.rankNow(yearThen, rankNow)]),
    ...(rankThen === null ? [] : [texts.rankThen(yearThen, rankThen, yearNow)]),
  ];
}

function asSentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
