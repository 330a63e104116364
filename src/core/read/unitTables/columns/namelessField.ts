import { columnName } from '../../../addresses/address';
import { finding } from '../../../findings/findings';
import type { Finding } from '../../../findings/findings';
import type { SheetSnapshot } from '../../../workbook';
import { placeAt } from '../../cells/sheetCells';
import type { HeaderBand, HeaderColumn } from '../../headers/headerBand';
import { SCORE_ROLES } from '../../roles/roles';
import { isInTotal } from './fieldDoubts';
import type { UnitRows } from '../../unitRows/unitRows';
import type { FieldColumns, UnitTableColumns } from './unitTableColumns';

/** The columns of a table of units, with the field whose head is blank, and what is to be said of it. */
interface WithNamelessField {
  readonly columns: UnitTableColumns;
  /** @param fields those that count */
  readonly findings: (fields: readonly FieldColumns[]) => readonly Finding[];
}

/**
 * Takes the columns right of the units below a blank head, over which theirs seems to reach, as a field: they have the kinds
 * of score of the next field, and a max that is not that of all others together. Without a max they may be the total; where
 * they are not what the fields come to, it is said which of the two does not count.
 */
export function withNamelessField(
  sheet: SheetSnapshot,
  header: HeaderBand,
  columns: UnitTableColumns,
  rows: UnitRows,
): WithNamelessField {
  const plain: WithNamelessField = { columns, findings: () => [] };
  const own = columnsBelowUnit(header, columns);
  const [next] = columns.fields;
  if (next === undefined || rolesOf(own) !== rolesOf(next.columns)) return plain;
  const max = own.flatMap(({ column }) => header.maxima.get(column) ?? rows.maxima.get(column) ?? [])[0];
  const last = own.findLast(isScored);
  if (max === undefined) {
    const total = last === undefined ? [] : [{ ...last, role: 'final' as const }];
    if (isInTotal(sheet, columns.fields, rows, total)) return plain;
    const findings: WithNamelessField['findings'] = (fields) => {
      const lost = fields.length > 0 ? last : next.columns.findLast(isScored);
      return lost === undefined ? [] : [uncounted(sheet, lost, rows)];
    };
    return { columns, findings };
  }
  const whole = columns.fields.reduce((sum, field) => sum + (field.max ?? 0), 0);
  if (Math.abs(max - whole) <= CLOSE) return plain;
  const field: FieldColumns = { name: 'Lĩnh vực 1', max, columns: own };
  const place = placeAt(sheet, header.firstRow, own[0]?.column ?? 0);
  return {
    columns: {
      ...columns,
      totals: columns.totals.filter((column) => !own.includes(column)),
      fields: [field, ...columns.fields],
    },
    findings: () => [finding('fields-assumed', place, { name: field.name, by: 'nameless' })],
  };
}

const CLOSE = 0.006;

function columnsBelowUnit(header: HeaderBand, { unit, totals }: UnitTableColumns): readonly HeaderColumn[] {
  const head = header.columns.find(({ column }) => column === unit)?.text;
  return totals.filter(({ column, above }) => column > unit && above.at(-1) === head);
}

function rolesOf(columns: readonly HeaderColumn[]): string {
  return columns.map(({ role }) => role ?? '').join(' ');
}

function isScored({ role }: HeaderColumn): boolean {
  return role !== null && SCORE_ROLES.has(role);
}

function uncounted(sheet: SheetSnapshot, { column, row, text }: HeaderColumn, { units }: UnitRows): Finding {
  const facts = { column: columnName(sheet.firstColumn + column), header: text, count: units.length };
  return finding('column-unread', placeAt(sheet, row, column), facts);
}
