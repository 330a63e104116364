import { Problem } from '../core/problem';
import { excelProblem, isExcelError } from './requests/excelProblem';
import { requireExcel } from './requests/requirements';

/**
 * Has Excel open a file as a new workbook that is nowhere saved yet, in a window (on the web: a tab) of its own.
 *
 * @throws Problem `excel-too-old`, `new-workbook-refused` where Excel makes none: a browser that blocks new tabs, or a policy
 */
export async function openNewWorkbook(file: Uint8Array): Promise<void> {
  requireExcel();
  try {
    await Excel.createWorkbook(base64Of(file));
  } catch (error) {
    const problem = excelProblem(error);
    if (!isExcelError(error) || problem.code === 'excel-too-old') throw problem;
    throw new Problem('new-workbook-refused', { detail: error.code }, error);
  }
}

/** Characters that one call of `fromCharCode` takes. */
const PIECE = 8_192;

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE)
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}
