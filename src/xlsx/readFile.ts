import { keptSettings, SETTINGS_KEY, SETTINGS_NAMES } from '../core/settings/keptSettings';
import { isBlankText } from '../core/read/cells/text';
import type { Settings } from '../core/settings/settings';
import { ISSUE_MARK_NAME, RESULT_MARK_NAME } from '../core/workbook';
import type {
  Area,
  CellContent,
  CellFormula,
  DefinedName,
  SheetSnapshot,
  WorkbookSnapshot,
} from '../core/workbook';
import { readAddInSettings } from './addInSettings';
import { readCells } from './cells/cells';
import type { CellSource, FileCell } from './cells/cells';
import { readNumberFormats } from './styles/numberFormats';
import { UsedExtent, WorkbookBudget } from './package/limits';
import { guardedFile, guardedSheet, openPackage } from './package/package';
import type { WorkbookPackage } from './package/package';
import { readSharedStrings } from './cells/sharedStrings';
import { readMergedAreas } from './cells/areas';
import { workbookNames } from './package/workbookNames';
import { isTrue, readWorkbookPart, resultMarks } from './package/workbookPart';
import type { WorkbookPart } from './package/workbookPart';
import { readHiddenColumns } from './cells/edited/hiddenColumns';
import { readTables } from './readTables';
import { savedTime } from './savedTime';
import { formulaReader } from './cells/sharedFormulas';
import { attribute, child, children, rootOf } from './package/xml';
import type { Tag } from './package/xml';

/**
 * The snapshot of an .xlsx or .xlsm file, as Excel's client would give it of the same workbook: worksheets in the
 * order of their tabs (chart sheets are left out), values of formulas as last calculated, a formula that was never
 * calculated as the error `NOT_CALCULATED`, dates as serial numbers, an empty text as a blank.
 *
 * @throws Problem `not-a-workbook`, `damaged-file`, `password-protected-file`, `file-too-large`.
 */
export function readWorkbookFile(bytes: Uint8Array): WorkbookSnapshot {
  return guardedFile(() => readWorkbook(bytes));
}

/** The text that a hidden name of a workbook file keeps, `null` where it has none. @throws Problem as `readWorkbookFile` */
export function readHiddenName(bytes: Uint8Array, name: string): string | null {
  return readHiddenNames(bytes, [name])[0] ?? null;
}

/** The same of several names. */
export function readHiddenNames(bytes: Uint8Array, names: readonly string[]): readonly (string | null)[] {
  return guardedFile(() => workbookNames(openPackage(bytes), names));
}

/**
 * The rules that a workbook file keeps; `null` where it keeps none.
 *
 * @throws Problem `saved-settings-unreadable`, with the key or the detail; as `readWorkbookFile`
 */
export function readKeptSettings(bytes: Uint8Array): Settings | null {
  return guardedFile(() => {
    const file = openPackage(bytes);
    const before = new Map(readAddInSettings(file)).get(SETTINGS_KEY);
    return keptSettings(workbookNames(file, SETTINGS_NAMES), before);
  });
}

/** A workbook file with what it says of itself. */
export interface ReadFile {
  readonly snapshot: WorkbookSnapshot;
  /** The text of its hidden name `ISSUE_MARK_NAME`, `null` where it has none. */
  readonly mark: string | null;
  /** When it says that it was saved last, ISO 8601 in UTC; `null` where it does not. */
  readonly saved: string | null;
}

/**
 * The snapshot of a file that was sent in, and what tells its version.
 *
 * @param mostSheets a file of more is not read
 * @throws Problem as `readWorkbookFile`
 */
export function readSentFile(bytes: Uint8Array, mostSheets: number): ReadFile {
  return guardedFile(() => {
    const file = openPackage(bytes);
    return {
      snapshot: readPackage(file, mostSheets),
      mark: workbookNames(file, [ISSUE_MARK_NAME])[0] ?? null,
      saved: savedAt(file),
    };
  });
}

/** The time in the file's core properties: damaged ones tell none. */
function savedAt(file: WorkbookPackage): string | null {
  const path = file
    .relationships('')
    .find(({ type, external }) => type === 'core-properties' && !external)?.target;
  if (path === undefined || !file.has(path)) return null;
  const text = /<(?:[\w.-]{1,20}:)?modified[^>]{0,200}>([^<]{1,40})</u.exec(file.text(path))?.[1];
  return savedTime(text ?? '');
}

function readWorkbook(bytes: Uint8Array): WorkbookSnapshot {
  return readPackage(openPackage(bytes));
}

function readPackage(file: WorkbookPackage, mostSheets?: number): WorkbookSnapshot {
  const workbook = readWorkbookPart(file);
  const budget = new WorkbookBudget(mostSheets);
  budget.sheets.spend(workbook.sheets.length);
  const source = { strings: readSharedStrings(file), date1904: workbook.date1904, budget };
  const formats = readNumberFormats(file);
  const marks = resultMarks(workbook.names);
  const worksheets = workbook.sheets.flatMap((sheet, position) =>
    sheet.kind === 'worksheet' ? [{ sheet, resultMark: marks.get(position) ?? null }] : [],
  );
  const hasResults = worksheets.some(({ resultMark }) => resultMark !== null);
  const sheets = worksheets.map(({ sheet, resultMark }): SheetSnapshot => {
    const { formulas, ...range } = guardedSheet(sheet, () =>
      usedRange(readSheet(file, sheet.path, source, hasResults), formats, budget),
    );
    return {
      name: sheet.name,
      visibility: sheet.visibility,
      ...range,
      ...(workbook.date1904 ? { date1904: true } : {}),
      ...(hasResults ? { formulas } : {}),
      ...(resultMark === null ? {} : guardedSheet(sheet, () => resultFacts(file, sheet.path))),
      resultMark,
    };
  });
  const others = workbook.sheets.filter(({ kind }) => kind === 'other').map(({ name }) => name);
  return {
    sheets,
    ...(others.length === 0 ? {} : { otherTabs: others }),
    ...(workbook.isCalculatedByHand ? { isCalculatedByHand: true } : {}),
    ...(hasResults ? { names: definedNames(workbook) } : {}),
  };
}

/** What decides, beside cells, what becomes of a result sheet of an earlier run. */
function resultFacts(file: WorkbookPackage, path: string): Pick<SheetSnapshot, 'tables' | 'isProtected'> {
  const xml = file.text(path);
  const protection = child(xml, rootOf(xml, 'worksheet'), 'sheetProtection');
  return {
    tables: readTables(file, path).map(({ name }) => name),
    isProtected: protection !== null && isTrue(attribute(xml, protection, 'sheet')),
  };
}

/** Names that nobody can refer to results by are left out: marks, and the ones that Excel itself keeps for a sheet. */
function definedNames({ names, sheets }: WorkbookPart): DefinedName[] {
  return names.flatMap(({ name, scope, refersTo }) => {
    if (name.toUpperCase() === RESULT_MARK_NAME || name.startsWith('_xlnm.')) return [];
    const sheet = scope === null ? null : (sheets[scope]?.name ?? null);
    return [{ name, sheet, formula: `=${refersTo}` }];
  });
}

/** The cells of a sheet, row by row as parallel arrays: an object a cell would be too many. */
interface SheetCells {
  readonly rows: number[];
  readonly columns: number[];
  readonly values: CellContent[];
  readonly styles: number[];
  /** As `formulaReader` gives them. */
  readonly formulas: (string | null)[];
  /**
   * Whether the cell shows something, or has a formula that is asked for: blanks with a format and stray spaces do not
   * make the used range larger.
   */
  readonly filled: boolean[];
  /** Areas of merged cells. */
  readonly merged: Area[];
  /** By their numbers in the sheet. */
  readonly hiddenRows: number[];
  readonly hiddenColumns: number[];
}

function readSheet(
  file: WorkbookPackage,
  path: string,
  source: CellSource,
  withFormulas: boolean,
): SheetCells {
  const xml = file.text(path);
  const { data, hiddenColumns } = openSheet(xml);
  const cells: SheetCells = {
    rows: [],
    columns: [],
    values: [],
    styles: [],
    formulas: [],
    filled: [],
    merged: [],
    hiddenRows: [],
    hiddenColumns,
  };
  const visitRow = (row: number, tag: Tag): void => {
    if (isTrue(attribute(xml, tag, 'hidden'))) cells.hiddenRows.push(row);
  };
  const formulaOf = formulaReader();
  const visit = (cell: FileCell): void => {
    const { row, column, style, value, formula } = cell;
    if (value === null && formula === null && style === 0) return;
    cells.rows.push(row);
    cells.columns.push(column);
    cells.values.push(value === '' ? null : value);
    cells.styles.push(style);
    const text = withFormulas ? formulaOf(cell) : null;
    cells.filled.push(text !== null || (typeof value === 'string' ? !isBlankText(value) : value !== null));
    cells.formulas.push(text);
    if (text !== null) source.budget.characters.spend(text.length);
  };
  const end = readCells(xml, data, source, visit, visitRow);
  const rows = (cells.rows.at(-1) ?? -1) + 1;
  const columns = cells.columns.reduce((most, column) => Math.max(most, column + 1), 0);
  cells.merged.push(...readMergedAreas(xml, end, { rows, columns }, source.budget));
  blankCovered(cells, cells.merged, columns);
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

/**
 * Of a merged area only the top-left cell counts; some programs leave values in the covered ones.
 *
 * @param merged areas that do not overlap, within the first `columns`
 */
function blankCovered(cells: SheetCells, merged: readonly Area[], columns: number): void {
  if (merged.length === 0) return;
  const downwards = [...merged].sort((one, other) => one.row - other.row);
  /** The last area that began above or at the row, of each column. */
  const areaAt = new Int32Array(columns).fill(-1);
  let next = 0;
  for (const [index, row] of cells.rows.entries()) {
    for (let area = downwards[next]; area !== undefined && area.row <= row; area = downwards[next]) {
      areaAt.fill(next, area.column, area.column + area.columns);
      next += 1;
    }
    const column = cells.columns[index] ?? 0;
    const area = downwards[areaAt[column] ?? -1];
    if (area === undefined || row >= area.row + area.rows) continue;
    if (row === area.row && column === area.column) continue;
    cells.values[index] = null;
    cells.formulas[index] = null;
  }
}

function usedRange(
  cells: SheetCells,
  formats: readonly string[],
  budget: WorkbookBudget,
): Omit<SheetSnapshot, 'name' | 'visibility' | 'resultMark' | 'formulas'> & {
  readonly formulas: CellFormula[];
} {
  const extent = new UsedExtent();
  for (const [index, row] of cells.rows.entries()) {
    if (cells.filled[index] === true) extent.add(row, cells.columns[index] ?? 0);
  }
  const { top, left, rows: rowCount, columns: columnCount } = extent;
  if (rowCount === 0) return { firstRow: 0, firstColumn: 0, values: [], numberFormats: [], formulas: [] };
  budget.cells.spend(rowCount * columnCount);

  const values = Array.from({ length: rowCount }, () => new Array<CellContent>(columnCount).fill(null));
  const general: readonly string[] = new Array<string>(columnCount).fill('General');
  const numberFormats: (readonly string[])[] = new Array<readonly string[]>(rowCount).fill(general);
  const ownFormats = new Map<number, string[]>();
  const formulas: CellFormula[] = [];
  for (const [index, fileRow] of cells.rows.entries()) {
    const row = fileRow - top;
    const column = (cells.columns[index] ?? 0) - left;
    const line = values[row];
    if (line === undefined || column < 0 || column >= columnCount) continue;
    line[column] = cells.values[index] ?? null;
    const formula = cells.formulas[index] ?? null;
    if (formula !== null) formulas.push({ row, column, formula });
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
  const merged = cells.merged
    .filter((area) => area.rows > 1 && area.row >= top && area.column >= left)
    .map((area) => ({ ...area, row: area.row - top, column: area.column - left }));
  const hiddenRows = within(cells.hiddenRows, top, rowCount);
  const hiddenColumns = within(cells.hiddenColumns, left, columnCount);
  return {
    firstRow: top,
    firstColumn: left,
    values,
    numberFormats,
    formulas,
    ...(merged.length === 0 ? {} : { merged }),
    ...(hiddenRows.length === 0 ? {} : { hiddenRows }),
    ...(hiddenColumns.length === 0 ? {} : { hiddenColumns }),
  };
}

/** Numbers of a sheet's rows or columns as those of a range; the ones outside it are left out. */
function within(numbers: readonly number[], start: number, count: number): number[] {
  return numbers.map((number) => number - start).filter((index) => index >= 0 && index < count);
}
