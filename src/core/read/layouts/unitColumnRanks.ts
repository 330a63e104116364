import type { SheetSnapshot } from '../../workbook';
import type { PublishedRank, PublishedRanking, SaidInCell, ScoreTable } from '../model/assessment';
import type { CriteriaRows } from '../criteria/criteriaTree';
import type { HeaderBand } from '../headers/headerBand';
import { roleOfHeader } from '../roles/headers';
import { notRankedIn } from '../words/notRanked';
import { readRanks } from '../words/printedRank';
import type { PrintedRank } from '../words/printedRank';
import { blankMark, takesPart, takingPart } from '../words/takingPart';
import { contentAt, placeAt, textAt } from '../cells/sheetCells';
import { isOfEarlier } from './earlierRows';
import { rowsBelow } from './rowsBelow';
import type { UnitColumns } from '../headers/unitColumns';

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
  const below = rowsBelow(sheet, header, rows);
  const rowOf = (isLabel: (name: string) => boolean) => below.find(({ name }) => isLabel(name))?.row ?? null;
  const ranks = rowOf((name) => roleOfHeader(name) === 'rank' && !isOfEarlier(name, table.year));
  const notes = rowOf((name) => roleOfHeader(name) === 'note');
  const marks = marksOf(
    sheet,
    rowOf((name) => takingPart(name) !== null),
    header,
    groups,
  );
  if (ranks === null && notes === null && marks.size === 0) return null;
  const mergedRanks = mergedColumns(sheet, ranks);
  const mergedNotes = mergedColumns(sheet, notes);
  const cells = groups.map(({ columns }, index) => {
    const at = (row: number) => columns.find(({ column }) => contentAt(sheet, row, column) !== null);
    const own = (ranks === null ? undefined : at(ranks)?.column) ?? columns[0]?.column ?? 0;
    const column = mergedRanks.get(own) ?? own;
    return { row: ranks ?? 0, column, block: table.units[index]?.block ?? table.block };
  });
  const printed = ranks === null ? [] : readRanks(sheet, cells);
  const noted = notes === null || sheet.merged !== undefined ? [] : notesOf(sheet, notes, groups, table.year);
  const units = groups.flatMap(({ name, columns }, index): PublishedRank[] => {
    const [cell, unit, own] = [cells[index], table.units[index], printed[index]];
    if (cell === undefined || unit === undefined) return [];
    const rankPlace = placeAt(sheet, cell.row, cell.column);
    const inRanks = (kind: 'notRanked' | 'unread') =>
      own?.kind === kind ? { text: own.text, place: rankPlace } : null;
    const mark = marks.get(index);
    const notRanked =
      inRanks('notRanked') ??
      withNext(noteLeavingOut(sheet, notes, columns, mergedNotes, table.year), noted, index, groups) ??
      (mark?.sure === true ? mark.said : null);
    const rankUnread = inRanks('unread');
    const rank = own?.kind === 'rank' ? own.rank : null;
    const doubt =
      mark?.sure === false
        ? mark.said
        : (blankBeside(printed, index, cells, sheet) ?? blankBeside(noted, index, noted, sheet));
    if (rank === null && notRanked === null && rankUnread === null && doubt === null) return [];
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
        ...(doubt === null || notRanked !== null ? {} : { blankBelow: doubt }),
      },
    ];
  });
  return units.length === 0 ? null : { sheet: sheet.name, year: table.year, units };
}

/** A cell of a row of ranks or notes, by what it says. */
type Said = Pick<PrintedRank, 'kind'> & { readonly text?: string };

/**
 * What is said of a unit whose cell in a row of ranks, or of notes, is blank right of one `Không xếp hạng`, while all others
 * have a rank or a note: a merged cell may mean it, too.
 */
function blankBeside(
  said: readonly Said[],
  index: number,
  cells: readonly { readonly row: number; readonly column: number }[],
  sheet: SheetSnapshot,
): SaidInCell | null {
  const own = cells[index];
  if (said[index]?.kind !== 'blank' || own === undefined) return null;
  const from = said.findLastIndex(({ kind }, at) => at < index && kind !== 'blank');
  const [head, cell] = [said[from], cells[from]];
  if (head?.kind !== 'notRanked' || cell === undefined) return null;
  const others = said.filter(({ kind }) => kind === 'rank').length;
  const blanks = said.filter(({ kind }, at) => kind === 'blank' && at > from).length;
  const left = said.filter(({ kind }) => kind === 'notRanked').length;
  if (others < FEWEST || others + blanks + left < said.length) return null;
  const place = placeAt(sheet, own.row, own.column);
  return { text: head.text ?? '', place, above: placeAt(sheet, cell.row, cell.column).cell };
}

/** A note that leaves a unit out, with the unit right of it whose cell is blank as most are: it may be merged with it. */
function withNext(
  said: SaidInCell | null,
  noted: readonly Said[],
  index: number,
  groups: readonly UnitColumns[],
): SaidInCell | null {
  const next = groups[index + 1];
  const isTold = noted.filter(({ kind }) => kind === 'rank').length >= FEWEST;
  if (said === null || next === undefined || noted[index + 1]?.kind !== 'blank' || isTold) return said;
  return { ...said, below: next.name };
}

/** What a row of notes says of each unit: any other note stands for its rank. */
function notesOf(
  sheet: SheetSnapshot,
  row: number,
  groups: readonly UnitColumns[],
  year: number | null,
): readonly (Said & { readonly row: number; readonly column: number })[] {
  return groups.map(({ columns }) => {
    const column = columns.find((one) => textAt(sheet, row, one.column) !== '')?.column;
    const text = column === undefined ? '' : textAt(sheet, row, column);
    const kind = text === '' ? 'blank' : notRankedIn(text, 'note', year) ? 'notRanked' : 'rank';
    return { kind, text, row, column: column ?? columns[0]?.column ?? 0 };
  });
}

const FEWEST = 2;

/** What a row `Tham gia xếp hạng` says of the units that do not, or may not, take part; by their index. */
function marksOf(
  sheet: SheetSnapshot,
  row: number | null,
  header: HeaderBand,
  groups: readonly UnitColumns[],
): ReadonlyMap<number, { readonly said: SaidInCell; readonly sure: boolean }> {
  const found = new Map<number, { readonly said: SaidInCell; readonly sure: boolean }>();
  if (row === null) return found;
  const labels = header.columns.map(({ column }) => textAt(sheet, row, column));
  const label = labels.find((text) => takingPart(text) !== null) ?? '';
  const asked = takingPart(label);
  if (asked === null) return found;
  const merged = mergedColumns(sheet, row);
  const cells = groups.map(({ columns }) => {
    const filled = columns.find(({ column }) => textAt(sheet, row, column) !== '') ?? columns[0];
    const own = filled?.column ?? 0;
    const column = merged.get(own) ?? own;
    return { text: textAt(sheet, row, column), place: placeAt(sheet, row, column) };
  });
  const blank = blankMark(
    cells.map(({ text }) => text),
    asked,
  );
  cells.forEach(({ text, place }, index) => {
    const isIn = text === '' ? blank === 'in' : takesPart(text, asked);
    if (isIn === true) return;
    const said: SaidInCell = text === '' ? { text: label, place, blank: true } : { text, place };
    found.set(index, { said, sure: text === '' ? blank === 'out' : isIn === false });
  });
  return found;
}

/** By the column of a covered cell of a row the column of the one that it is merged into, where that is known. */
function mergedColumns(sheet: SheetSnapshot, row: number | null): ReadonlyMap<number, number> {
  const columns = new Map<number, number>();
  const width = sheet.values[0]?.length ?? 0;
  for (const area of sheet.merged ?? []) {
    if (row === null || row < area.row || row >= area.row + area.rows) continue;
    const end = Math.min(area.column + area.columns, width);
    for (let column = area.column; column < end; column++) columns.set(column, area.column);
  }
  return columns;
}

function noteLeavingOut(
  sheet: SheetSnapshot,
  row: number | null,
  columns: UnitColumns['columns'],
  merged: ReadonlyMap<number, number>,
  year: number | null,
): SaidInCell | null {
  if (row === null) return null;
  for (const { column: own } of columns) {
    const column = merged.get(own) ?? own;
    const text = textAt(sheet, row, column);
    if (notRankedIn(text, 'note', year)) return { text, place: placeAt(sheet, row, column) };
  }
  return null;
}
