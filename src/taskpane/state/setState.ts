import type { TriedSet } from '../../core/otherSet/changedSet';

/** The criteria set that a person tries in place of the one of a block; nothing of it is in the workbook. */
export interface SetState {
  /** `null`: nothing is tried yet. */
  readonly block: string | null;
  readonly tried: TriedSet;
}

const AS_IT_IS: TriedSet = { dropped: [], maxima: [] };

export const noSetTried: SetState = { block: null, tried: AS_IT_IS };

/** What is tried of a block: nothing where another one's set is. */
export function triedSetOf({ block, tried }: SetState, of: string): TriedSet {
  return block === of ? tried : AS_IT_IS;
}
