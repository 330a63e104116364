import type { Merit, MeritRules } from '../../explain/merit';
import type { ZeroScore } from '../../rank/ranking';
import type { LinkedWords } from './sheetWords';

/** The words of `Khen thưởng, chấn chỉnh`. */
export interface MeritTexts extends LinkedWords {
  readonly sheetName: string;
  title(year: number | null): string;
  /** The rules by which units are named. */
  readonly rules: (rules: MeritRules) => string;
  /** Headings of its tables. */
  readonly proposed: string;
  readonly leftOut: string;
  readonly toMend: string;
  /** Of measures of an earlier run that are of no criterion any more. */
  readonly left: string;
  readonly leftNote: string;
  readonly nobody: string;
  readonly nothingToMend: (threshold: number) => string;
  readonly block: string;
  readonly unit: string;
  /** By what a unit is named. */
  readonly merit: string;
  readonly reason: string;
  readonly rank: string;
  readonly percent: string;
  previousRank(year: number | null): string;
  readonly change: string;
  readonly grade: string;
  readonly field: string;
  readonly code: string;
  readonly criterion: string;
  readonly maxPoints: string;
  readonly points: string;
  readonly lost: string;
  readonly measure: string;
  readonly deadline: string;
  /** Of links to the ranking. */
  readonly inRanking: string;
  readonly sheet: string;
  readonly cell: string;
  provisional(unit: string): string;
  merits(merits: readonly Merit[], unit: MeritFigures): string;
  /** Why a unit that is named is left out: the office's reason, or a zero score. */
  readonly because: (reason: string | ZeroScore) => string;
  /** Which criteria are to be mended. */
  readonly criteria: (threshold: number) => string;
  /** That the lists are those of the run. */
  readonly ofRunNote: string;
}

/** What a unit is named by. */
interface MeritFigures {
  readonly rank: number | null;
  readonly rankChange: number | null;
  readonly grade: string | null;
}
