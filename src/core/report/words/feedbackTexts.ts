import type { Period } from '../../period';
import type { Neighbour } from '../../explain/neighbours';
import type { SheetWords, Signatures } from './sheetWords';

/** The words of `Phiếu …`. */
export interface FeedbackTexts extends SheetWords, Signatures {
  readonly sheetName: (unit: string) => string;
  title(year: number | null): string;
  readonly unit: string;
  readonly block: string;
  readonly results: string;
  readonly rank: string;
  /** Of so many ranked units, with the names of some that share the rank and how many more do. */
  rankOf(rank: number, units: number, sharing: readonly string[], more: number): string;
  readonly notRanked: string;
  readonly percent: string;
  /** The unit's index against its block's average, in percentage points. */
  readonly average: string;
  against(percent: string, difference: number): string;
  readonly points: string;
  /** With the bonus and penalty points among them, as far as they count. */
  pointsOf(points: number, maxPoints: number, bonus: number, penalty: number): string;
  previous(year: number): string;
  /** Rank and index of then, `null` where they are not known, and how both changed. */
  previousFacts(facts: PreviousFacts): string;
  readonly notCompared: string;
  readonly above: string;
  readonly below: string;
  readonly leads: string;
  readonly last: string;
  /** In place of both where all units share one rank. */
  readonly allAlike: string;
  /** The same of the only unit. */
  readonly onlyOne: string;
  neighbour(neighbour: Neighbour, percent: string, side: 'above' | 'below'): string;
  readonly note: string;
  readonly fields: string;
  readonly field: string;
  readonly fieldPoints: string;
  readonly maxPoints: string;
  readonly fieldPercent: string;
  readonly blockAverage: string;
  readonly fieldRank: string;
  previousPercent(year: Period | null): string;
  /** The field's part in the change of the index. */
  readonly share: string;
  readonly criteria: string;
  /** How to read the list: what each column assumes. */
  readonly criteriaNote: string;
  readonly noCriteria: string;
  /** That so many more criteria lost so many points together. */
  moreCriteria(count: number, points: number): string;
  /** The steps of a score in one line. */
  steps(steps: readonly (readonly [step: string, score: string])[]): string;
  reason(text: string): string;
  explanation(text: string): string;
  /** Before the scores that the appraisal changed and that are not in the list above. */
  readonly otherChanges: string;
  otherChange(criterion: string, steps: readonly (readonly [step: string, score: string])[]): string;
  /** @param hasTrace whether the sheet with the trace is written, which has them */
  moreChanges(count: number, hasTrace: boolean): string;
  /** Self-scores against appraised ones of the criteria that have both. */
  readonly appraisal: string;
  appraisedFrom(selfPoints: number, appraisedPoints: number, maxPoints: number): string;
  readonly code: string;
  readonly criterion: string;
  readonly lostPoints: string;
  readonly gain: string;
  readonly percentIfMet: string;
  readonly rankIfMet: string;
  readonly source: string;
  causes(year: Period): string;
  /** A line to write the issuing office on. */
  readonly issuer: string;
  readonly country: string;
  readonly motto: string;
}

interface PreviousFacts {
  readonly rank: number | null;
  readonly percent: string | null;
  /** Positive = rose. */
  readonly rankChange: number | null;
  /** In percentage points. */
  readonly indexChange: number | null;
}
