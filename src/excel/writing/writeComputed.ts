import { Problem } from '../../core/problem';
import type { CellEdit, WorkbookSnapshot, WritePlan } from '../../core/workbook';
import { avoidingTakenNames } from './addSheet';
import { applyPlan } from './applyPlan';
import type { AppliedPlan } from './applyPlan';
import { readWorkbook } from '../reading/readWorkbook';
import type { ReadOptions } from '../reading/readWorkbook';
import type { WritingProgress } from './writingProgress';

export interface ComputeProgress {
  readonly stage: 'reading' | 'computing' | 'writing';
  /** Of `total`, in cells; both 0 where the stage does not tell. */
  readonly done: number;
  readonly total: number;
  /** What is being written, `null` where nothing is. */
  readonly writing: WrittenNow | null;
}

/** Which sheet is being written, and what of it. */
export type WrittenNow = Pick<WritingProgress, 'part' | 'sheet' | 'number' | 'of'>;

export interface ComputeOptions extends Pick<ReadOptions, 'withFormulas'> {
  readonly onProgress?: (progress: ComputeProgress) => void;
  /** Cancels between two steps; what was written is removed again. */
  readonly signal?: AbortSignal;
}

/** What is to be written: sheets, and cells of those that are there. */
interface ToWrite {
  readonly plan: WritePlan;
  readonly edits?: readonly CellEdit[];
}

/**
 * A whole job on the open workbook: reads it, has something computed of it, writes the result sheets. All or nothing:
 * when it throws, the workbook is as it was.
 *
 * @throws Problem what stopped it: of `compute`, of Excel (`cell-edit-mode`, …) or `cancelled`
 */
export async function writeComputed<Computed extends ToWrite>(
  compute: (snapshot: WorkbookSnapshot) => Computed | Promise<Computed>,
  { onProgress, signal, ...reading }: ComputeOptions = {},
): Promise<Computed & AppliedPlan> {
  const report = (stage: ComputeProgress['stage']) => (done: number, total: number) => {
    onProgress?.({ stage, done, total, writing: null });
  };
  const reportWriting = ({ done, total, ...writing }: WritingProgress) => {
    onProgress?.({ stage: 'writing', done, total, writing });
  };
  const cancelable = signal === undefined ? {} : { signal };
  report('reading')(0, 0);
  const snapshot = await readWorkbook({ onProgress: report('reading'), ...cancelable, ...reading });
  return await avoidingTakenNames(async (otherTabs) => {
    report('computing')(0, 0);
    // Lets the page draw before a computation that takes its thread.
    await new Promise((resolve) => setTimeout(resolve));
    if (signal?.aborted) throw new Problem('cancelled');
    const computed = await compute(otherTabs.length === 0 ? snapshot : { ...snapshot, otherTabs });
    if (signal?.aborted) throw new Problem('cancelled');
    const { plan, edits = [] } = computed;
    const applied = await applyPlan(plan, {
      from: snapshot,
      edits,
      onProgress: reportWriting,
      ...cancelable,
    });
    return { ...computed, ...applied };
  });
}
