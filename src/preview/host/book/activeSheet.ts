import { BooleanNumber } from '@univerjs/core';
import { SetWorksheetActiveOperation } from '@univerjs/sheets';
import { bookExtras } from './excelExtras';
import { HostError } from '../protocol/hostError';
import { worksheetOf } from './univerBook';
import type { UniverBook } from './univerBook';

/** Shows the sheet. @throws HostError InvalidArgument for a hidden one, as in Excel */
export function activateSheet(book: UniverBook, sheetId: string): void {
  refuseBehindAnother(book);
  if (worksheetOf(book, sheetId).isSheetHidden() === BooleanNumber.TRUE) {
    throw new HostError('InvalidOperation', 'A hidden worksheet cannot be activated.');
  }
  bookExtras(book.workbook).chartSheetInFront = false;
  book.run(SetWorksheetActiveOperation.id, { subUnitId: sheetId });
}

/** @throws HostError GeneralException while another workbook is in front, as in Excel on the desktop */
export function refuseBehindAnother(book: UniverBook): void {
  if (bookExtras(book.workbook).behindAnother) {
    throw new HostError('GeneralException', 'There was an internal error while processing the request.');
  }
}
