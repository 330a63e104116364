import { blockKey, blockKindKey, isOfPart } from '../../read/names/blockNames';
import type { UnitDirectory } from '../../read/model/assessment';
import { kindOfUnit } from '../../read/names/unitNames';

/**
 * The block of a unit whose line names none.
 *
 * @param present keys of this year's blocks
 */
export function likelyBlock(
  directory: UnitDirectory,
  present: readonly string[],
  name: string,
): string | null {
  const listed = directory.blockOf(name);
  if (listed !== null) return blockKey(listed);
  return present.find((key) => isOfPart(name, key, false)) ?? kindOfUnit(name);
}

/**
 * The key that a block of this year had then: `Phường` may have been called `Cấp xã`, where it is the only one of its kind.
 *
 * @param then the blocks of that year by their keys
 * @param present keys of this year's blocks
 */
export function blockKeyThen(
  block: string,
  then: ReadonlyMap<string, unknown>,
  present: readonly string[],
): string {
  const own = blockKey(block);
  if (then.has(own)) return own;
  const ofKind = (key: string) => blockKindKey(key) === blockKindKey(block);
  const [only, ...others] = [...then.keys()].filter(ofKind);
  return only !== undefined && others.length === 0 && present.filter(ofKind).length === 1 ? only : own;
}
