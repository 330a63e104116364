import type { AssessedBlock, AssessedUnit } from '../read/model/assessment';
import { orderBlock } from '../rank/scoreBlock';
import type { LastYear, OrderedBlock } from '../rank/scoreBlock';
import type { Settings } from '../settings/settings';
import { unitTrial } from './unitTrial';
import type { UnitTrial } from './unitTrial';

/** A unit whose scores are tried, and the block that it is tried in. */
export interface PreparedTrial {
  readonly unit: AssessedUnit;
  readonly ordered: OrderedBlock;
  readonly trial: UnitTrial;
}

/** Prepares trials of units, each block ordered once. `null` for a block or unit that is not there. */
export function trialsOf(
  blocks: readonly AssessedBlock[],
  settings: Settings,
  lastYear: LastYear,
): (block: string, unit: string) => PreparedTrial | null {
  const ordered = new Map<AssessedBlock, OrderedBlock>();
  let last: { readonly unit: AssessedUnit; readonly prepared: PreparedTrial } | null = null;
  return (blockName, unitName) => {
    const block = blocks.find(({ name }) => name === blockName);
    const index = block?.units.findIndex(({ name }) => name === unitName) ?? -1;
    const unit = block?.units[index];
    if (block === undefined || unit === undefined) return null;
    // While one types, the unit is the same.
    if (last?.unit === unit) return last.prepared;
    const own = ordered.get(block) ?? orderBlock(block, settings, lastYear);
    ordered.set(block, own);
    const prepared = { unit, ordered: own, trial: unitTrial(block, own, index, settings) };
    last = { unit, prepared };
    return prepared;
  };
}
