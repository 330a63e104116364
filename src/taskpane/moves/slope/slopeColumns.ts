/** Where the parts of the slope chart begin, in pixels from its left edge. */
export interface SlopeColumns {
  /** The points of last year; their ranks end `RANK_SPACE` before. */
  readonly then: number;
  /** The points of this year. */
  readonly now: number;
  /** Where this year's ranks end. */
  readonly rankEnd: number;
  readonly mark: number;
  readonly name: number;
  /** How wide a name may be. */
  readonly nameRoom: number;
  /** The middle of this year above its points, where last year's name leaves room for it. */
  readonly yearNow: number;
}

const DIGIT = 7;
/** A year in bold letters of 12 px, wider than any font has it, and the room between two. */
const YEAR = 34;
const BETWEEN_YEARS = 8;
/** Left free at the edge. */
const EDGE = 2;
/** Between a point and its rank. */
export const RANK_SPACE = 7;
const MARK = 13;
/** The lines' least width and their share, where they are `below` so wide a chart, and in others. */
const LINES = { below: 200, narrow: [20, 0.14], wide: [64, 0.24] } as const;

/**
 * Shares the width out: narrow columns for ranks, more for the lines in a wide pane, the rest for names. In a pane at
 * 200 % the lines are short, so that a name has room for its first words.
 */
export function slopeColumns(width: number, lastRank: number): SlopeColumns {
  const ranks = String(lastRank).length * DIGIT;
  const then = ranks + RANK_SPACE;
  const [least, share] = width < LINES.below ? LINES.narrow : LINES.wide;
  const now = then + Math.min(220, Math.max(least, width * share));
  const rankEnd = now + RANK_SPACE + ranks;
  const mark = rankEnd + 4;
  const name = mark + MARK;
  const yearNow = Math.max(now, YEAR + BETWEEN_YEARS + YEAR / 2);
  return { then, now, rankEnd, mark, name, nameRoom: Math.max(0, width - name - EDGE), yearNow };
}
