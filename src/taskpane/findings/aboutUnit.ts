import { belongingOf } from '../../core/findings/belonging';
import type { Finding } from '../../core/findings/findings';
import type { RankedUnit } from '../../core/rank/ranking';
import type { ShownBlock } from '../worker/shown/shownRun';

/**
 * Whether a finding names the unit, or stands on the sheet that is the unit's alone. One of the block, or of several units
 * of which it names the first, is about none of them.
 */
export function isAbout(finding: Finding, unit: RankedUnit, block: ShownBlock): boolean {
  const { facts, place, block: of } = finding;
  if (of !== null && of !== block.name) return false;
  const belonging = belongingOf(finding);
  if (belonging === 'block' || belonging === 'severalUnits') return false;
  if (belonging === 'namedUnit') return 'unit' in facts && facts.unit === unit.name;
  const onSheet = block.units.filter((other) => other.place.sheet === unit.place.sheet);
  return place.sheet === unit.place.sheet && onSheet.length === 1;
}
