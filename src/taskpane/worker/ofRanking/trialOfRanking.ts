import type { BackgroundEngine } from '../backgroundEngine';
import type { Ranked } from '../engine';
import type {
  ShownWay,
  TriedCriterion,
  TriedOutcome,
  TriedScore,
  TrialGoal,
  TrialOf,
} from '../shown/shownTrial';

/** Tries scores of a unit in the ranking that is shown; all `null` where it has no such unit. */
export interface Trials {
  readonly criteria: (of: TrialOf) => Promise<readonly TriedCriterion[] | null>;
  readonly outcome: (of: TrialOf, scores: readonly TriedScore[]) => Promise<TriedOutcome | null>;
  /** The way to a goal from the scores as tried. */
  readonly way: (of: TrialOf, scores: readonly TriedScore[], goal: TrialGoal) => Promise<ShownWay | null>;
}

/**
 * Trials in the ranking that the engine made last. It ranks once more where it has forgotten that: a run that is cancelled
 * ends the worker and what it keeps.
 *
 * @param ranked what the engine ranked, `null` before
 */
export function trialsOfRanking(engine: BackgroundEngine, ranked: () => Ranked | null): Trials {
  const known = async <Answer>(
    ask: (anew?: Ranked) => Promise<Answer | 'forgotten'>,
  ): Promise<Answer | null> => {
    const last = ranked();
    if (last === null) return null;
    const kept = await ask();
    if (kept !== 'forgotten') return kept;
    const anew = await ask(last);
    return anew === 'forgotten' ? null : anew;
  };
  return {
    criteria: (of) => known((anew) => engine.call('trialCriteria', anew === undefined ? [of] : [of, anew])),
    outcome: (of, scores) =>
      known((anew) => engine.call('trialOutcome', anew === undefined ? [of, scores] : [of, scores, anew])),
    way: (of, scores, goal) =>
      known((anew) =>
        engine.call('trialWay', anew === undefined ? [of, scores, goal] : [of, scores, goal, anew]),
      ),
  };
}
