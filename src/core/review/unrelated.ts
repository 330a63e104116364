import type { ComparedUnits } from './comparedUnits';
import type { Spreads } from './spreads';

/** How a criterion goes with the others once those are left out that go with nothing. */
export interface Relation {
  readonly isUnrelated: boolean;
  /** Its correlation with the rest without the criteria that are unrelated; `null` where there is none, or nothing to leave out. */
  readonly withoutThem: number | null;
}

/**
 * Which criteria of a set do not go with the rest of it. A large one that is all chance takes the sound ones with it: each of
 * them has it in its rest. So the worst is left out first and the others are held against what remains, until none is below
 * the bound; who is left out was below it in the whole set, too.
 *
 * @param bound below which a correlation tells that a criterion does not go with the rest
 */
export function relationsOf(
  { leaves }: ComparedUnits,
  { deviations, figures }: Spreads,
  bound: number,
): readonly Relation[] {
  const parts = leaves.map(({ share, maxPoints }, at) => {
    const own = deviations[at] ?? null;
    return own === null ? null : { values: own.values.map((value) => (value / maxPoints) * share) };
  });
  const rest = sumOf(parts.flatMap((part) => (part === null ? [] : [part.values])));
  const left = new Set(parts.keys());
  const isBelow = (at: number) => {
    const itemRest = figures[at]?.itemRest ?? null;
    return itemRest !== null && itemRest < bound;
  };
  let current = figures.map(({ itemRest }) => itemRest);
  for (;;) {
    const worst = [...left].filter(isBelow).reduce<number | null>((found, at) => {
      const own = current[at] ?? null;
      if (own === null || own >= bound) return found;
      return found === null || own < (current[found] ?? 1) ? at : found;
    }, null);
    if (worst === null) break;
    left.delete(worst);
    subtract(rest, parts[worst]?.values);
    current = leaves.map((_, at) => (left.has(at) ? withRest(parts[at]?.values, rest) : null));
  }
  return leaves.map((_, at) => ({
    isUnrelated: !left.has(at),
    withoutThem: left.has(at) && left.size < leaves.length ? (current[at] ?? null) : null,
  }));
}

function sumOf(lists: readonly Float64Array[]): Float64Array {
  const sum = new Float64Array(lists[0]?.length ?? 0);
  for (const list of lists)
    for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + (list[at] ?? 0);
  return sum;
}

function subtract(sum: Float64Array, part: Float64Array | undefined): void {
  for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) - (part?.[at] ?? 0);
}

/** The correlation of a part with the sum without it; `null` where nothing of either differs. */
function withRest(part: Float64Array | undefined, sum: Float64Array): number | null {
  if (part === undefined) return null;
  let [own, others, product] = [0, 0, 0];
  for (let at = 0; at < sum.length; at++) {
    const value = part[at] ?? 0;
    const rest = (sum[at] ?? 0) - value;
    own += value * value;
    others += rest * rest;
    product += value * rest;
  }
  return own === 0 || others <= NEGLIGIBLE * own ? null : product / Math.sqrt(own * others);
}

/** What rounding leaves of a sum all of whose parts were taken off. */
const NEGLIGIBLE = 1e-20;
