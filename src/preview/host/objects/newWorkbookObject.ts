import type { NewWorkbooks } from '../book/newWorkbooks';
import type { ExcelObject } from '../protocol/excelObject';
import { excelObject, textArgument } from '../protocol/excelObject';

/** `application.createWorkbook(file)`: a workbook that is opened by `open()`. */
export function newWorkbookObject(workbooks: NewWorkbooks, id: string): ExcelObject {
  return excelObject('WorkbookCreated', {
    identity: { _Id: id },
    scalars: { Id: { get: () => id } },
    calls: {
      Open: () => {
        workbooks.open(id);
        return null;
      },
    },
  });
}

/** The root of what the client asks of Excel's page on the web and not of the workbook ("WacPartition"). */
export function pageObject(workbooks: NewWorkbooks): ExcelObject {
  return excelObject('WacWorkbook', {
    calls: {
      CreateAndOpenWorkbook: (args) => {
        workbooks.open(workbooks.create(textArgument(args, 0)));
        return null;
      },
    },
  });
}
