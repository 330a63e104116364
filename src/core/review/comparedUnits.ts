import type { Points } from '../points';
import type { OrderedBlock } from '../rank/scoreBlock';
import { greatestCommonDivisor, leastCommonMultiple } from '../rank/scoring/fractions';
import { exactIndex } from '../rank/scoring/exactIndex';
import { scoreUnit } from '../rank/scoring/scoreUnit';
import { quotient } from '../rank/scoring/tally';
import type { AssessedBlock, AssessedUnit, CriteriaSet, UnitScores } from '../read/model/assessment';

/**
 * The units of a block that can be compared criterion by criterion, and what each criterion weighs in their index. They
 * are ranked, have the criteria set of the block with its maxima and weights, and every criterion of it applies to them
 * and is scored: only of such units do the shares of the criteria make up the whole index. A criterion in which none of
 * them has points tells nothing and shuts out nobody: it is set aside.
 */
export interface ComparedUnits {
  readonly units: readonly ComparedUnit[];
  readonly leaves: readonly WeighedLeaf[];
  /** Whether each field has a share of its own, whatever its leaves are. */
  readonly hasFieldShares: boolean;
  /** By the leaves those that are set aside, which give nothing to any index. */
  readonly isSetAside: readonly boolean[];
  /** By the leaves that are not, how many ranked units with the block's set have no points in them. */
  readonly without: readonly number[];
}

/** Below so many of them there is no correlation, and nothing is suggested. */
export const FEWEST_UNITS = 10;

interface ComparedUnit {
  /** One per leaf of the block's set. */
  readonly points: readonly Points[];
}

export interface WeighedLeaf {
  readonly key: string;
  readonly code: string;
  readonly name: string;
  /** Its place among the fields of the block. */
  readonly field: number;
  readonly maxPoints: Points;
  /** Its part of the index when it is met in full: its max of all maxima, or what weights make of it. */
  readonly share: number;
  /**
   * What its points are multiplied by, so that those of all leaves add up to the index, in whole numbers of one measure
   * that is the same for the whole set.
   */
  readonly multiplier: bigint;
}

export function comparedUnits(
  block: AssessedBlock,
  ranked: readonly AssessedUnit[],
  ordered: Pick<OrderedBlock, 'rules' | 'fields'>,
): ComparedUnits {
  const { set } = block;
  const orderOf = ordersOfSet(set);
  const scored = ranked.flatMap((unit) => {
    const order = orderOf(unit.set);
    return order === null ? [] : [order.map((at) => pointsIn(unit, at))];
  });
  const without = new Array<number>(set.leaves.length).fill(0);
  for (const own of scored)
    own.forEach((points, at) => {
      if (points === null) without[at] = (without[at] ?? 0) + 1;
    });
  const isSetAside = without.map((count) => count > 0 && count === scored.length);
  const isComparable = !isSetAside.every(Boolean);
  return {
    units: scored.flatMap((own): readonly ComparedUnit[] =>
      isComparable && own.every((points, at) => points !== null || isSetAside[at] === true)
        ? [{ points: own.map((points) => points ?? 0) }]
        : [],
    ),
    isSetAside,
    without: without.map((count, at) => (isSetAside[at] === true ? 0 : count)),
    leaves: weighedLeaves(block, ordered),
    hasFieldShares: (set.weights?.fields ?? null) !== null,
  };
}

/** `null` for a blank, for what does not apply, and for a score a part of which is not there. */
function pointsIn({ scores, surveyParts }: AssessedUnit, at: number): Points | null {
  const score = scores[at];
  return typeof score === 'number' && (surveyParts?.get(at)?.without ?? null) === null ? score : null;
}

/**
 * For each leaf of a set its place in another one; `null` for one with other leaves, maxima or weights.
 */
function ordersOfSet(common: CriteriaSet): (set: CriteriaSet) => readonly number[] | null {
  const known = new Map<CriteriaSet, readonly number[] | null>();
  return (set) => {
    const made = known.get(set);
    if (made !== undefined) return made;
    const order = orderIn(set, common);
    known.set(set, order);
    return order;
  };
}

function orderIn(set: CriteriaSet, common: CriteriaSet): readonly number[] | null {
  if (set.leaves.length !== common.leaves.length || set.weights?.kind !== common.weights?.kind) return null;
  const places = new Map(set.leaves.map(({ key }, at) => [key, at]));
  const order: number[] = [];
  for (const [at, leaf] of common.leaves.entries()) {
    const own = places.get(leaf.key) ?? -1;
    const other = set.leaves[own];
    if (other?.maxPoints !== leaf.maxPoints) return null;
    if (set.weights?.leaves?.[own]?.value !== common.weights?.leaves?.[at]?.value) return null;
    if (set.weights?.fields?.[other.field]?.value !== common.weights?.fields?.[leaf.field]?.value)
      return null;
    order.push(own);
  }
  return order;
}

/** By scoring a unit that meets this one criterion in full and no other, so that every rule of weights holds. */
function weighedLeaves(
  { set, units: [first] }: AssessedBlock,
  { rules, fields }: Pick<OrderedBlock, 'rules' | 'fields'>,
): readonly WeighedLeaf[] {
  if (first === undefined) return [];
  const unit = { ...first, set, bonus: 0, penalty: 0, surveyParts: new Map() };
  const inBlock = { ...fields.setOf(unit), shortOf: null };
  const nothing = set.leaves.map(() => 0);
  const parts = set.leaves.map(({ maxPoints }, at): { points: bigint; of: bigint } => {
    const scored: UnitScores = { ...unit, scores: nothing.with(at, maxPoints) };
    const index = exactIndex(scoreUnit(scored, rules, inBlock).total);
    if (index === null) return { points: 0n, of: 1n };
    return { points: BigInt(index.points), of: BigInt(index.over) * BigInt(index.max) };
  });
  const measure = parts.reduce(
    (all, { of }, at) => leastCommonMultiple(all, of * BigInt(set.leaves[at]?.maxPoints ?? 1)),
    1n,
  );
  const multipliers = parts.map(
    ({ points, of }, at) => (points * measure) / (of * BigInt(set.leaves[at]?.maxPoints ?? 1)),
  );
  const common = multipliers.reduce((all, one) => greatestCommonDivisor(all, one), 0n);
  const fieldOf = fields.fieldsOf(set);
  return set.leaves.map(({ key, code, name, field, maxPoints }, at) => {
    const { points = 0n, of = 1n } = parts[at] ?? {};
    const multiplier = multipliers[at] ?? 0n;
    return {
      key,
      code,
      name,
      field: fieldOf[field] ?? -1,
      maxPoints,
      share: quotient(points, of),
      multiplier: common === 0n ? multiplier : multiplier / common,
    };
  });
}
