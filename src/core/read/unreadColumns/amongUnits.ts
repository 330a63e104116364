import type { HeaderColumn } from '../headers/headerBand';
import { toNumber } from '../../points';
import { readNumber } from '../cells/score';
import { contentAt, textAt } from '../cells/sheetCells';
import type { ScoreTable } from '../model/assessment';
import type { ScoredSpan } from '../headers/scoredTable';

/**
 * Whether a column of numbers stands between units in columns (L2) and has one for each criterion, as they do: a unit's
 * scores whose header was lost (`Ghi chú`), however few they are.
 */
export function isAmongUnits({ column }: HeaderColumn, numbers: number, { table }: ScoredSpan): boolean {
  if (table?.kind !== 'criteriaByUnits' || numbers < table.set.leaves.length) return false;
  return isBetweenUnits({ column }, table);
}

/** Whether a column stands between those of units' scores. */
export function isBetweenUnits({ column }: Pick<HeaderColumn, 'column'>, { units }: ScoreTable): boolean {
  const columns = units.flatMap(({ kinds }) => kinds.flatMap((kind) => kind.columns));
  return columns.some((one) => one < column) && columns.some((one) => one > column);
}

/**
 * Whether a column between units (L2) that is called after a count (`Số phiếu`) has points for each criterion, none above its max:
 * it is a unit's whose header was lost.
 */
export function isOfUnitByPlace(column: HeaderColumn, { table, sheet }: ScoredSpan): boolean {
  if (table === null || !isBetweenUnits(column, table)) return false;
  return table.set.leaves.every(({ row, maxPoints }) => {
    const value = readNumber(contentAt(sheet, row, column.column)) ?? NaN;
    return value >= 0 && value <= toNumber(maxPoints);
  });
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
