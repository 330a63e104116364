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
   * Does something that also writes cells of the officer's own sheets, all or nothing: they are looked at once it has ended,
   * so that where it throws, cells that hold again what was read of them are no change.
   */
  readonly whileEditing: <Result>(task: () => Promise<Result>) => Promise<Result>;
}

/** What was read of the sheets, by which a change is told. */
interface LastRead {
  /** The sheets as they were read: cells that hold what was read of them are no change. */
  readonly sheets: () => readonly SheetSnapshot[];
  /** Settled unless they are being read: what Excel tells meanwhile may have been read already. */
  readonly settled: () => Promise<void>;
  /** Told of every change of a cell, of one that leaves it as it was read, too. */
  readonly onEdit: () => void;
}

const NOTHING_READ: LastRead = {
  sheets: () => [],
  settled: () => Promise.resolve(),
  onEdit: () => undefined,
};

/**
 * Tells whenever the officer's own sheets are others than they were read: a cell, or which sheets there are and what they
 * are called. Result sheets do not count. Needs nothing beyond ExcelApi 1.9: that sheets were renamed, for which older
 * versions of Excel have no event, is seen when another sheet is shown.
 *
 * @throws Problem `cell-edit-mode`, … as `inExcel` says
 */
export async function watchSheets(
  onChange: () => void,
  lastRead: LastRead = NOTHING_READ,
): Promise<SheetWatch> {
  let own = await ownSheets();
  let writing = 0;
  let looking: Promise<void> | null = null;
  /** What edits the officer's sheets now; settled once it has ended. */
  let editing: Promise<unknown> = Promise.resolve();

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
    if (name === undefined || isOnlyLook(event)) return;
    lastRead.onEdit();
    await editing.catch(() => undefined);
    await lastRead.settled();
    const read = lastRead.sheets().find((sheet) => sheet.name === name) ?? null;
    if (!(await isAsRead(event, read))) onChange();
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
    whileEditing(task) {
      const edited = whileWriting(task);
      editing = edited;
      return edited;
    },
  };
}

/** Whether a cell holds the same as before: Excel tells of a new look, too. Of several cells it does not tell. */
function isOnlyLook({ changeType, details }: Excel.WorksheetChangedEventArgs): boolean {
  if (changeType !== Excel.DataChangeType.rangeEdited || (details as unknown) === undefined) return false;
  return details.valueBefore === details.valueAfter && details.valueTypeBefore === details.valueTypeAfter;
}

/** Whether cells hold what was read of them. */
async function isAsRead(
  { changeType, address, worksheetId }: Excel.WorksheetChangedEventArgs,
  read: SheetSnapshot | null,
): Promise<boolean> {
  if (changeType !== Excel.DataChangeType.rangeEdited || read === null) return false;
  return holdTheSame(worksheetId, address, read);
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
