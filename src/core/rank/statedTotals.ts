import type { Assessment, PublishedRank, PublishedRanking, UnitDirectory } from '../read/model/assessment';
import { blockKey } from '../read/names/blockNames';
import { finding } from '../findings/findings';
import type { Finding } from '../findings/findings';
import type { RankedBlock, RankedUnit } from './ranking';
import { statedBlanks } from './statedBlanks';

/**
 * Compares what this year's tables print of each unit with what its scores give: points, index and rank, at the
 * precision at which the table prints them. One finding a unit, for the first that differs; what is blank is said by itself.
 */
export function statedDifferences(
  blocks: readonly RankedBlock[],
  {
    published,
    year,
    directory,
  }: Pick<Assessment, 'published' | 'year'> & {
    readonly directory: Pick<UnitDirectory, 'keyOf'>;
  },
): readonly Finding[] {
  const rankings = published.filter((ranking) => ranking.year === year);
  if (rankings.length === 0) return [];
  const units = new Map<string, Computed[]>();
  for (const block of blocks) {
    const apart = pointsApart(block);
    for (const unit of block.units) {
      const key = directory.keyOf(unit.name);
      const own = { block, unit, apart: apart.get(unit.name) ?? [0] };
      units.set(key, [...(units.get(key) ?? []), own]);
    }
  }
  return rankings.flatMap((ranking) => {
    const precision = precisionOf(ranking);
    const matched: Matched[] = [];
    const differences = ranking.units.flatMap((stated): Finding[] => {
      const found = units.get(directory.keyOf(stated.name)) ?? [];
      const own = found.find(
        ({ block }) => stated.block !== null && blockKey(block.name) === blockKey(stated.block),
      );
      const match = own ?? (found.length === 1 ? found[0] : undefined);
      if (match === undefined) return [];
      matched.push({ stated, match });
      const difference = differenceOf(stated, match, precision);
      return difference === null ? [] : [differenceFinding(stated, match, difference)];
    });
    const told = differences.length > 0 ? differences : orderDifferences(matched, precision.percent);
    return [...told, ...statedBlanks(matched)];
  });
}

interface Matched {
  readonly stated: PublishedRank;
  readonly match: Computed;
}

function differenceFinding(
  stated: PublishedRank,
  { unit, block }: Computed,
  difference: Difference,
): Finding {
  const facts = { unit: unit.name, ...difference };
  return finding('stated-total-differs', stated.place, facts, { block: block.name });
}

/**
 * Indexes that are printed without the bonus and penalty points beside them agree with the scores, and may still lead to another
 * order: that is said of the first two units of each block that they exchange, of the first whose index differs. Printed ranks
 * tell the order.
 */
function orderDifferences(matched: readonly Matched[], decimals: number): readonly Finding[] {
  const printed = matched.filter(
    ({ stated, match }) =>
      stated.percent !== null &&
      stated.percentPlace !== undefined &&
      stated.rank === null &&
      match.unit.percent !== null,
  );
  const blocks = new Set(printed.map(({ match }) => match.block));
  const least = 10 ** -Math.max(2, decimals);
  return [...blocks].flatMap((block) => {
    const own = printed
      .filter(({ match }) => match.block === block)
      .toSorted((a, b) => (b.stated.percent ?? 0) - (a.stated.percent ?? 0));
    const at = own.findIndex(({ stated, match }, index) => {
      const next = own[index + 1];
      return (
        next !== undefined &&
        (stated.percent ?? 0) > (next.stated.percent ?? 0) &&
        (match.unit.percent ?? 0) + least <= (next.match.unit.percent ?? 0)
      );
    });
    const exchanged = (at === -1 ? [] : own.slice(at, at + 2)).map(({ stated: of, match }) => {
      const [stated, computed] = [of.percent ?? 0, match.unit.percent ?? 0];
      const difference = { what: 'percent', stated, computed: Number(computed.toFixed(4)) } as const;
      return { by: Math.abs(computed - stated), found: differenceFinding(of, match, difference) };
    });
    const told = exchanged.find(({ by }) => by >= least) ?? exchanged[0];
    return told === undefined ? [] : [told.found];
  });
}

/** What a unit's scores give. */
interface Computed {
  readonly block: RankedBlock;
  readonly unit: RankedUnit;
  /** What of its points a printed total may lack: nothing, its bonus, its penalty (negative) or both. */
  readonly apart: readonly number[];
}

function pointsApart({ matrix }: RankedBlock): ReadonlyMap<string, readonly number[]> {
  return new Map(
    matrix.units.map((name, index) => {
      const bonus = matrix.bonus[index]?.points ?? 0;
      const penalty = matrix.penalty[index]?.points ?? 0;
      return [name, [0, bonus, -penalty, bonus - penalty]];
    }),
  );
}

interface Difference {
  readonly what: 'points' | 'percent' | 'rank';
  readonly stated: number;
  readonly computed: number;
}

function differenceOf(
  stated: PublishedRank,
  { unit, block, apart }: Computed,
  precision: { readonly points: number; readonly percent: number },
): Difference | null {
  const rounding = block.matrix.leaves.length / MILLION;
  const weighted = weightedPoints(unit, block);
  const isPoints = (printed: number) =>
    weighted.some((points) => agree(printed, points, precision.points, rounding)) ||
    apart.some((points) => agree(printed, unit.points - points, precision.points, rounding));
  if (stated.points !== undefined && !isPoints(stated.points)) {
    const computed = weighted[0] === undefined ? unit.points : Number(weighted[0].toFixed(4));
    return { what: 'points', stated: stated.points, computed };
  }
  // An index that the table does not print follows from its points, whichever of them count here.
  const { percent } = unit;
  const perPoint = unit.maxPoints > 0 ? 100 / unit.maxPoints : 0;
  const isPercent = (printed: number) =>
    apart.some((points) =>
      agree(printed, (percent ?? 0) - points * perPoint, precision.percent, rounding * perPoint),
    );
  if (
    stated.percent !== null &&
    stated.percentPlace !== undefined &&
    percent !== null &&
    !isPercent(stated.percent)
  ) {
    return { what: 'percent', stated: stated.percent, computed: Number(percent.toFixed(4)) };
  }
  // A rank beyond the block's units is one among several blocks.
  if (stated.rank === null || stated.rank > block.units.length) return null;
  if (unit.rank === null || stated.rank === unit.rank) return null;
  return { what: 'rank', stated: stated.rank, computed: unit.rank };
}

/** What shares (*trọng số*) make of a unit's points, as tables print it: of the max that all have, of the whole, of 100 and of 1. */
function weightedPoints(
  { percent }: RankedUnit,
  { weights, fields, matrix }: RankedBlock,
): readonly number[] {
  if (weights !== 'share' || percent === null) return [];
  const common = [fields, matrix.leaves].flatMap((of) => {
    const maxima = new Set(of.map(({ maxPoints }) => maxPoints));
    return maxima.size === 1 ? [...maxima] : [];
  });
  const whole = fields.reduce((sum, { maxPoints }) => sum + maxPoints, 0);
  return [...common, 100, whole, 1].map((max) => (percent * max) / 100);
}

/** Decimals at which a table prints its points and indexes: the most that any of its units has, at most four. */
function precisionOf({ units }: PublishedRanking): { points: number; percent: number } {
  // Points are seldom rounded to whole ones.
  let points = 1;
  let percent = 0;
  for (const unit of units) {
    if (unit.points !== undefined) points = Math.max(points, decimalsOf(unit.points));
    if (unit.percent !== null) percent = Math.max(percent, decimalsOf(unit.percent));
  }
  return { points, percent };
}

const MOST_DECIMALS = 4;

function decimalsOf(value: number): number {
  const [, decimals = ''] = String(Number(value.toFixed(MOST_DECIMALS))).split('.');
  return decimals.length;
}

const MILLION = 1_000_000;

/** Whether a printed number is the computed one, rounded or cut off at its precision, or off by the rounding of points. */
function agree(stated: number, computed: number, decimals: number, rounding: number): boolean {
  return Math.abs(stated - computed) < 0.51 * 10 ** -decimals + rounding + 1e-9;
}
