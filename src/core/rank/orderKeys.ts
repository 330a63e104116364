import type { Rules } from '../settings/rules';
import type { BlockFields } from './scoring/blockFields';
import { tallyKey } from './scoring/percent';
import type { UnitTally } from './scoring/unitTally';
import { NO_TALLY } from './scoring/tally';
import type { RankKeys } from './ties';

/** What the keys of a unit are made of. */
export interface UnitStanding {
  readonly tally: UnitTally;
  /** How many zero-score criteria it has. */
  readonly zeros: number;
  readonly previousRank: number | null;
}

/**
 * What a unit of a block is ordered by: its index, then the keys of the chain of tie-breakers; `null` for a unit to
 * which nothing applies.
 */
export function orderKeys(rules: Rules, fields: BlockFields): (unit: UnitStanding) => RankKeys | null {
  const breakers = rules.tieBreakers.map((breaker): ((unit: UnitStanding) => bigint | null) => {
    switch (breaker.by) {
      case 'field': {
        const at = fields.indexOf(breaker.field);
        return ({ tally }) => tallyKey(tally.fields[at] ?? NO_TALLY, rules.rankDecimals);
      }
      case 'zeroScores':
        return ({ zeros }) => -BigInt(zeros);
      case 'previousRank':
        return ({ previousRank }) =>
          previousRank === null ? null : -BigInt(Math.round(previousRank * RANK_PARTS));
    }
  });
  return (unit) => {
    const key = tallyKey(unit.tally.total, rules.rankDecimals);
    return key === null ? null : [key, ...breakers.map((keyOf) => keyOf(unit))];
  };
}

/** A table may print a shared rank as 17.5. */
const RANK_PARTS = 1000;
