import { greatestCommonDivisor, leastCommonMultiple } from '../rank/scoring/fractions';
import type { Points } from '../points';
import type { AssessedBlock, AssessedUnit, CriteriaSet, Leaf, SurveyPart } from '../read/model/assessment';
import type { Rules } from '../settings/rules';
import { capped } from '../rank/scoring/scoreUnit';
import type { SetChange } from './changedSet';

/**
 * A block as it would be with another criteria set. Points of a criterion whose max is another one are in proportion: 1.5 of
 * 2 are 2.25 of 3, so that each unit keeps its percentage of the criterion. All points are so many times as large as needs
 * be for that to be exact, which changes no index.
 */
export interface OtherBlock {
  readonly block: AssessedBlock;
  /** What all points and maxima are multiplied by; 0 where they would be too large, and are rounded to a millionth instead. */
  readonly scale: number;
}

/** Beyond it sums of points would not be whole numbers that a double holds. */
const LARGEST_SCALE = 1_000_000n;

export function otherBlock(block: AssessedBlock, change: SetChange, rules: Rules): OtherBlock {
  const exact = [...change.maxima.values()].reduce((scale, { from, to }) => {
    const over = BigInt(from) / greatestCommonDivisor(BigInt(from), BigInt(to));
    return scale > LARGEST_SCALE ? scale : leastCommonMultiple(scale, over);
  }, 1n);
  const isExact = exact <= LARGEST_SCALE;
  const scale = isExact ? exact : 1n;
  const scaled = (points: Points, key: string): Points => {
    const { from, to } = change.maxima.get(key) ?? { from: 1, to: 1 };
    const [whole, part] = [BigInt(points) * BigInt(to) * scale, BigInt(from)];
    return Number((2n * whole + part) / (2n * part));
  };
  const setOf = otherSets(change, scaled);
  return {
    scale: isExact ? Number(scale) : 0,
    block: {
      ...block,
      set: setOf(block.set).set,
      units: block.units.map((unit) => otherUnit(unit, setOf(unit.set), Number(scale), scaled, rules)),
    },
  };
}

type Scaled = (points: Points, key: string) => Points;

/** A set that is left, and the places that its leaves had. */
interface KeptSet {
  readonly set: CriteriaSet;
  readonly places: readonly number[];
}

function otherSets({ dropped }: SetChange, scaled: Scaled): (set: CriteriaSet) => KeptSet {
  const known = new Map<CriteriaSet, KeptSet>();
  return (set) => {
    const made = known.get(set);
    if (made !== undefined) return made;
    const places = set.leaves.flatMap(({ key }, at) => (dropped.has(key) ? [] : [at]));
    const kept = <Each>(list: readonly Each[]): readonly Each[] => places.flatMap((at) => list[at] ?? []);
    const leaves = kept(set.leaves).map((leaf): Leaf => ({
      ...leaf,
      maxPoints: scaled(leaf.maxPoints, leaf.key),
    }));
    const { weights } = set;
    const other: CriteriaSet = {
      ...set,
      leaves,
      ...(weights === undefined
        ? {}
        : { weights: { ...weights, leaves: weights.leaves === null ? null : kept(weights.leaves) } }),
    };
    known.set(set, { set: other, places });
    return { set: other, places };
  };
}

/** Its cells are not looked for any more: it is only ranked. */
function otherUnit(
  unit: AssessedUnit,
  { set, places }: KeptSet,
  scale: number,
  scaled: Scaled,
  { bonusCap, penaltyCap }: Rules,
): AssessedUnit {
  const keyAt = (at: number) => unit.set.leaves[at]?.key ?? '';
  const { surveyParts } = unit;
  const scores = places.map((at) => {
    const score = unit.scores[at] ?? 'notScored';
    return typeof score === 'number' ? scaled(score, keyAt(at)) : score;
  });
  const parts =
    surveyParts === undefined
      ? undefined
      : new Map(
          places.flatMap((at, place): readonly (readonly [number, SurveyPart])[] => {
            const part = surveyParts.get(at);
            if (part === undefined) return [];
            const [max, points] = [scaled(part.max, keyAt(at)), scaled(part.points, keyAt(at))];
            return [[place, { ...part, max, points }]];
          }),
        );
  return {
    ...unit,
    set,
    scores,
    bonus: capped(unit.bonus, bonusCap) * scale,
    penalty: capped(unit.penalty, penaltyCap) * scale,
    ...(parts === undefined ? {} : { surveyParts: parts }),
  };
}
