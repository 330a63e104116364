import type { SheetSnapshot } from '../../workbook';
import { textAt, textColumns } from '../cells/sheetCells';
import { fold } from '../cells/text';
import type { HeaderBand, HeaderColumn } from '../headers/headerBand';
import { isGeneralHead } from '../names/generalHead';
import { isIssuer, OWN_INDEX, otherIndexIn } from '../names/otherIndexNames';
import { headerMax } from '../roles/headerMax';
import { roleOfHeader } from '../roles/headers';
import { percentageOf } from '../roles/percentageOf';
import { SCORE_ROLES } from '../roles/roles';
import { withOneIndex } from './columns/indexGroups';

/**
 * A header of units without the ranks and percentages of something else (`Xếp hạng DTI`, `Chỉ số SIPAS`, `Tỷ lệ hồ sơ đúng
 * hạn`) beside scores or the index: they are neither taken for it nor compared with it, unless the title, the tab or the
 * scores are of the same. Where nothing else stands in a table of administrative reform, their role is unknown, which is said.
 */
export function withoutOtherIndex(sheet: SheetSnapshot, whole: HeaderBand): HeaderBand {
  const { columns: all } = whole;
  if (!all.some(({ role }) => role === 'unit')) return whole;
  if (!all.some((column) => column.above.length > 0 || isOther(column, whole))) return whole;
  const lines = [fold(sheet.name), ...linesAbove(sheet, whole)].filter((line) => !isIssuer(line));
  const inTitle = new Set(lines.flatMap(indexIn));
  const header = withOneIndex(
    whole,
    inTitle,
    lines.some((line) => OWN_INDEX.test(line)),
  );
  const { columns } = header;
  if (!columns.some((column) => isOther(column, header))) return header;
  const isOfReform =
    lines.some((line) => OWN_INDEX.test(line)) ||
    columns.some(({ role, text }) => role === 'index' && percentageOf(text) === 'reform');
  const isOfTitle = (column: HeaderColumn) => indexIn(fold(column.text)).some((name) => inTitle.has(name));
  if (!columns.some((column) => isRival(column, header))) {
    const isUnknown = (column: HeaderColumn) =>
      isOfReform && !isOfTitle(column) && column.role === 'index' && percentageOf(column.text) === 'other';
    const isAlone = columns.every((column) => column.role !== 'index' || isUnknown(column));
    return isAlone ? withRole(header, null, isUnknown) : header;
  }
  const scored = columns.filter(({ role }) => role !== 'survey' && role !== null && SCORE_ROLES.has(role));
  const inScores = new Set(
    scored.flatMap(({ text, above }) => [text, ...above].flatMap((line) => indexIn(fold(line)))),
  );
  const left = columns.filter(
    (column) =>
      isOther(column, header) &&
      !indexIn(fold(column.text)).some((name) => inScores.has(name)) &&
      (isOfReform || !isOfTitle(column)),
  );
  const ranks = columns.filter((column) => column.role === 'rank' && !left.includes(column));
  // `Chỉ số SIPAS | Xếp hạng | Chỉ số CCHC | Xếp hạng`: each has its rank at its right.
  const ofLeft = ranks.filter(({ column }) =>
    left.some((one) => one.role === 'index' && one.column === column - 1),
  );
  const both = new Set([...left, ...(ofLeft.length < ranks.length ? ofLeft : [])]);
  return withRole(header, 'note', (column) => both.has(column));
}

function withRole(
  header: HeaderBand,
  role: 'note' | null,
  is: (column: HeaderColumn) => boolean,
): HeaderBand {
  return { ...header, columns: header.columns.map((column) => (is(column) ? { ...column, role } : column)) };
}

/** Whether a rank, a grade or a percentage of the units as a whole is of something else. */
function isOther(column: HeaderColumn, header: HeaderBand): boolean {
  const { role, text } = column;
  if (role === 'rank' || role === 'grade')
    return !OWN_INDEX.test(fold(text)) && indexIn(fold(text)).length > 0;
  if (role !== 'index' || hasMax(column, header) || !isOfWhole(column)) return false;
  const of = percentageOf(text);
  return of === 'other' || of === 'unclear';
}

/** Whether a column tells what units got in the index that is ranked: points, the index, or a field of it. */
function isRival(column: HeaderColumn, header: HeaderBand): boolean {
  const { role, text } = column;
  if ((role !== null && SCORE_ROLES.has(role)) || hasMax(column, header)) return true;
  return role === 'index' && isOfWhole(column) && ['reform', 'plain'].includes(percentageOf(text));
}

function hasMax({ column, text, above, role }: HeaderColumn, { maxima }: HeaderBand): boolean {
  if (role === 'code' || role === 'unit' || role === 'max') return false;
  return maxima.has(column) || [text, ...above].some((line) => headerMax(line).max !== null);
}

/** Whether no name of a field stands over a column. */
function isOfWhole({ above }: HeaderColumn): boolean {
  return above.every((line) => roleOfHeader(line) !== null || isGeneralHead(line, null));
}

/** The other index that a folded text names, by its standard name; none for the most. */
function indexIn(folded: string): readonly string[] {
  const name = otherIndexIn(folded);
  return name === undefined ? [] : [name];
}

function linesAbove(sheet: SheetSnapshot, { firstRow }: HeaderBand): readonly string[] {
  const rows = Array.from({ length: Math.min(firstRow, TITLE_ROWS) }, (_, above) => firstRow - 1 - above);
  return rows.flatMap((row) => textColumns(sheet, row).map((column) => fold(textAt(sheet, row, column))));
}

/** A table's title stands right above it. */
const TITLE_ROWS = 15;
