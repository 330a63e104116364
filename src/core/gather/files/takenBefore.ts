import { REGISTER_TITLE, titleOf } from '../../run/registerSheets';
import { textOf } from '../../read/cells/text';
import type { UnitKeys } from '../../criteriaSets/blockUnits';
import { nameKey } from '../../read/names/nameKey';
import { periodKey } from '../../period';
import { plannedSheet } from '../../report/layout/plannedSheet';
import { looks } from '../../report/layout/looks';
import type { CriteriaLine } from '../../read/criteria/criteriaLines';
import type { BlockSet } from '../../criteriaSets/blockSets';
import type { PlannedSheet, SheetSnapshot } from '../../workbook';
import { lineName } from './lineName';
import type { OwnContent } from './unitFile';
import type { Version } from './version';

/** Columns of a gathered sheet that are filled from files: the unit's own, and the survey's. */
const FILLED_COLUMNS = ['self', 'evidence', 'explanation', 'survey'] as const;
export type FilledColumn = (typeof FILLED_COLUMNS)[number];

/** A cell of a gathered sheet as it was taken: what the file said, and where. */
export interface TakenCell extends Version {
  /** Its label (`SetUnit`). */
  readonly unit: string;
  readonly code: string;
  /** `lineName` of its criterion. */
  readonly name: string;
  readonly column: FilledColumn;
  readonly content: Exclude<OwnContent, null>;
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  /** The former name by which the file called the unit, `''` where it did not. */
  readonly former: string;
  /** The `periodKey` of the set by which it was taken, `''` where that is not known. */
  readonly period: string;
}

/** What was taken of the units of a workbook until now. */
export interface TakenBefore {
  /** All cells, in their order. */
  readonly cells: readonly TakenCell[];
  /** What was replaced since by what another file says, in the order in which it was. What the office had typed has no file. */
  readonly replaced: readonly TakenCell[];
  /** The sheet that keeps them, `null` where there is none. */
  readonly sheet: string | null;
}

/** The words of the sheet that keeps what was taken. */
export interface TakenWords {
  readonly sheetName: string;
  readonly note: string;
  /** In the order of the columns. */
  readonly headers: readonly string[];
  readonly columns: Readonly<Record<FilledColumn, string>>;
  /** What a column is called beside a content that was replaced. */
  readonly replaced: (column: string) => string;
}

const TITLE = `${REGISTER_TITLE} (SỐ LIỆU)`;
const HEADER_ROW = 3;

/** Reads what was taken from the sheet that keeps it; rows that were damaged tell nothing. */
export function takenBefore(sheets: readonly SheetSnapshot[], words: TakenWords): TakenBefore {
  const sheet = sheets.find((one) => titleOf(one) === TITLE);
  if (sheet === undefined) return { cells: [], replaced: [], sheet: null };
  const rows = sheet.values.slice(HEADER_ROW + 1);
  const namedBy = (label: (column: FilledColumn) => string) =>
    cellsIn(rows, new Map(FILLED_COLUMNS.map((column) => [label(column), column])));
  return {
    cells: namedBy((column) => words.columns[column]),
    replaced: namedBy((column) => words.replaced(words.columns[column])),
    sheet: sheet.name,
  };
}

function cellsIn(
  rows: SheetSnapshot['values'],
  columnOf: ReadonlyMap<string, FilledColumn>,
): readonly TakenCell[] {
  return rows.flatMap((row): readonly TakenCell[] => {
    const [
      unit = '',
      code = '',
      name = '',
      label = '',
      ,
      file = '',
      from = '',
      cell = '',
      saved = '',
      ,
      former = '',
      period = '',
    ] = row.map(textOf);
    const column = columnOf.get(label);
    const content = row[4] ?? null;
    const issue = row[9] ?? null;
    const isContent = typeof content === 'number' || typeof content === 'string';
    if (unit === '' || column === undefined || !isContent) return [];
    return [
      {
        ...{ unit, code, name, column, content, file, cell, sheet: from, former, period },
        saved: saved === '' ? null : saved,
        issue: typeof issue === 'number' ? issue : null,
      },
    ];
  });
}

/** The hidden sheet that keeps what was taken, cell by cell, with its file, sheet and cell, and below it what was replaced. */
export function takenSheet(
  name: string,
  { cells, replaced }: Omit<TakenBefore, 'sheet'>,
  words: TakenWords,
): PlannedSheet {
  const rowsOf = (all: readonly TakenCell[], label: (column: string) => string) =>
    all.map(({ unit, code, name: criterion, column, content, ...from }) => [
      ...[unit, code === '' ? null : code, criterion, label(words.columns[column]), content],
      ...[from.file, from.sheet, from.cell, from.saved, from.issue, from.former || null, from.period || null],
    ]);
  const rows = [...rowsOf(cells, (column) => column), ...rowsOf(replaced, words.replaced)];
  const width = words.headers.length;
  return plannedSheet(name, null, [[TITLE], [words.note], [], words.headers, ...rows], {
    styles: [
      { area: { row: 0, column: 0, rows: 1, columns: 1 }, look: { ...looks.sheet, ...looks.title } },
      {
        area: { row: HEADER_ROW, column: 0, rows: 1, columns: width },
        look: { ...looks.sheet, ...looks.header },
      },
      {
        area: { row: HEADER_ROW + 1, column: 1, rows: Math.max(1, rows.length), columns: 1 },
        look: { numberFormat: '@' },
      },
    ],
    columnWidths: [30, 8, 50, 14, 14, 40, 20, 8, 22, 10, 30, 12],
    visibility: 'hidden',
    frozenRows: HEADER_ROW + 1,
  });
}

/** What was taken, by unit, criterion and column. */
export interface TakenKeys {
  readonly of: (unit: string, set: BlockSet, line: CriteriaLine, column: FilledColumn) => TakenCell | null;
  /** By the former names under which a unit's cells were taken (`nameKey`, `''` for none), a file that has it. */
  readonly filesOf: (unit: string, set: BlockSet) => ReadonlyMap<string, string>;
}

export function takenKeys(cells: readonly TakenCell[], { keyOf }: Pick<UnitKeys, 'keyOf'>): TakenKeys {
  const byKey = new Map<string, TakenCell>();
  const files = new Map<string, Map<string, string>>();
  for (const cell of cells) {
    const unit = keyOf(cell.unit);
    byKey.set(keyOfTaken(unit, cell, cell.column), cell);
    if (cell.column === 'survey') continue;
    const ofPeriod = `${unit}|${cell.period}`;
    const own = files.get(ofPeriod) ?? new Map<string, string>();
    files.set(ofPeriod, own.set(nameKey(cell.former), cell.file));
  }
  return {
    of: (unit, set, line, column) =>
      keysOfLine(unit, set, line, column).reduce<TakenCell | null>(
        (found, key) => found ?? byKey.get(key) ?? null,
        null,
      ),
    filesOf: (unit, set) =>
      new Map(periodsOf(set).flatMap((period) => [...(files.get(`${unit}|${period}`) ?? [])])),
  };
}

/** Of a set's period, then of cells whose period is not known. */
function periodsOf({ year }: Pick<BlockSet, 'year'>): readonly string[] {
  return year === null ? [''] : [periodKey(year), ''];
}

/** Whether a cell may be one of those that were taken by a set. */
export function isOfPeriod({ period }: TakenCell, set: Pick<BlockSet, 'year'>): boolean {
  return set.year === null || periodsOf(set).includes(period);
}

/** The keys that a cell of a line of a set may have been taken under. */
export function keysOfLine(
  unit: string,
  set: BlockSet,
  line: CriteriaLine,
  column: FilledColumn,
): readonly string[] {
  const [code, name] = [line.code, lineName(set, line)];
  return periodsOf(set).map((period) => keyOfTaken(unit, { code, name, period }, column));
}

export function keyOfTaken(
  unit: string,
  { code, name, period }: Pick<TakenCell, 'code' | 'name' | 'period'>,
  column: FilledColumn,
): string {
  return [unit, period, code, nameKey(name), column].join('|');
}
