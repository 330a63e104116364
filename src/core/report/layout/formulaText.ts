import { columnName } from '../../addresses/address';
import { withoutEnd } from '../../endOfText';
import type { Area, PlannedContent, PlannedFormula } from '../../workbook';

/** Pieces of formulas, en-US. References are absolute where sorting a table must not move them. */

/** Longest text within a formula. */
export const LONGEST_TEXT = 255;

export function formulaOf(text: string, value: PlannedContent): PlannedFormula {
  return { formula: `=${text}`, value };
}

export function textLiteral(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Without an exponent, in the digits that Excel keeps. */
export function numberLiteral(value: number): string {
  const short = Number(value.toPrecision(15));
  return withoutEnd(withoutEnd(short.toFixed(12), '0'), '.');
}

export function fixedCell(row: number, column: number): string {
  return `$${columnName(column)}$${row + 1}`;
}

/** `$E$9:$E$46` */
export function fixedArea({ row, column, rows, columns }: Area): string {
  return `${fixedCell(row, column)}:${fixedCell(row + rows - 1, column + columns - 1)}`;
}
