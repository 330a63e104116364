import type { Direction, StepWords } from '../../appraisal/appraisal';
import type { LinkedWords } from './sheetWords';

/** The words of `Thẩm định`. */
export interface AppraisalTexts extends LinkedWords {
  readonly sheetName: string;
  title(year: number | null): string;
  /** What was counted of a block, and how many scores the appraisal cut and raised. */
  counts(facts: {
    readonly block: string;
    readonly units: number;
    readonly scores: number;
    readonly cut: number;
    readonly raised: number;
  }): string;
  /** How many criteria of a block most units over-claim. */
  overclaimedCriteria(block: string, criteria: number, percent: number): string;
  /** That the points of a block stand here as they were given, while its index is weighed. */
  unweighted(block: string, weights: 'share' | 'factor'): string;
  /** What is counted, and what the ranks are by. */
  readonly legend: string;
  /** What the index with self-scores is. */
  readonly claimedLegend: string;
  readonly block: string;
  readonly by: string;
  readonly kinds: Readonly<Record<'unit' | 'field' | 'criterion', string>>;
  readonly code: string;
  readonly name: string;
  readonly field: string;
  readonly scores: string;
  readonly cut: string;
  readonly raised: string;
  readonly maxPoints: string;
  readonly selfPoints: string;
  readonly appraisedPoints: string;
  readonly gap: string;
  readonly selfPercent: string;
  readonly appraisedPercent: string;
  readonly selfRank: string;
  readonly rank: string;
  readonly claimed: string;
  readonly index: string;
  readonly note: string;
  /** That most units over-claim a criterion. */
  overclaimed(cut: number, units: number): string;
}

/** The words of `Vết thẩm định`. */
export interface TraceTexts extends LinkedWords, StepWords {
  readonly sheetName: string;
  title(year: number | null): string;
  /** How many scores of a block went down, up, and came back to where they were. */
  counts(facts: {
    readonly block: string;
    readonly down: number;
    readonly up: number;
    readonly back: number;
    /** That do not apply in the end. */
    readonly out: number;
  }): string;
  /** How many changes, the smallest, are not listed. */
  left(changes: number): string;
  readonly legend: string;
  readonly block: string;
  readonly unit: string;
  readonly field: string;
  readonly code: string;
  readonly criterion: string;
  readonly maxPoints: string;
  /** Survey, bonus and penalty points that the final score has inside. */
  readonly inside: string;
  readonly change: string;
  readonly direction: string;
  readonly directions: Readonly<Record<Direction, string>>;
  readonly notApplicable: string;
  readonly reason: string;
  readonly explanation: string;
  readonly evidence: string;
  readonly sheet: string;
  readonly cell: string;
}
