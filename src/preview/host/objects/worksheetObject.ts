import type { Argument, ExcelObject } from '../protocol/excelObject';
import type { UniverBook } from '../book/univerBook';
import { BooleanNumber } from '@univerjs/core';
import {
  RemoveSheetCommand,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import { bookExtras, sheetExtras, tabNames } from '../book/excelExtras';
import { asCount, asFlag, asText, countArgument, excelObject, oneOf, plain } from '../protocol/excelObject';
import { HostError, accessDenied, invalidArgument } from '../protocol/hostError';
import { calculateSheet } from '../book/formulas/manualCalculation';
import { checkSheetName } from '../book/nameRules';
import { parseAddress, rectangle, SHEET_COLUMNS, SHEET_ROWS } from '../book/rectangle';
import type { Rectangle } from '../book/rectangle';
import { usedArea } from '../cells/cellReading';
import { worksheetBeforeFlush, worksheetOf } from '../book/univerBook';
import { activateSheet } from '../book/activeSheet';
import { autoFilterObject } from './autoFilterObject';
import { chartsObject } from './charts/chartsObject';
import { freezePanesObject } from './page/freezePanesObject';
import { amongMentions, isNamed } from '../book/formulas/mentions';
import { namesObject, removeNamesOf } from './namesObject';
import { notesObject } from './notesObject';
import { pageBreaksObject } from './page/pageBreaksObject';
import { pageLayoutObject } from './page/pageLayoutObject';
import { rangeObject } from './range/rangeObject';
import { tablesObject } from './tablesObject';

const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const;

/** A sheet, found by its id for as long as it exists: every use after its deletion is ItemNotFound. */
export function worksheetObject(book: UniverBook, sheetId: string): ExcelObject {
  const { workbook } = book;
  const sheet = () => worksheetOf(book, sheetId);
  const range = (row: number, column: number, rows: number, columns: number) =>
    rangeObject(book, sheetId, onSheet(book, rectangle(row, column, rows, columns)));
  const usedRange = (args: readonly Argument[]) => {
    const area = usedArea(sheet(), plain(args, 0) === true);
    return area === null ? null : rangeObject(book, sheetId, area);
  };
  return excelObject('Worksheet', {
    identity: { Id: sheetId },
    scalars: {
      Id: { get: () => sheet().getSheetId() },
      Name: {
        get: () => sheet().getName(),
        set: (value) => {
          renameSheet(book, sheetId, asText(value));
        },
      },
      Position: {
        get: () => workbook.getSheetIndex(sheet()),
        set: (value) => {
          moveSheet(book, sheetId, asCount(value));
        },
      },
      Visibility: {
        get: () => visibilityOf(book, sheetId),
        set: (value) => {
          setVisibility(book, sheetId, oneOf(value, VISIBILITIES));
        },
      },
      TabColor: {
        get: () => sheet().getTabColor() ?? '',
        set: (value) => {
          book.run(SetTabColorMutation.id, { subUnitId: sheetId, color: asText(value) });
        },
      },
      ShowGridlines: {
        get: () => !sheet().hasHiddenGridlines(),
        set: (value) => {
          const showGridlines = asFlag(value) ? BooleanNumber.TRUE : BooleanNumber.FALSE;
          book.run(ToggleGridlinesMutation.id, { subUnitId: sheetId, showGridlines });
        },
      },
    },
    links: {
      AutoFilter: () => autoFilterObject(book, sheetId),
      Charts: () => chartsObject(book, sheetId),
      FreezePanes: () => freezePanesObject(book, sheetId),
      HorizontalPageBreaks: () => pageBreaksObject(book, sheetId),
      Names: () => namesObject(book, sheetId),
      Notes: () => notesObject(book, sheetId),
      PageLayout: () => pageLayoutObject(book, sheetId),
      Protection: () =>
        excelObject('WorksheetProtection', {
          scalars: { Protected: { get: () => sheetExtras(sheet()).protected } },
        }),
      Tables: () => tablesObject(book, sheetId),
    },
    getters: {
      GetRange: (args) =>
        rangeObject(book, sheetId, onSheet(book, parseAddress(asText(plain(args, 0) ?? '')))),
      GetCell: (args) => range(countArgument(args, 0), countArgument(args, 1), 1, 1),
      GetRangeByIndexes: (args) =>
        range(countArgument(args, 0), countArgument(args, 1), countArgument(args, 2), countArgument(args, 3)),
      GetUsedRange: (args) => usedRange(args) ?? range(0, 0, 1, 1),
      GetUsedRangeOrNullObject: usedRange,
    },
    calls: {
      Activate: () => {
        activateSheet(book, sheetId);
      },
      Calculate: () => {
        calculateSheet(book, sheetId);
      },
      Delete: () => {
        deleteSheet(book, sheetId);
      },
    },
  });
}

/** The part of whole rows and columns that a sheet has. @throws HostError InvalidArgument for cells that it has not */
function onSheet(book: UniverBook, area: Rectangle): Rectangle {
  if (!bookExtras(book.workbook).oldFormat) return area;
  const { row, column } = area;
  const rows = area.rows === SHEET_ROWS ? OLD_ROWS : area.rows;
  const columns = area.columns === SHEET_COLUMNS ? OLD_COLUMNS : area.columns;
  if (row + rows > OLD_ROWS || column + columns > OLD_COLUMNS) {
    throw invalidArgument('the range lies outside the sheet');
  }
  return { row, column, rows, columns };
}

/** In compatibility mode. */
const OLD_ROWS = 65_536;
const OLD_COLUMNS = 256;

function renameSheet(book: UniverBook, sheetId: string, name: string): void {
  const before = worksheetBeforeFlush(book, sheetId).getName();
  changeStructure(book);
  checkSheetName(
    name,
    tabNames(book.workbook).filter((other) => other !== before),
  );
  // Names of the workbook are Univer's to change.
  if (isNamed(book, before)) {
    amongMentions(book, before, () => {
      book.run(SetWorksheetNameCommand.id, { subUnitId: sheetId, name });
    });
  } else book.stageRename(sheetId, before, name);
  book.forgetUndoIn(sheetId);
}

function moveSheet(book: UniverBook, sheetId: string, position: number): void {
  const fromOrder = book.workbook.getSheetIndex(worksheetOf(book, sheetId));
  changeStructure(book);
  if (position >= book.workbook.getSheets().length) throw invalidArgument('there is no such position');
  book.run(SetWorksheetOrderMutation.id, { subUnitId: sheetId, fromOrder, toOrder: position });
}

function visibilityOf(book: UniverBook, sheetId: string): (typeof VISIBILITIES)[number] {
  const worksheet = worksheetOf(book, sheetId);
  if (worksheet.isSheetHidden() !== BooleanNumber.TRUE) return 'Visible';
  return sheetExtras(worksheet).veryHidden ? 'VeryHidden' : 'Hidden';
}

function setVisibility(book: UniverBook, sheetId: string, visibility: (typeof VISIBILITIES)[number]): void {
  changeStructure(book);
  const hidden = visibility !== 'Visible';
  if (hidden) leaveSheet(book, sheetId);
  sheetExtras(worksheetOf(book, sheetId)).veryHidden = visibility === 'VeryHidden';
  book.run(SetWorksheetHideMutation.id, {
    subUnitId: sheetId,
    hidden: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  });
}

function deleteSheet(book: UniverBook, sheetId: string): void {
  const worksheet = worksheetOf(book, sheetId);
  changeStructure(book);
  if (sheetExtras(worksheet).veryHidden) {
    throw new HostError('InvalidOperation', 'A very hidden worksheet cannot be deleted.');
  }
  leaveSheet(book, sheetId);
  removeNamesOf(book, sheetId);
  amongMentions(book, worksheet.getName(), () => {
    book.run(RemoveSheetCommand.id, { subUnitId: sheetId });
  });
  book.forgetUndoIn(sheetId);
}

/** Makes sure that another visible sheet is in front. @throws HostError when there is none: Excel keeps one */
function leaveSheet(book: UniverBook, sheetId: string): void {
  const sheets = book.workbook.getSheets();
  const index = sheets.findIndex((sheet) => sheet.getSheetId() === sheetId);
  const others = [...sheets.slice(index + 1), ...sheets.slice(0, index).reverse()];
  const next = others.find((sheet) => sheet.isSheetHidden() !== BooleanNumber.TRUE);
  if (next === undefined) {
    throw new HostError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
  }
  if (book.workbook.getActiveSheet(true)?.getSheetId() === sheetId) {
    book.run(SetWorksheetActiveOperation.id, { subUnitId: next.getSheetId() });
  }
}

function changeStructure(book: UniverBook): void {
  if (bookExtras(book.workbook).protected) throw accessDenied('the structure of the workbook');
}
