import { columnName } from '../../addresses/address';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import { readNumber } from '../cells/score';
import { contentAt, placeAt } from '../cells/sheetCells';
import { fold } from '../cells/text';
import type { ScoredSpan } from '../headers/scoredTable';
import { scoreColumns } from '../scores/scoreColumns';
import { differ, groupsOf, isMadeOf, isTold, ofNoPeriod, rowsOf } from './rivalScores';

/**
 * A warning for each column of verified points (`Điểm thẩm định`) that is passed over for another one of other points whose
 * header names no stage (`Điểm`, `Điểm (1)`) or which stands left of it, as a final score does not: the self-scores under a
 * header that was cut count. Not where the verified points are a part of what counts.
 */
export function bareFinals(span: ScoredSpan): readonly Finding[] {
  const { sheet, table } = span;
  return groupsOf(span).flatMap((group): readonly Finding[] => {
    // Of thousands of units nearly all have no final score: nothing is to be told of them.
    if (group.length < 2 || group.every(({ role }) => role !== 'final')) return [];
    const columns = ofNoPeriod(group);
    const { kinds } = scoreColumns(columns);
    const ofRole = (wanted: (role: string | null) => boolean) => {
      const found = kinds.findLast(({ role, column }) => wanted(role) && rowsWith(span, column) > 0);
      return columns.find(({ column }) => column === found?.column);
    };
    const final = ofRole((role) => role === 'final');
    if (final === undefined) return [];
    const verified = ofRole((role) => role === 'verified1' || role === 'verified2');
    if (verified === undefined || isTold(final, verified)) return [];
    const isLeft = table?.kind !== 'unitsByTotals' && final.column < verified.column;
    if (!isLeft && !BARE.test(fold(final.text))) return [];
    const rows = rowsOf(span, final);
    const count = rows.filter((row) => differ(sheet, row, verified, final)).length;
    if (count === 0 || isMadeOf(span, final, [verified], rows, group)) return [];
    const letters = columnName(sheet.firstColumn + verified.column);
    const instead = columnName(sheet.firstColumn + final.column);
    const facts = { column: letters, header: verified.text, count, instead };
    return [finding('column-unread', placeAt(sheet, verified.row, verified.column), facts)];
  });
}

const BARE = /^(?:diem|diem so|so diem)(?: \d{1,2})?$/u;

function rowsWith({ sheet, header, endRow }: ScoredSpan, column: number): number {
  let count = 0;
  for (let row = header.dataRow; row < endRow; row++)
    if (readNumber(contentAt(sheet, row, column)) !== undefined) count++;
  return count;
}
