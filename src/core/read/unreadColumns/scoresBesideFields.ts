import { columnName } from '../../addresses/address';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import type { SheetSnapshot } from '../../workbook';
import { readNumber } from '../cells/score';
import { contentAt, placeAt, textAt } from '../cells/sheetCells';
import type { HeaderBand, HeaderColumn } from '../headers/headerBand';
import { headsOf } from '../headers/columns/headerColumn';
import type { ColumnRole } from '../roles/headers';
import { isOfPeriod } from '../words/periodIn';
import type { ScoredTable } from '../headers/scoredTable';

/**
 * A warning for each head over `Tự chấm | Thẩm định` beside fields (L3) that is no field's name (`Kết quả`, `Nhóm`, `Tổng
 * cộng`), where what stands below it does not come to what the fields have: it is a field whose name is lost, so that
 * it does not count. Totals, averages and conversions of the fields' points do come to them.
 *
 * @param counted the columns whose scores count, or of which it is said already that they do not
 */
export function scoresBesideFields(span: ScoredTable, counted: ReadonlySet<number>): readonly Finding[] {
  const { sheet, header, table } = span;
  if (table?.kind !== 'unitsByFields') return [];
  const names = header.columns.find(({ role }) => role === 'unit')?.text;
  const groups = new Map<string, HeaderColumn[]>();
  for (const column of header.columns) {
    if (column.above.length === 0 || column.above.some(isOfPeriod)) continue;
    // Below a blank head that of the names reaches over them, see `withNamelessField`.
    if (column.above.at(-1) === names) continue;
    const head = headsOf(column);
    groups.set(head, [...(groups.get(head) ?? []), column]);
  }
  const isCounted = (group: readonly HeaderColumn[]) => group.some(({ column }) => counted.has(column));
  const fields = [...groups.values()].filter(isCounted);
  const rows = table.units.flatMap(({ row }) => row ?? []);
  return [...groups.values()].flatMap((group): readonly Finding[] => {
    const [first] = group;
    if (first === undefined || isCounted(group) || group.some(({ role }) => role === 'final')) return [];
    const own = group.findLast(({ role }) => role !== null && VERIFIED.has(role)) ?? group.find(isSelf);
    const kinds = fields.flatMap((field) => field.filter(({ role }) => role === own?.role));
    if (own === undefined || kinds.length === 0) return [];
    const values = rows.map((row) => readNumber(contentAt(sheet, row, own.column)));
    const count = values.filter((value) => value !== undefined).length;
    const ofFields = rows.map((row) => sumAt(sheet, row, kinds));
    const beside = header.columns.filter((one) => one.above.length === 0 && BESIDE.has(one.role ?? 'note'));
    const whole = rows.map((row, index) => (ofFields[index] ?? 0) + sumAt(sheet, row, beside));
    if (count === 0 || [ofFields, whole].some((sums) => comesTo(values, sums))) return [];
    const head = first.above.at(-1) ?? '';
    const facts = { column: columnName(sheet.firstColumn + first.column), header: head, count };
    return [finding('column-unread', placeAt(sheet, rowOf(sheet, header, first, head), first.column), facts)];
  });
}

const VERIFIED: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['verified1', 'verified2']);
/** Points beside all fields that a total may have inside. */
const BESIDE: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['survey', 'bonus', 'penalty']);

function isSelf({ role }: HeaderColumn): boolean {
  return role === 'self';
}

/** The sum of some columns in a row; penalty points take from it, however they are typed. */
function sumAt(sheet: SheetSnapshot, row: number, columns: readonly HeaderColumn[]): number {
  return columns.reduce((sum, { column, role }) => {
    const points = readNumber(contentAt(sheet, row, column)) ?? 0;
    return sum + (role === 'penalty' ? -Math.abs(points) : points);
  }, 0);
}

/** Whether nearly all numbers are the sums beside them, or one multiple of all: their average, or points of another scale. */
function comesTo(values: readonly (number | undefined)[], sums: readonly number[]): boolean {
  const pairs = values.flatMap((value, index) =>
    value === undefined ? [] : [[value, sums[index] ?? 0] as const],
  );
  const alike = pairs.filter(([value, sum]) => Math.abs(value - sum) < CLOSE).length;
  if (alike * 5 >= pairs.length * 4) return true;
  const ratios = pairs.map(([value, sum]) => value / sum);
  const [ratio = NaN] = ratios;
  const tells = new Set(pairs.map(([, sum]) => sum)).size > 1;
  return tells && ratios.every((one) => Math.abs(one / ratio - 1) < SAME);
}

const CLOSE = 0.06;
const SAME = 0.001;

/** The row in which a head over a column stands. */
function rowOf(
  sheet: SheetSnapshot,
  { firstRow }: HeaderBand,
  { row, column }: HeaderColumn,
  head: string,
): number {
  for (let above = row - 1; above > firstRow; above--)
    if (textAt(sheet, above, column) === head) return above;
  return firstRow;
}
