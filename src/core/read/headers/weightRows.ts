import type { SheetSnapshot } from '../../workbook';
import type { Weights } from '../model/assessment';
import { formatAt } from '../cells/cellFormat';
import { contentAt, textAt } from '../cells/sheetCells';
import { areWhole, sharesRead } from '../roles/shareScale';
import { shareWord, weightAlone, weightInCell, weightKindOf } from '../roles/dictionary/weightText';
import type { TypedWeight } from '../roles/dictionary/weightText';

/**
 * What a row gives as weights by its label in the columns up to the units' names, `Trọng số | 15% | 20% …`; `null` for a row
 * without such a label.
 */
export function labelledKind(sheet: SheetSnapshot, row: number, unit: number): Weights['kind'] | null {
  for (let column = 0; column <= unit; column++) {
    const content = contentAt(sheet, row, column);
    const kind = typeof content === 'string' ? weightKindOf(textAt(sheet, row, column)) : null;
    if (kind !== null) return kind;
  }
  return null;
}

/** Whether a row begins with a word for weights in a column up to the units' names, or is one of shares. */
export function isWeightRow(sheet: SheetSnapshot, row: number, unit: number): boolean {
  const label = labelColumn(sheet, row);
  if (label === -1 || label > unit) return false;
  return weightKindOf(textAt(sheet, row, label)) !== null || isShareRow(sheet, row, unit);
}

function labelColumn(sheet: SheetSnapshot, row: number): number {
  return (sheet.values[row] ?? []).findIndex((content) => content !== null && content !== '');
}

/**
 * Whether a row is called `Tỷ lệ`, `TS`, `Cơ cấu (%)` and has nothing but shares right of that, which add up to the whole,
 * with or without the whole at their end.
 */
export function isShareRow(sheet: SheetSnapshot, row: number, unit: number): boolean {
  const label = labelColumn(sheet, row);
  if (label === -1 || label > unit || shareWord(textAt(sheet, row, label)) === null) return false;
  const typed: TypedWeight[] = [];
  const width = sheet.values[row]?.length ?? 0;
  for (let column = label + 1; column < width; column++) {
    const weight = weightInCell(contentAt(sheet, row, column), formatAt(sheet, row, column));
    if (weight === null) continue;
    if (weight === 'unreadable' || weight.value <= 0) return false;
    typed.push(weight);
  }
  return [typed, typed.slice(0, -1)].some((shares) => shares.length > 1 && sharesRead(shares).some(areWhole));
}

/** Whether a row of weights has numbers right of its label, and is no line of text above a table. */
export function hasWeights(sheet: SheetSnapshot, row: number, unit: number): boolean {
  const width = sheet.values[row]?.length ?? 0;
  for (let column = unit + 1; column < width; column++) {
    const typed = weightInCell(contentAt(sheet, row, column), formatAt(sheet, row, column));
    if (typed !== null && typed !== 'unreadable') return true;
  }
  return false;
}

/**
 * The weight that a cell of a row gives: of a row with a label what stands in it, of any other row only `Trọng số 40%`. `null`
 * for none.
 */
export function weightInRow(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  unit: number,
): (TypedWeight & { readonly kind: Weights['kind'] }) | 'unreadable' | null {
  const alone = weightAlone(textAt(sheet, row, column));
  if (alone !== null) return alone;
  const kind = labelledKind(sheet, row, unit) ?? (isShareRow(sheet, row, unit) ? 'share' : null);
  if (kind === null) return null;
  const typed = weightInCell(contentAt(sheet, row, column), formatAt(sheet, row, column));
  return typed === null || typed === 'unreadable' ? typed : { ...typed, kind };
}
