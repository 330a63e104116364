import { inExcel } from './requests/inExcel';

/**
 * Whether the structure of the open workbook is protected, so that no sheet can be added.
 *
 * @throws Problem `cell-edit-mode`, … as `inExcel` says
 */
export function isStructureProtected(): Promise<boolean> {
  return inExcel(async (context) => {
    const { protection } = context.workbook;
    protection.load('protected');
    await context.sync();
    return protection.protected;
  });
}

/**
 * The names of all sheets of the open workbook, hidden ones included.
 *
 * @throws Problem `cell-edit-mode`, … as `inExcel` says
 */
export function sheetNames(): Promise<readonly string[]> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}
