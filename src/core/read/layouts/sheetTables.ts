import type { Period } from '../../period';
import type { Points } from '../../points';
import type { Place, SheetSnapshot } from '../../workbook';
import type { CriteriaLine } from '../criteria/criteriaLines';
import type { CriteriaSet, PublishedRanking, ScoreTable } from '../model/assessment';
import type { Districts } from '../headers/columns/districts';
import type { Finding } from '../../findings/findings';
import type { HeaderBand } from '../headers/headerBand';
import type { OtherLine } from '../parts/letterhead';
import type { UnitList } from './unitList';
import type { ReadTable } from './unitScoreSheet';

/** Everything that one sheet says. */
export interface ReadSheet {
  /** Score sheets: criteria in rows (L1, L2). */
  readonly tables: readonly ReadTable[];
  /** Tables of units in rows as scores (L3, L4); each is a printed ranking too. */
  readonly unitTables: readonly ReadTable[];
  readonly published: readonly PublishedRanking[];
  /** Lists of units with their blocks and other names. */
  readonly lists: readonly UnitList[];
  /** The districts beside units. */
  readonly districts: Districts;
  /** Where the tables stand, by part from the left, each top-down. */
  readonly spans: readonly TableSpan[];
  /** What stands in a table or below it and was not taken. */
  readonly unread: readonly Finding[];
  /** Lines above tables of further units or blocks, which do not count. */
  readonly otherLines: readonly OtherLine[];
  /** The criteria sets that it prints without scoring anybody; left out where it prints none. */
  readonly criteria?: readonly CriteriaSheet[];
}

/** The rows of one table. */
export interface TableSpan {
  /** The part of the sheet whose rows and columns these are: the sheet itself, or one of those side by side. */
  readonly sheet: SheetSnapshot;
  readonly header: HeaderBand;
  /** First row below the table. */
  readonly endRow: number;
}

/** Whether a row of a table of scores lies in a span, by which it may be looked up; not of a unit's in a list of scores. */
export function holdsRow(
  { sheet, header, endRow }: TableSpan,
  { origin }: Pick<ScoreTable, 'origin'>,
  row: number,
): boolean {
  return (
    origin.rows === undefined &&
    sheet.firstRow === origin.row &&
    sheet.firstColumn === origin.column &&
    header.dataRow <= row &&
    row < endRow
  );
}

/** A criteria sheet (*bộ tiêu chí*): a score sheet that scores nobody (DESIGN, "Gathering and issuing"). */
export interface CriteriaSheet {
  /** The header of its table. */
  readonly place: Place;
  /** From a line `Khối: …`, `null` where there is none. */
  readonly block: string | null;
  readonly year: Period | null;
  readonly set: CriteriaSet;
  readonly lines: readonly CriteriaLine[];
  /** By the leaf, what of its max a survey (*điều tra xã hội học*) gives; 0 for none. */
  readonly surveyMaxima: readonly Points[];
  /** What is wrong with its numbers and sums. */
  readonly findings: readonly Finding[];
}
