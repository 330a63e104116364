import type { Place } from '../core/workbook';
import { Problem } from '../core/problem';
import { inExcel } from './requests/inExcel';

/**
 * Shows a cell: its sheet comes to the front and the cell is selected.
 *
 * @throws Problem `sheet-gone` when the sheet no longer exists, `cell-edit-mode`, … as `inExcel` says
 */
export function selectCell(place: Place): Promise<void> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheet);
    await context.sync();
    if (sheet.isNullObject) throw new Problem('sheet-gone', { sheet: place.sheet });
    sheet.activate();
    sheet.getRange(place.cell).select();
    await context.sync();
  });
}
