import { toNumber } from '../../points';
import type { Points } from '../../points';
import type { CriteriaSet } from '../model/assessment';
import { cellPlace } from '../model/assessment';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import { printedSums } from '../weights/weightedSums';
import type { Choice } from '../scores/choice';

/** Half of a hundredth of a point: what is multiplied is often printed rounded. */
const ROUNDING: Points = 5_001;

/**
 * Says where a column of weighted scores (`Điểm × trọng số`) is not what points and weights give, in the way in which
 * most of it agrees. Nothing is said of a table without weights.
 */
export function weightedDifferences({ table, reading, counted }: Choice): readonly Finding[] {
  const { name: unit, set, weighted = [] } = reading;
  if (set.weights === undefined) return [];
  return weighted.flatMap(({ column, scores }): readonly Finding[] => {
    const pairs = set.leaves.flatMap((leaf, index) => {
      const [printed, score] = [scores[index], counted[index]];
      if (typeof printed !== 'number' || typeof score !== 'number') return [];
      return [{ leaf, printed, ways: waysOf(set, index, score) }];
    });
    const differing = (pairs[0]?.ways ?? []).map((_, way) =>
      pairs.filter(({ printed, ways }) => Math.abs((ways[way] ?? 0) - printed) > ROUNDING),
    );
    const fewest = differing.reduce((best, own) => (own.length < best.length ? own : best), pairs);
    const [first] = fewest;
    if (first === undefined) return [];
    const way = Math.max(0, differing.indexOf(fewest));
    const { code, name, row } = first.leaf;
    const [stated, sum] = [toNumber(first.printed), toNumber(first.ways[way] ?? 0)];
    const facts = { unit, code, name, stated, sum, count: fewest.length };
    return [finding('weighted-score-differs', cellPlace(table, row, column), facts)];
  });
}

/** What one score may be printed as; the mean of one score is the score itself. */
function waysOf(set: CriteriaSet, index: number, score: Points): readonly Points[] {
  const ways = printedSums(set, index, [score]);
  return set.weights?.kind === 'factor' ? ways.slice(0, 1) : ways.slice(1);
}
