import type { RankedBlock, RankedUnit } from '../../rank/ranking';
import { blockKey } from '../../read/names/blockNames';
import { keptDecimals, roundHalfUp } from '../../rank/published';

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
  before: { readonly blocks: readonly RankedBlock[] },
  after: { readonly blocks: readonly RankedBlock[] },
): RankingEffect {
  const old = new Map(before.blocks.map((block) => [blockKey(block.name), block]));
  const kept = new Set(after.blocks.map((block) => blockKey(block.name)));
  return {
    blocks: [
      ...after.blocks.flatMap((block) => blockEffect(old.get(blockKey(block.name)) ?? null, block)),
      ...before.blocks
        .filter((block) => !kept.has(blockKey(block.name)))
        .flatMap((block) => blockEffect(block, null)),
    ],
  };
}

function blockEffect(before: RankedBlock | null, after: RankedBlock | null): readonly BlockEffect[] {
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
  const same = averageBefore === averageAfter || sameIndex(averageBefore, averageAfter, decimals);
  if (change === 'changes' && units.length === 0 && same) return [];
  return [{ name, change, ...averages, units }];
}

type Pair = readonly [RankedUnit | null, RankedUnit | null];

/** A unit is known by its cell: two may have one name. */
function pairs(before: RankedBlock | null, after: RankedBlock | null): readonly Pair[] {
  const keyOf = ({ place }: RankedUnit) => `${place.cell} ${place.sheet}`;
  const old = new Map((before?.units ?? []).map((unit) => [keyOf(unit), unit]));
  const kept = new Set((after?.units ?? []).map(keyOf));
  return [
    ...(after?.units ?? []).map((unit): Pair => [old.get(keyOf(unit)) ?? null, unit]),
    ...(before?.units ?? []).flatMap((unit): Pair[] => (kept.has(keyOf(unit)) ? [] : [[unit, null]])),
  ];
}

function unitEffect(then: RankedUnit | null, now: RankedUnit | null): UnitEffect {
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

function differ(then: RankedUnit, now: RankedUnit, decimals: number): boolean {
  return (
    then.rank !== now.rank ||
    then.grade !== now.grade ||
    then.headGrade !== now.headGrade ||
    !sameIndex(then.percent, now.percent, decimals)
  );
}

/** The finer of the two published precisions. */
function decimalsOf(...blocks: readonly (RankedBlock | null)[]): number {
  return Math.max(...blocks.map((block) => (block === null ? 0 : keptDecimals(block.rules.rankDecimals))));
}

function sameIndex(a: number | null, b: number | null, decimals: number): boolean {
  if (a === null || b === null) return a === b;
  return roundHalfUp(a, decimals) === roundHalfUp(b, decimals);
}
