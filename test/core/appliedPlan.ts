import { isPlannedFormula, plannedContent } from '../../src/core/workbook';
import type { PlannedSheet, SheetSnapshot, WorkbookSnapshot, WritePlan } from '../../src/core/workbook';

/** The workbook as it is read after a plan was carried out on it. */
export function applied({ sheets }: WorkbookSnapshot, plan: WritePlan): WorkbookSnapshot {
  return {
    sheets: [...sheets.filter(({ name }) => !plan.replaces.includes(name)), ...plan.sheets.map(asRead)],
  };
}

function asRead({ name, visibility, values, mark }: PlannedSheet): SheetSnapshot {
  return {
    name,
    visibility,
    firstRow: 0,
    firstColumn: 0,
    values: values.map((row) => row.map(plannedContent)),
    numberFormats: values.map((row) => row.map(() => 'General')),
    formulas: values.flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        isPlannedFormula(cell) ? [{ row, column, formula: cell.formula }] : [],
      ),
    ),
    resultMark: mark,
  };
}
