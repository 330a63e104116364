import type { ExcelObject } from '../protocol/excelObject';
import type { UniverBook } from '../book/univerBook';
import { excelObject, textArgument } from '../protocol/excelObject';
import { bookExtras } from '../book/excelExtras';
import type { NewWorkbooks } from '../book/newWorkbooks';
import { newWorkbookObject } from './newWorkbookObject';

/**
 * `context.application`. This host answers a batch in one go and draws afterwards, so that suspending the screen
 * has nothing to do; it is only checked that the call exists.
 */
export function applicationObject(book: UniverBook, workbooks: NewWorkbooks): ExcelObject {
  return excelObject('Application', {
    scalars: {
      // As in an Excel whose region is Vietnam; `values` and `formulas` are en-US all the same.
      DecimalSeparator: { get: () => ',' },
      ThousandsSeparator: { get: () => '.' },
      CalculationMode: { get: () => bookExtras(book.workbook).calculationMode },
    },
    getters: {
      CreateWorkbook: (args) => newWorkbookObject(workbooks, workbooks.create(textArgument(args, 0))),
      _GetWorkbookCreatedById: (args) => newWorkbookObject(workbooks, textArgument(args, 0)),
    },
    calls: {
      SuspendScreenUpdatingUntilNextSync: () => null,
    },
  });
}
