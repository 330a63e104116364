import type { PlannedSheet, WritePlan } from '../../core/workbook';
import { Problem } from '../../core/problem';
import { followSheets, replaceSheets } from '../../core/references';
import { addStep, takenName } from './addSheet';
import { dressingParts } from './dressSheet';
import { excelProblem } from '../requests/excelProblem';
import { inExcel } from '../requests/inExcel';
import { finishingParts } from './finishSheet';
import { inTurn } from '../requests/inTurn';
import { inOrderOfReference } from './inOrderOfReference';
import { aMoment } from '../requests/pauses';
import { groupBySize, PAYLOAD_LIMIT, VALUES_LIMIT } from '../requests/payload';
import { isRefusal, Refusals } from '../requests/refusals';
import type { Refusal } from '../requests/refusals';
import { swapSheets, undoSwap } from './swapSheets';
import type { SwapState } from './swapSheets';
import { tryParts } from '../requests/tryParts';
import type { CosmeticPart } from '../requests/tryParts';
import { writeSteps } from './writeSheet';
import type { WriteStep } from './writeSheet';

export interface ApplyOptions {
  /** What is written so far of all: cells, and each sheet's page set-up as so many of them. */
  readonly onProgress?: (done: number, total: number) => void;
  /** The names of the sheets that the plan was made from: without one of them it is out of date. */
  readonly sheets?: readonly string[];
  /** Cancels between two syncs, until the new sheets take the place of the old ones. */
  readonly signal?: AbortSignal;
}

/** What became of a plan that was carried out. */
export interface AppliedPlan {
  /** The looks that Excel refused: the results are complete without them. */
  readonly refused: readonly Refusal[];
}

/**
 * Writes the result sheets of a plan, under names of their own, in three phases: what they must have (cells, number
 * formats, marks), what they should have (widths, looks, tables, highlights), and what is nice (notes, frozen panes, charts,
 * page set-up), a sync a sheet. What Excel refuses of the last two is noted and left out. Then the sheets take their final
 * names and those that they replace are deleted. The number of syncs depends on the bytes that are written and, for what
 * is nice, on the number of sheets.
 *
 * All or nothing: when it throws, what was added has been removed and the earlier results are as they were.
 *
 * @throws Problem `workbook-protected`, `workbook-old-format`, `workbook-changed`, `cancelled`, `cell-edit-mode`, … as
 * `excelProblem` says
 * @throws NameTaken where a tab that is no worksheet has the name of a result
 */
export async function applyPlan(plan: WritePlan, options: ApplyOptions = {}): Promise<AppliedPlan> {
  const { state, isManual } = await inExcel(
    (context) => prepare(context, plan, options.sheets ?? []),
    'workbook-protected',
  );
  const refusals = new Refusals();
  const sheets = plan.sheets.map((sheet, index) => ({ sheet, name: addedName(state, index) }));
  const progress = progressOf(sheets, options);
  try {
    await Excel.run(async (context) => {
      const writing = { context, state, progress, options };
      await writeNewSheets(writing, sheets, isManual);
      await dressSheets(writing, sheets, refusals);
      await finishSheets(writing, sheets, refusals);
      stopIfCancelled(options.signal);
      await swapSheets(context, state);
    });
  } catch (error) {
    if ((await undo(state, error)) !== 'complete') throw excelProblem(error, 'workbook-protected');
  }
  return { refused: refusals.list() };
}

/** A planned sheet and the name that it has until it takes its own. */
interface NamedSheet {
  readonly sheet: PlannedSheet;
  readonly name: string;
}

interface Writing {
  readonly context: Excel.RequestContext;
  readonly state: SwapState;
  readonly progress: (done: number) => void;
  readonly options: ApplyOptions;
}

/** Looks at the workbook and settles every name before anything is written. */
async function prepare(
  context: Excel.RequestContext,
  plan: WritePlan,
  sheets: readonly string[],
): Promise<{ readonly state: SwapState; readonly isManual: boolean }> {
  const { workbook, application } = context;
  const { protection, worksheets } = workbook;
  protection.load('protected');
  worksheets.load('items/id,items/name,items/visibility');
  application.load('calculationMode');
  const room = worksheets.getFirst().getRange().load('rowCount,columnCount');
  await context.sync();
  if (protection.protected) throw new Problem('workbook-protected');
  const existing = worksheets.items.map(({ id, name, visibility }) => ({ id, name, visibility }));
  stopIfChanged(
    existing.map(({ name }) => name),
    plan,
    sheets,
  );
  stopIfTooSmall(plan, room.rowCount, room.columnCount);
  const temporaryName = nameMaker(existing.map(({ name }) => name));
  const state = {
    existing: new Map(existing.map(({ id, name }) => [id, name])),
    activeId: await activeSheet(context),
    activate: plan.activate,
    added: plan.sheets.map(({ name }) => ({ name, temporaryName: temporaryName() })),
    addedIds: new Set<string>(),
    replaced: existing
      .filter(({ name }) => plan.replaces.includes(name))
      .map((sheet) => ({ ...sheet, temporaryName: temporaryName() })),
  };
  return { state, isManual: application.calculationMode === Excel.CalculationMode.manual };
}

/** The id of the sheet in front; `null` where that is a chart or a macro sheet, for which Excel refuses to tell it. */
async function activeSheet(context: Excel.RequestContext): Promise<string | null> {
  const active = context.workbook.worksheets.getActiveWorksheet().load('id');
  try {
    await context.sync();
    return active.id;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return null;
  }
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

/** A workbook that was opened from an .xls file has sheets of 65,536 rows and 256 columns only. */
function stopIfTooSmall({ sheets }: WritePlan, rows: number, columns: number): void {
  const large = sheets.find(({ values }) => values.length > rows || (values[0]?.length ?? 0) > columns);
  if (large !== undefined) throw new Problem('workbook-old-format', { sheet: large.name });
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

/**
 * Writes what the sheets must have. Where the workbook is calculated by hand, a formula is calculated once, when it is
 * entered: what others refer to is entered first, and the sheets are calculated in that order once all are there.
 */
async function writeNewSheets(
  { context, state, progress, options }: Writing,
  sheets: readonly NamedSheet[],
  isManual: boolean,
): Promise<void> {
  const made = new Set(state.added.map(({ temporaryName }) => temporaryName));
  const inOrder = isManual ? inOrderOfReference(sheets, ({ sheet }) => sheet) : sheets;
  const { worksheets } = context.workbook;
  let isFirst = true;
  await inTurn(
    groupBySize(stepsOf(sheets, inOrder, state), shareOfRequest, 1),
    async (group: readonly WriteStep[]) => {
      // Making a group and sending it take the page's thread long enough, each by itself.
      await aMoment();
      stopIfCancelled(options.signal);
      // Once: the screen flickers each time that it is drawn again.
      if (isFirst) context.application.suspendScreenUpdatingUntilNextSync();
      isFirst = false;
      for (const step of group) step.queue(worksheets);
      worksheets.load('items/id,items/name');
      await context.sync().catch(async (error: unknown) => {
        throw (await takenName(context, state, error)) ?? error;
      });
      for (const { id, name } of worksheets.items) if (made.has(name)) state.addedIds.add(id);
      progress(group.reduce((sum, { cells }) => sum + cells, 0));
    },
  );
  if (!isManual) return;
  for (const { name } of inOrder) worksheets.getItem(name).calculate(true);
  await context.sync();
}

/** The part of a request that a step takes. */
function shareOfRequest({ bytes, cells }: WriteStep): number {
  return bytes / (cells > 0 ? VALUES_LIMIT : PAYLOAD_LIMIT);
}

/**
 * What writes all sheets, each step when it is asked for: every sheet is added before any formula is entered, so that each
 * may refer to all of them, by their temporary names; Excel follows when these take their own.
 */
function* stepsOf(
  sheets: readonly NamedSheet[],
  inOrder: readonly NamedSheet[],
  state: SwapState,
): Generator<WriteStep, void, undefined> {
  const replaced = new Set(state.replaced.map(({ name }) => name.toLowerCase()));
  for (const { sheet, name } of sheets)
    yield addStep(name, sheet.name, replaced.has(sheet.name.toLowerCase()));
  const follow = followSheets([], new Map(state.added.map((sheet) => [sheet.name, sheet.temporaryName])));
  for (const { sheet, name } of inOrder) {
    yield* writeSteps(sheet, name, (formula) => replaceSheets(formula, follow));
  }
}

/** Writes what the sheets should have, as many in a sync as a request takes. */
async function dressSheets(
  { context, options }: Writing,
  sheets: readonly NamedSheet[],
  refusals: Refusals,
): Promise<void> {
  const parts = sheets.flatMap(({ sheet, name }) => dressingParts(sheet, name));
  await inTurn(
    groupBySize(parts, ({ bytes }) => bytes, PAYLOAD_LIMIT),
    async (group) => {
      await aMoment();
      stopIfCancelled(options.signal);
      await tryParts(context, group, refusals);
    },
  );
}

/** Writes what is nice to have: sheet by sheet, since a printer's driver may take a second for each. */
async function finishSheets(
  { context, progress, options }: Writing,
  sheets: readonly NamedSheet[],
  refusals: Refusals,
): Promise<void> {
  await inTurn(sheets, async ({ sheet, name }) => {
    const groups = groupBySize(
      finishingParts(sheet, name),
      ({ bytes }: CosmeticPart) => bytes,
      PAYLOAD_LIMIT,
    );
    await inTurn(groups, async (group) => {
      await aMoment();
      stopIfCancelled(options.signal);
      await tryParts(context, group, refusals);
    });
    progress(CELLS_OF_FINISHING);
  });
}

/** What setting up the pages of a sheet counts as in the progress. */
const CELLS_OF_FINISHING = 500;

/** Adds up what is done. */
function progressOf(sheets: readonly NamedSheet[], { onProgress }: ApplyOptions): (done: number) => void {
  const total = sheets.reduce(
    (sum, { sheet: { values } }) => sum + values.length * (values[0]?.length ?? 0) + CELLS_OF_FINISHING,
    0,
  );
  let sum = 0;
  onProgress?.(sum, total);
  return (done) => {
    sum += done;
    onProgress?.(sum, total);
  };
}

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
