import { indexKey } from '../../rank/scoring/exactIndex';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import type { Settings } from '../../settings/settings';
import type { LastYear } from './lastYear';
import { standings } from './standings';

/**
 * Last year's printed ranks that its own indexes do not give, by any rule for ties. Ranks that count over several blocks,
 * and blocks of which an index is missing, are not held against anything. The printed rank counts all the same.
 */
export function previousRankFindings(
  blocks: readonly { readonly name: string }[],
  lastYear: LastYear,
  settings: Settings,
): readonly Finding[] {
  return blocks.flatMap(({ name }) => {
    const units = lastYear.unitsOf(name);
    const printed = units.flatMap(({ rank, ...unit }) => (rank === null ? [] : [{ ...unit, rank }]));
    const ranked = printed.flatMap(({ index, ...unit }) =>
      index === null || unit.rank > units.length
        ? []
        : [{ ...unit, key: indexKey(index, settings.rankDecimals) }],
    );
    if (ranked.length < printed.length) return [];
    const mayStand = possibleRanks(ranked.map(({ key }) => key));
    return ranked.flatMap(({ name: unit, rank, rankPlace, key }): Finding[] => {
      const { best, worst, dense } = mayStand(key);
      if (rankPlace === null || rank === dense || (rank >= best && rank <= worst)) return [];
      const facts = { unit, year: lastYear.year, stated: rank, computed: best };
      return [finding('previous-rank-differs', rankPlace, facts, { block: name })];
    });
  });
}

/** The ranks that an index allows: among equals any of theirs, or the one that leaves no rank out. */
function possibleRanks(keys: readonly bigint[]) {
  const all = standings(keys, 'competition');
  const different = standings(keys, 'dense');
  return (key: bigint) => ({
    best: all.rankOf(key),
    worst: all.rankOf(key - 1n) - 1,
    dense: different.rankOf(key),
  });
}
