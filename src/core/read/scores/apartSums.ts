import { toNumber } from '../../points';
import type { Points } from '../../points';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import { cellPlace } from '../model/assessment';
import { chooser } from './choice';
import type { Choice } from './choice';

/** Half of a hundredth of a point: sums are often printed rounded. */
const ROUNDING: Points = 5_000;

/**
 * Says where `Tổng điểm thưởng`, or a heading above rows of bonus or penalty points, is not what these come to: the rows
 * count.
 */
export function apartSumDifferences({ table, reading, source, apart }: Choice): readonly Finding[] {
  if (reading.apartSums === undefined) return [];
  const at = chooser(reading.apartSums, source, table.scoring.together);
  return (table.scoring.apartSums ?? []).flatMap((sum, index): readonly Finding[] => {
    const { score, column } = at(index);
    if (typeof score !== 'number') return [];
    const points = apart.reduce((all, one) => {
      const isPart = one.kind === sum.kind && (sum.parts === null || sum.parts.includes(one.row));
      return isPart ? all + one.points : all;
    }, 0);
    const stated = Math.abs(score);
    if (Math.abs(stated - points) <= ROUNDING) return [];
    const facts = {
      unit: reading.name,
      code: '',
      name: sum.name,
      stated: toNumber(stated),
      sum: toNumber(points),
    };
    return [finding('subtotal-score-differs', cellPlace(table, sum.row, column), facts)];
  });
}
