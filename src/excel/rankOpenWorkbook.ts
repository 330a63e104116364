import type { CoreTexts } from '../core/report/texts';
import type { Settings } from '../core/settings';
import { Problem } from '../core/problem';
import { type RankingRun, computeRanking } from '../core/run';
import { applyPlan } from './applyPlan';
import { readWorkbook } from './readWorkbook';

export interface RankProgress {
  readonly stage: 'reading' | 'computing' | 'writing';
  /** Of `total`, in cells; both 0 where the stage does not tell. */
  readonly done: number;
  readonly total: number;
}

export interface RankOptions {
  readonly onProgress?: (progress: RankProgress) => void;
  /** Cancels between two steps; what was written is removed again. */
  readonly signal?: AbortSignal;
}

/**
 * The whole job on the open workbook, as the pane's button and the ribbon's do it: read, compute, write the result
 * sheets. All or nothing: when it throws, the workbook is as it was.
 *
 * @throws Problem what stopped it: of the core (`no-score-sheets`, …), of Excel (`cell-edit-mode`, …) or `cancelled`
 */
export async function rankOpenWorkbook(
  settings: Settings,
  texts: CoreTexts,
  { onProgress, signal }: RankOptions = {},
): Promise<RankingRun> {
  const report = (stage: RankProgress['stage']) => (done: number, total: number) => {
    onProgress?.({ stage, done, total });
  };
  const cancelable = signal === undefined ? {} : { signal };
  report('reading')(0, 0);
  const snapshot = await readWorkbook({ onProgress: report('reading'), ...cancelable });
  report('computing')(0, 0);
  // Lets the pane draw before the computation, which takes the thread for a moment.
  await new Promise((resolve) => setTimeout(resolve));
  if (signal?.aborted) throw new Problem('cancelled');
  const run = computeRanking(snapshot, settings, texts);
  await applyPlan(run.plan, { onProgress: report('writing'), ...cancelable });
  return run;
}
