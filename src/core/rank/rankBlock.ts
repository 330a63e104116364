import { toNumber } from '../points';
import type { AssessedBlock } from '../read/model/assessment';
import type { Settings } from '../settings/settings';
import { averagePercent } from './scoring/average';
import { lostScores } from './lostScores';
import type { StandingIfMet } from './lostScores';
import { metInFull, tallyIfMet } from './scoring/metInFull';
import type { RankedBlock } from './ranking';
import { orderBlock, rankedUnits } from './scoreBlock';
import type { LastYear, OrderedBlock } from './scoreBlock';
import { scoreMatrix } from './scoreMatrix';
import { scoreUnit } from './scoring/scoreUnit';
import { hasIndex, NO_TALLY, quotient } from './scoring/tally';
import type { ExactTally } from './scoring/tally';
import { rankFinder } from './ties';
import { zeroScores } from './zeroScores';

/** Scores, ranks and grades the units of one block by its rules, with its fields, zero scores and matrix. */
export function rankBlock(block: AssessedBlock, settings: Settings, lastYear: LastYear): RankedBlock {
  const ordered = orderBlock(block, settings, lastYear);
  const { rules, fields, tallies, isRanked, standings, zeros, grades } = ordered;
  const units = rankedUnits(block, ordered);
  const counted = tallies.filter((_, index) => isRanked[index]);
  const ifMet = standingIfMet(block, ordered);
  const zeroStanding = (unit: number, leaf: number) => {
    const met = ifMet(unit, leaf);
    const now = block.set.weights === undefined ? undefined : standings[unit]?.tally.total;
    return {
      rank: met?.rank ?? null,
      lost: now === undefined || met === null ? null : lostIndex(now, met.total),
    };
  };
  return {
    name: block.name,
    year: block.year,
    period: block.period ?? null,
    rules,
    previousYear: units.some((unit) => unit.previousRank !== null) ? lastYear.year : null,
    averagePercent: ordered.averagePercent,
    weights: block.set.weights?.kind ?? null,
    fields: fields.list.map(({ name, maxPoints }, at) => ({
      name,
      maxPoints: toNumber(maxPoints),
      averagePercent: averagePercent(counted.map((tally) => tally.fields[at] ?? NO_TALLY)),
    })),
    units,
    zeroScores: zeroScores(block.units, zeros, zeroStanding),
    lostScores: (unit) => lostScores(block.units, unit.name, ifMet),
    gradeCounts: grades.counts,
    headGradeCounts: grades.headCounts,
    matrix: scoreMatrix(block, fields),
  };
}

/** How much more one index is than another one of the same unit, in percentage points. */
function lostIndex(now: ExactTally, met: ExactTally): number | null {
  const [before, after] = [now.weighed, met.weighed];
  if (before === undefined || after === undefined || !hasIndex(now) || !hasIndex(met)) return null;
  return quotient(100n * (after.points * before.max - before.points * after.max), before.max * after.max);
}

/**
 * The points of a unit, and its rank, if it met one of its criteria in full and all else stayed as it is, under all rules
 * of the block; the rank is `null` for a unit without one.
 */
function standingIfMet(
  { units }: AssessedBlock,
  { rules, fields, keysOf, standings, chains }: OrderedBlock,
): (unit: number, leaf: number) => StandingIfMet | null {
  const rankOf = rankFinder(chains, rules.ties);
  return (index, leaf) => {
    const [unit, standing] = [units[index], standings[index]];
    if (unit === undefined || standing === undefined) return null;
    const tally =
      tallyIfMet(unit, leaf, standing.tally, fields) ??
      scoreUnit(metInFull(unit, leaf), rules, fields.setOf(unit));
    if ((chains[index] ?? null) === null) return { total: tally.total, rank: null };
    const zeros = standing.zeros - (unit.scores[leaf] === 0 ? 1 : 0);
    const keys = keysOf({ ...standing, tally, zeros });
    return { total: tally.total, rank: keys === null ? null : rankOf(keys) };
  };
}
