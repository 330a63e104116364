import type { ExcelObject } from '../protocol/excelObject';
import type { UniverBook } from '../book/univerBook';
import { excelObject } from '../protocol/excelObject';
import { worksheetOf } from '../book/univerBook';

/** `worksheet.autoFilter`: this host filters tables only; there is none outside of them. */
export function autoFilterObject(book: UniverBook, sheetId: string): ExcelObject {
  return excelObject('AutoFilter', {
    scalars: {
      Enabled: { get: () => book.tables.getTablesBySubunitId(book.unitId, sheetId).length > 0 },
      IsDataFiltered: { get: () => worksheetOf(book, sheetId).getHiddenRows().length > 0 },
    },
  });
}
