import { RESULT_MARK_NAME } from '../core/workbook';
import type { SheetSnapshot } from '../core/workbook';
import { inExcel } from './requests/inExcel';
import { inTurn } from './requests/inTurn';
import { aMoment } from './requests/pauses';
import { groupBySize } from './requests/payload';
import { holdTheSame } from './reading/sameCells';

export interface SheetWatch {
  /** Looks whether sheets were added, deleted or renamed, as when the pane gets the focus. */
  readonly look: () => Promise<void>;
  /**
   * Does something that writes result sheets: the sheets that come and go meanwhile are not looked at before it has
   * ended; cells that somebody changes on the officer's own sheets still count.
   */
  readonly whileWriting: <Result>(task: () => Promise<Result>) => Promise<Result>;
  /**
   * Does something that also writes cells of the officer's own sheets, all or nothing. Where it throws, cells that hold again
   * what was read of them last are no change.
   */
  readonly whileEditing: <Result>(task: () => Promise<Result>) => Promise<Result>;
}

/**
 * Tells whenever the officer's own sheets change: a cell, or which sheets there are and what they are called. Result
 * sheets do not count. Needs nothing beyond ExcelApi 1.9: that sheets were renamed, for which older versions of Excel
 * have no event, is seen when another sheet is shown.
 *
 * @param lastRead the sheets as they were read last: a new look of their cells is no change
 * @throws Problem `cell-edit-mode`, … as `inExcel` says
 */
export async function watchSheets(
  onChange: () => void,
  lastRead: () => readonly SheetSnapshot[] = () => [],
): Promise<SheetWatch> {
  let own = await ownSheets();
  let writing = 0;
  let looking: Promise<void> | null = null;
  /** What edits the officer's sheets now; settled once it has ended. */
  let editing: Promise<unknown> = Promise.resolve();
  /** Whether the last of it was undone. */
  let wasUndone = false;

  const compare = async (): Promise<void> => {
    const before = own;
    const now = await ownSheets();
    if (writing > 0) return;
    own = now;
    if (!isSame(before, now)) onChange();
  };
  const look = (): Promise<void> => {
    if (writing > 0) return Promise.resolve();
    looking ??= compare().finally(() => {
      looking = null;
    });
    return looking;
  };
  /** For events: where Excel cannot answer now, the next one looks again. */
  const tryLooking = async (): Promise<void> => {
    await look().catch(() => undefined);
  };
  const changed = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    const name = own.get(event.worksheetId);
    if (name === undefined) return;
    await editing.catch(() => undefined);
    const read = lastRead().find((sheet) => sheet.name === name) ?? null;
    if (!(await isOnlyLook(event, read, wasUndone))) onChange();
  };
  await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(changed);
    worksheets.onAdded.add(tryLooking);
    worksheets.onDeleted.add(tryLooking);
    worksheets.onActivated.add(tryLooking);
    await context.sync();
  });
  const whileWriting: SheetWatch['whileWriting'] = async (task) => {
    writing++;
    try {
      return await task();
    } finally {
      writing--;
      void tryLooking();
    }
  };
  return {
    look,
    whileWriting,
    async whileEditing(task) {
      const edited = whileWriting(task);
      editing = edited;
      try {
        const result = await edited;
        wasUndone = false;
        return result;
      } catch (error) {
        wasUndone = true;
        throw error;
      }
    },
  };
}

/**
 * Whether cells hold the same as before: Excel tells of a new look, too. Of several cells it tells no contents, and of one
 * that was written and undone only those between.
 */
async function isOnlyLook(
  { changeType, details, address, worksheetId }: Excel.WorksheetChangedEventArgs,
  read: SheetSnapshot | null,
  wasUndone: boolean,
): Promise<boolean> {
  if (changeType !== Excel.DataChangeType.rangeEdited) return false;
  if ((details as unknown) !== undefined) {
    const isSameCell =
      details.valueBefore === details.valueAfter && details.valueTypeBefore === details.valueTypeAfter;
    if (isSameCell || !wasUndone) return isSameCell;
  }
  return read !== null && (await holdTheSame(worksheetId, address, read));
}

/** The page stands still while Excel's client asks for so many sheets. */
const SHEETS_AT_ONCE = 40;

/** The names of the sheets that are not the add-in's, by their ids. */
function ownSheets(): Promise<ReadonlyMap<string, string>> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    await context.sync();
    const groups = groupBySize(worksheets.items, () => 1, SHEETS_AT_ONCE);
    const marked = await inTurn(groups, async (sheets) => {
      await aMoment();
      const asked = sheets.map((sheet) => ({
        sheet,
        mark: sheet.names.getItemOrNullObject(RESULT_MARK_NAME).load('name'),
      }));
      await context.sync();
      return asked;
    });
    const own = marked.flat().filter(({ mark }) => mark.isNullObject);
    return new Map(own.map(({ sheet }) => [sheet.id, sheet.name]));
  });
}

function isSame(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...one].every(([id, name]) => other.get(id) === name);
}
