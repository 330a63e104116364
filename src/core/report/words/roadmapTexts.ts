import type { Doubt } from '../../whatif/reach';
import type { SheetWords, Signatures } from './sheetWords';

/** The words of `Lộ trình …`, and of what a way to a rank or a grade is told by. */
export interface RoadmapTexts extends SheetWords, Signatures {
  readonly sheetName: (unit: string) => string;
  title(year: number | null): string;
  readonly now: string;
  /** The heading of the scores that were tried, and of what each way leads to. */
  readonly tried: string;
  wished(rank: number): string;
  nextGrade(grade: string): string;
  readonly fewestCriteria: string;
  readonly fewestPoints: string;
  /** That a rank, or a grade, is had already. */
  rankReached(rank: number): string;
  /** What cannot be had, and the best that can; `null` where that is nothing. */
  rankOutOfReach(rank: number, best: number | null): string;
  gradeOutOfReach(grade: string, best: string | null): string;
  /** Criteria and the points that they need together. */
  needs(criteria: number, points: number): string;
  /** What the changes come to: index, rank (`null`: none) and grade as texts. */
  readonly gives: string;
  standing(percent: string, rank: number | null, grade: string | null): string;
  readonly passes: string;
  readonly passedBy: string;
  readonly level: string;
  /** Names of units, and how many more there are. */
  units(names: readonly string[], more: number): string;
  /** Why fewer might do. */
  readonly doubts: Readonly<Record<Doubt, string>>;
  readonly code: string;
  readonly criterion: string;
  readonly maxPoints: string;
  readonly from: string;
  readonly to: string;
  readonly more: string;
  /** What the change of one criterion alone adds to the index. */
  readonly gain: string;
  readonly source: string;
  readonly blank: string;
  /** What all of it assumes. */
  readonly note: string;
}
