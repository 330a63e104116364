import type { BlockSet } from '../criteriaSets/blockSets';
import { leavesOf } from '../criteriaSets/setSheet';
import type { CriteriaLine } from '../read/criteria/criteriaLines';
import type { SetChange } from './changedSet';

/** What a criteria set is printed in. */
export type PrintedSet = Pick<BlockSet, 'lines' | 'set' | 'surveyMaxima'>;

/**
 * A printed set without the criteria that are dropped and with the new maxima, those of groups added up anew. A group without a
 * criterion goes, and so does what is said of how a dropped criterion is scored. Numbers stay as they are, and weights too;
 * survey points of a criterion are in proportion to its max.
 */
export function changedPrint({ lines, set, surveyMaxima }: PrintedSet, change: SetChange): PrintedSet {
  const places = set.leaves.flatMap(({ key }, at) => (change.dropped.has(key) ? [] : [at]));
  const newPlace = new Map(places.map((at, place) => [at, place]));
  const maxOf = (at: number) => {
    const leaf = set.leaves[at];
    return leaf === undefined ? 0 : (change.maxima.get(leaf.key)?.to ?? leaf.maxPoints);
  };
  const kept = <Each>(list: readonly Each[]): readonly Each[] => places.flatMap((at) => list[at] ?? []);
  const { weights } = set;
  return {
    set: {
      ...set,
      leaves: places.flatMap((at) => {
        const leaf = set.leaves[at];
        return leaf === undefined ? [] : [{ ...leaf, maxPoints: maxOf(at) }];
      }),
      ...(weights === undefined
        ? {}
        : { weights: { ...weights, leaves: weights.leaves === null ? null : kept(weights.leaves) } }),
    },
    surveyMaxima: places.map((at) => {
      const [own, max] = [surveyMaxima[at] ?? 0, set.leaves[at]?.maxPoints ?? 1];
      return Math.round((own * maxOf(at)) / max);
    }),
    lines: keptLines(lines, newPlace, maxOf),
  };
}

function keptLines(
  lines: readonly CriteriaLine[],
  newPlace: ReadonlyMap<number, number>,
  maxOf: (leaf: number) => number,
): readonly CriteriaLine[] {
  const kept: CriteriaLine[] = [];
  let isGone = false;
  for (const [at, line] of lines.entries()) {
    if (line.kind === 'text') {
      if (!isGone) kept.push(line);
      continue;
    }
    const below = line.kind === 'group' ? leavesOf(lines, at).flatMap(({ leaf }) => leaf ?? []) : [];
    const left = below.filter((leaf) => newPlace.has(leaf));
    isGone =
      line.kind === 'leaf'
        ? line.leaf !== null && !newPlace.has(line.leaf)
        : below.length > 0 && left.length === 0;
    if (isGone) continue;
    if (line.leaf !== null)
      kept.push({ ...line, leaf: newPlace.get(line.leaf) ?? null, maxPoints: maxOf(line.leaf) });
    else if (line.maxPoints !== null && left.length > 0)
      kept.push({ ...line, maxPoints: left.reduce((sum, leaf) => sum + maxOf(leaf), 0) });
    else kept.push(line);
  }
  return kept;
}
