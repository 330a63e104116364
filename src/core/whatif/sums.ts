import type { UnitScores } from '../read/model/assessment';
import type { OrderedBlock } from '../rank/scoreBlock';
import { exactIndex } from '../rank/scoring/exactIndex';
import { NO_TALLY } from '../rank/scoring/tally';
import { zeroLeaves } from '../rank/zeroScores';
import { pointsForKey } from './aims';
import type { Aim } from './aims';
import type { UnitTrial } from './unitTrial';

/** The sums that an aim is about, the whole first: what each lacks, and what other scores add to it. */
interface Sums {
  readonly needs: readonly bigint[];
  readonly gainOf: (other: UnitScores) => readonly bigint[];
}

export function sumsOf(
  trial: UnitTrial,
  { rules }: Pick<OrderedBlock, 'rules'>,
  scores: UnitScores,
  aim: Aim,
): Sums {
  const keys = askedKeys(aim);
  const measured = (of: UnitScores) => {
    const { tally } = trial.standing(of);
    return [...keys.keys()].map((field) => {
      const index = exactIndex(field === null ? tally.total : (tally.fields[field] ?? NO_TALLY));
      return index === null
        ? { points: 0n, max: 1n }
        : { points: BigInt(index.points), max: BigInt(index.max) * BigInt(index.over) };
    });
  };
  const base = measured(scores);
  return {
    needs: [...keys.values()].map((key, at) => {
      const { points = 0n, max = 1n } = base[at] ?? {};
      return key === null ? 0n : pointsForKey(key, max, rules.rankDecimals) - points;
    }),
    gainOf: (other) => measured(other).map(({ points }, at) => points - (base[at]?.points ?? 0n)),
  };
}

/** By the fields of an aim the highest key that is asked of each; the whole (`null`) first, with `null` where nothing is. */
function askedKeys(aim: Aim): ReadonlyMap<number | null, bigint | null> {
  const keys = new Map<number | null, bigint | null>([[null, null]]);
  for (const condition of aim) {
    if (condition.kind !== 'index') continue;
    const known = keys.get(condition.field) ?? null;
    if (known === null || condition.key > known) keys.set(condition.field, condition.key);
  }
  return keys;
}

/** How many zero scores have to get points for an aim. */
export function zerosToMeet(scores: UnitScores, aim: Aim): number {
  const most = aim.reduce(
    (least, one) => (one.kind === 'zeros' ? Math.min(least, one.most) : least),
    Infinity,
  );
  return Math.max(0, zeroLeaves(scores).length - most);
}
