import type { Rules } from '../../../src/core/settings/rules';
import type { ScoreModel } from './assessmentModel';

/**
 * The rules of DOMAIN section 3 once more, in the plainest way that works: fractions of whole numbers that are never
 * turned into decimals, ranks by counting who is better. Shares no code with `src/core`.
 */

/** A criterion: hundredths of a point, and the field it is in. */
export interface ReferenceLeaf {
  readonly max: number;
  readonly field: string;
}

/** What stands in the columns of one criterion: hundredths of a point, blank or not applicable. */
export interface ReferenceCells {
  readonly self: ScoreModel;
  readonly verified1: ScoreModel;
  readonly verified2: ScoreModel;
  readonly survey: ScoreModel;
  readonly final: ScoreModel;
}

export interface ReferenceUnit {
  readonly name: string;
  /** One per leaf: a single score, or one a column. */
  readonly scores: readonly (ScoreModel | ReferenceCells)[];
  /** Hundredths of a point. */
  readonly bonus: number;
  readonly penalty: number;
  readonly previousRank?: number | null;
}

/** Shares in per cent or factors in tenths; `null` where there are none on that level. */
export interface ReferenceWeights {
  readonly kind: 'share' | 'factor';
  /** One per leaf. */
  readonly leaves: readonly number[] | null;
  /** One per field, in the order in which the leaves name them. */
  readonly fields: readonly number[] | null;
}

export interface ReferenceRow {
  readonly points: number;
  readonly maxPoints: number;
  readonly rank: number | null;
  readonly grade: string | null;
  readonly fieldRanks: readonly (number | null)[];
}

interface Fraction {
  readonly points: bigint;
  readonly max: bigint;
}

export type ReferenceRules = Rules & { readonly excludedUnits: readonly string[] };

interface Scored {
  readonly unit: ReferenceUnit;
  readonly total: Fraction;
  readonly points: number;
  readonly maxPoints: number;
  readonly fields: readonly Fraction[];
  readonly zeros: number;
  readonly complete: boolean;
  readonly takesPart: boolean;
}

export function referenceRanking(
  leaves: readonly ReferenceLeaf[],
  units: readonly ReferenceUnit[],
  rules: ReferenceRules,
  weights: ReferenceWeights | null = null,
): ReadonlyMap<string, ReferenceRow> {
  const fieldNames = [...new Set(leaves.map(({ field }) => field))];
  const scored = units.map((unit) => scoredUnit(leaves, fieldNames, unit, rules, weights));
  const ranked = scored.filter(({ takesPart }) => takesPart);
  return new Map(
    scored.map((own): [string, ReferenceRow] => [
      own.unit.name,
      {
        points: own.points,
        maxPoints: own.maxPoints,
        rank: own.takesPart
          ? rankOf(own, ranked, rules, (a, b) => compareUnits(a, b, rules, fieldNames))
          : null,
        grade: gradeOf(own, rules),
        fieldRanks: fieldNames.map((_, at) =>
          own.takesPart && fieldOf(own, at).max > 0n
            ? rankOf(
                own,
                ranked.filter((other) => fieldOf(other, at).max > 0n),
                rules,
                (a, b) => compare(fieldOf(a, at), fieldOf(b, at), rules.rankDecimals),
              )
            : null,
        ),
      },
    ]),
  );
}

function fieldOf({ fields }: Scored, at: number): Fraction {
  return fields[at] ?? { points: 0n, max: 0n };
}

function scoredUnit(
  leaves: readonly ReferenceLeaf[],
  fieldNames: readonly string[],
  unit: ReferenceUnit,
  rules: ReferenceRules,
  weights: ReferenceWeights | null,
): Scored {
  const chosen = unit.scores.map((cells) => chosenScore(cells, rules.scoreSource));
  const of = (field: string | null) =>
    leaves.flatMap((leaf, at) => (field === null || leaf.field === field ? [at] : []));
  const all = fractionOf(leaves, chosen, of(null), rules);
  const bonus = Math.min(unit.bonus, (rules.bonusCap ?? Infinity) * 100);
  const penalty = Math.min(unit.penalty, (rules.penaltyCap ?? Infinity) * 100);
  const apart = BigInt(Math.round(bonus - penalty));
  const complete = !chosen.some(({ score }) => score === 'notScored');
  // points / max is (a / b); the bonus is in hundredths of a point, as is the max that is shown.
  const total =
    all.shown === 0
      ? { points: apart, max: 0n }
      : {
          points: all.fraction.points * BigInt(all.shown) + apart * all.fraction.max,
          max: all.fraction.max * BigInt(all.shown),
        };
  const plain = {
    total,
    points: pointsOf({ total, maxPoints: all.shown / 100 }),
    maxPoints: all.shown / 100,
    fields: fieldNames.map((field) => fractionOf(leaves, chosen, of(field), rules).fraction),
  };
  const figures =
    weights === null ? plain : weighed(plain, weights, leaves, chosen, fieldNames, apart, all.shown, rules);
  return {
    unit,
    ...figures,
    zeros: chosen.filter(({ score }) => score === 0).length,
    complete,
    takesPart:
      all.shown > 0 &&
      !rules.excludedUnits.includes(unit.name) &&
      !(rules.blankScores === 'unranked' && !complete),
  };
}

type Shown = Pick<Scored, 'total' | 'points' | 'maxPoints' | 'fields'>;

/** Rule 11: `Σ weight × points / max ÷ Σ weight` of leaves or fields, or points and max both multiplied. */
function weighed(
  plain: Shown,
  weights: ReferenceWeights,
  leaves: readonly ReferenceLeaf[],
  chosen: readonly Chosen[],
  fieldNames: readonly string[],
  apart: bigint,
  shown: number,
  rules: ReferenceRules,
): Shown {
  const own = weights.leaves;
  const of = (field: string | null) =>
    leaves.flatMap((leaf, at) => {
      if (own === null || (field !== null && leaf.field !== field)) return [];
      const { score, bySurvey } = chosen[at] ?? { score: 'notScored' as const, bySurvey: false };
      if (score === 'notScored' && rules.blankScores === 'skip') return [];
      const weight = BigInt(own[at] ?? 0);
      const points = { points: BigInt(typeof score === 'number' ? score : 0), max: 1n };
      const max = { points: BigInt(leaf.max), max: 1n };
      const by: Fraction =
        weights.kind === 'factor' ? { points: weight, max: 10n } : { points: weight, max: BigInt(leaf.max) };
      const applies = score !== 'notApplicable';
      return [{ points: times(points, by), max: times(max, by), bySurvey, applies }];
    });
  const fields =
    own === null ? plain.fields : fieldNames.map((field) => quotientOf(partsBy(of(field), rules)));
  if (weights.kind === 'factor') {
    const { points, max } = partsBy(of(null), rules);
    const withApart = plus(points, { points: apart, max: 1n });
    return {
      total: quotientOf({ points: withApart, max }),
      points: Number(withApart.points) / Number(withApart.max) / 100,
      maxPoints: Number(max.points) / Number(max.max) / 100,
      fields,
    };
  }
  let index = own === null ? NOTHING : quotientOf(partsBy(of(null), rules));
  if (weights.fields !== null) {
    let [sum, shares] = [ZERO, 0n];
    fields.forEach((field, at) => {
      const share = BigInt(weights.fields?.[at] ?? 0);
      if (field.max === 0n) return;
      sum = plus(sum, times(field, { points: share, max: 1n }));
      shares += share;
    });
    index = shares === 0n ? NOTHING : times(sum, { points: 1n, max: shares });
  }
  const total = index.max === 0n ? index : plus(index, { points: apart, max: BigInt(shown) });
  return { ...plain, total, fields };
}

const ZERO: Fraction = { points: 0n, max: 1n };
const NOTHING: Fraction = { points: 0n, max: 0n };

function plus(a: Fraction, b: Fraction): Fraction {
  return { points: a.points * b.max + b.points * a.max, max: a.max * b.max };
}

function times(a: Fraction, b: Fraction): Fraction {
  return { points: a.points * b.points, max: a.max * b.max };
}

function quotientOf({ points, max }: { readonly points: Fraction; readonly max: Fraction }): Fraction {
  return max.points === 0n ? NOTHING : { points: points.points * max.max, max: points.max * max.points };
}

interface WeighedLeaf {
  readonly points: Fraction;
  readonly max: Fraction;
  readonly bySurvey: boolean;
  readonly applies: boolean;
}

/** Points and max of some leaves by the rule for what does not apply. */
function partsBy(
  counted: readonly WeighedLeaf[],
  { notApplicable }: ReferenceRules,
): { readonly points: Fraction; readonly max: Fraction } {
  const sum = (of: readonly WeighedLeaf[], what: 'points' | 'max') =>
    of.reduce((all, one) => plus(all, one[what]), ZERO);
  const applies = counted.filter((one) => one.applies);
  const out = counted.filter((one) => !one.applies);
  const plain = { points: sum(applies, 'points'), max: sum(applies, 'max') };
  if (notApplicable === 'full') {
    return { points: plus(plain.points, sum(out, 'max')), max: plus(plain.max, sum(out, 'max')) };
  }
  const verified = applies.filter((one) => !one.bySurvey);
  const verifiedMax = sum(verified, 'max');
  if (notApplicable === 'reduce' || verifiedMax.points === 0n) return plain;
  const full = plus(
    verifiedMax,
    sum(
      out.filter((one) => !one.bySurvey),
      'max',
    ),
  );
  const surveyed = applies.filter((one) => one.bySurvey);
  const scaled = times(sum(verified, 'points'), quotientOf({ points: full, max: verifiedMax }));
  return { points: plus(scaled, sum(surveyed, 'points')), max: plus(full, sum(surveyed, 'max')) };
}

interface Chosen {
  readonly score: ScoreModel;
  readonly bySurvey: boolean;
}

/** Which cell counts, spelled out case by case. */
function chosenScore(cells: ScoreModel | ReferenceCells, source: Rules['scoreSource']): Chosen {
  if (typeof cells !== 'object') return { score: cells, bySurvey: false };
  const { self, verified1, verified2, survey, final } = cells;
  const verified = (...rounds: readonly ScoreModel[]): Chosen | null => {
    const own = rounds.find((round) => round !== 'notScored');
    if (own === undefined) return null;
    if (survey === 'notScored' || (survey === 'notApplicable' && own !== 'notApplicable')) {
      return { score: own, bySurvey: false };
    }
    if (own === 'notApplicable') return { score: survey, bySurvey: false };
    return { score: own + (typeof survey === 'number' ? survey : 0), bySurvey: false };
  };
  const isFinal = (): Chosen | null => {
    if (final === 'notScored') return null;
    const unverified = verified1 === 'notScored' && verified2 === 'notScored';
    return { score: final, bySurvey: unverified && survey !== 'notScored' };
  };
  const onlySelf = (): Chosen | null => (self === 'notScored' ? null : { score: self, bySurvey: false });
  const surveyed: Chosen = { score: survey, bySurvey: survey !== 'notScored' };
  switch (source) {
    case 'final':
      return isFinal() ?? surveyed;
    case 'verified':
      return verified(verified2, verified1) ?? surveyed;
    case 'verified2':
      return verified(verified2) ?? surveyed;
    case 'verified1':
      return verified(verified1) ?? surveyed;
    case 'self':
      return onlySelf() ?? surveyed;
    case 'latest':
      return (
        isFinal() ??
        verified(verified2, verified1) ??
        (survey !== 'notScored' ? surveyed : (onlySelf() ?? surveyed))
      );
  }
}

/** The share obtained by some leaves, and the max (hundredths) that is shown beside it. */
function fractionOf(
  leaves: readonly ReferenceLeaf[],
  chosen: readonly Chosen[],
  at: readonly number[],
  rules: ReferenceRules,
): { readonly fraction: Fraction; readonly shown: number } {
  const counted = at.flatMap((index) => {
    const { score, bySurvey } = chosen[index] ?? { score: 'notScored' as const, bySurvey: false };
    const max = leaves[index]?.max ?? 0;
    if (score === 'notScored' && rules.blankScores === 'skip') return [];
    return [
      { points: typeof score === 'number' ? score : 0, max, bySurvey, applies: score !== 'notApplicable' },
    ];
  });
  const sum = (of: readonly { readonly points: number; readonly max: number }[], what: 'points' | 'max') =>
    of.reduce((total, one) => total + one[what], 0);
  const applies = counted.filter((one) => one.applies);
  const plain = { points: sum(applies, 'points'), max: sum(applies, 'max') };
  const asFraction = ({ points, max }: { points: number; max: number }) => ({
    fraction: { points: BigInt(points), max: BigInt(max) },
    shown: max,
  });
  if (rules.notApplicable === 'reduce') return asFraction(plain);
  const out = counted.filter((one) => !one.applies);
  if (rules.notApplicable === 'full') {
    return asFraction({ points: plain.points + sum(out, 'max'), max: plain.max + sum(out, 'max') });
  }
  const verified = applies.filter((one) => !one.bySurvey);
  const missing = sum(
    out.filter((one) => !one.bySurvey),
    'max',
  );
  const verifiedMax = sum(verified, 'max');
  if (verifiedMax === 0) return asFraction(plain);
  const full = verifiedMax + missing;
  const surveyed = applies.filter((one) => one.bySurvey);
  const shown = full + sum(surveyed, 'max');
  return {
    // (verified × full / verifiedMax + survey) / shown
    fraction: {
      points: BigInt(sum(verified, 'points') * full + sum(surveyed, 'points') * verifiedMax),
      max: BigInt(shown) * BigInt(verifiedMax),
    },
    shown,
  };
}

/** By index, then down the chain; 1 where `a` is better. */
function compareUnits(a: Scored, b: Scored, rules: ReferenceRules, fieldNames: readonly string[]): number {
  const byIndex = compare(a.total, b.total, rules.rankDecimals);
  if (byIndex !== 0) return byIndex;
  for (const breaker of rules.tieBreakers) {
    let by = 0;
    if (breaker.by === 'zeroScores') by = Math.sign(b.zeros - a.zeros);
    else if (breaker.by === 'previousRank') {
      const place = ({ unit }: Scored) => unit.previousRank ?? Infinity;
      by = place(a) === place(b) ? 0 : place(a) < place(b) ? 1 : -1;
    } else {
      const at = fieldNames.indexOf(breaker.field);
      const [one, other] = [fieldOf(a, at), fieldOf(b, at)];
      if (one.max === 0n || other.max === 0n) by = sign(other.max === 0n ? one.max : -1n);
      else by = compare(one, other, rules.rankDecimals);
    }
    if (by !== 0) return by;
  }
  return 0;
}

function gradeOf(own: Scored, rules: ReferenceRules): string | null {
  if (own.total.max === 0n || (rules.blankScores === 'unranked' && !own.complete)) return null;
  // The published figure as a fraction of 10^decimals per cent, held against each bound.
  const { rankDecimals } = rules;
  const scale = 10n ** BigInt(rankDecimals ?? 0);
  const figure: Fraction =
    rankDecimals === null
      ? { points: own.total.points * 100n, max: own.total.max }
      : { points: roundedPercent(own.total, rankDecimals), max: scale };
  for (const { name, from, above } of rules.grades) {
    const bound = from ?? above;
    if (bound === undefined) return name;
    const difference = sign(figure.points * 1000n - BigInt(Math.round(bound * 1000)) * figure.max);
    if (from === undefined ? difference > 0 : difference >= 0) return name;
  }
  return null;
}

/** One more than the number of units, or with dense ties of different places, that are better. */
function rankOf(
  own: Scored,
  ranked: readonly Scored[],
  { ties }: ReferenceRules,
  better: (a: Scored, b: Scored) => number,
): number {
  const above = ranked.filter((other) => better(other, own) > 0);
  if (ties === 'competition') return above.length + 1;
  const different = above.filter((one, index) =>
    above.slice(0, index).every((other) => better(one, other) !== 0),
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

/** Points as shown: exact where they are whole hundredths. */
function pointsOf({ total, maxPoints }: Pick<Scored, 'total' | 'maxPoints'>): number {
  if (total.max === 0n) return Number(total.points) / 100;
  const shown = total.points * BigInt(Math.round(maxPoints * 100));
  return shown % total.max === 0n ? Number(shown / total.max) / 100 : Number(shown) / Number(total.max) / 100;
}

function sign(value: bigint): number {
  return value > 0n ? 1 : value < 0n ? -1 : 0;
}
