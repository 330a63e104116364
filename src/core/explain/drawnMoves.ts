import type { BlockMoves, Direction, UnitMove } from './moves';

/** A unit that a chart of ranks then and now draws. */
export interface DrawnMove {
  readonly move: UnitMove;
  readonly direction: Direction;
  readonly rankThen: number;
  readonly rankNow: number;
}

/** So many units are drawn; of a bigger block only those that moved most, and that lead or led. */
export const MOST_DRAWN = 40;
const MOST_MOVERS = 14;
const MOST_LEADERS = 5;

/** The units of a block whose ranks then and now are drawn, in order of rank now, then of rank then. */
export function drawnMoves(moves: BlockMoves): readonly DrawnMove[] {
  return (comparedUnits(moves) > MOST_DRAWN ? thoseThatMatter(moves) : moves.units)
    .flatMap((move) => {
      const { rank: rankNow, previousRank: rankThen } = move.unit;
      return move.rank === null || rankNow === null || rankThen === null
        ? []
        : [{ move, direction: move.rank, rankThen, rankNow }];
    })
    .sort((a, b) => a.rankNow - b.rankNow || a.rankThen - b.rankThen);
}

/** How many units have a rank in both years. */
export function comparedUnits({ rose, fell, unchanged }: BlockMoves): number {
  return rose.length + fell.length + unchanged.length;
}

function thoseThatMatter(moves: BlockMoves): readonly UnitMove[] {
  const biggest = (group: readonly UnitMove[]) =>
    [...group].sort((a, b) => b.places - a.places).slice(0, MOST_MOVERS);
  return [
    ...new Set([
      ...biggest(moves.rose),
      ...biggest(moves.fell),
      ...moves.leaders.slice(0, MOST_LEADERS),
      ...moves.formerLeaders.slice(0, MOST_LEADERS),
    ]),
  ];
}
