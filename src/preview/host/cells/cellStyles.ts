import type { IStyleData } from '@univerjs/core';
import type { Rectangle } from '../book/rectangle';
import type { UniverBook } from '../book/univerBook';
import { worksheetOf } from '../book/univerBook';

/**
 * Changes the style of every cell of an area. Cells share their styles by id, so that `change` runs once for each
 * style there is, not once a cell; an area larger than Univer's sheet is cut to it.
 *
 * @param change `null` leaves the cell as it is
 */
export function patchStyles(
  book: UniverBook,
  sheetId: string,
  area: Rectangle,
  change: (style: IStyleData, row: number, column: number) => IStyleData | null,
  dependsOnPlace = false,
): void {
  const worksheet = worksheetOf(book, sheetId);
  const styles = book.workbook.getStyles();
  const matrix = worksheet.getCellMatrix();
  const rowEnd = Math.min(area.row + area.rows, worksheet.getRowCount());
  const columnEnd = Math.min(area.column + area.columns, worksheet.getColumnCount());
  const changed = new Map<string, string | null>();
  for (let row = area.row; row < rowEnd; row++) {
    for (let column = area.column; column < columnEnd; column++) {
      const cell = matrix.getValue(row, column);
      const old = cell?.s ?? '';
      let id = typeof old === 'string' && !dependsOnPlace ? changed.get(old) : undefined;
      if (id === undefined || id === null) {
        const style = change({ ...styles.get(old) }, row, column);
        if (style === null) continue;
        id = styles.setValue(style) ?? null;
      }
      if (typeof old === 'string' && !dependsOnPlace) changed.set(old, id);
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
