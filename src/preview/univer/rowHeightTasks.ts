import { ICommandService } from '@univerjs/core';
import type { ICommandInfo, Injector } from '@univerjs/core';
import {
  CancelMarkDirtyRowAutoHeightOperation,
  MarkDirtyRowAutoHeightOperation,
  RemoveSheetMutation,
} from '@univerjs/sheets';

/** Univer's tasks that fit the heights of rows to their text. */
export interface RowHeightTasks {
  /** Cancels the tasks of a workbook that is about to be closed. */
  cancelAll(unitId: string): void;
}

/**
 * Cancels Univer's waiting tasks of a sheet before it is removed. Univer (0.25.1) fits rows when the browser has time for
 * it; a task whose sheet is gone by then fails (`_worksheetData is null`), and no row of the workbook is fitted after
 * that.
 */
export function watchRowHeightTasks(injector: Injector): RowHeightTasks {
  const commands = injector.get(ICommandService);
  /** Ids of the tasks by workbook and sheet; those that are done are still among them, and cancelling them does nothing. */
  const waiting = new Map<string, Map<string, Set<string>>>();

  const cancel = (unitId: string, sheetId: string): void => {
    for (const id of waiting.get(unitId)?.get(sheetId) ?? []) {
      commands.syncExecuteCommand(CancelMarkDirtyRowAutoHeightOperation.id, {
        unitId,
        subUnitId: sheetId,
        id,
      });
    }
    waiting.get(unitId)?.delete(sheetId);
  };
  commands.beforeCommandExecuted((info) => {
    const at = placeOf(info);
    if (at === null) return;
    if (info.id === RemoveSheetMutation.id) cancel(at.unitId, at.subUnitId);
    if (info.id === MarkDirtyRowAutoHeightOperation.id && at.id !== null) {
      const sheets = waiting.get(at.unitId) ?? new Map<string, Set<string>>();
      waiting.set(at.unitId, sheets.set(at.subUnitId, (sheets.get(at.subUnitId) ?? new Set()).add(at.id)));
    }
  });
  return {
    cancelAll(unitId) {
      for (const sheetId of waiting.get(unitId)?.keys() ?? []) cancel(unitId, sheetId);
      waiting.delete(unitId);
    },
  };
}

function placeOf({ params }: Readonly<ICommandInfo>): {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly id: string | null;
} | null {
  const entries = new Map<string, unknown>(Object.entries(params ?? {}));
  const [unitId, subUnitId, id] = ['unitId', 'subUnitId', 'id'].map((key) => entries.get(key));
  if (typeof unitId !== 'string' || typeof subUnitId !== 'string') return null;
  return { unitId, subUnitId, id: typeof id === 'string' ? id : null };
}
