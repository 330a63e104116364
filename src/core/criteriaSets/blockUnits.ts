import type { Assessment } from '../read/model/assessment';
import { blockKey, isOfPart } from '../read/names/blockNames';
import { GENERAL_BLOCK, kindOfUnit } from '../read/names/unitNames';
import type { ReadSource } from '../read/sheets/sheetReading';
import { setOfBlock } from './blockSets';
import type { BlockSet } from './blockSets';

/** A unit that is to be sent an empty sheet, or whose sheet is waited for. */
export interface SetUnit {
  /** As the list, or its scores, call it. */
  readonly name: string;
  readonly key: string;
  readonly block: string;
  /** `null` where the workbook has no criteria set for its block. */
  readonly set: BlockSet | null;
}

/** The units of a workbook, in their order: of its lists, else those that it has scores of, this year's before earlier ones. */
export function unitsOf(
  sources: readonly ReadSource[],
  assessment: Assessment,
  sets: readonly BlockSet[],
): readonly SetUnit[] {
  const { directory, blocks, earlierBlocks } = assessment;
  const listed = sources.flatMap(({ lists }) => lists.flatMap(({ units }) => units));
  const scored = [...blocks, ...earlierBlocks].flatMap(({ name: block, units }) =>
    units.map(({ name }) => ({ name, block })),
  );
  const units = new Map<string, SetUnit>();
  for (const { name, block } of listed.length > 0 ? listed : scored) {
    const key = directory.keyOf(name);
    if (units.has(key)) continue;
    const own = block ?? directory.blockOf(name) ?? blockOfName(name, sets);
    units.set(key, { name, key, block: own, set: setOfBlock(sets, own) });
  }
  return [...units.values()];
}

/** The block of a unit that no list puts into one: the part of a kind that its name begins with, or the kind. */
export function blockOfName(name: string, sets: readonly BlockSet[]): string {
  const named = sets.flatMap(({ block }) => (block === null ? [] : [block]));
  const part = named.find((block) => isOfPart(name, blockKey(block), false));
  const kind = kindOfUnit(name);
  return part ?? named.find((block) => blockKey(block) === kind) ?? kind ?? named[0] ?? GENERAL_BLOCK;
}
