import { columnName } from '../../addresses/address';
import { grouped } from '../../lists';
import { shortened } from '../../shortened';
import type { SheetSnapshot } from '../../workbook';
import { dateAt } from '../cells/cellFormat';
import { readScore } from '../cells/score';
import { contentAt, filledColumns, placeAt, textAt } from '../cells/sheetCells';
import { fold, isBlankText } from '../cells/text';
import type {
  MergedUnit,
  ObjectionColumn,
  ObjectionRow,
  ObjectionSheet,
  PointsElsewhere,
  TypedPoints,
  UnreadObjectionColumn,
} from '../model/objections';
import { remarkColumns, unreadColumns } from './objectionColumns';
import type { ObjectionColumns } from './objectionColumns';
import { headingAgain, objectionHeading } from './objectionHeading';
import { columnsOfRound, countingRounds, laterPoints } from './objectionRounds';
import type { CountingRounds, RowOfRounds } from './objectionRounds';
import { objectionDecision, saysNothingYet } from './objectionWords';

/**
 * Reads a sheet of objections (*kiến nghị*), the add-in's or the office's own of that form: its columns in any order, by
 * the words above them; `null` for any other sheet. A sheet that calls itself so need not have all columns: what it lacks
 * is told. A header that stands again below begins another table.
 */
export function objectionSheet(sheet: SheetSnapshot): ObjectionSheet | null {
  const heading = objectionHeading(sheet);
  if (heading === null) return null;
  const tables = objectionTables(sheet, heading);
  const rows = tables.flatMap((table) => rowsOf(sheet, table));
  return {
    sheet: sheet.name,
    missing: missingOf(heading),
    header: placeAt(sheet, heading.row, 0),
    unread: tables.flatMap((table) => unreadOf(sheet, table, rows)),
    merged: mergedUnits(rows),
    rows: rows.map(({ read }) => read),
  };
}

/** A table of the sheet: its columns and its rows below, to the next header. */
export interface ObjectionTable {
  readonly columns: ObjectionColumns;
  readonly end: number;
}

/** All tables of a sheet, by the columns of its first one. */
export function objectionTables(sheet: SheetSnapshot, heading: ObjectionColumns): readonly ObjectionTable[] {
  const headings = [heading];
  for (let row = heading.row + 1; row < sheet.values.length; row++) {
    const again = headingAgain(sheet, row);
    if (again !== null) headings.push(again);
  }
  return headings.map((columns, at) => ({ columns, end: headings[at + 1]?.row ?? sheet.values.length }));
}

/** A row that objects, with the row in which its unit stands. */
interface TableRow {
  readonly row: number;
  readonly unitRow: number;
  readonly read: ObjectionRow;
}

/** The rows of a table that object, within the used range. */
export function objectingRows(sheet: SheetSnapshot, table: ObjectionTable): readonly number[] {
  return rowsOf(sheet, table).map(({ row }) => row);
}

/** The rows of a table. Blank cells of the unit right below its name are taken as merged with it. */
function rowsOf(sheet: SheetSnapshot, { columns, end }: ObjectionTable): readonly TableRow[] {
  const rows: TableRow[] = [];
  let named: number | null = null;
  for (let row = columns.row + 1; row < end; row++) {
    if (row === columns.row + 1 && isNumbering(sheet, row)) continue;
    const cells = cellsOf(sheet, row, columns);
    if (!isObjection(cells)) {
      named = null;
      continue;
    }
    if (cells.isFilled('unit')) named = row;
    const unitRow = named ?? row;
    rows.push({ row, unitRow, read: rowOf(cells, unitRow) });
  }
  return rows;
}

function missingOf({ byKind }: ObjectionColumns): readonly ObjectionColumn[] {
  const needed: readonly ObjectionColumn[] = ['asked', 'current'];
  return [
    ...(byKind.has('code') || byKind.has('criterion') ? [] : (['code'] as const)),
    ...needed.filter((one) => !byKind.has(one)),
  ];
}

/** A row of column numbers below a header: 1, 2, 3 or (1), (2), (3), with sums of them: 6 = 5 - 4. */
export function isNumbering(sheet: SheetSnapshot, row: number): boolean {
  const texts = filledColumns(sheet, row)
    .map((column) => textAt(sheet, row, column))
    .filter((text) => text !== '');
  return texts.length > 2 && texts.every((text) => text.length <= LONGEST_NUMBERING && NUMBERING.test(text));
}

const LONGEST_NUMBERING = 40;
const NUMBERING = /^\(?(?:[A-Za-z]|\d{1,2})\)?(?: ?= ?[\d ()[\]+\-*/x×:%]{1,30})?$/u;

/** A row of a table by the columns that count in it. */
interface RowCells {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly table: ObjectionColumns;
  readonly columns: ReadonlyMap<ObjectionColumn, number>;
  readonly rounds: CountingRounds;
  readonly inRow: RowOfRounds;
  readonly text: (kind: ObjectionColumn) => string;
  readonly isFilled: (kind: ObjectionColumn) => boolean;
}

function cellsOf(sheet: SheetSnapshot, row: number, table: ObjectionColumns): RowCells {
  const inRow: RowOfRounds = {
    table,
    text: (column) => shownAt(sheet, row, column),
    isFilled: (column) => isFilledAt(sheet, row, column) && !saysNothingYet(shownAt(sheet, row, column)),
  };
  const rounds = countingRounds(inRow);
  return { ...cellsOfRound(sheet, row, inRow, rounds.round), rounds, inRow };
}

type RoundCells = Omit<RowCells, 'rounds' | 'inRow'>;

function cellsOfRound(sheet: SheetSnapshot, row: number, inRow: RowOfRounds, round: number): RoundCells {
  const columns = columnsOfRound(inRow, round);
  return {
    sheet,
    row,
    table: inRow.table,
    columns,
    text(kind) {
      const column = columns.get(kind);
      return column === undefined ? '' : shownAt(sheet, row, column);
    },
    isFilled(kind) {
      const column = columns.get(kind);
      return column !== undefined && isFilledAt(sheet, row, column);
    },
  };
}

function isFilledAt(sheet: SheetSnapshot, row: number, column: number): boolean {
  const content = contentAt(sheet, row, column);
  return content !== null && !(typeof content === 'string' && isBlankText(content));
}

/** Text of a cell; of an error, its sign. */
function shownAt(sheet: SheetSnapshot, row: number, column: number): string {
  const content = contentAt(sheet, row, column);
  return typeof content === 'object' && content !== null ? content.error : textAt(sheet, row, column);
}

/** What makes a row one of objections; a remark below the table has none of it. */
const TELLING: readonly ObjectionColumn[] = ['unit', 'code', 'criterion', 'asked', 'decision', 'decided'];
const POINTS: readonly ObjectionColumn[] = ['current', 'asked', 'decided'];

/**
 * Whether a row objects: neither a sum of the rows above nor a place and date, a title or a name below the table, which
 * are some words in whatever columns.
 */
function isObjection(cells: RowCells): boolean {
  if (!TELLING.some((kind) => cells.isFilled(kind))) return false;
  const { sheet, row, columns } = cells;
  const hasCriterion = cells.isFilled('code') || cells.isFilled('criterion');
  if (!hasCriterion && isSumRow(cells)) return false;
  if (cells.isFilled('unit')) return true;
  const filled = filledColumns(sheet, row);
  const isWords = filled.every((column) => typeof contentAt(sheet, row, column) === 'string');
  const saysPoints = POINTS.some((kind) => {
    const points = pointsAt(sheet, row, columns.get(kind));
    return cells.isFilled(kind) && points !== 'unreadable' && points !== 'blank';
  });
  const decision = objectionDecision(cells.text('decision'));
  const isDecided = decision !== null && decision !== 'unknown';
  return !(isWords && filled.length <= MOST_CLOSING && !saysPoints && !isDecided);
}

/** A line below the table has a text on the left and one on the right: `Nơi nhận:` and `GIÁM ĐỐC`. */
const MOST_CLOSING = 2;

function isSumRow({ sheet, row }: RowCells): boolean {
  const first = filledColumns(sheet, row).find((column) => typeof contentAt(sheet, row, column) === 'string');
  return first !== undefined && SUM.test(fold(textAt(sheet, row, first).slice(0, LONGEST_SUM)));
}

const LONGEST_SUM = 60;
const SUM = /^(?:tong|cong|tong cong|tong so|total)(?: (?:cong|so|diem|kien nghi|\d{1,4}).{0,50})?$/u;

/** Characters of a reason or remark that are kept, as of those beside scores: a cell may hold pages. */
const LONGEST_REMARK = 8_000;

function rowOf(cells: RowCells, unitRow: number): ObjectionRow {
  const { sheet, row, table, columns, text } = cells;
  const above = unitRow === row ? cells : cellsOf(sheet, unitRow, table);
  const remark = (kind: ObjectionColumn) => {
    const texts = remarkColumns(table, kind).map((column) => textAt(sheet, row, column));
    return shortened(texts.filter((one) => one !== '').join('; '), LONGEST_REMARK) || null;
  };
  const unitAt = columns.get('unit') ?? 0;
  const codeAt = columns.get('code') ?? -1;
  const code = contentAt(sheet, row, codeAt);
  const points = (kind: ObjectionColumn) => pointsAt(sheet, row, columns.get(kind));
  return {
    unit: above.text('unit'),
    block: text('block') === '' ? above.text('block') : text('block'),
    code: text('code'),
    codeNumber: typeof code === 'number' && dateAt(sheet, row, codeAt, code) === null ? code : null,
    criterion: text('criterion'),
    max: points('max'),
    current: points('current'),
    asked: points('asked'),
    decided: points('decided'),
    decision: cells.isFilled('decision') ? objectionDecision(text('decision')) : null,
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
    elsewhere: elsewhereOf(cells),
    ...roundsOf(cells, unitRow),
  };
}

/** What an earlier round granted, and what later ones say that refused. */
function roundsOf(cells: RowCells, unitRow: number): Pick<ObjectionRow, 'earlier' | 'afterRefusal'> {
  const { sheet, row, inRow, rounds } = cells;
  const { earlier: granting } = rounds;
  const before =
    granting === null
      ? null
      : {
          ...cellsOfRound(sheet, row, inRow, granting),
          ...{ inRow, rounds: { round: granting, earlier: null } },
        };
  const afterRefusal = laterPoints(inRow, rounds.round).map((column) => ({
    points: pointsAt(sheet, row, column),
    place: placeAt(sheet, row, column),
    text: shownAt(sheet, row, column),
  }));
  return { earlier: before === null ? null : rowOf(before, unitRow), afterRefusal };
}

function elsewhereOf({ sheet, row, table }: RowCells): readonly PointsElsewhere[] {
  return [...table.others].flatMap(([column, header]): readonly PointsElsewhere[] => {
    const points = pointsAt(sheet, row, column);
    const isNumber = typeof points === 'number' && !(column === 0 && header === '');
    return isNumber
      ? [
          {
            points,
            header,
            column: columnName(sheet.firstColumn + column),
            place: placeAt(sheet, row, column),
          },
        ]
      : [];
  });
}

function pointsAt(sheet: SheetSnapshot, row: number, column: number | undefined): TypedPoints {
  if (column === undefined) return 'blank';
  const content = contentAt(sheet, row, column);
  if (typeof content === 'number' && dateAt(sheet, row, column, content) !== null) return 'unreadable';
  const score = readScore(content);
  const isSignForBlank = typeof content === 'string' && saysNothingYet(textAt(sheet, row, column));
  if (score === 'notScored' || isSignForBlank) return 'blank';
  return typeof score === 'number' ? score : 'unreadable';
}

function unreadOf(
  sheet: SheetSnapshot,
  { columns, end }: ObjectionTable,
  rows: readonly TableRow[],
): readonly UnreadObjectionColumn[] {
  const own = rows.flatMap(({ row }) => (row > columns.row && row < end ? [row] : []));
  return unreadColumns(sheet, columns, own);
}

function mergedUnits(rows: readonly TableRow[]): readonly MergedUnit[] {
  const blank = rows.filter(({ row, unitRow }) => row !== unitRow);
  return [...grouped(blank, ({ unitRow }) => unitRow).values()].map((same) => ({
    unit: same[0]?.read.unit ?? '',
    places: same.map(({ read }) => read.places.unit),
  }));
}
