import type { ExplainedBlock } from '../../explain/moves';
import { changesScore, objectionCounts } from '../../objections/objection';
import type { Objection } from '../../objections/objection';
import { toNumber } from '../../points';
import type { Points } from '../../points';
import type { Place } from '../../workbook';
import type { CoreTexts } from '../words/texts';

/** A decided score of a block's matrix. */
export interface DecidedScore {
  readonly objection: Objection;
  readonly leaf: number;
  readonly unit: number;
}

/** The scores of a block that count by a decision, each with its place in the matrix. */
export function decidedScores({ objections, matrix }: ExplainedBlock): readonly DecidedScore[] {
  return (objections?.rows ?? []).filter(changesScore).flatMap((objection): readonly DecidedScore[] => {
    const unit = objection.unitAt;
    const leaf = matrix.leaves.findIndex((_, at) => isSame(matrix.place(at, unit), objection.toPlace));
    return leaf === -1 ? [] : [{ objection, leaf, unit }];
  });
}

function isSame(place: Place | null, other: Place): boolean {
  return place?.cell === other.cell && place.sheet === other.sheet;
}

/** Points of a score as they are written; a blank has none. */
export function pointsText(points: Points | null, texts: CoreTexts): string {
  return points === null ? texts.objections.blank : texts.plain(toNumber(points));
}

/** The mark *tạm tính* of a unit that open objections can move, or that has one; `null` for others. */
export function objectionNote(unit: string, { objections }: ExplainedBlock, texts: CoreTexts): string | null {
  if (objections?.provisional.has(unit) !== true) return null;
  const interval = objections.intervals.get(unit);
  return interval === undefined ? null : texts.objections.provisional(interval);
}

/** How many objections there are and what they came to, in a line; none where a block has none. */
export function objectionLines({ objections }: ExplainedBlock, texts: CoreTexts): readonly string[] {
  const rows = objections?.rows ?? [];
  return rows.length === 0 ? [] : [texts.objections.counts(objectionCounts(rows))];
}
