import { searchFor } from '../lists/filters/searchFor';
import type { ShownObjection } from '../worker/shown/shownObjection';

export type DecisionChoice = ShownObjection['decision'];

export interface ObjectionFilter {
  readonly query: string;
  readonly decision: DecisionChoice | null;
}

export const noObjectionFilter: ObjectionFilter = { query: '', decision: null };

/** In this order decisions are offered, the open ones first: they wait for somebody. */
const DECISIONS: readonly DecisionChoice[] = ['open', 'accepted', 'partly', 'refused'];

/** The decisions that occur. */
export function decisionsIn(rows: readonly ShownObjection[]): readonly DecisionChoice[] {
  return DECISIONS.filter((one) => rows.some(({ decision }) => decision === one));
}

/**
 * Those looked for by unit, criterion and decision: of the unit that is kept in sight first, and the open ones before the
 * decided, else in the order of the sheet.
 */
export function arrangedObjections(
  rows: readonly ShownObjection[],
  { query, decision: wanted }: ObjectionFilter,
  pinned: string | null,
): readonly ShownObjection[] {
  const isWanted = searchFor(query);
  return rows
    .filter(
      ({ unit, code, criterion, decision }) =>
        (wanted === null || decision === wanted) && isWanted(`${unit} ${code} ${criterion}`),
    )
    .toSorted((a, b) => placeOf(a, pinned) - placeOf(b, pinned));
}

function placeOf({ unit, decision }: ShownObjection, pinned: string | null): number {
  return (unit === pinned ? 0 : 2) + (decision === 'open' ? 0 : 1);
}
