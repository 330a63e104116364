import { CellValueType } from '@univerjs/core';
import type { ICellData, IWorkbookData, Nullable } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import type { CellContent } from '../../core/workbook';
import { isErrorText } from '../host/cells/errorText';

/** What a cell of Univer's data holds, as files say it: an empty text is a blank. */
export function contentOf(cell: Nullable<ICellData>): CellContent {
  if (!cell) return null;
  const { p, v, t } = cell;
  const richText = p?.body?.dataStream;
  if (richText !== undefined && richText !== '') {
    return richText.replace(/\r\n$/u, '').replaceAll('\r', '\n');
  }
  if (v === undefined || v === null || v === '') return null;
  if (t === CellValueType.BOOLEAN) return v === true || v === 1 || v === 'TRUE';
  if (t === CellValueType.NUMBER && typeof v === 'string') return Number(v);
  const isText = t === CellValueType.STRING || t === CellValueType.FORCE_STRING;
  if (typeof v !== 'string') return isText ? String(v) : v;
  return t !== CellValueType.FORCE_STRING && isErrorText(v) ? { error: v } : v;
}

export type FormulaReader = (row: number, column: number, cell: Nullable<ICellData>) => string | null;

/** Reads the formulas of a sheet, with their `=`: those that share another cell's are written out. */
export function formulaReader(cells: CellRows): FormulaReader {
  const lexer = new LexerTreeBuilder();
  const masters = new Map<string, { row: number; column: number; formula: string }>();
  for (const [row, line] of rowsOf(cells)) {
    for (const [column, { f, si }] of line) {
      if (f && si) masters.set(si, { row, column, formula: f });
    }
  }
  return (row, column, cell) => {
    if (cell?.f) return cell.f;
    const master = cell?.si ? masters.get(cell.si) : undefined;
    if (master === undefined) return null;
    return lexer.moveFormulaRefOffset(master.formula, column - master.column, row - master.row);
  };
}

type SheetData = IWorkbookData['sheets'][string];
export type CellRows = NonNullable<SheetData['cellData']>;

/** The rows of a sheet's cells by number, in no order. */
export function* rowsOf(cells: CellRows): Generator<[number, [number, ICellData][]]> {
  for (const [row, line] of numbered<Readonly<Record<number, Nullable<ICellData>>>>(cells)) {
    yield [row, numbered<ICellData>(line)];
  }
}

/** What a sparse object of Univer's holds, by number. */
export function numbered<Entry extends object>(
  entries: Readonly<Record<number, Nullable<Entry>>>,
): [number, Entry][] {
  return Object.entries(entries).flatMap(([key, entry]): [number, Entry][] =>
    entry ? [[Number(key), entry]] : [],
  );
}
