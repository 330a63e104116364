import { pointsOf, toNumber } from '../points';
import type { LostScore } from '../rank/ranking';
import { figure } from '../report/words/phrases';
import type { BlockOfPaper } from './blockOfPaper';
import type { MendCounts } from './paperWords';

type Loss = Pick<LostScore, 'points' | 'maxPoints' | 'lostPoints' | 'place'>;

/**
 * The counts of some units, each with the cells of the scores; those of the points that were lost are of max and score by
 * turns, which they are the differences of.
 */
export function mendCounts(
  units: readonly { readonly block: BlockOfPaper; readonly lost: readonly Loss[] }[],
): MendCounts {
  const scores = units.flatMap(({ block, lost }) => lost.map((score) => ({ block, score })));
  const counted = (some: typeof scores) => figure(some.length, ...some.map(({ score }) => score.place));
  const total = scores.reduce((sum, { score }) => sum + (pointsOf(score.lostPoints) ?? 0), 0);
  const [first] = scores;
  const pairs = scores.map(({ block, score }) => block.lossCells(score));
  const cells = pairs.every((pair) => pair.length > 0) ? pairs.flat() : [];
  return {
    all: counted(scores),
    zero: counted(scores.filter(({ score }) => score.points === 0)),
    weak: counted(scores.filter(({ score }) => score.points !== 0)),
    lost: first === undefined ? figure(0) : first.block.points(toNumber(total), ...cells),
  };
}
