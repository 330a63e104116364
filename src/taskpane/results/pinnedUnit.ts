import type { RankedUnit } from '../../core/rank/ranking';
import type { PinnedUnit } from '../state/paneState';
import type { ShownBlock } from '../worker/shown/shownRun';

/** The unit that is kept in sight, where it is one of the block. */
export function pinnedUnit({ name, units }: ShownBlock, pinned: PinnedUnit | null): RankedUnit | null {
  return name === pinned?.block ? (units.find((unit) => unit.name === pinned.unit) ?? null) : null;
}
