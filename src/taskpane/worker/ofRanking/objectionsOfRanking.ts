import type { BackgroundEngine } from '../backgroundEngine';
import type { Ranked } from '../engine';
import type { ShownEffect, ShownObjection } from '../shown/shownObjection';

/** Asks for the objections in the ranking that is shown. */
export interface ObjectionsAsked {
  /** Those of a block that count, in the order of their rows. */
  readonly rows: (block: string) => Promise<readonly ShownObjection[]>;
  /** What one of them changes, by its place among them; `null` where there is none. */
  readonly effect: (block: string, at: number) => Promise<ShownEffect | null>;
}

/**
 * The objections in the ranking that the engine made last. It ranks once more where it has forgotten that: a run that is
 * cancelled ends the worker and what it keeps.
 *
 * @param ranked what the engine ranked, `null` before
 */
export function objectionsOfRanking(engine: BackgroundEngine, ranked: () => Ranked | null): ObjectionsAsked {
  return {
    async rows(block) {
      const last = ranked();
      if (last === null) return [];
      const kept = await engine.call('objections', [block]);
      return kept ?? (await engine.call('objections', [block, last])) ?? [];
    },
    async effect(block, at) {
      const last = ranked();
      if (last === null) return null;
      const kept = await engine.call('objectionEffect', [block, at]);
      if (kept !== 'forgotten') return kept;
      const anew = await engine.call('objectionEffect', [block, at, last]);
      return anew === 'forgotten' ? null : anew;
    },
  };
}
