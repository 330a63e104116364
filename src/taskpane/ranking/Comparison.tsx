import { Text } from '@fluentui/react-components';
import type { RankedUnit } from '../../core/rank/ranking';
import type { Figures } from '../lists/useFigures';
import { useViewTexts } from '../texts/viewTexts';

interface Props {
  readonly unit: RankedUnit;
  readonly other: RankedUnit;
  readonly figures: Figures;
}

/** How far a unit's index is above or below another's; nothing where one of them has none. */
export function Comparison({ unit, other, figures }: Props) {
  const { pin: texts } = useViewTexts().results;
  if (unit.percent === null || other.percent === null) return null;
  const by = unit.percent - other.percent;
  if (Math.abs(by) < figures.smallest) return <Text size={200}>{texts.same(other.name)}</Text>;
  const points = figures.unsigned(Math.abs(by));
  return (
    <Text size={200}>{by > 0 ? texts.higher(points, other.name) : texts.lower(points, other.name)}</Text>
  );
}
