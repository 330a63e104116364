import { given } from '../../lists';
import type { BlockHistory, UnitHistory } from './blockHistory';

/** Lines that can still be told apart, beside that of the average. */
const MOST_DRAWN = 7;
/** Of a big block: so many of its leaders, of its largest rises and of its largest falls. */
const MOST_OF_A_KIND = 2;

/**
 * The units whose lines a chart has: all of this year's where they are few; of a big block its first ones, those that rose and
 * that fell most over the years, and its last one. A unit that is known of one year has no line.
 */
export function drawnUnits(history: BlockHistory): readonly UnitHistory[] {
  const known = unitsWithLine(history);
  if (known.length <= MOST_DRAWN) return known;
  const ranked = known.filter((unit) => rankNow(unit) !== null);
  const byMove = ranked
    .flatMap((unit) => given(placesOverYears(unit), (places) => ({ unit, places })))
    .toSorted((a, b) => b.places - a.places);
  const rises = byMove.filter(({ places }) => places > 0).slice(0, MOST_OF_A_KIND);
  const falls = byMove.filter(({ places }) => places < 0).slice(-MOST_OF_A_KIND);
  const movers = [...rises, ...falls].map(({ unit }) => unit);
  const chosen = new Set([...ranked.slice(0, MOST_OF_A_KIND), ...movers, ...ranked.slice(-1)]);
  return known.filter((unit) => chosen.has(unit));
}

/** This year's units that are known of two years or more. */
export function unitsWithLine({ units }: BlockHistory): readonly UnitHistory[] {
  return units.filter(
    ({ isPresent, figures }) => isPresent && figures.filter((figure) => figure !== null).length > 1,
  );
}

/** Places gained from the first year of which a rank is known to this one: positive = rose; `null` where there are no two. */
export function placesOverYears(unit: UnitHistory): number | null {
  const now = rankNow(unit);
  const [first] = unit.figures.slice(0, -1).flatMap((figure) => given(figure?.rank, (rank) => rank));
  return now === null || first === undefined ? null : first - now;
}

function rankNow({ figures }: UnitHistory): number | null {
  return figures.at(-1)?.rank ?? null;
}
