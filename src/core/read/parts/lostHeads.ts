import { partOfPeriod } from '../../period';
import type { Period } from '../../period';
import type { HeaderColumn } from '../headers/columns/headerColumn';
import { fold } from '../cells/text';

/**
 * Whether a column left of those of a month or quarter is called as one of them (`Điểm | Hạng`) and stands as they do below
 * a head, which is blank or says nothing of the whole year (`Kết quả`): likely an earlier month's or quarter's, whose head
 * is lost. `Chỉ số | Xếp hạng` that stand in the row of the heads are the whole year's.
 *
 * @param periods those that the columns name, by index
 */
export function isOfLostHead(
  { column, row, role, text, above }: HeaderColumn,
  columns: readonly HeaderColumn[],
  periods: readonly (Period | null)[],
): boolean {
  if (above.some((line) => WHOLE.test(fold(line)))) return false;
  return columns.some((other, at) => {
    const period = periods[at] ?? null;
    if (period === null || partOfPeriod(period) === null || other.column < column) return false;
    const isAlike = other.role === role && fold(other.text) === fold(text);
    return isAlike && other.row === row && other.above.length > 0 && above.length <= other.above.length;
  });
}

/** What the head over the scores of a whole year says. */
const WHOLE = /(?:^| )(?:nam|12 thang|tong|tong hop|tong ket|chung|luy ke|binh quan|trung binh)(?: |$)/u;
