import type { AssessedBlock } from '../model/assessment';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import type { UnitDirectory } from '../model/assessment';
import type { UnitList } from '../layouts/unitList';
import { blockKey } from '../names/blockNames';

/** Units of lists that have no scores. */
export function listedWithoutScores(
  lists: readonly UnitList[],
  blocks: readonly AssessedBlock[],
  directory: UnitDirectory,
): readonly Finding<'unit-without-scores'>[] {
  if (blocks.length === 0 || lists.length === 0) return [];
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
  if (lists.length === 0) return [];
  const listed = new Set(lists.flatMap(({ units }) => units.map(({ name }) => directory.keyOf(name))));
  return blocks
    .filter(({ units }) => units.some(({ key }) => listed.has(key)))
    .flatMap(({ name, units }) =>
      units
        .filter(({ key }) => !listed.has(key))
        .map((unit) => finding('unit-not-listed', unit.place, { unit: unit.name }, { block: name })),
    );
}

/** Units that lists have twice, in two blocks, of which the first one counts. */
export function listedTwice(lists: readonly UnitList[], directory: UnitDirectory): readonly Finding[] {
  const first = new Map<string, UnitList['units'][number]>();
  return lists.flatMap(({ units }) =>
    units.flatMap((unit): Finding[] => {
      const { name, block, place } = unit;
      if (block === null) return [];
      const key = directory.keyOf(name);
      const other = first.get(key);
      if (other === undefined) first.set(key, unit);
      const used = other?.block ?? block;
      if (other === undefined || blockKey(used) === blockKey(block)) return [];
      const { sheet, cell } = other.place;
      const facts = { unit: name, used, text: block, cell: `${sheet}!${cell}` };
      return [finding('line-unused', place, { kind: 'listedTwice', ...facts })];
    }),
  );
}

/**
 * Units that a list has in another block than their scores have. A block that the list merely calls otherwise, with all of
 * its units, is none.
 */
export function listedInOtherBlock(
  lists: readonly UnitList[],
  blocks: readonly AssessedBlock[],
  directory: UnitDirectory,
): readonly Finding[] {
  const listed = new Map<string, UnitList['units'][number]>();
  for (const unit of lists.flatMap(({ units }) => units)) {
    const key = directory.keyOf(unit.name);
    if (unit.block !== null && !listed.has(key)) listed.set(key, unit);
  }
  const inBlocks = blocks.map(({ name, units }) => ({
    name,
    units: units.flatMap((unit) => {
      const own = listed.get(unit.key);
      return own?.block === null || own === undefined ? [] : [{ unit, own, block: own.block }];
    }),
  }));
  const called = inBlocks.map(({ units }) => mostCommon(units.map(({ block }) => blockKey(block))));
  return inBlocks.flatMap(({ name, units }, at) => {
    const common = called[at] ?? null;
    const isOtherName = called.indexOf(common) === called.lastIndexOf(common);
    return units.flatMap(({ unit, own, block }): Finding[] => {
      const key = blockKey(block);
      if (key === blockKey(name) || (isOtherName && key === common)) return [];
      const { sheet, cell } = unit.place;
      const facts = { unit: unit.name, used: name, text: block, cell: `${sheet}!${cell}` };
      return [finding('line-unused', own.place, { kind: 'listed', ...facts }, { block: name })];
    });
  });
}

function mostCommon(keys: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
