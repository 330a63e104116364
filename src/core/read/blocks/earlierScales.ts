import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import type { Period } from '../../period';
import { toNumber } from '../../points';
import type { Points } from '../../points';
import { cellPlace } from '../model/assessment';
import type {
  AssessedBlock,
  AssessedUnit,
  Assessment,
  CriteriaMax,
  CriteriaSet,
  PublishedRank,
  PublishedRanking,
  UnitDirectory,
} from '../model/assessment';
import { blockKey } from '../names/blockNames';
import { kindOfUnit } from '../names/unitNames';
import { indexOf } from './wholeBlocks';

/** What is known of how many points the units of a workbook can get: this year's, and those of earlier years. */
export type KnownScales = Pick<Assessment, 'blocks' | 'earlierBlocks' | 'criteriaMaxima'>;

/** What tables of earlier years say. */
export interface EarlierFigures {
  readonly blocks: readonly AssessedBlock[];
  readonly published: readonly PublishedRanking[];
}

/**
 * Settles of how many points the totals of earlier years are that do not say it. Another table or a criteria sheet of the same
 * year tells it; points up to 100 are of 100 where this year's and all other known sets of the same units are, too, and nothing
 * speaks against it. Any others give their order and no index, and neither do numbers of a column called an index that may be
 * points of a smaller set: a finding says so.
 *
 * @param known what the workbook itself tells, and the file that the tables are of
 * @param year this year's
 */
export function settledScales(
  { blocks, published }: EarlierFigures,
  known: readonly KnownScales[],
  directory: UnitDirectory,
  year: Period | null,
): EarlierFigures & { readonly doubts: readonly Finding<'history-scale-unknown'>[] } {
  const isAsked = ({ set }: { readonly set: CriteriaSet }) => set.assumed !== undefined;
  const isEarlier = (one: { readonly year: Period | null }) =>
    one.year !== null && (year === null || one.year < year);
  const isBare = (ranking: PublishedRanking) => ranking.isBareIndex === true && isEarlier(ranking);
  if (!blocks.some((block) => isEarlier(block) && block.units.some(isAsked)) && !published.some(isBare))
    return { blocks, published, doubts: [] };
  const scales = scalesOf(known);
  const printed = new Set(
    published.flatMap(({ isBareIndex, units }) =>
      isBareIndex === true ? [] : units.flatMap((unit) => (hasIndex(unit) ? [placeKey(unit)] : [])),
    ),
  );
  const doubts: Finding<'history-scale-unknown'>[] = [];
  const unknown = new Set<string>();
  const settled = blocks.map((block) => {
    const asked = block.units.filter(isAsked);
    const points = asked.flatMap((unit) => pointsOfUnit(unit) ?? []);
    if (!isEarlier(block) || asked.length === 0 || points.length === 0) return block;
    const as = asked[0]?.set.assumed === 'index' ? 'index' : 'scale';
    const group = {
      keys: asked.map(({ key }) => key),
      block: blockKey(block.name),
      year: block.year,
      points,
    };
    const hasIndexes = as === 'scale' && asked.some((unit) => printed.has(placeKey(unit)));
    const max = as === 'index' ? maxOfIndexes(group, scales) : hasIndexes ? null : maxOfPoints(group, scales);
    if (max === null) {
      const [first] = asked;
      const place = first === undefined ? null : scoreCell(first);
      if (place !== null && block.year !== null)
        doubts.push(
          doubtOf({ ...group, name: block.name, year: block.year }, as, scales, { place, hasIndexes }),
        );
      if (as === 'index') for (const unit of asked) unknown.add(placeKey(unit));
    }
    return max === ASSUMED ? block : withScale(block, max);
  });
  const rankings = published.map((ranking) => {
    if (!isBare(ranking)) return ranking;
    const units = withoutPoints(ranking, { scales, directory, unknown, doubts });
    return units === ranking.units ? ranking : { ...ranking, units };
  });
  return { blocks: settled, published: rankings, doubts };
}

/** Points are of 100, as they were taken to be. */
const ASSUMED = 'assumed';

/** Of how many points a unit, or a block, was scored in a year, as far as a table or a criteria sheet tells it. */
interface Scale {
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

function scalesOf(known: readonly KnownScales[]): readonly Scale[] {
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

const WHOLE = 100;
const MILLION = 1_000_000;

/** Units of one block of an earlier year whose points do not say of how many they are. */
interface Group {
  readonly keys: readonly string[];
  readonly block: string | null;
  readonly year: Period | null;
  readonly points: readonly number[];
}

/** The max of points: that of the same year, else 100; `null` where nobody knows. */
function maxOfPoints(group: Group, scales: readonly Scale[]): number | typeof ASSUMED | null {
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
  if ([...now, ...others].some(({ max }) => Math.abs(max - WHOLE) > NEAR)) return null;
  return isFarBelow(group, highest, now) ? null : ASSUMED;
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
function maxOfIndexes(group: Group, scales: readonly Scale[]): typeof ASSUMED | null {
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

function nowOf(group: Group, scales: readonly Scale[]): readonly Scale[] {
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

/** The block with the max that its totals have, or with its totals marked as of an unknown one. */
function withScale(block: AssessedBlock, max: number | null): AssessedBlock {
  const sets = new Map<CriteriaSet, CriteriaSet>();
  const told = (set: CriteriaSet): CriteriaSet => {
    if (set.assumed === undefined || max === null) return set;
    const { fields, leaves, hasUnusableWeights } = set;
    const made = sets.get(set) ?? {
      fields,
      leaves: leaves.map((leaf) => ({ ...leaf, maxPoints: Math.round(max * MILLION) })),
      ...(hasUnusableWeights === true ? { hasUnusableWeights } : {}),
    };
    sets.set(set, made);
    return made;
  };
  return {
    ...block,
    set: told(block.set),
    units: block.units.map((unit) => {
      if (unit.set.assumed === undefined) return unit;
      const set = told(unit.set);
      const mark = max === null ? { isScaleUnknown: true as const } : {};
      return { ...unit, set, reading: { ...unit.reading, set, ...mark } };
    }),
  };
}

/** The points of a total. */
function pointsOfUnit({ scores }: AssessedUnit): number | null {
  const [score] = scores;
  return typeof score === 'number' ? toNumber(score) : null;
}

function scoreCell({ table, row, columns }: AssessedUnit) {
  const column = typeof columns === 'number' ? columns : (columns[0] ?? 0);
  return cellPlace(table, row ?? 0, column);
}

/** The units of a printed ranking without the numbers of its index that may be points. */
function withoutPoints(
  { year, units }: PublishedRanking,
  known: {
    readonly scales: readonly Scale[];
    readonly directory: UnitDirectory;
    /** Units whose totals are these numbers, of which it is said. */
    readonly unknown: ReadonlySet<string>;
    readonly doubts: Finding<'history-scale-unknown'>[];
  },
): readonly PublishedRank[] {
  const { scales, directory, unknown, doubts } = known;
  const blockOf = ({ block, name }: PublishedRank) => block ?? directory.blockOf(name) ?? kindOfUnit(name);
  const left = new Set<PublishedRank>();
  for (const block of new Set(units.map(blockOf))) {
    const own = units.filter((unit) => hasIndex(unit) && blockOf(unit) === block);
    const [first] = own;
    if (first === undefined) continue;
    const group = {
      ...{ keys: own.map(({ name }) => directory.keyOf(name)), year },
      block: block === null ? null : blockKey(block),
      points: own.flatMap(({ percent }) => percent ?? []),
    };
    const isTold = own.some((unit) => unknown.has(placeKey(unit)));
    if (!isTold && maxOfIndexes(group, scales) !== null) continue;
    for (const unit of own) left.add(unit);
    if (!isTold && year !== null) {
      const besides = { place: first.percentPlace ?? first.place, hasIndexes: false };
      doubts.push(doubtOf({ ...group, year, name: block ?? '' }, 'index', scales, besides));
    }
  }
  if (left.size === 0) return units;
  return units.map((unit) => {
    if (!left.has(unit)) return unit;
    return { ...withoutPlace(unit), percent: null };
  });
}

function withoutPlace(unit: PublishedRank): PublishedRank {
  const copy: { -readonly [Key in keyof PublishedRank]: PublishedRank[Key] } = { ...unit };
  delete copy.percentPlace;
  return copy;
}

function hasIndex({ percent }: PublishedRank): boolean {
  return percent !== null;
}

function placeKey({ place }: { readonly place: PublishedRank['place'] }): string {
  return `${place.sheet}!${place.cell}`;
}

function doubtOf(
  group: Group & { readonly name: string; readonly year: Period },
  as: 'scale' | 'index',
  scales: readonly Scale[],
  { place, hasIndexes }: { readonly place: PublishedRank['place']; readonly hasIndexes: boolean },
): Finding<'history-scale-unknown'> {
  const [now] = nowOf(group, scales);
  return finding(
    'history-scale-unknown',
    place,
    {
      ...{ file: null, block: group.name, year: group.year, as },
      ...{ count: group.points.length, highest: Math.max(...group.points), now: now?.max ?? null },
      ...(hasIndexes ? { hasIndexes: true as const } : {}),
    },
    { severity: hasIndexes ? 'info' : 'warning' },
  );
}

/** What the maxima of criteria sheets come to. */
export function criteriaMaximaOf(
  sheets: readonly {
    readonly year: Period | null;
    readonly block: string | null;
    readonly set: CriteriaSet;
  }[],
): readonly CriteriaMax[] {
  return sheets.map(({ year, block, set }) => ({
    ...{ year, block },
    maxPoints: set.leaves.reduce<Points>((sum, leaf) => sum + leaf.maxPoints, 0),
  }));
}
