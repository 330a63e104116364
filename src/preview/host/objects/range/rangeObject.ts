import type { Argument, ExcelObject } from '../../protocol/excelObject';
import type { Rectangle } from '../../book/rectangle';
import type { UniverBook } from '../../book/univerBook';
import type { IStyleData } from '@univerjs/core';
import { AddWorksheetMergeMutation, ScrollToCellOperation, SetSelectionsOperation } from '@univerjs/sheets';
import {
  readFormulas,
  readNumberFormats,
  readTexts,
  readValueTypes,
  readValues,
  usedArea,
} from '../../cells/cellReading';
import { activateSheet } from '../../book/activeSheet';
import { setCellProperties } from '../../cells/cellProperties';
import { patchStyles, patchStylesBy, styleAt } from '../../cells/cellStyles';
import { growTo, matrixReader, writeEntries } from '../../cells/cellWriting';
import { asFlag, asText, countArgument, excelObject, oneOf, plain } from '../../protocol/excelObject';
import { apiNotFound, invalidArgument } from '../../protocol/hostError';
import { allOf, hiddenColumns, hiddenRows, hideColumns, onlyAsked } from '../../book/hiddenLines';
import {
  bounds,
  cellCount,
  formatSheetAddress,
  parseAddress,
  rectangle,
  univerRange,
} from '../../book/rectangle';
import { mergedAreas, refuseOverlap, tableAreas } from '../../book/sheetAreas';
import { worksheetOf } from '../../book/univerBook';
import { conditionalFormatsObject } from './conditionalFormatsObject';
import { dataValidationObject } from './dataValidationObject';
import { rangeFormatObject } from './rangeFormatObject';
import { areaArgument, changeCells, placeOf, rememberPlace } from './rangeArguments';

/** Above this many cells Excel answers `null` for the cells' values, without an error. */
const MOST_CELLS = 5_000_000;

/** `Excel.Range`: a rectangle of a sheet. */
export function rangeObject(book: UniverBook, sheetId: string, area: Rectangle): ExcelObject {
  const { row, column, rows, columns } = area;
  const other = (r: number, c: number, height: number, width: number) =>
    rangeObject(book, sheetId, rectangle(r, c, height, width));
  const cells = (read: typeof readValues) => ({
    get: () => (cellCount(area) > MOST_CELLS ? null : read(book, sheetId, area)),
  });
  const object = excelObject('Range', {
    trackable: true,
    scalars: {
      Values: {
        ...cells(readValues),
        set: (value) => {
          changeCells(book, sheetId);
          writeEntries(book, sheetId, area, value);
        },
      },
      Formulas: {
        ...cells(readFormulas),
        set: (value) => {
          changeCells(book, sheetId);
          writeEntries(book, sheetId, area, value);
        },
      },
      NumberFormat: {
        ...cells(readNumberFormats),
        set: (value) => {
          changeCells(book, sheetId);
          writeNumberFormats(book, sheetId, area, value);
        },
      },
      ValueTypes: cells(readValueTypes),
      Text: cells(readTexts),
      Address: { get: () => formatSheetAddress(worksheetOf(book, sheetId).getName(), area) },
      RowHidden: { get: () => allOf(hiddenRows(book, sheetId, area)) },
      ColumnHidden: {
        get: () => allOf(hiddenColumns(book, sheetId, area)),
        set: (value) => {
          changeCells(book, sheetId);
          hideColumns(book, sheetId, area, asFlag(value));
        },
      },
      RowIndex: { get: () => row },
      ColumnIndex: { get: () => column },
      RowCount: { get: () => rows },
      ColumnCount: { get: () => columns },
      CellCount: { get: () => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area)) },
    },
    links: {
      ConditionalFormats: () => conditionalFormatsObject(book, sheetId, area),
      DataValidation: () => dataValidationObject(book, sheetId, area),
      Format: () => rangeFormatObject(book, sheetId, area),
    },
    getters: {
      GetCell: (args) => other(row + countArgument(args, 0), column + countArgument(args, 1), 1, 1),
      // By the next two the client parts an array that is too large for one action.
      GetRow: (args) => {
        const index = countArgument(args, 0);
        if (index >= rows) throw invalidArgument('there is no such row in the range');
        return other(row + index, column, 1, columns);
      },
      GetBoundingRect: (args) =>
        rangeObject(book, sheetId, bounds(area, areaArgument(args, 0, sheetId, parseAddress))),
      GetUsedRangeOrNullObject: (args) => usedWithin(book, sheetId, area, plain(args, 0) === true),
    },
    calls: {
      Clear: (args) => {
        clear(book, sheetId, area, oneOf(plain(args, 0) ?? 'All', ['All', 'Formats', 'Contents']));
      },
      CopyFrom: (args) => {
        copyLooks(book, { sheetId, area }, args);
      },
      GetRowProperties: (args) => {
        onlyAsked(plain(args, 0), 'rowHidden');
        return hiddenRows(book, sheetId, area).map((rowHidden) => ({ rowHidden }));
      },
      GetColumnProperties: (args) => {
        onlyAsked(plain(args, 0), 'columnHidden');
        return hiddenColumns(book, sheetId, area).map((columnHidden) => ({ columnHidden }));
      },
      Merge: (args) => {
        if (plain(args, 0) === true) throw invalidArgument('this host merges whole ranges only');
        mergeCells(book, sheetId, area);
      },
      Select: () => {
        select(book, sheetId, area);
      },
      SetCellProperties: (args) => {
        changeCells(book, sheetId);
        setCellProperties(book, sheetId, area, plain(args, 0));
      },
      // The client asks this before it sets an array.
      _ValidateArraySize: (args) => {
        if (countArgument(args, 0) === rows && countArgument(args, 1) === columns) return;
        throw invalidArgument(
          `the range has ${String(rows)} rows of ${String(columns)} columns, the array has not`,
        );
      },
    },
  });
  rememberPlace(object, { sheetId, area });
  return object;
}

function writeNumberFormats(book: UniverBook, sheetId: string, area: Rectangle, value: unknown): void {
  const formatAt = matrixReader(value, area);
  growTo(book, sheetId, area.row + area.rows, area.column + area.columns);
  patchStylesBy(
    book,
    sheetId,
    area,
    (row, column) => {
      const format = formatAt(row - area.row, column - area.column);
      return format === null ? null : asText(format);
    },
    (style, pattern) => (pattern === null ? style : { ...style, n: { pattern } }),
  );
}

function clear(
  book: UniverBook,
  sheetId: string,
  area: Rectangle,
  what: 'All' | 'Formats' | 'Contents',
): void {
  changeCells(book, sheetId);
  const worksheet = worksheetOf(book, sheetId);
  const rows = Math.min(area.rows, worksheet.getRowCount() - area.row);
  const columns = Math.min(area.columns, worksheet.getColumnCount() - area.column);
  if (rows <= 0 || columns <= 0) return;
  const cut = { ...area, rows, columns };
  if (what !== 'Formats') writeEntries(book, sheetId, cut, '');
  if (what !== 'Contents') patchStyles(book, sheetId, cut, () => ({}));
}

/** Formats alone, of cells of the same size: Excel copies more than that, and repeats or cuts what is of another size. */
function copyLooks(
  book: UniverBook,
  { sheetId, area }: { readonly sheetId: string; readonly area: Rectangle },
  args: readonly Argument[],
): void {
  changeCells(book, sheetId);
  const [source] = args;
  const from =
    source !== undefined && 'object' in source
      ? placeOf(source.object)
      : { sheetId, area: areaArgument(args, 0, sheetId, parseAddress) };
  if (from === null) throw invalidArgument('a range was expected');
  if (oneOf(plain(args, 1) ?? 'All', ['All', 'Formats', 'Values', 'Formulas']) !== 'Formats')
    throw apiNotFound('copyFrom: all but formats');
  if (from.area.rows !== area.rows || from.area.columns !== area.columns)
    throw invalidArgument('this host copies looks to cells of the same size only');
  growTo(book, sheetId, area.row + area.rows, area.column + area.columns);
  const looks = new Map<string, IStyleData>();
  patchStylesBy(
    book,
    sheetId,
    area,
    (row, column) => {
      const look = styleAt(book, from.sheetId, {
        ...from.area,
        row: from.area.row + row - area.row,
        column: from.area.column + column - area.column,
      });
      const kind = JSON.stringify(look);
      looks.set(kind, look);
      return kind;
    },
    (_, kind) => looks.get(kind) ?? null,
  );
}

/** Shows the sheet, selects the cells and brings the first of them into view. */
function select(book: UniverBook, sheetId: string, area: Rectangle): void {
  activateSheet(book, sheetId);
  const { row, column } = area;
  const primary = {
    ...univerRange({ row, column, rows: 1, columns: 1 }),
    actualRow: row,
    actualColumn: column,
    isMerged: false,
    isMergedMainCell: false,
  };
  book.run(SetSelectionsOperation.id, {
    subUnitId: sheetId,
    selections: [{ range: univerRange(area), primary, style: null }],
  });
  // First to a cell below and beside it, so that the selected one does not end up at the very edge.
  const worksheet = worksheetOf(book, sheetId);
  const below = Math.min(row + 3, worksheet.getRowCount() - 1);
  const beside = Math.min(column + 1, worksheet.getColumnCount() - 1);
  for (const [r, c] of [
    [below, beside],
    [row, column],
  ] as const) {
    book.run(ScrollToCellOperation.id, { range: univerRange({ row: r, column: c, rows: 1, columns: 1 }) });
  }
}

/** Excel keeps the first cell's content and drops the others'. */
function mergeCells(book: UniverBook, sheetId: string, area: Rectangle): void {
  changeCells(book, sheetId);
  refuseOverlap(area, tableAreas(book, sheetId), 'cells of a table cannot be merged');
  refuseOverlap(area, mergedAreas(book, sheetId), 'this host merges no cells that are merged');
  const { row, column, rows, columns } = area;
  if (columns > 1) writeEntries(book, sheetId, rectangle(row, column + 1, 1, columns - 1), '');
  if (rows > 1) writeEntries(book, sheetId, rectangle(row + 1, column, rows - 1, columns), '');
  book.run(AddWorksheetMergeMutation.id, { subUnitId: sheetId, ranges: [univerRange(area)] });
}

function usedWithin(
  book: UniverBook,
  sheetId: string,
  area: Rectangle,
  valuesOnly: boolean,
): ExcelObject | null {
  const used = usedArea(worksheetOf(book, sheetId), valuesOnly, area);
  return used === null ? null : rangeObject(book, sheetId, used);
}
