import { CommandType, ICommandService } from '@univerjs/core';
import type { ICommandInfo, Injector } from '@univerjs/core';

/** Counts what changes a workbook: what would be lost with the page. */
export interface ChangeCount {
  /** So many changes since it was begun anew. */
  readonly now: () => number;
  readonly beginAnew: () => void;
}

/**
 * Counts the changes that a person or the pane makes to the workbook that is open. The values that formulas get, the heights
 * that rows get by what stands in them, and what else Univer does by itself are no changes.
 */
export function countChanges(injector: Injector, onChange: () => void): ChangeCount {
  let count = 0;
  injector.get(ICommandService).onCommandExecuted((command, options) => {
    if (options?.['fromFormula'] === true || !isChange(command)) return;
    count++;
    onChange();
  });
  return {
    now: () => count,
    beginAnew: () => {
      count = 0;
    },
  };
}

function isChange({ id, type }: Readonly<ICommandInfo>): boolean {
  return type === CommandType.MUTATION && OF_WORKBOOKS.test(id) && !BY_ITSELF.has(id);
}

const OF_WORKBOOKS = /^(?:sheets?\.mutation\.|formula\.mutation\.(?:set|remove)-defined-name$)/u;

/** What changes nothing that is saved, by Univer's ids (0.25.1). */
const BY_ITSELF: ReadonlySet<string> = new Set(
  [
    'copy-worksheet-end',
    'data-validation-formula-mark-dirty',
    'empty',
    'mark-dirty-filter-change',
    're-calc-filter',
    'register-worksheet-range-theme-style',
    'set-worksheet-permission-points',
    'set-worksheet-row-auto-height',
    'set-worksheet-row-is-auto-height',
    'toggle-note-popup',
    'unregister-worksheet-range-theme-style',
  ].map((name) => `sheet.mutation.${name}`),
);
