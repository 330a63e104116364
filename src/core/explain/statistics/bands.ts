import type { RankedUnit } from '../../rank/ranking';
import { indexKey } from '../../rank/scoring/exactIndex';
import type { ExactIndex } from '../../rank/scoring/exactIndex';
import { compareToBound } from '../../rank/scoring/percent';
import type { Rules } from '../../settings/rules';
import type { LastYearFigures } from '../lastYear/unitLastYear';

/** A band of the index: from its bound up to before that of the band above it. */
export interface Band {
  /** In per cent; `null` for the rest, below all bounds. */
  readonly from: number | null;
  /** Its bound itself belongs to the band below it. */
  readonly isAbove: boolean;
  /** The ranked units whose index, as it is printed, lies in it. */
  readonly units: readonly string[];
  /** Last year's, of all that had an index; `null` where none had. */
  readonly previousUnits: number | null;
}

type Bound = Pick<Band, 'from' | 'isAbove'>;

/**
 * The bands between the grades' bounds, where none are set by tens from 90 to 60; highest first, the rest last. Below a
 * bound of 0 the rest is left out where nothing is in it.
 */
export function bandsOf(
  { grades, rankDecimals }: Pick<Rules, 'grades' | 'rankDecimals'>,
  ranked: readonly RankedUnit[],
  lastYear: readonly LastYearFigures[],
): readonly Band[] {
  const graded = grades.flatMap(({ from, above }): Bound[] => {
    if (from !== undefined) return [{ from, isAbove: false }];
    return above === undefined ? [] : [{ from: above, isAbove: true }];
  });
  const bounds = [...(graded.length === 0 ? TENS : graded), REST];
  const now = ranked.map(({ name, exact }) => ({ name, band: bandOf(bounds, exact, rankDecimals) }));
  const then = lastYear.map(({ index }) => bandOf(bounds, index, rankDecimals));
  const isKnown = then.some((band) => band !== null);
  const hasAll = bounds.some(({ from }) => from !== null && from <= 0);
  return bounds
    .map((bound, at) => ({
      ...bound,
      units: now.filter(({ band }) => band === at).map(({ name }) => name),
      previousUnits: isKnown ? then.filter((band) => band === at).length : null,
    }))
    .filter(
      ({ from, units, previousUnits }) => from !== null || !hasAll || units.length + (previousUnits ?? 0) > 0,
    );
}

/** Where no grades are set. */
const TENS: readonly Bound[] = [90, 80, 70, 60].map((from) => ({ from, isAbove: false }));
const REST: Bound = { from: null, isAbove: false };

/** The band of an index by its place among them; `null` without one. */
function bandOf(bounds: readonly Bound[], index: ExactIndex | null, decimals: number | null): number | null {
  if (index === null) return null;
  const key = indexKey(index, decimals);
  return bounds.findIndex(({ from, isAbove }) => {
    if (from === null) return true;
    const compared = compareToBound(key, decimals, from);
    return isAbove ? compared > 0 : compared >= 0;
  });
}
