import type { Period } from '../../period';
import type { Place } from '../../workbook';
import type { Extreme } from '../statistics/blockStatistics';
import type { SetChange } from '../criteriaChanges';

/** A block over the years (*nhiều năm*), or over the months or quarters that its periods are. */
export interface BlockHistory {
  /** Those of which something is known, ascending; this year's is the last. */
  readonly years: readonly HistoryYear[];
  /**
   * This year's units in the order of the block, then those that stood in it once and do not now, the latest first. Units
   * are followed by the list of units: a renamed one stands under its name of today.
   */
  readonly units: readonly UnitHistory[];
}

/** A block in one year. */
export interface HistoryYear {
  /** `null` where this year's is not known. */
  readonly period: Period | null;
  /** What its period is called, `T9`; `null` of a whole year. */
  readonly label: string | null;
  /**
   * The mean of the indexes of that year's units, in per cent, `null` where an index of them is not known. It, the highest and
   * the lowest are of the units that were ranked; of all in a printed table without ranks.
   */
  readonly averagePercent: number | null;
  /** `null` where no index is known. */
  readonly highest: Extreme | null;
  readonly lowest: Extreme | null;
  /** How its criteria set differs from that of the year before whose set is known; `null` where it does not, or nobody knows. */
  readonly setChange: HistorySetChange | null;
  /** Whether its set was compared with an earlier year's. */
  readonly isSetCompared: boolean;
  /** How many units stood in the block. */
  readonly units: number;
  /** Where its figures come from. */
  readonly sources: readonly HistorySource[];
}

/** How the criteria set of a block differs from that of an earlier year; other weights are other maxima. */
export interface HistorySetChange extends SetChange {
  /** The year that it is compared with. */
  readonly since: Period | null;
  /** What both years tell: their criteria, their fields, or no more than what a unit can get in all. */
  readonly of: 'criteria' | 'fields' | 'total';
}

/** A table that figures of a year come from. */
export interface HistorySource {
  /** The name of another file; `null` for the workbook itself. */
  readonly file: string | null;
  /** Its first unit. */
  readonly place: Place;
  /** Scores that were computed by the rules of today, a printed ranking, or a result sheet of an earlier run. */
  readonly kind: 'scores' | 'printed' | 'result';
}

/** A unit over the years. */
export interface UnitHistory {
  readonly name: string;
  /** Whether it is one of this year's units of the block. */
  readonly isPresent: boolean;
  /** One a year, `null` where nothing is known of it: never made from the years beside it. */
  readonly figures: readonly (HistoryFigure | null)[];
  /** Why years are left out in which its forerunners stood: it was made of several of them, or parted from one. */
  readonly begins: 'merged' | 'split' | null;
  /** Units of today in which it went on, of one that is not there any more. */
  readonly into: readonly string[];
  /** The block of today of one that is not in this block any more, `null` where it is in none. */
  readonly elsewhere: string | null;
  /**
   * It has the name of one of this year's units, which is another one since: `Xã A` before `Xã B` was merged into it, before a
   * part of it was made a unit of its own, or one that another unit has the name of today (`renamed`); `null` of any other.
   */
  readonly before: 'merged' | 'split' | 'renamed' | null;
}

/** A unit in one year. */
export interface HistoryFigure {
  /** As that year writes it. */
  readonly name: string;
  /** As it was published, else as its scores give it; `null` where none is known, or the unit stood in another block then. */
  readonly rank: number | null;
  /** In per cent: as printed, else computed. */
  readonly percent: number | null;
  /** Where it stands in the workbook; `null` of another file. */
  readonly place: Place | null;
}
