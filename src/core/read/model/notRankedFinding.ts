import { finding } from '../../findings/findings';
import type { Besides, Finding } from '../../findings/findings';
import type { SaidInCell } from './assessment';

/** Says of a unit that a cell leaves it out of the ranking, or may leave it out. */
export function notRankedFinding(
  unit: string,
  { place, ...said }: SaidInCell,
  besides: Besides<'unit-not-ranked'>,
): Finding {
  return finding('unit-not-ranked', place, { ...said, unit }, besides);
}
