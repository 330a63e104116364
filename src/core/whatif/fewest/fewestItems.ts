import type { Points } from '../../points';
import { ascending } from '../../rank/scoring/fractions';
import { cheapestBySums } from './cheapestBySums';
import type { Taken } from './cheapestBySums';
import { itemBounds } from './itemBounds';
import type { Item, ItemBounds } from './itemBounds';
import { ItemSearch, without } from './itemSearch';
import type { SearchBudget } from './itemSearch';

/** A choice of items by their indexes; `isExact`: that no smaller or cheaper one does it is proven. */
export interface Chosen {
  readonly items: readonly number[];
  readonly points: Points;
  readonly isExact: boolean;
}

/**
 * The smallest choice of items whose gains come up to all needs, of several such the one that costs least; `null` where all
 * of them do not. Exact but where the search has to be given up: it says so.
 */
export function fewestItems(
  items: readonly Item[],
  needs: readonly bigint[],
  budget: SearchBudget,
): Chosen | null {
  const open = needs.flatMap((need, at) => (need > 0n ? [at] : []));
  if (open.length === 0) return { items: [], points: 0, isExact: true };
  const useful = usefulFor(items, open);
  const wanted = open.map((at) => needs[at] ?? 0n);
  const bounds = itemBounds(useful, wanted.length);
  for (let count = 1; count <= useful.length; count++) {
    if (!bounds.mightDo(0, count, wanted)) continue;
    const found = cheapestOf(useful, count, wanted, { bounds, budget });
    if (found === 'given-up') return { ...byIndex(useful, greedy(useful, wanted)), isExact: false };
    if (found !== null) return { ...byIndex(useful, found), isExact: found.isExact };
  }
  return null;
}

interface UsefulItem extends Item {
  readonly index: number;
}

/** The items that add something to a sum that is lacking, those that add most to the first one first. */
function usefulFor(items: readonly Item[], open: readonly number[]): readonly UsefulItem[] {
  return items
    .map(({ points, gains }, index) => ({ index, points, gains: open.map((at) => gains[at] ?? 0n) }))
    .filter(({ gains }) => gains.some((gain) => gain > 0n))
    .sort((a, b) => ascending(b.gains[0] ?? 0n, a.gains[0] ?? 0n) || a.points - b.points);
}

/** The cheapest choice of so many items; `null` where none comes up to the needs. */
function cheapestOf(
  items: readonly Item[],
  count: number,
  wanted: readonly bigint[],
  { bounds, budget }: { readonly bounds: ItemBounds; readonly budget: SearchBudget },
): (Taken & { readonly isExact: boolean }) | null | 'given-up' {
  const found = budget.isSpent ? null : new ItemSearch(items, bounds, budget).cheapest(count, wanted);
  if (!budget.isSpent) return found === null ? null : { ...found, isExact: true };
  const [need = 0n, ...others] = wanted;
  const bySums = others.length > 0 ? 'too-many' : cheapestBySums(items, count, need, bounds);
  if (bySums !== 'too-many') return bySums === null ? null : { ...bySums, isExact: true };
  return found === null ? 'given-up' : { ...found, isExact: false };
}

/** Takes whatever adds most to what is lacking until nothing is. */
function greedy(items: readonly Item[], needs: readonly bigint[]): Taken {
  const left = new Set(items.keys());
  let lacking = needs;
  let points = 0;
  const path: number[] = [];
  for (;;) {
    const sum = lacking.findIndex((need) => need > 0n);
    const gainOf = (at: number) => items[at]?.gains[sum] ?? 0n;
    const at = [...left].reduce((best, own) => (gainOf(own) > gainOf(best) ? own : best), [...left][0] ?? -1);
    const item = items[at];
    if (sum === -1 || item === undefined) return { path, points };
    left.delete(at);
    path.push(at);
    points += item.points;
    lacking = without(lacking, item);
  }
}

function byIndex(items: readonly UsefulItem[], { path, points }: Taken): Omit<Chosen, 'isExact'> {
  return { items: path.map((at) => items[at]?.index ?? -1).sort((a, b) => a - b), points };
}
