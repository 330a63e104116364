import type { BlockMoves, UnitMove } from './moves';
import type { LastYearFigures } from './lastYear/unitLastYear';

/** Sorts the units of a block, given in order of rank, into those that rose, fell and stayed. */
export function movesOf(
  year: number,
  units: readonly UnitMove[],
  left: readonly LastYearFigures[],
  setChange: BlockMoves['setChange'],
): BlockMoves {
  const ranked = units.filter(({ unit }) => unit.ranked);
  const rose = units.filter(({ rank }) => rank === 'rose');
  const fell = units.filter(({ rank }) => rank === 'fell');
  const byIndexChange = (a: UnitMove, b: UnitMove) =>
    Math.abs(b.indexChange ?? 0) - Math.abs(a.indexChange ?? 0);
  return {
    year,
    units,
    rose,
    fell,
    unchanged: units.filter(({ rank }) => rank === 'unchanged'),
    notCompared: ranked.filter(({ rank }) => rank === null),
    biggestRise: biggest(rose),
    biggestFall: biggest(fell),
    indexRose: ranked.filter(({ index }) => index === 'rose').sort(byIndexChange),
    indexFell: ranked.filter(({ index }) => index === 'fell').sort(byIndexChange),
    indexUnchanged: ranked.filter(({ index }) => index === 'unchanged'),
    leaders: units.filter(({ unit }) => unit.rank === 1),
    formerLeaders: units.filter(({ unit }) => unit.previousRank === 1 && unit.rank !== 1),
    left,
    setChange,
  };
}

function biggest(moves: readonly UnitMove[]): readonly UnitMove[] {
  const most = moves.reduce((max, { places }) => Math.max(max, places), 0);
  return moves.filter(({ places }) => places === most);
}
