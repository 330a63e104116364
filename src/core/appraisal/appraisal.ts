import type { Finding } from '../findings/findings';
import { given } from '../lists';
import type { Points } from '../points';
import type { ExactIndex } from '../rank/scoring/exactIndex';
import type { Place } from '../workbook';

/**
 * What the appraisal (*thẩm định*) of a block made of the self-scores (*tự chấm*): DESIGN, key `appraisal`. Points are
 * exact; what is counted has both a self-score and an appraised one.
 */
export interface BlockAppraisal {
  /** Units with such a criterion, in the order of the block. */
  readonly units: readonly AppraisedUnit[];
  /** Criteria that a unit has such scores of, in the order of the block's matrix. */
  readonly criteria: readonly AppraisedCriterion[];
  /** Scores that changed between two steps, by units and their criteria. */
  readonly changes: readonly ScoreChange[];
  readonly rounds: Rounds;
  /** The cell of a step of one of the changes; `null` where it says nothing. Found when it is asked for: there may be many. */
  placeOf(change: ScoreChange, step: Step): Place | null;
  /** The cells of the scores of a unit that are counted, in the order of its criteria; found when it is asked for. */
  cellsOf(unit: string): readonly CountedCells[];
  /** What is to be looked at in it. */
  readonly findings: readonly Finding[];
}

/** How many rounds of the appraisal changed scores have; of more than two a change has the first and the last one. */
export type Rounds = 'one' | 'two' | 'more';

/** What a step is called beside others. */
export interface StepWords {
  readonly steps: Readonly<Record<Step, string>>;
  /** In place of the first round, where there is only one. */
  readonly appraised: string;
  /** In place of the second round, where there are more. */
  readonly lastRound: string;
}

export function stepName(step: Step, rounds: Rounds, { steps, appraised, lastRound }: StepWords): string {
  if (step === 'verified1' && rounds === 'one') return appraised;
  return step === 'verified2' && rounds === 'more' ? lastRound : steps[step];
}

/** Where a score stands that has both a self-score and an appraised one. */
export interface CountedCells {
  /** Its place in the block's matrix. */
  readonly leaf: number;
  readonly self: Place;
  /** `null` where no cell has the appraised points alone: survey points are in them. */
  readonly appraised: Place | null;
}

/** Sums of the scores that have both, of a unit or of a criterion. */
export interface AppraisedSums {
  readonly maxPoints: Points;
  readonly selfPoints: Points;
  /** Without survey points. */
  readonly appraisedPoints: Points;
  /** How many scores there are, and of how many the appraisal took or added points. */
  readonly scores: number;
  readonly cut: number;
  readonly raised: number;
}

export interface AppraisedUnit extends AppraisedSums {
  readonly name: string;
  /** By the per cent of these scores, among ranked units as the block's ties are ranked; `null` for others. */
  readonly selfRank: number | null;
  readonly rank: number | null;
  /** The index with its self-scores in place of the appraised ones that count, all else as it is. */
  readonly claimed: ExactIndex | null;
}

export interface AppraisedCriterion extends AppraisedSums {
  /** Its place in the block's matrix, which has its number, name, field and max. */
  readonly leaf: number;
}

/** The steps of a score, in their order. */
export const STEPS = ['self', 'verified1', 'verified2', 'final'] as const;

export type Step = (typeof STEPS)[number];

/** What a step says of a score; `null` where it says nothing. */
export type StepScore = Points | 'notApplicable' | null;

/** A score that changed between two steps; plain data. */
export interface ScoreChange extends Readonly<Record<Step, StepScore>> {
  readonly unit: string;
  /** Its place in the block's matrix. */
  readonly leaf: number;
  readonly maxPoints: Points;
  /** How far it went in all, without survey points, bonus and penalty; 0 where it came back. */
  readonly change: Points;
  /** The final score is not the last round with its survey points and deduction. */
  readonly isFinalOther: boolean;
  /** What the appraisal, and what the unit wrote beside it, and what proves it; `null` for a blank. */
  readonly reason: string | null;
  readonly explanation: string | null;
  readonly evidence: string | null;
}

/** The last step of a score that is filled in. */
export function lastStep({ final, verified2, verified1 }: ScoreChange): Step {
  if (final !== null) return 'final';
  if (verified2 !== null) return 'verified2';
  return verified1 === null ? 'self' : 'verified1';
}

/** Whether a score came down, went up, came back to where it was, or does not apply in the end. */
export type Direction = 'down' | 'up' | 'back' | 'out';

export function directionOf(change: ScoreChange): Direction {
  if (change[lastStep(change)] === 'notApplicable') return 'out';
  return change.change < 0 ? 'down' : change.change > 0 ? 'up' : 'back';
}

/** The survey, bonus and penalty points that a final score has inside, by which it is not what the change tells; 0 for none. */
export function insideFinal({ self, verified1, verified2, final, change }: ScoreChange): Points {
  if (typeof final !== 'number') return 0;
  const first = [self, verified1, verified2].find((score) => typeof score === 'number');
  return typeof first === 'number' ? final - first - change : 0;
}

/** The cell of the last step of a change that is filled in. */
export function placeOfChange(appraisal: BlockAppraisal, change: ScoreChange): Place {
  return appraisal.placeOf(change, lastStep(change)) ?? { sheet: '', cell: 'A1' };
}

/** Whether more than a share of its units, in per cent, had a criterion cut: its guidance may be unclear. */
export function isOverclaimed({ scores, cut }: AppraisedSums, share: number): boolean {
  return scores > 1 && cut * 100 > share * scores;
}

/** The cells of all steps of a score that are filled in. */
export function placesOfChange(appraisal: BlockAppraisal, change: ScoreChange): readonly Place[] {
  return STEPS.flatMap((step) => given(appraisal.placeOf(change, step), (place) => place));
}

/** What the appraisal took (negative) or added. */
export function gapOf({ selfPoints, appraisedPoints }: AppraisedSums): Points {
  return appraisedPoints - selfPoints;
}
