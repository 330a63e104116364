import type { CellContent, SheetSnapshot } from '../../core/workbook';

/** More than these are taken for changed without a look: a person formats fewer, and reading them takes long. */
const MOST_CELLS = 20_000;

/**
 * Whether cells of a sheet hold now what they held when the sheet was read: Excel tells of new looks as of new contents,
 * and what of several cells has changed it does not tell. Where they cannot be looked at, they do not.
 *
 * @param address as an event tells it, e.g. `B3:D9`
 */
export async function holdTheSame(sheetId: string, address: string, read: SheetSnapshot): Promise<boolean> {
  try {
    return await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheetId).getRange(address);
      range.load('rowIndex,columnIndex,cellCount');
      await context.sync();
      if (range.cellCount < 0 || range.cellCount > MOST_CELLS) return false;
      range.load('values');
      await context.sync();
      const values: readonly (readonly unknown[])[] = range.values;
      const { rowIndex: row, columnIndex: column } = range;
      return values.every((line, r) =>
        line.every((value, c) => value === asExcelTells(contentAt(read, row + r, column + c))),
      );
    });
  } catch {
    // Several areas at once, a sheet that is gone, a cell that is being edited: then it counts as a change.
    return false;
  }
}

/** What stood in a cell when its sheet was read. */
export function contentAt(
  { values, firstRow, firstColumn }: SheetSnapshot,
  row: number,
  column: number,
): CellContent {
  return values[row - firstRow]?.[column - firstColumn] ?? null;
}

function asExcelTells(content: CellContent): string | number | boolean {
  if (content === null) return '';
  return typeof content === 'object' ? content.error : content;
}
