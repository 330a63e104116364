import type { CellContent, CellFormula } from '../../core/workbook';
import { isExcelError } from '../requests/excelProblem';
import { inTurn } from '../requests/inTurn';
import { pauses } from '../requests/pauses';
import { groupBySize } from '../requests/payload';
import { isRefusal } from '../requests/refusals';

/** Consecutive rows of a sheet, zero-based. */
export interface Band {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Under which its cells are given; that of its sheet where it is left out. */
  readonly key?: string;
}

/**
 * What is asked for of the cells: their values, and as the case may be their number formats and formulas. For a checksum,
 * `values,formulas`, errors stay the texts that they show.
 */
export type BandProperties = 'values,numberFormat' | 'values,numberFormat,formulas' | 'values,formulas';

/** The cells of a sheet, both arrays of the same shape, and its formulas. */
export interface BandContent {
  readonly values: readonly (readonly CellContent[])[];
  /** `[]` where they were not asked for. */
  readonly numberFormats: readonly (readonly string[])[];
  /** `[]` where they were not asked for. */
  readonly formulas: readonly CellFormula[];
}

/** What a cell with its number format is likely to take in an answer; wrong guesses are only slower. */
const BYTES_PER_CELL = 50;
const BYTES_PER_CELL_WITH_FORMULA = 100;
/** Excel answers with 5 MB at most; the page stands still while the client reads an answer. */
const BYTES_PER_SYNC = 2_500_000;

/**
 * The cells of all bands by their key, else by the id of their sheet, in one sync where Excel can answer at once.
 *
 * @param onRead called after each sync with the number of cells it read; what it throws ends the reading
 */
export async function readBands(
  context: Excel.RequestContext,
  bands: readonly Band[],
  properties: BandProperties,
  onRead: (cells: number) => void,
): Promise<ReadonlyMap<string, BandContent>> {
  const cellsPerSync =
    BYTES_PER_SYNC / (asks(properties, 'formulas') ? BYTES_PER_CELL_WITH_FORMULA : BYTES_PER_CELL);
  const cut = bands.flatMap((band) => cutToSize(band, cellsPerSync));
  const reading: Reading = { context, properties, refusals: { left: MOST_REFUSALS } };
  const raw = await inTurn(groupBySize(cut, cellsOf, cellsPerSync), async (group) => {
    const read = await readGroup(reading, group);
    onRead(group.reduce((sum, band) => sum + cellsOf(band), 0));
    return read;
  });
  return joinSheets(await withErrors(context, raw.flat(), properties));
}

interface RawBand {
  readonly band: Band;
  readonly values: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
}

/** How a group of bands is asked for. */
interface Reading {
  readonly context: Excel.RequestContext;
  readonly properties: BandProperties | 'values';
  /** How often Excel may still refuse formulas and be asked for parts of them: each costs a sync. */
  readonly refusals: { left: number };
}

const MOST_REFUSALS = 200;

/**
 * One sync for a group of bands. An answer that is too large for Excel is asked for again in halves, and so is one whose
 * formulas Excel refuses: Excel for Windows may do so for a text of more than some 8,200 characters. The cell that has it
 * is asked for without its formula then, which a text has not.
 */
async function readGroup(reading: Reading, group: readonly Band[]): Promise<RawBand[]> {
  const { context, properties, refusals } = reading;
  const ranges = group.map((band) => ({ band, range: rangeOf(context, band).load(properties) }));
  try {
    await context.sync();
  } catch (error) {
    if (asks(properties, 'formulas') && isRefusal(error)) {
      refusals.left--;
      return await readInParts(reading, group);
    }
    const halves = isTooLarge(error) ? halve(group) : null;
    if (halves === null) throw error;
    const parts = await inTurn(halves, (half) => readGroup(reading, half));
    return parts.flat();
  }
  return ranges.map(({ band, range }) => ({
    band,
    values: range.values,
    numberFormats: asks(properties, 'numberFormat') ? range.numberFormat : [],
    formulas: asks(properties, 'formulas') ? range.formulas : [],
  }));
}

/** Reads what Excel does not answer with formulas: sheet by sheet, then in halves, a single cell without its formula. */
async function readInParts(reading: Reading, group: readonly Band[]): Promise<RawBand[]> {
  const [band] = group;
  const mayHalve = group.length > 1 || reading.refusals.left > 0;
  const halves = mayHalve ? halve(group) : null;
  if (halves !== null) return (await inTurn(halves, (half) => readGroup(reading, half))).flat();
  if (band !== undefined && mayHalve && band.columns > 1) {
    const pieces = await inTurn(halfRows(band), (half) => readGroup(reading, [half]));
    return [joinedRow(band, pieces.flat())];
  }
  const { properties } = reading;
  const plain = properties === 'values,formulas' ? 'values' : 'values,numberFormat';
  const read = await readGroup({ ...reading, properties: plain }, group);
  return read.map((raw) => ({ ...raw, formulas: raw.values }));
}

/** The two halves of a band of one row. */
function halfRows(band: Band): readonly Band[] {
  const columns = band.columns >> 1;
  return [
    { ...band, columns },
    { ...band, column: band.column + columns, columns: band.columns - columns },
  ];
}

function joinedRow(band: Band, pieces: readonly RawBand[]): RawBand {
  const joined = (lines: readonly (readonly (readonly unknown[])[])[]) => [
    lines.flatMap(([line = []]) => line),
  ];
  return {
    band,
    values: joined(pieces.map(({ values }) => values)),
    numberFormats: joined(pieces.map(({ numberFormats }) => numberFormats)),
    formulas: joined(pieces.map(({ formulas }) => formulas)),
  };
}

function asks(properties: Reading['properties'], property: 'numberFormat' | 'formulas'): boolean {
  return properties.includes(property);
}

function isTooLarge(error: unknown): boolean {
  return isExcelError(error) && error.code === 'ResponsePayloadSizeLimitExceeded';
}

/** `null` where there is nothing left to halve. */
function halve(group: readonly Band[]): [readonly Band[], readonly Band[]] | null {
  const [band] = group;
  if (band === undefined) return null;
  if (group.length > 1) {
    const middle = group.length >> 1;
    return [group.slice(0, middle), group.slice(middle)];
  }
  if (band.rows < 2) return null;
  const rows = band.rows >> 1;
  return [[{ ...band, rows }], [{ ...band, row: band.row + rows, rows: band.rows - rows }]];
}

/** Only value types tell an error from a text like it: they are asked for where a text begins with `#`. */
async function withErrors(
  context: Excel.RequestContext,
  raw: readonly RawBand[],
  properties: BandProperties,
): Promise<{ band: Band; content: BandContent }[]> {
  const parts = raw.map((part) => ({
    part,
    typed:
      properties !== 'values,formulas' && part.values.some((row) => row.some(looksLikeError))
        ? rangeOf(context, part.band).load('valueTypes')
        : null,
  }));
  if (parts.some(({ typed }) => typed !== null)) await context.sync();
  const pause = pauses();
  return inTurn(parts, async ({ part, typed }) => {
    await pause();
    return { band: part.band, content: contentOf(part, typed?.valueTypes ?? null) };
  });
}

function contentOf(
  { values, numberFormats, formulas }: RawBand,
  types: readonly (readonly Excel.RangeValueType[])[] | null,
): BandContent {
  return {
    values: values.map((row, r) =>
      row.map((value, c) => cellContent(value, types?.[r]?.[c] === Excel.RangeValueType.error)),
    ),
    numberFormats: numberFormats.map((row) =>
      row.map((format) => (typeof format === 'string' ? format : 'General')),
    ),
    formulas: formulas.flatMap((line, row) => formulasOf(line, values[row] ?? [], row)),
  };
}

/** A text that begins with `=` is no formula: Excel gives it as the cell's value, too, or with its apostrophe. */
function formulasOf(line: readonly unknown[], values: readonly unknown[], row: number): CellFormula[] {
  const found: CellFormula[] = [];
  line.forEach((formula, column) => {
    if (typeof formula !== 'string' || !formula.startsWith('=') || formula === values[column]) return;
    found.push({ row, column, formula });
  });
  return found;
}

function cellContent(value: unknown, isError: boolean): CellContent {
  if (value === '' || value === null || value === undefined) return null;
  if (typeof value === 'string') return isError ? { error: value } : value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : JSON.stringify(value);
}

function looksLikeError(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith('#');
}

/** Puts the bands of a sheet, which come in order, together again. */
function joinSheets(
  parts: readonly { band: Band; content: BandContent }[],
): ReadonlyMap<string, BandContent> {
  const sheets = new Map<string, BandContent>();
  for (const { band, content } of parts) {
    const key = band.key ?? band.sheetId;
    const before = sheets.get(key);
    sheets.set(
      key,
      before === undefined
        ? content
        : {
            values: [...before.values, ...content.values],
            numberFormats: [...before.numberFormats, ...content.numberFormats],
            formulas: [...before.formulas, ...content.formulas.map(movedDown(before.values.length))],
          },
    );
  }
  return sheets;
}

function movedDown(rows: number): (formula: CellFormula) => CellFormula {
  return (formula) => ({ ...formula, row: formula.row + rows });
}

function cutToSize(band: Band, cellsPerSync: number): Band[] {
  const rowsAtOnce = Math.max(1, Math.floor(cellsPerSync / band.columns));
  const bands: Band[] = [];
  for (let row = 0; row < band.rows; row += rowsAtOnce) {
    bands.push({ ...band, row: band.row + row, rows: Math.min(rowsAtOnce, band.rows - row) });
  }
  return bands;
}

function cellsOf({ rows, columns }: Band): number {
  return rows * columns;
}

function rangeOf(context: Excel.RequestContext, band: Band): Excel.Range {
  const sheet = context.workbook.worksheets.getItem(band.sheetId);
  return sheet.getRangeByIndexes(band.row, band.column, band.rows, band.columns);
}
