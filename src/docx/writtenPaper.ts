import type { LetterheadNote } from '../core/papers/office/letterhead';

/** A paper as a Word file. */
export interface WrittenPaper {
  readonly bytes: Uint8Array;
  /** What the office is told of its own letterhead; none without one. */
  readonly notes: readonly LetterheadNote[];
}
