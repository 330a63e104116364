import { given } from '../../core/lists';
import { followSheets, replaceSheets } from '../../core/addresses/references';
import { isExcelError } from '../requests/excelProblem';
import { enterAgain } from './ownCells/editCells';
import { deleteOld } from './swapSheets';
import type { SwapState } from './swapSheets';
import { enter } from './updateSheet';

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
  // Their formulas were read when the old sheets had temporary names.
  const follow = followSheets(
    [],
    new Map(
      state.replaced.flatMap(({ id, temporaryName }) =>
        given(names.get(id), (name) => [temporaryName, name] as const),
      ),
    ),
  );
  const asNow = (formula: string) => replaceSheets(formula, follow);
  for (const entries of state.overwritten)
    if (names.has(entries.id)) enter(worksheets.getItem(entries.id), entries, asNow);
  for (const entries of state.editedOver) {
    if (names.has(entries.id)) enterAgain(worksheets.getItem(entries.id), entries, asNow);
  }
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
