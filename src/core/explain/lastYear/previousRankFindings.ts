import { indexKey } from '../../rank/scoring/exactIndex';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import type { Settings } from '../../settings/settings';
import type { LastYear } from './lastYear';
import type { UnitLastYear } from './unitLastYear';

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
    const ranked = units.filter(({ rank }) => rank !== null);
    if (ranked.some(({ rank, index }) => index === null || (rank ?? 0) > units.length)) return [];
    const possible = possibleRanks(ranked, settings.rankDecimals);
    return ranked.flatMap((unit): Finding[] => {
      const { rank, rankPlace } = unit;
      const [best, worst, dense] = possible(unit);
      if (rank === null || rankPlace === null || rank === dense || (rank >= best && rank <= worst)) return [];
      const facts = { unit: unit.name, year: lastYear.year, stated: rank, computed: best };
      return [finding('previous-rank-differs', rankPlace, facts, { block: name })];
    });
  });
}

/** The ranks that a unit's index allows: among equals any of theirs, or the one that leaves no rank out. */
function possibleRanks(
  units: readonly UnitLastYear[],
  decimals: number | null,
): (unit: UnitLastYear) => readonly [best: number, worst: number, dense: number] {
  const keyOf = ({ index }: UnitLastYear) => (index === null ? 0n : indexKey(index, decimals));
  const counts = new Map<bigint, number>();
  for (const unit of units) counts.set(keyOf(unit), (counts.get(keyOf(unit)) ?? 0) + 1);
  const ranks = new Map<bigint, readonly [number, number, number]>();
  let above = 0;
  [...counts]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .forEach(([key, count], position) => {
      ranks.set(key, [above + 1, above + count, position + 1]);
      above += count;
    });
  return (unit) => ranks.get(keyOf(unit)) ?? [0, 0, 0];
}
