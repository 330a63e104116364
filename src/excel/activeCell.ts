import { cellAddress } from '../core/addresses/address';
import type { Place } from '../core/workbook';
import { isExcelError } from './requests/excelProblem';
import { inExcel } from './requests/inExcel';

/**
 * The cell that a person has selected, of several the one in which they would type; `null` where that is no cell: a drawing,
 * or a chart sheet in front.
 *
 * @throws Problem `cell-edit-mode`, … as `inExcel` says
 */
export function activeCell(): Promise<Place | null> {
  return inExcel(async (context) => {
    const cell = context.workbook.getActiveCell().load('rowIndex,columnIndex');
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    try {
      await context.sync();
    } catch (error) {
      if (isExcelError(error) && NO_CELL.has(error.code)) return null;
      throw error;
    }
    return { sheet: sheet.name, cell: cellAddress(cell.rowIndex, cell.columnIndex) };
  });
}

const NO_CELL: ReadonlySet<string> = new Set(['InvalidSelection', 'UnsupportedSheet']);
