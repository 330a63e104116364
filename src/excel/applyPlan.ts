import type { PlannedSheet, WritePlan } from '../core/workbook';
import { Problem } from '../core/problem';
import { excelProblem, isExcelError } from './excelProblem';
import { inTurn } from './inTurn';
import { groupBySize } from './payload';
import { requireExcel } from './requirements';
import { type SwapState, swapSheets, undoSwap } from './swapSheets';
import { type WriteStep, setUpPages, writeSteps } from './writeSheet';

export interface ApplyOptions {
  /** Cells written so far of all cells. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Cancels between two syncs, until the new sheets take the place of the old ones. */
  readonly signal?: AbortSignal;
}

/**
 * Writes the result sheets of a plan. The new sheets are made complete under names of their own, then take their final
 * names, then the sheets they replace are deleted. The number of syncs depends on the bytes that are written only.
 *
 * All or nothing: when it throws, what was added has been removed and the earlier results are as they were.
 *
 * @throws Problem `workbook-protected`, `cancelled`, `cell-edit-mode`, … as `excelProblem` says
 */
export async function applyPlan(plan: WritePlan, options: ApplyOptions = {}): Promise<void> {
  requireExcel();
  // No `delayForCellEdit`: it would wait in silence (office-js #806). The pane says what to do instead.
  const state = await Excel.run((context) => prepare(context, plan)).catch((error: unknown) => {
    throw excelProblem(error, 'workbook-protected');
  });
  try {
    await Excel.run(async (context) => {
      await writeNewSheets(context, plan.sheets, state, options);
      await trySettingUpPages(context, plan.sheets, state);
      stopIfCancelled(options.signal);
      await swapSheets(context, state);
    });
  } catch (error) {
    if ((await undo(state, error)) === 'complete') return;
    throw excelProblem(error, 'workbook-protected');
  }
}

/** Looks at the workbook and settles every name before anything is written. */
async function prepare(context: Excel.RequestContext, plan: WritePlan): Promise<SwapState> {
  const { protection, worksheets } = context.workbook;
  protection.load('protected');
  worksheets.load('items/id,items/name,items/visibility');
  const active = worksheets.getActiveWorksheet();
  active.load('id');
  await context.sync();
  if (protection.protected) throw new Problem('workbook-protected');
  const existing = worksheets.items.map(({ id, name, visibility }) => ({ id, name, visibility }));
  const temporaryName = nameMaker(existing.map(({ name }) => name));
  return {
    existingIds: new Set(existing.map(({ id }) => id)),
    activeId: active.id,
    activate: plan.activate,
    added: plan.sheets.map(({ name }) => ({ name, temporaryName: temporaryName() })),
    replaced: existing
      .filter(({ name }) => plan.replaces.includes(name))
      .map((sheet) => ({ ...sheet, temporaryName: temporaryName() })),
  };
}

/** Names that no sheet has yet; the officer sees them only while the results are being written. */
function nameMaker(taken: readonly string[]): () => string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let number = 0;
  return () => {
    let name: string;
    do name = `cchc~${++number}`;
    while (names.has(name));
    return name;
  };
}

async function writeNewSheets(
  context: Excel.RequestContext,
  sheets: readonly PlannedSheet[],
  state: SwapState,
  { onProgress, signal }: ApplyOptions,
): Promise<void> {
  const steps = sheets.flatMap((sheet, index) => writeSteps(sheet, addedName(state, index)));
  const total = steps.reduce((sum, { cells }) => sum + cells, 0);
  let done = 0;
  onProgress?.(done, total);
  await inTurn(
    groupBySize(steps, ({ bytes }) => bytes),
    async (group: readonly WriteStep[]) => {
      stopIfCancelled(signal);
      context.application.suspendScreenUpdatingUntilNextSync();
      for (const step of group) {
        step.queue(context.workbook.worksheets);
        done += step.cells;
      }
      await context.sync();
      onProgress?.(done, total);
    },
  );
}

/**
 * Pages are set up in a sync of their own: Excel refuses that on a computer without any printer, and results without
 * page set-up are better than none.
 */
async function trySettingUpPages(
  context: Excel.RequestContext,
  sheets: readonly PlannedSheet[],
  state: SwapState,
): Promise<void> {
  sheets.forEach((sheet, index) => {
    setUpPages(context.workbook.worksheets.getItem(addedName(state, index)), sheet);
  });
  try {
    await context.sync();
  } catch (error) {
    if (!isExcelError(error) || !printerErrors.has(error.code)) throw error;
  }
}

const printerErrors = new Set(['GeneralException', 'InvalidArgument', 'InvalidOperation', 'NotImplemented']);

function addedName({ added }: SwapState, index: number): string {
  const sheet = added[index];
  if (sheet === undefined) throw new RangeError(`no planned sheet ${index}`);
  return sheet.temporaryName;
}

/** Tries twice: what made Excel fail may have made it fail for a moment only. */
async function undo(state: SwapState, failure: unknown): ReturnType<typeof undoSwap> {
  try {
    return await undoSwap(state).catch(() => undoSwap(state));
  } catch (undoFailure) {
    const { code } = excelProblem(undoFailure, 'workbook-protected');
    const left = state.added.map(({ temporaryName }) => temporaryName).join(', ');
    const detail = `${excelProblem(failure, 'workbook-protected').code}, ${code}`;
    throw new Problem('excel-failed', { sheet: left, detail }, new AggregateError([failure, undoFailure]));
  }
}

function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new Problem('cancelled');
}
