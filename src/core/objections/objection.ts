import type { Finding } from '../findings/findings';
import type { Points } from '../points';
import type { Leaf } from '../read/model/assessment';
import type { ObjectionDecision, ObjectionRow } from '../read/model/objections';
import type { Place } from '../workbook';

/** A row of `Kiến nghị` that counts: of a unit and a criterion that there are, on the score that stands. */
export interface Objection {
  /** The block's name, and the unit's place among its units. */
  readonly block: string;
  readonly unitAt: number;
  readonly unit: string;
  /** Its place among the criteria of the unit's set, and that criterion. */
  readonly leaf: number;
  readonly criterion: Leaf;
  /** The score in the sheets; `null` for a blank. */
  readonly from: Points | null;
  /** The cell of that score. */
  readonly fromPlace: Place;
  readonly asked: Points;
  /** `null` while it is open, in its last round where it has several. */
  readonly decision: ObjectionDecision | null;
  /**
   * What the score counts as by the decision, while it is open by that of an earlier round; `null` where none granted
   * anything.
   */
  readonly to: Points | null;
  /** The cell of `to`: `Điểm sau xem xét`, else `Điểm đề nghị`. */
  readonly toPlace: Place;
  /** The row: its texts and cells. */
  readonly row: ObjectionRow;
}

/** The objections of a workbook that count, in the order of their rows, and what is to be said of them and the others. */
export interface CheckedObjections {
  /** Whether the workbook has a sheet of objections. */
  readonly hasSheet: boolean;
  readonly objections: readonly Objection[];
  readonly findings: readonly Finding[];
}

/** Whether a decision changes the score. */
export function changesScore({ from, to }: Objection): boolean {
  return to !== null && to !== from;
}

/** The points that an open one would change: those of an earlier round that granted some, else the score in the sheets. */
export function pointsBefore({ from, to }: Objection): Points | null {
  return to ?? from;
}

/** Whether an open one asks for the points that stand. */
export function asksForNothing(objection: Objection): boolean {
  return objection.asked === pointsBefore(objection);
}

/** Whether what is asked for is less than what stands: of a blank that is nothing, which is then a zero score. */
export function asksForLess(objection: Objection): boolean {
  const before = pointsBefore(objection);
  return before === null ? objection.asked === 0 : objection.asked < before;
}

/** What so many objections came to. */
export interface ObjectionCounts {
  readonly rows: number;
  readonly accepted: number;
  readonly partly: number;
  readonly refused: number;
  readonly open: number;
}

export function objectionCounts(rows: readonly Objection[]): ObjectionCounts {
  const counts = { rows: rows.length, accepted: 0, partly: 0, refused: 0, open: 0 };
  for (const { decision } of rows) counts[decision ?? 'open']++;
  return counts;
}
