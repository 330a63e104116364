import { columnName } from '../../addresses/address';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import { readNumber } from '../cells/score';
import { contentAt, placeAt } from '../cells/sheetCells';
import { fold } from '../cells/text';
import type { HeaderColumn } from '../headers/headerBand';
import type { ScoredSpan } from '../headers/scoredTable';
import { LAYOUTS } from '../model/layouts';

/**
 * A warning for a second column of ranks, or of maxima, beside units in rows that is called as the one that is used (`Xếp hạng |
 * Thứ hạng`, `Hạng năm trước | Xếp hạng năm trước`) and has other numbers: nothing tells which of the two is right.
 */
export function columnsTwice({ sheet, header, table, endRow }: ScoredSpan): readonly Finding[] {
  if (table !== null && LAYOUTS[table.kind].rows !== 'units') return [];
  const first = new Map<string, HeaderColumn>();
  return header.columns.flatMap((column): readonly Finding[] => {
    const key = keyOf(column);
    if (key === null || (key === 'max' && table?.kind !== 'unitsByTotals')) return [];
    const used = first.get(key);
    if (used === undefined) {
      first.set(key, column);
      return [];
    }
    let count = 0;
    for (let row = header.dataRow; row < endRow; row++) {
      const own = readNumber(contentAt(sheet, row, column.column));
      const other = readNumber(contentAt(sheet, row, used.column));
      if (own !== undefined && other !== undefined && own !== other) count++;
    }
    if (count === 0) return [];
    const lettersOf = (one: HeaderColumn) => columnName(sheet.firstColumn + one.column);
    const facts = { column: lettersOf(column), header: column.text, count, twin: lettersOf(used) };
    return [finding('column-unread', placeAt(sheet, column.row, column.column), facts)];
  });
}

/** What a column is of besides ranks, or maxima; `null` for any other column. */
function keyOf({ role, text, above }: HeaderColumn): string | null {
  const lines = fold([...above, text].join(' '));
  if (role === 'max') return above.length > 0 || !MAX.test(lines) ? null : 'max';
  return role === 'rank'
    ? `rank ${lines.replaceAll(RANK, ' ').replaceAll(/\b(?:nam|cua|ket qua)\b|\s/gu, '')}`
    : null;
}

const RANK = /\b(?:thu tu xep hang|xep hang|thu hang|xep thu|vi thu|vi tri|hang|xh|rank)\b/gu;
const MAX = /^diem (?:so )?(?:toi da|chuan|chuan toi da)$/u;
