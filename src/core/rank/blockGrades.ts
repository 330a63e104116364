import { pointsOf } from '../points';
import type { Grade, Rules } from '../settings/rules';
import { gradeCounts, gradeNamed, gradeOf } from './grades';
import { percentKey } from './scoring/percent';
import type { GradeCount } from './ranking';

/** What a unit's last year tells of its grade. */
export interface GradedLastYear {
  readonly rank: number | null;
  /** In per cent. */
  readonly percent: number | null;
  /** The grade as it was printed; left out where none was. */
  readonly grade?: string | null;
}

export interface BlockGrades {
  /** One per unit. */
  readonly grades: readonly (string | null)[];
  readonly headGrades: readonly (string | null)[];
  readonly counts: readonly GradeCount[];
  readonly headCounts: readonly GradeCount[];
}

/**
 * The grades of a block's units. A unit that the officer left out of the ranking is graded but not counted; one that is
 * not complete yet has no grade. Last year's grades are the printed ones where this year's scale has them, else what
 * this year's scale makes of last year's index; a head's grade is never printed, so it is always made so.
 *
 * @param keys each unit's index at the decimals of the rules, `null` where it has none.
 */
export function blockGrades(
  rules: Rules,
  keys: readonly (bigint | null)[],
  of: {
    readonly ranked: readonly boolean[];
    readonly incomplete: readonly boolean[];
    readonly before: readonly GradedLastYear[];
  },
): BlockGrades {
  const { rankDecimals } = rules;
  const graded = (scale: readonly Grade[]) =>
    keys.map((key, index) => (of.incomplete[index] === true ? null : gradeOf(key, rankDecimals, scale)));
  const counted = (grades: readonly (string | null)[]) => grades.filter((_, index) => of.ranked[index]);
  const before = (scale: readonly Grade[], printed: boolean) =>
    of.before.map((unit) => {
      const own = printed ? gradeNamed(unit.grade ?? null, scale) : null;
      return own ?? gradeOf(keyOfPercent(unit.percent, rankDecimals), rankDecimals, scale);
    });
  const grades = graded(rules.grades);
  const headGrades = graded(rules.headGrades);
  return {
    grades,
    headGrades,
    counts: gradeCounts(rules.grades, counted(grades), before(rules.grades, true)),
    headCounts: gradeCounts(rules.headGrades, counted(headGrades), before(rules.headGrades, false)),
  };
}

function keyOfPercent(percent: number | null, decimals: number | null): bigint | null {
  const points = percent === null ? undefined : pointsOf(percent);
  return points === undefined ? null : percentKey(points, HUNDRED, decimals);
}

const HUNDRED = 100_000_000;
