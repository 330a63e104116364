import type { HeaderColumn } from '../headers/headerBand';
import { textAt } from '../cells/sheetCells';
import type { ScoredSpan } from '../headers/scoredTable';

/**
 * Whether a column of numbers stands between units in columns (L2) and has one for each criterion, as they do: a unit's
 * scores whose header was lost (`Ghi chú`), however few they are.
 */
export function isAmongUnits({ column }: HeaderColumn, numbers: number, { table }: ScoredSpan): boolean {
  if (table?.kind !== 'criteriaByUnits' || numbers < table.set.leaves.length) return false;
  const units = table.units.flatMap(({ kinds }) => kinds.flatMap((kind) => kind.columns));
  return units.some((one) => one < column) && units.some((one) => one > column);
}

/** Whether a column repeats the numbers of criteria (`STT`) that stand left of their max. */
export function isRepeatedCode({ column }: HeaderColumn, { sheet, header, endRow }: ScoredSpan): boolean {
  const first = header.columns.find(({ role }) => role === 'code')?.column ?? column;
  for (let row = header.dataRow; first !== column && row < endRow; row++) {
    const text = textAt(sheet, row, column);
    if (text !== '' && text !== textAt(sheet, row, first)) return false;
  }
  return first !== column;
}
