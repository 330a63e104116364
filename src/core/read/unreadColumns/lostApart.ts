import { columnName } from '../../addresses/address';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import { isCounted } from '../../period';
import type { CellContent, SheetSnapshot } from '../../workbook';
import { readNumber } from '../cells/score';
import { placeAt } from '../cells/sheetCells';
import { fold } from '../cells/text';
import type { HeaderBand, HeaderColumn } from '../headers/headerBand';
import { SCORE_ROLES } from '../roles/roles';
import { toldPeriod } from '../words/periodIn';
import { withApartRounds } from '../scores/apartGroups';
import type { ScoredSpan } from '../headers/scoredTable';

/**
 * Whether a column holds bonus or penalty points that do not count, though nothing tells why: its header does not say that
 * they are claimed or of an earlier round, no total has them inside, and they are of no other period.
 */
export function isLostApart(column: HeaderColumn, { sheet, header, endRow, table }: ScoredSpan): boolean {
  const { role, text, above } = column;
  if ((role !== 'bonus' && role !== 'penalty') || table === null || table.kind === 'criteriaByUnits')
    return false;
  if ([text, ...above].some(isOfOtherPeriod)) return false;
  if (hasInside(header, column)) return false;
  const { rounds } = withApartRounds(header.columns);
  if (rounds.some(({ others, isUnsure }) => !isUnsure && others.includes(column))) return false;
  return sheet.values.slice(header.dataRow, endRow).some((cells) => hasPoints(cells[column.column]));
}

/** Whether a cell holds points that are not 0, of which one tells enough where the header tells what they are. */
export function hasPoints(content: CellContent = null): boolean {
  return (readNumber(content) ?? 0) !== 0;
}

/**
 * Says which columns hold bonus or penalty points in a table that has no others (`STT | Đơn vị | Điểm trừ`), beside one of
 * scores. Its rows may be of other units, so that they count for none.
 */
export function apartWithoutScores(
  sheet: SheetSnapshot,
  { columns, dataRow }: HeaderBand,
  endRow: number,
): readonly Finding[] {
  return columns.flatMap(({ column, role, text, row }) => {
    if (role !== 'bonus' && role !== 'penalty') return [];
    const count = sheet.values.slice(dataRow, endRow).filter((cells) => hasPoints(cells[column])).length;
    const letters = columnName(sheet.firstColumn + column);
    return count === 0
      ? []
      : finding('column-unread', placeAt(sheet, row, column), { column: letters, header: text, count });
  });
}

/**
 * Whether a final score may have points of a column inside, see `apartBeside`: but for what still changes it, a column of
 * signed points behind it.
 */
function hasInside({ columns }: HeaderBand, apart: HeaderColumn): boolean {
  const finals = columns.filter(({ role }) => role === 'final');
  if (finals.length === 0) return false;
  const isPart = columns.some(({ role }) => role !== null && role !== 'final' && SCORE_ROLES.has(role));
  const isGrouped = apart.above.length > 0;
  if (isPart || isGrouped || finals.some(({ column }) => column > apart.column)) return true;
  return !SIGNED.test(fold(apart.text));
}

/** `Cộng/trừ` behind a total is what still changes it. */
const SIGNED = /(?:cong|thuong) (?:tru|phat)(?: |$)/u;

function isOfOtherPeriod(line: string): boolean {
  const { year, part } = toldPeriod(line);
  return year !== null || (part !== null && !isCounted(part)) || PAST.test(fold(line));
}

const PAST = / (?:nam|ky|quy|thang) truoc$/u;
