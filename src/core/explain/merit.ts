import { blockKey } from '../read/names/blockNames';
import type { RankedBlock, RankedUnit, ZeroScore } from '../rank/ranking';
import { criterionNamed } from '../read/names/criterionNames';
import type { UnitDirectory } from '../read/model/assessment';
import type { CommendationRules } from '../settings/settings';

/** Why a unit is proposed: its rank, its rise, its grade. */
export type Merit = 'first' | 'rise' | 'grade';

/** A unit whom the rules name. */
export interface Proposed {
  readonly unit: RankedUnit;
  /** In the order of the rules. */
  readonly merits: readonly Merit[];
}

/** A unit whom the rules name and that is left out all the same. */
export interface LeftOut extends Proposed {
  /** The office's own reason, or the zero score in a criterion that is named. */
  readonly because: string | ZeroScore;
}

export interface BlockMerit {
  readonly proposed: readonly Proposed[];
  readonly leftOut: readonly LeftOut[];
}

/** The rules of merit that can apply to what was ranked. */
export interface MeritRules extends Required<Omit<CommendationRules, 'grade'>> {
  readonly grade?: string;
  /** Whether the office set a rule that names units, in use or not. */
  readonly isSet: boolean;
  /** The key under which a unit is the same under all its names. */
  readonly unitKey: (name: string) => string;
}

/**
 * The rules that can apply: without criteria that no block has, a grade of no scale, and the largest rises where no rank can
 * be compared. What does not apply is not printed above a list as if it had been applied.
 */
export function meritRules(
  { first = 0, rises = 0, grade, noZeroIn = [], exclude = [] }: CommendationRules,
  blocks: readonly Pick<RankedBlock, 'units' | 'rules' | 'matrix'>[],
  directory: Pick<UnitDirectory, 'keyOf'>,
): MeritRules {
  const leaves = blocks.flatMap(({ matrix }) => matrix.leaves);
  const hasRises = blocks.some(({ units }) => units.some(({ rankChange }) => rankChange !== null));
  const hasGrade = blocks.some(({ rules }) => rules.grades.some(({ name }) => name === grade));
  return {
    first,
    rises: hasRises ? rises : 0,
    ...(grade !== undefined && hasGrade ? { grade } : {}),
    noZeroIn: noZeroIn.filter((text) => leaves.some(criterionNamed(text))),
    exclude,
    isSet: first > 0 || rises > 0 || grade !== undefined,
    unitKey: (name) => directory.keyOf(name),
  };
}

/**
 * Who of a block is to be commended by the rules: the first ranks, the largest rises and those with a grade or a better one.
 * Of units that are equal all are in. Left out are those that the office leaves out, and those with a zero score in a
 * criterion that is named.
 */
export function meritOf(
  block: Pick<RankedBlock, 'name' | 'units' | 'rules' | 'zeroScores'>,
  { first, rises, grade, noZeroIn, exclude, unitKey }: MeritRules,
): BlockMerit {
  const ranked = block.units.filter(({ rank }) => rank !== null);
  const least = leastRise(ranked, rises);
  const { grades } = block.rules;
  const worthy = grades.slice(0, 1 + grades.findIndex(({ name }) => name === grade));
  const has: Readonly<Record<Merit, (unit: RankedUnit) => boolean>> = {
    first: ({ rank }) => (rank ?? Infinity) <= first,
    rise: ({ rankChange }) => (rankChange ?? 0) >= least,
    grade: (unit) => worthy.some(({ name }) => name === unit.grade),
  };
  const reasons = new Map(
    exclude
      .filter((one) => one.block === undefined || blockKey(one.block) === blockKey(block.name))
      .map(({ unit, reason }) => [unitKey(unit), reason]),
  );
  const named = ranked.flatMap((unit): readonly Proposed[] => {
    const merits = MERITS.filter((merit) => has[merit](unit));
    return merits.length === 0 ? [] : [{ unit, merits }];
  });
  const isNamed = noZeroIn.map(criterionNamed);
  const because = ({ unit }: Proposed) =>
    reasons.get(unitKey(unit.name)) ??
    block.zeroScores.find(
      ({ unit: name, code, criterion }) =>
        name === unit.name && isNamed.some((is) => is({ code, name: criterion })),
    ) ??
    null;
  return {
    proposed: named.filter((one) => because(one) === null),
    leftOut: named.flatMap((one) => {
      const reason = because(one);
      return reason === null ? [] : [{ ...one, because: reason }];
    }),
  };
}

const MERITS: readonly Merit[] = ['first', 'rise', 'grade'];

/** The smallest of the so many largest rises of rank; no unit reaches it where nobody rose. */
function leastRise(units: readonly RankedUnit[], count: number): number {
  const rises = units.map(({ rankChange }) => rankChange ?? 0).filter((rise) => rise > 0);
  const largest = rises.sort((a, b) => b - a).slice(0, count);
  return largest.at(-1) ?? Infinity;
}
