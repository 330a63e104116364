import { columnName } from '../../addresses/address';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import { contentAt, placeAt } from '../cells/sheetCells';
import { tellingNumbers } from '../cells/tellingNumbers';
import { readNumber } from '../cells/score';
import { fold } from '../cells/text';
import type { HeaderColumn } from '../headers/headerBand';
import { headsOf } from '../headers/columns/headerColumn';
import type { ScoredSpan } from '../headers/scoredTable';
import { roleOfHeader } from '../roles/headers';
import { RESULT_ROLES } from '../roles/roles';
import { beginsWithDifference } from '../words/differenceWords';
import { isOfPeriod } from '../words/periodIn';

/**
 * A warning for each column that is called as another one (`Chỉ số | Xếp hạng`) beside heads of years or months, where one
 * of the two was not used: the head of its year is blank, so that its neighbour's reaches over it, or is none that can be
 * read (`Năm 223`). A column that counts though the head above it is blank, beside one whose head is not, is said too.
 *
 * @param used the columns that scores, ranks or percentages were read from
 */
export function lostYears(span: ScoredSpan, used: ReadonlySet<number>): readonly Finding[] {
  const { sheet, header, table, endRow } = span;
  if (table !== null && table.kind !== 'unitsByTotals' && table.kind !== 'unitScoreSheet') return [];
  if (!header.columns.some(isBelowPeriod)) return [];
  const rows = Array.from({ length: Math.max(0, endRow - header.dataRow) }, (_, at) => header.dataRow + at);
  const twins = new Map<string, HeaderColumn[]>();
  for (const column of header.columns) {
    const role = roleOfHeader(column.text);
    if (role === null || role === 'grade' || !RESULT_ROLES.has(role) || isOfPeriod(column.text)) continue;
    const key = fold(column.text);
    twins.set(key, [...(twins.get(key) ?? []), column]);
  }
  return [...twins.values()].flatMap((group) => {
    const counting = group.filter(({ column }) => used.has(column));
    if (counting.length === 0 || !group.some(isBelowPeriod)) return [];
    const lost = group.filter(
      (one) =>
        !used.has(one.column) &&
        !one.above.some(beginsWithDifference) &&
        (!isBelowPeriod(one) || counting.some((other) => headsOf(other) === headsOf(one))) &&
        counting.every((other) => rows.some((row) => differ(span, row, one, other))),
    );
    return lost.flatMap((one) => {
      const numbers = tellingNumbers(sheet, rows, one.column);
      if (numbers === null) return [];
      const letters = columnName(sheet.firstColumn + one.column);
      const facts = { column: letters, header: one.text, count: numbers.count };
      return [finding('column-unread', placeAt(sheet, one.row, one.column), facts)];
    });
  });
}

function isBelowPeriod({ above }: HeaderColumn): boolean {
  return above.some(isOfPeriod);
}

function differ({ sheet }: ScoredSpan, row: number, one: HeaderColumn, other: HeaderColumn): boolean {
  const value = readNumber(contentAt(sheet, row, one.column));
  return value !== undefined && value !== readNumber(contentAt(sheet, row, other.column));
}
