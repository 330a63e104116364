import { REGISTER_TITLE, titleOf } from '../../run/registerSheets';
import { textOf } from '../../read/cells/text';
import { vietnamSerial } from '../../localTime';
import type { Period } from '../../period';
import type { UnitKeys } from '../../criteriaSets/blockUnits';
import { nameKey } from '../../read/names/nameKey';
import { frame, looks } from '../../report/layout/looks';
import { plannedSheet } from '../../report/layout/plannedSheet';
import { fittedHeights } from '../../report/layout/sizes/rowHeights';
import type { CellEdit, PlannedContent, PlannedSheet, SheetSnapshot } from '../../workbook';

/** The columns of the register (*Thu phiếu*) that are its own; `note` is the office's. */
const COLUMNS = [
  { key: 'number', width: 6 },
  { key: 'unit', width: 28 },
  { key: 'block', width: 16 },
  { key: 'state', width: 18 },
  { key: 'file', width: 34 },
  { key: 'sheet', width: 16 },
  { key: 'saved', width: 18 },
  { key: 'issue', width: 8 },
  { key: 'hash', width: 18 },
  { key: 'scores', width: 8 },
  { key: 'blanks', width: 8 },
  { key: 'left', width: 60 },
  { key: 'tab', width: 20 },
  { key: 'note', width: 26 },
  { key: 'period', width: 14 },
] as const;
type RegisterColumn = (typeof COLUMNS)[number]['key'];

export interface RegisterWords {
  readonly sheetName: string;
  readonly note: string;
  readonly headers: Readonly<Record<RegisterColumn, string>>;
  /** What the column of periods says of a set's. */
  readonly period: (period: Period) => string;
}

/** A line of the register: a file and the unit in it, or a unit that has not sent any. */
export interface RegisterLine {
  readonly unit: string;
  readonly block: string;
  readonly state: string;
  /** `''` for a unit that has not sent any. */
  readonly file: string;
  readonly sheet: string;
  /** ISO 8601 in UTC. */
  readonly saved: string | null;
  readonly issue: number | null;
  readonly hash: string;
  readonly scores: number | null;
  readonly blanks: number | null;
  readonly left: string;
  /** The unit's sheet in the workbook. */
  readonly tab: string;
  /** That of its block's set, in the register's words; `''` where it has none. */
  readonly period: string;
}

const HEADER_ROW = 3;

/** The register as a new sheet. */
export function registerSheet(
  name: string,
  lines: readonly RegisterLine[],
  words: RegisterWords,
): PlannedSheet {
  const rows = lines.map((line, index) => COLUMNS.map(({ key }) => cellOf(line, key, index + 1)));
  const headers = COLUMNS.map(({ key }) => words.headers[key]);
  const values = [[REGISTER_TITLE], [words.note], [], headers, ...rows];
  const columnWidths = COLUMNS.map(({ width }) => width);
  const below = (key: RegisterColumn, numberFormat: string) => ({
    area: { row: HEADER_ROW + 1, column: placeOf(key), rows: Math.max(1, rows.length), columns: 1 },
    look: { numberFormat },
  });
  return plannedSheet(name, null, values, {
    styles: [
      ...frame(1, 1, HEADER_ROW, headers.length, rows.length),
      {
        area: { row: HEADER_ROW + 1, column: 0, rows: Math.max(1, rows.length), columns: headers.length },
        look: looks.text,
      },
      ...(['unit', 'block', 'state', 'file', 'sheet', 'hash', 'left', 'tab', 'period', 'note'] as const).map(
        (key) => below(key, '@'),
      ),
      below('saved', SAVED_FORMAT),
    ],
    columnWidths,
    rowHeights: fittedHeights(
      values,
      HEADER_ROW,
      columnWidths.map((width) => ({ width })),
      true,
    ),
    frozenRows: HEADER_ROW + 1,
    frozenColumns: 2,
    repeatedRows: [HEADER_ROW, HEADER_ROW],
    filter: { row: HEADER_ROW, column: 0, rows: rows.length + 1, columns: headers.length },
  });
}

/** By the clocks of Vietnam, as its officials read it in Excel. */
const SAVED_FORMAT = 'dd/mm/yyyy hh:mm';

function placeOf(key: RegisterColumn): number {
  return COLUMNS.findIndex((one) => one.key === key);
}

function cellOf(line: RegisterLine, key: RegisterColumn, number: number): PlannedContent {
  if (key === 'number') return number;
  if (key === 'note') return null;
  if (key === 'saved') return line.saved === null ? null : (vietnamSerial(line.saved) ?? line.saved);
  const content = line[key];
  return content === '' ? null : content;
}

interface RegisterRow extends FiledBy {
  readonly row: number;
}

/** The register of a workbook as it stands. */
export interface OldRegister {
  readonly sheet: string;
  /** The zero-based column of each of its own that it still has. */
  readonly columns: ReadonlyMap<RegisterColumn, number>;
  readonly rows: readonly RegisterRow[];
  /** First row below all. */
  readonly endRow: number;
  readonly contentAt: (row: number, column: number) => PlannedContent;
}

/**
 * Finds the register by its title, whatever its tab is called now, and its columns by their headers; one whose header was
 * changed by its place among the others.
 */
export function oldRegister(sheets: readonly SheetSnapshot[], words: RegisterWords): OldRegister | null {
  const sheet = sheets.find((one) => titleOf(one) === REGISTER_TITLE);
  if (sheet === undefined) return null;
  const keyOf = new Map(COLUMNS.map(({ key }) => [nameKey(words.headers[key]), key]));
  const headerRow = sheet.values.findIndex((row) =>
    row.some((content) => nameKey(textOf(content)) === nameKey(words.headers.file)),
  );
  const columns = new Map<RegisterColumn, number>();
  for (const [column, content] of (sheet.values[headerRow] ?? []).entries()) {
    const key = keyOf.get(nameKey(textOf(content)));
    if (key !== undefined && !columns.has(key)) columns.set(key, column);
  }
  const taken = new Set(columns.values());
  const shift = (columns.get('file') ?? 0) - placeOf('file');
  for (const [place, { key }] of COLUMNS.entries()) {
    const renamed = textOf(sheet.values[headerRow]?.[place + shift] ?? null) !== '';
    // Registers of before have no periods, and something of the office's in that place.
    if (key === 'period') continue;
    if (!columns.has(key) && !taken.has(place + shift) && renamed) columns.set(key, place + shift);
  }
  const textAt = (row: number, key: RegisterColumn) =>
    textOf(sheet.values[row]?.[columns.get(key) ?? -1] ?? null);
  const { firstRow, firstColumn } = sheet;
  const rows = sheet.values.flatMap((_, row) =>
    row <= headerRow || headerRow === -1 || textAt(row, 'unit') + textAt(row, 'file') === ''
      ? []
      : [
          {
            row: firstRow + row,
            unit: textAt(row, 'unit'),
            block: textAt(row, 'block'),
            file: textAt(row, 'file'),
            hash: textAt(row, 'hash'),
            period: textAt(row, 'period'),
          },
        ],
  );
  const contentAt = (row: number, column: number): PlannedContent => {
    const content = sheet.values[row - firstRow]?.[column - firstColumn] ?? null;
    return typeof content === 'object' && content !== null ? content.error : content;
  };
  return {
    sheet: sheet.name,
    columns: new Map([...columns].map(([key, column]) => [key, firstColumn + column])),
    rows,
    endRow: firstRow + Math.max(sheet.values.length, headerRow + 1),
    contentAt,
  };
}

/**
 * The cells of the register that change: of its own columns only, in the row of the file and its unit, else in that of the
 * unit that had not sent any, else in a new row below.
 *
 * @param known files and units whose rows stay as they are
 */
export function registerEdits(
  { sheet, columns, rows, endRow, contentAt }: OldRegister,
  lines: readonly RegisterLine[],
  known: readonly FiledBy[],
  { keyOf }: Pick<UnitKeys, 'keyOf'>,
): readonly CellEdit[] {
  // What came in last year is none of this year's.
  const unitOf = ({ unit, block, period }: FiledBy) =>
    [keyOf(unit, block), columns.has('period') ? period : ''].join('|');
  const waits = (line: RegisterLine) =>
    line.file === '' && rows.some((row) => row.file !== '' && unitOf(row) === unitOf(line));
  const written = lines.filter((line) => !waits(line));
  const rowOf = rowsFor(written, rows, known, unitOf);
  let next = endRow;
  return written.flatMap((line, index) => {
    const own = rowOf[index] ?? null;
    const row = own ?? next++;
    return COLUMNS.flatMap(({ key: column }): readonly CellEdit[] => {
      const at = columns.get(column);
      const isOfficial = column === 'note' || column === 'number';
      if (at === undefined || (own !== null && isOfficial)) return [];
      const value = cellOf(line, column, row - (endRow - rows.length) + 1);
      if (own !== null && contentAt(row, at) === value) return [];
      // A new row looks like the one above it in the cells that stay blank, too.
      return [{ sheet, row, column: at, value, like: own === null ? (rows.at(-1)?.row ?? null) : null }];
    });
  });
}

type FiledBy = Pick<RegisterLine, 'unit' | 'block' | 'file' | 'hash' | 'period'>;

/**
 * By line the row that it stands in already, each row once: of the very same file, then of one of its name, then of its unit
 * that was waited for.
 */
function rowsFor(
  lines: readonly FiledBy[],
  rows: readonly RegisterRow[],
  known: readonly FiledBy[],
  unitOf: (line: FiledBy) => string,
): readonly (number | null)[] {
  const taken = new Set<number>();
  const found = new Array<number | null>(lines.length).fill(null);
  const waysOf = (line: FiledBy): readonly string[] => [
    [unitOf(line), line.file, line.hash].join('|'),
    [unitOf(line), line.file].join('|'),
    `${unitOf(line)}|`,
  ];
  const ways = lines.map(waysOf);
  for (const way of [0, 1, 2]) {
    const places = new Map<string, number[]>();
    for (const own of rows) {
      const key = waysOf(own)[way === 2 ? 1 : way] ?? '';
      places.set(key, [...(places.get(key) ?? []), own.row]);
    }
    const place = (key: string) => places.get(key)?.find((row) => !taken.has(row));
    if (way === 0) for (const one of known) taken.add(place(waysOf(one)[0] ?? '') ?? -1);
    for (const [index, own] of ways.entries()) {
      const row = found[index] ?? place(own[way] ?? '');
      if (row === undefined) continue;
      found[index] = row;
      taken.add(row);
    }
  }
  return found;
}
