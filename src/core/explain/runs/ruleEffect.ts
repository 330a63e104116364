import type { RankedBlock, RankedUnit } from '../../rank/ranking';
import { blockKey } from '../../read/names/blockNames';
import { keptDecimals, roundHalfUp } from '../../rank/published';

/** How the units of a block stand by some rules, in order of rank: what a change of the rules may change. */
export interface BlockStandings extends Pick<RankedBlock, 'name' | 'rules' | 'averagePercent'> {
  readonly units: readonly UnitStanding[];
}

type UnitStanding = Pick<RankedUnit, 'name' | 'place' | 'rank' | 'percent' | 'grade' | 'headGrade'>;

/** What other settings change in a ranking. */
export interface RankingEffect {
  /** In the order of the ranking by the other settings, those that disappear last; only blocks of which anything changes. */
  readonly blocks: readonly BlockEffect[];
}

export interface BlockEffect {
  readonly name: string;
  /** Whether the block is ranked by both, or only by one of the two settings (an error stops it by the other). */
  readonly change: 'changes' | 'appears' | 'disappears';
  /** Mean of the units' indexes, in per cent, unrounded. */
  readonly averageBefore: number | null;
  readonly averageAfter: number | null;
  /** Units of which rank, index at the published precision or grade changes, in the order of their new ranks. */
  readonly units: readonly UnitEffect[];
}

export interface UnitEffect {
  readonly name: string;
  readonly rankBefore: number | null;
  readonly rankAfter: number | null;
  /** In per cent, unrounded. */
  readonly percentBefore: number | null;
  readonly percentAfter: number | null;
  readonly gradeBefore: string | null;
  readonly gradeAfter: string | null;
  readonly headGradeBefore: string | null;
  readonly headGradeAfter: string | null;
}

/** Compares two rankings of one workbook, e.g. by the settings before and after a change of them. */
export function rankingEffect(
  before: readonly BlockStandings[],
  after: readonly BlockStandings[],
): RankingEffect {
  const old = new Map(before.map((block) => [blockKey(block.name), block]));
  const kept = new Set(after.map((block) => blockKey(block.name)));
  return {
    blocks: [
      ...after.flatMap((block) => blockEffect(old.get(blockKey(block.name)) ?? null, block)),
      ...before
        .filter((block) => !kept.has(blockKey(block.name)))
        .flatMap((block) => blockEffect(block, null)),
    ],
  };
}

function blockEffect(before: BlockStandings | null, after: BlockStandings | null): readonly BlockEffect[] {
  const name = after?.name ?? before?.name ?? '';
  const change = before === null ? 'appears' : after === null ? 'disappears' : 'changes';
  const averages = {
    averageBefore: before?.averagePercent ?? null,
    averageAfter: after?.averagePercent ?? null,
  };
  const decimals = decimalsOf(before, after);
  const units = pairs(before, after).flatMap(([then, now]) =>
    then !== null && now !== null && !differ(then, now, decimals) ? [] : [unitEffect(then, now)],
  );
  const { averageBefore, averageAfter } = averages;
  const same = sameIndex(averageBefore, averageAfter, decimals);
  if (change === 'changes' && units.length === 0 && same) return [];
  return [{ name, change, ...averages, units }];
}

type Pair = readonly [UnitStanding | null, UnitStanding | null];

/** A unit is known by its cell: two may have one name. */
function pairs(before: BlockStandings | null, after: BlockStandings | null): readonly Pair[] {
  const old = before?.units ?? [];
  const now = after?.units ?? [];
  const [oldAt, nowAt] = [finder(old), finder(now)];
  return [
    ...now.map((unit): Pair => [oldAt(unit), unit]),
    ...old.flatMap((unit): Pair[] => (nowAt(unit) === null ? [[unit, null]] : [])),
  ];
}

/** Finds units by their cells, sheet by sheet: a text of both would have to be made for each of thousands. */
function finder(units: readonly UnitStanding[]): (unit: UnitStanding) => UnitStanding | null {
  const bySheet = new Map<string, Map<string, UnitStanding>>();
  for (const unit of units) {
    const { sheet, cell } = unit.place;
    const known = bySheet.get(sheet);
    if (known === undefined) bySheet.set(sheet, new Map([[cell, unit]]));
    else known.set(cell, unit);
  }
  return ({ place }) => bySheet.get(place.sheet)?.get(place.cell) ?? null;
}

function unitEffect(then: UnitStanding | null, now: UnitStanding | null): UnitEffect {
  return {
    name: (now ?? then)?.name ?? '',
    rankBefore: then?.rank ?? null,
    rankAfter: now?.rank ?? null,
    percentBefore: then?.percent ?? null,
    percentAfter: now?.percent ?? null,
    gradeBefore: then?.grade ?? null,
    gradeAfter: now?.grade ?? null,
    headGradeBefore: then?.headGrade ?? null,
    headGradeAfter: now?.headGrade ?? null,
  };
}

function differ(then: UnitStanding, now: UnitStanding, decimals: number): boolean {
  return (
    then.rank !== now.rank ||
    then.grade !== now.grade ||
    then.headGrade !== now.headGrade ||
    !sameIndex(then.percent, now.percent, decimals)
  );
}

/** The finer of the two published precisions. */
function decimalsOf(...blocks: readonly (BlockStandings | null)[]): number {
  return Math.max(...blocks.map((block) => (block === null ? 0 : keptDecimals(block.rules.rankDecimals))));
}

function sameIndex(a: number | null, b: number | null, decimals: number): boolean {
  if (a === b) return true;
  if (a === null || b === null) return false;
  return roundHalfUp(a, decimals) === roundHalfUp(b, decimals);
}
