import { pointsOf } from '../../points';
import type { RankedBlock, RankedUnit } from '../../rank/ranking';
import { indexDifference, indexKey } from '../../rank/scoring/exactIndex';
import type { ExactIndex } from '../../rank/scoring/exactIndex';
import { indexScale } from '../../rank/scoring/percent';

/** How far a ranked unit is from those next to it. */
export interface UnitMargins {
  readonly unit: string;
  /** From the unit before it in the ranking; `null` for the first. */
  readonly above: Margin | null;
  /** From the unit behind it; `null` for the last. */
  readonly below: Margin | null;
}

export interface Margin {
  readonly unit: string;
  /** Between the two indexes as they are printed, in percentage points; 0 where both share a rank. */
  readonly percent: number;
  /**
   * Points of its own, in steps of 0.01: `above` the fewest that it lacks to share the rank above, `below` the most that
   * it may lose and keep its rank, the others' scores and tie-breakers aside. 0 where both share a rank; `null` under
   * shares (*trọng số*), which make a point worth more or less.
   */
  readonly points: number | null;
}

/** Whether one step of one score would change the rank (*sát hạng*): two units apart by less than that. */
export function isClose(margin: Margin | null, step: number | null): boolean {
  const points = margin?.points ?? null;
  if (step === null || margin === null || points === null) return false;
  return margin.percent > 0 && points < step;
}

/** The margins of the ranked units of a block, in order. */
export function marginsOf({ units, rules, weights }: RankedBlock): readonly UnitMargins[] {
  const { rankDecimals } = rules;
  const ranked = units.flatMap((unit): Indexed[] => {
    const { exact } = unit;
    return unit.rank === null || exact === null
      ? []
      : [{ unit, exact, key: indexKey(exact, rankDecimals), max: pointsOf(unit.maxPoints) ?? 0 }];
  });
  const points = (steps: bigint) => (weights === 'share' ? null : Number(steps < 0n ? 0n : steps) / STEPS);
  return ranked.map((own, at): UnitMargins => {
    const [before, behind] = [ranked[at - 1], ranked[at + 1]];
    const distance = (other: Indexed) => Math.abs(indexDifference(own.exact, other.exact, rankDecimals));
    const isTied = (other: Indexed | undefined) => other?.unit.rank === own.unit.rank;
    const tied = (other: Indexed): Margin => ({ unit: other.unit.name, percent: 0, points: points(0n) });
    const above = (other: Indexed): Margin => ({
      unit: other.unit.name,
      percent: distance(other),
      // Where a tie-breaker parts them its index has to become the better one.
      points: points(stepsUp(own, other.key === own.key ? own.key + 1n : other.key, rankDecimals)),
    });
    const below = (other: Indexed): Margin => ({
      unit: other.unit.name,
      percent: distance(other),
      // Who shares its rank must not get ahead of it.
      points: points(stepsDown(own, isTied(before) ? own.key : other.key, rankDecimals)),
    });
    return {
      unit: own.unit.name,
      above: before === undefined ? null : isTied(before) ? tied(before) : above(before),
      below: behind === undefined ? null : isTied(behind) ? tied(behind) : below(behind),
    };
  });
}

interface Indexed {
  readonly unit: RankedUnit;
  readonly exact: ExactIndex;
  /** The index as it is compared. */
  readonly key: bigint;
  /** What it could obtain, in the measure of the points that are shown. */
  readonly max: number;
}

/** Steps in a point: scores are given in hundredths at most. */
const STEPS = 100;
const STEP = 10_000n;

/** The fewest steps that bring an index to a key, see `lacking`. */
function stepsUp(own: Indexed, key: bigint, decimals: number | null): bigint {
  const { numerator, denominator } = lacking(own, key, decimals);
  return -floored(-numerator, denominator);
}

/** The most steps that an index may lose and not come below a key. */
function stepsDown(own: Indexed, key: bigint, decimals: number | null): bigint {
  const { numerator, denominator } = lacking(own, key, decimals);
  return floored(-numerator, denominator);
}

/**
 * What an index lacks to be rounded to a key or above, in steps, as a fraction: a key is reached from half a last decimal
 * below it on.
 */
function lacking(
  { exact: { points, over, max }, max: shown }: Indexed,
  key: bigint,
  decimals: number | null,
): { readonly numerator: bigint; readonly denominator: bigint } {
  const full = BigInt(max) * BigInt(over);
  const double = 2n * indexScale(decimals);
  return {
    numerator: ((2n * key - 1n) * full - double * BigInt(points)) * BigInt(shown),
    denominator: double * full * STEP,
  };
}

function floored(numerator: bigint, denominator: bigint): bigint {
  const whole = numerator / denominator;
  return numerator % denominator < 0n ? whole - 1n : whole;
}
