import type { UnitDirectory } from '../../read/model/assessment';
import type { YearOfHistory } from './historyLines';

/** Who one of this year's units was in each earlier year. */
export interface FollowedUnit {
  /** One a year, `null` where it was not there, or was not yet what it is. */
  readonly identities: readonly (string | null)[];
  readonly begins: 'merged' | 'split' | null;
}

/**
 * Follows a unit back through its former names. Where two of them stood in one year it was made of both: it begins after the
 * last such year, and only under its own name, since a part's figures are not its own. A unit that was parted from another one
 * begins with its own name.
 *
 * @param years ascending
 */
export function followUnit(
  name: string,
  years: readonly Pick<YearOfHistory, 'units'>[],
  directory: UnitDirectory,
): FollowedUnit {
  const { former, split } = directory.historyOf(name);
  const key = directory.keyOf(name);
  const known = years.map(({ units }) =>
    [...new Set([key, ...former])].filter((identity) => units.has(identity)),
  );
  const ownOnly = (identities: readonly string[]) => (identities.includes(key) ? key : null);
  if (split) {
    const identities = known.map((all) => (former.includes(key) ? null : ownOnly(all)));
    const isCut = identities.some((identity, at) => identity === null && (known[at]?.length ?? 0) > 0);
    return { identities, begins: isCut ? 'split' : null };
  }
  const merged = known.findLastIndex((all) => all.length > 1);
  const identities = known.map((all, at) =>
    at <= merged ? null : merged === -1 ? (all[0] ?? null) : ownOnly(all),
  );
  return { identities, begins: merged === -1 ? null : 'merged' };
}
