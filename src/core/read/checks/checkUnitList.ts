import type { AssessedBlock } from '../model/assessment';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import type { UnitDirectory } from '../model/assessment';
import type { UnitList } from '../layouts/unitList';

/**
 * Compares the lists of units with who is scored: listed units without scores, and scored ones that no list has, in
 * blocks of which a list has at least one.
 */
export function checkUnitLists(
  lists: readonly UnitList[],
  blocks: readonly AssessedBlock[],
  directory: UnitDirectory,
): readonly Finding[] {
  const listed = new Set(lists.flatMap(({ units }) => units.map(({ name }) => directory.keyOf(name))));
  if (listed.size === 0 || blocks.length === 0) return [];
  const scored = new Set(blocks.flatMap(({ units }) => units.map(({ key }) => key)));
  const without = lists.flatMap(({ units }) =>
    units
      .filter(({ name }) => !scored.has(directory.keyOf(name)))
      .map(({ name, block, place }) =>
        finding('unit-without-scores', place, { unit: name, from: 'list' }, { block }),
      ),
  );
  const unlisted = blocks
    .filter(({ units }) => units.some(({ key }) => listed.has(key)))
    .flatMap(({ name, units }) =>
      units
        .filter(({ key }) => !listed.has(key))
        .map((unit) => finding('unit-not-listed', unit.place, { unit: unit.name }, { block: name })),
    );
  return [...without, ...unlisted];
}
