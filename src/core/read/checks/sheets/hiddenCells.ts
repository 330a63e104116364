import { columnName } from '../../../addresses/address';
import type { SheetSnapshot } from '../../../workbook';
import type { AssessedBlock, AssessedUnit } from '../../model/assessment';
import { finding } from '../../../findings/findings';
import type { Finding } from '../../../findings/findings';
import { placeAt } from '../../cells/sheetCells';
import type { ReadSource } from '../../sheets/sheetReading';

/**
 * Says for each sheet of a block which hidden or filtered rows and columns were read, of those that hold scores or
 * maxima (DOMAIN section 3, rule 5: hidden rows count, and the sheet says so).
 */
export function hiddenCells(
  block: Pick<AssessedBlock, 'name' | 'units'>,
  sources: readonly ReadSource[],
): readonly Finding[] {
  const hiding = sources.filter(({ sheet }) => hasHidden(sheet));
  if (hiding.length === 0) return [];
  return hiding.flatMap((source): Finding[] => {
    const { sheet } = source;
    const units = block.units.filter(({ table }) => table.sheet === sheet.name);
    const counted = countedLines(units, source);
    const rows = (sheet.hiddenRows ?? []).filter((row) => counted.rows.has(row));
    const columns = (sheet.hiddenColumns ?? []).filter((column) => counted.columns.has(column));
    const [row = 0] = rows;
    const [column = 0] = columns;
    if (rows.length === 0 && columns.length === 0) return [];
    const facts = {
      sheet: sheet.name,
      rows: runsOf(rows, (index) => String(sheet.firstRow + index + 1)),
      columns: runsOf(columns, (index) => columnName(sheet.firstColumn + index)),
    };
    const place = rows.length > 0 ? placeAt(sheet, row, 0) : placeAt(sheet, 0, column);
    return [finding('hidden-rows-read', place, facts, { block: block.name })];
  });
}

function hasHidden({ hiddenRows = [], hiddenColumns = [] }: SheetSnapshot): boolean {
  return hiddenRows.length > 0 || hiddenColumns.length > 0;
}

/** Rows of criteria or units, and columns of scores or maxima, within the used range. */
function countedLines(
  units: readonly AssessedUnit[],
  { spans }: ReadSource,
): { readonly rows: ReadonlySet<number>; readonly columns: ReadonlySet<number> } {
  const rows = new Set<number>();
  const columns = new Set<number>();
  if (units.length === 0) return { rows, columns };
  const sets = new Set<AssessedUnit['set']>();
  for (const unit of units) {
    if (unit.row === undefined) sets.add(unit.set);
    else rows.add(unit.row);
    const own = typeof unit.columns === 'number' ? [unit.columns] : unit.columns;
    for (const column of own) columns.add(column);
  }
  for (const { leaves } of sets) for (const { row } of leaves) rows.add(row);
  for (const { header } of spans) {
    for (const { role, column } of header.columns) if (role === 'max') columns.add(column);
  }
  return { rows, columns };
}

/** More runs than these are not written out. */
const MOST_RUNS = 6;

/** Ascending numbers as `12–14, 20`, the many shortened with `…`; `''` for none. */
function runsOf(numbers: readonly number[], name: (index: number) => string): string {
  const runs: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run !== undefined && number === run.last + 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  const texts = runs
    .slice(0, MOST_RUNS)
    .map(({ first, last }) => (first === last ? name(first) : `${name(first)}–${name(last)}`));
  return [...texts, ...(runs.length > MOST_RUNS ? ['…'] : [])].join(', ');
}
