import type { Finding } from '../../core/findings/findings';
import type { RankedUnit } from '../../core/rank/ranking';
import type { ShownBlock } from '../worker/shown/shownRun';

/** Whether a finding names the unit, or stands on the sheet that is the unit's alone. */
export function isAbout({ facts, place, block: of }: Finding, unit: RankedUnit, block: ShownBlock): boolean {
  if (of !== null && of !== block.name) return false;
  if ('unit' in facts) return facts.unit === unit.name;
  const onSheet = block.units.filter((other) => other.place.sheet === unit.place.sheet);
  return place.sheet === unit.place.sheet && onSheet.length === 1;
}
