import type { RankedUnit, ZeroScore } from '../../core/rank/ranking';
import { searchFor } from '../lists/filters/searchFor';

/** Which zero scores are shown; `null` and `''` choose nothing. */
export interface ZeroScoreFilter {
  readonly unit: string | null;
  readonly field: string | null;
  /** Smallest max, in points. */
  readonly weight: number | null;
  readonly query: string;
}

export const noFilter: ZeroScoreFilter = { unit: null, field: null, weight: null, query: '' };

/** What is shown at first: of a unit that is kept in sight its own, where it has some. */
export function filterOf(
  zeroScores: readonly ZeroScore[],
  pinned: Pick<RankedUnit, 'name'> | null,
): ZeroScoreFilter {
  const isPinned = zeroScores.some(({ unit }) => unit === pinned?.name);
  return { ...noFilter, unit: isPinned ? (pinned?.name ?? null) : null };
}

/** What there is to choose from: units, fields and maxima in which a zero score is. */
export interface ZeroScoreChoices {
  /** In the order in which they are ranked. */
  readonly units: readonly string[];
  readonly fields: readonly string[];
  /** Ascending. */
  readonly weights: readonly number[];
}

/** @param units the block's, and `fields` likewise, in the order in which they are to be chosen from */
export function choicesOf(
  zeroScores: readonly ZeroScore[],
  units: readonly string[],
  fields: readonly string[],
): ZeroScoreChoices {
  const withUnit = new Set(zeroScores.map(({ unit }) => unit));
  const withField = new Set(zeroScores.map(({ field }) => field));
  return {
    units: [...new Set(units)].filter((unit) => withUnit.has(unit)),
    fields: [...new Set(fields)].filter((field) => withField.has(field)),
    weights: [...new Set(zeroScores.map(({ maxPoints }) => maxPoints))].sort((a, b) => a - b),
  };
}

/** The zero scores that a filter lets through, in their order. */
export function filteredZeroScores(
  zeroScores: readonly ZeroScore[],
  { unit, field, weight, query }: ZeroScoreFilter,
): readonly ZeroScore[] {
  const isFound = searchFor(query);
  return zeroScores.filter(
    (zero) =>
      (unit === null || zero.unit === unit) &&
      (field === null || zero.field === field) &&
      (weight === null || zero.maxPoints >= weight) &&
      isFound(`${zero.unit} ${zero.code} ${zero.criterion}`),
  );
}

/** How many units they are of, and the points that they lost. */
export function sumsOf(zeroScores: readonly ZeroScore[]): {
  readonly units: number;
  readonly points: number;
} {
  return {
    units: new Set(zeroScores.map(({ unit }) => unit)).size,
    points: zeroScores.reduce((sum, { maxPoints }) => sum + maxPoints, 0),
  };
}
