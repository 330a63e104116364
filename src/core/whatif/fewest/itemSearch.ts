import type { Points } from '../../points';
import type { Taken } from './cheapestBySums';
import type { Item, ItemBounds } from './itemBounds';

/** Steps that searches may take together, some tenths of a second; what goes beyond is given up. */
export class SearchBudget {
  private left = 150_000;

  get isSpent(): boolean {
    return this.left <= 0;
  }

  spend(): void {
    this.left--;
  }
}

/** Looks through all choices of so many items for the cheapest that come up to all needs, but where bounds tell that none do. */
export class ItemSearch {
  private best: Taken | null = null;
  private readonly path: number[] = [];

  constructor(
    private readonly items: readonly Item[],
    private readonly bounds: ItemBounds,
    private readonly budget: SearchBudget,
  ) {}

  /** The cheapest choice that was found; where the budget is spent then, there may be a cheaper one. */
  cheapest(count: number, needs: readonly bigint[]): Taken | null {
    this.best = null;
    this.goOn({ from: 0, left: count, points: 0, lacking: needs }, this.bounds.cheapest(0, count, needs));
    return this.best;
  }

  /** @param least what cannot be cheaper: the search ends there */
  private goOn({ from, left, points, lacking }: Branch, least: Points): void {
    this.budget.spend();
    if (left === 0) {
      this.keep(points, lacking);
      return;
    }
    for (let at = from; at <= this.items.length - left; at++) {
      if (this.budget.isSpent || this.best?.points === least) return;
      // Those behind it have less.
      if (!this.bounds.mightDo(at, left, lacking)) return;
      const item = this.items[at];
      if (item === undefined || !this.mayBeCheaper(points, at, left, lacking)) continue;
      this.path.push(at);
      this.goOn(
        { from: at + 1, left: left - 1, points: points + item.points, lacking: without(lacking, item) },
        least,
      );
      this.path.pop();
    }
  }

  private mayBeCheaper(points: Points, at: number, left: number, lacking: readonly bigint[]): boolean {
    return this.best === null || points + this.bounds.cheapest(at, left, lacking) < this.best.points;
  }

  private keep(points: Points, lacking: readonly bigint[]): void {
    if (lacking.some((need) => need > 0n)) return;
    if (this.best === null || points < this.best.points) this.best = { path: [...this.path], points };
  }
}

/** Where a search is: items from an index on are free, so many are still to be taken, and what those taken cost and leave. */
interface Branch {
  readonly from: number;
  readonly left: number;
  readonly points: Points;
  readonly lacking: readonly bigint[];
}

/** What is lacking still when an item is taken. */
export function without(lacking: readonly bigint[], { gains }: Item): readonly bigint[] {
  return lacking.map((need, sum) => need - (gains[sum] ?? 0n));
}
