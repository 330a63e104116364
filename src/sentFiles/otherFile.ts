import { read, utils } from '@e965/xlsx';
import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { NOT_CALCULATED } from '../core/read/cells/scoreColumn';
import { Problem } from '../core/problem';
import { ISSUE_MARK_NAME } from '../core/workbook';
import type { Area, CellContent, SheetSnapshot } from '../core/workbook';
import { readZip, unpack } from '../xlsx/package/zip';
import { readStringConstant } from '../xlsx/package/workbookPart';
import { textBetween } from '../xlsx/package/xml';
import type { ReadFile } from '../xlsx/readFile';
import { savedTime } from '../xlsx/savedTime';
import { hiddenInOds, within } from './odsHidden';
import type { HiddenInSheet } from './odsHidden';
import { checkOdsSize } from './odsSize';
import { checkSheets, MOST_CELLS, MOST_ROWS } from './sheetLimit';

/** Of an .ods, of which SheetJS makes a tree in memory. */
const MOST_XML = 60 * 1024 * 1024;

/**
 * An .xls or .ods by SheetJS: values, number formats, what is merged and hidden.
 *
 * @throws Problem `damaged-file`, `password-protected-file`, `file-too-large`
 */
export function readOtherFile(bytes: Uint8Array, format: '.xls' | '.ods'): ReadFile {
  const open = format === '.ods' ? openDocument(bytes) : null;
  const book = guarded(() =>
    read(bytes, {
      type: 'array',
      sheetRows: MOST_ROWS,
      ...{ cellHTML: false, cellText: false, cellNF: true, cellStyles: true, bookVBA: false },
    }),
  );
  checkSheets(book.SheetNames.length);
  return {
    snapshot: { sheets: guarded(() => sheetsOf(book, open === null ? null : hiddenInOds(open.content))) },
    mark: open === null ? markIn(book) : open.mark,
    saved: open === null ? savedAt(book.Props?.ModifiedDate) : open.saved,
  };
}

/** Whatever SheetJS stumbles over, the file is damaged, or locked. */
function guarded<Result>(step: () => Result): Result {
  try {
    return inSilence(step);
  } catch (error) {
    if (error instanceof Problem) throw error;
    const isLocked = error instanceof Error && /password|encrypt/iu.test(error.message);
    throw new Problem(isLocked ? 'password-protected-file' : 'damaged-file', {}, error);
  }
}

/** SheetJS tells the console what it could not make of a file's formats and records: nobody there can do anything about it. */
function inSilence<Result>(step: () => Result): Result {
  const output = globalThis.console;
  const { error } = output;
  output.error = () => undefined;
  try {
    return step();
  } finally {
    output.error = error;
  }
}

function sheetsOf(
  { SheetNames, Sheets, Workbook }: WorkBook,
  /** Of an .ods, by its sheets; `null` of an .xls. */
  ods: readonly HiddenInSheet[] | null,
): readonly SheetSnapshot[] {
  let cells = 0;
  return SheetNames.flatMap((name, index): readonly SheetSnapshot[] => {
    const sheet = Sheets[name];
    if (sheet === undefined) return [];
    const extent = extentOf(sheet);
    cells += extent.rows * extent.columns;
    if (cells > MOST_CELLS) throw new Problem('file-too-large', { cells: String(MOST_CELLS) });
    const inOds = ods?.[index];
    const state = inOds === undefined ? (Workbook?.Sheets?.[index]?.Hidden ?? 0) : Number(inOds.sheet);
    const visibility = state === 2 ? 'veryHidden' : state === 1 ? 'hidden' : 'visible';
    return [
      {
        // SheetJS leaves names of an .ods as XML writes them.
        name: ods !== null ? textBetween(name, 0, name.length) : name,
        visibility,
        resultMark: null,
        ...contentsOf(sheet, extent, inOds, Workbook?.WBProps?.date1904 === true),
      },
    ];
  });
}

/** The rectangle of the cells that have something in them, whatever the file says of it. */
function extentOf(sheet: WorkSheet): Area {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const address of Object.keys(sheet)) {
    if (address.startsWith('!') || contentIn(cellAt(sheet, address)) === null) continue;
    const { r, c } = utils.decode_cell(address);
    [top, left] = [Math.min(top, r), Math.min(left, c)];
    [bottom, right] = [Math.max(bottom, r), Math.max(right, c)];
  }
  return bottom === -1
    ? { row: 0, column: 0, rows: 0, columns: 0 }
    : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function contentsOf(
  sheet: WorkSheet,
  { row: firstRow, column: firstColumn, rows, columns }: Area,
  inOds: HiddenInSheet | undefined,
  date1904: boolean,
): Omit<SheetSnapshot, 'name' | 'visibility' | 'resultMark'> {
  const cell = (row: number, column: number) =>
    cellAt(sheet, utils.encode_cell({ r: firstRow + row, c: firstColumn + column }));
  const lines = <Item>(of: (row: number, column: number) => Item) =>
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_own, column) => of(row, column)),
    );
  const merged = (sheet['!merges'] ?? [])
    .map(({ s, e }) => ({
      ...{ row: s.r - firstRow, column: s.c - firstColumn },
      ...{ rows: e.r - s.r + 1, columns: e.c - s.c + 1 },
    }))
    .filter((area) => area.rows > 1 && area.row >= 0 && area.column >= 0);
  const hidden = (all: readonly ({ readonly hidden?: boolean } | undefined)[], from: number, count: number) =>
    all.flatMap((one, index) =>
      one?.hidden === true && index >= from && index < from + count ? [index - from] : [],
    );
  const hiddenRows =
    inOds === undefined ? hidden(sheet['!rows'] ?? [], firstRow, rows) : within(inOds.rows, firstRow, rows);
  const hiddenColumns =
    inOds === undefined
      ? hidden(sheet['!cols'] ?? [], firstColumn, columns)
      : within(inOds.columns, firstColumn, columns);
  return {
    ...{ firstRow, firstColumn },
    values: lines((row, column) => contentIn(cell(row, column))),
    numberFormats: lines((row, column) => {
      const format = cell(row, column)?.z;
      return typeof format === 'string' ? format : 'General';
    }),
    ...(merged.length === 0 ? {} : { merged }),
    ...(hiddenRows.length === 0 ? {} : { hiddenRows }),
    ...(hiddenColumns.length === 0 ? {} : { hiddenColumns }),
    ...(date1904 ? { date1904: true as const } : {}),
  };
}

function cellAt(sheet: WorkSheet, address: string): CellObject | undefined {
  const cell: unknown = sheet[address];
  return isCell(cell) ? cell : undefined;
}

function isCell(value: unknown): value is CellObject {
  return typeof value === 'object' && value !== null && 't' in value;
}

function contentIn(cell: CellObject | undefined): CellContent {
  if (cell === undefined) return null;
  const { t, v, w, f } = cell;
  if (v === undefined || t === 'z') return f === undefined ? null : { error: NOT_CALCULATED };
  if (t === 'e') return { error: w ?? '#VALUE!' };
  if (v instanceof Date) return v.getTime() / 86_400_000 + 25_569;
  if (typeof v === 'string') return v === '' ? null : v;
  return typeof v === 'number' && !Number.isFinite(v) ? null : v;
}

function markIn({ Workbook }: WorkBook): string | null {
  const found = Workbook?.Names?.find(({ Name }) => Name.toUpperCase() === ISSUE_MARK_NAME);
  return found === undefined ? null : readStringConstant(found.Ref);
}

function savedAt(date: Date | string | undefined): string | null {
  const time = date === undefined ? Number.NaN : new Date(date).getTime();
  // A file that was never saved says 1601.
  return Number.isNaN(time) || time < 0 ? null : new Date(time).toISOString();
}

interface OpenDocument {
  readonly content: string;
  readonly mark: string | null;
  readonly saved: string | null;
}

/** What an .ods says of itself; SheetJS reads neither its mark nor when it was saved. */
function openDocument(bytes: Uint8Array): OpenDocument {
  const parts = readZip(bytes);
  const size = parts.reduce((sum, part) => sum + (part.name.endsWith('.xml') ? part.size : 0), 0);
  if (size > MOST_XML) throw new Problem('file-too-large', { megabytes: String(MOST_XML / 1024 / 1024) });
  const text = (name: string) => {
    const part = parts.find((one) => one.name === name);
    return part === undefined ? '' : new TextDecoder().decode(unpack(part));
  };
  if (text('META-INF/manifest.xml').includes('encryption-data')) throw new Problem('password-protected-file');
  const content = text('content.xml');
  checkOdsSize(content, MOST_CELLS);
  const at = content.indexOf(`table:name="${ISSUE_MARK_NAME}"`);
  const expression =
    at === -1 ? undefined : /table:expression="([^"]{1,9000})"/u.exec(content.slice(at, at + 10_000))?.[1];
  const date = /<dc:date>([^<]{1,40})</u.exec(text('meta.xml'))?.[1];
  return {
    content,
    mark: expression === undefined ? null : readStringConstant(textBetween(expression, 0, expression.length)),
    saved: date === undefined ? null : savedTime(date),
  };
}
