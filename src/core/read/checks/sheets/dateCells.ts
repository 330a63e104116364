import type { SheetSnapshot } from '../../../workbook';
import { dateAt, formatAt, timeText } from '../../cells/cellFormat';
import { finding } from '../../../findings/findings';
import type { Finding } from '../../../findings/findings';
import type { ColumnRole } from '../../roles/headers';
import type { TableSpan } from '../../layouts/sheetTables';
import { contentAt, placeAt, textAt } from '../../cells/sheetCells';

/** Columns whose cells are texts: what became a date there is read as it is shown. */
const TEXTS: ReadonlySet<ColumnRole | null> = new Set<ColumnRole>([
  'name',
  'unit',
  'block',
  'shortName',
  'formerName',
  'grade',
]);
/** Columns of figures that are none where they became a date; those of scores and ranks say so themselves. */
const FIGURES: ReadonlySet<ColumnRole | null> = new Set<ColumnRole>(['max', 'index']);

/**
 * The names and figures of a table that Excel turned into dates (`10/1` into 10 January), figures that it shows as times: names
 * are read as they are shown, figures are none (DOMAIN section 2, traps); and units whose names are numbers, which may have been dates.
 */
export function dateCells({ sheet, header, endRow }: TableSpan): readonly Finding[] {
  const findings: Finding[] = [];
  for (let row = header.firstRow; row < header.dataRow; row++) {
    for (const { column } of header.columns) findings.push(...findingAt(sheet, row, column, 'text'));
  }
  const names = header.columns.filter(({ role }) => role === 'name');
  const holdsNumbers = names.length > 1 && header.columns.every(({ role }) => role !== 'code');
  // A head that is blank right of the units' seems to be theirs.
  const unit = header.columns.find(({ role }) => role === 'unit')?.column;
  for (const { column, role } of header.columns) {
    if (role === 'unit' && column !== unit) continue;
    const read = TEXTS.has(role) ? 'text' : FIGURES.has(role) ? 'none' : null;
    if (read === null || (holdsNumbers && column === names[0]?.column)) continue;
    for (let row = header.dataRow; row < endRow; row++) {
      findings.push(...findingAt(sheet, row, column, read, role));
    }
  }
  return findings;
}

function findingAt(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  read: 'text' | 'none',
  role: ColumnRole | null = null,
): readonly Finding[] {
  const content = contentAt(sheet, row, column);
  if (typeof content !== 'number') return [];
  const isTime = read === 'none' && formatAt(sheet, row, column) === 'time';
  const isDate = isTime || dateAt(sheet, row, column, content) !== null;
  if (!isDate && role !== 'unit') return [];
  const place = placeAt(sheet, row, column);
  const text = isTime ? timeText(content) : textAt(sheet, row, column);
  return [
    isDate ? finding('cell-is-date', place, { text, read }) : finding('name-is-number', place, { text }),
  ];
}
