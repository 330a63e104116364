import { excelProblem } from './requests/excelProblem';
import { requireExcel } from './requests/requirements';

/**
 * Whether the structure of the open workbook is protected, so that no sheet can be added.
 *
 * @throws Problem `cell-edit-mode`, … as `excelProblem` says
 */
export async function isStructureProtected(): Promise<boolean> {
  requireExcel();
  try {
    return await Excel.run(async (context) => {
      const { protection } = context.workbook;
      protection.load('protected');
      await context.sync();
      return protection.protected;
    });
  } catch (error) {
    throw excelProblem(error);
  }
}

/**
 * The names of all sheets of the open workbook, hidden ones included.
 *
 * @throws Problem `cell-edit-mode`, … as `excelProblem` says
 */
export async function sheetNames(): Promise<readonly string[]> {
  requireExcel();
  try {
    return await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    });
  } catch (error) {
    throw excelProblem(error);
  }
}
