import { columnName } from '../../addresses/address';
import { all } from './criterionHeads';
import type { FieldLevel } from './fieldLevel';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import type { HeaderColumn } from '../headers/columns/headerColumns';
import { sumColumns } from './headSums';
import { readScore } from '../cells/score';
import { contentAt, placeAt, textAt } from '../cells/sheetCells';
import type { UnitTableParts } from '../unitTables/unitTableParts';

/**
 * Says which columns of numbers of a table of units × criteria are none of its criteria, sums or totals, nor anything
 * else that their headers say.
 */
export function unreadColumns(
  { sheet, header, columns: { unit }, rows }: UnitTableParts,
  { fields }: FieldLevel,
  others: readonly HeaderColumn[],
): readonly Finding[] {
  const heads = [...all(fields)].flatMap((head) =>
    head.below.length === 0 ? head.columns : sumColumns(head),
  );
  const read = new Set([...heads, ...others].map(({ column }) => column));
  return header.columns.flatMap(({ column, row, text, role }): readonly Finding[] => {
    if (column <= unit || role !== null || read.has(column)) return [];
    const filled = rows.units.filter((one) => textAt(sheet, one.row, column) !== '');
    const numbers = filled.filter((one) => typeof readScore(contentAt(sheet, one.row, column)) === 'number');
    if (numbers.length * 2 <= filled.length) return [];
    const name = text === '' ? columnName(sheet.firstColumn + column) : text;
    const place = placeAt(sheet, text === '' ? header.dataRow - 1 : row, column);
    return [finding('column-unread', place, { text: name })];
  });
}
