import { fold } from '../../cells/text';
import type { TableRow } from './tableRows';

/**
 * Rows of a table in which a max below 0 makes a penalty only where something else says so, too: the name, a heading of
 * penalties above it, a neighbour with such a max, or points below 0. A criterion that got points, and a row whose
 * criteria add up to its max without the minus, have it by a slip: they are criteria, whose max is then said.
 *
 * @param pointsIn the numbers in the score columns of a row
 */
export function withoutMistypedPenalties(
  rows: readonly TableRow[],
  pointsIn: (row: number) => readonly number[],
): readonly TableRow[] {
  if (rows.every((row) => !isByMax(row))) return rows;
  let isBelowPenalty = false;
  return rows.map((row, at) => {
    if (row.apart !== null && !isByMax(row)) isBelowPenalty = true;
    else if (row.max !== null && row.max > 0) isBelowPenalty = false;
    if (!isByMax(row) || isBelowPenalty) return row;
    const beside = [rows[at - 1], rows[at + 1]];
    if (SAYS_PENALTY.test(row.name) || beside.some((one) => one !== undefined && isByMax(one))) return row;
    const points = pointsIn(row.row);
    if (points.some((one) => one < 0)) return row;
    return points.some((one) => one > 0) || isParent(row, rows.slice(at + 1, at + 1 + MOST_BELOW))
      ? { ...row, apart: null }
      : row;
  });
}

/** Rows that a max is compared with. */
const MOST_BELOW = 100;

/** Whether nothing but its max makes a row a penalty. */
function isByMax({ apart, max, isApartByName }: TableRow): boolean {
  return apart !== null && max !== null && max < 0 && !isApartByName;
}

/** What penalties are given for; a field or criterion may well be of complaints, discipline or savings. */
const SAYS_PENALTY =
  /trừ|phạt|vi phạm|chậm|trễ|muộn|quá hạn|sai (?:phạm|sót|quy)|thiếu|không|chưa|khiển trách|cảnh cáo|tiêu cực|tồn tại|hạn chế|penalt|deduct|violat|overdue/iu;

/** Whether the rows below are numbered below a row, or their maxima add up to its own without the minus. */
function isParent({ code, max }: TableRow, below: readonly TableRow[]): boolean {
  const [first] = below;
  if (first === undefined || first.max === null || first.max <= 0) return false;
  const number = fold(code.text);
  const next = fold(first.code.text);
  if (number !== '' && next.startsWith(`${number} `)) return true;
  let sum = 0;
  for (const row of below) {
    if (row.max === null) continue;
    sum += row.max;
    if (sum >= -(max ?? 0)) break;
  }
  return sum === -(max ?? 0);
}
