import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import { given, grouped } from '../../lists';
import type { Period } from '../../period';
import { toNumber } from '../../points';
import type { Points } from '../../points';
import { cellPlace } from '../model/assessment';
import type {
  AssessedBlock,
  AssessedUnit,
  CriteriaMax,
  CriteriaSet,
  PublishedRank,
  PublishedRanking,
  UnitDirectory,
} from '../model/assessment';
import { blockKey } from '../names/blockNames';
import { kindOfUnit } from '../names/unitNames';
import { mostCommon } from '../unitTables/maximaOfUnits';
import { ASSUMED, maxOfIndexes, maxOfPoints, MILLION, nowOf, scalesOf, WHOLE } from './knownScales';
import type { Group, KnownScales, Scale } from './knownScales';

/** What tables of earlier years say. */
export interface EarlierFigures {
  readonly blocks: readonly AssessedBlock[];
  readonly published: readonly PublishedRanking[];
}

/**
 * Settles of how many points the totals of earlier years are that do not say it. Another table or a criteria sheet of the same
 * year tells it; points up to 100 are of 100 where this year's and all other known sets of the same units are, too, and nothing
 * speaks against it, which a note says. Any others give their order and no index, and neither do numbers of a column called an index that may be
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
  const taken: TakenPoints[] = [];
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
    const [first] = asked;
    const place = first === undefined ? null : scoreCell(first);
    if (place !== null && block.year !== null) {
      const told = { ...group, name: block.name, year: block.year };
      // What is called an index is of 100 by its name; points are taken to be so, and that is said.
      if (max === ASSUMED && as === 'scale') taken.push({ ...told, place });
      if (max === null) doubts.push(doubtOf(told, as, scales, { place, hasIndexes, isTaken: false }));
    }
    if (max === null && as === 'index') for (const unit of asked) unknown.add(placeKey(unit));
    return max === ASSUMED ? block : withScale(block, max);
  });
  const rankings = published.map((ranking) => {
    if (!isBare(ranking)) return ranking;
    const units = withoutPoints(ranking, { scales, directory, unknown, doubts });
    return units === ranking.units ? ranking : { ...ranking, units };
  });
  return { blocks: settled, published: rankings, doubts: [...doubts, ...takenDoubts(taken, scales)] };
}

/** Points of a block that are taken to be of 100. */
interface TakenPoints extends Group {
  readonly name: string;
  readonly year: Period;
  readonly place: PublishedRank['place'];
}

/** Once a sheet and year, however many blocks stand on it. */
function takenDoubts(
  taken: readonly TakenPoints[],
  scales: readonly Scale[],
): readonly Finding<'history-scale-unknown'>[] {
  return [...grouped(taken, ({ place, year }) => `${year}\n${place.sheet}`)].flatMap(([, alike]) =>
    given(alike[0], (first) => {
      const all = {
        ...first,
        name: alike.map(({ name }) => name).join(', '),
        keys: alike.flatMap(({ keys }) => keys),
        points: alike.flatMap(({ points }) => points),
      };
      return doubtOf(all, 'scale', scales, { place: first.place, hasIndexes: false, isTaken: true });
    }),
  );
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
      const besides = {
        place: first.percentPlace ?? first.place,
        hasIndexes: false,
        isTaken: false,
      };
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
  {
    place,
    hasIndexes,
    isTaken,
  }: { readonly place: PublishedRank['place']; readonly hasIndexes: boolean; readonly isTaken: boolean },
): Finding<'history-scale-unknown'> {
  const now = mostCommon(nowOf(group, scales).map(({ max }) => max));
  return finding(
    'history-scale-unknown',
    place,
    {
      ...{ file: null, block: group.name, year: group.year, as },
      ...{ count: group.points.length, highest: Math.max(...group.points), now },
      ...(hasIndexes ? { hasIndexes: true as const } : {}),
      ...(isTaken ? { taken: WHOLE } : {}),
    },
    { severity: hasIndexes || isTaken ? 'info' : 'warning' },
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
