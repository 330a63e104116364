import { toNumber } from '../../points';
import type { Points } from '../../points';
import type { Finding } from '../../findings';
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
    return [
      {
        code: 'subtotal-score-differs',
        severity: 'warning',
        place: cellPlace(table, sum.row, column),
        block: null,
        params: {
          unit: reading.name,
          code: '',
          name: sum.name,
          stated: String(toNumber(stated)),
          sum: String(toNumber(points)),
        },
      },
    ];
  });
}
