import { isExcelError } from './excelProblem';

/** What makes result sheets look well and is no part of the results: Excel may refuse it and the run goes on. */
export type Cosmetic =
  | 'widths'
  | 'looks'
  | 'tables'
  | 'heights'
  | 'highlights'
  | 'freezing'
  | 'notes'
  | 'charts'
  | 'pages';

/** A look that Excel refused, and the result sheets that lack it. */
export interface Refusal {
  readonly what: Cosmetic;
  readonly sheets: readonly string[];
}

/** Collects what Excel refuses of the looks of result sheets. */
export class Refusals {
  private readonly sheetsOf = new Map<Cosmetic, Set<string>>();
  private readonly countOf = new Map<string, number>();

  /** @param call which of the calls for it was refused */
  add(what: Cosmetic, call: string, sheet: string): void {
    this.sheetsOf.set(what, (this.sheetsOf.get(what) ?? new Set()).add(sheet));
    this.countOf.set(call, (this.countOf.get(call) ?? 0) + 1);
  }

  /**
   * Whether a call was refused often enough not to be tried again: each refusal costs a request, and a computer without
   * a printer, whose driver is asked for each page set-up, refuses it for every sheet.
   */
  isGivenUp(call: string): boolean {
    return (this.countOf.get(call) ?? 0) >= MOST_TRIES;
  }

  /** In the order in which they were refused first. */
  list(): readonly Refusal[] {
    return [...this.sheetsOf].map(([what, sheets]) => ({ what, sheets: [...sheets] }));
  }
}

const MOST_TRIES = 2;

/**
 * Whether Excel refused one call, by its build, printer, view or platform, and goes on taking others: not where it is
 * busy, at its limits or behind another workbook, where a cell is being edited or where the sheet itself is gone.
 */
export function isRefusal(error: unknown): error is OfficeExtension.Error {
  if (!isExcelError(error)) return false;
  const place = error.debugInfo.errorLocation ?? '';
  return !ENDS_A_RUN.has(error.code) && !(error.code === 'ItemNotFound' && isOfSheets.test(place));
}

const ENDS_A_RUN = new Set([
  'InvalidOperationInCellEditMode',
  'ActivityLimitReached',
  'RequestAborted',
  'MemoryLimitReached',
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'InactiveWorkbook',
  'InvalidOrTimedOutSession',
  'InvalidRequestContext',
]);

const isOfSheets = /^WorksheetCollection\b/iu;
