import type { OtherRanking } from '../../../core/otherSet/otherRanking';
import type { TriedSet } from '../../../core/otherSet/changedSet';
import type { BackgroundEngine } from '../backgroundEngine';
import type { Ranked } from '../engine';
import type { ShownReview } from '../engines/setsEngine';

/** Asks for the criteria sets of the ranking that is shown; `null` where it has no such block. */
export interface SetsAsked {
  readonly review: (block: string) => Promise<ShownReview | null>;
  /** What the ranking would be by another set. */
  readonly outcome: (block: string, tried: TriedSet) => Promise<OtherRanking | null>;
}

/**
 * The criteria sets in the ranking that the engine made last. It ranks once more where it has forgotten that: a run that is
 * cancelled ends the worker and what it keeps.
 *
 * @param ranked what the engine ranked, `null` before
 */
export function setsOfRanking(engine: BackgroundEngine, ranked: () => Ranked | null): SetsAsked {
  return {
    async review(block) {
      const last = ranked();
      if (last === null) return null;
      const kept = await engine.call('review', [block]);
      if (kept !== 'forgotten') return kept;
      const anew = await engine.call('review', [block, last]);
      return anew === 'forgotten' ? null : anew;
    },
    async outcome(block, tried) {
      const last = ranked();
      if (last === null) return null;
      const kept = await engine.call('otherSet', [block, tried]);
      if (kept !== 'forgotten') return kept;
      const anew = await engine.call('otherSet', [block, tried, last]);
      return anew === 'forgotten' ? null : anew;
    },
  };
}
