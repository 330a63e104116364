import { comparedPeriod, inYear, partOfPeriod, periodCode, yearOfPeriod } from '../period';
import type { Period } from '../period';
import type { AssessedBlock } from './assessment';
import type { Finding } from './findings';
import type { ReadSource } from './sheetReading';

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
  const dated = <Dated extends { readonly year: Period | null }>(one: Dated): Dated =>
    one.year === null ? one : { ...one, year: inYear(one.year, year) };
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
 * Sheets of a period that neither counts nor is compared: one of another kind (the months of a year whose whole counts)
 * or an older one. A warning where one of their units is not ranked otherwise.
 */
export function unusedPeriods(
  year: Period | null,
  sources: readonly ReadSource[],
  blocks: readonly AssessedBlock[],
): readonly Finding[] {
  if (year === null) return [];
  const compared = comparedPeriod(year, knownPeriods(sources));
  const ranked = new Set(blocks.flatMap(({ units }) => units.map(({ name }) => name)));
  const current = new Set(blocks.flatMap(({ units }) => units.map(({ place }) => place.sheet)));
  return sources.flatMap(({ sheet, tables, unitTables, published }): Finding[] => {
    if (current.has(sheet.name)) return [];
    const all = [...[...tables, ...unitTables].map(({ table }) => table), ...published];
    const left = all.find(
      (one) =>
        one.year !== null &&
        one.year !== year &&
        one.year !== compared &&
        one.units.length > 0 &&
        (partOfPeriod(one.year) !== null || partOfPeriod(year) !== null),
    );
    if (left?.year === null || left === undefined) return [];
    const place = left.units[0]?.place ?? { sheet: sheet.name, cell: 'A1' };
    const vanishes = left.units.some(({ name }) => !ranked.has(name));
    return [
      {
        code: 'period-not-used',
        severity: vanishes ? 'warning' : 'info',
        place,
        block: null,
        params: { sheet: sheet.name, period: periodCode(left.year), counts: periodCode(year) },
      },
    ];
  });
}
