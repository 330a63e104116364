import type { CellContent, SheetSnapshot } from '../../workbook';
import { findHeader } from '../headers/headerBand';
import type { HeaderBand, HeaderColumn } from '../headers/headerBand';
import { headsOf } from '../headers/columns/headerColumn';
import { lostNames, lostNamesBeside } from './lostNames';
import { roleOfHeader } from '../roles/headers';
import type { ColumnRole } from '../roles/headers';
import { RESULT_ROLES, SCORE_ROLES } from '../roles/roles';
import { beginsTwin } from './twinTables';
import { textAt } from '../cells/sheetCells';
import { fold, tidy } from '../cells/text';
import { madeOnce } from '../../remembered';

/** Texts of a letterhead or a signature that may stand in a column that parts two tables. */
const MOST_LOOSE_TEXTS = 3;

/** A part of a sheet with the tables below each other in it. */
interface SheetPart {
  readonly sheet: SheetSnapshot;
  /** Where the names of a table stand whose header does not say so, beside a part with a whole header; else `null`. */
  readonly lost: HeaderColumn | null;
}

/**
 * The parts of a sheet whose tables stand side by side, from the left: each a sheet of its own columns, whose cells keep
 * their addresses. Blank columns part two tables where there is a whole header on either side, or one that has only lost
 * the head over its names; a table with blank columns between its fields, or notes far to the right, stays one. The sheet
 * itself when nothing parts it.
 */
export function sheetParts(sheet: SheetSnapshot): readonly SheetPart[] {
  const width = sheet.values[0]?.length ?? 0;
  const groups = groupsBetween(parting(sheet), width);
  if (groups.length < 2) return [{ sheet, lost: null }];
  const parts: { from: number; to: number; lost: HeaderColumn | null }[] = [];
  let before = 0;
  for (const [from, to] of groups) {
    const last = parts.at(-1);
    if (last === undefined) {
      parts.push({ from, to, lost: null });
      continue;
    }
    const left = findHeader(columnsOf(sheet, last.from, last.to), 0);
    const right = findHeader(columnsOf(sheet, from, to), 0);
    const lostLeft = left === null && right !== null ? lostIn(sheet, last, right) : null;
    last.lost ??= lostLeft;
    // The running numbers of few names, which part columns by themselves.
    const begin = before > last.from ? before : from;
    const lost = left !== null && right === null ? lostIn(sheet, { from: begin, to }, left) : null;
    if (right !== null && (left !== null || last.lost !== null)) parts.push({ from, to, lost: null });
    else if (lost !== null) {
      last.to = begin;
      parts.push({ from: begin, to, lost });
    } else last.to = to;
    before = from;
  }
  return parts.length < 2
    ? [{ sheet, lost: null }]
    : parts.map(({ from, to, lost }) => ({ sheet: columnsOf(sheet, from, to), lost }));
}

function lostIn(
  sheet: SheetSnapshot,
  { from, to }: { readonly from: number; readonly to: number },
  header: HeaderBand,
): HeaderColumn | null {
  return lostNamesBeside(columnsOf(sheet, from, to), header);
}

/**
 * The tables that share the rows of one header without a blank column between them, from the left: a new one begins
 * where the number or the naming column comes again (`STT | Tên đơn vị | Điểm | STT | Tên đơn vị | Điểm`), or the number
 * column before names whose head is lost; or where other units begin with the same results. The sheet itself when the header is that of one table.
 */
export function tablesBeside(
  sheet: SheetSnapshot,
  { columns, dataRow }: HeaderBand,
): readonly SheetSnapshot[] {
  const starts = [0];
  const numbers = columns.flatMap(({ role }, index) => (role === 'code' ? [index] : []));
  const hasLost = (from: number, to: number | undefined) =>
    numbers.length > 1 && lostNames(sheet, columns.slice(from, to), dataRow) !== null;
  const isList = madeOnce(() => namesCriteriaAgain(sheet, columns, dataRow));
  const isOne = (from: number, to?: number) => isTable(columns.slice(from, to), isList) || hasLost(from, to);
  const twins = new Set<number>();
  columns.forEach((column, index) => {
    const from = starts.at(-1) ?? 0;
    const next = column.role === 'code' ? numbers.find((one) => one > index) : index;
    const mayBegin = isStart(column, index, columns) || (next !== index && index > 0 && hasLost(index, next));
    if (mayBegin && isOne(from, index)) starts.push(index);
    else if (beginsTwin(sheet, columns, from, index, dataRow)) {
      twins.add(index);
      starts.push(index);
    }
  });
  while (starts.length > 1 && !twins.has(starts.at(-1) ?? 0) && !isOne(starts.at(-1) ?? 0)) starts.pop();
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

/** Whether some columns are a table by themselves; `Nhóm` beside the units of a list of scores is no result of theirs. */
function isTable(columns: readonly HeaderColumn[], isList: () => boolean): boolean {
  const has = (role: ColumnRole) => columns.some((column) => column.role === role);
  const results = columns.some(
    ({ role, text }) =>
      role !== null && RESULT_ROLES.has(role) && !(role === 'grade' && GROUP.test(fold(text)) && isList()),
  );
  if (has('unit')) return results || has('max') || has('bonus') || has('penalty');
  return (
    has('name') && has('max') && (results || columns.some(({ role, text }) => role === null && text !== ''))
  );
}

const GROUP = /^(?:phan )?nhom(?: don vi)?$|^group$/u;

/** Whether criteria are named again and again, as of each unit in a list of scores. */
function namesCriteriaAgain(
  sheet: SheetSnapshot,
  columns: readonly HeaderColumn[],
  dataRow: number,
): boolean {
  const name = columns.findLast(({ role }) => role === 'name');
  if (name === undefined) return false;
  const texts: string[] = [];
  for (let row = dataRow; row < sheet.values.length; row++) {
    const text = fold(textAt(sheet, row, name.column));
    if (text !== '') texts.push(text);
  }
  return texts.length * 2 >= new Set(texts).size * 3;
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
