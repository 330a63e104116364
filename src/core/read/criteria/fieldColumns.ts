import type { SheetSnapshot } from '../../workbook';
import type { CriterionColumns } from './criterionLabel';
import { isCodeText } from './criterionLabel';
import type { HeaderBand } from '../headers/headerBand';
import { maxInCell } from '../roles/headerMax';
import { isTotalLabel } from '../roles/headers';
import { readNumber } from '../cells/score';
import { contentAt, textAt } from '../cells/sheetCells';

/** Rows that are looked at to tell what a column of names holds. */
const MOST_ROWS = 2000;

/**
 * Where number, name and max of criteria stand. Of two columns of names (`Tiêu chí | Nội dung`) without a column of
 * numbers the left one may hold the number. Of two or more the left ones may hold what the criteria belong to
 * (`Lĩnh vực | Tiêu chí`), each merged or typed once over its criteria, or typed again in each row.
 *
 * @param isScored whether points stand in a row
 */
export function criterionColumns(
  sheet: SheetSnapshot,
  header: HeaderBand,
  isScored: (row: number) => boolean,
): CriterionColumns {
  const of = (role: string) =>
    header.columns.filter((column) => column.role === role).map((column) => column.column);
  const max = of('max')[0] ?? 0;
  const code = of('code')[0] ?? null;
  const names = of('name');
  const left = names.filter((column) => column < max);
  const groups = left.slice(0, -1);
  const leaf = left.at(-1);
  if (leaf !== undefined && groups.length > 0) {
    const rows = criterionRows(sheet, header.dataRow, leaf, max);
    const isOver = (group: number) => isOverCriteria(sheet, group, rows, header.dataRow, isScored);
    if (groups.every(isOver)) {
      return {
        code,
        name: leaf,
        max,
        groups,
        numbersGroups: code !== null && isNumbersOf(sheet, code, groups, rows),
      };
    }
  }
  if (code !== null) return { code, name: names[0] ?? code + 1, max, groups: [], numbersGroups: false };
  const [first = 0, second] = names;
  return second === undefined
    ? { code: null, name: first, max, groups: [], numbersGroups: false }
    : { code: first, name: second, max, groups: [], numbersGroups: false };
}

/** Rows with a name and a max. */
function criterionRows(sheet: SheetSnapshot, fromRow: number, name: number, max: number): readonly number[] {
  const rows: number[] = [];
  for (let row = fromRow; row < sheet.values.length && rows.length < MOST_ROWS; row++) {
    const text = textAt(sheet, row, name);
    if (text === '' || isTotalLabel(text)) continue;
    const content = contentAt(sheet, row, max);
    if ((readNumber(content) ?? maxInCell(content)) !== null) rows.push(row);
  }
  return rows;
}

/**
 * Whether a column says what criteria belong to: words, and not other ones in every row. Rows below the first of a cell
 * that have no points are options of one criterion, unless nothing is scored yet.
 */
function isOverCriteria(
  sheet: SheetSnapshot,
  column: number,
  rows: readonly number[],
  fromRow: number,
  isScored: (row: number) => boolean,
): boolean {
  const texts = rows.map((row) => textAt(sheet, row, column));
  const filled = textsBetween(sheet, column, fromRow, rows.at(-1) ?? fromRow);
  const codes = filled.filter(isCodeText).length;
  if (filled.length === 0 || codes * 2 > filled.length) return false;
  const below = rows.filter((_, index) => texts[index] === '' || texts[index] === texts[index - 1]);
  if (below.length === 0) return false;
  return below.some(isScored) || !rows.some(isScored);
}

function textsBetween(sheet: SheetSnapshot, column: number, from: number, to: number): readonly string[] {
  const texts: string[] = [];
  for (let row = from; row <= to; row++) {
    const text = textAt(sheet, row, column);
    if (text !== '') texts.push(text);
  }
  return texts;
}

/** Whether the numbers are those of the fields: one stands where a field's name does, and nowhere else. */
function isNumbersOf(
  sheet: SheetSnapshot,
  code: number,
  groups: readonly number[],
  rows: readonly number[],
): boolean {
  const isFilled = (row: number) => groups.some((column) => textAt(sheet, row, column) !== '');
  const same = rows.every((row) => isFilled(row) === (textAt(sheet, row, code) !== ''));
  return same && rows.some((row) => !isFilled(row));
}
