import { Problem } from '../core/problem';
import type { Area, CellContent, SheetSnapshot, WorkbookSnapshot } from '../core/workbook';
import { readCells, type FileCell } from './cells';
import { readNumberFormats } from './numberFormats';
import { guarded, openPackage, type WorkbookPackage } from './package';
import { readSharedStrings } from './sharedStrings';
import { readAreas } from './areas';
import { isTrue, readWorkbookPart, resultMarkOf } from './workbookPart';
import { readHiddenColumns } from './hiddenColumns';
import { attribute, children, rootOf, type Tag } from './xml';

/**
 * The snapshot of an .xlsx or .xlsm file, as Excel's client would give it of the same workbook: worksheets in the
 * order of their tabs (chart sheets are left out), values of formulas as last calculated, a formula that was never
 * calculated as the error `NOT_CALCULATED`, dates as serial numbers, an empty text as a blank.
 *
 * @throws Problem `not-a-workbook`, `damaged-file`, `password-protected-file`, `file-too-large`.
 */
export function readWorkbookFile(bytes: Uint8Array): WorkbookSnapshot {
  const file = openPackage(bytes);
  const workbook = readWorkbookPart(file);
  const strings = readSharedStrings(file);
  const formats = readNumberFormats(file);
  const sheets: SheetSnapshot[] = [];
  for (const [position, sheet] of workbook.sheets.entries()) {
    if (sheet.kind !== 'worksheet') continue;
    const cells = guarded(sheet.path, () => readSheet(file, sheet.path, strings, workbook.date1904));
    sheets.push({
      name: sheet.name,
      visibility: sheet.visibility,
      ...usedRange(cells, formats),
      resultMark: resultMarkOf(workbook.names, position),
    });
  }
  return { sheets };
}

/** The cells of a sheet, row by row as parallel arrays: an object a cell would be too many. */
interface SheetCells {
  readonly rows: number[];
  readonly columns: number[];
  readonly values: CellContent[];
  readonly styles: number[];
  /** Whether the cell has content: blank ones have a format and do not make the used range larger. */
  readonly filled: boolean[];
  /** By their numbers in the sheet. */
  readonly hiddenRows: number[];
  readonly hiddenColumns: number[];
}

/** Beyond Excel's own limits a file is damaged or hostile. */
const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;
/** Cells of a used range, blanks between included: Excel's client gives no values above this either. */
const MAX_RANGE_CELLS = 5_000_000;

function readSheet(
  file: WorkbookPackage,
  path: string,
  strings: readonly string[],
  date1904: boolean,
): SheetCells {
  const xml = file.text(path);
  const { data, hiddenColumns } = openSheet(xml);
  const cells: SheetCells = {
    rows: [],
    columns: [],
    values: [],
    styles: [],
    filled: [],
    hiddenRows: [],
    hiddenColumns,
  };
  if (data.kind === 'empty') return cells;
  const visitRow = (row: number, tag: Tag): void => {
    if (isTrue(attribute(xml, tag, 'hidden'))) cells.hiddenRows.push(row);
  };
  const visit = ({ row, column, style, value, formula }: FileCell): void => {
    if (value === null && formula === null && style === 0) return;
    if (!(row >= 0 && row < MAX_ROWS && column >= 0 && column < MAX_COLUMNS)) {
      throw new SyntaxError(`a cell at row ${row}, column ${column}`);
    }
    cells.rows.push(row);
    cells.columns.push(column);
    cells.values.push(value === '' ? null : value);
    cells.styles.push(style);
    cells.filled.push(value !== null || formula !== null);
  };
  const end = readCells(xml, data, strings, date1904, visit, visitRow);
  blankCovered(cells, readAreas(xml, end, 'mergeCells', 'mergeCell'));
  return cells;
}

/** The element of a sheet's cells, and what stands before it of its columns. */
function openSheet(xml: string): { readonly data: Tag; readonly hiddenColumns: number[] } {
  let hiddenColumns: number[] = [];
  for (const tag of children(xml, rootOf(xml, 'worksheet'))) {
    if (tag.name === 'cols') hiddenColumns = readHiddenColumns(xml, tag);
    if (tag.name === 'sheetData') return { data: tag, hiddenColumns };
  }
  throw new SyntaxError('no <sheetData>');
}

/** Of a merged area only the top-left cell counts; some programs leave values in the covered ones. */
function blankCovered(cells: SheetCells, merged: readonly Area[]): void {
  if (merged.length === 0) return;
  const byRow = new Map<number, Area[]>();
  for (const area of merged) {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const list = byRow.get(row);
      if (list === undefined) byRow.set(row, [area]);
      else list.push(area);
    }
  }
  for (const [index, row] of cells.rows.entries()) {
    const column = cells.columns[index] ?? 0;
    const isCovered = byRow
      .get(row)
      ?.some(
        (area) =>
          column >= area.column &&
          column < area.column + area.columns &&
          (row !== area.row || column !== area.column),
      );
    if (isCovered === true) cells.values[index] = null;
  }
}

function usedRange(
  cells: SheetCells,
  formats: readonly string[],
): Omit<SheetSnapshot, 'name' | 'visibility' | 'resultMark'> {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [index, row] of cells.rows.entries()) {
    if (cells.filled[index] !== true) continue;
    const column = cells.columns[index] ?? 0;
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  }
  if (bottom === -1) return { firstRow: 0, firstColumn: 0, values: [], numberFormats: [] };
  const rowCount = bottom - top + 1;
  const columnCount = right - left + 1;
  if (rowCount * columnCount > MAX_RANGE_CELLS) throw new Problem('file-too-large', { cells: '5000000' });

  const values = Array.from({ length: rowCount }, () => new Array<CellContent>(columnCount).fill(null));
  const general: readonly string[] = new Array<string>(columnCount).fill('General');
  const numberFormats: (readonly string[])[] = new Array<readonly string[]>(rowCount).fill(general);
  const ownFormats = new Map<number, string[]>();
  for (const [index, fileRow] of cells.rows.entries()) {
    const row = fileRow - top;
    const column = (cells.columns[index] ?? 0) - left;
    const line = values[row];
    if (line === undefined || column < 0 || column >= columnCount) continue;
    line[column] = cells.values[index] ?? null;
    const format = formats[cells.styles[index] ?? 0] ?? 'General';
    if (format === 'General') continue;
    let own = ownFormats.get(row);
    if (own === undefined) {
      own = [...general];
      ownFormats.set(row, own);
      numberFormats[row] = own;
    }
    own[column] = format;
  }
  const hiddenRows = within(cells.hiddenRows, top, rowCount);
  const hiddenColumns = within(cells.hiddenColumns, left, columnCount);
  return {
    firstRow: top,
    firstColumn: left,
    values,
    numberFormats,
    ...(hiddenRows.length === 0 ? {} : { hiddenRows }),
    ...(hiddenColumns.length === 0 ? {} : { hiddenColumns }),
  };
}

/** Numbers of a sheet's rows or columns as those of a range; the ones outside it are left out. */
function within(numbers: readonly number[], start: number, count: number): number[] {
  return numbers.map((number) => number - start).filter((index) => index >= 0 && index < count);
}
