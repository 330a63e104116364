import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { FieldCause, UnitCauses, UnitMove } from '../../core/explain/moves';
import { percentagePoints } from '../../core/explain/shares';
import type { Rules } from '../../core/settings/rules';
import type { MovesViewTexts } from '../../locales/textTypes';
import { SignedPoints } from '../lists/SignedPoints';
import { useFigures } from '../lists/useFigures';
import { useViewTexts } from '../texts/viewTexts';
import { NARROW } from '../theme/narrow';

const useStyles = makeStyles({
  // At 200 % zoom the table scrolls, not the page.
  scroll: { overflowX: 'auto' },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  heading: {
    padding: '2px 3px',
    verticalAlign: 'bottom',
    textAlign: 'left',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
  },
  name: {
    padding: '3px',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    // Where the table scrolls, its names have room for words.
    [NARROW]: { minWidth: '88px' },
  },
  number: {
    padding: '3px',
    textAlign: 'right',
    verticalAlign: 'top',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
  },
  numberHeading: { textAlign: 'right' },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  total: { fontWeight: tokens.fontWeightSemibold },
  notes: { display: 'block', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly causes: UnitCauses;
  readonly move: UnitMove;
  readonly yearThen: number;
  readonly yearNow: number | null;
  /** The rules of its block. */
  readonly rules: Rules;
}

/** A unit's fields then and now, and the share of each in the change of the index; the shares add up to it. */
export function FieldTable({ causes, move, yearThen, yearNow, rules }: Props) {
  const styles = useStyles();
  const texts = useViewTexts().movesView;
  const figures = useFigures(rules);
  const { percent } = figures;
  const { shares, fields } = causes;
  const share = (value: number | null) => (
    <td className={styles.number}>
      <SignedPoints value={value} figures={figures} />
    </td>
  );
  const other = shares === null ? 0 : percentagePoints(shares.other, shares);
  return (
    // What scrolls can be scrolled by keys, too.
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={texts.fieldsOf(move.unit.name)}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.heading}>
              {texts.fields}
            </th>
            {[
              texts.chartNow(yearThen),
              texts.chartNow(yearNow),
              ...(shares === null ? [] : [texts.share]),
            ].map((header) => (
              <th key={header} scope="col" className={mergeClasses(styles.heading, styles.numberHeading)}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {fields.map((field, index) => (
            <tr key={field.field} className={styles.row}>
              <th scope="row" className={styles.name}>
                {field.name}
                <Caption1 className={styles.notes}>{notesOf(field, texts).join(' · ')}</Caption1>
              </th>
              <td className={styles.number}>{percent(field.previousPercent)}</td>
              <td className={styles.number}>{percent(field.percent)}</td>
              {shares !== null && share(pointsOf(shares.fields[index] ?? null, shares))}
            </tr>
          ))}
          {shares !== null && Math.abs(other) >= figures.smallest && (
            <tr className={styles.row}>
              <th scope="row" colSpan={3} className={styles.name}>
                {shares.approximate ? texts.otherApproximate : texts.other}
              </th>
              {share(other)}
            </tr>
          )}
          <tr className={styles.total}>
            <th scope="row" className={mergeClasses(styles.name, styles.total)}>
              {texts.total}
            </th>
            <td className={styles.number}>{percent(move.unit.previousPercent)}</td>
            <td className={styles.number}>{percent(move.unit.percent)}</td>
            {shares !== null && share(percentagePoints(shares.change, shares))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

function pointsOf(share: bigint | null, shares: NonNullable<UnitCauses['shares']>): number | null {
  return share === null ? null : percentagePoints(share, shares);
}

function notesOf(field: FieldCause, texts: MovesViewTexts): readonly string[] {
  const { rank, previousRank, isFull, isBest, isWorst } = field;
  return [
    ...(rank === null
      ? []
      : [
          previousRank === null || previousRank === rank
            ? texts.fieldRank(rank)
            : texts.fieldRanks(previousRank, rank),
        ]),
    ...(isFull ? [texts.full] : []),
    ...(isBest && rank !== 1 ? [texts.best] : []),
    ...(isWorst ? [texts.worst] : []),
  ];
}
