import { gradeOf, nextGrade } from '../rank/grades';
import { isIncomplete } from '../rank/scoreBlock';
import type { OrderedBlock } from '../rank/scoreBlock';
import { tallyKey } from '../rank/scoring/percent';
import type { UnitScores } from '../read/model/assessment';
import { aimsFor, indexAim } from './aims';
import type { Aim } from './aims';
import type { TriedStanding, UnitTrial } from './unitTrial';

/** What a unit is to come to, all others keeping their scores. */
export interface Goal {
  isReached(standing: TriedStanding): boolean;
  /** What has to hold for that, of which one is enough; none where scores like these cannot come to it. */
  aims(scores: UnitScores): readonly Aim[];
}

type Ordered = Pick<OrderedBlock, 'rules' | 'fields'>;

/** A rank, or a better one. */
export function rankGoal(trial: UnitTrial, { rules, fields }: Ordered, rank: number): Goal {
  const target = trial.keysOfRank(rank);
  return {
    isReached: (standing) => standing.rank !== null && standing.rank <= rank,
    aims(scores) {
      const { keys } = trial.standing(scores);
      if (keys === null) return [];
      return target === null ? [[]] : aimsFor(keys, target, rules, (name) => fields.indexOf(name));
    },
  };
}

/** The grade just above the one that a unit has; `null` where none is, or where it has no index. */
export function nextGradeGoal(
  trial: UnitTrial,
  { rules }: Ordered,
  scores: UnitScores,
): (Goal & { readonly grade: string }) | null {
  const { rankDecimals, grades } = rules;
  const keyOf = ({ tally }: TriedStanding) =>
    isIncomplete(tally, rules) ? null : tallyKey(tally.total, rankDecimals);
  // While blank scores keep a grade away, the first one to come to is the lowest.
  const standing = trial.standing(scores);
  const now = keyOf(standing);
  if (now === null && !isIncomplete(standing.tally, rules)) return null;
  const lowest = now === null ? gradeOf(LOWEST, rankDecimals, grades) : null;
  const next =
    lowest === null ? nextGrade(now ?? LOWEST, rankDecimals, grades) : { name: lowest, key: LOWEST };
  if (next === null) return null;
  return {
    grade: next.name,
    isReached(then) {
      const key = keyOf(then);
      return key !== null && key >= next.key;
    },
    aims: (other) => (keyOf(trial.standing(other)) === null ? [] : [indexAim(next.key)]),
  };
}

/** Below any index. */
const LOWEST = -(10n ** 720n);

/** The grade of a unit as it stands; `null` without one. */
export function gradeOfStanding(
  { tally }: TriedStanding,
  { rules }: Pick<OrderedBlock, 'rules'>,
): string | null {
  const key = isIncomplete(tally, rules) ? null : tallyKey(tally.total, rules.rankDecimals);
  return gradeOf(key, rules.rankDecimals, rules.grades);
}
