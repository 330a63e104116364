import { shortened } from '../../shortened';
import type { SheetSnapshot } from '../../workbook';
import { dateAt } from '../cells/cellFormat';
import { readScore } from '../cells/score';
import { contentAt, placeAt, textAt } from '../cells/sheetCells';
import { fold } from '../cells/text';
import type { ObjectionColumn, ObjectionRow, ObjectionSheet, TypedPoints } from '../model/objections';
import { objectionColumn, objectionDecision, saysObjections } from './objectionWords';

/** An office may put its letterhead and titles above the table. */
const MOST_ABOVE = 30;

/** Columns of a header, by what they hold, within the used range. */
type Columns = ReadonlyMap<ObjectionColumn, number>;

interface Header {
  /** Its last row. */
  readonly row: number;
  readonly columns: Columns;
}

/**
 * Reads a sheet of objections (*kiến nghị*), the add-in's or the office's own of that form: its columns in any order, by
 * the words above them; `null` for any other sheet. A sheet that calls itself so need not have all columns: what it lacks
 * is told.
 */
export function objectionSheet(sheet: SheetSnapshot): ObjectionSheet | null {
  const header = headerOf(sheet);
  if (header === null) return null;
  const { row, columns } = header;
  const rows: ObjectionRow[] = [];
  for (let at = row + 1; at < sheet.values.length; at++) {
    if (at === row + 1 && isNumbering(sheet, at)) continue;
    const read = rowAt(sheet, at, columns);
    if (read !== null) rows.push(read);
  }
  return { sheet: sheet.name, missing: missingOf(columns), header: placeAt(sheet, row, 0), rows };
}

function headerOf(sheet: SheetSnapshot): Header | null {
  let saysSo = saysObjections(sheet.name);
  const last = Math.min(sheet.values.length, Math.max(0, MOST_ABOVE - sheet.firstRow));
  for (let row = 0; row < last; row++) {
    for (const columns of [columnsOf(sheet, row), columnsOf(sheet, row, row - 1)]) {
      if (!isHeader(columns, saysSo) || (!saysSo && hasMaxima(sheet, row))) continue;
      const below = columnsOf(sheet, row + 1, row);
      return below.size > columns.size ? { row: row + 1, columns: below } : { row, columns };
    }
    const title = (sheet.values[row] ?? []).findIndex((content) => typeof content === 'string');
    saysSo ||= title !== -1 && saysObjections(textAt(sheet, row, title));
  }
  return null;
}

/** One who objects, to what, and what is asked for; a sheet that calls itself so may lack some of it. */
function isHeader(columns: Columns, saysSo: boolean): boolean {
  const has = (...some: readonly ObjectionColumn[]) => some.some((one) => columns.has(one));
  if (!has('unit') || !has('asked', 'decided')) return false;
  if (saysSo) return has('code', 'criterion', 'current', 'decision');
  return has('code', 'criterion') && has('asked') && has('current') && has('decision', 'decided');
}

/** A table with maxima is a score sheet, whatever its other columns are called. */
function hasMaxima(sheet: SheetSnapshot, row: number): boolean {
  return [row - 1, row].some((at) =>
    (sheet.values[at] ?? []).some((_, column) =>
      /^diem (?:so )?(?:toi da|chuan)/u.test(fold(headerText(sheet, at, column).slice(0, LONGEST_WORDS))),
    ),
  );
}

const LONGEST_WORDS = 100;

/**
 * What a row's texts say of their columns, the first one of each kind; with the row above it, whose texts go over the
 * columns to their right (`Điểm` above `hiện tại` and `đề nghị`).
 */
function columnsOf(sheet: SheetSnapshot, row: number, above: number | null = null): Columns {
  const columns = new Map<ObjectionColumn, number>();
  const cells = sheet.values[row] ?? [];
  const over = above === null ? [] : (sheet.values[above] ?? []);
  let upper = '';
  for (let column = 0; column < Math.max(cells.length, over.length); column++) {
    const own = headerText(sheet, row, column);
    const top = above === null ? '' : headerText(sheet, above, column);
    if (top !== '') upper = top;
    const kind =
      own === '' ? objectionColumn(top) : (objectionColumn(`${upper} ${own}`) ?? objectionColumn(own));
    if (kind !== null && !columns.has(kind)) columns.set(kind, column);
  }
  return columns;
}

function headerText(sheet: SheetSnapshot, row: number, column: number): string {
  return typeof contentAt(sheet, row, column) === 'string' ? textAt(sheet, row, column) : '';
}

function missingOf(columns: Columns): readonly ObjectionColumn[] {
  const needed: readonly ObjectionColumn[] = ['asked', 'current'];
  return [
    ...(columns.has('code') || columns.has('criterion') ? [] : (['code'] as const)),
    ...needed.filter((one) => !columns.has(one)),
  ];
}

/** A row of column numbers below a header: 1, 2, 3 or (1), (2), (3). */
function isNumbering(sheet: SheetSnapshot, row: number): boolean {
  const texts = (sheet.values[row] ?? []).flatMap((_, column) => {
    const text = textAt(sheet, row, column);
    return text === '' ? [] : [text];
  });
  return texts.length > 2 && texts.every((text) => /^\(?(?:[A-Za-z]|\d{1,2})\)?$/u.test(text));
}

/** What makes a row one of objections; a remark below the table has none of it. */
const TELLING: readonly ObjectionColumn[] = ['unit', 'code', 'criterion', 'asked', 'decision', 'decided'];

/** Characters of a reason or remark that are kept, as of those beside scores: a cell may hold pages. */
const LONGEST_REMARK = 8_000;

function rowAt(sheet: SheetSnapshot, row: number, columns: Columns): ObjectionRow | null {
  const text = (column: ObjectionColumn) => {
    const at = columns.get(column);
    return at === undefined ? '' : textAt(sheet, row, at);
  };
  const remark = (column: ObjectionColumn) => shortened(text(column), LONGEST_REMARK) || null;
  const isFilled = (column: ObjectionColumn) => {
    const at = columns.get(column);
    const content = at === undefined ? null : contentAt(sheet, row, at);
    return content !== null && (typeof content !== 'string' || text(column) !== '');
  };
  if (!TELLING.some(isFilled)) return null;
  const unitAt = columns.get('unit') ?? 0;
  const codeAt = columns.get('code') ?? -1;
  const code = contentAt(sheet, row, codeAt);
  return {
    unit: text('unit'),
    block: text('block'),
    code: text('code'),
    codeNumber: typeof code === 'number' && dateAt(sheet, row, codeAt, code) === null ? code : null,
    criterion: text('criterion'),
    current: pointsAt(sheet, row, columns.get('current')),
    asked: pointsAt(sheet, row, columns.get('asked')),
    decided: pointsAt(sheet, row, columns.get('decided')),
    decision: isFilled('decision') ? (objectionDecision(text('decision')) ?? 'unknown') : null,
    reason: remark('reason'),
    reviewer: remark('reviewer'),
    note: remark('note'),
    places: {
      ...Object.fromEntries([...columns].map(([kind, column]) => [kind, placeAt(sheet, row, column)])),
      unit: placeAt(sheet, row, unitAt),
    },
    texts: {
      current: text('current'),
      asked: text('asked'),
      decided: text('decided'),
      decision: text('decision'),
    },
  };
}

function pointsAt(sheet: SheetSnapshot, row: number, column: number | undefined): TypedPoints {
  if (column === undefined) return 'blank';
  const content = contentAt(sheet, row, column);
  if (typeof content === 'number' && dateAt(sheet, row, column, content) !== null) return 'unreadable';
  const score = readScore(content);
  if (score === 'notScored') return 'blank';
  return typeof score === 'number' ? score : 'unreadable';
}
