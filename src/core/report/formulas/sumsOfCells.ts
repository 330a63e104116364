import { cellOfAddress } from '../../addresses/address';
import { formatAt } from '../../read/cells/cellFormat';
import { onSheet } from '../../addresses/references';
import type { Area, Place, PlannedValue, SheetSnapshot } from '../../workbook';
import { fixedArea, fixedCell, formulaOf } from '../layout/formulaText';
import { liveNumbers } from './liveNumbers';
import type { LiveNumber } from './liveNumbers';
import { isClose } from './liveValues';

/** Makes the sum of cells of the workbook: a formula of them, or the value alone. */
export type SumOfCells = (places: readonly Place[], value: number) => PlannedValue;

/** More areas than this make a formula that nobody reads, and `SUM` takes 255. */
const MOST_AREAS = 60;
/** Of the 8,192 characters that a formula may have. */
const LONGEST = 4_000;

/**
 * Sums of cells as formulas of them, neighbours taken together (`SUM('Sở Y tế'!$E$9:$E$12,'Sở Y tế'!$E$14)`), a number that
 * is typed as text (`1,5`) by itself. Where a cell holds a share or what is no number, or the numbers as they stand are not
 * the value, the value alone: `Ma trận` refers to each cell.
 */
export function sumsOfCells(sheets: readonly SheetSnapshot[]): SumOfCells {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return (places, value) => {
    const cells: SheetCell[] = [];
    let sum = 0;
    for (const place of places) {
      const cell = cellOf(place, byName);
      if (cell === null) return value;
      sum += cell.points;
      cells.push(cell);
    }
    const areas = areasOf(cells);
    if (areas.length === 0 || areas.length > MOST_AREAS || !isClose(sum, value)) return value;
    const formula = `SUM(${areas.map(termOf).join(',')})`;
    return formula.length > LONGEST ? value : formulaOf(formula, value);
  };
}

interface SheetCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly points: number;
  /** Makes points of a number that is typed as text; `null` for a plain number. */
  readonly typed: LiveNumber | null;
}

/** A cell with a number, be it typed as text; `null` for any other, and for a share of the max. */
function cellOf({ sheet, cell }: Place, sheets: ReadonlyMap<string, SheetSnapshot>): SheetCell | null {
  const source = sheets.get(sheet);
  const at = cellOfAddress(cell);
  if (source === undefined || at === null) return null;
  const [row, column] = [at.row - source.firstRow, at.column - source.firstColumn];
  const content = source.values[row]?.[column] ?? null;
  if (formatAt(source, row, column) === 'percent') return null;
  if (typeof content === 'number') return { sheet, ...at, points: content, typed: null };
  if (typeof content !== 'string' || content.includes('%')) return null;
  const [typed] = liveNumbers(content, false, 0);
  return typed === undefined ? null : { sheet, ...at, points: typed.value, typed };
}

interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
  /** That of a cell by itself. */
  readonly typed: LiveNumber | null;
}

/** What is typed into the cell of a text later, a number or a text that is none, counts as it does in `SUM`. */
function termOf({ sheet, area, typed }: SheetArea): string {
  const reference = onSheet(sheet, referenceTo(area));
  return typed === null ? reference : `IFERROR(${typed.of(reference)},N(${reference}))`;
}

/** Cells below each other, or beside each other, as one. */
function areasOf(cells: readonly SheetCell[]): readonly SheetArea[] {
  const areas: SheetArea[] = [];
  for (const { sheet, row, column, typed } of cells) {
    const last = areas[areas.length - 1];
    const isAlike = last?.sheet === sheet && last.typed === null && typed === null;
    const grown = isAlike ? withCell(last.area, row, column) : null;
    if (grown === null) areas.push({ sheet, area: { row, column, rows: 1, columns: 1 }, typed });
    else areas[areas.length - 1] = { sheet, area: grown, typed };
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
