import type { WritePlan } from '../../../core/workbook';
import type { BackgroundEngine } from '../backgroundEngine';
import type { Given } from '../messages';

/**
 * What is to be written of a ranking that the engine has just made. It ranks once more where it has forgotten that: a call
 * that is cancelled, as a look at the workbook is when something else begins, ends the worker and what it keeps.
 *
 * @param given what the engine ranked
 */
export async function planOfRanking(
  engine: BackgroundEngine,
  given: Given['rank'],
  signal?: AbortSignal,
): Promise<WritePlan> {
  const kept = await engine.call('plan', [], signal);
  if (kept !== null) return kept;
  await engine.call('rank', given, signal);
  const plan = await engine.call('plan', [], signal);
  if (plan === null) throw new Error('The engine has forgotten twice what it ranked.');
  return plan;
}
