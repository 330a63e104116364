import { SheetsSelectionsService } from '@univerjs/sheets';
import type { ExcelObject } from '../protocol/excelObject';
import type { References } from '../protocol/references';
import type { EventRegister } from '../book/sheetEvents';
import type { UniverBook } from '../book/univerBook';
import { excelObject, textArgument } from '../protocol/excelObject';
import { bookExtras } from '../book/excelExtras';
import type { NewWorkbooks } from '../book/newWorkbooks';
import { rectangle } from '../book/rectangle';
import { HostError } from '../protocol/hostError';
import { applicationObject } from './applicationObject';
import { namesObject } from './namesObject';
import { rangeObject } from './range/rangeObject';
import { settingsObject } from './settingsObject';
import { tablesObject } from './tablesObject';
import { worksheetsObject } from './worksheetsObject';

/** `context.workbook`, the root of every object path. `events` are those of the client that asks. */
export function workbookObject(
  book: UniverBook,
  references: References,
  events: EventRegister,
  workbooks: NewWorkbooks,
): ExcelObject {
  return excelObject('Workbook', {
    scalars: { Name: { get: () => book.workbook.name } },
    links: {
      Application: () => applicationObject(book, workbooks),
      Names: () => namesObject(book, null),
      Protection: () =>
        excelObject('WorkbookProtection', {
          scalars: { Protected: { get: () => bookExtras(book.workbook).protected } },
        }),
      Settings: () => settingsObject(book),
      Tables: () => tablesObject(book, null),
      Worksheets: () => worksheetsObject(book, events),
    },
    getters: {
      GetActiveCell: () => {
        if (bookExtras(book.workbook).chartSheetInFront)
          throw new HostError('InvalidSelection', 'The current selection is no cell.');
        const cell = book.injector.get(SheetsSelectionsService).getCurrentLastSelectionPrimaryCell();
        const sheetId = book.workbook.ensureActiveSheet().getSheetId();
        return rangeObject(book, sheetId, rectangle(cell?.actualRow ?? 0, cell?.actualColumn ?? 0, 1, 1));
      },
    },
    calls: {
      _RemoveReference: (args) => {
        references.remove(textArgument(args, 0));
      },
      _GetReferenceCount: () => references.count(),
    },
  });
}
