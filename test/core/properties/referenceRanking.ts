import type { Settings } from '../../../src/core/settings';
import type { ScoreModel } from './assessmentModel';

/**
 * The rules of DOMAIN section 3 once more, in the plainest way that works: whole numbers of hundredths, fractions that
 * are never turned into decimals, ranks by counting who is better. Shares no code with `src/core`.
 */
export interface ReferenceUnit {
  readonly name: string;
  readonly scores: readonly ScoreModel[];
  /** Hundredths of a point. */
  readonly bonus: number;
  readonly penalty: number;
}

export interface ReferenceRow {
  readonly points: number;
  readonly maxPoints: number;
  readonly rank: number | null;
}

interface Fraction {
  readonly points: bigint;
  readonly max: bigint;
}

export function referenceRanking(
  maxima: readonly number[],
  units: readonly ReferenceUnit[],
  settings: Settings,
): ReadonlyMap<string, ReferenceRow> {
  const fractions = units.map((unit) => fractionOf(maxima, unit, settings));
  const takesPart = units.map(
    ({ name, scores }, index) =>
      !settings.excludedUnits.includes(name) &&
      !(settings.blankScores === 'unranked' && scores.includes('notScored')) &&
      (fractions[index]?.max ?? 0n) > 0n,
  );
  const ranked = fractions.filter((_, index) => takesPart[index]);
  return new Map(
    units.map(({ name }, index): [string, ReferenceRow] => {
      const own = fractions[index] ?? { points: 0n, max: 0n };
      const rank = takesPart[index] === true ? rankOf(own, ranked, settings) : null;
      return [name, { points: Number(own.points) / 100, maxPoints: Number(own.max) / 100, rank }];
    }),
  );
}

function fractionOf(maxima: readonly number[], unit: ReferenceUnit, settings: Settings): Fraction {
  let points = 0;
  let max = 0;
  unit.scores.forEach((score, leaf) => {
    const most = maxima[leaf] ?? 0;
    if (score === 'notApplicable' && settings.notApplicable === 'reduce') return;
    if (score === 'notScored' && settings.blankScores === 'skip') return;
    max += most;
    if (score === 'notApplicable') points += most;
    if (typeof score === 'number') points += score;
  });
  points += Math.min(unit.bonus, (settings.bonusCap ?? Infinity) * 100);
  points -= Math.min(unit.penalty, (settings.penaltyCap ?? Infinity) * 100);
  return { points: BigInt(points), max: BigInt(max) };
}

/** One more than the number of units, or with dense ties of different indexes, that are better. */
function rankOf(own: Fraction, ranked: readonly Fraction[], settings: Settings): number {
  const better = ranked.filter((other) => compare(other, own, settings.rankDecimals) > 0);
  if (settings.ties === 'competition') return better.length + 1;
  const different = better.filter((one, index) =>
    better.slice(0, index).every((other) => compare(one, other, settings.rankDecimals) !== 0),
  );
  return different.length + 1;
}

function compare(a: Fraction, b: Fraction, decimals: number | null): number {
  if (decimals === null) return sign(a.points * b.max - b.points * a.max);
  return sign(roundedPercent(a, decimals) - roundedPercent(b, decimals));
}

/** The per cent times 10^decimals: the whole number k with k - 1/2 <= x < k + 1/2, found by stepping. */
function roundedPercent({ points, max }: Fraction, decimals: number): bigint {
  const scaled = points * 100n * 10n ** BigInt(decimals);
  let whole = scaled / max;
  while (2n * whole * max > 2n * scaled + max) whole--;
  while (2n * (whole + 1n) * max <= 2n * scaled + max) whole++;
  return whole;
}

function sign(value: bigint): number {
  return value > 0n ? 1 : value < 0n ? -1 : 0;
}
