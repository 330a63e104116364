import type { AssessedBlock, CriteriaSet } from '../model/assessment';
import { kindOfUnits } from './blocks';
import { LAYOUTS } from '../model/layouts';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import { kindOfUnit } from '../names/unitNames';

/**
 * Says of a unit that is alone in its block while several others of its kind are scored on the same criteria in another
 * one: nobody is ranked against himself, so its block's name was more likely mistyped.
 */
export function lonelyUnits(blocks: readonly AssessedBlock[]): readonly Finding[] {
  if (blocks.length < 2) return [];
  const keys = new Map(blocks.map(({ set }) => [set, keyOf(set)]));
  return blocks.flatMap(({ name, set, units }): Finding[] => {
    const [unit] = units;
    if (units.length !== 1 || unit === undefined || set.leaves.length === 0) return [];
    const other = blocks.find(
      (one) =>
        one.units.length >= FEWEST_OTHERS[LAYOUTS[unit.table.kind].units] &&
        keys.get(one.set) === keys.get(set) &&
        kindOfUnits(one.units) === kindOfUnit(unit.name),
    );
    if (other === undefined) return [];
    const facts = { unit: unit.name, block: name, other: other.name, count: other.units.length };
    return [finding('block-of-one', unit.place, facts, { block: name })];
  });
}

/**
 * How many others are a block to which a unit must belong: fewer where each has a sheet with a line `Khối:` of its own,
 * which is typed for each.
 */
const FEWEST_OTHERS = { one: 2, many: 3 } as const;

function keyOf({ leaves }: CriteriaSet): string {
  return leaves.map(({ key, maxPoints }) => `${key}|${maxPoints}`).join('\n');
}
