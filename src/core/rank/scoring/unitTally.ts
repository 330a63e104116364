import type { Points } from '../../points';
import type { ExactTally } from './tally';
import type { Weighing } from './weighing';

/** A unit's points by field and in all. */
export interface UnitTally {
  readonly total: ExactTally;
  /** One per field of the block. */
  readonly fields: readonly ExactTally[];
  /** Leaves that are not scored yet, in all and by field. */
  readonly blankScores: number;
  readonly fieldBlanks: readonly number[];
}

/** How a unit's criteria set lies in its block. */
export interface SetInBlock {
  /** For each field of the set, its place among the fields of the block. */
  readonly fieldOf: readonly number[];
  /** Fields of the block. */
  readonly fields: number;
  /**
   * For each leaf what its max falls short of the full one, where units stand in rows and each has the max that applies
   * to it; `null` where criteria that do not apply are marked one by one.
   */
  readonly shortOf: readonly Points[] | null;
  /** `null` where its criteria have no weights. */
  readonly weighing: Weighing | null;
}
