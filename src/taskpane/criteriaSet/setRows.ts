import type { TriedSet } from '../../core/otherSet/changedSet';
import type { Suggestion } from '../../core/review/suggestion';
import type { NewSetWish } from '../../core/run/planNewSet';
import { searchFor } from '../lists/filters/searchFor';
import type { ShownCriterion } from '../worker/engines/setsEngine';

/** A criterion of a set with what is tried of it. */
export interface SetRow {
  readonly criterion: ShownCriterion;
  readonly isDropped: boolean;
  /** Another max, in points; `null`: its own. */
  readonly max: number | null;
}

export interface SetFilter {
  readonly query: string;
  readonly field: string | null;
  readonly suggestion: Suggestion | null;
}

export const noSetFilter: SetFilter = { query: '', field: null, suggestion: null };

export function setRows(
  criteria: readonly ShownCriterion[],
  { dropped, maxima }: TriedSet,
): readonly SetRow[] {
  const gone = new Set(dropped);
  const other = new Map(maxima.map(({ leaf, to }) => [leaf, to]));
  return criteria.map((criterion) => ({
    criterion,
    isDropped: gone.has(criterion.leaf),
    max: other.get(criterion.leaf) ?? null,
  }));
}

/** In the order of the set, so that a row stays where it is while one tries. */
export function foundRows(
  rows: readonly SetRow[],
  { query, field, suggestion }: SetFilter,
): readonly SetRow[] {
  const isWanted = searchFor(query);
  return rows.filter(
    ({ criterion }) =>
      (field === null || criterion.field === field) &&
      (suggestion === null || criterion.suggestion === suggestion) &&
      isWanted(`${criterion.code} ${criterion.name}`),
  );
}

/** What is suggested of some criterion, what changes most first. */
export function suggestionsIn(criteria: readonly ShownCriterion[]): readonly Suggestion[] {
  return ORDER.filter((one) => criteria.some(({ suggestion }) => suggestion === one));
}

const ORDER: readonly Suggestion[] = ['drop', 'merge', 'raise', 'clarify', 'keep'];

export function withDropped(set: TriedSet, leaf: number, isDropped: boolean): TriedSet {
  const others = set.dropped.filter((one) => one !== leaf);
  return { ...set, dropped: isDropped ? [...others, leaf] : others };
}

/** @param to `null`: the max that it has */
export function withMax(set: TriedSet, leaf: number, to: number | null): TriedSet {
  const others = set.maxima.filter((one) => one.leaf !== leaf);
  return { ...set, maxima: to === null ? others : [...others, { leaf, to }] };
}

/** Whether a number can be a max: above 0, in hundredths of a point, and no more than a set has. */
export function canBeMax(value: number): boolean {
  return value > 0 && value <= LARGEST_MAX && Math.abs(value * 100 - Math.round(value * 100)) < 1e-6;
}

const LARGEST_MAX = 1_000;

export function isAsItIs({ dropped, maxima }: TriedSet): boolean {
  return dropped.length + maxima.length === 0;
}

/** What is written, with the numbers of what changes, by which a set that was changed meanwhile is told. */
export function newSetWish(block: string, criteria: readonly ShownCriterion[], set: TriedSet): NewSetWish {
  const changed = new Set([...set.dropped, ...set.maxima.map(({ leaf }) => leaf)]);
  return {
    ...set,
    block,
    codes: criteria.flatMap(({ leaf, code }) => (changed.has(leaf) ? [[leaf, code] as const] : [])),
  };
}

export function titleOf({ code, name }: Pick<ShownCriterion, 'code' | 'name'>): string {
  return `${code} ${name}`.trim();
}
