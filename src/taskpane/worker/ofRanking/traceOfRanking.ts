import type { BackgroundEngine } from '../backgroundEngine';
import type { Ranked } from '../engine';
import type { ShownChange, TraceOf } from '../shown/shownAppraisal';

/**
 * The scores of a unit or a criterion that the appraisal changed in the ranking that the engine made last. It ranks once more
 * where it has forgotten that: a run that is cancelled ends the worker and what it keeps.
 *
 * @param ranked what the engine ranked
 */
export async function traceOfRanking(
  engine: BackgroundEngine,
  ranked: Ranked,
  of: TraceOf,
): Promise<readonly ShownChange[]> {
  const kept = await engine.call('trace', [of]);
  return kept ?? (await engine.call('trace', [of, ranked])) ?? [];
}
