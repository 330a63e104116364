import type { ScoreTable, UnitReading, UnitScores } from '../model/assessment';
import { LAYOUTS } from '../model/layouts';

/** The units of one block in a table, with the key of each. */
export interface UnitGroup {
  readonly table: ScoreTable;
  /** Key of the block; `null` where nothing tells it. */
  readonly block: string | null;
  readonly units: readonly { readonly unit: UnitReading; readonly key: string }[];
}

/** Two tables of one year that score the same units differently, or one of them in less detail and more of them. */
export interface CompetingTables {
  readonly counts: ScoreTable;
  readonly left: ScoreTable;
  /** The table that counts has less detail, the same indexes and the whole block; left out where the two differ. */
  readonly isWhole?: true;
  /** The scores of the table that counts are later in the appraisal by its title; left out where nothing tells it. */
  readonly isLater?: true;
  /** The table that is left is the later one, and nobody has scored the unit in it yet. */
  readonly isBlank?: true;
  /** The table that is left says of some score that it does not apply, which does not count so. */
  readonly hasMarks?: true;
  /** The two have other fields of the same units, which they seem to score in parts: where the unit stands in the one that counts. */
  readonly partOf?: UnitReading;
  /** The first unit of the table that is left whose figures differ. */
  readonly unit: UnitReading;
  readonly block: string | null;
}

/** What counts of a unit in a table, by the rules of its block. */
export type FiguresOf = (group: UnitGroup, unit: UnitReading) => UnitScores;

/**
 * The groups that give way to a table with less detail: one that has every unit of their block, more units without
 * such detail than with it, and the same index for each of theirs. The block is ranked from that table then, and none of
 * its units is lost; where an index differs nothing tells which of the two is right.
 *
 * @returns by the group that gives way the one that counts
 */
export function wholeBlocks(
  groups: readonly UnitGroup[],
  figures: FiguresOf,
): ReadonlyMap<UnitGroup, UnitGroup> {
  const ways = new Map<UnitGroup, UnitGroup>();
  const usable = groups.filter(({ table }) => table.surveyOnly !== true);
  const byBlock = new Map<string, UnitGroup[]>();
  for (const group of usable) {
    if (group.block === null) continue;
    byBlock.set(group.block, [...(byBlock.get(group.block) ?? []), group]);
  }
  for (const inBlock of byBlock.values()) {
    for (const whole of inBlock) {
      const order = orderOf(whole);
      if (order === 0 || whole.table.standing === 'draft' || whole.table.year === null) continue;
      const detailed = inBlock.filter((one) => orderOf(one) < order);
      if (isWhole(whole, detailed, figures)) for (const one of detailed) ways.set(one, whole);
    }
  }
  return ways;
}

function orderOf({ table }: UnitGroup): number {
  return LAYOUTS[table.kind].order;
}

function isWhole(whole: UnitGroup, detailed: readonly UnitGroup[], figures: FiguresOf): boolean {
  const own = new Map(whole.units.map(({ key, unit }) => [key, unit]));
  const others = detailed.flatMap((group) => group.units.map((one) => ({ ...one, group })));
  const keys = new Set(others.map(({ key }) => key));
  if (keys.size === 0 || own.size <= 2 * keys.size) return false;
  return others.every(({ key, unit, group }) => {
    const same = own.get(key);
    return same !== undefined && hasSameIndex(figures(group, unit), figures(whole, same));
  });
}

/** Whether two readings of one unit come to one index, as it is published with two decimals. */
export function hasSameIndex(one: UnitScores, other: UnitScores): boolean {
  const [a, b] = [indexOf(one), indexOf(other)];
  return a !== null && b !== null && Math.abs(a - b) < CLOSE;
}

const CLOSE = 0.006;

/** The index of plain points in per cent; `null` where weights, blanks or faults leave it open. */
export function indexOf({ set, scores, bonus, penalty }: UnitScores): number | null {
  if (set.weights !== undefined) return null;
  let points = bonus - penalty;
  let max = 0;
  for (const [index, { maxPoints }] of set.leaves.entries()) {
    const score = scores[index];
    if (score === 'notApplicable') continue;
    if (typeof score !== 'number') return null;
    points += score;
    max += maxPoints;
  }
  return max > 0 ? (points / max) * 100 : null;
}
