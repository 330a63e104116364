import type { Finding } from '../read/findings';
import type { Settings } from '../settings';

/**
 * The words that the result sheets need; `locales/` has them in each language. What is counted or computed comes in as
 * an argument, so that each language puts it where it belongs.
 */
export interface CoreTexts {
  readonly language: 'vi' | 'en';
  /** What a finding tells a person: what, and what to do. */
  finding(finding: Finding): string;
  severity(severity: Finding['severity']): string;
  /** One line: score used, ties, precision, what happens to criteria that do not apply and to blanks. */
  rules(settings: Settings): string;
  block(name: string): string;
  /** A percentage with two decimals and its sign, e.g. `90,53%`. */
  percent(value: number): string;
  readonly ranking: {
    sheetName(block: string): string;
    title(year: number | null): string;
    average(percent: string, units: number): string;
    readonly rank: string;
    readonly unit: string;
    readonly points: string;
    readonly maxPoints: string;
    readonly percent: string;
    previousRank(year: number | null): string;
    previousPercent(year: number | null): string;
    readonly change: string;
    rose(places: number): string;
    fell(places: number): string;
    readonly unchanged: string;
    readonly notCompared: string;
    field(name: string): string;
    readonly note: string;
    provisional(blanks: number): string;
    readonly notRanked: string;
  };
  readonly matrix: {
    sheetName(block: string): string;
    title(year: number | null): string;
    readonly legend: string;
    readonly code: string;
    readonly field: string;
    readonly criterion: string;
    readonly maxPoints: string;
    readonly notApplicable: string;
    readonly absent: string;
  };
  readonly zeroScores: {
    readonly sheetName: string;
    title(year: number | null): string;
    /** Says the threshold and how many below it are not listed. */
    threshold(points: number, below: number): string;
    readonly none: string;
    readonly block: string;
    readonly unit: string;
    readonly field: string;
    readonly code: string;
    readonly criterion: string;
    readonly score: string;
    obtained(maxPoints: number): string;
    readonly lostPoints: string;
    readonly sheet: string;
    readonly cell: string;
  };
  readonly findings: {
    readonly sheetName: string;
    readonly title: string;
    readonly none: string;
    readonly severity: string;
    readonly code: string;
    readonly message: string;
    readonly block: string;
    readonly sheet: string;
    readonly cell: string;
  };
}
