import type { ICellData, Workbook, Worksheet } from '@univerjs/core';
import { replaceSheets } from '../../../../core/addresses/references';
import type { Rectangle } from '../rectangle';
import type { UniverBook } from '../univerBook';
import { bookExtras } from '../excelExtras';
import { worksheetOf } from '../univerBook';

/**
 * What formulas show in a workbook that is calculated by hand: what they gave when they were entered or asked for last.
 * Univer calculates by itself; this keeps what was there before. A formula is entered before what stands in the same
 * sheet, so that it has only what other sheets show; asked for, a sheet is calculated as a whole, by what the others show.
 */
interface Kept {
  readonly shown: Map<string, unknown>;
  /** Entered since the last calculation of Univer's. */
  entered: { readonly sheetId: string; readonly area: Rectangle }[];
}

const keptOf = new WeakMap<Workbook, Kept>();

/** Lets the workbook be calculated by hand from now on; its formulas show what they show now. */
export function calculateByHand(workbook: Workbook): void {
  bookExtras(workbook).calculationMode = 'Manual';
  const shown = new Map<string, unknown>();
  for (const sheet of workbook.getSheets()) {
    for (const { key, cell } of formulasOf(sheet)) shown.set(key, cell.v ?? '');
  }
  keptOf.set(workbook, { shown, entered: [] });
}

/** The cell with the value that its formula shows; itself where the workbook calculates by itself. */
export function asShown(
  book: UniverBook,
  sheetId: string,
  row: number,
  column: number,
  cell: ICellData,
): ICellData {
  const kept = keptIn(book);
  if (kept === null || (!cell.f && !cell.si)) return cell;
  const key = keyOf(sheetId, row, column);
  return kept.shown.has(key) ? { ...cell, v: scalarOf(kept.shown.get(key)) } : cell;
}

/** Cells have been entered in an area. */
export function noteEntered(book: UniverBook, sheetId: string, area: Rectangle): void {
  keptIn(book)?.entered.push({ sheetId, area });
}

export function hasEntered(book: UniverBook): boolean {
  return (keptIn(book)?.entered.length ?? 0) > 0;
}

/** Gives the formulas that were entered what they show, once Univer has calculated. */
export function keepEntered(book: UniverBook): void {
  const kept = keptIn(book);
  if (kept === null) return;
  const { entered } = kept;
  kept.entered = [];
  const isCurrent = currentSheets(book, kept);
  for (const { sheetId, area } of entered) {
    const sheet = book.workbook.getSheetBySheetId(sheetId);
    if (!sheet) continue;
    for (const { key, row, column, cell } of formulasOf(sheet)) {
      const isInside =
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns;
      if (!isInside) continue;
      const { others, own } = sheetsIn(cell.f ?? '');
      kept.shown.set(key, own || !others.every(isCurrent) ? 0 : (cell.v ?? ''));
    }
  }
}

/** `worksheet.calculate(true)`, once Univer has calculated. */
export function calculateSheet(book: UniverBook, sheetId: string): void {
  const kept = keptIn(book);
  if (kept === null) return;
  const isCurrent = currentSheets(book, kept);
  for (const { key, cell } of formulasOf(worksheetOf(book, sheetId))) {
    if (sheetsIn(cell.f ?? '').others.every(isCurrent)) kept.shown.set(key, cell.v ?? '');
  }
}

function keptIn({ workbook }: UniverBook): Kept | null {
  return bookExtras(workbook).calculationMode === 'Manual' ? (keptOf.get(workbook) ?? null) : null;
}

/** Whether all formulas of a sheet show what they would give now. */
function currentSheets({ workbook }: UniverBook, { shown }: Kept): (name: string) => boolean {
  const known = new Map<string, boolean>();
  return (name) => {
    const sheet = workbook.getSheetBySheetName(name);
    if (!sheet) return true;
    const isKnown = known.get(name);
    if (isKnown !== undefined) return isKnown;
    const isCurrent = formulasOf(sheet).every(
      ({ key, cell }) => !shown.has(key) || shown.get(key) === (cell.v ?? ''),
    );
    known.set(name, isCurrent);
    return isCurrent;
  };
}

function formulasOf(sheet: Worksheet) {
  const found: { key: string; row: number; column: number; cell: ICellData }[] = [];
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (cell?.f || cell?.si) found.push({ key: keyOf(sheet.getSheetId(), row, column), row, column, cell });
  });
  return found;
}

/** The other sheets that a formula refers to, and whether it refers to cells of its own. */
function sheetsIn(formula: string): { readonly others: readonly string[]; readonly own: boolean } {
  const others: string[] = [];
  const rest = replaceSheets(formula, (name) => {
    others.push(name);
    return '#';
  });
  const own = /(?:^|[^#\p{L}\p{N}_.$:])\$?[A-Z]{1,3}\$?\d+(?![\p{L}\p{N}_(])/u.test(
    rest.replace(/"[^"]*"/gu, '""'),
  );
  return { others, own };
}

function keyOf(sheetId: string, row: number, column: number): string {
  return `${sheetId} ${row} ${column}`;
}

function scalarOf(value: unknown): string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : '';
}
