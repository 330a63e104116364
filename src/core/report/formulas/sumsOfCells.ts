import { cellOfAddress } from '../../address';
import { formatAt } from '../../read/cells/cellFormat';
import { onSheet } from '../../references';
import type { Area, Place, PlannedValue, SheetSnapshot } from '../../workbook';
import { fixedArea, fixedCell, formulaOf } from '../layout/formulaText';
import { isClose } from './liveValues';

/** Makes the sum of cells of the workbook: a formula of them, or the value alone. */
export type SumOfCells = (places: readonly Place[], value: number) => PlannedValue;

/** More areas than this make a formula that nobody reads, and `SUM` takes 255. */
const MOST_AREAS = 60;
/** Of the 8,192 characters that a formula may have. */
const LONGEST = 4_000;

/**
 * Sums of cells as formulas of them, neighbours taken together (`SUM('Sở Y tế'!$E$9:$E$12,'Sở Y tế'!$E$14)`). Where a cell
 * holds no plain number, or the numbers as they stand are not the value, the value alone: `Ma trận` refers to each cell.
 */
export function sumsOfCells(sheets: readonly SheetSnapshot[]): SumOfCells {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return (places, value) => {
    const cells: SheetCell[] = [];
    let sum = 0;
    for (const place of places) {
      const cell = cellOf(place, byName);
      if (cell === null) return value;
      sum += cell.content;
      cells.push(cell);
    }
    const areas = areasOf(cells);
    if (areas.length === 0 || areas.length > MOST_AREAS || !isClose(sum, value)) return value;
    const formula = `SUM(${areas.map(({ sheet, area }) => onSheet(sheet, referenceTo(area))).join(',')})`;
    return formula.length > LONGEST ? value : formulaOf(formula, value);
  };
}

interface SheetCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly content: number;
}

/** A cell with a plain number; `null` for any other. */
function cellOf({ sheet, cell }: Place, sheets: ReadonlyMap<string, SheetSnapshot>): SheetCell | null {
  const source = sheets.get(sheet);
  const at = cellOfAddress(cell);
  if (source === undefined || at === null) return null;
  const [row, column] = [at.row - source.firstRow, at.column - source.firstColumn];
  const content = source.values[row]?.[column];
  if (typeof content !== 'number' || formatAt(source, row, column) === 'percent') return null;
  return { sheet, ...at, content };
}

interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/** Cells below each other, or beside each other, as one. */
function areasOf(cells: readonly SheetCell[]): readonly SheetArea[] {
  const areas: SheetArea[] = [];
  for (const { sheet, row, column } of cells) {
    const last = areas[areas.length - 1];
    const grown = last?.sheet === sheet ? withCell(last.area, row, column) : null;
    if (grown === null) areas.push({ sheet, area: { row, column, rows: 1, columns: 1 } });
    else areas[areas.length - 1] = { sheet, area: grown };
  }
  return areas;
}

function withCell(area: Area, row: number, column: number): Area | null {
  const isBelow = area.columns === 1 && column === area.column && row === area.row + area.rows;
  const isBeside = area.rows === 1 && row === area.row && column === area.column + area.columns;
  if (isBelow) return { ...area, rows: area.rows + 1 };
  return isBeside ? { ...area, columns: area.columns + 1 } : null;
}

function referenceTo(area: Area): string {
  return area.rows * area.columns === 1 ? fixedCell(area.row, area.column) : fixedArea(area);
}
