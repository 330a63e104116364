import type { ICellData, IStyleData, Nullable, Worksheet } from '@univerjs/core';
import type { Rectangle } from '../book/rectangle';
import type { UniverBook } from '../book/univerBook';
import { CellValueType, numfmt } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { isErrorText } from './errorText';
import { inExcelsWords } from './formulaWords';
import { HostError } from '../protocol/hostError';
import { asShown } from '../book/formulas/manualCalculation';
import { worksheetOf } from '../book/univerBook';

type ReadCell = (cell: ICellData, row: number, column: number) => unknown;

/** `range.values`: `''` for a blank, the text of an error, a serial number for a date. */
export function readValues(book: UniverBook, sheetId: string, area: Rectangle): unknown[][] {
  return readArea(book, sheetId, area, '', (cell, row, column) =>
    cellValue(asShown(book, sheetId, row, column, cell)),
  );
}

/** `range.valueTypes`: what tells an error from a text that only looks like one. */
export function readValueTypes(book: UniverBook, sheetId: string, area: Rectangle): unknown[][] {
  return readArea(book, sheetId, area, 'Empty', (cell) => valueType(cell));
}

/** `range.formulas`: the formula with its `=` in Excel's words, else the value. */
export function readFormulas(book: UniverBook, sheetId: string, area: Rectangle): unknown[][] {
  const formulas = book.injector.get(FormulaDataModel);
  const sharedFormula = (row: number, column: number) =>
    formulas.getFormulaStringByCell(row, column, sheetId, book.unitId) ?? null;
  return readArea(book, sheetId, area, '', (cell, row, column) => {
    if (cell.f) return inExcelsWords(cell.f);
    const shared = cell.si ? sharedFormula(row, column) : null;
    return shared === null ? constant(cellValue(cell)) : inExcelsWords(shared);
  });
}

/** @throws HostError GeneralException for a text longer than a formula may be, as Excel for Windows may do */
function constant(value: string | number | boolean): string | number | boolean {
  if (typeof value === 'string' && value.length > LONGEST_FORMULA) {
    throw new HostError('GeneralException', 'There was an internal error while processing the request.');
  }
  return value;
}

const LONGEST_FORMULA = 8_192;

/** `range.numberFormat`: `General` where there is none. */
export function readNumberFormats(book: UniverBook, sheetId: string, area: Rectangle): unknown[][] {
  const formatOf = numberFormatReader(book, worksheetOf(book, sheetId));
  return readArea(book, sheetId, area, null, (cell) => formatOf(cell), formatOf);
}

/** `range.text`: what is shown, in en-US. */
export function readTexts(book: UniverBook, sheetId: string, area: Rectangle): unknown[][] {
  const formatOf = numberFormatReader(book, worksheetOf(book, sheetId));
  return readArea(book, sheetId, area, '', (cell) => {
    const value = cellValue(cell);
    if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
    return typeof value === 'number' ? numfmt.format(formatOf(cell), value) : value;
  });
}

/** The smallest rectangle of cells with a value (or, unless `valuesOnly`, a style); `null` when there is none. */
export function usedArea(
  worksheet: Worksheet,
  valuesOnly: boolean,
  within: Rectangle | null = null,
): Rectangle | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  worksheet.getCellMatrix().forValue((row, column, cell) => {
    if (!cell || (!hasContent(cell) && (valuesOnly || !cell.s))) return;
    if (within !== null && !isWithin(within, row, column)) return;
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  });
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function isWithin(area: Rectangle, row: number, column: number): boolean {
  const [down, right] = [row - area.row, column - area.column];
  return down >= 0 && down < area.rows && right >= 0 && right < area.columns;
}

/** Reads the number format of a cell, its row's or column's where it has no style of its own. */
export function numberFormatReader(
  book: UniverBook,
  worksheet: Worksheet,
): (cell: ICellData | null) => string {
  const styles = book.workbook.getStyles();
  const known = new Map<string, string>();
  const fallback = patternOf(worksheet.getDefaultCellStyleInternal());
  return (cell) => {
    const style = cell?.s;
    if (!style) return fallback;
    if (typeof style !== 'string') return patternOf(style);
    const pattern = known.get(style) ?? patternOf(styles.get(style));
    known.set(style, pattern);
    return pattern;
  };
}

function patternOf(style: Nullable<IStyleData>): string {
  return style?.n?.pattern ?? 'General';
}

function readArea(
  book: UniverBook,
  sheetId: string,
  { row, column, rows, columns }: Rectangle,
  blank: unknown,
  read: ReadCell,
  readBlank?: (cell: null) => unknown,
): unknown[][] {
  const matrix = worksheetOf(book, sheetId).getCellMatrix().getMatrix();
  const empty = readBlank === undefined ? blank : readBlank(null);
  return Array.from({ length: rows }, (_, r) => {
    const cells = matrix[row + r];
    if (cells === undefined) return Array.from({ length: columns }, () => empty);
    return Array.from({ length: columns }, (__, c) => {
      const cell = cells[column + c];
      return cell ? read(cell, row + r, column + c) : empty;
    });
  });
}

function hasContent(cell: ICellData): boolean {
  return cellValue(cell) !== '' || Boolean(cell.f) || Boolean(cell.si);
}

function cellValue({ p, v, t }: ICellData): string | number | boolean {
  const richText = p?.body?.dataStream;
  if (richText !== undefined && richText !== '') return richText.replace(/\r\n$/, '').replaceAll('\r', '\n');
  if (v === undefined || v === null) return '';
  if (t === CellValueType.BOOLEAN) return v === true || v === 1 || v === 'TRUE';
  if (t === CellValueType.NUMBER && typeof v === 'string' && v !== '') return Number(v);
  if (t === CellValueType.STRING || t === CellValueType.FORCE_STRING) return String(v);
  return v;
}

function valueType(cell: ICellData): string {
  const value = cellValue(cell);
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  if (value === '') return cell.f || cell.si ? 'String' : 'Empty';
  return isErrorText(value) && cell.t !== CellValueType.FORCE_STRING ? 'Error' : 'String';
}
