import type { ExactIndex } from '../../rank/scoring/exactIndex';
import type { AssessedUnit } from '../../read/model/assessment';
import type { Place } from '../../workbook';

/** What is known of one unit's last year, with its scores. */
export interface UnitLastYear extends LastYearFigures {
  /** By criterion, where last year's score sheets are in the workbook. */
  readonly scores: AssessedUnit | null;
}

/** What is known of one unit's last year. */
export interface LastYearFigures {
  /** As last year writes it. */
  readonly name: string;
  /** The rank that was published, else the one that its scores give (DOMAIN section 3, rule 8). */
  readonly rank: number | null;
  /** The index, in per cent: as printed, else computed. */
  readonly percent: number | null;
  /** The grade (*xếp loại*) as it was printed; `null` where none was. */
  readonly grade: string | null;
  /** The index as a fraction: of its scores where they agree with what is printed, else the printed one of 100. */
  readonly index: ExactIndex | null;
  /** By the key of the field's name. */
  readonly fields: ReadonlyMap<string, FieldLastYear>;
  /** Whether the fields' points are those that make up `index`, but for bonus and penalty. */
  readonly exact: boolean;
  /** Where its rank and its index are printed. */
  readonly rankPlace: Place | null;
  readonly percentPlace: Place | null;
  /** Whether its scores of then, by the rules of today, give an index and no rank: it is left out, or scores are blank. */
  readonly isUnranked: boolean;
}

/**
 * The units of an earlier year that its averages, highest and lowest are of, as this year's are of the ranked ones: all but
 * those that the rules do not rank, and those without a rank in a table that prints ranks.
 */
export function countedUnits<
  Unit extends Pick<LastYearFigures, 'rank' | 'rankPlace' | 'percentPlace' | 'isUnranked'>,
>(units: readonly Unit[]): readonly Unit[] {
  const withRanks = new Set(units.flatMap(({ rankPlace }) => rankPlace?.sheet ?? []));
  return units.filter(
    ({ rank, percentPlace, isUnranked }) =>
      rank !== null || (!isUnranked && (percentPlace === null || !withRanks.has(percentPlace.sheet))),
  );
}

/** A field (*lĩnh vực*) of a unit in the year before. */
export interface FieldLastYear {
  readonly name: string;
  /** Points and max; where only a percentage is printed, that of 100. */
  readonly index: ExactIndex;
  readonly percent: number;
  readonly rank: number | null;
  /** Where it is printed, `null` where it is computed. */
  readonly place: Place | null;
}

/**
 * Why a unit is not compared (*không so sánh*): last year does not know it, it was made of several units, it was parted
 * from another one, last year knows one part of it alone, or says different things of it.
 */
export type NotComparedReason = 'new' | 'merged' | 'part' | 'split' | 'ambiguous' | 'namesake';

/** Leaves out the scores, which nobody needs who keeps it. */
export function figuresOf(unit: UnitLastYear): LastYearFigures {
  const { name, rank, percent, grade, index, fields, exact, rankPlace, percentPlace, isUnranked } = unit;
  return { name, rank, percent, grade, index, fields, exact, rankPlace, percentPlace, isUnranked };
}
