import type { CellContent, SheetSnapshot } from '../../workbook';
import { findHeader } from '../headers/headerBand';
import type { HeaderBand, HeaderColumn } from '../headers/headerBand';
import { headsOf } from '../headers/headerColumn';
import { roleOfHeader } from '../roles/headers';
import type { ColumnRole } from '../roles/headers';
import { RESULT_ROLES, SCORE_ROLES } from '../roles/roles';
import { fold, tidy } from '../cells/text';

/** Texts of a letterhead or a signature that may stand in a column that parts two tables. */
const MOST_LOOSE_TEXTS = 3;

/**
 * The parts of a sheet whose tables stand side by side, from the left: each a sheet of its own columns, whose cells keep
 * their addresses. Blank columns part two tables where there is a whole header on either side; a table with blank
 * columns between its fields, or notes far to the right, stays one. The sheet itself when nothing parts it.
 */
export function sheetParts(sheet: SheetSnapshot): readonly SheetSnapshot[] {
  const width = sheet.values[0]?.length ?? 0;
  const groups = groupsBetween(parting(sheet), width);
  if (groups.length < 2) return [sheet];
  const parts: { from: number; to: number }[] = [];
  for (const [from, to] of groups) {
    const last = parts.at(-1);
    const begins = last === undefined || (hasHeader(sheet, from, to) && hasHeader(sheet, last.from, last.to));
    if (begins) parts.push({ from, to });
    else last.to = to;
  }
  return parts.length < 2 ? [sheet] : parts.map(({ from, to }) => columnsOf(sheet, from, to));
}

/**
 * The tables that share the rows of one header without a blank column between them, from the left: a new one begins
 * where the number or the naming column comes again (`STT | Tên đơn vị | Điểm | STT | Tên đơn vị | Điểm`). The sheet
 * itself when the header is that of one table.
 */
export function tablesBeside(sheet: SheetSnapshot, { columns }: HeaderBand): readonly SheetSnapshot[] {
  const starts = [0];
  columns.forEach((column, index) => {
    if (!isStart(column, index, columns)) return;
    if (isTable(columns.slice(starts.at(-1), index))) starts.push(index);
  });
  while (starts.length > 1 && !isTable(columns.slice(starts.at(-1)))) starts.pop();
  if (starts.length < 2) return [sheet];
  return starts.map((from, index) => columnsOf(sheet, from, starts[index + 1] ?? columns.length));
}

/** Whether a table may begin here: a number column before a naming one, or a naming column whose words come again. */
function isStart(column: HeaderColumn, index: number, columns: readonly HeaderColumn[]): boolean {
  if (index === 0) return false;
  if (column.role === 'code') return namesRows(columns[index + 1]?.role ?? null);
  const before = columns[index - 1];
  if (!namesRows(column.role) || before?.role === 'code') return false;
  // `Tự chấm | Đơn vị` below one head are two kinds of score.
  if (
    before !== undefined &&
    isScored(before) &&
    headsOf(before) !== '' &&
    headsOf(before) === headsOf(column)
  )
    return false;
  const words = fold(column.text);
  return columns.slice(0, index).some(({ role, text }) => role === column.role && fold(text) === words);
}

function isScored({ role }: HeaderColumn): boolean {
  return role !== null && SCORE_ROLES.has(role);
}

function namesRows(role: ColumnRole | null): boolean {
  return role === 'unit' || role === 'name';
}

/** Whether some columns are a table by themselves. */
function isTable(columns: readonly HeaderColumn[]): boolean {
  const has = (role: ColumnRole) => columns.some((column) => column.role === role);
  const results = columns.some(({ role }) => role !== null && RESULT_ROLES.has(role));
  if (has('unit')) return results || has('max') || has('bonus') || has('penalty');
  return (
    has('name') && has('max') && (results || columns.some(({ role, text }) => role === null && text !== ''))
  );
}

function hasHeader(sheet: SheetSnapshot, from: number, to: number): boolean {
  return findHeader(columnsOf(sheet, from, to), 0) !== null;
}

/** For each column whether it is blank, but for a few texts that are no header and no figure. */
function parting(sheet: SheetSnapshot): readonly boolean[] {
  const texts = new Array<number>(sheet.values[0]?.length ?? 0).fill(0);
  let open = texts.map((_, column) => column);
  // Figures first: they rule out nearly every column at a glance.
  for (const row of sheet.values) {
    if (open.length === 0) break;
    const mayStay = (column: number) => mayPart(row[column] ?? null);
    if (!open.every(mayStay)) open = open.filter(mayStay);
  }
  for (const row of sheet.values) {
    if (open.length === 0) break;
    open = open.filter((column) => {
      const content = row[column] ?? null;
      if (content === null || content === '') return true;
      const count = (texts[column] ?? 0) + 1;
      texts[column] = count;
      return count <= MOST_LOOSE_TEXTS && isLoose(content);
    });
  }
  const parts = texts.map(() => false);
  for (const column of open) parts[column] = true;
  return parts;
}

function mayPart(content: CellContent): boolean {
  return content === null || typeof content === 'string';
}

function isLoose(content: CellContent): boolean {
  if (typeof content !== 'string') return false;
  const text = tidy(content);
  return text === '' || (/\p{L}{2}/u.test(text) && roleOfHeader(text) === null);
}

/** First column and first column behind each group of columns; a parting column goes with the group to its right. */
function groupsBetween(parts: readonly boolean[], width: number): readonly (readonly [number, number])[] {
  const starts: number[] = [0];
  for (let column = 1; column < width; column++) {
    if (parts[column] === true && parts[column - 1] === false) starts.push(column);
  }
  return starts.map((from, index) => [from, starts[index + 1] ?? width] as const);
}

function columnsOf(sheet: SheetSnapshot, from: number, to: number): SheetSnapshot {
  return {
    ...sheet,
    firstColumn: sheet.firstColumn + from,
    values: sheet.values.map((row) => row.slice(from, to)),
    numberFormats: sheet.numberFormats.map((row) => row.slice(from, to)),
    ...(sheet.merged === undefined
      ? {}
      : { merged: sheet.merged.map((area) => ({ ...area, column: area.column - from })) }),
  };
}
