import { blockKey, blockKindKey, isOfPart } from '../../read/names/blockNames';
import { identityThen } from '../../read/directory/identityThen';
import type { UnitDirectory } from '../../read/model/assessment';
import { kindOfUnit } from '../../read/names/unitNames';
import type { NotComparedReason } from './unitLastYear';

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
 * Who one of this year's units was in an earlier year, told by those who stood in it; `null`, and why, where it was not yet what
 * it is. One that was made of several begins when no two of them stand any more. One that was parted from another begins with
 * its own name, unless that was another's; where it kept the name, when all that went into it and are gone do not stand any more.
 *
 * @param isStanding whether a unit stood in that year
 */
export function whoItWas(
  name: string,
  isStanding: (identity: string) => boolean,
  directory: UnitDirectory,
): { readonly identity: string | null; readonly reason: NotComparedReason } {
  const { former, gone, split, isForerunner } = directory.historyOf(name);
  const key = directory.keyOf(name);
  if (split) {
    const reason = 'split';
    const mayBeOther = former.includes(key) && former.some((one) => one !== key && !gone.includes(one));
    const isWhole = !isForerunner && (!former.includes(key) || !(mayBeOther || gone.some(isStanding)));
    return { identity: isWhole && isStanding(key) ? key : null, reason };
  }
  const [only, ...others] = [...new Set([key, ...former])].filter(isStanding);
  if (only === undefined) return { identity: null, reason: 'new' };
  return others.length > 0 ? { identity: null, reason: 'merged' } : { identity: only, reason: 'ambiguous' };
}

/**
 * Whether a former name under which one of this year's units stood in an earlier year is that of a part of it: it has several,
 * and earlier tables do not know them all, so that it did not have them one after the other. Its present name is one of them
 * where it kept that, and the year has parts of other merged units, so that it is one before the mergers.
 *
 * @param isKnown whether any earlier table has a unit of that name
 * @param hasParts whether parts of merged units stood in that year
 */
export function isOfPartOnly(
  name: string,
  identity: string,
  isKnown: (identity: string) => boolean,
  directory: UnitDirectory,
  hasParts = false,
): boolean {
  const key = directory.keyOf(name);
  const { former } = directory.historyOf(name);
  if (former.length < 2) return false;
  if (identity === key) return hasParts && former.includes(key) && !former.every(isKnown);
  return !former.every((one) => one !== key && isKnown(one));
}

/** Whether a name of an earlier year is that of a part which went, with others, into one of this year's units. */
export function isNameOfPart(name: string, directory: UnitDirectory): boolean {
  return (
    identityThen(directory, name) !== directory.keyOf(name) && directory.historyOf(name).former.length > 1
  );
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
  const ofKind = (key: string) => blockKindKey(key) === blockKindKey(block);
  const [only, ...others] = [...then.keys()].filter(ofKind);
  return only !== undefined && others.length === 0 && present.filter(ofKind).length === 1 ? only : own;
}
