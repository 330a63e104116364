import type { RankedUnit } from '../../core/rank/ranking';
import type { ShownBlock } from '../worker/shownRun';
import { inOrder, inOrderOfName, orderAfter } from '../lists/inOrder';
import type { ListOrder } from '../lists/inOrder';
import { placesRisen } from '../lists/placesRisen';
import { searchFor } from '../lists/searchFor';

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
 * The lines whose unit has the words looked for in its name, in an order. What has no figure to sort by comes last both
 * ways; equal figures stay in order of rank.
 */
export function arrangedLines(
  lines: readonly RankingLine[],
  query: string,
  order: RankingOrder,
  locale: string,
): readonly RankingLine[] {
  const isFound = searchFor(query);
  const found = lines.filter(({ unit }) => isFound(unit.name));
  const byRank = inOrder(found, ({ rank }) => rank, false);
  if (order.by === 'name') return inOrderOfName(byRank, ({ unit }) => unit.name, order.descending, locale);
  return inOrder(byRank, figures[order.by], order.descending);
}

const figures: Readonly<Record<Exclude<RankingColumn, 'name'>, (line: RankingLine) => number | null>> = {
  rank: ({ rank }) => rank,
  index: ({ percent }) => percent,
  change: placesRisen,
};
