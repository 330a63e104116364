import { comparedUnits, drawnMoves, MOST_DRAWN } from '../../../core/explain/drawnMoves';
import type { DrawnMove } from '../../../core/explain/drawnMoves';
import type { BlockMoves } from '../../../core/explain/moves';
import { spread } from './spread';

/** One unit's line from its rank then to its rank now, and its label; vertical places in pixels from 0. */
export interface SlopeLine extends DrawnMove {
  readonly fromY: number;
  readonly toY: number;
  readonly labelY: number;
}

export interface SlopeLayout {
  /** In order of rank now. */
  readonly lines: readonly SlopeLine[];
  /** The ranks on the left, each once. */
  readonly ranksThen: readonly { readonly rank: number; readonly y: number; readonly labelY: number }[];
  readonly height: number;
  /** How many units could be drawn; more than `lines` where only those that matter are. */
  readonly compared: number;
}

/** Between two labels. */
export const LABEL_GAP = 18;
const RANK_GAP = 13;
/** Between the first rank and the last. */
const TALLEST = LABEL_GAP * (MOST_DRAWN - 1);

/**
 * Places the ranks of both years on one scale, so that a kept rank is a level line and units that share a rank share a
 * point; labels that would collide are parted.
 */
export function slopeLayout(moves: BlockMoves): SlopeLayout {
  const drawn = drawnMoves(moves);
  const last = drawn.reduce((rank, line) => Math.max(rank, line.rankNow, line.rankThen), 1);
  const step = last === 1 ? LABEL_GAP : Math.min(LABEL_GAP, TALLEST / (last - 1));
  const yOf = (rank: number) => (rank - 1) * step;

  const above = new Map<number, number>();
  const wishes = drawn.map(({ rankNow }) => {
    const before = above.get(rankNow) ?? 0;
    above.set(rankNow, before + 1);
    return yOf(rankNow) + before * step;
  });
  const labels = spread(wishes, LABEL_GAP);
  const ranksThen = [...new Set(drawn.map(({ rankThen }) => rankThen))].sort((a, b) => a - b);
  const labelsThen = spread(ranksThen.map(yOf), RANK_GAP);
  return {
    lines: drawn.map((line, index) => ({
      ...line,
      fromY: yOf(line.rankThen),
      toY: yOf(line.rankNow),
      labelY: labels[index] ?? yOf(line.rankNow),
    })),
    ranksThen: ranksThen.map((rank, index) => ({
      rank,
      y: yOf(rank),
      labelY: labelsThen[index] ?? yOf(rank),
    })),
    height: Math.max(yOf(last), labels.at(-1) ?? 0, labelsThen.at(-1) ?? 0),
    compared: comparedUnits(moves),
  };
}
