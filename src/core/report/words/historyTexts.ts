import type { HistorySetChange, HistorySource, UnitHistory } from '../../explain/history/blockHistory';
import type { Period } from '../../period';
import type { LinkedWords } from './sheetWords';

/** The words of `Nhiều năm`. `period`: `null` for this year's where it is not known. */
export interface HistoryTexts extends LinkedWords {
  readonly sheetName: string;
  title(first: Period | null, last: Period | null): string;
  /** Where its figures come from, and what its signs mean. */
  note(last: Period | null): string;
  /** Headings of its parts. */
  ofBlocks(last: Period | null): string;
  readonly charts: string;
  ofUnits(last: Period | null): string;
  readonly ofSources: string;
  readonly chartNumbers: string;
  readonly block: string;
  readonly unit: string;
  readonly figure: string;
  readonly remark: string;
  readonly source: string;
  readonly cell: string;
  /** A period in short, as it heads a column and stands in a chart. */
  period(period: Period | null): string;
  /** Above the years of the indexes and of the ranks. */
  readonly percents: string;
  readonly ranks: string;
  readonly change: string;
  /** Rows of a block. */
  readonly average: string;
  readonly highest: string;
  readonly lowest: string;
  readonly units: string;
  /** The mark of a year with another criteria set, beside its name, and what it says. */
  marked(period: string): string;
  setChanged(period: string, change: HistorySetChange): string;
  /** Who has a figure in these years: some names, and so many more. */
  whose(periods: string, names: readonly string[], more: number): string;
  /** Who of a block is highest or lowest when. */
  extremes(block: string, of: 'highest' | 'lowest', whose: readonly string[]): string;
  /** Which block a remark is of. */
  ofBlock(block: string, remark: string): string;
  /** What a unit was called in a year. */
  formerName(period: string, name: string): string;
  /** That the unit's line begins with its merger, or its parting. */
  readonly begins: Readonly<Record<NonNullable<UnitHistory['begins']>, string>>;
  /** What became of a unit that is not in the block any more. */
  gone(into: readonly string[], elsewhere: string | null): string;
  /** A unit whose name another one has since, as before others were merged into it: what it is called, and the remark. */
  readonly before: Readonly<
    Record<NonNullable<UnitHistory['before']>, { name(name: string): string; readonly remark: string }>
  >;
  readonly chart: {
    title(of: 'percent' | 'rank', first: Period | null, last: Period | null, block: string): string;
    description(of: 'percent' | 'rank', years: number, units: number, block: string): string;
    readonly average: string;
    someDrawn(drawn: number, all: number): string;
    /** Why so many units have no line. */
    ofOneYear(units: number): string;
    readonly gaps: string;
  };
  /** @param file the name of another file, `null` for the workbook itself */
  sourceOf(years: string, file: string | null, sheet: string, kind: string): string;
  readonly kinds: Readonly<Record<HistorySource['kind'], string>>;
}
