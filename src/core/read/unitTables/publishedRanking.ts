import type { SheetSnapshot } from '../../workbook';
import type { PublishedRank, PublishedRanking, SaidInCell } from '../model/assessment';
import type { ColumnRole } from '../roles/headers';
import type { HeaderYears } from '../parts/columnYears';
import { notRankedIn } from '../words/notRanked';
import { mergedRows } from '../cells/mergedCells';
import { readRanks } from '../words/printedRank';
import { percentColumns, readPublishedFields, saysPercent } from './publishedFields';
import { doesNotApply } from '../cells/score';
import { numberAt, percentAt, placeAt, textAt } from '../cells/sheetCells';
import { withShareColumns } from './columns/shareColumns';
import type { UnitRows } from '../unitRows/unitRows';
import { unitNumbering } from '../unitRows/unitNumbering';
import { unitTableColumns } from './columns/unitTableColumns';
import type { UnitTableColumns } from './columns/unitTableColumns';
import type { UnitTableParts } from './unitTableParts';

/**
 * A table of units as the ranking it prints: rank, index, points and field percentages of each unit (L3, L4, L5), and
 * whether its column of ranks or one of the notes leaves it out of the ranking.
 */
export function readPublishedRanking(
  sheet: SheetSnapshot,
  columns: UnitTableColumns,
  rows: UnitRows,
  year: number | null,
  notes: readonly number[],
): PublishedRanking {
  const first = (role: ColumnRole) => columns.totals.find((column) => column.role === role)?.column ?? null;
  // Of two the last one counts: `Điểm đạt được | Điểm thưởng | Tổng điểm`.
  const final = columns.totals.findLast((column) => column.role === 'final')?.column ?? first('weighted');
  // Verified points with survey points beside them are not the whole; those of a later round are compared as a total is.
  const isParted = first('survey') !== null;
  const later = isParted ? null : first('verified2');
  const points = final ?? later ?? (isParted ? null : first('verified1'));
  const max = first('max');
  const fieldColumns = percentColumns(sheet, columns.fields, rows);
  const { rank: column } = columns;
  const mergedRanks = column === null ? null : mergedRows(sheet, column);
  const rankRow = (row: number) => mergedRanks?.get(row) ?? row;
  const mergedNotes = notes.map((note) => ({ column: note, merged: mergedRows(sheet, note) }));
  const ranks =
    column === null
      ? []
      : readRanks(
          sheet,
          rows.units.map(({ row, block }) => ({ row: rankRow(row), column, block })),
        );
  // Where running numbers jump, a row is missing, which is said.
  const isWhole = unitNumbering(sheet, columns.code, rows.units).length === 0;
  const units = rows.units.flatMap(({ row, name, block, place }, index): PublishedRank[] => {
    const printed = ranks[index];
    const rank = printed?.kind === 'rank' ? printed.rank : null;
    const rankPlace = column === null ? null : placeAt(sheet, rankRow(row), column);
    const inRanks = (kind: 'notRanked' | 'unread') =>
      printed?.kind === kind && rankPlace !== null ? { text: printed.text, place: rankPlace } : null;
    const notRanked = inRanks('notRanked') ?? noteLeavingOut(sheet, row, mergedNotes, year);
    const rankUnread = inRanks('unread');
    const percent = percentAt(sheet, row, columns.index) ?? ratioAt(sheet, row, points, max);
    const total = numberAt(sheet, row, final ?? later);
    const grade = columns.grade === null ? '' : textAt(sheet, row, columns.grade);
    const fields = readPublishedFields(sheet, row, fieldColumns);
    const says = rank ?? percent ?? total ?? notRanked ?? rankUnread;
    if (says === null && fields.read.length === 0) return [];
    return [
      {
        name,
        block,
        rank,
        percent,
        ...(total === null ? {} : { points: total }),
        ...(grade === '' ? {} : { grade }),
        place,
        ...(rankPlace === null ? {} : { rankPlace }),
        ...(notRanked === null ? {} : { notRanked }),
        ...(rankUnread === null ? {} : { rankUnread }),
        ...(isWhole && printed?.kind === 'rank' && printed.among !== undefined
          ? { rankAmong: printed.among }
          : {}),
        ...(columns.index === null ? {} : { percentPlace: placeAt(sheet, row, columns.index) }),
        ...(isUnreadAt(sheet, row, columns.index) ? { isPercentUnread: true } : {}),
        ...(fields.read.length === 0 ? {} : { fields: fields.read }),
        ...(fields.unread.length === 0 ? {} : { fieldsUnread: fields.unread }),
      },
    ];
  });
  return { sheet: sheet.name, year, units };
}

/** Whether nothing says that the indexes of a table are per cent: neither a header nor a cell. */
export function ofBareIndex({
  sheet,
  header,
  columns,
  rows,
}: UnitTableParts): Pick<PublishedRanking, 'isBareIndex'> {
  const column = header.columns.find((one) => one.column === columns.index);
  return column === undefined || saysPercent(sheet, column, rows) ? {} : { isBareIndex: true };
}

/** What the columns of another year or period than the table's print. */
export function rankingOfOther(
  printed: SheetSnapshot,
  rows: UnitRows,
  { header, year }: HeaderYears['others'][number],
): PublishedRanking {
  const columns = unitTableColumns(header);
  const { sheet, findings } = withShareColumns(printed, columns, rows);
  const ranking = {
    ...readPublishedRanking(sheet, columns, rows, year, []),
    ...ofBareIndex({ sheet, header, columns, rows }),
  };
  return findings.length === 0 ? ranking : { ...ranking, findings };
}

/** The first of a unit's notes, one merged over several units too, that says that it is not ranked in the table's year. */
function noteLeavingOut(
  sheet: SheetSnapshot,
  row: number,
  columns: readonly { readonly column: number; readonly merged: ReadonlyMap<number, number> }[],
  year: number | null,
): SaidInCell | null {
  for (const { column, merged } of columns) {
    const from = merged.get(row) ?? row;
    const text = textAt(sheet, from, column);
    if (notRankedIn(text, 'note', year)) return { text, place: placeAt(sheet, from, column) };
  }
  return null;
}

/** Whether a cell of indexes has none, and does not say that none applies. */
function isUnreadAt(sheet: SheetSnapshot, row: number, column: number | null): boolean {
  if (column === null || percentAt(sheet, row, column) !== null) return false;
  return !doesNotApply(textAt(sheet, row, column));
}

function ratioAt(
  sheet: SheetSnapshot,
  row: number,
  points: number | null,
  max: number | null,
): number | null {
  const value = numberAt(sheet, row, points);
  const of = numberAt(sheet, row, max);
  return value === null || of === null || of <= 0 ? null : (value / of) * 100;
}
