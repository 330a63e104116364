import { Problem } from '../../core/problem';
import type { ProblemCode } from '../../core/problem';
import { isReadOnly } from './requirements';

/**
 * What a person is told of an error of Excel's. Only `error.code` decides: Excel's messages are in the language of the
 * person's Office. What is not in the list is `excel-failed` with Excel's code and place as its detail.
 *
 * @param accessDenied what AccessDenied means for the step that failed
 */
export function excelProblem(error: unknown, accessDenied: ProblemCode = 'sheet-protected'): Problem {
  if (error instanceof Problem) return error;
  if (!isExcelError(error)) {
    return new Problem(
      'excel-failed',
      { detail: error instanceof Error ? error.message : String(error) },
      error,
    );
  }
  const place = error.debugInfo.errorLocation;
  const code = problemCode(error.code, place ?? '', accessDenied);
  if (code !== undefined) return new Problem(code, {}, error);
  return new Problem('excel-failed', { detail: place ? `${error.code} (${place})` : error.code }, error);
}

function problemCode(code: string, place: string, accessDenied: ProblemCode): ProblemCode | undefined {
  if (refusals.has(code) && isReadOnly()) return 'workbook-read-only';
  if (code === 'AccessDenied') return accessDenied;
  if (code === 'GeneralException' && needsFront.test(place)) return 'another-workbook-in-front';
  return problemCodes.get(code);
}

/** How Excel refuses a change, for whatever reason. */
const refusals = new Set(['AccessDenied', 'GeneralException', 'InvalidOperation', 'UnsupportedOperation']);
/** What fails without a word of why while another workbook is in front. */
const needsFront = /^(?:WorksheetCollection\.add|Worksheet\.activate)/iu;

export function isExcelError(error: unknown): error is OfficeExtension.Error {
  return typeof OfficeExtension !== 'undefined' && error instanceof OfficeExtension.Error;
}

const problemCodes: ReadonlyMap<string, ProblemCode> = new Map<string, ProblemCode>([
  ['InvalidOperationInCellEditMode', 'cell-edit-mode'],
  ['ItemNotFound', 'sheet-gone'],
  ['InvalidReference', 'sheet-gone'],
  ['UnsupportedSheet', 'sheet-gone'],
  ['ItemAlreadyExists', 'workbook-changed'],
  ['InactiveWorkbook', 'another-workbook-in-front'],
  ['RequestPayloadSizeLimitExceeded', 'too-large-for-excel'],
  ['ResponsePayloadSizeLimitExceeded', 'too-large-for-excel'],
  ['MemoryLimitReached', 'too-large-for-excel'],
  ['RequestAborted', 'excel-busy'],
  ['ActivityLimitReached', 'excel-busy'],
  ['ApiNotFound', 'excel-too-old'],
  // On the web, after the computer has slept (office-js #6585).
  ['InvalidOrTimedOutSession', 'excel-session-over'],
  // With two workbooks open (office-js #6365).
  ['InvalidSelection', 'another-workbook-in-front'],
]);
