import type { SheetSnapshot } from '../../../workbook';
import type { HeaderBand } from '../../headers/headerBand';
import { isInTotal } from './fieldDoubts';
import type { UnitRows } from '../../unitRows/unitRows';
import { generalOver, unitTableColumns } from './unitTableColumns';
import type { UnitTableColumns } from './unitTableColumns';

/**
 * The columns with a field where general words have points of their own beside other fields, `Kết quả thực hiện CCHC (20
 * điểm)` beside `Thể chế (30 điểm)`, and the printed total of most units has them inside and is not that of the others.
 */
export function withGeneralFields(
  sheet: SheetSnapshot,
  header: HeaderBand,
  columns: UnitTableColumns,
  rows: UnitRows,
): UnitTableColumns {
  const whole = columns.fields.reduce((sum, { max }) => sum + (max ?? 0), 0);
  if (columns.fields.length === 0) return columns;
  const general = header.columns.flatMap((column) => generalOver(column, header) ?? []);
  const names = new Set(general.filter(({ max }) => Math.abs(max - whole) > CLOSE).map(({ name }) => name));
  if (names.size === 0) return columns;
  const named = unitTableColumns(header, names);
  const isField = isInTotal(sheet, named.fields, rows, named.totals);
  return isField && !isInTotal(sheet, columns.fields, rows, columns.totals) ? named : columns;
}

const CLOSE = 0.006;
