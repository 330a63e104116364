import { pointsOf } from '../../points';
import type { RankedBlock, RankedUnit } from '../../rank/ranking';
import { indexDifference, indexKey } from '../../rank/scoring/exactIndex';
import type { ExactIndex } from '../../rank/scoring/exactIndex';
import { ceiled, floored } from '../../rank/scoring/fractions';
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
  /** The same of the two alone: what parts them, whoever else shares the unit's rank; `null` as above. */
  readonly between: number | null;
}

/** Whether one step of one score would change the rank (*sát hạng*): two units apart by less than that. */
export function isCloseCall(margin: Margin | null, step: number | null): boolean {
  const { percent = 0, between = null } = margin ?? {};
  return between !== null && percent > 0 && between < (step ?? 0);
}

type Rules = Pick<RankedBlock, 'rules' | 'weights'>;

type IndexedUnit = RankedUnit & { readonly exact: ExactIndex };

/** The margins of the ranked units of a block, in order. */
export function marginsOf(block: RankedBlock): readonly UnitMargins[] {
  const { rankDecimals } = block.rules;
  const ranked = block.units.filter((unit): unit is IndexedUnit => unit.rank !== null && unit.exact !== null);
  return ranked.map((own, at): UnitMargins => {
    const margin = (other: IndexedUnit, points: number | null, between = points): Margin => ({
      unit: other.name,
      percent: Math.abs(indexDifference(own.exact, other.exact, rankDecimals)),
      points,
      between,
    });
    const none = block.weights === 'share' ? null : 0;
    const tied = ({ name }: RankedUnit): Margin => ({ unit: name, percent: 0, points: none, between: none });
    const [before, behind] = [ranked[at - 1], ranked[at + 1]];
    const isTied = (other: RankedUnit) => other.rank === own.rank;
    return {
      unit: own.name,
      above:
        before === undefined
          ? null
          : isTied(before)
            ? tied(before)
            : margin(before, pointsToReach(own, before, block)),
      below:
        behind === undefined
          ? null
          : isTied(behind)
            ? tied(behind)
            : // Who shares its rank must not get ahead of it.
              margin(
                behind,
                pointsToSpare(own, before !== undefined && isTied(before) ? own : behind, block),
                pointsToSpare(own, behind, block),
              ),
    };
  });
}

/**
 * The fewest points of its own, in steps of 0.01, that bring a unit's index to that of one ranked above it; where a
 * tie-breaker parts them, above it. `null` under shares (*trọng số*).
 */
export function pointsToReach(own: RankedUnit, other: RankedUnit, { rules, weights }: Rules): number | null {
  if (own.exact === null || other.exact === null || weights === 'share') return null;
  const { rankDecimals } = rules;
  const key = indexKey(other.exact, rankDecimals);
  const isEqual = key === indexKey(own.exact, rankDecimals);
  const { numerator, denominator } = lacking(own.exact, own, isEqual ? key + 1n : key, rankDecimals);
  return pointsOfSteps(ceiled(numerator, denominator));
}

/**
 * The most points, in steps of 0.01, that a unit may lose without its index falling below another one's, or below what its
 * own is rounded to. `null` under shares (*trọng số*).
 */
export function pointsToSpare(own: RankedUnit, other: RankedUnit, { rules, weights }: Rules): number | null {
  if (own.exact === null || other.exact === null || weights === 'share') return null;
  const { rankDecimals } = rules;
  const key = indexKey(other.exact, rankDecimals);
  const { numerator, denominator } = lacking(own.exact, own, key, rankDecimals);
  return pointsOfSteps(floored(-numerator, denominator));
}

/** Scores are given in hundredths of a point at most. */
const STEP = 10_000n;

function pointsOfSteps(steps: bigint): number {
  return steps < 0n ? 0 : Number(steps) / 100;
}

/**
 * What an index lacks to be rounded to a key or above, in steps, as a fraction: a key is reached from half a last decimal
 * below it on.
 */
function lacking(
  { points, over, max }: ExactIndex,
  { maxPoints }: RankedUnit,
  key: bigint,
  decimals: number | null,
): { readonly numerator: bigint; readonly denominator: bigint } {
  const full = BigInt(max) * BigInt(over);
  const double = 2n * indexScale(decimals);
  const shown = BigInt(pointsOf(maxPoints) ?? 0);
  return {
    numerator: ((2n * key - 1n) * full - double * BigInt(points)) * shown,
    denominator: double * full * STEP,
  };
}
