import type { AssessedBlock, UnitScores } from '../read/model/assessment';
import { canRank, leavesOut } from '../rank/scoreBlock';
import type { OrderedBlock } from '../rank/scoreBlock';
import { scoreUnit } from '../rank/scoring/scoreUnit';
import { withScore } from '../rank/scoring/withScore';
import { compared } from '../rank/ties';
import type { RankKeys } from '../rank/ties';
import { zeroLeaves } from '../rank/zeroScores';
import type { Settings } from '../settings/settings';
import { asksForLess, asksForNothing, pointsBefore } from './objection';
import type { Objection } from './objection';

/** What the open objections of one unit may make of it: each is accepted as asked, or refused. */
export interface UnitOutcomes {
  /** What it is ordered by at best and at worst, of the outcomes in which it is ranked; `null` where it never is. */
  readonly best: RankKeys | null;
  readonly worst: RankKeys | null;
  /** Whether there is an outcome in which it is not ranked. */
  readonly mayBeUnranked: boolean;
  /** The different keys of all outcomes; `null` where these are too many to try. */
  keys(): readonly RankKeys[] | null;
}

/** So many open objections of one unit are tried in all ways: 1,024 of them. */
const MOST_TRIED = 10;

/** Makes the keys of a unit of an ordered block with other scores. */
export function keyMaker(
  { units }: AssessedBlock,
  { rules, fields, keysOf, standings }: OrderedBlock,
  { excludedUnits }: Pick<Settings, 'excludedUnits'>,
): (index: number, scores: UnitScores) => RankKeys | null {
  const isLeftOut = leavesOut(excludedUnits);
  return (index, scores) => {
    const [unit, standing] = [units[index], standings[index]];
    if (unit === undefined || standing === undefined || isLeftOut(unit)) return null;
    const tally = scoreUnit(scores, rules, fields.setOf(unit));
    return canRank(tally, rules)
      ? keysOf({ tally, zeros: zeroLeaves(scores).length, previousRank: standing.previousRank })
      : null;
  };
}

/**
 * The outcomes of the open objections of one unit. More points never make a unit worse, so that the best one is that in
 * which all that ask for more are accepted, the worst one that in which all that ask for less are. A blank score that is
 * left out of the index (`skip`), or keeps its unit out (`unranked`), changes with its points what counts at all: all
 * choices of those are tried, up to ten; `null` beyond, where anything may come out.
 *
 * @param keysOf the unit's keys with other scores
 */
export function unitOutcomes(
  unit: UnitScores,
  open: readonly Objection[],
  { blankScores }: OrderedBlock['rules'],
  keysOf: (scores: UnitScores) => RankKeys | null,
): UnitOutcomes | null {
  const isFree = (one: Objection) => pointsBefore(one) === null && blankScores !== 'provisional';
  const free = open.filter(isFree);
  const others = open.filter((one) => !isFree(one) && !asksForNothing(one));
  const [less, more] = [others.filter(asksForLess), others.filter((one) => !asksForLess(one))];
  if (free.length > MOST_TRIED) return null;
  const choices = [...subsets(free)];
  const tried = (some: readonly Objection[]) =>
    choices.map((own) => keysOf(accepted(unit, [...own, ...some])));
  const [high, low] = [tried(more), tried(less)];
  const best = high.filter((keys) => keys !== null).sort(compared);
  const worst = low.filter((keys) => keys !== null).sort(compared);
  return {
    best: best[0] ?? null,
    worst: worst.at(-1) ?? null,
    mayBeUnranked: best.length < high.length || worst.length < low.length,
    keys: () => {
      const effective = open.filter((one) => !asksForNothing(one));
      if (effective.length > MOST_TRIED) return null;
      const found = new Map<string, RankKeys>();
      for (const some of subsets(effective)) {
        const keys = keysOf(accepted(unit, some));
        if (keys !== null) found.set(keyText(keys), keys);
      }
      return [...found.values()];
    },
  };
}

/** A unit with what some objections ask for. */
function accepted(unit: UnitScores, some: readonly Objection[]): UnitScores {
  return some.reduce((scores, { leaf, asked }) => withScore(scores, leaf, asked), unit);
}

/** Keys as a text that tells equal ones. */
export function keyText(keys: RankKeys): string {
  return keys.map((key) => (key === null ? '' : key.toString(36))).join('|');
}

function* subsets(some: readonly Objection[]): Iterable<readonly Objection[]> {
  for (let set = 0; set < 2 ** some.length; set++)
    yield some.filter((_, bit) => Math.floor(set / 2 ** bit) % 2 === 1);
}
