import type { SheetCorrection } from '../../settings/sheetCorrections';
import type { ScoreTable } from '../model/assessment';
import type { ColumnRole } from '../roles/headers';

/** What was read of a sheet, for the pane and the command line to show. */
export interface SheetReading {
  readonly sheet: string;
  readonly kind:
    | ScoreTable['kind']
    | 'scoreList'
    | 'previousRanking'
    | 'unitList'
    | 'result'
    | 'passedOver'
    | 'ignored';
  readonly block: string | null;
  /** Units read on this sheet. */
  readonly units: number;
  /** Leaves of the criteria set read on this sheet. */
  readonly criteria: number;
  /** The units' names, in the order of the sheet. */
  readonly unitNames: readonly string[];
  readonly year: number | null;
  /** The workbook's number of the row in which the header of its first table begins; `null` where it has none. */
  readonly headerRow: number | null;
  /** Its first rows with texts in two cells or more, one of which may be the header; those of data only where all are. */
  readonly topRows: readonly TopRow[];
  /** The columns of its first table, each with the role in which it was read; at most 60, those of units left out. */
  readonly columns: readonly ReadColumn[];
  /** Rows read as fields, criteria or units. */
  readonly rows: number;
  readonly passedOver: readonly PassedOverRows[];
  /** What the officer said of the sheet, used in this reading. */
  readonly correction: SheetCorrection | null;
}

export interface ReadColumn {
  /** The workbook's letters of the column. */
  readonly letters: string;
  readonly header: string;
  readonly role: ColumnRole | null;
  /** What its first filled cells below the header show, numbers as such; at most three. */
  readonly firstValues: readonly (string | number)[];
}

export interface TopRow {
  /** The workbook's number of the row. */
  readonly row: number;
  /** Its texts, as a person finds it by. */
  readonly texts: readonly string[];
  /** What its columns are called and begin with if it is the header; at most 60. */
  readonly columns: readonly Omit<ReadColumn, 'role'>[];
}

/** Why a filled row is none of the table's criteria or units. */
export type PassedOverReason = 'letterhead' | 'option' | 'total' | 'bonusOrPenalty' | 'divider' | 'signature';

export interface PassedOverRows {
  readonly reason: PassedOverReason;
  readonly count: number;
}
