import type { RankedUnit } from '../../core/rank/ranking';
import type { ShownBlock } from '../worker/shown/shownRun';
import { inOrder, inOrderOfName, orderAfter } from '../lists/filters/inOrder';
import type { ListOrder } from '../lists/filters/inOrder';
import { placesRisen } from '../lists/placesRisen';
import { searchFor } from '../lists/filters/searchFor';

/** A unit with the figures by which it is shown: those of its index, or of one field. */
export interface RankingLine {
  readonly unit: RankedUnit;
  readonly rank: number | null;
  readonly previousRank: number | null;
  readonly percent: number | null;
  /** Last year's. */
  readonly previousPercent: number | null;
}

export type RankingColumn = 'rank' | 'name' | 'index' | 'change';

export type RankingOrder = ListOrder<RankingColumn>;

export const orderOfRank: RankingOrder = { by: 'rank', descending: false };

/** The order that a click on a column's heading gives: what one looks for first, and the other way round at the next. */
export function orderAfterClick(order: RankingOrder, column: RankingColumn): RankingOrder {
  return orderAfter(order, column, ['index', 'change']);
}

/** The units of a block by their index or, where `field` names one, by that field. */
export function rankingLines(
  { units }: Pick<ShownBlock, 'units'>,
  field: string | null,
): readonly RankingLine[] {
  return units.map((unit) => {
    if (field === null) {
      const { rank, previousRank, percent, previousPercent } = unit;
      return { unit, rank, previousRank, percent, previousPercent };
    }
    const {
      rank = null,
      previousRank = null,
      percent = null,
      previousPercent = null,
    } = unit.fields.find(({ name }) => name === field) ?? {};
    return { unit, rank, previousRank, percent, previousPercent };
  });
}

/**
 * The lines whose unit has the words looked for in its name, of one group (*huyện, tỉnh, cụm*) or all, in an order. What has no figure to sort by comes last both
 * ways; equal figures stay in order of rank.
 */
export function arrangedLines(
  lines: readonly RankingLine[],
  query: string,
  order: RankingOrder,
  locale: string,
  group: string | null = null,
): readonly RankingLine[] {
  const isFound = searchFor(query);
  const found = lines.filter(
    ({ unit }) => (group === null || unit.group?.name === group) && isFound(unit.name),
  );
  const byRank = inOrder(found, ({ rank }) => rank, false);
  if (order.by === 'name') return inOrderOfName(byRank, ({ unit }) => unit.name, order.descending, locale);
  return inOrder(byRank, figures[order.by], order.descending);
}

const figures: Readonly<Record<Exclude<RankingColumn, 'name'>, (line: RankingLine) => number | null>> = {
  rank: ({ rank }) => rank,
  index: ({ percent }) => percent,
  change: placesRisen,
};

/** The groups of a block's units in the order of their names, with how many units each has. */
export function groupsOf(
  { units }: Pick<ShownBlock, 'units'>,
  locale: string,
): readonly { readonly name: string; readonly units: number }[] {
  const counts = new Map<string, number>();
  for (const { group } of units)
    if (group !== undefined) counts.set(group.name, (counts.get(group.name) ?? 0) + 1);
  const { compare } = new Intl.Collator(locale, { numeric: true });
  return [...counts].map(([name, count]) => ({ name, units: count })).sort((a, b) => compare(a.name, b.name));
}
