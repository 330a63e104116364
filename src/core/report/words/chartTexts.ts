import type { LinkedWords } from './sheetWords';

/** The words of `Biểu đồ <khối>`. */
export interface ChartTexts extends LinkedWords {
  readonly sheetName: (block: string) => string;
  title(year: number | null): string;
  /** Heads the numbers of the chart of that title. */
  numbersOf(title: string): string;
  readonly index: {
    title(year: number | null, block: string): string;
    /** Of a big block, of which only the first and last so many units are drawn. */
    titleOfSome(year: number | null, block: string, units: number): string;
    description(facts: ChartFacts): string;
    /** Stands between the first and the last units for those that are not drawn. */
    leftOut(units: number): string;
    /** That only so many of all are drawn, where the others are; `null`: on no sheet. */
    someDrawn(drawn: number, all: number, sheet: string | null): string;
  };
  readonly fields: {
    title(year: number | null, block: string): string;
    description(fields: number, block: string): string;
    readonly field: string;
    readonly best: string;
    readonly average: string;
    readonly worst: string;
    /** The names do not follow a corrected score, as the numbers do. */
    readonly bestUnit: string;
    readonly worstUnit: string;
    /** Which unit is named where several share a percentage. */
    readonly tied: string;
  };
  readonly slope: {
    title(previous: number, year: number | null, block: string): string;
    description(previous: number, year: number | null, block: string, units: number): string;
    /** What the kinds of lines mean. */
    readonly legend: string;
    someDrawn(drawn: number, all: number): string;
    readonly labelsLeftOut: string;
    readonly label: string;
    ofYear(year: number | null): string;
  };
  /** Where the axis of the bars begins, and what that means for their length. */
  axisFrom(percent: string): string;
  readonly axisFromZero: string;
}

interface ChartFacts {
  readonly block: string;
  readonly units: number;
  readonly best: string;
  readonly worst: string;
  readonly average: string;
}
