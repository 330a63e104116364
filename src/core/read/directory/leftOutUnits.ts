import type { AssessedBlock, AssessedUnit, PublishedRanking, SaidInCell } from '../model/assessment';
import { notRankedFinding } from '../model/notRankedFinding';
import { given } from '../../lists';
import { blockKindKey } from '../names/blockNames';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import type { UnitDirectory } from '../model/assessment';
import type { UnitList } from '../layouts/unitList';

/**
 * The blocks of one year with what the workbook says of units that are scored but not ranked (DOMAIN section 3, rule 5):
 * in their own rows, in a printed ranking of that year, or in a list of units.
 *
 * @param lists the lists of units that speak of that year
 */
export function withLeftOutUnits(
  blocks: readonly AssessedBlock[],
  published: readonly PublishedRanking[],
  lists: readonly UnitList[],
  year: number | null,
  directory: UnitDirectory,
): readonly AssessedBlock[] {
  const inRows = new Map<string, SaidInCell>();
  const byName = new Map<string, { readonly block: string | null; readonly said: SaidInCell }[]>();
  const add = (name: string, block: string | null, said: SaidInCell) => {
    const key = directory.keyOf(name);
    byName.set(key, [
      ...(byName.get(key) ?? []),
      { block: block === null ? null : blockKindKey(block), said },
    ]);
  };
  for (const ranking of published) {
    for (const { name, block, place, notRanked } of ranking.units) {
      if (notRanked === undefined) continue;
      inRows.set(`${place.sheet}!${place.cell}`, notRanked);
      if (ranking.year === year) add(name, block, notRanked);
    }
  }
  for (const { units } of lists) {
    for (const { name, block, notRanked } of units) if (notRanked !== undefined) add(name, block, notRanked);
  }
  if (inRows.size === 0 && byName.size === 0) return blocks;
  const saidOf = ({ place, key }: AssessedUnit, block: string): SaidInCell | undefined => {
    const told = byName.get(key) ?? [];
    return (
      inRows.get(`${place.sheet}!${place.cell}`) ??
      (told.find((one) => one.block === blockKindKey(block)) ?? told.find((one) => one.block === null))?.said
    );
  };
  return blocks.map((block) => ({
    ...block,
    units: block.units.map((unit) => {
      const notRanked = unit.notRanked ?? saidOf(unit, block.name);
      return notRanked === undefined ? unit : { ...unit, notRanked };
    }),
  }));
}

/** Says of each unit that is left out where that stands. */
export function leftOutFindings(blocks: readonly AssessedBlock[]): readonly Finding[] {
  return blocks.flatMap(({ name, units }) =>
    units.flatMap((unit) =>
      given(unit.notRanked, (said) => notRankedFinding(unit.name, said, { block: name })),
    ),
  );
}

/** Says of each unit of this year's tables whose cell is blank below one that leaves another unit out of the ranking. */
export function blankBelowFindings(
  published: readonly PublishedRanking[],
  year: number | null,
): readonly Finding[] {
  return published
    .filter((ranking) => ranking.year === year)
    .flatMap(({ units }) =>
      units.flatMap(({ name, blankBelow: said }) =>
        given(said, (known) => notRankedFinding(name, known, { severity: 'warning' })),
      ),
    );
}

/** Cells of one text that are named one by one; more of them are told with the first. */
const MOST_NAMED = 3;

/**
 * Says what stands in columns of ranks and is none. A dash is no news where a table of another year has one: the unit
 * was not ranked then.
 */
export function unreadRankFindings(
  published: readonly PublishedRanking[],
  year: number | null,
): readonly Finding[] {
  return published.flatMap((ranking) => {
    const byText = new Map<string, { unit: string; said: SaidInCell }[]>();
    for (const { name, rankUnread: said } of ranking.units) {
      if (said === undefined || (ranking.year !== year && DASH.test(said.text))) continue;
      byText.set(said.text, [...(byText.get(said.text) ?? []), { unit: name, said }]);
    }
    return [...byText.values()].flatMap((cells) => {
      const named = cells.length > MOST_NAMED ? cells.slice(0, 1) : cells;
      const count = cells.length - named.length + 1;
      return named.map(({ unit, said }) =>
        finding('rank-unread', said.place, { unit, text: said.text, count }),
      );
    });
  });
}

/**
 * Says which printed rank is beyond the number of units beside it, unless other tables of the same time have as many
 * units. Where all of another year's are, they may be some of a longer table, unless they are as high as percentages.
 */
export function ranksBeyondUnits(
  published: readonly PublishedRanking[],
  year: number | null,
): readonly Finding[] {
  const counts = new Map<number | null, number>();
  for (const { year, units } of published) counts.set(year, (counts.get(year) ?? 0) + units.length);
  return published.flatMap((ranking) => {
    const { units } = ranking;
    return units.flatMap(({ name, rank, rankPlace, rankAmong }): Finding[] => {
      if (rankAmong === undefined || rank === null || rankPlace === undefined) return [];
      const others = (counts.get(ranking.year) ?? 0) - units.length;
      if (others > 0 && rank <= others + units.length) return [];
      // Of last year's units that are left to be compared more may be gone than are left.
      if (rankAmong <= 2 && ranking.year !== year) return [];
      const areAll = units.every((one) => one.rank === null || one.rank >= rank);
      if (areAll && ranking.year !== year && rank < LEAST_PERCENT) return [];
      return [finding('rank-unread', rankPlace, { unit: name, rank, among: rankAmong })];
    });
  });
}

/** No index that is printed is lower; few tables have as many units. */
const LEAST_PERCENT = 40;

const DASH = /^[-–—−]+$/u;
