import { markFormula, markOfFormula } from './reading/resultMark';
import { inExcel } from './requests/inExcel';

/**
 * The text that a hidden name of the open workbook keeps, which a file of it has, too; `null` where there is none.
 *
 * @throws Problem `cell-edit-mode`, … as `inExcel` says
 */
export function readHiddenText(name: string): Promise<string | null> {
  return inExcel(async (context) => {
    const item = context.workbook.names.getItemOrNullObject(name).load('formula');
    await context.sync();
    return item.isNullObject ? null : markOfFormula(String(item.formula));
  });
}

/**
 * Keeps a text in a hidden name of the open workbook, in place of the one that it had. It goes to disk when the workbook is
 * saved.
 *
 * @param text at most some 8,000 characters: the formula of a name has 8,192
 * @throws Problem `cell-edit-mode`, `workbook-read-only`, … as `inExcel` says
 */
export function keepHiddenText(name: string, text: string): Promise<void> {
  return inExcel(async (context) => {
    const { names } = context.workbook;
    const known = names.getItemOrNullObject(name);
    await context.sync();
    const formula = markFormula(text);
    if (known.isNullObject) names.add(name, formula).visible = false;
    else known.formula = formula;
    await context.sync();
  }, 'workbook-read-only');
}
