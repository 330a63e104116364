import type { Place } from './workbook';

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

/** How many findings of each severity there are. */
export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** Stable codes; assets/docs/findings.md lists them with their meaning. */
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
  | 'maxima-differ'
  | 'fields-assumed'
  | 'total-differs'
  | 'subtotal-differs'
  | 'weights-unusable'
  | 'weights-differ'
  | 'weights-not-whole'
  | 'weighted-score-differs'
  | 'number-repaired'
  | 'number-repeated'
  | 'number-is-date'
  | 'cell-is-date'
  | 'name-is-number'
  | 'row-unread'
  | 'column-unread'
  | 'tables-compete'
  | 'survey-apart'
  | 'printed-sum-differs'
  | 'table-not-numbered'
  | 'score-is-date'
  | 'score-as-percent'
  | 'score-max-differs'
  | 'number-ambiguous'
  | 'formula-not-calculated'
  | 'scores-identical'
  | 'subtotal-score-differs'
  | 'total-score-differs'
  | 'score-on-parent'
  | 'score-beside-option'
  | 'field-max-missing'
  | 'scale-assumed'
  | 'stated-total-differs'
  | 'unit-name-from-letterhead'
  | 'unit-without-scores'
  | 'line-unused'
  | 'unit-not-listed'
  | 'block-guessed'
  | 'year-missing'
  | 'old-font-code'
  | 'period-not-used'
  | 'hidden-sheet-read'
  | 'hidden-sheet-skipped'
  | 'hidden-rows-read'
  | 'setting-unused'
  | 'name-similar'
  | 'survey-max-missing'
  | 'sheet-passed-over'
  | 'sheet-without-scores'
  | 'unit-gone'
  | 'numbers-unread'
  | 'stage-missing'
  | 'figure-unread'
  | 'numbering-broken'
  | 'block-from-row'
  | 'block-of-one'
  | 'correction-unused'
  | 'sheet-corrected'
  | 'result-sheet-edited'
  | 'result-sheet-protected'
  | 'result-sheet-referred'
  | 'merged-cells-assumed'
  | 'calculated-by-hand'
  | 'rank-unread'
  | 'unit-not-ranked'
  | 'previous-rank-differs'
  | 'previous-unit-unmatched'
  | 'previous-fields-unmatched';

/** Whether the same is said of a cell already. */
export function isSaid({ code, place }: Finding, findings: readonly Finding[]): boolean {
  return findings.some((one) => one.code === code && one.place.cell === place.cell);
}
