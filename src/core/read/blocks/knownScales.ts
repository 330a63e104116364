import type { Period } from '../../period';
import { toNumber } from '../../points';
import type { Assessment, CriteriaMax, CriteriaSet } from '../model/assessment';
import { blockKey } from '../names/blockNames';
import { indexOf } from './wholeBlocks';

/** What is known of how many points the units of a workbook can get: this year's, and those of earlier years. */
export type KnownScales = Pick<Assessment, 'blocks' | 'earlierBlocks' | 'criteriaMaxima'>;

/** Points are of 100, as they were taken to be. */
export const ASSUMED = 'assumed';

/** Of how many points a unit, or a block, was scored in a year, as far as a table or a criteria sheet tells it. */
export interface Scale {
  readonly year: Period | null;
  readonly isNow: boolean;
  /** `null` of a criteria sheet. */
  readonly unit: string | null;
  readonly block: string | null;
  readonly max: number;
  /** It is itself taken to be so, which is said of this year's. */
  readonly isAssumed: boolean;
  /** The unit's index, `null` where nothing is known of it. */
  readonly percent: number | null;
}

export function scalesOf(known: readonly KnownScales[]): readonly Scale[] {
  return known.flatMap(({ blocks, earlierBlocks, criteriaMaxima }, at) => [
    ...[...blocks, ...earlierBlocks].flatMap((block) => {
      const isNow = at === 0 && blocks.includes(block);
      const base = { year: block.year, isNow, block: blockKey(block.name) };
      return block.units.flatMap((unit): Scale[] => {
        if (unit.table.surveyOnly === true || unit.set.assumed === 'index') return [];
        const isAssumed = unit.set.assumed !== undefined;
        const max = maxOf(unit.set);
        if (max <= 0 || (isAssumed && !isNow)) return [];
        return [{ ...base, unit: unit.key, max, isAssumed, percent: isNow ? indexOf(unit) : null }];
      });
    }),
    ...criteriaMaxima.map(({ year, block, maxPoints }: CriteriaMax): Scale => ({
      ...{ year, isNow: false, unit: null, block: block === null ? null : blockKey(block) },
      ...{ max: toNumber(maxPoints), isAssumed: false, percent: null },
    })),
  ]);
}

/** What the leaves of a set come to; 100 where they count by shares. */
function maxOf({ leaves, weights }: CriteriaSet): number {
  if (weights?.kind === 'share') return WHOLE;
  const factor = (leaf: number) => (weights?.leaves?.[leaf]?.value ?? MILLION) / MILLION;
  return leaves.reduce((sum, { maxPoints }, at) => sum + toNumber(maxPoints) * factor(at), 0);
}

/** Of how many points totals are taken to be that do not say it. */
export const WHOLE = 100;
export const MILLION = 1_000_000;

/** Units of one block of an earlier year whose points do not say of how many they are. */
export interface Group {
  readonly keys: readonly string[];
  readonly block: string | null;
  readonly year: Period | null;
  readonly points: readonly number[];
}

/** The max of points: that of the same year, else 100; `null` where nobody knows. */
export function maxOfPoints(group: Group, scales: readonly Scale[]): number | typeof ASSUMED | null {
  const highest = Math.max(...group.points);
  const then = ofGroup(
    group,
    scales.filter(({ year, isNow }) => !isNow && year === group.year),
    false,
  );
  const maxima = [...new Set(then.map(({ max }) => max))];
  const [only] = maxima;
  if (only !== undefined) return maxima.length === 1 && highest <= only ? only : null;
  const others = ofGroup(
    group,
    scales.filter(({ isNow }) => !isNow),
    false,
  );
  const now = nowOf(group, scales);
  if (now.length === 0 || highest > WHOLE) return null;
  if (areOthers(now) || areOthers(others)) return null;
  return isFarBelow(group, highest, now) ? null : ASSUMED;
}

/** Whether most of some scales are of another number of points than 100; what does not apply to a few units leaves their max. */
function areOthers(scales: readonly Scale[]): boolean {
  return scales.filter(({ max }) => Math.abs(max - WHOLE) > NEAR).length * 2 > scales.length;
}

/** Sets of 99.55 or 100.5 points are published as of 100. */
const NEAR = 1;

/**
 * Whether a smaller scale holds all points, and the units would have risen by more than a block ever does in all: points of 60
 * or 80 beside this year's of 100.
 */
function isFarBelow({ points }: Group, highest: number, now: readonly Scale[]): boolean {
  const indexes = now.flatMap(({ percent }) => percent ?? []);
  if (highest > SMALLER_SCALE || indexes.length === 0) return false;
  return meanOf(indexes) - meanOf(points) > MOST_RISE;
}

const SMALLER_SCALE = 80;
const MOST_RISE = 15;

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}

/**
 * Numbers of a column that is called an index and has no sign of per cent: of 100, unless the set of that year, else this
 * year's, is a smaller one that holds all of them, or most of them are above 100.
 */
export function maxOfIndexes(group: Group, scales: readonly Scale[]): typeof ASSUMED | null {
  const then = ofGroup(
    group,
    scales.filter(({ year, isNow }) => !isNow && year === group.year),
    false,
  );
  const sets = then.length > 0 ? then : nowOf(group, scales);
  const highest = Math.max(...group.points);
  const above = group.points.filter((one) => one > WHOLE + MOST_BONUS).length;
  if (above * 2 > group.points.length) return null;
  return sets.some(({ max }) => max < WHOLE - NEAR && highest <= max) ? null : ASSUMED;
}

const MOST_BONUS = 10;

export function nowOf(group: Group, scales: readonly Scale[]): readonly Scale[] {
  const now = scales.filter(({ isNow }) => isNow);
  const own = ofGroup(group, now, true);
  const told = own.filter(({ isAssumed }) => !isAssumed);
  return told.length > 0 ? told : own;
}

/** Those of the same units, else of their block, else, where asked, of all. */
function ofGroup({ keys, block }: Group, scales: readonly Scale[], orAll: boolean): readonly Scale[] {
  const own = new Set(keys);
  const ofUnits = scales.filter(({ unit }) => unit !== null && own.has(unit));
  if (ofUnits.length > 0) return ofUnits;
  const ofBlock = scales.filter((scale) => block !== null && scale.block === block);
  if (ofBlock.length > 0) return ofBlock;
  return orAll ? scales : scales.filter(({ unit, block: any }) => unit === null && any === null);
}
