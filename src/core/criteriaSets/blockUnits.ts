import type { AssessedBlock, Assessment, UnitDirectory } from '../read/model/assessment';
import type { UnitList } from '../read/layouts/unitList';
import { blockKey, isOfPart } from '../read/names/blockNames';
import { generalBlock, kindOfUnit } from '../read/names/unitNames';
import type { ReadSource } from '../read/sheets/sheetReading';
import { setOfBlock } from './blockSets';
import type { BlockSet } from './blockSets';

/** A unit that is to be sent an empty sheet, or whose sheet is waited for. */
export interface SetUnit {
  /** As the list, or its scores, call it. */
  readonly name: string;
  /** The name, with the block behind it where a unit of another block has the same one: `Văn phòng (Khối Đảng)`. */
  readonly label: string;
  readonly key: string;
  readonly block: string;
  /** `null` where the workbook has no criteria set for its block. */
  readonly set: BlockSet | null;
}

/**
 * The units of a workbook, in their order: of its lists, else those that it has scores of, this year's before earlier ones.
 * Units of two blocks that have one name are two.
 */
export function unitsOf(
  sources: readonly ReadSource[],
  assessment: Assessment,
  sets: readonly BlockSet[],
): readonly SetUnit[] {
  const { directory, blocks, earlierBlocks } = assessment;
  const lists = sources.flatMap((source) => source.lists);
  const isListed = lists.some(({ units }) => units.length > 0);
  const named = isListed ? listedUnits(lists, directory) : scoredUnits(blocks, earlierBlocks, directory);
  const found = new Map<string, Omit<SetUnit, 'key' | 'label'> & { readonly base: string }>();
  for (const { name, block } of named) {
    const base = directory.keyOf(name);
    const own = block ?? directory.blockOf(name) ?? blockOfName(name, sets);
    const id = keyInBlock(base, own);
    if (!found.has(id)) found.set(id, { name, base, block: own, set: setOfBlock(sets, own) });
  }
  const counts = new Map<string, number>();
  for (const { base } of found.values()) counts.set(base, (counts.get(base) ?? 0) + 1);
  return [...found].map(([id, { base, ...unit }]) => {
    const isAlone = counts.get(base) === 1;
    const label = isAlone ? unit.name : `${unit.name} (${unit.block})`;
    return { ...unit, label, key: isAlone ? base : id };
  });
}

interface NamedUnit {
  readonly name: string;
  readonly block: string | null;
}

/**
 * The units of all lists. Names that a list has in two blocks are two units; so are those of two lists, unless most of the
 * names in the second are those of the first: it puts the same units together otherwise, and the first counts.
 */
function listedUnits(
  lists: readonly UnitList[],
  { keyOf }: Pick<UnitDirectory, 'keyOf'>,
): readonly NamedUnit[] {
  const known = new Set<string>();
  const units: NamedUnit[] = [];
  for (const { units: own } of lists) {
    const repeated = own.filter(({ name }) => known.has(keyOf(name)));
    const isRegrouped = repeated.length * 2 >= own.length;
    const added = own.filter((one) => !known.has(keyOf(one.name)) || (!isRegrouped && one.block !== null));
    for (const { name } of added) known.add(keyOf(name));
    units.push(...added);
  }
  return units;
}

/** A unit of an earlier year may have been in a block of another name. */
function scoredUnits(
  blocks: readonly AssessedBlock[],
  earlierBlocks: readonly AssessedBlock[],
  { keyOf }: Pick<UnitDirectory, 'keyOf'>,
): readonly NamedUnit[] {
  const unitsIn = ({ name: block, units }: AssessedBlock) => units.map(({ name }) => ({ name, block }));
  const units: NamedUnit[] = blocks.flatMap(unitsIn);
  const known = new Set(units.map(({ name }) => keyOf(name)));
  for (const unit of earlierBlocks.flatMap(unitsIn)) {
    if (known.has(keyOf(unit.name))) continue;
    known.add(keyOf(unit.name));
    units.push(unit);
  }
  return units;
}

function keyInBlock(base: string, block: string): string {
  return `${base}@${blockKey(block)}`;
}

/** Tells the units of a workbook by name and block. */
export interface UnitKeys {
  /**
   * The key of a unit by one of its names, or by its label. Of a name that units of several blocks have, where `block` is
   * none of theirs, a key that no unit has.
   */
  readonly keyOf: (name: string, block?: string | null) => string;
  /** The blocks whose units have this name, where there are several. */
  readonly blocksOf: (name: string) => readonly string[];
}

export function unitKeys(units: readonly SetUnit[], { keyOf }: Pick<UnitDirectory, 'keyOf'>): UnitKeys {
  const labels = new Map<string, string>();
  const namesakes = new Map<string, SetUnit[]>();
  for (const unit of units) {
    if (unit.label === unit.name) continue;
    labels.set(unit.label, unit.key);
    const base = keyOf(unit.name);
    namesakes.set(base, [...(namesakes.get(base) ?? []), unit]);
  }
  return {
    keyOf: (name, block = null) => {
      const base = keyOf(name);
      const own = block === null ? [] : (namesakes.get(base) ?? []);
      return (
        own.find((unit) => blockKey(unit.block) === blockKey(block ?? ''))?.key ?? labels.get(name) ?? base
      );
    },
    blocksOf: (name) => (namesakes.get(keyOf(name)) ?? []).map(({ block }) => block),
  };
}

/** The block of a unit that no list puts into one: the part of a kind that its name begins with, or the kind. */
export function blockOfName(name: string, sets: readonly BlockSet[]): string {
  const named = sets.flatMap(({ block }) => (block === null ? [] : [block]));
  const part = named.find((block) => isOfPart(name, blockKey(block), false));
  const kind = kindOfUnit(name);
  return part ?? named.find((block) => blockKey(block) === kind) ?? kind ?? named[0] ?? generalBlock([name]);
}
