import { toNumber } from '../../points';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import type { ApartStated } from '../model/assessment';
import { cellPlace } from '../model/assessment';
import { chooser } from '../scores/choice';
import type { Choice } from '../scores/choice';
import { mayPrintAs } from '../cells/printedSum';

/**
 * Says where `Tổng điểm thưởng`, a heading above rows of bonus or penalty points, or a total below a column of them is not
 * what these come to: the rows count.
 */
export function apartSumDifferences(choice: Choice): readonly Finding[] {
  return [...rowDifferences(choice), ...columnDifferences(choice)];
}

function rowDifferences({ table, reading, source, apart }: Choice): readonly Finding[] {
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
    if (mayPrintAs(points, stated)) return [];
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

/** A sum that only carries on a difference below it is not named again. */
function columnDifferences({ table, reading, apart }: Choice): readonly Finding[] {
  const { apartStated = [] } = reading;
  let open: readonly ApartStated[] = [];
  return apartStated.flatMap((one): readonly Finding[] => {
    const { kind, row, column, sum, stated, points } = one;
    const inside = open.filter(
      (below) => below.column === column && below.sum.from >= sum.from && below.sum.to <= sum.to,
    );
    open = [...open.filter((below) => !inside.includes(below)), one];
    const carried = inside.reduce((all, below) => all + below.stated - below.points, 0);
    // A total may have the rows of such points inside, too.
    const whole = apart.reduce((all, cell) => (cell.kind === kind ? all + cell.points : all), 0);
    const isCarried = inside.length > 0 && mayPrintAs(points + carried, stated);
    const isWhole = sum.isTotal && mayPrintAs(whole, stated);
    if (isCarried || isWhole || mayPrintAs(points, stated)) return [];
    const place = cellPlace(table, row, column);
    const facts = { unit: reading.name, stated: toNumber(stated), sum: toNumber(points) };
    const { code, name } = sum;
    return [
      sum.isTotal
        ? finding('total-score-differs', place, facts)
        : finding('subtotal-score-differs', place, { ...facts, code, name }),
    ];
  });
}
