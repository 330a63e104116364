import type { CellEdit } from '../../../core/workbook';
import type { WorkbookDraft } from '../../draft';
import { WorkbookBudget } from '../../package/limits';
import { guardedSheet } from '../../package/package';
import { child, rootOf } from '../../package/xml';
import { readCellFormats } from '../../styles/readCellFormats';
import { readCells } from '../cells';
import type { FileCell } from '../cells';
import { editCells } from './editCells';
import type { CellChange } from './editCells';
import { formulaReader } from '../sharedFormulas';
import { readSharedStrings } from '../sharedStrings';
import { staleFormulas } from './staleFormulas';
import type { SheetFormula } from './staleFormulas';

/**
 * Changes cells of a workbook's sheets; all else of them, the looks of these cells too but for a fill, stays. Formulas that
 * refer to changed cells lose the value that they came to before: until somebody calculates them it is not known.
 */
export function editSheets(draft: WorkbookDraft, edits: readonly CellEdit[]): void {
  if (edits.length === 0) return;
  const strings = readSharedStrings(draft.file);
  const formats = readCellFormats(draft.file).cells;
  const found = new Map<string, SheetCells>();
  const edited = new Set(edits.map(({ sheet }) => sheet));
  for (const sheet of draft.workbook.sheets) {
    if (sheet.kind !== 'worksheet') continue;
    const { name } = sheet;
    guardedSheet(sheet, () =>
      found.set(name, cellsOf(name, draft.file.text(sheet.path), strings, edited.has(name))),
    );
  }
  const changes = new Map(
    [...found.keys()].map((name) => [name, new Map<number, Map<number, CellChange>>()]),
  );
  const change = (sheet: string, row: number, column: number, own: CellChange): void => {
    const rows = changes.get(sheet);
    const inRow = rows?.get(row) ?? new Map<number, CellChange>();
    rows?.set(row, inRow.set(column, own));
  };
  const changed: CellEdit[] = [];
  for (const edit of edits) {
    const { sheet, row, column, value, fill, isOfFormula, like } = edit;
    const styles = found.get(sheet)?.styles;
    const formulas = found.get(sheet)?.formulas;
    if (isOfFormula === true && formulas?.has(`${row} ${column}`) !== true) continue;
    const style = styles?.get(`${like ?? row} ${column}`) ?? 0;
    const filled = fill === undefined ? style : draft.styles.cellFormat({ ...formats[style], fill });
    change(sheet, row, column, {
      ...{ content: value, style: filled },
      ...(isOfFormula === true ? {} : { formula: null }),
    });
    changed.push(edit);
  }
  const isChanged = new Set(changed.map(({ sheet, row, column }) => `${sheet}\n${row} ${column}`));
  const formulas = [...found.values()].flatMap((own) => [...own.formulas.values()]);
  const others = formulas.filter(({ sheet, row, column }) => !isChanged.has(`${sheet}\n${row} ${column}`));
  for (const { sheet, row, column } of staleFormulas(others, changed, namesOf(draft)))
    change(sheet, row, column, { content: null });
  for (const sheet of draft.workbook.sheets) {
    const own = changes.get(sheet.name);
    if (own === undefined || own.size === 0) continue;
    guardedSheet(sheet, () => {
      draft.file.setText(sheet.path, editCells(sheet.name, draft.file.text(sheet.path), strings, own));
    });
  }
  draft.forgetCalculation();
  draft.calculateOnLoad();
}

/** Names that a formula may have in place of a reference; columns of tables are told by their brackets. */
function namesOf({ workbook }: WorkbookDraft): readonly string[] {
  return workbook.names.map(({ name }) => name);
}

/** The formats and formulas of a sheet's cells, by row and column. */
interface SheetCells {
  readonly styles: ReadonlyMap<string, number>;
  readonly formulas: ReadonlyMap<string, SheetFormula>;
}

/** @param isEdited of other sheets only the formulas are needed */
function cellsOf(name: string, xml: string, strings: readonly string[], isEdited: boolean): SheetCells {
  const styles = new Map<string, number>();
  const formulas = new Map<string, SheetFormula>();
  const data = child(xml, rootOf(xml, 'worksheet'), 'sheetData');
  if (data === null) throw new SyntaxError('no <sheetData>');
  const formulaOf = formulaReader();
  readCells(xml, data, { strings, date1904: false, budget: new WorkbookBudget() }, (cell: FileCell) => {
    const { row, column, style } = cell;
    if (isEdited) styles.set(`${row} ${column}`, style);
    const formula = formulaOf(cell);
    if (formula !== null) formulas.set(`${row} ${column}`, { sheet: name, row, column, formula });
  });
  return { styles, formulas };
}
