import type { ExcelObject } from '../excelObject';
import type { UniverBook } from '../univerBook';
import { excelObject } from '../excelObject';
import { bookExtras } from '../excelExtras';

/**
 * `context.application`. This host answers a batch in one go and draws afterwards, so that suspending the screen
 * has nothing to do; it is only checked that the call exists.
 */
export function applicationObject(book: UniverBook): ExcelObject {
  return excelObject('Application', {
    scalars: {
      // As in an Excel whose region is Vietnam; `values` and `formulas` are en-US all the same.
      DecimalSeparator: { get: () => ',' },
      ThousandsSeparator: { get: () => '.' },
      CalculationMode: { get: () => bookExtras(book.workbook).calculationMode },
    },
    calls: {
      SuspendApiCalculationUntilNextSync: () => null,
      SuspendScreenUpdatingUntilNextSync: () => null,
    },
  });
}
