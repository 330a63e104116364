import { columnName } from '../../addresses/address';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import type { SheetSnapshot } from '../../workbook';
import { contentAt, placeAt, textAt } from '../cells/sheetCells';
import { pointsLike } from '../cells/tellingNumbers';
import { fold } from '../cells/text';
import type { HeaderBand, HeaderColumn } from '../headers/headerBand';
import { unitColumns } from '../headers/unitColumns';
import { countsThings } from '../names/countHeaders';
import { roleOfHeader } from '../roles/headers';
import type { ColumnRole } from '../roles/headers';
import { FEWEST_IN_NOTES, isRemark } from './remarks';

/** Columns of one header below the names of units, in which numbers stand. */
interface SubColumns {
  readonly first: HeaderColumn;
  readonly units: number;
  readonly count: number;
}

/**
 * A warning for each header below the names of units (L2) that tells no kind of score though numbers stand there: `Hội đồng`
 * beside `Tự chấm`. It is said once for all units, at the first one.
 *
 * @param endRow the first row below the table
 */
export function unreadSubColumns(
  sheet: SheetSnapshot,
  header: HeaderBand,
  endRow: number,
): readonly Finding[] {
  const found = new Map<string, SubColumns>();
  for (const { columns } of unitColumns(header, sheet)) {
    for (const column of withoutKind(columns)) {
      const count = numbersIn(sheet, column.column, header.dataRow, endRow);
      if (count === 0) continue;
      const key = fold(column.text);
      const { first = column, units = 0, count: before = 0 } = found.get(key) ?? {};
      found.set(key, { first, units: units + 1, count: before + count });
    }
  }
  return [...found.values()].flatMap(({ first, units, count }) => {
    if (isRemark(first.text) && count < FEWEST_IN_NOTES) return [];
    const column = columnName(sheet.firstColumn + first.column);
    const facts = { column, header: first.text, count, ...(units > 1 ? { units } : {}) };
    return [finding('column-unread', placeAt(sheet, first.row, first.column), facts)];
  });
}

/** The columns of a unit of which nothing is read; of columns that all tell no kind the first one has its scores. */
function withoutKind(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const hasKinds = columns.some(({ role }) => role !== 'note');
  return columns.filter(({ text, role }, index) => {
    if (role === null || !NO_KINDS.has(role) || (!hasKinds && index === 0) || countsThings(text))
      return false;
    return roleOfHeader(text) !== 'note' || isRemark(text);
  });
}

/** What a column below a unit's name is no more than called: `Cơ quan thẩm quyền` is who scored. */
const NO_KINDS: ReadonlySet<ColumnRole> = new Set(['note', 'unit', 'name', 'block', 'district']);

/** How many numbers a column holds; 0 where most of what stands there is something else. */
function numbersIn(sheet: SheetSnapshot, column: number, fromRow: number, endRow: number): number {
  let filled = 0;
  let numbers = 0;
  for (let row = fromRow; row < endRow; row++) {
    if (textAt(sheet, row, column) === '') continue;
    filled++;
    if (pointsLike(sheet, row, column, contentAt(sheet, row, column)) !== null) numbers++;
  }
  return numbers * 2 < filled ? 0 : numbers;
}
