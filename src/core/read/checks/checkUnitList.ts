import type { AssessedBlock } from '../model/assessment';
import type { Finding } from '../../findings';
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
      .map(({ name, block, place }): Finding => ({
        code: 'unit-without-scores',
        severity: 'warning',
        place,
        block,
        params: { unit: name },
      })),
  );
  const unlisted = blocks
    .filter(({ units }) => units.some(({ key }) => listed.has(key)))
    .flatMap(({ name, units }) =>
      units
        .filter(({ key }) => !listed.has(key))
        .map((unit): Finding => ({
          code: 'unit-not-listed',
          severity: 'warning',
          place: unit.place,
          block: name,
          params: { unit: unit.name },
        })),
    );
  return [...without, ...unlisted];
}
