import type { AssessedBlock, CriteriaSet } from '../model/assessment';
import { kindOfUnits } from './blocks';
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
        one.units.length >= FEWEST_OTHERS &&
        keys.get(one.set) === keys.get(set) &&
        kindOfUnits(one.units) === kindOfUnit(unit.name),
    );
    if (other === undefined) return [];
    const facts = { unit: unit.name, block: name, other: other.name, count: other.units.length };
    return [finding('block-of-one', unit.place, facts, { block: name })];
  });
}

/** Fewer units are no block to which another one must belong. */
const FEWEST_OTHERS = 3;

function keyOf({ leaves }: CriteriaSet): string {
  return leaves.map(({ key, maxPoints }) => `${key}|${maxPoints}`).join('\n');
}
