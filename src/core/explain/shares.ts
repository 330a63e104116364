import { greatestCommonDivisor, leastCommonMultiple } from '../rank/scoring/fractions';
import type { ExactIndex } from '../rank/scoring/exactIndex';

/**
 * The change of a unit's index, shared out to its fields. All figures are whole numbers over one denominator, in per cent
 * (percentage points), so that the fields' shares and `other` add up to `change` exactly.
 */
export interface ChangeShares {
  /** Above 0; a share in percentage points is `share / denominator`. */
  readonly denominator: bigint;
  readonly change: bigint;
  /** One per field as given; `null` for a field that cannot be compared: its part is in `other`. */
  readonly fields: readonly (bigint | null)[];
  /** What no field accounts for: bonus and penalty, fields without a partner; with `approximate`, rounding too. */
  readonly other: bigint;
  /**
   * Whether last year's points are not known: its fields' percentages are then weighed with this year's maxima. Exact
   * otherwise: a field's share is its points / the unit's max of this year less the same of last year.
   */
  readonly approximate: boolean;
}

/** A field now and then; `null` where last year has none. */
export interface FieldPair {
  readonly now: ExactIndex;
  readonly then: ExactIndex | null;
}

/**
 * Shares the change of an index out to fields. With `exact` the tallies of fields and totals of last year are points of
 * one criteria set; without, last year's are percentages.
 */
export function changeShares(
  now: ExactIndex,
  then: ExactIndex,
  fields: readonly FieldPair[],
  exact: boolean,
): ChangeShares {
  const change = fraction(now, now.max).minus(fraction(then, then.max));
  const shares = fields.map((field) => {
    const own = fraction(field.now, now.max);
    if (exact) return field.then === null ? own : own.minus(fraction(field.then, then.max));
    if (field.then === null) return null;
    // points then / max then × max now / the unit's max now
    const weighed = new Fraction(
      BigInt(field.then.points) * BigInt(field.now.max) * 100n,
      BigInt(field.then.over) * BigInt(field.then.max) * BigInt(now.max),
    );
    return own.minus(weighed);
  });
  const denominator = [change, ...shares].reduce(
    (common, one) => (one === null ? common : leastCommonMultiple(common, one.denominator)),
    1n,
  );
  const over = (one: Fraction) => one.numerator * (denominator / one.denominator);
  const numerators = shares.map((share) => (share === null ? null : over(share)));
  const sum = numerators.reduce<bigint>((total, one) => total + (one ?? 0n), 0n);
  return {
    denominator,
    change: over(change),
    fields: numerators,
    other: over(change) - sum,
    approximate: !exact,
  };
}

/** A share as percentage points, at double precision. */
export function percentagePoints(share: bigint, { denominator }: ChangeShares): number {
  return toDouble(share, denominator);
}

const DIGITS = 10n ** 15n;

function toDouble(numerator: bigint, denominator: bigint): number {
  const whole = numerator / denominator;
  const rest = ((numerator - whole * denominator) * DIGITS) / denominator;
  return Number(whole) + Number(rest) / Number(DIGITS);
}

class Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;

  constructor(numerator: bigint, denominator: bigint) {
    const divisor = greatestCommonDivisor(numerator, denominator);
    this.numerator = numerator / divisor;
    this.denominator = denominator / divisor;
  }

  minus(other: Fraction): Fraction {
    return new Fraction(
      this.numerator * other.denominator - other.numerator * this.denominator,
      this.denominator * other.denominator,
    );
  }
}

/** Points over a max above 0, in per cent. */
function fraction({ points, over }: ExactIndex, max: ExactIndex['max']): Fraction {
  return new Fraction(BigInt(points) * 100n, BigInt(over) * BigInt(max));
}
