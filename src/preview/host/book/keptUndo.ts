import type { IMutationInfo, IUndoRedoItem, Injector } from '@univerjs/core';
import { IUndoRedoService } from '@univerjs/core';
import {
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetRowAutoHeightMutation,
} from '@univerjs/sheets';

/**
 * Forgets what could be undone, but for what a person entered into cells of sheets that are not concerned: scores that were
 * typed before a run can be taken back after it. Out of its order nothing is undone: below what is forgotten, all of the
 * sheets that it changed is forgotten, too.
 *
 * @param concerns whether a client has changed the sheet with an id
 */
export function forgetUndo(injector: Injector, unitId: string, concerns: (sheetId: string) => boolean): void {
  replace(injector, unitId, keptOf(undoItems(injector, unitId), concerns));
}

/** Does what a client asks for, which is not a person's to be undone: what Univer would offer of it is forgotten. */
export function withoutUndo(injector: Injector, unitId: string, act: () => void): void {
  const before = undoItems(injector, unitId);
  act();
  const after = undoItems(injector, unitId);
  if (after.some((item) => !before.includes(item))) replace(injector, unitId, before);
}

function undoItems(injector: Injector, unitId: string): readonly IUndoRedoItem[] {
  const stacks: unknown = Reflect.get(injector.get(IUndoRedoService), UNDO_STACKS);
  const stack: unknown = stacks instanceof Map ? stacks.get(unitId) : undefined;
  return isStack(stack) ? [...stack] : [];
}

function isStack(stack: unknown): stack is readonly IUndoRedoItem[] {
  return Array.isArray(stack);
}

function replace(injector: Injector, unitId: string, items: readonly IUndoRedoItem[]): void {
  const service = injector.get(IUndoRedoService);
  service.clearUndoRedo(unitId);
  for (const item of items) service.pushUndoRedo(item);
}

/** In another version of Univer it may have another name: then all is forgotten. */
const UNDO_STACKS = '_undoStacks';

function keptOf(
  items: readonly IUndoRedoItem[],
  concerns: (sheetId: string) => boolean,
): readonly IUndoRedoItem[] {
  const forgotten = new Set<string>();
  const kept: IUndoRedoItem[] = [];
  for (const item of [...items].reverse()) {
    const sheets = [...item.undoMutations, ...item.redoMutations].map(sheetOfEntry);
    if (sheets.includes(null)) break;
    const known = sheets.flatMap((sheet) => sheet ?? []);
    if (known.some((sheet) => forgotten.has(sheet) || concerns(sheet))) {
      for (const sheet of known) forgotten.add(sheet);
    } else kept.unshift(item);
  }
  return kept;
}

/**
 * The sheet whose cells a mutation enters something into, or which it shows otherwise, `null` for one that does anything
 * else.
 */
function sheetOfEntry({ id, params }: IMutationInfo): string | null {
  const sheetId: unknown = Reflect.get(params, 'subUnitId');
  return BESIDE_ENTRIES.has(id) && typeof sheetId === 'string' ? sheetId : null;
}

/** What Univer does and undoes where somebody types into cells. */
const BESIDE_ENTRIES: ReadonlySet<string> = new Set([
  SetRangeValuesMutation.id,
  SetSelectionsOperation.id,
  SetWorksheetRowAutoHeightMutation.id,
]);
