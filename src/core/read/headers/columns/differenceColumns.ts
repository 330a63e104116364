import { fold } from '../../cells/text';
import type { ColumnRole } from '../../roles/headers';
import { RESULT_ROLES } from '../../roles/roles';
import { saysDifference } from '../../words/differenceWords';
import { isOfPeriod, yearIn } from '../../words/periodIn';
import { headsOf } from './headerColumn';
import type { HeaderColumn } from './headerColumn';

/**
 * The columns of a header without the scores and ranks that stand below `So sánh`, `Tăng/giảm` or `Biến động`: how far two
 * years differ in them. `So với năm 2024` is such a head where that year has columns of its own. What names a period itself is
 * its result, and what is called alike twice below one head has lost the head of the second.
 */
export function withDifferences(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  if (columns.every(({ above }) => !above.some(mayCompare))) return columns;
  const found = new Set(columns.filter((column) => isDifference(column, columns)));
  return columns.map((column) => (found.has(column) ? { ...column, role: 'note' } : column));
}

const AGAINST = /^so voi (?:(?:cung )?ky |(?:ket qua )?nam )?(?:truoc|20\d\d)$/u;

function mayCompare(text: string): boolean {
  return saysDifference(text) || AGAINST.test(fold(text));
}

function isDifference(column: HeaderColumn, columns: readonly HeaderColumn[]): boolean {
  const { role, text, above } = column;
  const head = above.findLast(mayCompare);
  if (head === undefined || role === null || !RESULT_ROLES.has(role) || isOfPeriod(text)) return false;
  const heads = headsOf(column);
  const isAgain = (one: HeaderColumn) =>
    one.column < column.column && headsOf(one) === heads && fold(one.text) === fold(text);
  if (columns.some(isAgain)) return false;
  return saysDifference(head) ? hasElsewhere(role, column, columns) : hasOwnColumns(head, role, columns);
}

/** Of what is compared the table has the results themselves beside it. */
function hasElsewhere(role: ColumnRole, column: HeaderColumn, columns: readonly HeaderColumn[]): boolean {
  return columns.some((one) => one !== column && one.role === role && !one.above.some(mayCompare));
}

function hasOwnColumns(head: string, role: ColumnRole, columns: readonly HeaderColumn[]): boolean {
  const year = yearIn(head);
  return columns.some(
    (one) =>
      one.role === role &&
      !one.above.some(mayCompare) &&
      [one.text, ...one.above].some((line) =>
        year === null ? fold(line).endsWith('truoc') : yearIn(line) === year,
      ),
  );
}
