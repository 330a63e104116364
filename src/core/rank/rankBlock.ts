import { toNumber } from '../points';
import type { AssessedBlock, AssessedUnit } from '../read/assessment';
import { scorePlace } from '../read/checkBlock';
import { fold } from '../read/text';
import { unitKey } from '../read/unitNames';
import type { Settings } from '../settings';
import { averagePercent } from './average';
import { percentKey, percentOf } from './percent';
import type { RankedBlock, RankedField, RankedUnit, ZeroScore } from './ranking';
import { scoreMatrix } from './scoreMatrix';
import { scoreUnit } from './scoreUnit';
import type { Tally, UnitTally } from './scoreUnit';
import { rankKeys } from './ties';

const NOTHING: Tally = { points: 0, max: 0 };

/** What is known of a unit's last year: see `explain/lastYear.ts`. */
export interface LastYear {
  readonly year: number | null;
  of(unit: string, block: string): { readonly rank: number | null; readonly percent: number | null } | null;
}

/** Scores and ranks the units of one block. */
export function rankBlock(block: AssessedBlock, settings: Settings, lastYear: LastYear): RankedBlock {
  const excluded = new Set(settings.excludedUnits.map(unitKey));
  const tallies = block.units.map((unit) => scoreUnit(unit, settings));
  const ranked = block.units.map((unit, index) => {
    const tally = tallies[index];
    const incomplete = settings.blankScores === 'unranked' && (tally?.blankScores ?? 0) > 0;
    const left = excluded.size > 0 && (excluded.has(unitKey(unit.name)) || excluded.has(unit.key));
    return !left && !incomplete && (tally?.total.max ?? 0) > 0;
  });
  const rank = (of: readonly Tally[]) =>
    rankKeys(
      of.map(({ points, max }, index) =>
        ranked[index] === true && max > 0 ? percentKey(points, max, settings.rankDecimals) : null,
      ),
      settings.ties,
    );
  const ranks = rank(tallies.map(({ total }) => total));
  const fields = fieldTallies(block, tallies);
  const fieldRanks = fields.map((field) => rank(field.tallies));
  const units = block.units.map((unit, index): RankedUnit => {
    const before = lastYear.of(unit.name, block.name);
    const now = ranks[index] ?? null;
    const { points, max } = tallies[index]?.total ?? NOTHING;
    return {
      name: unit.name,
      ranked: ranked[index] ?? false,
      rank: now,
      points: toNumber(points),
      maxPoints: toNumber(max),
      percent: percentOf(points, max),
      blankScores: tallies[index]?.blankScores ?? 0,
      previousRank: before?.rank ?? null,
      rankChange: rankChange(before?.rank ?? null, now),
      previousPercent: before?.percent ?? null,
      fields: fields.map((field, at) => rankedField(field, index, fieldRanks[at]?.[index] ?? null)),
      place: unit.place,
    };
  });
  const onlyRanked = (of: readonly Tally[]) => of.filter((_, index) => ranked[index]);
  return {
    name: block.name,
    year: block.year,
    previousYear: units.some((unit) => unit.previousRank !== null) ? lastYear.year : null,
    averagePercent: averagePercent(onlyRanked(tallies.map(({ total }) => total))),
    fields: fields.map((field) => ({
      name: field.name,
      maxPoints: toNumber(field.maxPoints),
      averagePercent: averagePercent(onlyRanked(field.tallies)),
    })),
    units: units
      .map((unit, index) => ({ unit, index }))
      .sort((a, b) => (a.unit.rank ?? Infinity) - (b.unit.rank ?? Infinity) || a.index - b.index)
      .map(({ unit }) => unit),
    zeroScores: zeroScores(block.units),
    matrix: scoreMatrix(block),
  };
}

/** Positive = rose: rank 11 last year and 3 now is 8. */
function rankChange(before: number | null, now: number | null): number | null {
  return before === null || now === null ? null : before - now;
}

interface FieldTallies {
  readonly name: string;
  readonly maxPoints: number;
  /** One per unit of the block. */
  readonly tallies: readonly Tally[];
}

/** Fields of the block's common criteria set, then those that only other units' sets have; matched by folded name. */
function fieldTallies(block: AssessedBlock, tallies: readonly UnitTally[]): readonly FieldTallies[] {
  const names = new Map(block.set.fields.map((name) => [fold(name), name]));
  for (const { set } of block.units) {
    if (set === block.set) continue;
    for (const name of set.fields) if (!names.has(fold(name))) names.set(fold(name), name);
  }
  return [...names].map(([key, name]) => ({
    name,
    maxPoints: block.set.leaves.reduce(
      (sum, leaf) => (fold(block.set.fields[leaf.field] ?? '') === key ? sum + leaf.maxPoints : sum),
      0,
    ),
    tallies: block.units.map((unit, index) => {
      const at = unit.set.fields.findIndex((own) => own === name || fold(own) === key);
      return tallies[index]?.fields[at] ?? NOTHING;
    }),
  }));
}

function rankedField(field: FieldTallies, unit: number, rank: number | null): RankedField {
  const { points, max } = field.tallies[unit] ?? NOTHING;
  return {
    name: field.name,
    points: toNumber(points),
    maxPoints: toNumber(max),
    percent: percentOf(points, max),
    rank,
  };
}

function zeroScores(units: readonly AssessedUnit[]): readonly ZeroScore[] {
  const found: ZeroScore[] = [];
  for (const unit of units) {
    unit.scores.forEach((score, index) => {
      const leaf = score === 0 ? unit.set.leaves[index] : undefined;
      if (leaf === undefined) return;
      found.push({
        unit: unit.name,
        field: unit.set.fields[leaf.field] ?? '',
        code: leaf.code,
        criterion: leaf.name,
        maxPoints: toNumber(leaf.maxPoints),
        place: scorePlace(unit, index),
      });
    });
  }
  return found.sort((a, b) => b.maxPoints - a.maxPoints);
}
