import {
  comparedPeriod,
  inYear,
  isCounted,
  isSameKind,
  partOfPeriod,
  seriesBefore,
  yearOfPeriod,
} from '../../../period';
import type { Period } from '../../../period';
import type { Place } from '../../../workbook';
import type { Assessment } from '../../model/assessment';
import { scorePlace } from '../../model/assessment';
import { finding } from '../../../findings/findings';
import type { Finding } from '../../../findings/findings';
import { unitKey } from '../../names/unitNames';
import { latestScores } from '../../chosen/chosenUnit';
import type { ReadSource } from '../../sheets/sheetReading';

/** Every year and period of which a table says something. */
export function knownPeriods(sources: readonly ReadSource[]): readonly Period[] {
  const all = sources.flatMap(({ tables, unitTables, published }) => [
    ...[...tables, ...unitTables].map(({ table }) => table),
    ...published,
  ]);
  return [...new Set(all.flatMap(({ year, units }) => (year === null || units.length === 0 ? [] : [year])))];
}

/** Months and quarters whose year no title tells are those of the latest year that the workbook names. */
export function withKnownYears(sources: readonly ReadSource[]): readonly ReadSource[] {
  const known = knownPeriods(sources);
  if (known.every((period) => yearOfPeriod(period) !== null)) return sources;
  const year = Math.max(0, ...known.map((period) => yearOfPeriod(period) ?? 0));
  if (year === 0) return sources;
  return withPeriods(sources, (period) => inYear(period, year));
}

/** The sources with other periods of their tables. */
function withPeriods(
  sources: readonly ReadSource[],
  periodFor: (period: Period) => Period | null,
): readonly ReadSource[] {
  const dated = <Dated extends { readonly year: Period | null }>(one: Dated): Dated =>
    one.year === null ? one : { ...one, year: periodFor(one.year) };
  const read = <Read extends { readonly table: { readonly year: Period | null } }>(one: Read): Read => ({
    ...one,
    table: dated(one.table),
  });
  return sources.map((source) => ({
    ...source,
    tables: source.tables.map(read),
    unitTables: source.unitTables.map(read),
    published: source.published.map(dated),
  }));
}

/**
 * Counted periods (`Đợt 1`, `Đợt 2`) as what they are: periods where most of the units of the latest one stand in one
 * before it, too. Where each has units of its own, or there is but one, they only part the year's units or name a round
 * of it, and the table is one of the year.
 */
export function withCountedPeriods(sources: readonly ReadSource[]): readonly ReadSource[] {
  const units = unitsByPeriod(sources);
  const periods = [...units.keys()];
  if (periods.length === 0) return sources;
  const isRepeated = periods.some((one) =>
    periods.some(
      (other) => other < one && isSameKind(one, other) && areSame(units.get(one), units.get(other)),
    ),
  );
  if (isRepeated) return sources;
  return withPeriods(sources, (period) => (units.has(period) ? yearOfPeriod(period) : period));
}

/** The keys of the units of each counted period. */
function unitsByPeriod(sources: readonly ReadSource[]): ReadonlyMap<Period, ReadonlySet<string>> {
  const units = new Map<Period, Set<string>>();
  for (const { period, units: names } of sources.flatMap(datedTables)) {
    if (!isCounted(partOfPeriod(period))) continue;
    const keys = units.get(period) ?? new Set<string>();
    units.set(period, keys);
    for (const name of names) keys.add(unitKey(name));
  }
  return units;
}

/** Whether most units of the larger set are in the other one. */
function areSame(one: ReadonlySet<string> = new Set(), other: ReadonlySet<string> = new Set()): boolean {
  const both = [...one].filter((key) => other.has(key)).length;
  return both > 0 && both * 2 >= Math.max(one.size, other.size);
}

/**
 * The year or period before this one with which it is compared, of those of which the workbook says anything; `null` where
 * there is none (DOMAIN section 3, rule 12).
 */
export function yearBefore(assessment: PeriodsRead): Period | null {
  const { year } = assessment;
  const known = periodsOf(assessment);
  if (year !== null) return comparedPeriod(year, known);
  return known.length === 0 ? null : known.reduce((latest, one) => Math.max(latest, one));
}

/** The periods before this one that stand in the history beside it, ascending; the one that is compared is the last of them. */
export function seriesOf(assessment: PeriodsRead): readonly Period[] {
  return seriesBefore(assessment.year, periodsOf(assessment));
}

type PeriodsRead = Pick<Assessment, 'published' | 'earlierBlocks' | 'year'>;

function periodsOf({ published, earlierBlocks }: PeriodsRead): readonly Period[] {
  return [...published.filter(({ units }) => units.length > 0), ...earlierBlocks].flatMap((one) =>
    one.year === null ? [] : [one.year],
  );
}

/**
 * Sheets with tables or columns of periods that neither count nor are compared: of another kind (the months of a year
 * whose whole counts), older, or later without scores. A warning of a later one, and where one of their units is neither
 * ranked nor, of older ones, known of the period that is compared. Those without scores yet are said apart.
 */
export function unusedPeriods(
  assessment: Omit<Assessment, 'findings'>,
  sources: readonly ReadSource[],
  blank: ReadonlySet<Period>,
): readonly Finding[] {
  const { year } = assessment;
  const compared = yearBefore(assessment);
  if (year === null && compared === null) return [];
  const series = new Set(seriesOf(assessment));
  const isUsed = (period: Period | null) => period === null || period === year || period === compared;
  const read = sources.map((source) => ({ source, tables: datedTables(source) }));
  if (read.every(({ tables }) => tables.every(({ period }) => isUsed(period)))) return [];
  let isKnown: ReturnType<typeof knownUnits> | null = null;
  const places = assessment.blocks.flatMap(({ units }) => units.map(({ place }) => place));
  const sheets = new Set(places.map(({ sheet }) => sheet));
  const cells = new Set(places.map(({ sheet, cell }) => `${sheet}!${cell}`));
  // The columns of quarters beside the year's total.
  const isPartOfTotal = ({ period, place }: DatedTable) =>
    year !== null && Math.ceil(period) === year && cells.has(`${place.sheet}!${place.cell}`);
  return read.flatMap(({ source, tables }): Finding[] => {
    const left = tables
      .filter((table) => !isUsed(table.period) && !isPartOfTotal(table))
      .sort((a, b) => b.period - a.period);
    const partly = left.length < tables.length || sheets.has(source.sheet.name);
    const unscored = left.filter(({ period }) => blank.has(period)).reverse();
    const scored = left.filter(({ period }) => !blank.has(period));
    const said = notUsed(unscored, partly, 'info', { counts: year, compared, blank: true });
    if (scored.length === 0) return said;
    const isOfKnown = (isKnown ??= knownUnits(assessment, compared));
    const known = scored.every(({ period, units }) => units.every((unit) => isOfKnown(unit, period)));
    const isSure =
      known &&
      scored.every(({ period }) => year === null || (hasKnownOrder(period, year) && !isLater(period, year)));
    const severity = isSure ? 'info' : 'warning';
    const isOfHistory = scored.every(({ period }) => series.has(period));
    const instead = { counts: year, compared, ...(isOfHistory ? { inHistory: true as const } : {}) };
    return [...said, ...notUsed(scored, partly, severity, instead)];
  });
}

/** Whether a period is later than the one that counts: of another year, or of its kind. */
export function isLater(period: Period, than: Period): boolean {
  return period > than && (yearOfPeriod(period) !== yearOfPeriod(than) || isSameKind(period, than));
}

/** Whether it is known which of two periods is later: nobody knows it of `Đợt 2` and `Quý I`. */
function hasKnownOrder(one: Period, other: Period): boolean {
  const isWhole = partOfPeriod(other) === null || partOfPeriod(one) === null;
  return (
    isWhole ||
    isSameKind(one, other) ||
    yearOfPeriod(one) !== yearOfPeriod(other) ||
    !(isCounted(partOfPeriod(one)) || isCounted(partOfPeriod(other)))
  );
}

function notUsed(
  left: readonly DatedTable[],
  partly: boolean,
  severity: 'warning' | 'info',
  instead: Readonly<Record<'counts' | 'compared', Period | null>> & {
    readonly blank?: true;
    readonly inHistory?: true;
  },
): Finding[] {
  const [first] = left;
  if (first === undefined) return [];
  const place = partly ? first.figure : first.place;
  const periods = [...new Set(left.map(({ period }) => period))];
  const facts = { sheet: place.sheet, periods, ...instead, partly };
  return [finding('period-not-used', place, facts, { severity })];
}

/** A table, or the columns of one, of a period that it names. */
interface DatedTable {
  readonly period: Period;
  readonly units: readonly string[];
  /** The name of its first unit. */
  readonly place: Place;
  /** The first figure of that unit. */
  readonly figure: Place;
}

function datedTables({ tables, unitTables, published }: ReadSource): readonly DatedTable[] {
  const scored = [...tables, ...unitTables].flatMap(({ table }): DatedTable[] => {
    const [first] = table.units;
    if (first === undefined) return [];
    const unit = { ...latestScores(table, first), table, reading: first, key: '' };
    return dated(table, first.place, scorePlace(unit, 0));
  });
  const printed = published.flatMap((ranking): DatedTable[] => {
    const [first] = ranking.units;
    return first === undefined
      ? []
      : dated(ranking, first.place, first.percentPlace ?? first.rankPlace ?? first.place);
  });
  return [...scored, ...printed];
}

function dated(
  { year, units }: { readonly year: Period | null; readonly units: readonly { readonly name: string }[] },
  place: Place,
  figure: Place,
): DatedTable[] {
  return year === null ? [] : [{ period: year, units: units.map(({ name }) => name), place, figure }];
}

/** Tells whether a unit of some period is ranked now or, where that is older than the compared one, was there then. */
function knownUnits(
  { blocks, earlierBlocks, published, directory }: Omit<Assessment, 'findings'>,
  compared: Period | null,
): (name: string, period: Period) => boolean {
  const ranked = new Set(blocks.flatMap(({ units }) => units.map(({ key }) => key)));
  const former = new Set(
    blocks.flatMap(({ units }) => units.flatMap(({ name }) => directory.historyOf(name).former)),
  );
  const then = new Set(
    [...earlierBlocks, ...published].flatMap(({ year, units }) =>
      year === compared ? units.map(({ name }) => directory.keyOf(name)) : [],
    ),
  );
  return (name, period) => {
    const key = directory.keyOf(name);
    if (ranked.has(key) || former.has(directory.ownKeyOf(name))) return true;
    return compared !== null && period < compared && then.has(key);
  };
}
