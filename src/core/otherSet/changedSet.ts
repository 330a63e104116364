import { pointsOf } from '../points';
import type { Points } from '../points';
import { matrixOrder } from '../rank/scoreMatrix';
import type { AssessedBlock } from '../read/model/assessment';

/** A criteria set that is tried in place of the one that a block has, as plain data: leaves by their places in its matrix. */
export interface TriedSet {
  readonly dropped: readonly number[];
  /** Other maxima, in points. */
  readonly maxima: readonly { readonly leaf: number; readonly to: number }[];
}

/** What of a set changes, by the keys of its leaves. */
export interface SetChange {
  readonly dropped: ReadonlySet<string>;
  /** The max that a leaf has in the block's set, and the one that it is to have; leaves that keep theirs are left out. */
  readonly maxima: ReadonlyMap<string, { readonly from: Points; readonly to: Points }>;
}

/** What is no max above 0, or the one that the leaf has, changes nothing. */
export function changeOf(block: AssessedBlock, { dropped, maxima }: TriedSet): SetChange {
  const keys = [...matrixOrder(block).keys()];
  const own = new Map(
    [...block.units.map(({ set }) => set), block.set].flatMap(({ leaves }) =>
      leaves.map(({ key, maxPoints }) => [key, maxPoints] as const),
    ),
  );
  return {
    dropped: new Set(dropped.flatMap((leaf) => keys[leaf] ?? [])),
    maxima: new Map(
      maxima.flatMap(({ leaf, to }) => {
        const key = keys[leaf] ?? '';
        const [from, points] = [own.get(key), pointsOf(to)];
        const isMax = from !== undefined && points !== undefined && points > 0 && points !== from;
        return isMax ? [[key, { from, to: points }] as const] : [];
      }),
    ),
  };
}
