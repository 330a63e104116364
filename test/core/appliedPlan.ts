import { isPlannedFormula, plannedContent } from '../../src/core/workbook';
import type {
  CellContent,
  CellEdit,
  PlannedSheet,
  SheetSnapshot,
  WorkbookSnapshot,
  WritePlan,
} from '../../src/core/workbook';

/** The workbook as it is read after a plan was carried out on it, and cells of its sheets were written. */
export function applied(
  { sheets }: WorkbookSnapshot,
  plan: WritePlan,
  edits: readonly CellEdit[] = [],
): WorkbookSnapshot {
  const staying = sheets.filter(({ name }) => !plan.replaces.includes(name));
  return {
    sheets: [
      ...staying.map((sheet) =>
        edited(
          sheet,
          edits.filter((edit) => edit.sheet === sheet.name),
        ),
      ),
      ...plan.sheets.map(asRead),
    ],
  };
}

function edited(sheet: SheetSnapshot, edits: readonly CellEdit[]): SheetSnapshot {
  if (edits.length === 0) return sheet;
  const { firstRow, firstColumn } = sheet;
  const cells = new Map<string, CellContent>();
  for (const [row, line] of sheet.values.entries())
    for (const [column, content] of line.entries())
      cells.set(`${firstRow + row} ${firstColumn + column}`, content);
  for (const { row, column, value } of edits) cells.set(`${row} ${column}`, value);
  const places = [...cells.keys()].map((key) => key.split(' ').map(Number));
  const height = Math.max(...places.map(([row = 0]) => row)) - firstRow + 1;
  const width = Math.max(...places.map(([, column = 0]) => column)) - firstColumn + 1;
  const values = Array.from({ length: height }, (_, row) =>
    Array.from(
      { length: width },
      (__, column) => cells.get(`${firstRow + row} ${firstColumn + column}`) ?? null,
    ),
  );
  return { ...sheet, values, numberFormats: values.map((line) => line.map(() => 'General')) };
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
