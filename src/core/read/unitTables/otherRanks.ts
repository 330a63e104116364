import type { SheetSnapshot } from '../../workbook';
import { textAt, textColumns } from '../cells/sheetCells';
import { fold } from '../cells/text';
import type { HeaderBand, HeaderColumn } from '../headers/headerBand';
import { otherIndexInHeader } from '../names/otherIndexNames';
import { SCORE_ROLES } from '../roles/roles';

/**
 * A header of units without the ranks and indexes of another index (`Xếp hạng DTI`, `Chỉ số PAPI`) beside scores: they are not
 * compared with what these give, unless the title, the tab or the scores are of that index, too.
 */
export function withoutOtherRanks(sheet: SheetSnapshot, header: HeaderBand): HeaderBand {
  const isOther = ({ role, text }: HeaderColumn) =>
    (role === 'rank' || role === 'index' || role === 'grade') && otherIndexInHeader(text) !== undefined;
  if (!header.columns.some(isOther)) return header;
  const scores = header.columns.filter(({ role }) => role !== null && SCORE_ROLES.has(role));
  const named = [
    sheet.name,
    ...linesAbove(sheet, header),
    ...scores.flatMap(({ text, above }) => [text, ...above]),
  ];
  const own = new Set(named.map(otherIndexInHeader));
  const isLeft = (column: HeaderColumn) => isOther(column) && !own.has(otherIndexInHeader(column.text));
  if (scores.length === 0) return header;
  const columns = header.columns.map((column) =>
    isLeft(column) ? { ...column, role: 'note' as const } : column,
  );
  return { ...header, columns };
}

function linesAbove(sheet: SheetSnapshot, { firstRow }: HeaderBand): readonly string[] {
  const rows = Array.from({ length: Math.min(firstRow, TITLE_ROWS) }, (_, above) => firstRow - 1 - above);
  return rows.flatMap((row) =>
    textColumns(sheet, row).map((column) => fold(textAt(sheet, row, column)).replace('chuyen doi so', 'dti')),
  );
}

/** A table's title stands right above it. */
const TITLE_ROWS = 15;
