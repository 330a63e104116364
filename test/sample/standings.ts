import type { BlockName } from './articleFacts';
import { percentHundredths } from './hundredths';

/** What the score sheets and last year's tables of the workbook say, wherever it was read from. */
export interface SampleContent {
  readonly units: readonly ScoredUnit[];
  /** `Xếp hạng 2022` and `Lĩnh vực 2022 …`, by unit name. */
  readonly lastYear: ReadonlyMap<string, LastYear>;
}

export interface ScoredUnit {
  readonly name: string;
  readonly block: BlockName;
  readonly fields: readonly { readonly name: string; readonly leaves: readonly ScoredLeaf[] }[];
}

/** In hundredths of a point; `null` does not apply. */
export interface ScoredLeaf {
  readonly name: string;
  readonly max: number;
  readonly verified: number | null;
}

/** Percentages in hundredths of a per cent. */
export interface LastYear {
  readonly rank: number;
  readonly percent: number;
  readonly fieldPercents: ReadonlyMap<string, number>;
}

/** A unit's place in its block. Percentages in hundredths of a per cent, half up. */
export interface Standing {
  readonly name: string;
  readonly block: BlockName;
  readonly percent: number;
  readonly rank: number;
  readonly fields: ReadonlyMap<string, { readonly percent: number; readonly rank: number }>;
  readonly zeros: readonly ScoredLeaf[];
  readonly lastYear: LastYear;
}

/**
 * Index, field percentages and competition ranks by DOMAIN section 3 (criteria that do not apply leave both sides), by a
 * calculation of its own: it shares nothing with src.
 *
 * @throws Error when a unit is missing in last year's tables.
 */
export function standingsOf(content: SampleContent): readonly Standing[] {
  return content.units.map((unit) => {
    const block = content.units.filter((other) => other.block === unit.block);
    const lastYear = content.lastYear.get(unit.name);
    if (lastYear === undefined) throw new Error(`${unit.name} is missing in the tables of 2022`);
    return {
      name: unit.name,
      block: unit.block,
      percent: indexOf(unit),
      rank: rankAmong(indexOf(unit), block.map(indexOf)),
      fields: new Map(
        unit.fields.map((field, i) => {
          const percent = fieldPercent(unit, i);
          const percents = block.map((other) => fieldPercent(other, i));
          return [field.name, { percent, rank: rankAmong(percent, percents) }];
        }),
      ),
      zeros: leavesOfUnit(unit).filter((leaf) => leaf.verified === 0 && leaf.max > 0),
      lastYear,
    };
  });
}

/** Mean of the units' unrounded indexes, in hundredths of a per cent, half up (exact fractions). */
export function blockAverage(content: SampleContent, block: BlockName): number {
  const totals = content.units
    .filter((unit) => unit.block === block)
    .map((unit) => totalsOf(leavesOfUnit(unit)));
  const whole = totals.reduce((product, { max }) => product * BigInt(max), 1n);
  const sum = totals.reduce((s, { points, max }) => s + (BigInt(points) * whole) / BigInt(max), 0n);
  const divisor = whole * BigInt(totals.length);
  return Number((sum * 20_000n + divisor) / (2n * divisor));
}

function rankAmong(value: number, all: readonly number[]): number {
  return 1 + all.filter((other) => other > value).length;
}

function indexOf(unit: ScoredUnit): number {
  const { points, max } = totalsOf(leavesOfUnit(unit));
  return percentHundredths(points, max);
}

function fieldPercent(unit: ScoredUnit, index: number): number {
  const field = unit.fields[index];
  if (field === undefined) throw new Error(`${unit.name} has no field ${index + 1}`);
  const { points, max } = totalsOf(field.leaves);
  return percentHundredths(points, max);
}

function leavesOfUnit(unit: ScoredUnit): readonly ScoredLeaf[] {
  return unit.fields.flatMap((field) => field.leaves);
}

function totalsOf(leaves: readonly ScoredLeaf[]): { points: number; max: number } {
  let points = 0;
  let max = 0;
  for (const leaf of leaves) {
    if (leaf.verified === null) continue;
    points += leaf.verified;
    max += leaf.max;
  }
  return { points, max };
}
