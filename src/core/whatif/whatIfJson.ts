import { toNumber } from '../points';
import { fullCode } from './leafOfCode';
import type { ReachedGrade, ReachedRank, Way } from './reach';
import type { WhatIf } from './whatIf';

/** What other scores would change as `npm run whatif --json` writes it (DESIGN, `whatif`). */
export function whatIfJson({
  unit,
  block,
  rank,
  percent,
  grade,
  set,
  then,
  toRank,
  nextGrade,
  zeros,
}: WhatIf) {
  return {
    schema: 1,
    ...{ unit, block, rank, percent, grade },
    then: then === null ? null : thenJson(then),
    toRank: toRank === null ? null : toRankJson(set, toRank),
    nextGrade: nextGrade === null ? null : nextGradeJson(set, nextGrade),
    zeros,
  };
}

function thenJson({ rank, percent, grade, passes, passedBy }: NonNullable<WhatIf['then']>) {
  return { rank, percent, grade, passes, passedBy };
}

function toRankJson(set: WhatIf['set'], reached: ReachedRank) {
  const { rank, attainable, bestRank } = reached;
  return { rank, attainable, bestRank, ...wayJson(set, reached) };
}

function nextGradeJson(set: WhatIf['set'], reached: ReachedGrade) {
  const { grade, attainable, bestGrade } = reached;
  return { grade, attainable, bestGrade, ...wayJson(set, reached) };
}

function wayJson(set: WhatIf['set'], { fewestCriteria, fewestSteps, doubts }: Way) {
  return {
    fewestCriteria:
      fewestCriteria?.map(({ leaf, from, to }) => ({
        code: fullCode(set, leaf),
        from: from === null ? null : toNumber(from),
        to: toNumber(to),
      })) ?? null,
    fewestPoints: fewestSteps === null ? null : fewestSteps / 100,
    exact: doubts.criteria.length + doubts.points.length === 0,
  };
}
