import { given, when } from '../../lists';
import { periodLabel } from '../../period';
import type { Period } from '../../period';
import type { RankedBlock } from '../../rank/ranking';
import { inOrderOfRank } from '../../rank/scoreBlock';
import { averageOf } from '../../rank/scoring/average';
import { indexPercent } from '../../rank/scoring/exactIndex';
import type { AssessedBlock, UnitDirectory } from '../../read/model/assessment';
import { blockKey } from '../../read/names/blockNames';
import type { CriteriaMatcher } from '../criteriaChanges';
import type { FieldKey } from '../lastYear/lastYearLines';
import { countedUnits } from '../lastYear/unitLastYear';
import { blockKeyThen } from '../lastYear/whoThen';
import type { UnitLastYear } from '../lastYear/unitLastYear';
import { extremeOf } from '../statistics/blockStatistics';
import type { BlockHistory, HistoryFigure, HistorySource, HistoryYear, UnitHistory } from './blockHistory';
import type { FollowedUnit } from './followUnits';
import { linesOnUnit } from './historyLines';
import type { YearOfHistory } from './historyLines';
import { mergedUnit } from './mergedUnit';
import type { MergedUnit } from './mergedUnit';
import { setChanges } from './setChange';

/** What is known of all years, to make the history of a block of. */
export interface KnownYears {
  /** Before this one, ascending. */
  readonly years: readonly YearOfHistory[];
  /** Keys of this year's blocks. */
  readonly present: readonly string[];
  readonly directory: UnitDirectory;
  readonly follow: (name: string) => FollowedUnit;
  readonly blockNow: (identity: string, year: number) => string | null;
  readonly pairsOf: CriteriaMatcher;
  readonly fieldKey: FieldKey;
}

/** A block's history and what it was made of. */
export interface TracedHistory {
  readonly history: BlockHistory;
  /** Those before this one. */
  readonly years: readonly YearOfBlock[];
  /** Who its units of today were, in their order; by the position of the year. */
  readonly followed: readonly FollowedUnit[];
}

/** A block in one earlier year. */
export interface YearOfBlock {
  readonly period: Period;
  /** Its key then; `null` where no block of then is this one. */
  readonly key: string | null;
  /** Who stood in it, in the order of the tables. */
  readonly standing: ReadonlySet<string>;
  /** What the tables say of them, and of those of its units of today that stood elsewhere. */
  readonly merged: ReadonlyMap<string, MergedUnit>;
  readonly tables: YearOfHistory;
}

/** A block over the years that are known. */
export function blockOverYears(
  block: RankedBlock,
  assessed: AssessedBlock,
  known: KnownYears,
): TracedHistory {
  const today = block.units.map((unit) => ({ unit, followed: known.follow(unit.name) }));
  const followed = today.map((one) => one.followed);
  const years = known.years.map((tables, at) => yearOfBlock(block.name, tables, idsIn(followed, at), known));
  const units = [
    ...today.map((one) => presentUnit(one.unit, one.followed, years)),
    ...goneUnits(block, followed, years, known),
  ];
  const changes = setChanges(
    [
      ...years.map(({ period, key, tables }) => ({
        period,
        blocks: tables.scored.filter(({ name }) => blockKey(name) === key),
      })),
      { period: block.year, blocks: [assessed] },
    ],
    known,
  );
  const labelOf = (period: Period | null) => (period === null ? null : periodLabel(period));
  const before = years.map((year, at): HistoryYear => {
    const stood = [...year.merged].flatMap(([identity, unit]) => when(year.standing.has(identity), unit));
    return {
      period: year.period,
      label: labelOf(year.period),
      ...figuresOfBlock(stood, namesIn(units, at), block),
      ...changes(at),
      units: stood.length,
      sources: sourcesOf(
        [...year.merged.keys()].flatMap((identity) => linesOnUnit(year.tables.units.get(identity))),
      ),
    };
  });
  const now: HistoryYear = {
    period: block.year,
    label: labelOf(block.year),
    averagePercent: block.averagePercent,
    ...extremes(block.units.flatMap(indexNow), block),
    ...changes(years.length),
    units: block.units.length,
    sources: sourcesOf(
      assessed.units.map(({ place }) => ({ source: { file: null, place, kind: 'scores' } })),
    ),
  };
  return withoutUnknown({ years, followed, history: { years: [...before, now], units } });
}

/** Without the years of which other blocks know something and this one nothing. */
function withoutUnknown({ years, followed, history }: TracedHistory): TracedHistory {
  const isKnown = history.years.map(
    ({ units }, at) =>
      at === years.length || units > 0 || history.units.some(({ figures }) => (figures[at] ?? null) !== null),
  );
  const known = <Item>(items: readonly Item[]) => items.filter((_, at) => isKnown[at]);
  return {
    years: known(years),
    followed: followed.map((unit) => ({
      ...unit,
      identities: known(unit.identities),
      onlyPart: known(unit.onlyPart),
    })),
    history: {
      years: known(history.years),
      units: history.units.map((unit) => ({ ...unit, figures: known(unit.figures) })),
    },
  };
}

function idsIn(followed: readonly FollowedUnit[], at: number): ReadonlySet<string> {
  return new Set(followed.flatMap(({ identities }) => identities[at] ?? []));
}

function yearOfBlock(
  block: string,
  tables: YearOfHistory,
  own: ReadonlySet<string>,
  { present }: KnownYears,
): YearOfBlock {
  const key = keyOfBlock(block, tables, own, present);
  const standing = new Set(key === null ? [] : tables.blocks.get(key));
  const all = new Set([...standing, ...own]);
  return {
    ...{ period: tables.period, key, standing, tables },
    merged: new Map([...all].map((identity) => [identity, mergedUnit(tables.units.get(identity), key)])),
  };
}

/**
 * The key of a block in an earlier year; of one that has no such name then the one in which most of its units stood, and
 * most of whose units are this one's. `null` where there is none.
 */
function keyOfBlock(
  block: string,
  { blocks }: YearOfHistory,
  own: ReadonlySet<string>,
  present: readonly string[],
): string | null {
  const key = blockKeyThen(block, blocks, present);
  if (blocks.has(key)) return key;
  for (const [other, identities] of blocks) {
    const shared = identities.filter((identity) => own.has(identity)).length;
    if (!present.includes(other) && shared * 2 > own.size && shared * 2 > identities.length) return other;
  }
  return null;
}

/** A unit's figures in a year; `null` where none is known, or tables differ on them. Its rank counts in its block only. */
function figureIn({ merged, standing }: YearOfBlock, identity: string | null): HistoryFigure | null {
  const unit = identity === null ? undefined : merged.get(identity);
  if (identity === null || unit === undefined || unit.figures === null) return null;
  const { name, percent } = unit.figures;
  const rank = standing.has(identity) ? unit.figures.rank : null;
  if (rank === null && percent === null) return null;
  return { name, rank, percent, place: unit.file === null ? unit.place : null };
}

function presentUnit(
  { name, rank, percent, place }: RankedBlock['units'][number],
  { identities, begins }: FollowedUnit,
  years: readonly YearOfBlock[],
): UnitHistory {
  const before = years.map((year, at) => figureIn(year, identities[at] ?? null));
  const now = percent === null ? null : { name, rank, percent, place };
  return {
    ...{ name, begins, isPresent: true, into: [], elsewhere: null, before: null },
    figures: [...before, now],
  };
}

/** Units that stood in the block once and are none of its units now, the latest first, then in order of rank. */
function goneUnits(
  block: RankedBlock,
  followed: readonly FollowedUnit[],
  years: readonly YearOfBlock[],
  { directory, blockNow }: KnownYears,
): readonly UnitHistory[] {
  const gone = years.map((year, at) => {
    const own = idsIn(followed, at);
    return { year, identities: new Set([...year.standing].filter((identity) => !own.has(identity))) };
  });
  const beginnings = new Map(
    followed.map(({ name, begins }) => {
      const key = directory.keyOf(name);
      const { isForerunner, former } = directory.historyOf(name);
      const isOther = isForerunner && !former.includes(key);
      return [key, isOther ? 'renamed' : (begins ?? 'renamed')] as const;
    }),
  );
  const heirs = heirsOf(block, directory);
  const all = new Set(gone.flatMap(({ identities }) => [...identities]));
  const found = [...all].flatMap((identity) => {
    const figures = gone.map(({ year, identities }) =>
      identities.has(identity) ? figureIn(year, identity) : null,
    );
    const last = figures.findLastIndex((figure) => figure !== null);
    return given(figures[last], ({ name, rank }) => ({ identity, name, rank, figures, last }));
  });
  return inOrderOfRank(found)
    .toSorted((a, b) => b.last - a.last)
    .map(({ identity, name, figures, last }) => ({
      name,
      ...{ isPresent: false, begins: null, before: beginnings.get(identity) ?? null },
      figures: [...figures, null],
      into: heirs.get(identity) ?? [],
      elsewhere: blockNow(identity, last),
    }));
}

/** The units of a block by who they were before. */
function heirsOf({ units }: RankedBlock, directory: UnitDirectory): ReadonlyMap<string, readonly string[]> {
  const heirs = new Map<string, string[]>();
  for (const { name } of units) {
    for (const former of directory.historyOf(name).former)
      heirs.set(former, [...(heirs.get(former) ?? []), name]);
  }
  return heirs;
}

/**
 * The mean of the units that stood in a block and were ranked, the highest and the lowest; `null` where one of them has a rank
 * and no index, or tables differ on it: the others would be another average.
 */
function figuresOfBlock(
  stood: readonly MergedUnit[],
  nameOf: (then: string) => string,
  block: RankedBlock,
): Pick<HistoryYear, 'averagePercent' | 'highest' | 'lowest'> {
  const isUnclear = stood.some(
    ({ figures }) => figures === null || (figures.index === null && figures.rank !== null),
  );
  const counted = countedUnits(stood.flatMap(({ figures }) => figures ?? []));
  const indexes = isUnclear ? [] : indexesOf(counted, nameOf);
  return { averagePercent: averageOf(indexes.map(({ exact }) => exact)), ...extremes(indexes, block) };
}

type IndexOfUnit = Parameters<typeof extremeOf>[0][number];

function indexesOf(units: readonly UnitLastYear[], nameOf: (then: string) => string): readonly IndexOfUnit[] {
  return units.flatMap(({ name, percent, index }) =>
    given(index, (exact) => ({
      unit: nameOf(name),
      percent: percent ?? indexPercent(exact),
      exact,
    })),
  );
}

function indexNow({ name, percent, exact, rank }: RankedBlock['units'][number]): readonly IndexOfUnit[] {
  return rank === null || percent === null || exact === null ? [] : [{ unit: name, percent, exact }];
}

function extremes(
  units: readonly IndexOfUnit[],
  { rules: { rankDecimals } }: RankedBlock,
): Pick<HistoryYear, 'highest' | 'lowest'> {
  if (units.length === 0) return { highest: null, lowest: null };
  return { highest: extremeOf(units, 1, rankDecimals), lowest: extremeOf(units, -1, rankDecimals) };
}

/** What a unit of then is called in the list of units. */
function namesIn(units: readonly UnitHistory[], at: number): (then: string) => string {
  const names = new Map<string, string>();
  for (const { name, figures } of units) {
    const figure = figures[at] ?? null;
    if (figure !== null) names.set(figure.name, name);
  }
  return (then) => names.get(then) ?? then;
}

/** One a sheet. */
function sourcesOf(lines: readonly { readonly source: HistorySource }[]): readonly HistorySource[] {
  const known = new Map<string, HistorySource>();
  for (const { source } of lines) {
    const key = JSON.stringify([source.file, source.place.sheet]);
    if (!known.has(key)) known.set(key, source);
  }
  return [...known.values()];
}
