import type { AssessedBlock } from '../model/assessment';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import type { UnitDirectory } from '../model/assessment';
import type { UnitList } from '../layouts/unitList';

/** Units of lists that have no scores. */
export function listedWithoutScores(
  lists: readonly UnitList[],
  blocks: readonly AssessedBlock[],
  directory: UnitDirectory,
): readonly Finding<'unit-without-scores'>[] {
  if (blocks.length === 0) return [];
  const scored = new Set(blocks.flatMap(({ units }) => units.map(({ key }) => key)));
  return lists.flatMap(({ units }) =>
    units
      .filter(({ name }) => !scored.has(directory.keyOf(name)))
      .map(({ name, block, place }) =>
        finding('unit-without-scores', place, { unit: name, from: 'list' }, { block }),
      ),
  );
}

/** Scored units that no list has, in blocks of which a list has at least one. */
export function scoredWithoutList(
  lists: readonly UnitList[],
  blocks: readonly AssessedBlock[],
  directory: UnitDirectory,
): readonly Finding[] {
  const listed = new Set(lists.flatMap(({ units }) => units.map(({ name }) => directory.keyOf(name))));
  return blocks
    .filter(({ units }) => units.some(({ key }) => listed.has(key)))
    .flatMap(({ name, units }) =>
      units
        .filter(({ key }) => !listed.has(key))
        .map((unit) => finding('unit-not-listed', unit.place, { unit: unit.name }, { block: name })),
    );
}
