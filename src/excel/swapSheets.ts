/** What is needed to let the new sheets take the place of the old ones, and to take that back. */
export interface SwapState {
  /** The sheets that were there before; every other one of a name of ours is ours. */
  readonly existingIds: ReadonlySet<string>;
  /** The sheet that was in front. */
  readonly activeId: string;
  /** Final name of the sheet to show. */
  readonly activate: string;
  /** The new sheets, made under their temporary names. */
  readonly added: readonly { readonly name: string; readonly temporaryName: string }[];
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
 * Gives the new sheets their names and shows one of them, then deletes the old ones: in two syncs, so that everything
 * can be taken back until the first old sheet is gone.
 */
export async function swapSheets(context: Excel.RequestContext, state: SwapState): Promise<void> {
  const { worksheets } = context.workbook;
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const { id, temporaryName } of state.replaced) worksheets.getItem(id).name = temporaryName;
  for (const { name, temporaryName } of state.added) worksheets.getItem(temporaryName).name = name;
  worksheets.getItem(state.activate).activate();
  await context.sync();
  if (state.replaced.length === 0) return;
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
    return complete ? 'complete' : 'undone';
  });
}

/** Whether every new sheet has its final name. */
function isSwapped({ existingIds, added }: SwapState, names: ReadonlyMap<string, string>): boolean {
  const ours = new Set([...names].filter(([id]) => !existingIds.has(id)).map(([, name]) => name));
  return added.every(({ name }) => ours.has(name));
}

/** Sheets that the officer deleted meanwhile are left out of account. */
function takeBack(
  worksheets: Excel.WorksheetCollection,
  { existingIds, activeId, added, replaced }: SwapState,
  names: ReadonlyMap<string, string>,
): void {
  const ours = new Set(added.flatMap(({ name, temporaryName }) => [name, temporaryName]));
  if (names.has(activeId)) worksheets.getItem(activeId).activate();
  for (const [id, name] of names) {
    if (!existingIds.has(id) && ours.has(name)) worksheets.getItem(id).delete();
  }
  for (const { id, name, visibility } of replaced.filter((sheet) => names.has(sheet.id))) {
    const sheet = worksheets.getItem(id);
    if (names.get(id) !== name) sheet.name = name;
    if (visibility === Excel.SheetVisibility.veryHidden) sheet.visibility = visibility;
  }
}
