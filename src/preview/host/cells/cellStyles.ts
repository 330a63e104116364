import type { IStyleData, Styles } from '@univerjs/core';
import type { Rectangle } from '../book/rectangle';
import type { UniverBook } from '../book/univerBook';
import { worksheetOf } from '../book/univerBook';

/**
 * Changes the style of every cell of an area, of all cells in the same way; an area larger than Univer's sheet is cut
 * to it.
 *
 * @param change `null` leaves the cells as they are
 */
export function patchStyles(
  book: UniverBook,
  sheetId: string,
  area: Rectangle,
  change: (style: IStyleData) => IStyleData | null,
): void {
  patchStylesBy(book, sheetId, area, () => null, change);
}

/**
 * The same, of cells of several kinds. Cells share their styles by id, so that `change` runs once for each style and kind
 * there is, not once a cell.
 *
 * @param kindOf of the cell in a row and column of the sheet: all that `change` depends on besides the cell's style
 */
export function patchStylesBy<Kind extends string | null>(
  book: UniverBook,
  sheetId: string,
  area: Rectangle,
  kindOf: (row: number, column: number) => Kind,
  change: (style: IStyleData, kind: Kind) => IStyleData | null,
): void {
  const worksheet = worksheetOf(book, sheetId);
  const styles = book.workbook.getStyles();
  const matrix = worksheet.getCellMatrix();
  const rowEnd = Math.min(area.row + area.rows, worksheet.getRowCount());
  const columnEnd = Math.min(area.column + area.columns, worksheet.getColumnCount());
  const changed = new Map<Kind, Map<string, string | null>>();
  const changedStyle = (old: string | IStyleData, kind: Kind): string | null => {
    const style = change({ ...styles.get(old) }, kind);
    return style === null ? null : idOf(styles, style);
  };
  const changedId = (old: string, kind: Kind): string | null => {
    const ofKind = changed.get(kind) ?? new Map<string, string | null>();
    changed.set(kind, ofKind);
    let id = ofKind.get(old);
    if (id === undefined) {
      id = changedStyle(old, kind);
      ofKind.set(old, id);
    }
    return id;
  };
  for (let row = area.row; row < rowEnd; row++) {
    for (let column = area.column; column < columnEnd; column++) {
      const cell = matrix.getValue(row, column);
      const old = cell?.s ?? '';
      const kind = kindOf(row, column);
      const id = typeof old === 'string' ? changedId(old, kind) : changedStyle(old, kind);
      if (id === null) continue;
      if (cell) cell.s = id;
      else matrix.setValue(row, column, { s: id });
    }
  }
  book.noteLook(sheetId, area.row, area.column);
}

/** The style of the top-left cell, which stands for the area when it is read. */
export function styleAt(book: UniverBook, sheetId: string, { row, column }: Rectangle): IStyleData {
  const cell = worksheetOf(book, sheetId).getCellMatrix().getValue(row, column);
  return { ...book.workbook.getStyles().get(cell?.s ?? '') };
}

/** Ids of a workbook's styles, by what they say. */
const ids = new WeakMap<Styles, Map<string, string>>();

/**
 * The id of a style, which it is given where the workbook has none like it. Univer (0.25.1) compares a style that is new to
 * it with all others one by one, a quarter of the time that the looks of a run take.
 */
function idOf(styles: Styles, style: IStyleData): string {
  let known = ids.get(styles);
  if (known === undefined) {
    known = new Map<string, string>();
    for (const [id, own] of Object.entries(styles.toJSON())) known.set(inOrder(own), id);
    ids.set(styles, known);
  }
  const text = inOrder(style);
  const before = known.get(text);
  // Univer may have taken it out.
  if (before !== undefined && styles.get(before)) return before;
  const id = styles.add(style, JSON.stringify(style));
  known.set(text, id);
  return id;
}

/** What a style says, whatever the order in which that was set. */
function inOrder(value: unknown): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value);
  const parts = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .map(([name, part]) => `${JSON.stringify(name)}:${inOrder(part)}`);
  return `{${parts.sort().join(',')}}`;
}
