import { namesInFormula } from '../../addresses/namesInFormula';
import { isSameFormula } from '../../addresses/references';
import { isPlannedFormula, plannedContent } from '../../workbook';
import type { Area, CellContent, PlannedSheet, PlannedValue, SheetSnapshot } from '../../workbook';
import { isPlannedAlike } from '../marks/mark';

/** Cells that are written one by one: of more a new sheet is the quicker way, and the surer one. */
const MOST_AREAS = 60;
const MOST_CELLS = 2_000;
/** Of a sheet. */
const LARGEST_SHARE = 0.25;

/**
 * The planned sheets that the workbook has already but for some cells, with the areas to be written: none where nothing
 * differs. The cells are compared one by one with those that were read, looks by the marks. What refers to a sheet that is
 * made anew is entered anew, since it would be lost with the one before.
 *
 * @param earlier result sheets that the run replaces
 */
export function updatesOf(
  planned: readonly PlannedSheet[],
  earlier: readonly SheetSnapshot[],
): ReadonlyMap<string, readonly Area[]> {
  const there = new Map(earlier.map((sheet) => [sheet.name, sheet]));
  const kept = new Map<PlannedSheet, readonly Cell[]>();
  for (const sheet of planned) {
    const cells = differences(sheet, there.get(sheet.name));
    if (cells !== null) kept.set(sheet, cells);
  }
  const references = new Map([...kept.keys()].map((sheet) => [sheet, referencesOf(sheet)]));
  const areas = new Map<PlannedSheet, readonly Area[]>();
  for (let count = -1; count !== kept.size;) {
    count = kept.size;
    const anew = planned.filter((sheet) => !kept.has(sheet)).map(({ name }) => name.toLowerCase());
    for (const [sheet, cells] of kept) {
      const lost = anew.flatMap((name) => references.get(sheet)?.get(name) ?? []);
      const update = areasOf(sheet, [...cells, ...lost]);
      const isWhole = update?.length === 0 && sheet.mark !== there.get(sheet.name)?.resultMark;
      if (update === null || isWhole) kept.delete(sheet);
      else areas.set(sheet, update);
    }
  }
  return new Map([...kept.keys()].map((sheet) => [sheet.name, areas.get(sheet) ?? []]));
}

type Cell = readonly [row: number, column: number];

/** The cells of an earlier result that are not as planned; `null` where more than cells differs. */
function differences(planned: PlannedSheet, there: SheetSnapshot | undefined): readonly Cell[] | null {
  if (there === undefined || !isPlannedAlike(planned.mark, there.resultMark)) return null;
  if (there.visibility !== planned.visibility) return null;
  // A rule that refers to another sheet would lose it.
  if (planned.highlights.some(({ formula }) => formula.includes('!'))) return null;
  const { firstRow, firstColumn, values, formulas = [] } = there;
  const formulaAt = new Map(formulas.map(({ row, column, formula }) => [`${row},${column}`, formula]));
  const cells: Cell[] = [];
  planned.values.forEach((line, row) => {
    line.forEach((value, column) => {
      const [r, c] = [row - firstRow, column - firstColumn];
      if (!isThere(value, values[r]?.[c] ?? null, formulaAt.get(`${r},${c}`))) cells.push([row, column]);
    });
  });
  return cells;
}

/** Whether a cell holds what is planned; of a formula what it shows counts, too: Excel may not have calculated it. */
function isThere(planned: PlannedValue, content: CellContent, formula: string | undefined): boolean {
  const isFormula = planned !== null && isPlannedFormula(planned);
  if (isFormula !== (formula !== undefined)) return false;
  if (isFormula && formula !== undefined && !isSameFormula(planned.formula, formula)) return false;
  const [wanted, shown] = [plannedContent(planned) ?? '', content ?? ''];
  if (typeof wanted === 'number' && typeof shown === 'number') return isSameNumber(wanted, shown);
  return wanted === shown;
}

/** Files may keep 15 digits only. */
function isSameNumber(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-14 * Math.max(Math.abs(one), Math.abs(other));
}

/** The cells that refer to other sheets, by their names in lower case. */
function referencesOf({ values }: PlannedSheet): ReadonlyMap<string, readonly Cell[]> {
  const references = new Map<string, Cell[]>();
  values.forEach((line, row) => {
    line.forEach((value, column) => {
      if (value === null || !isPlannedFormula(value) || !value.formula.includes('!')) return;
      for (const name of new Set(namesInFormula(value.formula).sheets.flat())) {
        const key = name.toLowerCase();
        references.set(key, [...(references.get(key) ?? []), [row, column]]);
      }
    });
  });
  return references;
}

/**
 * The cells as few areas; `null` where a new sheet is better. In a table Excel fills a column with a formula that is entered
 * in one of its cells, and a table grows by what is entered beside it: its columns of formulas are written as a whole, and
 * what lies at its edge makes a new sheet.
 */
function areasOf(sheet: PlannedSheet, cells: readonly Cell[]): readonly Area[] | null {
  const { values, table } = sheet;
  const isWanted = new Set<string>();
  for (const [row, column] of cells) {
    const place = table === null ? 'outside' : placeIn(table, row, column);
    if (place === 'edge' || place === 'header') return null;
    const value = values[row]?.[column] ?? null;
    const isColumn = table !== null && place === 'body' && value !== null && isPlannedFormula(value);
    const [from, rows] = isColumn ? [table.row + 1, table.rows - 1] : [row, 1];
    for (let r = from; r < from + rows; r++) isWanted.add(`${r},${column}`);
  }
  const size = values.length * (values[0]?.length ?? 0);
  if (isWanted.size > Math.min(MOST_CELLS, Math.max(4, LARGEST_SHARE * size))) return null;
  const areas = joined(values.length, values[0]?.length ?? 0, (row, column) =>
    isWanted.has(`${row},${column}`),
  );
  return areas.length > MOST_AREAS ? null : areas;
}

function placeIn(
  { row, column, rows, columns }: Area,
  r: number,
  c: number,
): 'header' | 'body' | 'edge' | 'outside' {
  const isAcross = c >= column && c < column + columns;
  const isDown = r >= row && r < row + rows;
  if (isAcross && isDown) return r === row ? 'header' : 'body';
  return (isAcross && r === row + rows) || (isDown && c === column + columns) ? 'edge' : 'outside';
}

/** Runs of columns, those of the same columns in rows below each other as one. */
function joined(
  rows: number,
  columns: number,
  isWanted: (row: number, column: number) => boolean,
): readonly Area[] {
  const areas: Area[] = [];
  let above = new Map<string, number>();
  for (let row = 0; row < rows; row++) {
    const here = new Map<string, number>();
    for (let column = 0; column < columns; column++) {
      if (!isWanted(row, column)) continue;
      const start = column;
      while (column + 1 < columns && isWanted(row, column + 1)) column++;
      const key = `${start},${column}`;
      const at = above.get(key);
      const area = at === undefined ? undefined : areas[at];
      if (at === undefined || area === undefined) {
        here.set(key, areas.push({ row, column: start, rows: 1, columns: column - start + 1 }) - 1);
      } else {
        areas[at] = { ...area, rows: area.rows + 1 };
        here.set(key, at);
      }
    }
    above = here;
  }
  return areas;
}
