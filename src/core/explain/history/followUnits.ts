import type { UnitDirectory } from '../../read/model/assessment';
import { isOfPartOnly, whoItWas } from '../lastYear/whoThen';
import type { YearOfHistory } from './historyLines';

/** Who one of this year's units was in each earlier year. */
export interface FollowedUnit {
  /** One a year, `null` where it was not there, or was not yet what it is. */
  readonly identities: readonly (string | null)[];
  readonly begins: 'merged' | 'split' | null;
  /** By the year: the only part of a merged unit that tables know, whose figures are not the unit's own; `null` in any other. */
  readonly onlyPart: readonly (string | null)[];
}

/**
 * Follows a unit back through its former names. Where two of them stood in one year it was made of both: it begins after the
 * last such year, and under none of their names but its own, since a part's figures are not its own. A unit that was parted
 * from another one begins with its own name, or, where it kept that, after the last year in which what went into it still stood.
 * Of one with several former names of which the tables know a single one, that is a part, and its figures are none of the unit's.
 *
 * @param years ascending
 */
export function followUnit(
  name: string,
  years: readonly Pick<YearOfHistory, 'units'>[],
  directory: UnitDirectory,
): FollowedUnit {
  const { former } = directory.historyOf(name);
  const key = directory.keyOf(name);
  const all = years.map(({ units }) => {
    const standing = [...new Set([key, ...former])].filter((identity) => units.has(identity));
    return { standing, ...whoItWas(name, (identity) => units.has(identity), directory) };
  });
  const isCut = ({ identity, standing }: (typeof all)[number]) => identity === null && standing.length > 0;
  const last = all.findLastIndex(isCut);
  if (last === -1)
    return fromParts(
      name,
      all.map(({ identity }) => identity),
      directory,
    );
  const parts = new Set(all.filter(isCut).flatMap(({ standing }) => standing));
  return {
    identities: all.map(({ identity }, at) => {
      if (at <= last || identity === null) return null;
      return identity === key || !parts.has(identity) ? identity : null;
    }),
    begins: all[last]?.reason === 'split' ? 'split' : 'merged',
    onlyPart: years.map(() => null),
  };
}

/**
 * One whose former names never stood together: it had them one after the other where the tables know them all, else it may be
 * made of them.
 */
function fromParts(
  name: string,
  identities: readonly (string | null)[],
  directory: UnitDirectory,
): FollowedUnit {
  const isKnown = (one: string) => identities.includes(one);
  const isPart = (identity: string | null) =>
    identity !== null && isOfPartOnly(name, identity, isKnown, directory);
  if (!identities.some(isPart)) return { identities, begins: null, onlyPart: identities.map(() => null) };
  return {
    identities: identities.map((identity) => (isPart(identity) ? null : identity)),
    begins: 'merged',
    onlyPart: identities.map((identity) => (isPart(identity) ? identity : null)),
  };
}
