import { cellAddress } from '../../../core/addresses/address';
import { Problem } from '../../../core/problem';
import { sameValue } from '../../../core/sameValue';
import type { CellContent, CellEdit, SheetSnapshot } from '../../../core/workbook';
import { contentAt } from '../../reading/sameCells';
import { readBands } from '../../reading/readBands';
import type { Band, BandContent } from '../../reading/readBands';
import { inTurn } from '../../requests/inTurn';
import { aMoment } from '../../requests/pauses';
import { groupBySize, jsonBytes, VALUES_LIMIT } from '../../requests/payload';
import { rangeOf } from '../areas';
import { editBlocks } from './editBlocks';
import type { EditBlock } from './editBlocks';
import { cellEntry } from '../writeSheet';

/** A sheet of the officer's that stays, and the cells of it that get something else. */
export interface EditedSheet {
  readonly id: string;
  readonly name: string;
  /** Its cells as the plan was made from them. */
  readonly before: SheetSnapshot;
  /** But for values of formulas: Excel calculates these itself. */
  readonly edits: readonly CellEdit[];
}

/** What is entered into some cells of a sheet, and which of them are of the text format. */
export interface EditEntries {
  readonly id: string;
  readonly name: string;
  readonly blocks: readonly EditBlock[];
}

/** The sheets that the edits are of, without those that are not there (any more). */
export function editedSheets(
  edits: readonly CellEdit[],
  sheets: readonly SheetSnapshot[],
  ids: ReadonlyMap<string, string>,
): readonly EditedSheet[] {
  const bySheet = new Map<string, CellEdit[]>();
  for (const edit of edits) {
    if (edit.isOfFormula === true) continue;
    const own = bySheet.get(edit.sheet) ?? [];
    own.push(edit);
    bySheet.set(edit.sheet, own);
  }
  return [...bySheet].flatMap(([name, own]) => {
    const [id, before] = [ids.get(name), sheets.find((sheet) => sheet.name === name)];
    return id === undefined || before === undefined ? [] : [{ id, name, before, edits: own }];
  });
}

/**
 * Reads the cells once more, just before they are written over: what is to be entered into them, and what they hold.
 *
 * @throws Problem `cell-changed-meanwhile` where one of them holds something else than the plan was made from
 */
export async function readEdited(
  context: Excel.RequestContext,
  sheets: readonly EditedSheet[],
): Promise<{ readonly planned: readonly EditEntries[]; readonly there: readonly EditEntries[] }> {
  const bands = sheets.map(({ id, edits }) => bandOf(id, edits));
  const contents = await readBands(context, bands, 'values,numberFormat,formulas', () => undefined);
  const read = sheets.map((sheet, index) => {
    const band = bands[index];
    const content = contents.get(sheet.id);
    if (band === undefined || content === undefined) throw new Problem('sheet-gone', { sheet: sheet.name });
    const now = cellsThere(band, content);
    stopIfChanged(sheet, now.contentAt);
    const { id, name } = sheet;
    const blocks = (entryOf: (edit: CellEdit) => string | number | boolean) =>
      editBlocks(sheet.edits, entryOf, now.isText);
    return {
      planned: { id, name, blocks: blocks(({ value }) => cellEntry(value)) },
      there: { id, name, blocks: blocks(({ row, column }) => now.entryAt(row, column)) },
    };
  });
  return { planned: read.map(({ planned }) => planned), there: read.map(({ there }) => there) };
}

/** The smallest rectangle around the cells. */
function bandOf(sheetId: string, edits: readonly CellEdit[]): Band {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of edits) {
    [top, left] = [Math.min(top, row), Math.min(left, column)];
    [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
  }
  return { sheetId, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

interface CellsThere {
  readonly contentAt: (row: number, column: number) => CellContent;
  readonly entryAt: (row: number, column: number) => string | number | boolean;
  readonly isText: (row: number, column: number) => boolean;
}

function cellsThere(band: Band, { values, numberFormats, formulas }: BandContent): CellsThere {
  const entered = new Map(formulas.map(({ row, column, formula }) => [`${row} ${column}`, formula]));
  const contentOf = (row: number, column: number) => values[row - band.row]?.[column - band.column] ?? null;
  return {
    contentAt: contentOf,
    entryAt: (row, column) => {
      const content = contentOf(row, column);
      const formula = entered.get(`${row - band.row} ${column - band.column}`);
      return formula ?? cellEntry(typeof content === 'object' && content !== null ? content.error : content);
    },
    isText: (row, column) => numberFormats[row - band.row]?.[column - band.column] === '@',
  };
}

function stopIfChanged({ name, before, edits }: EditedSheet, now: CellsThere['contentAt']): void {
  const changed = edits.find(
    ({ row, column }) => !sameValue(now(row, column), contentAt(before, row, column)),
  );
  if (changed === undefined) return;
  throw new Problem('cell-changed-meanwhile', {
    sheet: name,
    cell: cellAddress(changed.row, changed.column),
  });
}

/**
 * Reads the cells once more, now that they were entered: Excel drops without a word what is entered into a cell that is merged
 * with another one, and a row would lose its name.
 *
 * @throws Problem `cell-not-taken` where one of them shows nothing of it
 */
export async function stopIfDropped(
  context: Excel.RequestContext,
  sheets: readonly EditedSheet[],
): Promise<void> {
  const entered = sheets.map(({ id, name, edits }) => ({
    ...{ id, name },
    edits: edits.filter(({ value }) => value !== null && value !== ''),
  }));
  const bands = entered.flatMap(({ id, edits }) => (edits.length === 0 ? [] : [bandOf(id, edits)]));
  const contents = await readBands(context, bands, 'values,numberFormat', () => undefined);
  for (const band of bands) {
    const own = entered.find(({ id }) => id === band.sheetId);
    const { values = [] } = contents.get(band.sheetId) ?? {};
    const dropped = own?.edits.find(
      ({ row, column }) => (values[row - band.row]?.[column - band.column] ?? null) === null,
    );
    if (own === undefined || dropped === undefined) continue;
    const { row, column } = dropped;
    throw new Problem('cell-not-taken', { sheet: own.name, cell: cellAddress(row, column) });
  }
}

/** Enters what is to stand in some cells, a few sheets at a time. @param onEntered told of how many cells */
export async function enterEdits(
  context: Excel.RequestContext,
  entries: readonly EditEntries[],
  onEntered: (sheet: string, cells: number) => void,
): Promise<void> {
  const { worksheets } = context.workbook;
  const blocks = entries.flatMap(({ id, name, blocks: own }) => own.map((block) => ({ id, name, block })));
  const groups = groupBySize(blocks, ({ block }) => bytesOf(block), VALUES_LIMIT);
  await inTurn(groups, async (group) => {
    await aMoment();
    for (const { id, block } of group) enterBlock(worksheets.getItem(id), block);
    await context.sync();
    for (const { name, block } of group) onEntered(name, block.area.rows * block.area.columns);
  });
}

/**
 * Queues what was there before for the next sync.
 *
 * @param asNow a formula with the names that sheets have now
 */
export function enterAgain(
  worksheet: Excel.Worksheet,
  { blocks }: EditEntries,
  asNow: (formula: string) => string,
): void {
  for (const block of blocks) {
    const entries = block.entries.map((line) =>
      line.map((entry) => (typeof entry === 'string' && entry.startsWith('=') ? asNow(entry) : entry)),
    );
    enterBlock(worksheet, { ...block, entries });
  }
}

function bytesOf({ entries }: EditBlock): number {
  return jsonBytes(entries) + 4_000;
}

/** Cells of the text format are of none for a moment: their apostrophe would be seen, their numbers would be texts. */
function enterBlock(worksheet: Excel.Worksheet, { area, entries, isText }: EditBlock): void {
  const range = rangeOf(worksheet, area);
  // One format for all cells of a range: Excel takes it, its typings only know arrays.
  if (isText) Object.assign(range, { numberFormat: 'General' });
  range.formulas = entries.map((line) => [...line]);
  if (isText) Object.assign(range, { numberFormat: '@' });
}
