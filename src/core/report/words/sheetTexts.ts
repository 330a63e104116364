import type { NotComparedReason } from '../../explain/lastYear/unitLastYear';
import type { UnitCauses } from '../../explain/moves';
import type { MissingUnits } from '../../missingUnits';
import type { Period } from '../../period';
import type { ResultKind } from '../marks/resultKind';

/** The words of `Lĩnh vực <khối>`. */
export interface FieldsTexts {
  sheetName(block: string): string;
  title(year: number | null): string;
  /** The row of the fields' averages. */
  readonly average: string;
  /** Says what the signs of the columns of change mean. */
  legend(year: number): string;
  percent(field: string): string;
  rank(field: string): string;
  change(field: string, year: number): string;
}

/** The words of `Biến động`. */
export interface MovesTexts {
  readonly sheetName: string;
  title(year: number | null, previous: number): string;
  /** How many units of a block rose, fell, stayed and are not compared. */
  counts(facts: {
    readonly block: string;
    readonly rose: number;
    readonly fell: number;
    readonly unchanged: number;
    readonly notCompared: number;
  }): string;
  /** What the columns of fields, shares and counterfactual ranks mean. */
  legend(year: number): string;
  /** Said where last year's points are not known, so that the shares hold a rest. */
  approximate(year: number): string;
  readonly block: string;
  readonly indexChange: string;
  readonly fields: string;
  fieldCounts(causes: UnitCauses, previous: Period): string;
  readonly shares: string;
  share(name: string, points: number): string;
  other(points: number, approximate: boolean): string;
  readonly criteria: string;
  criteriaLost(names: readonly string[]): string;
  criteriaGained(names: readonly string[]): string;
  rankNow(year: number): string;
  rankThen(year: number | null, previous: number): string;
  readonly others: string;
  joinedAhead(units: number): string;
  leftAhead(units: number, previous: Period): string;
  commonIndex(then: string, now: string): string;
  reason(reason: NotComparedReason, previous: Period): string;
}

/** What sheets the summary leads to: not itself, nor what is hidden or made on demand. */
export type LinkedKind = Exclude<ResultKind, 'summary' | 'logData' | 'feedback'>;

/** The words of `Tổng hợp`. */
export interface SummaryTexts {
  readonly sheetName: string;
  title(year: number | null): string;
  /** How many findings of each severity there are in all. */
  findings(errors: number, warnings: number, infos: number): string;
  /** Who may have been left out by mistake. */
  missing(units: MissingUnits): string;
  readonly block: string;
  readonly year: string;
  readonly units: string;
  readonly ranked: string;
  readonly average: string;
  readonly leaders: string;
  readonly leadersPercent: string;
  readonly rose: string;
  readonly fell: string;
  readonly unchanged: string;
  grade(name: string): string;
  zeroScores(threshold: number): string;
  readonly allZeroScores: string;
  readonly warnings: string;
  readonly note: string;
  /** How many units are provisional (*tạm tính*). */
  provisional(units: number): string;
  /** That a block is not ranked, and where to see why. */
  stopped(sheet: string): string;
  readonly sheets: string;
  readonly about: Readonly<Record<LinkedKind, string>>;
}

/** Who signs a printed sheet, and where it is written down when and where. */
export interface Signatures {
  /** To be filled in by hand. */
  readonly placeAndDate: string;
  readonly preparedBy: string;
  readonly approvedBy: string;
  /** What stands below who signs. */
  readonly signHere: string;
}
