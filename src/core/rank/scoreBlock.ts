import { rulesOf } from '../read/names/blockRules';
import { toNumber } from '../points';
import type { AssessedBlock, AssessedUnit } from '../read/model/assessment';
import { fieldKeys } from '../read/names/fieldNames';
import { unitKey } from '../read/names/unitNames';
import type { Rules, TieBreaker } from '../settings/rules';
import type { Settings } from '../settings/settings';
import { averagePercent } from './scoring/average';
import { blockFields } from './scoring/blockFields';
import type { BlockFields } from './scoring/blockFields';
import { blockGrades } from './blockGrades';
import type { BlockGrades, GradedLastYear } from './blockGrades';
import { withGroupRanks } from './groupRanks';
import { orderKeys } from './orderKeys';
import type { UnitStanding } from './orderKeys';
import { exactIndex } from './scoring/exactIndex';
import { percentOfTally, tallyKey } from './scoring/percent';
import type { RankedField, RankedUnit } from './ranking';
import { scoreUnit } from './scoring/scoreUnit';
import type { UnitTally } from './scoring/unitTally';
import { hasIndex, NO_TALLY, pointsObtained } from './scoring/tally';
import { rankChains, rankKeys, tieBreaks } from './ties';
import type { RankKeys } from './ties';
import { zeroLeaves } from './zeroScores';

/** What is known of a unit's last year: see `explain/lastYear.ts`. */
export interface LastYear {
  readonly year: number | null;
  of(unit: string, block: string): GradedLastYear | null;
  /** Every unit that stood in the block then; only those of `of` where it is left out. */
  unitsOf?(block: string): readonly GradedLastYear[];
}

/** The units of a block as they stand: scored, ranked and graded. A list by unit is in the sheets' order. */
export interface OrderedBlock {
  readonly rules: Rules;
  readonly fields: BlockFields;
  readonly tallies: readonly UnitTally[];
  /** Whether each unit is ranked, and its rank. */
  readonly isRanked: readonly boolean[];
  readonly ranks: readonly (number | null)[];
  readonly before: readonly (GradedLastYear | null)[];
  readonly standings: readonly UnitStanding[];
  readonly keysOf: ReturnType<typeof orderKeys>;
  /** What each unit was ordered by; `null` for one without a rank. */
  readonly chains: readonly (RankKeys | null)[];
  /** The zero leaves of each unit. */
  readonly zeros: readonly (readonly number[])[];
  readonly grades: BlockGrades;
  /** Mean of the ranked units' indexes, in per cent; `null` where no unit is ranked. */
  readonly averagePercent: number | null;
}

/** Scores, ranks and grades the units of one block by its rules. */
export function orderBlock(block: AssessedBlock, settings: Settings, lastYear: LastYear): OrderedBlock {
  const rules = rulesOf(settings, block.name);
  const fields = blockFields(block, fieldKeys(settings.aliases), rules.notApplicable);
  const tallies = block.units.map((unit) => scoreUnit(unit, rules, fields.setOf(unit)));
  const isRanked = takePart(block.units, tallies, rules, settings.excludedUnits);
  const before = block.units.map((unit) => lastYear.of(unit.name, block.name));
  const zeros = block.units.map(zeroLeaves);
  const keysOf = orderKeys(rules, fields);
  const standings = tallies.map((tally, index): UnitStanding => ({
    tally,
    zeros: zeros[index]?.length ?? 0,
    previousRank: before[index]?.rank ?? null,
  }));
  const chains = standings.map((unit, index) => (isRanked[index] === true ? keysOf(unit) : null));
  const then = lastYear.unitsOf?.(block.name) ?? [];
  const grades = blockGrades(
    rules,
    tallies.map(({ total }) => tallyKey(total, rules.rankDecimals)),
    {
      ranked: isRanked,
      incomplete: tallies.map((tally) => isIncomplete(tally, rules)),
      before: then.length > 0 ? then : before.flatMap((unit) => unit ?? []),
    },
  );
  return {
    rules,
    fields,
    tallies,
    isRanked,
    ranks: rankChains(chains, rules.ties),
    before,
    standings,
    keysOf,
    chains,
    zeros,
    grades,
    averagePercent: averagePercent(
      tallies.flatMap(({ total }, index) => (isRanked[index] === true ? total : [])),
    ),
  };
}

/** The units of an ordered block with all that is to be told of each, in order of rank, then of the sheets. */
export function rankedUnits(block: AssessedBlock, ordered: OrderedBlock): readonly RankedUnit[] {
  const { rules, fields, tallies, isRanked, ranks, before, chains, grades } = ordered;
  const breaks = tieBreaks(chains);
  const fieldRanks = fields.list.map((_, at) =>
    rankKeys(
      tallies.map((tally, index) =>
        isRanked[index] === true ? tallyKey(tally.fields[at] ?? NO_TALLY, rules.rankDecimals) : null,
      ),
      rules.ties,
    ),
  );
  const units = block.units.map((unit, index): RankedUnit => {
    const tally = tallies[index];
    const total = tally?.total ?? NO_TALLY;
    const now = ranks[index] ?? null;
    const previousRank = before[index]?.rank ?? null;
    return {
      name: unit.name,
      ranked: isRanked[index] ?? false,
      rank: now,
      points: pointsObtained(total),
      maxPoints: toNumber(total.max),
      percent: percentOfTally(total),
      exact: exactIndex(total),
      blankScores: tally?.blankScores ?? 0,
      grade: grades.grades[index] ?? null,
      headGrade: grades.headGrades[index] ?? null,
      tieBrokenBy: (breaks[index] ?? []).flatMap((at): readonly TieBreaker[] => {
        const breaker = rules.tieBreakers[at - 1];
        return breaker === undefined ? [] : [breaker];
      }),
      previousRank,
      rankChange: rankChange(previousRank, now),
      previousPercent: before[index]?.percent ?? null,
      fields: fields.list.map((field, at) =>
        rankedField(field.name, tally, at, fieldRanks[at]?.[index] ?? null),
      ),
      place: unit.place,
    };
  });
  const groups = block.units.map(({ group }) => group ?? null);
  return inOrderOfRank(withGroupRanks(units, groups, rules.ties));
}

/** In order of rank, then as they come; units without a rank last. */
export function inOrderOfRank<Unit extends Pick<RankedUnit, 'rank'>>(
  units: readonly Unit[],
): readonly Unit[] {
  return units.toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || 0);
}

/** Which units are ranked: those that are not left out, to which something applies, and that are complete enough. */
function takePart(
  units: readonly AssessedUnit[],
  tallies: readonly UnitTally[],
  rules: Rules,
  excludedUnits: readonly string[],
): readonly boolean[] {
  const isLeftOut = leavesOut(excludedUnits);
  return units.map((unit, index) => {
    const tally = tallies[index];
    return tally !== undefined && canRank(tally, rules) && !isLeftOut(unit);
  });
}

/** Whether a unit can be ranked with these points: something applies, and it is complete enough. */
export function canRank(tally: UnitTally, rules: Rules): boolean {
  return hasIndex(tally.total) && !isIncomplete(tally, rules);
}

/** Tells which units are left out of the ranking, whatever their scores. */
export function leavesOut(excludedUnits: readonly string[]): (unit: AssessedUnit) => boolean {
  const excluded = new Set(excludedUnits.map(unitKey));
  return (unit) =>
    unit.notRanked !== undefined ||
    (excluded.size > 0 && (excluded.has(unitKey(unit.name)) || excluded.has(unit.key)));
}

/** Whether a unit is left out until its blank scores are filled in. */
export function isIncomplete({ blankScores }: UnitTally, rules: Rules): boolean {
  return rules.blankScores === 'unranked' && blankScores > 0;
}

/** Positive = rose: rank 11 last year and 3 now is 8. */
function rankChange(before: number | null, now: number | null): number | null {
  return before === null || now === null ? null : before - now;
}

function rankedField(
  name: string,
  tally: UnitTally | undefined,
  at: number,
  rank: number | null,
): RankedField {
  const own = tally?.fields[at] ?? NO_TALLY;
  return {
    name,
    points: pointsObtained(own),
    maxPoints: toNumber(own.max),
    percent: percentOfTally(own),
    exact: exactIndex(own),
    rank,
    blankScores: tally?.fieldBlanks[at] ?? 0,
    previousPercent: null,
    previousRank: null,
  };
}
