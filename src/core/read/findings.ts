import type { Place } from '../workbook';

/** `error` stops the ranking of its block, `warning` wants a look, `info` tells what was done. */
export type Severity = 'error' | 'warning' | 'info';

/** Something the officer should know of the workbook. Its text is in `locales/`, filled with `params`. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly place: Place;
  /** The block it stops when it is an error; `null` while no block is known. */
  readonly block: string | null;
  readonly params: Readonly<Record<string, string>>;
}

/** Stable codes; README lists them with their meaning. */
export type FindingCode =
  | 'unit-name-missing'
  | 'max-missing'
  | 'criterion-number-missing'
  | 'score-not-a-number'
  | 'score-above-max'
  | 'score-negative'
  | 'score-blank'
  | 'self-score-used'
  | 'duplicate-unit'
  | 'duplicate-criterion'
  | 'criterion-missing'
  | 'criterion-unknown'
  | 'max-differs'
  | 'total-differs'
  | 'subtotal-differs'
  | 'block-guessed'
  | 'year-missing'
  | 'hidden-sheet-read'
  | 'sheet-passed-over'
  | 'result-sheet-edited'
  | 'previous-unit-unmatched';
