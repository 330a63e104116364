import type { SheetSnapshot } from '../workbook';
import type { PublishedRank, PublishedRanking } from './assessment';
import type { HeaderBand } from './headerBand';
import type { ColumnRole } from './headers';
import { isTotalLabel } from './headers';
import type { Letterhead } from './letterhead';
import { yearIn } from './letterhead';
import { readNumber } from './score';
import { contentAt, placeAt, textAt } from './sheetCells';

/** A ranking as read and the row below it. */
export interface ReadPublishedRanking {
  readonly ranking: PublishedRanking;
  readonly endRow: number;
}

/**
 * Layouts L4 and L5: one row a unit with its rank, index or points, blocks parted by rows such as
 * `I Các sở, ban, ngành tỉnh` or told by a `Khối:` line. The year is the title's, else the sheet name's.
 */
export function readPublishedRanking(
  sheet: SheetSnapshot,
  header: HeaderBand,
  letterhead: Letterhead,
): ReadPublishedRanking {
  const first = (role: ColumnRole) => header.columns.find((column) => column.role === role)?.column;
  const columns = {
    code: first('code'),
    unit: first('unit') ?? 0,
    rank: first('rank'),
    index: first('index'),
    points: first('final') ?? first('verified1'),
    max: first('max'),
  };
  const units: PublishedRank[] = [];
  let block = letterhead.block;
  let row = header.dataRow;
  for (; row < sheet.values.length; row++) {
    const name = textAt(sheet, row, columns.unit);
    const rank = numberAt(sheet, row, columns.rank);
    const percent = percentAt(sheet, row, columns.index) ?? ratioAt(sheet, row, columns.points, columns.max);
    if (rank === null && percent === null) {
      const divider = dividerText(sheet, row);
      if (divider !== null) block = divider;
      continue;
    }
    if (name === '' || isTotalLabel(name)) continue;
    units.push({ name, block, rank, percent, place: placeAt(sheet, row, columns.unit) });
  }
  return { ranking: { sheet: sheet.name, year: letterhead.year ?? yearIn(sheet.name), units }, endRow: row };
}

function numberAt(sheet: SheetSnapshot, row: number, column: number | undefined): number | null {
  return column === undefined ? null : (readNumber(contentAt(sheet, row, column)) ?? null);
}

/** A percentage: a cell formatted as one holds 0.9685, any other 96.85. */
function percentAt(sheet: SheetSnapshot, row: number, column: number | undefined): number | null {
  const value = numberAt(sheet, row, column);
  if (value === null || column === undefined) return null;
  const asPercent =
    typeof contentAt(sheet, row, column) === 'number' &&
    (sheet.numberFormats[row]?.[column] ?? '').includes('%');
  return asPercent ? Number((value * 100).toPrecision(15)) : value;
}

function ratioAt(
  sheet: SheetSnapshot,
  row: number,
  points: number | undefined,
  max: number | undefined,
): number | null {
  const value = numberAt(sheet, row, points);
  const of = numberAt(sheet, row, max);
  return value === null || of === null || of <= 0 ? null : (value / of) * 100;
}

/** The text of a row that parts blocks: `I | Các sở, ban, ngành tỉnh`, without its number. */
function dividerText(sheet: SheetSnapshot, row: number): string | null {
  const texts = (sheet.values[row] ?? [])
    .map((_, column) => textAt(sheet, row, column))
    .filter((text) => text !== '');
  const last = texts.at(-1);
  if (last === undefined || texts.length > 2) return null;
  const text = last.replace(/^([IVXLC]+|[A-Z]|\d+)[.)]?\s+/u, '').replace(/^khối\s*:?\s*/iu, '');
  return texts.length === 2 || text !== last ? text : null;
}
