import type { TieBreaker } from '../../settings/rules';

/** The words of what comes with live formulas. */
export interface LiveTexts {
  /** What the check says: that the formulas still give what was computed. */
  readonly agrees: string;
  /** Around the number of units whose index has changed. */
  readonly differs: readonly [before: string, after: string];
  readonly broken: string;
  /** Headers: the index as it is compared, as it was computed, and how many units are equal. */
  readonly compared: string;
  readonly computed: string;
  readonly same: string;
  tieBreaker(breaker: TieBreaker): string;
  /** That some cells are values, since no formula gives them. */
  readonly someValues: string;
  /** That a sheet of so many scores, or of so many units, has values only. */
  onlyValues(scores: number, units: number): string;
  readonly bonus: string;
  readonly penalty: string;
}
