import type { Period } from '../period';
import type { Weights } from '../read/model/assessment';
import type { Rules, TieBreaker } from '../settings/rules';
import type { Place } from '../workbook';
import type { ExactIndex } from './scoring/exactIndex';

/** A block (*khối*): units ranked against each other on one criteria set. Percentages are unrounded. */
export interface RankedBlock {
  readonly name: string;
  readonly year: Period | null;
  /** The part of the year, `T9`, where the workbook has several of one year; else `null`. */
  readonly period: string | null;
  /** The rules by which it was scored and ranked. */
  readonly rules: Rules;
  /** The year that `previousRank` is of, `null` where nothing earlier is known. */
  readonly previousYear: Period | null;
  /** Mean of the ranked units' indexes, in per cent; `null` where no unit is ranked. */
  readonly averagePercent: number | null;
  /**
   * How its criteria are weighed, `null` where points count as they are: under `share` (*trọng số*) points and maxima
   * are plain and the index is another one than their quotient; under `factor` (*hệ số*) factors are in them.
   */
  readonly weights: Weights['kind'] | null;
  readonly fields: readonly RankedBlockField[];
  /** In order of rank, then of the sheets; units left out of the ranking last. */
  readonly units: readonly RankedUnit[];
  /** By lost points, largest first, then in the order of units and criteria. */
  readonly zeroScores: readonly ZeroScore[];
  /** The scores by which a unit of the block lost points, and what each would bring if it were met in full. */
  lostScores(unit: RankedUnit): readonly LostScore[];
  /** Ranked units per grade, in the order of the scale; empty where there are no grades. */
  readonly gradeCounts: readonly GradeCount[];
  readonly headGradeCounts: readonly GradeCount[];
  readonly matrix: ScoreMatrix;
}

/** How many units of a block have a grade. */
export interface GradeCount {
  readonly grade: string;
  readonly units: number;
  /** Last year's: as printed then, else by this year's scale; `null` where nothing is known of it. */
  readonly previousUnits: number | null;
}

/** A field (*lĩnh vực*) over the whole block. */
interface RankedBlockField {
  readonly name: string;
  readonly maxPoints: number;
  /** Mean of the ranked units' percentages, `null` where none has one. */
  readonly averagePercent: number | null;
}

export interface RankedUnit {
  readonly name: string;
  readonly ranked: boolean;
  readonly rank: number | null;
  /** Left out where the block has no groups, or the unit is in none. */
  readonly group?: UnitGroup;
  /** Points obtained, bonus and penalty included. */
  readonly points: number;
  /** Points that could be obtained: the criteria that apply. */
  readonly maxPoints: number;
  /** The index (*chỉ số*), in per cent, unrounded; `null` where no criterion applies. */
  readonly percent: number | null;
  /** The same exactly. */
  readonly exact: ExactIndex | null;
  /** Blank scores that count as no points yet: the figures are provisional (*tạm tính*) when above 0. */
  readonly blankScores: number;
  /** Its grade (*xếp loại*) and that of its head; `null` without grades, and while `unranked` keeps the unit out. */
  readonly grade: string | null;
  readonly headGrade: string | null;
  /** The tie-breakers that parted it from a unit with an equal index, in the order of the chain. */
  readonly tieBrokenBy: readonly TieBreaker[];
  readonly previousRank: number | null;
  /** Last year's rank less this year's: positive = rose. */
  readonly rankChange: number | null;
  /** Last year's index, in per cent. */
  readonly previousPercent: number | null;
  readonly fields: readonly RankedField[];
  /** Where the unit is named: its score sheet or column. */
  readonly place: Place;
}

/** A unit's group (*huyện, tỉnh, cụm*), and where it stands in it. */
interface UnitGroup {
  readonly name: string;
  /** Among the units of the group, by what ranks the block; `null` for a unit without a rank. */
  readonly rank: number | null;
  /** How many units of the group are ranked. */
  readonly units: number;
}

export interface RankedField {
  readonly name: string;
  readonly points: number;
  readonly maxPoints: number;
  /** `null` where nothing of the field applies. */
  readonly percent: number | null;
  /** The same exactly, its points in the measure of the unit's: over the unit's max they are a part of its index. */
  readonly exact: ExactIndex | null;
  readonly rank: number | null;
  /** Blank scores of the field: its figures are provisional (*tạm tính*) when above 0. */
  readonly blankScores: number;
  /** Last year's percentage and its rank in last year's block. */
  readonly previousPercent: number | null;
  readonly previousRank: number | null;
}

/** A zero-score criterion (*tiêu chí đạt 0 điểm*): applies, got exactly 0 of a positive max. */
export interface ZeroScore {
  readonly unit: string;
  readonly field: string;
  readonly code: string;
  readonly criterion: string;
  readonly maxPoints: number;
  /** What it costs in the index, in percentage points; left out where criteria have no weights. */
  readonly lostPercent?: number;
  /** The unit's rank with this criterion met in full and all else as it is; `null` for a unit without a rank. */
  readonly rankIfMet: number | null;
  readonly place: Place;
}

/** A score below its max, and the unit as it would stand with that criterion met in full and all else as it is. */
export interface LostScore {
  readonly field: string;
  readonly code: string;
  readonly criterion: string;
  readonly points: number;
  readonly maxPoints: number;
  readonly lostPoints: number;
  readonly place: Place;
  readonly ifMet: {
    /** The unit's points then; under `rescale` they need not grow by what was lost. */
    readonly points: number;
    readonly percent: number | null;
    /** The same exactly. */
    readonly exact: ExactIndex | null;
    /** `null` for a unit without a rank. */
    readonly rank: number | null;
  };
}

/** Leaves × units, for the `Ma trận` sheet. */
export interface ScoreMatrix {
  readonly leaves: readonly MatrixLeaf[];
  /** Unit names in the order of the columns of `scores`. */
  readonly units: readonly string[];
  /** `scores[leaf][unit]`: points, or why there are none. */
  readonly scores: readonly (readonly MatrixScore[])[];
  /** The cell of the workbook that a score was read from; `null` where the unit's criteria set lacks the leaf. */
  place(leaf: number, unit: number): Place | null;
  /** The cell of survey points that are added to those of `place`; `null` where there is none. */
  added(leaf: number, unit: number): Place | null;
  /** Bonus and penalty points of each unit, not yet capped, and the cells that they are the sum of. */
  readonly bonus: readonly PointsApart[];
  readonly penalty: readonly PointsApart[];
  /** What of the matrix a cell of the workbook belongs to; `null` for a cell that has no part in it. */
  spot(place: Place): MatrixSpot | null;
}

/**
 * A score by its leaf and unit; a criterion for all units; or a unit as a whole, by a cell that is the unit's among others
 * or by one of a sheet that is its own.
 */
export type MatrixSpot =
  | { readonly leaf: number; readonly unit: number }
  | { readonly leaf: number; readonly unit: null }
  | { readonly leaf: null; readonly unit: number; readonly isOwnSheet: boolean };

/** Points without their sign: a cell may have a penalty as 2 or as -2. */
export interface PointsApart {
  readonly points: number;
  readonly places: readonly Place[];
}

export interface MatrixLeaf {
  /** Index into `RankedBlock.fields`, and its name there. */
  readonly fieldAt: number;
  readonly field: string;
  readonly code: string;
  readonly name: string;
  readonly maxPoints: number;
  /** Its share in per cent, or its factor, and the share of its field; left out where there is none. */
  readonly weight?: number;
  readonly fieldWeight?: number;
}

export type MatrixScore = number | 'notScored' | 'notApplicable' | 'invalid' | 'absent';
