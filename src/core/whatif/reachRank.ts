import type { Points } from '../points';
import type { UnitScores } from '../read/model/assessment';
import type { OrderedBlock } from '../rank/scoreBlock';
import { exactIndex } from '../rank/scoring/exactIndex';
import { NO_TALLY } from '../rank/scoring/tally';
import { mostPoints, withScore } from '../rank/scoring/withScore';
import { aimsFor, pointsForKey } from './aims';
import type { Aim } from './aims';
import { fewestItems } from './fewestItems';
import { fewestSteps } from './fewestSteps';
import type { Segment } from './fewestSteps';
import type { UnitTrial } from './unitTrial';

/** A score that would be another one. */
interface ChangedPoints {
  readonly leaf: number;
  /** `null` for a blank. */
  readonly from: Points | null;
  readonly to: Points;
}

/** What would bring a unit to a rank. */
export interface ReachedRank {
  readonly rank: number;
  /** Whether the rank or a better one can be had at all, all others keeping their scores. */
  readonly attainable: boolean;
  /** The rank with everything met in full. */
  readonly bestRank: number | null;
  /** A smallest set of criteria that reaches it when met in full, of several such one that needs fewest points. */
  readonly fewestCriteria: readonly ChangedPoints[] | null;
  /** The fewest points, in any criteria, in whole steps of 0.01. */
  readonly fewestSteps: number | null;
  /** Whether both are proven to be the fewest; else they are enough, and fewer might be. */
  readonly isExact: boolean;
}

/** 0.01 points: scores are given in hundredths at most. */
const STEP: Points = 10_000;
/** Blank scores that a rule leaves out until they are filled in are tried in each way, up to so many. */
const MOST_BLANKS = 8;

/**
 * What would bring a unit to a rank, its other scores and those of all others staying as they are. An index is linear in
 * each score by all rules, so long as the same scores count: where blank ones are left out (`skip`) each choice of those
 * that are filled in is a case of its own.
 */
export function reachRank(
  trial: UnitTrial,
  ordered: Pick<OrderedBlock, 'rules' | 'fields'>,
  scores: UnitScores,
  rank: number,
): ReachedRank {
  const now = trial.standing(scores).rank;
  const all = scores.set.leaves.flatMap((_, leaf) => (canRise(scores, leaf) ? [leaf] : []));
  const blanks = all.filter((leaf) => isBlank(scores, leaf));
  const bestRank = bestOf(
    [all, all.filter((leaf) => !blanks.includes(leaf))].map(
      (leaves) => trial.standing(met(scores, leaves)).rank,
    ),
  );
  const attainable = bestRank !== null && bestRank <= rank;
  const reached = { rank, attainable, bestRank };
  if (now !== null && now <= rank)
    return { ...reached, attainable: true, fewestCriteria: [], fewestSteps: 0, isExact: true };
  if (!attainable) return { ...reached, fewestCriteria: null, fewestSteps: null, isExact: true };
  const target = trial.keysOfRank(rank);
  let isExact = true;
  let criteria: { readonly leaves: readonly number[]; readonly points: Points } | null = null;
  let steps: number | null = null;
  for (const filled of fillings(blanks, ordered.rules.blankScores)) {
    if (filled === null) {
      isExact = false;
      continue;
    }
    const free = all.filter(
      (leaf) =>
        !isBlank(scores, leaf) || (ordered.rules.blankScores === 'provisional' && !filled.includes(leaf)),
    );
    const byItems = searchItems(trial, ordered, { scores: met(scores, filled), free, target });
    if (byItems !== null) {
      const leaves = [...filled, ...byItems.leaves].sort((a, b) => a - b);
      const points = leaves.reduce((sum, leaf) => sum + risen(scores, leaf), 0);
      const isFewer =
        criteria === null ||
        leaves.length < criteria.leaves.length ||
        (leaves.length === criteria.leaves.length && points < criteria.points);
      if (isFewer) criteria = { leaves, points };
      isExact &&= byItems.isExact;
    }
    const bySteps = searchSteps(trial, ordered, {
      scores: zeroed(scores, filled),
      free: [...free, ...filled],
      target,
    });
    if (bySteps !== null) {
      if (steps === null || bySteps.steps < steps) steps = bySteps.steps;
      isExact &&= bySteps.isExact;
    }
  }
  return {
    ...reached,
    fewestCriteria:
      criteria?.leaves.map((leaf) => ({
        leaf,
        from: pointsAt(scores, leaf),
        to: mostPoints(scores, leaf),
      })) ?? null,
    fewestSteps: steps,
    isExact,
  };
}

/** Scores that are tried, criteria that may change, and the keys to come up to. */
interface Search {
  readonly scores: UnitScores;
  readonly free: readonly number[];
  readonly target: Parameters<typeof aimsFor>[1] | null;
}

function searchItems(
  trial: UnitTrial,
  ordered: Pick<OrderedBlock, 'rules' | 'fields'>,
  { scores, free, target }: Search,
): { readonly leaves: readonly number[]; readonly isExact: boolean } | null {
  const leaves = free.filter((leaf) => risen(scores, leaf) > 0);
  let best: { readonly leaves: readonly number[]; readonly points: Points } | null = null;
  let isExact = true;
  for (const aim of aimsOf(trial, ordered, scores, target)) {
    const sums = sumsOf(trial, ordered, scores, aim);
    const zeros = zerosToMeet(scores, aim);
    const items = leaves.map((leaf) => ({
      points: risen(scores, leaf),
      gains: [...sums.gainOf(met(scores, [leaf])), scores.scores[leaf] === 0 ? 1n : 0n],
    }));
    const found = fewestItems(items, [...sums.needs, BigInt(zeros)]);
    if (found === null) continue;
    isExact &&= found.isExact;
    const isFewer =
      best === null ||
      found.items.length < best.leaves.length ||
      (found.items.length === best.leaves.length && found.points < best.points);
    if (isFewer) best = { leaves: found.items.map((item) => leaves[item] ?? -1), points: found.points };
  }
  return best === null ? null : { leaves: best.leaves, isExact };
}

function searchSteps(
  trial: UnitTrial,
  ordered: Pick<OrderedBlock, 'rules' | 'fields'>,
  { scores, free, target }: Search,
): { readonly steps: number; readonly isExact: boolean } | null {
  let best: number | null = null;
  let isExact = true;
  const zeros = new Set(scores.set.leaves.flatMap((_, leaf) => (scores.scores[leaf] === 0 ? [leaf] : [])));
  for (const aim of aimsOf(trial, ordered, scores, target)) {
    const sums = sumsOf(trial, ordered, scores, aim);
    const segments = free.flatMap((leaf) => segmentsOf(scores, leaf, sums.gainOf));
    const found = fewestSteps(segments, { sums: sums.needs, zeros: zerosToMeet(scores, aim) }, zeros);
    if (found === null) continue;
    isExact &&= found.isExact;
    if (best === null || found.steps < best) best = found.steps;
  }
  return best === null ? null : { steps: best, isExact };
}

function aimsOf(
  trial: UnitTrial,
  { rules, fields }: Pick<OrderedBlock, 'rules' | 'fields'>,
  scores: UnitScores,
  target: Search['target'],
): readonly Aim[] {
  const { keys } = trial.standing(scores);
  if (keys === null) return [];
  return target === null ? [[]] : aimsFor(keys, target, rules, (name) => fields.indexOf(name));
}

/** The sums that an aim is about, the whole first: what each lacks, and what other scores add to it. */
function sumsOf(
  trial: UnitTrial,
  { rules }: Pick<OrderedBlock, 'rules'>,
  scores: UnitScores,
  aim: Aim,
): { readonly needs: readonly bigint[]; readonly gainOf: (other: UnitScores) => readonly bigint[] } {
  const indexes = new Map<number | null, bigint>([[null, 0n]]);
  for (const condition of aim)
    if (condition.kind === 'index') {
      const known = indexes.get(condition.field);
      const isHigher = known === undefined || known === 0n || condition.key > known;
      if (isHigher) indexes.set(condition.field, condition.key);
    }
  const isAsked = new Set(aim.flatMap((one) => (one.kind === 'index' ? [one.field] : [])));
  const measured = (of: UnitScores) => {
    const { tally } = trial.standing(of);
    return [...indexes.keys()].map((field) => {
      const index = exactIndex(field === null ? tally.total : (tally.fields[field] ?? NO_TALLY));
      return index === null
        ? { points: 0n, max: 1n }
        : { points: BigInt(index.points), max: BigInt(index.max) * BigInt(index.over) };
    });
  };
  const base = measured(scores);
  return {
    needs: [...indexes].map(([field, key], at) => {
      const { points = 0n, max = 1n } = base[at] ?? {};
      return isAsked.has(field) ? pointsForKey(key, max, rules.rankDecimals) - points : 0n;
    }),
    gainOf: (other) => measured(other).map(({ points }, at) => points - (base[at]?.points ?? 0n)),
  };
}

function zerosToMeet({ scores, set }: UnitScores, aim: Aim): number {
  const zeros = scores.filter((score, leaf) => score === 0 && (set.leaves[leaf]?.maxPoints ?? 0) > 0).length;
  const most = aim.reduce(
    (least, one) => (one.kind === 'zeros' ? Math.min(least, one.most) : least),
    Infinity,
  );
  return Math.max(0, zeros - most);
}

/** The whole steps that a criterion has room for, those that add the same together. */
function segmentsOf(
  scores: UnitScores,
  leaf: number,
  gainOf: (other: UnitScores) => readonly bigint[],
): readonly Segment[] {
  const steps = Math.floor(risen(scores, leaf) / STEP);
  if (steps === 0) return [];
  const from = pointsAt(scores, leaf) ?? 0;
  const after = (count: number) => gainOf(withScore(scores, leaf, from + count * STEP));
  const first = after(1);
  const whole = after(steps);
  const isEven = whole.every((gain, sum) => gain === (first[sum] ?? 0n) * BigInt(steps));
  if (isEven) return [{ leaf, steps, gains: first }];
  // Of a criterion that is part survey points the two parts may be worth different amounts.
  const segments: Segment[] = [];
  let before: readonly bigint[] = first.map(() => 0n);
  for (let count = 1; count <= steps; count++) {
    const now = after(count);
    const gains = now.map((gain, sum) => gain - (before[sum] ?? 0n));
    const last = segments[segments.length - 1];
    if (last?.gains.every((gain, sum) => gain === gains[sum]) === true)
      segments[segments.length - 1] = { ...last, steps: last.steps + 1 };
    else segments.push({ leaf, steps: 1, gains });
    before = now;
  }
  return segments;
}

/** Which blank scores are filled in; `null` stands for the ways that are too many to be tried. */
function fillings(
  blanks: readonly number[],
  rule: OrderedBlock['rules']['blankScores'],
): readonly (readonly number[] | null)[] {
  if (rule === 'unranked') return [blanks];
  if (rule === 'provisional') return [[]];
  const tried = blanks.slice(0, MOST_BLANKS);
  const ways = Array.from({ length: 2 ** tried.length }, (_, way) =>
    tried.filter((_own, bit) => (way >> bit) % 2 === 1),
  );
  return tried.length < blanks.length ? [...ways, null] : ways;
}

function bestOf(ranks: readonly (number | null)[]): number | null {
  return ranks.reduce((best, rank) => (rank !== null && (best === null || rank < best) ? rank : best), null);
}

/** A unit with some of its criteria met in full. */
export function met(scores: UnitScores, leaves: readonly number[]): UnitScores {
  return leaves.reduce((unit, leaf) => withScore(unit, leaf, mostPoints(unit, leaf)), scores);
}

function zeroed(scores: UnitScores, leaves: readonly number[]): UnitScores {
  return leaves.reduce((unit, leaf) => withScore(unit, leaf, 0), scores);
}

/** The points of a criterion; `null` for a blank. */
export function pointsAt({ scores }: UnitScores, leaf: number): Points | null {
  const score = scores[leaf];
  return typeof score === 'number' ? score : null;
}

function isBlank({ scores }: UnitScores, leaf: number): boolean {
  const score = scores[leaf] ?? 'notScored';
  return score === 'notScored' || score === 'invalid';
}

/** What a criterion can still get. */
export function risen(scores: UnitScores, leaf: number): Points {
  return Math.max(0, mostPoints(scores, leaf) - (pointsAt(scores, leaf) ?? 0));
}

/** Whether a criterion applies and can get more than it has. */
export function canRise(scores: UnitScores, leaf: number): boolean {
  return scores.scores[leaf] !== 'notApplicable' && risen(scores, leaf) > 0;
}
