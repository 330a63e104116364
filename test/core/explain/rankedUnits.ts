import type { Direction, UnitMove } from '../../../src/core/explain/moves';
import type { FieldLastYear, UnitLastYear } from '../../../src/core/explain/lastYear/unitLastYear';
import type { RankedBlock, RankedField, RankedUnit } from '../../../src/core/rank/ranking';
import type { ExactIndex } from '../../../src/core/rank/scoring/exactIndex';
import { indexPercent } from '../../../src/core/rank/scoring/exactIndex';
import { defaultSettings } from '../../../src/core/settings/settings';

/** Points of a max, as the exact index they are. */
export function exactly(points: number, max = 100): ExactIndex {
  return { points: Math.round(points * 1e6), over: 1, max: Math.round(max * 1e6) };
}

/** A unit with a rank, points of 100 and no fields, but for what `more` says of it; without points nothing applies to it. */
export function rankedUnit(
  name: string,
  rank: number | null,
  points: number | null,
  more: Partial<RankedUnit> = {},
): RankedUnit {
  const { maxPoints = 100 } = more;
  const exact = points === null ? null : exactly(points, maxPoints);
  return {
    name,
    ranked: rank !== null,
    rank,
    points: points ?? 0,
    maxPoints,
    percent: exact === null ? null : indexPercent(exact),
    exact,
    blankScores: 0,
    grade: null,
    headGrade: null,
    tieBrokenBy: [],
    previousRank: null,
    rankChange: null,
    previousPercent: null,
    fields: [],
    place: { sheet: name, cell: 'A1' },
    ...more,
  };
}

/** A field of a unit: points of 10 and a rank; without points nothing of it applies. */
export function rankedField(
  name: string,
  points: number | null,
  rank: number | null = null,
  maxPoints = 10,
): RankedField {
  const exact = points === null ? null : exactly(points, maxPoints);
  return {
    name,
    points: points ?? 0,
    maxPoints,
    percent: exact === null ? null : indexPercent(exact),
    exact,
    rank,
    blankScores: 0,
    previousPercent: null,
    previousRank: null,
  };
}

/** A unit of last year with a rank and an index in per cent, of which nothing else is known but what `more` says. */
export function unitThen(
  name: string,
  rank: number | null,
  percent: number | null,
  more: Partial<UnitLastYear> = {},
): UnitLastYear {
  return {
    name,
    rank,
    percent,
    grade: null,
    index: percent === null ? null : exactly(percent),
    fields: new Map(),
    exact: false,
    rankPlace: null,
    percentPlace: null,
    isUnranked: false,
    scores: null,
    ...more,
  };
}

/** A field of last year with its percentage and rank, by the key of its name. */
export function fieldThen(
  name: string,
  percent: number,
  rank: number | null = null,
): readonly [string, FieldLastYear] {
  return [name.toLowerCase(), { name, index: exactly(percent), percent, rank, place: null }];
}

/** A unit that moved from a rank to another one, and its index by so many percentage points; `null` where there is none. */
export function unitMove(
  name: string,
  then: number | null,
  now: number | null,
  indexChange: number | null,
): UnitMove {
  const rankChange = then === null || now === null ? null : then - now;
  return {
    unit: rankedUnit(name, now, now === null ? null : 90, { previousRank: then, rankChange }),
    previous: null,
    reason: null,
    rank: directionOf(rankChange),
    places: Math.abs(rankChange ?? 0),
    index: directionOf(indexChange),
    indexChange,
    causes: null,
    movedBy: null,
  };
}

function directionOf(change: number | null): Direction | null {
  if (change === null) return null;
  return change > 0 ? 'rose' : change < 0 ? 'fell' : 'unchanged';
}

/** A block of units without criteria, by the usual rules but for what `more` says of it. */
export function rankedBlock(
  units: readonly RankedUnit[],
  {
    rules,
    ...more
  }: Partial<Omit<RankedBlock, 'rules'>> & { readonly rules?: Partial<RankedBlock['rules']> } = {},
): RankedBlock {
  return {
    name: 'Cấp xã',
    year: 2025,
    period: null,
    rules: { ...defaultSettings, ...rules },
    previousYear: null,
    averagePercent: null,
    weights: null,
    fields: [],
    units,
    zeroScores: [],
    lostScores: () => [],
    gradeCounts: [],
    headGradeCounts: [],
    matrix: {
      leaves: [],
      units: units.map(({ name }) => name),
      scores: [],
      place: () => null,
      added: () => null,
      bonus: units.map(() => ({ points: 0, places: [] })),
      penalty: units.map(() => ({ points: 0, places: [] })),
      spot: () => null,
    },
    ...more,
  };
}
