import type { Points } from '../points';
import type { ApartColumnCell, AssessedUnit } from '../read/model/assessment';
import { mayPrintAs } from '../read/cells/printedSum';
import type { Score } from '../read/cells/score';
import { columnAt, isPossible } from '../read/scores/choice';
import type { StepScore } from './appraisal';
import { hasColumn, scoresIn, stepsOf } from './steps';
import type { StepKind, UnitSteps } from './steps';

/** A score by its steps. */
export interface LeafSteps {
  readonly self: Score;
  readonly verified1: Score;
  readonly verified2: Score;
  readonly final: Score;
  /** Points of the survey beside it, 0 where there are none. */
  readonly survey: Points;
  /** The last round, or the final score that stands in its place, without survey points; `null` where it has no points. */
  readonly appraised: Points | null;
  /** A final score that is not what the last round, survey points and deduction come to; `null` for any other. */
  readonly otherFinal: { readonly expected: Points; readonly final: Points } | null;
}

/** The steps of a unit's scores. */
export interface StepReader {
  readonly steps: UnitSteps;
  of(leaf: number): LeafSteps;
  /**
   * The points of a score whose steps all have the same, which no survey stands beside and no final score follows: nothing
   * is to be said of it. Most are such; `null` for others.
   */
  unchanged(leaf: number): Points | null;
  /** Whether a round of the appraisal has a column for a leaf, of a unit that the appraisal scored at all. */
  readonly hasRound: (leaf: number) => boolean;
}

/**
 * Reads the steps of each score of a unit (DESIGN, key `appraisal`). *Appraised* is the last round that is filled in; where
 * the unit's only score beside the self-score is a final one, that, less the survey points beside it.
 */
export function stepReader(unit: AssessedUnit): StepReader {
  const steps = stepsOf(unit);
  const rounds = [...steps.verified2, ...steps.verified1];
  const isAppraised = rounds.some(({ kind }) => kind.scores.some((score) => score !== 'notScored'));
  const hasRound = (leaf: number) => isAppraised && hasColumn(rounds, leaf);
  const net = netBeside(unit);
  const selves = scoresIn(steps.self, unit.set);
  const firsts = scoresIn(steps.verified1, unit.set);
  const seconds = scoresIn(steps.verified2, unit.set);
  const finals = scoresIn(steps.final, unit.set);
  const surveys = scoresIn(steps.survey, unit.set);
  return {
    steps,
    hasRound,
    unchanged(leaf) {
      const self = selves[leaf];
      if (typeof self !== 'number' || typeof finals[leaf] === 'number' || isSurveyOnly(unit, leaf))
        return null;
      if (possible(unit, leaf, self) !== self) return null;
      const [first, second] = [firsts[leaf], seconds[leaf] ?? 'notScored'];
      const isKept = first === self && (second === self || second === 'notScored');
      return isKept && typeof surveys[leaf] !== 'number' ? self : null;
    },
    of(leaf) {
      const self = isSurveyOnly(unit, leaf) ? 'notScored' : possible(unit, leaf, selves[leaf]);
      const verified1 = possible(unit, leaf, firsts[leaf]);
      const verified2 = possible(unit, leaf, seconds[leaf]);
      const final = possible(unit, leaf, finals[leaf]);
      const surveyed = surveys[leaf];
      const survey = typeof surveyed === 'number' ? surveyed : 0;
      const round = verified2 === 'notScored' ? verified1 : verified2;
      const isBare = typeof final === 'number' && !hasRound(leaf);
      const appraised = typeof round === 'number' ? round : isBare ? final - survey : null;
      const otherFinal =
        typeof final === 'number' ? otherFinalOf(round, final, survey, net(leaf, steps.final)) : null;
      return { self, verified1, verified2, final, survey, appraised, otherFinal };
    },
  };
}

/** A score of a step; `invalid` where the criterion cannot have it, which `other-score-unread` says. */
function possible({ set, table }: AssessedUnit, leaf: number, score: Score = 'notScored'): Score {
  const own = set.leaves[leaf];
  return own === undefined || score === 'notScored' || isPossible(score, own, table) ? score : 'invalid';
}

/** A criterion that only a survey scores has no self-score. */
function isSurveyOnly({ table }: AssessedUnit, leaf: number): boolean {
  return table.scoring.surveyLeaves?.has(leaf) === true;
}

/** A final score beside a round that is another one than it comes to, but for rounding. */
function otherFinalOf(
  round: Score,
  final: Points,
  survey: Points,
  nets: readonly Points[],
): LeafSteps['otherFinal'] {
  if (typeof round !== 'number' && round !== 'notApplicable') return null;
  const points = (typeof round === 'number' ? round : 0) + survey;
  const [expected = points] = nets.map((net) => points + net);
  return nets.some((net) => mayPrintAs(points + net, final)) ? null : { expected, final };
}

const NO_NET: readonly Points[] = [0];

/**
 * Bonus less penalty points that a final score has inside, the likeliest first: those beside it, and of points in rounds one
 * round alone.
 */
function netBeside(unit: AssessedUnit): (leaf: number, finals: readonly StepKind[]) => readonly Points[] {
  const { apartColumns } = unit.reading;
  if (apartColumns === undefined) return () => NO_NET;
  const byLeaf = new Map<number, ApartColumnCell[]>();
  for (const cell of apartColumns) {
    if (cell.leaf === null) continue;
    const own = byLeaf.get(cell.leaf);
    if (own === undefined) byLeaf.set(cell.leaf, [cell]);
    else own.push(cell);
  }
  const { withoutApart } = unit.table.scoring;
  return (leaf, finals) => {
    const cells = byLeaf.get(leaf);
    if (cells === undefined) return NO_NET;
    const isOutside = finals.some(({ kind }) => withoutApart?.has(columnAt(kind, leaf)) === true);
    if (isOutside) return NO_NET;
    const all = cells.reduce((sum, cell) => sum + signed(cell), 0);
    const rounds = cells.filter(({ isRound }) => isRound === true);
    const others = all - rounds.reduce((sum, cell) => sum + signed(cell), 0);
    return [all, ...rounds.map((cell) => others + signed(cell))];
  };
}

function signed({ kind, points }: ApartColumnCell): Points {
  return kind === 'bonus' ? points : -points;
}

/** A score as a step of the way; one that cannot be read says nothing. */
export function stepScore(score: Score): StepScore {
  return score === 'notScored' || score === 'invalid' ? null : score;
}

/**
 * How far a score went between its steps, without survey, bonus and penalty points; `null` where no two steps with points
 * differ and its final score is what the steps come to.
 */
export function changeOf(steps: LeafSteps): Points | null {
  const { self, verified1, verified2, otherFinal } = steps;
  const isBare = typeof verified1 !== 'number' && typeof verified2 !== 'number';
  const last = isBare && typeof self === 'number' ? (steps.appraised ?? bareFinal(steps)) : null;
  const first = firstOf(self, verified1, verified2);
  const isMoved = differs(verified1, first) || differs(verified2, first) || differs(last, first);
  if (!isMoved && otherFinal === null) return null;
  const end = last ?? firstOf(verified2, verified1, self) ?? 0;
  return end - (first ?? 0) + (otherFinal === null ? 0 : otherFinal.final - otherFinal.expected);
}

function differs(score: Score | null, first: Points | null): boolean {
  return typeof score === 'number' && score !== first;
}

function firstOf(one: Score, second: Score, third: Score): Points | null {
  if (typeof one === 'number') return one;
  if (typeof second === 'number') return second;
  return typeof third === 'number' ? third : null;
}

/** A final score of a leaf whose round was left blank, less survey points; `null` where only a survey may have given it. */
export function bareFinal({ verified1, verified2, final, survey }: LeafSteps): Points | null {
  if (verified1 !== 'notScored' || verified2 !== 'notScored' || typeof final !== 'number') return null;
  return survey !== 0 && final === survey ? null : final - survey;
}
