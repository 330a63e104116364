import type { Points } from '../../points';
import type { Place } from '../../workbook';

/** A column of a sheet of objections (*kiến nghị*) by what it holds. */
export type ObjectionColumn =
  | 'unit'
  | 'block'
  | 'code'
  | 'criterion'
  | 'max'
  | 'current'
  | 'asked'
  | 'reason'
  | 'reviewer'
  | 'decision'
  | 'decided'
  | 'note';

/** What an objection came to: `Chấp nhận`, `Chấp nhận một phần`, `Không chấp nhận`. */
export type ObjectionDecision = 'accepted' | 'partly' | 'refused';

/** Points as they were typed into a row; `unreadable` for a text, a date or an error that are none. */
export type TypedPoints = Points | 'blank' | 'unreadable';

/** A row of a sheet `Kiến nghị` as it stands: nothing of it has been compared with the scores yet. */
export interface ObjectionRow {
  readonly unit: string;
  /** `''` where the sheet does not say it. */
  readonly block: string;
  /** The criterion's number as one reads it, `''` for a blank. */
  readonly code: string;
  /** The same where it was typed as a number, in which Excel makes 1.1 of `1.10`; else `null`. */
  readonly codeNumber: number | null;
  /** The criterion's name. */
  readonly criterion: string;
  readonly max: TypedPoints;
  readonly current: TypedPoints;
  readonly asked: TypedPoints;
  readonly decided: TypedPoints;
  /** `unknown` for words that are none of the three decisions; `null` while nothing is decided. */
  readonly decision: ObjectionDecision | 'unknown' | null;
  readonly reason: string | null;
  readonly reviewer: string | null;
  readonly note: string | null;
  /** The cells of the columns that the sheet has; the unit's is always there. */
  readonly places: Readonly<Partial<Record<ObjectionColumn, Place>>> & { readonly unit: Place };
  /** What stands in the cells of points and of the decision, for whoever is told that it cannot be used. */
  readonly texts: Readonly<Partial<Record<'current' | 'asked' | 'decided' | 'decision', string>>>;
  /** Numbers of the row in columns that no role takes: one of them may be what was decided. */
  readonly elsewhere: readonly PointsElsewhere[];
  /**
   * While a later round is open, the row as it stood by what an earlier one granted: that counts until then. `null` where
   * none granted anything, and in a row whose last round is decided.
   */
  readonly earlier: ObjectionRow | null;
  /** Points that later rounds say, which refused what was asked for in them: what was granted before stands. */
  readonly afterRefusal: readonly PointsAfterRefusal[];
}

/** Points after the review of a round that refused. */
interface PointsAfterRefusal {
  readonly points: TypedPoints;
  readonly place: Place;
  /** What stands in the cell. */
  readonly text: string;
}

/** A number in a column that no role takes. */
export interface PointsElsewhere {
  readonly points: Points;
  readonly place: Place;
  /** Its column's letter. */
  readonly column: string;
  /** What stands above it, `''` for nothing. */
  readonly header: string;
}

/** A column with words or points beside those that are read, which no role takes. */
export interface UnreadObjectionColumn {
  /** Its letter. */
  readonly column: string;
  /** `''` where nothing stands above it. */
  readonly header: string;
  /** The cell of what stands above it. */
  readonly place: Place;
  /** So many rows have something in it. */
  readonly count: number;
}

/** Blank cells of the unit below its name, which are taken as merged with it. */
export interface MergedUnit {
  readonly unit: string;
  readonly places: readonly Place[];
}

/** A sheet of objections: the columns that it lacks, and its rows that are not blank. */
export interface ObjectionSheet {
  readonly sheet: string;
  /** Of those without which a row says nothing, or cannot be compared with the score that stands. */
  readonly missing: readonly ObjectionColumn[];
  /** Its header. */
  readonly header: Place;
  readonly unread: readonly UnreadObjectionColumn[];
  readonly merged: readonly MergedUnit[];
  readonly rows: readonly ObjectionRow[];
}
