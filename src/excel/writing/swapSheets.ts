import { Problem } from '../../core/problem';
import { askForResults, resultChanged } from '../reading/checkResults';
import { isExcelError } from '../requests/excelProblem';

/** What is needed to let the new sheets take the place of the old ones, and to take that back. */
export interface SwapState {
  /** The sheets that were there before, by id, with their names. */
  readonly existing: ReadonlyMap<string, string>;
  /** The worksheet that was in front, `null` where a chart sheet or a macro sheet was. */
  readonly activeId: string | null;
  /** Final name of the sheet to show. */
  readonly activate: string;
  /** The new sheets, made under their temporary names. */
  readonly added: readonly { readonly name: string; readonly temporaryName: string }[];
  /** Their ids, as far as they have been made: somebody else may give a sheet the same final name meanwhile. */
  readonly addedIds: Set<string>;
  /** Earlier results. */
  readonly replaced: readonly ReplacedSheet[];
}

interface ReplacedSheet {
  readonly id: string;
  readonly name: string;
  readonly temporaryName: string;
  readonly visibility: Excel.Worksheet['visibility'];
}

/**
 * Gives the new sheets their names and shows one of them, makes sure that nobody has touched the old ones, then deletes
 * these: in three syncs, so that everything can be taken back until the first old sheet is gone. A change of somebody
 * else that Excel takes between the last two is not seen.
 *
 * @throws Problem `workbook-changed` where a sheet that was there is gone or renamed, or an old result was edited
 */
export async function swapSheets(context: Excel.RequestContext, state: SwapState): Promise<void> {
  const { worksheets } = context.workbook;
  context.application.suspendScreenUpdatingUntilNextSync();
  // Their names before they change.
  worksheets.load('items/id,items/name');
  const asked = askForResults(worksheets, state.replaced);
  for (const { id, temporaryName } of state.replaced) worksheets.getItem(id).name = temporaryName;
  for (const { name, temporaryName } of state.added) worksheets.getItem(temporaryName).name = name;
  worksheets.getItem(state.activate).activate();
  await context.sync();
  const names = new Map(worksheets.items.map(({ id, name }) => [id, name]));
  for (const [id, name] of state.existing) {
    if (names.get(id) !== name) throw new Problem('workbook-changed', { sheet: name });
  }
  if (state.replaced.length === 0) return;
  const changed = await resultChanged(context, asked);
  if (changed !== null) throw new Problem('workbook-changed', { sheet: changed.name });
  deleteOld(worksheets, state.replaced);
  await context.sync();
}

/** A very hidden sheet cannot be deleted as it is. */
function deleteOld(worksheets: Excel.WorksheetCollection, replaced: readonly ReplacedSheet[]): void {
  for (const { id, visibility } of replaced) {
    const sheet = worksheets.getItem(id);
    if (visibility === Excel.SheetVisibility.veryHidden) sheet.visibility = Excel.SheetVisibility.hidden;
    sheet.delete();
  }
}

/**
 * Brings the workbook back to how it was, whatever had been done of the writing and the swap. Where Excel deleted an
 * old sheet before it failed, that cannot be taken back: the new results, which are complete then, stay, and the
 * remaining old sheets are deleted.
 *
 * @returns which results the workbook has now
 */
export async function undoSwap(state: SwapState): Promise<'undone' | 'complete'> {
  // The officer may have begun to edit a cell meanwhile; what was added must go all the same, when Enter is pressed.
  return await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    await context.sync();
    const names = new Map(worksheets.items.map(({ id, name }) => [id, name]));
    const left = state.replaced.filter(({ id }) => names.has(id));
    const complete = left.length < state.replaced.length && isSwapped(state, names);
    if (complete) {
      deleteOld(worksheets, left);
    } else {
      takeBack(worksheets, state, names);
    }
    await context.sync();
    const { activeId } = state;
    if (!complete && activeId !== null && names.has(activeId)) await tryShowing(context, activeId);
    return complete ? 'complete' : 'undone';
  });
}

/** Whether every new sheet has its final name. */
function isSwapped(state: SwapState, names: ReadonlyMap<string, string>): boolean {
  const ours = new Set([...names].filter(([id, name]) => isOurs(state, id, name)).map(([, name]) => name));
  return state.added.every(({ name }) => ours.has(name));
}

function isOurs({ existing, added, addedIds }: SwapState, id: string, name: string): boolean {
  return !existing.has(id) && (addedIds.has(id) || added.some(({ temporaryName }) => temporaryName === name));
}

/** Sheets that the officer deleted meanwhile are left out of account. */
function takeBack(
  worksheets: Excel.WorksheetCollection,
  state: SwapState,
  names: ReadonlyMap<string, string>,
): void {
  for (const [id, name] of names) {
    if (isOurs(state, id, name)) worksheets.getItem(id).delete();
  }
  for (const { id, name, temporaryName, visibility } of state.replaced.filter(({ id }) => names.has(id))) {
    const sheet = worksheets.getItem(id);
    // Somebody else may have given it a name of their own.
    if (names.get(id) === temporaryName) sheet.name = name;
    if (visibility === Excel.SheetVisibility.veryHidden) sheet.visibility = visibility;
  }
}

/** Excel shows no sheet while another workbook is in front; the sheets are as they were all the same. */
async function tryShowing(context: Excel.RequestContext, sheetId: string): Promise<void> {
  context.workbook.worksheets.getItem(sheetId).activate();
  try {
    await context.sync();
  } catch (error) {
    if (!isExcelError(error)) throw error;
  }
}
