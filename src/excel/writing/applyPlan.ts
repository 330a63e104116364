import type { CellEdit, WorkbookSnapshot, WritePlan } from '../../core/workbook';
import { Problem } from '../../core/problem';
import { followSheets, replaceSheets } from '../../core/addresses/references';
import { addStep, takenName } from './addSheet';
import { dressingParts } from './looks/dressSheet';
import { excelProblem } from '../requests/excelProblem';
import { inExcel } from '../requests/inExcel';
import { finishingParts } from './looks/finishSheet';
import { inTurn } from '../requests/inTurn';
import { inOrderOfReference } from './inOrderOfReference';
import { aMoment } from '../requests/pauses';
import { groupBySize, PAYLOAD_LIMIT, VALUES_LIMIT } from '../requests/payload';
import { prepareWriting } from './prepareWriting';
import { Refusals } from '../requests/refusals';
import type { Refusal } from '../requests/refusals';
import { swapSheets } from './swapSheets';
import type { AddedSheet, SwapState } from './swapSheets';
import { tryParts } from '../requests/tryParts';
import type { CosmeticPart } from '../requests/tryParts';
import { undoSwap } from './undoSwap';
import { unlikePlanned } from './updateSheet';
import { writeSteps } from './writeSheet';
import type { WriteStep } from './writeSheet';
import { CELLS_OF_FINISHING, progressTeller } from './writingProgress';
import type { ProgressTeller, WritingProgress } from './writingProgress';

export interface ApplyOptions {
  readonly onProgress?: (progress: WritingProgress) => void;
  /** The workbook that the plan was made from: without one of its sheets it is out of date. */
  readonly from?: WorkbookSnapshot;
  /** Cells of the officer's sheets that change with it; what they hold is compared with `from` just before. */
  readonly edits?: readonly CellEdit[];
  /** Cancels between two syncs, until the new sheets take the place of the old ones. */
  readonly signal?: AbortSignal;
}

/** What became of a plan that was carried out. */
export interface AppliedPlan {
  /** The looks that Excel refused: the results are complete without them. */
  readonly refused: readonly Refusal[];
}

/**
 * Writes the result sheets of a plan. An earlier result that has all of it but some cells stays and gets these at the
 * end. The others are made anew under names of their own, in three phases: what they must have (cells, number formats,
 * marks), what they should have (widths, looks, tables, highlights), and what is nice (notes, frozen panes, charts, page
 * set-up), a sync a sheet. What Excel refuses of the last two is noted and left out. Then the new sheets take their final
 * names and those that they replace are deleted. The number of syncs depends on the bytes that are written and, for what
 * is nice, on the number of new sheets.
 *
 * All or nothing: when it throws, what was added has been removed and the earlier results, and the officer's cells, are as
 * they were.
 *
 * @throws Problem `workbook-protected`, `workbook-old-format`, `workbook-changed`, `cell-changed-meanwhile`, `cell-not-taken`, `sheet-protected`, `cancelled`, `cell-edit-mode`, … as
 * `excelProblem` says
 * @throws NameTaken where a tab that is no worksheet has the name of a result
 */
export async function applyPlan(plan: WritePlan, options: ApplyOptions = {}): Promise<AppliedPlan> {
  const { edits = [], from = { sheets: [] } } = options;
  const { state, isManual } = await inExcel(
    (context) => prepareWriting(context, { plan, edits, from }),
    'workbook-protected',
  );
  const refusals = new Refusals();
  const planned = state.added.map(({ sheet }) => sheet);
  const progress = progressTeller(planned, state.edited, options.onProgress);
  try {
    const writing = { state, progress, options };
    await writeNewSheets(writing, isManual);
    await dressSheets(writing, refusals);
    await finishSheets(writing, refusals);
    stopIfCancelled(options.signal);
    const onEdited = (sheet: string, cells: number): void => {
      progress.at('cells', sheet);
      progress.add(cells);
      stopIfCancelled(options.signal);
    };
    await Excel.run((context) => swapSheets(context, state, refusals, onEdited));
  } catch (error) {
    if ((await undo(state, error)) !== 'complete') throw excelProblem(error, 'workbook-protected');
  }
  return { refused: refusals.list() };
}

interface Writing {
  readonly state: SwapState;
  readonly progress: ProgressTeller;
  readonly options: ApplyOptions;
}

/**
 * Writes what the sheets must have. Where the workbook is calculated by hand, a formula is calculated once, when it is
 * entered: what others refer to is entered first, and the sheets are calculated in that order once all are there.
 */
async function writeNewSheets({ state, progress, options }: Writing, isManual: boolean): Promise<void> {
  const made = new Set(state.added.map(({ temporaryName }) => temporaryName));
  const inOrder = isManual ? inOrderOfReference(state.added, ({ sheet }) => sheet) : state.added;
  let isFirst = true;
  await inContexts(
    groupBySize(stepsOf(state, inOrder), shareOfRequest, 1),
    GROUPS_AT_ONCE,
    async (context, group: readonly WriteStep[]) => {
      const { worksheets } = context.workbook;
      // Making a group and sending it take the page's thread long enough, each by itself.
      await aMoment();
      stopIfCancelled(options.signal);
      // Once: the screen flickers each time that it is drawn again.
      if (isFirst) context.application.suspendScreenUpdatingUntilNextSync();
      isFirst = false;
      progress.at('cells', group[0]?.sheet ?? '');
      for (const step of group) step.queue(worksheets);
      worksheets.load('items/id,items/name');
      await context.sync().catch(async (error: unknown) => {
        throw (await takenName(context, state, error)) ?? error;
      });
      for (const { id, name } of worksheets.items) if (made.has(name)) state.addedIds.add(id);
      progress.add(group.reduce((sum, { cells }) => sum + cells, 0));
    },
  );
  if (!isManual) return;
  await Excel.run(async (context) => {
    for (const { temporaryName } of inOrder)
      context.workbook.worksheets.getItem(temporaryName).calculate(true);
    await context.sync();
  });
}

/** Requests, and sheets that are finished, in one context. */
const GROUPS_AT_ONCE = 4;
const FINISHED_AT_ONCE = 20;

/**
 * Does a step for each item, some of them in one context: at the end of a context Excel's client lets go of all that was
 * asked for in it, and the page stands still meanwhile.
 */
async function inContexts<Item>(
  items: Iterable<Item>,
  atOnce: number,
  step: (context: Excel.RequestContext, item: Item) => Promise<void>,
): Promise<void> {
  const iterator = items[Symbol.iterator]();
  let next = iterator.next();
  while (next.done !== true) {
    await Excel.run(async (context) => {
      for (let count = 0; count < atOnce && next.done !== true; count++) {
        await step(context, next.value);
        next = iterator.next();
      }
    });
  }
}

/** The part of a request that a step takes. */
function shareOfRequest({ bytes, cells }: WriteStep): number {
  return bytes / (cells > 0 ? VALUES_LIMIT : PAYLOAD_LIMIT);
}

/**
 * What writes all new sheets, each step when it is asked for: every sheet is added before any formula is entered, so that
 * each may refer to all of them, by their temporary names; Excel follows when these take their own.
 */
function* stepsOf(state: SwapState, inOrder: readonly AddedSheet[]): Generator<WriteStep, void, undefined> {
  const { added, replaced } = state;
  const known = new Set(replaced.map(({ name }) => name.toLowerCase()));
  for (const { name, temporaryName } of added)
    yield addStep(temporaryName, name, known.has(name.toLowerCase()));
  const follow = followSheets([], new Map(added.map((sheet) => [sheet.name, sheet.temporaryName])));
  for (const { sheet, temporaryName } of inOrder) {
    yield* writeSteps(sheet, temporaryName, (formula) => replaceSheets(formula, follow));
  }
}

/** Bytes of looks in a request: of a few sheets, so that it can be told how far they are and stopped between them. */
const LOOKS_LIMIT = 1_000_000;

/** Writes what the sheets should have, some of them in a sync. */
async function dressSheets({ state, progress, options }: Writing, refusals: Refusals): Promise<void> {
  const parts = state.added.flatMap(({ sheet, temporaryName }) => dressingParts(sheet, temporaryName));
  await inContexts(
    groupBySize(parts, ({ bytes }) => bytes, LOOKS_LIMIT),
    GROUPS_AT_ONCE,
    async (context, group) => {
      await aMoment();
      stopIfCancelled(options.signal);
      progress.at('looks', group[0]?.sheet ?? '');
      await tryParts(context, group, refusals);
    },
  );
}

/**
 * Writes what is nice to have: sheet by sheet, since a printer's driver may take a second for each. What lacks anything
 * then is marked as such.
 */
async function finishSheets({ state, progress, options }: Writing, refusals: Refusals): Promise<void> {
  await inContexts(state.added, FINISHED_AT_ONCE, async (context, { sheet, temporaryName }) => {
    const groups = groupBySize(
      finishingParts(sheet, temporaryName),
      ({ bytes }: CosmeticPart) => bytes,
      PAYLOAD_LIMIT,
    );
    await inTurn(groups, async (group) => {
      await aMoment();
      stopIfCancelled(options.signal);
      progress.at('pages', sheet.name);
      await tryParts(context, group, refusals);
    });
    progress.add(CELLS_OF_FINISHING);
  });
  const lacking = new Set(refusals.list().flatMap(({ sheets }) => sheets));
  const unlike = state.added.filter(({ name }) => lacking.has(name));
  if (unlike.length === 0) return;
  await Excel.run(async (context) => {
    for (const { sheet, temporaryName } of unlike)
      unlikePlanned(context.workbook.worksheets.getItem(temporaryName), sheet);
    await context.sync();
  });
}

/** Tries twice: what made Excel fail may have made it fail for a moment only. */
async function undo(state: SwapState, failure: unknown): ReturnType<typeof undoSwap> {
  try {
    return await undoSwap(state).catch(() => undoSwap(state));
  } catch (undoFailure) {
    const { code } = excelProblem(undoFailure, 'workbook-protected');
    const left = [
      ...state.added.map(({ temporaryName }) => temporaryName),
      ...state.overwritten.map(({ name }) => name),
      ...state.editedOver.map(({ name }) => name),
    ];
    const detail = `${excelProblem(failure, 'workbook-protected').code}, ${code}`;
    throw new Problem(
      'excel-failed',
      { sheet: left.join(', '), detail },
      new AggregateError([failure, undoFailure]),
    );
  }
}

function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new Problem('cancelled');
}
