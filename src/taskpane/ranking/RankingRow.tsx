import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { RankedUnit } from '../../core/rank/ranking';
import type { Rules } from '../../core/rules';
import type { Place } from '../../core/workbook';
import { useTexts } from '../texts/paneTexts';
import { RankChange } from './RankChange';

const useStyles = makeStyles({
  row: {
    cursor: 'pointer',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
  },
  cell: { padding: '6px', textAlign: 'right', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  rank: { width: '32px', fontWeight: tokens.fontWeightSemibold },
  unit: { padding: '6px', textAlign: 'left', fontWeight: tokens.fontWeightRegular },
  button: {
    padding: 0,
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  grade: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  note: {
    display: 'block',
    color: tokens.colorPaletteDarkOrangeForeground1,
    fontSize: tokens.fontSizeBase200,
  },
});

/** What an index is shown at that is compared unrounded. */
const MOST_DECIMALS = 6;

interface Props {
  readonly unit: RankedUnit;
  /** The rules of its block. */
  readonly rules: Rules;
  readonly onSelect: (place: Place) => void;
}

/** A unit in the ranking; a click anywhere on it opens its score sheet. */
export function RankingRow({ unit, rules, onSelect }: Props) {
  const styles = useStyles();
  const { pane, numbers } = useTexts();
  return (
    <tr
      className={styles.row}
      onClick={() => {
        onSelect(unit.place);
      }}
    >
      <td className={mergeClasses(styles.cell, styles.rank)}>{unit.rank ?? '–'}</td>
      <th scope="row" className={styles.unit}>
        {/* The row takes the click of the button too: it is there for the keyboard and for screen readers. */}
        <button
          type="button"
          className={styles.button}
          title={pane.openCell(unit.place.sheet, unit.place.cell)}
        >
          {unit.name}
        </button>
        {!unit.ranked && <span className={styles.note}>{pane.notRanked}</span>}
        {unit.blankScores > 0 && rules.blankScores !== 'skip' && (
          <span className={styles.note}>{pane.provisional(unit.blankScores)}</span>
        )}
      </th>
      <td className={styles.cell}>
        {unit.percent === null ? '–' : numbers.percent(unit.percent, rules.rankDecimals ?? MOST_DECIMALS)}
        {unit.grade !== null && <span className={styles.grade}>{unit.grade}</span>}
      </td>
      <td className={styles.cell}>
        <RankChange unit={unit} />
      </td>
    </tr>
  );
}
