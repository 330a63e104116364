import type { SheetSnapshot } from '../../workbook';
import type { PublishedRank, PublishedRanking, SaidInCell, ScoreTable } from '../model/assessment';
import type { CriteriaRows } from '../criteria/criteriaTree';
import { labelOf } from '../criteria/criterionLabel';
import { criterionColumns } from '../criteria/fieldColumns';
import type { HeaderBand } from '../headers/headerBand';
import { roleOfHeader } from '../headers/headers';
import { notRankedIn } from '../names/notRanked';
import { readRanks } from '../names/printedRank';
import { contentAt, placeAt, textAt } from '../cells/sheetCells';
import type { UnitColumns } from '../headers/unitColumns';

/** Rows below the last criterion in which ranks and remarks may stand. */
const MOST_ROWS = 8;

/**
 * What a table of criteria × units (L2) prints of its units' ranks: a row `Xếp hạng` below the criteria, and a row
 * `Ghi chú` that leaves a unit out of the ranking. `null` where it prints neither.
 */
export function readUnitColumnRanks(
  sheet: SheetSnapshot,
  header: HeaderBand,
  rows: CriteriaRows,
  table: ScoreTable,
  groups: readonly UnitColumns[],
): PublishedRanking | null {
  const ranks = rowOf('rank', sheet, header, rows);
  const notes = rowOf('note', sheet, header, rows);
  if (ranks === null && notes === null) return null;
  const cells = groups.map(({ columns }, index) => {
    const at = (row: number) => columns.find(({ column }) => contentAt(sheet, row, column) !== null);
    const column = (ranks === null ? undefined : at(ranks)?.column) ?? columns[0]?.column ?? 0;
    return { row: ranks ?? 0, column, block: table.units[index]?.block ?? table.block };
  });
  const printed = ranks === null ? [] : readRanks(sheet, cells);
  const units = groups.flatMap(({ name, columns }, index): PublishedRank[] => {
    const [cell, unit, own] = [cells[index], table.units[index], printed[index]];
    if (cell === undefined || unit === undefined) return [];
    const rankPlace = placeAt(sheet, cell.row, cell.column);
    const inRanks = (kind: 'notRanked' | 'unread') =>
      own?.kind === kind ? { text: own.text, place: rankPlace } : null;
    const notRanked = inRanks('notRanked') ?? noteLeavingOut(sheet, notes, columns, table.year);
    const rankUnread = inRanks('unread');
    const rank = own?.kind === 'rank' ? own.rank : null;
    if (rank === null && notRanked === null && rankUnread === null) return [];
    return [
      {
        name,
        block: cell.block,
        rank,
        percent: null,
        place: unit.place,
        ...(rank === null ? {} : { rankPlace }),
        ...(notRanked === null ? {} : { notRanked }),
        ...(rankUnread === null ? {} : { rankUnread }),
        ...(own?.kind === 'rank' && own.among !== undefined ? { rankAmong: own.among } : {}),
      },
    ];
  });
  return units.length === 0 ? null : { sheet: sheet.name, year: table.year, units };
}

/** The first row of ranks, or of notes, below the last criterion. */
function rowOf(
  role: 'rank' | 'note',
  sheet: SheetSnapshot,
  header: HeaderBand,
  { set, endRow }: CriteriaRows,
): number | null {
  const last = set.leaves.at(-1)?.row ?? header.dataRow;
  const columns = criterionColumns(sheet, header, () => true);
  for (let row = last + 1; row < Math.min(endRow, last + 1) + MOST_ROWS; row++) {
    const label = labelOf(sheet, row, columns);
    if (label !== null && roleOfHeader(label.name) === role) return row;
  }
  return null;
}

function noteLeavingOut(
  sheet: SheetSnapshot,
  row: number | null,
  columns: UnitColumns['columns'],
  year: number | null,
): SaidInCell | null {
  if (row === null) return null;
  for (const { column } of columns) {
    const text = textAt(sheet, row, column);
    if (notRankedIn(text, 'note', year)) return { text, place: placeAt(sheet, row, column) };
  }
  return null;
}
