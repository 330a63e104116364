import type { TriedScore, TrialOf } from '../worker/shown/shownTrial';

/** What a person tries of one unit; nothing of it is in the workbook. */
export interface TrialState {
  /** `null`: nothing is tried yet. */
  readonly of: TrialOf | null;
  /** Scores that are tried, others than those that stand. */
  readonly scores: readonly TriedScore[];
}

export const nothingTried: TrialState = { of: null, scores: [] };

/** The scores that are tried of a unit: none where others' are. */
export function triedOf({ of, scores }: TrialState, { block, unit }: TrialOf): readonly TriedScore[] {
  return of?.block === block && of.unit === unit ? scores : NONE;
}

const NONE: readonly TriedScore[] = [];

/** The same with points of one criterion; `null`: as it stands. */
export function withTry(
  scores: readonly TriedScore[],
  leaf: number,
  to: number | null,
): readonly TriedScore[] {
  const others = scores.filter((score) => score.leaf !== leaf);
  return to === null ? others : [...others, { leaf, to }];
}
