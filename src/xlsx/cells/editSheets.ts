import type { CellEdit } from '../../core/workbook';
import type { WorkbookDraft } from '../draft';
import { WorkbookBudget } from '../package/limits';
import { guardedSheet } from '../package/package';
import { child, rootOf } from '../package/xml';
import { readCellFormats } from '../styles/readCellFormats';
import { readCells } from './cells';
import type { FileCell } from './cells';
import { editCells } from './editCells';
import type { CellChange } from './editCells';
import { readSharedStrings } from './sharedStrings';

/** Changes cells of a workbook's sheets; all else of them, the looks of these cells too but for a fill, stays. */
export function editSheets(draft: WorkbookDraft, edits: readonly CellEdit[]): void {
  const strings = readSharedStrings(draft.file);
  const formats = readCellFormats(draft.file).cells;
  for (const sheet of draft.workbook.sheets) {
    const own = edits.filter((edit) => edit.sheet === sheet.name);
    if (own.length === 0) continue;
    guardedSheet(sheet, () => {
      const xml = draft.file.text(sheet.path);
      const cells = cellsOf(xml, strings);
      const changes = new Map<number, Map<number, CellChange>>();
      for (const edit of own) {
        const { row, column, value, fill, isOfFormula, like } = edit;
        const cell = cells.get(`${row} ${column}`);
        if (isOfFormula === true && cell?.hasFormula !== true) continue;
        const style = cells.get(`${like ?? row} ${column}`)?.style ?? 0;
        const filled = fill === undefined ? style : draft.styles.cellFormat({ ...formats[style], fill });
        const change = { content: value, style: filled, ...(isOfFormula === true ? {} : { formula: null }) };
        const inRow = changes.get(row) ?? new Map<number, CellChange>();
        changes.set(row, inRow.set(column, change));
      }
      draft.file.setText(sheet.path, editCells(sheet.name, xml, strings, changes));
    });
  }
  draft.forgetCalculation();
  if (edits.length > 0) draft.calculateOnLoad();
}

interface EditedCell {
  readonly style: number;
  readonly hasFormula: boolean;
}

/** The cells of a sheet, by row and column. */
function cellsOf(xml: string, strings: readonly string[]): ReadonlyMap<string, EditedCell> {
  const found = new Map<string, EditedCell>();
  const data = child(xml, rootOf(xml, 'worksheet'), 'sheetData');
  if (data === null) throw new SyntaxError('no <sheetData>');
  readCells(xml, data, { strings, date1904: false, budget: new WorkbookBudget() }, (cell: FileCell) => {
    const { row, column, style, formula } = cell;
    found.set(`${row} ${column}`, { style, hasFormula: formula !== null });
  });
  return found;
}
