import { toNumber } from '../points';
import { fullCode } from './leafOfCode';
import type { ReachedRank } from './reachRank';
import type { WhatIf } from './whatIf';

/** What other scores would change as `npm run whatif --json` writes it (DESIGN, `whatif`). */
export function whatIfJson({ unit, block, rank, percent, grade, set, then, toRank, zeros }: WhatIf) {
  return {
    schema: 1,
    ...{ unit, block, rank, percent, grade },
    then,
    toRank: toRank === null ? null : toRankJson(set, toRank),
    zeros,
  };
}

function toRankJson(
  set: WhatIf['set'],
  { rank, attainable, bestRank, fewestCriteria, fewestSteps, isExact }: ReachedRank,
) {
  return {
    ...{ rank, attainable, bestRank },
    fewestCriteria:
      fewestCriteria?.map(({ leaf, from, to }) => ({
        code: fullCode(set, leaf),
        from: from === null ? null : toNumber(from),
        to: toNumber(to),
      })) ?? null,
    fewestPoints: fewestSteps === null ? null : fewestSteps / 100,
    exact: isExact,
  };
}
