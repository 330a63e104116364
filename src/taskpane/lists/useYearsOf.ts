import type { UnitHistory } from '../../core/explain/history/blockHistory';
import { areYears, withGaps } from '../../core/period';
import type { Period } from '../../core/period';
import { useViewTexts } from '../texts/viewTexts';
import type { ShownBlock } from '../worker/shown/shownRun';
import { useFigures } from './useFigures';

/** Of two years the ranking says it all. */
const FEWEST_YEARS = 3;

/** A year of a unit, `null` where it is not known. */
export interface YearOfUnit {
  readonly period: Period | null;
  readonly rank: number | null;
  readonly percent: number | null;
}

/** A unit's years, those that are missing between them too, and their figures in words. */
interface YearsOfUnit {
  readonly years: readonly YearOfUnit[];
  readonly told: string;
  /** Whether they are whole years, and no months, quarters or halves. */
  readonly areYears: boolean;
}

/** The years of one of a block's units; `null` where the block is known of two years only, or the unit of one. */
export function useYearsOf(name: string, block: ShownBlock): YearsOfUnit | null {
  const { ranking: texts } = useViewTexts().results;
  const figures = useFigures(block.rules);
  if (block.history.years.length < FEWEST_YEARS) return null;
  const unit = block.history.units.find((one) => one.isPresent && one.name === name);
  const years = unit === undefined ? [] : yearsOf(unit, block);
  if (years.filter(({ rank, percent }) => rank !== null || percent !== null).length < 2) return null;
  const told = years.map(({ period, rank, percent }) =>
    texts.inYear(period, rank, percent === null ? null : figures.percent(percent)),
  );
  return { years, told: told.join('; '), areYears: areYears(years.map(({ period }) => period)) };
}

function yearsOf({ figures }: UnitHistory, { history }: ShownBlock): readonly YearOfUnit[] {
  const periods = history.years.map(({ period }) => period);
  const known = periods.filter((period) => period !== null);
  const all = known.length < periods.length ? periods : withGaps(known);
  return all.map((period) => {
    const figure = figures[periods.indexOf(period)];
    return { period, rank: figure?.rank ?? null, percent: figure?.percent ?? null };
  });
}
