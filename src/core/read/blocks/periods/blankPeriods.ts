import { isSameKind, partOfPeriod, yearOfPeriod } from '../../../period';
import type { Period } from '../../../period';
import type { ScoreTable, UnitReading } from '../../model/assessment';
import type { ReadSource } from '../../sheets/sheetReading';

/**
 * The periods of which tables have units and no scores yet: columns `T10 … T12` in September, a sheet for the next month.
 * Blanks, what does not apply and zeros (formulas over blanks) of all units are none. Only where another period of the
 * year, or of its kind, has scores; a whole year only where a part of it has.
 */
export function blankPeriods(tables: readonly ScoreTable[]): ReadonlySet<Period> {
  const scored = new Set<Period>();
  const blank = new Set<Period>();
  for (const { year, units } of tables) {
    if (year === null || units.length === 0) continue;
    if (units.some(hasScores)) scored.add(year);
    else blank.add(year);
  }
  const isAmong = (period: Period) =>
    [...scored].some(
      (other) =>
        (partOfPeriod(period) !== null && isSameKind(period, other)) ||
        (yearOfPeriod(period) === yearOfPeriod(other) && partOfPeriod(other) !== null),
    );
  return new Set([...blank].filter((period) => !scored.has(period) && isAmong(period)));
}

/** Whether anybody has scored a unit: zeros alone are formulas over blanks. */
export function hasScores({ kinds, apartColumns = [], apartRows = [] }: UnitReading): boolean {
  return (
    [...kinds, ...apartRows].some(({ scores }) =>
      scores.some((score) => (typeof score === 'number' ? score !== 0 : score === 'invalid')),
    ) || apartColumns.some(({ points }) => points !== 0)
  );
}

/** The sources without the rankings that tables of blank periods print: formulas give such units ranks. */
export function withoutBlankRankings(
  sources: readonly ReadSource[],
  blank: ReadonlySet<Period>,
): readonly ReadSource[] {
  if (blank.size === 0) return sources;
  return sources.map((source) => {
    const tables = [...source.tables, ...source.unitTables];
    const own = new Set(tables.flatMap(({ table: { year } }) => (year === null ? [] : [year])));
    const isBlank = ({ year }: { readonly year: Period | null }) =>
      year !== null && own.has(year) && blank.has(year);
    return { ...source, published: source.published.filter((ranking) => !isBlank(ranking)) };
  });
}
