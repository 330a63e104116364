import type { Finding } from '../../findings';
import type { GradeCount } from '../../rank/ranking';
import type { Rules, TieBreaker } from '../../rules';
import type { AnnouncementTexts } from './announcementTexts';
import type { ChartTexts } from './chartTexts';
import type { FeedbackTexts } from './feedbackTexts';
import type { LiveTexts } from './liveTexts';
import type { LogTexts } from './logTexts';
import type { FieldsTexts, MovesTexts, Signatures, SummaryTexts } from './sheetTexts';

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
  rules(rules: Rules): string;
  /** Puts a block's name before its own rules. */
  ownRules(block: string, rules: string): string;
  /** How the criteria of a block are weighed, and whether points and maxima show it. */
  weighted(kind: 'share' | 'factor'): string;
  readonly grades: GradeTexts;
  block(name: string): string;
  /** That hidden sheets, rows or columns count: the names of some of their sheets, and how many more there are. */
  hiddenCounted(sheets: readonly string[], more: number): string;
  /** That so many rows have an address and no link, since a sheet holds no more. */
  linksLeft(rows: number): string;
  /** A percentage with its sign, at two decimals unless told, e.g. `90,53%`. */
  percent(value: number, decimals?: number): string;
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
    /** What `provisional` begins with. */
    readonly provisionalMark: string;
    /** Says how many criteria are not scored yet, in all and in each field that has such. */
    provisional(blanks: number, fields: readonly { readonly name: string; readonly count: number }[]): string;
    blanksLeftOut(blanks: number): string;
    provisionalUnits(units: number): string;
    readonly notRanked: string;
    readonly source: string;
  };
  readonly matrix: {
    sheetName(block: string): string;
    title(year: number | null): string;
    readonly legend: string;
    /** The legend's line on amber cells: how many have a note, and how many more have a finding without one. */
    noted(cells: number, left: number): string;
    /** At most 32 characters. */
    readonly noteTitle: string;
    readonly code: string;
    readonly field: string;
    readonly criterion: string;
    readonly maxPoints: string;
    /** Headers of the columns of weights. */
    readonly share: string;
    readonly factor: string;
    readonly fieldShare: string;
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
    /** What a zero score costs in a weighted index, in percentage points. */
    readonly lostPercent: string;
    readonly rank: string;
    /** The unit's rank with this criterion met in full, all else as it is. */
    readonly rankIfMet: string;
    readonly rankIfMetNote: string;
    readonly sheet: string;
    readonly cell: string;
  };
  readonly announcement: AnnouncementTexts;
  readonly charts: ChartTexts;
  readonly live: LiveTexts;
  readonly fields: FieldsTexts;
  readonly moves: MovesTexts;
  readonly summary: SummaryTexts;
  readonly log: LogTexts;
  readonly feedback: FeedbackTexts;
  /** Who signs a printed ranking. */
  readonly signatures: Signatures;
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

/** Words on grades and ties. */
export interface GradeTexts {
  readonly grade: string;
  readonly headGrade: string;
  /** Units or heads per grade, with the change from last year where that is known. */
  counts(scale: 'units' | 'heads', counts: readonly GradeCount[], previousYear: number | null): string;
  tieBroken(breakers: readonly TieBreaker[]): string;
}
