import type { SheetSnapshot } from '../../workbook';
import { readNumber } from '../cells/score';
import { contentAt } from '../cells/sheetCells';
import { fold } from '../cells/text';
import type { HeaderBand, HeaderColumn } from '../headers/headerBand';
import { nameKey, wordsOf } from '../names/nameKey';
import type { ColumnRole } from '../roles/headers';
import { SCORE_ROLES } from '../roles/roles';

/** Whether a header is called a sum over some of the columns: `Tổng II`, `Cộng lĩnh vực I`; `Công nghệ` is none. */
export function isCalledSum({ text, role }: HeaderColumn): boolean {
  return role === null && SUM.test(nameKey(text));
}

const SUM = new RegExp(`^${wordsOf('tổng', 'cộng')}(?: |$)`, 'u');

/**
 * Whether a column that is called a sum is one of columns that stand together, or that are called alike: nearly all of its
 * numbers are what the columns come to, or their average. `Tổng trừ` and `Cộng thêm` may be points of their own. Nothing but
 * 0 needs no more.
 *
 * @param endRow the first row below the table
 */
export function isSumOfColumns(
  column: HeaderColumn,
  sheet: SheetSnapshot,
  header: HeaderBand,
  endRow: number,
): boolean {
  const parts = header.columns.filter((one) => one !== column && mayBePart(one));
  const groups = groupsOf(parts, column);
  const alike = groups.map(() => 0);
  let compared = 0;
  for (let row = header.dataRow; row < Math.min(endRow, header.dataRow + MOST_ROWS); row++) {
    const value = readNumber(contentAt(sheet, row, column.column));
    if (value === undefined || value === 0) continue;
    compared++;
    const numbers = new Map(
      parts.map(({ column: at, role }) => [at, signed(readNumber(contentAt(sheet, row, at)), role)]),
    );
    groups.forEach((group, index) => {
      if (
        comesTo(
          group.flatMap(({ column: at }) => numbers.get(at) ?? []),
          value,
        )
      )
        alike[index] = (alike[index] ?? 0) + 1;
    });
  }
  return compared === 0 || alike.some((count) => count * 5 >= compared * 4);
}

/** Rows in which a column is compared with what it may be the sum of. */
const MOST_ROWS = 200;
/** Columns beside each other of which any that follow each other may have a sum; of more only those next to it. */
const MOST_PARTS = 24;
const CLOSE = 0.006;

function mayBePart({ role, text }: HeaderColumn): boolean {
  return text !== '' && (role === null || role === 'bonus' || role === 'penalty' || SCORE_ROLES.has(role));
}

function signed(value: number | undefined, role: ColumnRole | null): number | undefined {
  return value !== undefined && role === 'penalty' ? -Math.abs(value) : value;
}

/** The columns that one may be the sum of: some that follow each other, and those that are called alike. */
function groupsOf(
  parts: readonly HeaderColumn[],
  column: HeaderColumn,
): readonly (readonly HeaderColumn[])[] {
  const next = parts.filter((one) => one.column < column.column).length;
  const runs: HeaderColumn[][] = [];
  for (let from = 0; from < parts.length; from++) {
    for (let to = from + 1; to <= parts.length; to++) {
      if (parts.length <= MOST_PARTS || from === next || to === next) runs.push(parts.slice(from, to));
    }
  }
  const alike = new Map<string, HeaderColumn[]>();
  for (const part of parts) {
    const called = fold(part.text);
    alike.set(called, [...(alike.get(called) ?? []), part]);
  }
  return [...runs, ...alike.values()];
}

function comesTo(points: readonly number[], value: number): boolean {
  if (points.length === 0) return false;
  const sum = points.reduce((all, one) => all + one, 0);
  return Math.abs(sum - value) < CLOSE || Math.abs(sum / points.length - value) < CLOSE;
}
