import type { ProblemCode } from '../../core/problem';
import { excelProblem } from './excelProblem';
import { requireExcel } from './requirements';

/**
 * Does something in the open workbook, and tells people what Excel could not do. There is no `delayForCellEdit`: it would
 * wait in silence (office-js #806). The pane says what to do instead.
 *
 * @param accessDenied what AccessDenied means for it
 * @throws Problem `cell-edit-mode`, `excel-too-old`, … as `excelProblem` says
 */
export async function inExcel<Result>(
  task: (context: Excel.RequestContext) => Promise<Result>,
  accessDenied?: ProblemCode,
): Promise<Result> {
  requireExcel();
  return Excel.run(task).catch((error: unknown) => {
    throw excelProblem(error, accessDenied);
  });
}
