import type { UnitDirectory } from '../../read/model/assessment';
import { isOfPartOnly, whoItWas } from '../lastYear/whoThen';
import type { YearOfHistory } from './historyLines';

/** Who one of this year's units was in each earlier year. */
export interface FollowedUnit {
  /** As this year writes it. */
  readonly name: string;
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
 * Of one with several former names of which the tables know a single one, that is a part, and its figures are none of the
 * unit's, as in the comparison with last year: it begins after the last year that had the part.
 *
 * @param years ascending
 */
export function followUnit(
  name: string,
  years: readonly Pick<YearOfHistory, 'units' | 'hasParts'>[],
  directory: UnitDirectory,
): FollowedUnit {
  const { former } = directory.historyOf(name);
  const key = directory.keyOf(name);
  const isKnown = (identity: string) => years.some(({ units }) => units.has(identity));
  const all = years.map(({ units, hasParts }) => {
    const standing = [...new Set([key, ...former])].filter((identity) => units.has(identity));
    const then = whoItWas(name, (identity) => units.has(identity), directory);
    const isPart = then.identity !== null && isOfPartOnly(name, then.identity, isKnown, directory, hasParts);
    return { standing, isPart, ...then };
  });
  const isCut = ({ identity, standing }: (typeof all)[number]) => identity === null && standing.length > 0;
  const lastCut = all.findLastIndex(isCut);
  const lastPart = all.findLastIndex(({ isPart }) => isPart);
  const last = Math.max(lastCut, lastPart);
  const parts = new Set<string | null>(all.filter(isCut).flatMap(({ standing }) => standing));
  return {
    name,
    identities: all.map(({ identity }, at) =>
      at > last && (identity === key || !parts.has(identity)) ? identity : null,
    ),
    begins: last === -1 ? null : all[last]?.reason === 'split' ? 'split' : 'merged',
    onlyPart: all.map(({ identity }, at) => (at > lastCut && at <= lastPart ? identity : null)),
  };
}
