import { rulesOf } from '../blockRules';
import { toNumber } from '../points';
import type { AssessedBlock, AssessedUnit } from '../read/assessment';
import { fieldKeys } from '../read/fieldNames';
import { unitKey } from '../read/unitNames';
import type { Rules, TieBreaker } from '../rules';
import type { Settings } from '../settings';
import { averagePercent } from './average';
import { blockFields } from './blockFields';
import type { BlockFields } from './blockFields';
import { blockGrades } from './blockGrades';
import type { GradedLastYear } from './blockGrades';
import { percentOfTally, tallyKey } from './percent';
import type { RankedBlock, RankedField, RankedUnit } from './ranking';
import { scoreMatrix } from './scoreMatrix';
import { scoreUnit } from './scoreUnit';
import type { UnitTally } from './scoreUnit';
import { NO_TALLY, pointsObtained } from './tally';
import { rankChains, rankKeys, tieBreaks } from './ties';
import type { RankKeys } from './ties';
import { zeroScores } from './zeroScores';

/** What is known of a unit's last year: see `explain/lastYear.ts`. */
export interface LastYear {
  readonly year: number | null;
  of(unit: string, block: string): GradedLastYear | null;
  /** Every unit that stood in the block then; only those of `of` where it is left out. */
  unitsOf?(block: string): readonly GradedLastYear[];
}

/** Scores, ranks and grades the units of one block by its rules. */
export function rankBlock(block: AssessedBlock, settings: Settings, lastYear: LastYear): RankedBlock {
  const rules = rulesOf(settings, block.name);
  const fields = blockFields(block, fieldKeys(settings.aliases), rules.notApplicable);
  const tallies = block.units.map((unit) => scoreUnit(unit, rules, fields.setOf(unit)));
  const ranked = takePart(block.units, tallies, rules, settings.excludedUnits);
  const before = block.units.map((unit) => lastYear.of(unit.name, block.name));
  const zeros = zeroScores(block.units);
  const keys = tallies.map(({ total }) => tallyKey(total, rules.rankDecimals));
  const chains = breakerChains(block.units, rules, fields, {
    keys: keys.map((key, index) => (ranked[index] === true ? key : null)),
    tallies,
    zeros: zeros.perUnit,
    previousRanks: before.map((unit) => unit?.rank ?? null),
  });
  const ranks = rankChains(chains, rules.ties);
  const breaks = tieBreaks(chains);
  const fieldRanks = fields.list.map((_, at) =>
    rankKeys(
      tallies.map((tally, index) =>
        ranked[index] === true ? tallyKey(tally.fields[at] ?? NO_TALLY, rules.rankDecimals) : null,
      ),
      rules.ties,
    ),
  );
  const then = lastYear.unitsOf?.(block.name) ?? [];
  const grades = blockGrades(rules, keys, {
    ranked,
    incomplete: tallies.map((tally) => isIncomplete(tally, rules)),
    before: then.length > 0 ? then : before.flatMap((unit) => unit ?? []),
  });
  const units = block.units.map((unit, index): RankedUnit => {
    const tally = tallies[index];
    const total = tally?.total ?? NO_TALLY;
    const now = ranks[index] ?? null;
    const previousRank = before[index]?.rank ?? null;
    return {
      name: unit.name,
      ranked: ranked[index] ?? false,
      rank: now,
      points: pointsObtained(total),
      maxPoints: toNumber(total.max),
      percent: percentOfTally(total),
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
  const counted = tallies.filter((_, index) => ranked[index]);
  return {
    name: block.name,
    year: block.year,
    rules,
    previousYear: units.some((unit) => unit.previousRank !== null) ? lastYear.year : null,
    averagePercent: averagePercent(counted.map(({ total }) => total)),
    fields: fields.list.map(({ name, maxPoints }, at) => ({
      name,
      maxPoints: toNumber(maxPoints),
      averagePercent: averagePercent(counted.map((tally) => tally.fields[at] ?? NO_TALLY)),
    })),
    units: units
      .map((unit, index) => ({ unit, index }))
      .sort((a, b) => (a.unit.rank ?? Infinity) - (b.unit.rank ?? Infinity) || a.index - b.index)
      .map(({ unit }) => unit),
    zeroScores: zeros.list,
    gradeCounts: grades.counts,
    headGradeCounts: grades.headCounts,
    matrix: scoreMatrix(block),
    moves: null,
  };
}

/** Which units are ranked: those that are not left out, to which something applies, and that are complete enough. */
function takePart(
  units: readonly AssessedUnit[],
  tallies: readonly UnitTally[],
  rules: Rules,
  excludedUnits: readonly string[],
): readonly boolean[] {
  const excluded = new Set(excludedUnits.map(unitKey));
  return units.map((unit, index) => {
    const tally = tallies[index];
    if (tally === undefined || tally.total.max <= 0 || isIncomplete(tally, rules)) return false;
    return excluded.size === 0 || !(excluded.has(unitKey(unit.name)) || excluded.has(unit.key));
  });
}

function isIncomplete({ blankScores }: UnitTally, rules: Rules): boolean {
  return rules.blankScores === 'unranked' && blankScores > 0;
}

/** What each unit is ordered by: its index, then the keys of the chain of tie-breakers; `null` for one without a rank. */
function breakerChains(
  units: readonly AssessedUnit[],
  rules: Rules,
  fields: BlockFields,
  of: {
    readonly keys: readonly (bigint | null)[];
    readonly tallies: readonly UnitTally[];
    readonly zeros: readonly number[];
    readonly previousRanks: readonly (number | null)[];
  },
): readonly (RankKeys | null)[] {
  const breakers = rules.tieBreakers.map((breaker): ((index: number) => bigint | null) => {
    switch (breaker.by) {
      case 'field': {
        const at = fields.indexOf(breaker.field);
        return (index) => tallyKey(of.tallies[index]?.fields[at] ?? NO_TALLY, rules.rankDecimals);
      }
      case 'zeroScores':
        return (index) => -BigInt(of.zeros[index] ?? 0);
      case 'previousRank':
        return (index) => {
          const rank = of.previousRanks[index] ?? null;
          return rank === null ? null : -BigInt(Math.round(rank * RANK_PARTS));
        };
    }
  });
  return units.map((_, index) => {
    const key = of.keys[index] ?? null;
    return key === null ? null : [key, ...breakers.map((keyOf) => keyOf(index))];
  });
}

/** A table may print a shared rank as 17.5. */
const RANK_PARTS = 1000;

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
    rank,
    blankScores: tally?.fieldBlanks[at] ?? 0,
    previousPercent: null,
    previousRank: null,
  };
}
