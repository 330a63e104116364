import type { RankChanges } from '../../review/ranksWithout';
import type { ReviewedCriterion, ShutOut } from '../../review/review';
import type { Reason, Suggestion } from '../../review/suggestion';
import type { ReviewRules } from '../../settings/reviewRules';
import type { LinkedWords } from './sheetWords';

/** A block whose criteria are called copies from a higher correlation on than `ReviewRules.alike`. */
interface CloserCopies {
  readonly block: string;
  readonly compared: number;
  readonly from: number;
}

/** The words of `Rà soát tiêu chí`. */
export interface ReviewTexts extends LinkedWords {
  readonly sheetName: string;
  title(year: number | null): string;
  /** How many criteria a block has, and how many have each suggestion. */
  counts(block: string, criteria: number, suggestions: readonly (readonly [Suggestion, number])[]): string;
  /** Of how many of the ranked units averages, spreads and shares are. */
  compared(block: string, compared: number, ranked: number): string;
  /** Which criteria keep most units from being compared, where that are many. */
  shutOut(block: string, criteria: readonly ShutOut[]): string;
  /** What the maxima mean where criteria are weighed. */
  weighted(block: string): string;
  /** That it suggests only, and is of this run. */
  readonly ofRunNote: string;
  readonly block: string;
  readonly code: string;
  readonly criterion: string;
  readonly field: string;
  readonly maxPoints: string;
  readonly suggestion: string;
  readonly why: string;
  readonly mean: string;
  /** Above how many units have full points, none, or are not asked. */
  readonly counted: string;
  readonly full: string;
  readonly zero: string;
  readonly notApplicable: string;
  readonly deviation: string;
  readonly itemRest: string;
  /** Above the two weights, in per cent. */
  readonly weight: string;
  readonly maxShare: string;
  readonly effectiveShare: string;
  /** Above what leaving it out changes. */
  readonly dropped: string;
  readonly changed: string;
  readonly largest: string;
  readonly cut: string;
  readonly sheet: string;
  readonly cell: string;
  readonly suggestions: Readonly<Record<Suggestion, string>>;
  /** What each figure means to who is no statistician, a line each. */
  readonly legend: readonly string[];
  /** From where on what is suggested, a line each; `closer`: the blocks of few units, where copies have to be closer. */
  thresholds(rules: ReviewRules, overclaimShare: number, closer: readonly CloserCopies[]): readonly string[];
  reason(reason: Reason, rules: ReviewRules): string;
  ifDropped(changes: RankChanges): string;
}

/** Why something is suggested, in whole sentences: the reasons, and where a criterion is to go what that changes. */
export function whySuggested(
  { reasons, suggestion, ifDropped }: Pick<ReviewedCriterion, 'reasons' | 'suggestion' | 'ifDropped'>,
  rules: ReviewRules,
  words: Pick<ReviewTexts, 'reason' | 'ifDropped'>,
): readonly string[] {
  const goes = suggestion === 'drop' || suggestion === 'merge';
  return [
    ...reasons.map((reason) => words.reason(reason, rules)),
    ...(goes && ifDropped !== null ? [words.ifDropped(ifDropped)] : []),
  ];
}
