import type { PlannedSheet, WritePlan } from '../core/workbook';
import { Problem } from '../core/problem';
import { followSheets, replaceSheets } from '../core/references';
import { excelProblem, isExcelError } from './excelProblem';
import { inTurn } from './inTurn';
import { sheetNames } from './openWorkbook';
import { aMoment } from './pauses';
import { groupBySize, payloadLimit, valuesLimit } from './payload';
import { requireExcel } from './requirements';
import { type SwapState, swapSheets, undoSwap } from './swapSheets';
import { chartSteps } from './writeCharts';
import { type WriteStep, addStep, highlightSteps, setUpPages, writeSteps } from './writeSheet';

export interface ApplyOptions {
  /** Cells written so far of all cells. */
  readonly onProgress?: (done: number, total: number) => void;
  /** The names of the sheets that the plan was made from: without one of them it is out of date. */
  readonly sheets?: readonly string[];
  /** Cancels between two syncs, until the new sheets take the place of the old ones. */
  readonly signal?: AbortSignal;
}

/**
 * Writes the result sheets of a plan. The new sheets are made complete under names of their own, then take their final
 * names, then the sheets they replace are deleted. The number of syncs depends on the bytes that are written only.
 *
 * All or nothing: when it throws, what was added has been removed and the earlier results are as they were.
 *
 * @throws Problem `workbook-protected`, `workbook-changed`, `cancelled`, `cell-edit-mode`, … as `excelProblem` says
 */
export async function applyPlan(plan: WritePlan, options: ApplyOptions = {}): Promise<void> {
  requireExcel();
  // No `delayForCellEdit`: it would wait in silence (office-js #806). The pane says what to do instead.
  const state = await Excel.run((context) => prepare(context, plan, options.sheets ?? [])).catch(
    (error: unknown) => {
      throw excelProblem(error, 'workbook-protected');
    },
  );
  try {
    await Excel.run(async (context) => {
      await writeNewSheets(context, plan.sheets, state, options);
      await trySettingUpPages(context, plan.sheets, state);
      stopIfCancelled(options.signal);
      await swapSheets(context, state);
    });
  } catch (error) {
    if ((await undo(state, error)) === 'complete') return;
    if (isExcelError(error) && error.code === 'ItemAlreadyExists') throw await takenName(plan, error);
    throw excelProblem(error, 'workbook-protected');
  }
}

/** Looks at the workbook and settles every name before anything is written. */
async function prepare(
  context: Excel.RequestContext,
  plan: WritePlan,
  sheets: readonly string[],
): Promise<SwapState> {
  const { protection, worksheets } = context.workbook;
  protection.load('protected');
  worksheets.load('items/id,items/name,items/visibility');
  const active = worksheets.getActiveWorksheet();
  active.load('id');
  await context.sync();
  if (protection.protected) throw new Problem('workbook-protected');
  const existing = worksheets.items.map(({ id, name, visibility }) => ({ id, name, visibility }));
  stopIfChanged(
    existing.map(({ name }) => name),
    plan,
    sheets,
  );
  const temporaryName = nameMaker(existing.map(({ name }) => name));
  return {
    existing: new Map(existing.map(({ id, name }) => [id, name])),
    activeId: active.id,
    activate: plan.activate,
    added: plan.sheets.map(({ name }) => ({ name, temporaryName: temporaryName() })),
    addedIds: new Set(),
    replaced: existing
      .filter(({ name }) => plan.replaces.includes(name))
      .map((sheet) => ({ ...sheet, temporaryName: temporaryName() })),
  };
}

/** Somebody may have deleted, renamed or added sheets since the plan was made. */
function stopIfChanged(existing: readonly string[], plan: WritePlan, sheets: readonly string[]): void {
  const missing = [...sheets, ...plan.replaces].find((name) => !existing.includes(name));
  const going = new Set(plan.replaces.map((name) => name.toLowerCase()));
  const staying = new Set(existing.map((name) => name.toLowerCase()).filter((name) => !going.has(name)));
  const taken = plan.sheets.find(({ name }) => staying.has(name.toLowerCase()));
  const sheet = missing ?? taken?.name;
  if (sheet !== undefined) throw new Problem('workbook-changed', { sheet });
}

/**
 * Names that no sheet has yet; the officer sees them only while the results are being written. Parted by chance from
 * those of somebody who computes in the same file at the same time.
 */
function nameMaker(taken: readonly string[]): () => string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  const run = Math.random().toString(36).slice(2, 6);
  let number = 0;
  return () => {
    let name: string;
    do name = `cchc_${run}_${++number}`;
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
  const total = sheets.reduce((sum, { values }) => sum + values.length * (values[0]?.length ?? 0), 0);
  const made = new Set(state.added.map(({ temporaryName }) => temporaryName));
  let done = 0;
  onProgress?.(done, total);
  await inTurn(
    groupBySize(stepsOf(sheets, state), shareOfRequest, 1),
    async (group: readonly WriteStep[]) => {
      // Making a group and sending it take the page's thread long enough, each by itself.
      await aMoment();
      stopIfCancelled(signal);
      context.application.suspendScreenUpdatingUntilNextSync();
      const { worksheets } = context.workbook;
      for (const step of group) {
        step.queue(worksheets);
        done += step.cells;
      }
      worksheets.load('items/id,items/name');
      await context.sync();
      for (const { id, name } of worksheets.items) if (made.has(name)) state.addedIds.add(id);
      onProgress?.(done, total);
    },
  );
}

/** A new sheet's name that Excel refuses is that of a sheet, which came meanwhile, or of a chart sheet, which nobody lists. */
async function takenName(plan: WritePlan, error: unknown): Promise<Problem> {
  const existing = new Set((await sheetNames()).map((name) => name.toLowerCase()));
  const staying = plan.sheets.find(
    ({ name }) => existing.has(name.toLowerCase()) && !plan.replaces.includes(name),
  );
  return staying === undefined
    ? new Problem('tab-name-taken', {}, error)
    : new Problem('workbook-changed', { sheet: staying.name }, error);
}

/** The part of a request that a step takes. */
function shareOfRequest({ bytes, cells }: WriteStep): number {
  return bytes / (cells > 0 ? valuesLimit : payloadLimit);
}

/**
 * What writes all sheets, each step when it is asked for. Formulas refer to new sheets by their temporary names, and Excel
 * follows when these take their own.
 */
function* stepsOf(sheets: readonly PlannedSheet[], state: SwapState): Generator<WriteStep, void, undefined> {
  const names = sheets.map((_, index) => addedName(state, index));
  for (const name of names) yield addStep(name);
  const follow = followSheets([], new Map(state.added.map((sheet) => [sheet.name, sheet.temporaryName])));
  for (const [index, sheet] of sheets.entries()) {
    yield* writeSteps(sheet, addedName(state, index), (formula) => replaceSheets(formula, follow));
  }
  for (const [index, sheet] of sheets.entries()) yield* chartSteps(sheet, addedName(state, index));
  for (const [index, sheet] of sheets.entries()) yield* highlightSteps(sheet, addedName(state, index));
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
  const named = sheets.map((sheet, index) => ({ sheet, name: addedName(state, index) }));
  const groups = groupBySize(named, () => BYTES_OF_PAGE_SETUP);
  try {
    await inTurn(groups, async (group) => {
      for (const { sheet, name } of group) setUpPages(context.workbook.worksheets.getItem(name), sheet);
      await context.sync();
    });
  } catch (error) {
    if (!isExcelError(error) || !printerErrors.has(error.code)) throw error;
  }
}

/** Of one sheet in a request. */
const BYTES_OF_PAGE_SETUP = 8_000;

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
