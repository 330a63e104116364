import { Problem } from '../../core/problem';
import type { PlannedSheet, SheetSnapshot } from '../../core/workbook';
import { askForResults, readAgain } from '../reading/checkResults';
import type { ReadResult } from '../reading/checkResults';
import { isExcelError } from '../requests/excelProblem';
import { inTurn } from '../requests/inTurn';
import { aMoment } from '../requests/pauses';
import { groupBySize, VALUES_LIMIT } from '../requests/payload';
import type { Refusals } from '../requests/refusals';
import { tryParts } from '../requests/tryParts';
import { enterEdits, readEdited, stopIfDropped } from './ownCells/editCells';
import type { EditEntries, EditedSheet } from './ownCells/editCells';
import { editLooks } from './ownCells/editLooks';
import { bytesOf, enter, entriesThere, heightParts, plannedEntries } from './updateSheet';
import type { Entries, UpdatedSheet } from './updateSheet';

/** What is needed to let the new sheets take the place of the old ones, and to take that back. */
export interface SwapState {
  /** The sheets that were there before, by id, with their names. */
  readonly existing: ReadonlyMap<string, string>;
  /** The worksheet that was in front, `null` where a chart sheet or a macro sheet was. */
  readonly activeId: string | null;
  /** Final name of the sheet to show. */
  readonly activate: string;
  /** Final names of all sheets of the plan, in the order of their tabs. */
  readonly order: readonly string[];
  /** The new sheets, made under their temporary names. */
  readonly added: readonly AddedSheet[];
  /** Their ids, as far as they have been made: somebody else may give a sheet the same final name meanwhile. */
  readonly addedIds: Set<string>;
  /** Earlier results that stay and get some cells; those that stay as they are are not named. */
  readonly updated: readonly UpdatedSheet[];
  /** What stood there of these, once it is being written over. */
  overwritten: readonly Entries[];
  /** The officer's sheets that get some cells. */
  readonly edited: readonly EditedSheet[];
  /** What stood there of these, once it is being written over. */
  editedOver: readonly EditEntries[];
  /** Earlier results that go. */
  readonly replaced: readonly ReplacedSheet[];
}

export interface AddedSheet {
  readonly sheet: PlannedSheet;
  /** Final name. */
  readonly name: string;
  readonly temporaryName: string;
}

interface ReplacedSheet {
  readonly id: string;
  readonly name: string;
  readonly temporaryName: string;
  readonly visibility: Excel.Worksheet['visibility'];
  /** As the plan was made from it, `null` where that is not known. */
  readonly before: SheetSnapshot | null;
}

/**
 * Gives the new sheets their names and shows one of them, makes sure that nobody has touched the old ones, writes the
 * cells of those that stay, the officer's too, then deletes the others: in syncs of their own, so that everything can be taken back until the
 * first old sheet is gone. A change of somebody else that Excel takes between the last ones is not seen. Once all is
 * there, rows are fitted to their new texts, and cells of the officer's that changed are marked.
 *
 * @param onEdited told of the cells of the officer's that were written, of which sheet; what it throws ends the writing
 * @throws Problem `workbook-changed` where a sheet that was there is gone or renamed, or an old result was edited;
 * `cell-changed-meanwhile` where a cell of the officer's was, `cell-not-taken` where one drops what is entered
 */
export async function swapSheets(
  context: Excel.RequestContext,
  state: SwapState,
  refusals: Refusals,
  onEdited: (sheet: string, cells: number) => void,
): Promise<void> {
  const { worksheets } = context.workbook;
  const { replaced, added, updated, edited } = state;
  context.application.suspendScreenUpdatingUntilNextSync();
  // Their names before they change.
  worksheets.load('items/id,items/name');
  const asked = askForResults(worksheets, [...replaced, ...updated]);
  for (const { id, temporaryName } of replaced) worksheets.getItem(id).name = temporaryName;
  const [first = [], ...others] = groupBySize(added, () => 1, SHEETS_AT_ONCE);
  await giveNames(context, state, first, others.length === 0);
  await inTurn(others.entries(), async ([index, group]) => {
    await aMoment();
    await giveNames(context, state, group, index === others.length - 1);
  });
  const names = new Map(worksheets.items.map(({ id, name }) => [id, name]));
  for (const [id, name] of state.existing) {
    if (names.get(id) !== name) throw new Problem('workbook-changed', { sheet: name });
  }
  if (asked.length > 0) {
    const { changed, read } = await readAgain(context, asked);
    if (changed !== null) throw new Problem('workbook-changed', { sheet: changed.name });
    await update(context, state, read);
  }
  if (edited.length > 0) {
    const { planned, there } = await readEdited(context, edited);
    state.editedOver = there;
    await enterEdits(context, planned, onEdited);
    await stopIfDropped(context, edited);
  }
  deleteOld(worksheets, replaced);
  const isMoved = putInOrder(worksheets, names, state);
  if (replaced.length > 0 || isMoved) await context.sync();
  await dressRows(context, state, refusals);
}

/** The page stands still while Excel's client asks for so many sheets. */
const SHEETS_AT_ONCE = 40;

/** Gives new sheets their final names; with the last of them one sheet comes to the front. */
async function giveNames(
  context: Excel.RequestContext,
  { activate }: SwapState,
  sheets: readonly AddedSheet[],
  isLast: boolean,
): Promise<void> {
  const { worksheets } = context.workbook;
  for (const { name, temporaryName } of sheets) worksheets.getItem(temporaryName).name = name;
  if (isLast) worksheets.getItem(activate).activate();
  await context.sync();
}

/** Writes the cells of the sheets that stay. */
async function update(
  context: Excel.RequestContext,
  state: SwapState,
  read: ReadonlyMap<string, ReadResult>,
): Promise<void> {
  const { worksheets } = context.workbook;
  state.overwritten = state.updated.flatMap((sheet) => {
    const there = read.get(sheet.id);
    return there === undefined ? [] : [entriesThere(sheet, there)];
  });
  await inTurn(groupBySize(state.updated.map(plannedEntries), bytesOf), async (group) => {
    for (const entries of group) enter(worksheets.getItem(entries.id), entries);
    await context.sync();
  });
}

/** A very hidden sheet cannot be deleted as it is. */
export function deleteOld(worksheets: Excel.WorksheetCollection, replaced: readonly ReplacedSheet[]): void {
  for (const { id, visibility } of replaced) {
    const sheet = worksheets.getItem(id);
    if (visibility === Excel.SheetVisibility.veryHidden) sheet.visibility = Excel.SheetVisibility.hidden;
    sheet.delete();
  }
}

/**
 * Puts the tabs of the plan behind all others, in their order, once the old ones are gone; in the next sync. New sheets stand
 * behind all others, in their order.
 *
 * @param names of all sheets by their ids, in the order of their tabs, when the new ones had temporary names
 * @returns whether any is moved
 */
function putInOrder(
  worksheets: Excel.WorksheetCollection,
  names: ReadonlyMap<string, string>,
  { order, added, replaced }: SwapState,
): boolean {
  const gone = new Set(replaced.map(({ id }) => id));
  const finalNames = new Map(added.map(({ name, temporaryName }) => [temporaryName, name]));
  const now = [...names].flatMap(([id, name]) => (gone.has(id) ? [] : [finalNames.get(name) ?? name]));
  const planned = new Set(order);
  const wanted = [...now.filter((name) => !planned.has(name)), ...order];
  let isMoved = false;
  wanted.forEach((name, position) => {
    if (now[position] === name) return;
    worksheets.getItem(name).position = position;
    now.splice(now.indexOf(name), 1);
    now.splice(position, 0, name);
    isMoved = true;
  });
  return isMoved;
}

/** Everything is there: what Excel does not do of this is not worth to take it back. */
async function dressRows(
  context: Excel.RequestContext,
  { updated, edited }: SwapState,
  refusals: Refusals,
): Promise<void> {
  const parts = [...updated.flatMap(heightParts), ...edited.flatMap(editLooks)];
  try {
    await inTurn(
      groupBySize(parts, ({ bytes }) => bytes, VALUES_LIMIT),
      async (group) => {
        await aMoment();
        await tryParts(context, group, refusals);
      },
    );
  } catch (error) {
    if (!isExcelError(error)) throw error;
  }
}
