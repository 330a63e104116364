import type { CellEdit, WorkbookSnapshot, WritePlan } from '../../core/workbook';
import { Problem } from '../../core/problem';
import { isRefusal } from '../requests/refusals';
import { editedSheets } from './ownCells/editCells';
import type { SwapState } from './swapSheets';

/** What is to be written, and from what. */
export interface WantedWriting {
  readonly plan: WritePlan;
  /** Cells of the officer's sheets. */
  readonly edits: readonly CellEdit[];
  /** The workbook that both were made from. */
  readonly from: WorkbookSnapshot;
}

/** What is known before anything is written. */
export interface Prepared {
  readonly state: SwapState;
  /** Formulas are calculated only when somebody asks for it. */
  readonly isManual: boolean;
}

/**
 * Looks at the workbook and settles every name, and which sheets stay.
 *
 * @throws Problem `workbook-protected`, `sheet-protected`, `workbook-changed`, `workbook-old-format`
 */
export async function prepareWriting(
  context: Excel.RequestContext,
  { plan, edits, from: { sheets } }: WantedWriting,
): Promise<Prepared> {
  const { workbook, application } = context;
  const { protection, worksheets } = workbook;
  protection.load('protected');
  worksheets.load('items/id,items/name,items/visibility');
  application.load('calculationMode');
  const room = worksheets.getFirst().getRange().load('rowCount,columnCount');
  await context.sync();
  if (protection.protected) throw new Problem('workbook-protected');
  const existing = worksheets.items.map(({ id, name, visibility }) => ({ id, name, visibility }));
  stopIfChanged(
    existing.map(({ name }) => name),
    plan,
    sheets.map(({ name }) => name),
  );
  stopIfTooSmall(plan, room.rowCount, room.columnCount);
  const isManual = application.calculationMode === Excel.CalculationMode.manual;
  // What stays is not calculated anew.
  const updates = new Map(
    [...(isManual ? [] : (plan.updates ?? []))].filter(([name]) => plan.replaces.includes(name)),
  );
  const temporaryName = nameMaker(existing.map(({ name }) => name));
  const edited = editedSheets(edits, sheets, new Map(existing.map(({ id, name }) => [name, id])));
  const replaced = existing
    .filter(({ name }) => plan.replaces.includes(name) && !updates.has(name))
    .map((sheet) => ({
      ...sheet,
      temporaryName: temporaryName(),
      before: sheets.find(({ name }) => name === sheet.name) ?? null,
    }));
  await stopIfProtected(context, edited);
  const state: SwapState = {
    existing: new Map(existing.map(({ id, name }) => [id, name])),
    activeId: await activeSheet(context),
    activate: plan.activate,
    order: plan.sheets.map(({ name }) => name),
    added: plan.sheets
      .filter(({ name }) => !updates.has(name))
      .map((sheet) => ({ sheet, name: sheet.name, temporaryName: temporaryName() })),
    addedIds: new Set(),
    updated: plan.sheets.flatMap((sheet) => {
      const id = existing.find(({ name }) => name === sheet.name)?.id;
      const areas = updates.get(sheet.name) ?? [];
      return id === undefined || areas.length === 0 ? [] : [{ id, name: sheet.name, sheet, areas }];
    }),
    overwritten: [],
    edited,
    editedOver: [],
    replaced,
  };
  return { state, isManual };
}

/** Nothing can be entered into a protected sheet of the officer's; it is not unprotected for that. */
async function stopIfProtected(context: Excel.RequestContext, edited: SwapState['edited']): Promise<void> {
  if (edited.length === 0) return;
  const asked = edited.map(({ id, name }) => ({
    name,
    protection: context.workbook.worksheets.getItem(id).protection.load('protected'),
  }));
  await context.sync();
  const locked = asked.find(({ protection }) => protection.protected);
  if (locked !== undefined) throw new Problem('sheet-protected', { sheet: locked.name });
}

/** The id of the sheet in front; `null` where that is a chart or a macro sheet, for which Excel refuses to tell it. */
async function activeSheet(context: Excel.RequestContext): Promise<string | null> {
  const active = context.workbook.worksheets.getActiveWorksheet().load('id');
  try {
    await context.sync();
    return active.id;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return null;
  }
}

/** Somebody may have deleted, renamed or added sheets since the plan was made. */
function stopIfChanged(existing: readonly string[], plan: WritePlan, sheets: readonly string[]): void {
  const missing = [...sheets, ...plan.replaces].find((name) => !existing.includes(name));
  const going = new Set(plan.replaces.map((name) => name.toLowerCase()));
  const staying = new Set(existing.map((name) => name.toLowerCase()).filter((name) => !going.has(name)));
  const taken = plan.sheets.find(({ name }) => staying.has(name.toLowerCase()));
  const sheet = missing ?? taken?.name;
  if (sheet !== undefined) throw new Problem('workbook-changed', { sheet });
}

/** A workbook that was opened from an .xls file has sheets of 65,536 rows and 256 columns only. */
function stopIfTooSmall({ sheets }: WritePlan, rows: number, columns: number): void {
  const large = sheets.find(({ values }) => values.length > rows || (values[0]?.length ?? 0) > columns);
  if (large !== undefined) throw new Problem('workbook-old-format', { sheet: large.name });
}

/**
 * Names that no sheet has yet; the officer sees them only while the results are being written. Parted by chance from
 * those of somebody who computes in the same file at the same time.
 */
function nameMaker(taken: readonly string[]): () => string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  const run = Math.random().toString(36).slice(2, 6);
  let number = 0;
  return () => {
    let name: string;
    do name = `cchc_${run}_${++number}`;
    while (names.has(name));
    return name;
  };
}
