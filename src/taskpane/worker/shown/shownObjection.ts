import type { BlockObjections } from '../../../core/objections/blockObjections';
import type { MovedUnit } from '../../../core/objections/effects';
import { asksForNothing, changesScore } from '../../../core/objections/objection';
import type { Objection } from '../../../core/objections/objection';
import { toNumber } from '../../../core/points';
import { indexPercent } from '../../../core/rank/scoring/exactIndex';
import type { ExactIndex } from '../../../core/rank/scoring/exactIndex';
import type { ObjectionDecision } from '../../../core/read/model/objections';
import type { Place } from '../../../core/workbook';

/** An objection (*kiến nghị*) of a block as the pane lists it; points as plain numbers. */
export interface ShownObjection {
  /** Its place among those of the block. */
  readonly at: number;
  readonly unit: string;
  readonly code: string;
  readonly criterion: string;
  /** The score in the sheets; `null` for a blank. */
  readonly from: number | null;
  readonly asked: number;
  readonly decision: ObjectionDecision | 'open';
  /** What counts by the decision, while it is open by that of an earlier round; `null` where none granted anything. */
  readonly to: number | null;
  /** The cell of the decision, of a sheet without such a column that of the unit. */
  readonly place: Place;
}

/** What accepting an open objection as asked would change, or a decision has changed. */
export interface ShownEffect {
  /** The unit's rank before and after; `null` where it is not ranked. */
  readonly ranks: readonly [before: number | null, after: number | null];
  /** Its index before and after in per cent; `null` where the score stays as it is. */
  readonly percents: readonly [before: number | null, after: number | null] | null;
  /** The first of the other units whose ranks move, in the order of their ranks after it, and how many more there are. */
  readonly others: readonly MovedUnit[];
  readonly more: number;
}

export function shownObjections({ rows }: Pick<BlockObjections, 'rows'>): readonly ShownObjection[] {
  return rows.map(({ unit, criterion, from, asked, decision, to, row }, at) => ({
    ...{ at, unit },
    code: criterion.code,
    criterion: criterion.name,
    from: from === null ? null : toNumber(from),
    asked: toNumber(asked),
    decision: decision ?? 'open',
    to: to === null ? null : toNumber(to),
    place: row.places.decision ?? row.places.unit,
  }));
}

/** Units that an effect names beside the unit itself. */
const MOST_NAMED = 3;

export function shownEffect(
  { effectOf }: Pick<BlockObjections, 'effectOf'>,
  objection: Objection,
): ShownEffect {
  const { own, moved } = effectOf(objection);
  const others = moved.filter(({ unit }) => unit !== own.unit);
  const [before, after] = own.index;
  return {
    ranks: [own.from, own.to],
    percents: staysAsItIs(objection) ? null : [percentOf(before), percentOf(after)],
    others: others.slice(0, MOST_NAMED),
    more: Math.max(0, others.length - MOST_NAMED),
  };
}

function staysAsItIs(objection: Objection): boolean {
  return objection.decision === null ? asksForNothing(objection) : !changesScore(objection);
}

function percentOf(index: ExactIndex | null): number | null {
  return index === null ? null : indexPercent(index);
}
