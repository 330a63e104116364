import type { BlockMoves, UnitMove } from '../../../core/explain/moves';

/** What the list of moves can be filtered by. */
export const MOVE_GROUPS = ['rose', 'fell', 'unchanged', 'notCompared'] as const;
export type MoveGroup = (typeof MOVE_GROUPS)[number];

/** The units of a group, or all, biggest move first; those that moved alike in the order of the block. */
export function listedMoves(moves: BlockMoves, group: MoveGroup | null): readonly UnitMove[] {
  const listed =
    group === null
      ? [...moves.rose, ...moves.fell, ...moves.unchanged, ...moves.notCompared].sort(inOrderOf(moves.units))
      : [...moves[group]];
  return listed.sort((a, b) => b.places - a.places || Number(a.rank === null) - Number(b.rank === null));
}

function inOrderOf(units: readonly UnitMove[]): (a: UnitMove, b: UnitMove) => number {
  const order = new Map(units.map((move, index) => [move, index]));
  return (a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0);
}
