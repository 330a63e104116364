import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ZeroScore } from '../../core/rank/ranking';
import type { Place } from '../../core/workbook';
import { CellButton } from '../results/CellButton';
import { ShowMore } from '../results/ShowMore';
import { useShownRows } from '../results/useShownRows';
import { useTexts } from '../texts/paneTexts';

const useStyles = makeStyles({
  intro: { color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: { display: 'grid', gridTemplateColumns: '1fr auto', columnGap: '8px' },
  points: {
    color: tokens.colorPaletteRedForeground1,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
  criterion: { gridColumn: '1 / -1', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly zeroScores: readonly ZeroScore[];
  readonly onSelect: (place: Place) => void;
}

/** The block's zero-score criteria, most points lost first; a line opens the score's cell. */
export function ZeroScoreList({ zeroScores, onSelect }: Props) {
  const styles = useStyles();
  const { pane, numbers } = useTexts();
  const { shown, rest, showMore } = useShownRows(zeroScores);
  if (zeroScores.length === 0) return <Text>{pane.noZeroScores}</Text>;
  const units = new Set(zeroScores.map(({ unit }) => unit)).size;
  return (
    <>
      <Text className={styles.intro}>{pane.zeroIntro(zeroScores.length, units)}</Text>
      <ul className={styles.list}>
        {shown.map((zero) => (
          <li key={`${zero.place.sheet}\n${zero.place.cell}`}>
            <CellButton place={zero.place} onSelect={onSelect} className={styles.line}>
              <span>{zero.unit}</span>
              <span className={styles.points}>{pane.zeroOf(numbers.plain(zero.maxPoints))}</span>
              <Caption1 className={styles.criterion}>
                {zero.code} {zero.criterion}
              </Caption1>
            </CellButton>
          </li>
        ))}
      </ul>
      <ShowMore rest={rest} onClick={showMore} />
    </>
  );
}
