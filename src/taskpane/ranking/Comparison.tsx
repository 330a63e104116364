import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { RankedUnit } from '../../core/rank/ranking';
import type { Figures } from '../lists/useFigures';
import { useResultsTexts } from '../texts/resultsTexts';

const useStyles = makeStyles({
  higher: { color: tokens.colorStatusSuccessForeground3 },
  lower: { color: tokens.colorStatusDangerForeground3 },
});

interface Props {
  readonly unit: RankedUnit;
  readonly other: RankedUnit;
  readonly figures: Figures;
}

/** How far a unit's index is above or below another's; nothing where one of them has none. */
export function Comparison({ unit, other, figures }: Props) {
  const { pin: texts } = useResultsTexts();
  if (unit.percent === null || other.percent === null) return null;
  const by = unit.percent - other.percent;
  if (Math.abs(by) < figures.smallest) return <Text size={200}>{texts.same(other.name)}</Text>;
  const points = figures.unsigned(Math.abs(by));
  return (
    <Text size={200}>{by > 0 ? texts.higher(points, other.name) : texts.lower(points, other.name)}</Text>
  );
}

interface DifferenceProps {
  readonly from: number | null;
  readonly to: number | null;
  readonly figures: Figures;
}

/** The difference of two percentages with its sign, `–` where it prints as none or there is none. */
export function Difference({ from, to, figures }: DifferenceProps) {
  const styles = useStyles();
  if (from === null || to === null || Math.abs(to - from) < figures.smallest) return <span>–</span>;
  return <span className={to > from ? styles.higher : styles.lower}>{figures.signed(to - from)}</span>;
}
