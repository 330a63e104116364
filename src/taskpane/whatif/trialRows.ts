import { inOrder } from '../lists/filters/inOrder';
import type { ListOrder } from '../lists/filters/inOrder';
import { searchFor } from '../lists/filters/searchFor';
import type { RoadmapWish } from '../../core/run/planRoadmap';
import type { TriedScores } from '../../core/run/triedChanges';
import type { TriedCriterion, TriedScore, TrialGoal, TrialOf } from '../worker/shown/shownTrial';

export type TrialColumn = 'order' | 'lost' | 'points';

/** Largest loss first: what there is most to gain by. */
export const orderOfLoss: ListOrder<TrialColumn> = { by: 'lost', descending: true };

/** A criterion with what is tried of it; `null`: nothing. */
export interface TrialRow {
  readonly criterion: TriedCriterion;
  readonly to: number | null;
}

export interface TrialFilter {
  readonly query: string;
  readonly field: string | null;
}

export const noTrialFilter: TrialFilter = { query: '', field: null };

export function trialRows(
  criteria: readonly TriedCriterion[],
  scores: readonly TriedScore[],
): readonly TrialRow[] {
  const tried = new Map(scores.map(({ leaf, to }) => [leaf, to]));
  return criteria.map((criterion) => ({ criterion, to: tried.get(criterion.leaf) ?? null }));
}

/** Sorted by the scores as they stand, so that a row stays where it is while one types in it. */
export function arrangedRows(
  rows: readonly TrialRow[],
  { query, field }: TrialFilter,
  { by, descending }: ListOrder<TrialColumn>,
): readonly TrialRow[] {
  const isWanted = searchFor(query);
  const found = rows.filter(
    ({ criterion: { code, name, field: own } }) =>
      (field === null || own === field) && isWanted(`${code} ${name}`),
  );
  switch (by) {
    case 'order':
      return descending ? found.toReversed() : found;
    case 'lost':
      return inOrder(found, ({ criterion }) => lostOf(criterion), descending);
    case 'points':
      return inOrder(found, ({ criterion }) => criterion.points, descending);
  }
}

/** What a criterion can still get, of a blank all; `null` where it does not apply. */
export function lostOf({ points, maxPoints, applies }: TriedCriterion): number | null {
  return applies ? Number((maxPoints - (points ?? 0)).toFixed(6)) : null;
}

/** What a criterion is called where one line has room for it. */
export function titleOf({ code, name }: Pick<TriedCriterion, 'code' | 'name'>): string {
  return `${code} ${name}`.trim();
}

/** The scores tried with some criteria met in full; what stands in full already is not tried. */
export function metInFull(
  scores: readonly TriedScore[],
  criteria: readonly TriedCriterion[],
): readonly TriedScore[] {
  const leaves = new Set(criteria.map(({ leaf }) => leaf));
  const met = criteria.filter((criterion) => (lostOf(criterion) ?? 0) > 0);
  return [
    ...scores.filter(({ leaf }) => !leaves.has(leaf)),
    ...met.map(({ leaf, maxPoints }) => ({ leaf, to: maxPoints })),
  ];
}

/** Criteria that apply and have nothing of a positive max. */
export function zeroCriteria(criteria: readonly TriedCriterion[]): readonly TriedCriterion[] {
  return criteria.filter(({ points, maxPoints }) => points === 0 && maxPoints > 0);
}

/** Whether points can be given: from 0 to the max, in whole hundredths. */
export function canBeGiven(points: number, { maxPoints }: Pick<TriedCriterion, 'maxPoints'>): boolean {
  const hundredths = points * 100;
  const isWhole = Math.abs(hundredths - Math.round(hundredths)) < 1e-6;
  return points >= 0 && points <= maxPoints && (isWhole || points === maxPoints);
}

/** What a slider of a criterion moves by: the block's smallest step where the max is so many of them, else a hundredth. */
export function sliderStep(
  { maxPoints }: Pick<TriedCriterion, 'maxPoints'>,
  smallest: number | null,
): number {
  const step = Math.max(smallest ?? HUNDREDTH, HUNDREDTH);
  const count = maxPoints / step;
  return Math.abs(count - Math.round(count)) < 1e-6 && count >= 1 ? step : HUNDREDTH;
}

const HUNDREDTH = 0.01;

/** The scores that are tried, with those that they began from. */
export function triedScores(
  of: TrialOf,
  criteria: readonly TriedCriterion[],
  scores: readonly TriedScore[],
): TriedScores {
  return {
    ...of,
    tried: scores.flatMap(({ leaf, to }) => {
      const criterion = criteria.find((one) => one.leaf === leaf);
      return criterion === undefined ? [] : [{ leaf, code: criterion.code, from: criterion.points, to }];
    }),
  };
}

/** What a roadmap is to tell: the scores that are tried, and what was looked for. */
export function roadmapWish(
  of: TrialOf,
  criteria: readonly TriedCriterion[],
  scores: readonly TriedScore[],
  goal: TrialGoal | null,
): RoadmapWish {
  return {
    ...triedScores(of, criteria, scores),
    rank: goal === null || goal === 'nextGrade' ? null : goal.rank,
    nextGrade: goal === 'nextGrade',
  };
}
