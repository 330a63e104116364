import { yearEarlier, yearOfPeriod } from '../../period';
import type { Period } from '../../period';
import { cellOfAddress } from '../../addresses/address';
import type { Place, SheetSnapshot } from '../../workbook';
import type { PublishedRank, PublishedRanking, ScoreTable } from '../model/assessment';
import type { CriteriaRows } from '../criteria/criteriaTree';
import type { HeaderBand } from '../headers/headerBand';
import type { UnitColumns } from '../headers/unitColumns';
import { roleOfHeader } from '../roles/headers';
import { yearIn } from '../words/periodIn';
import { readRanks } from '../words/printedRank';
import { contentAt, isPercentAt, percentAt, placeAt, textAt } from '../cells/sheetCells';
import { fold } from '../cells/text';
import { rowsBelow } from './rowsBelow';

/**
 * The rankings of earlier years that rows below the criteria print: `Xếp hạng năm 2024`, `Chỉ số năm 2024 (%)`; `Năm trước` is the
 * year before the table's.
 */
export function readEarlierRows(
  sheet: SheetSnapshot,
  header: HeaderBand,
  rows: CriteriaRows,
  table: ScoreTable,
  groups: readonly UnitColumns[],
): readonly PublishedRanking[] {
  if (table.year === null) return [];
  const found = new Map<Period, EarlierRows>();
  for (const { name, row } of rowsBelow(sheet, header, rows)) {
    const role = roleOfHeader(name);
    if (!isOfEarlier(name, table.year) || (role !== 'rank' && role !== 'index')) continue;
    const year = yearIn(name) ?? yearEarlier(table.year);
    const bare = role === 'index' && !name.includes('%') ? { isBareIndex: true } : {};
    found.set(year, { [role]: row, ...bare, ...found.get(year) });
  }
  return [...found].flatMap(([year, of]) => {
    const units = rankedThen(sheet, of, table, groups);
    const isBare = of.isBareIndex === true && !units.some(({ percentPlace }) => isShown(sheet, percentPlace));
    const bare = isBare ? { isBareIndex: true as const } : {};
    return units.length === 0 ? [] : [{ sheet: sheet.name, year, units, ...bare }];
  });
}

/** The rows of one earlier year. */
interface EarlierRows {
  readonly rank?: number;
  readonly index?: number;
  /** The label of its indexes does not say that they are per cent. */
  readonly isBareIndex?: boolean;
}

/** Whether a cell shows its number with a sign of per cent. */
function isShown(sheet: SheetSnapshot, place: Place | undefined): boolean {
  const { row, column } = (place === undefined ? null : cellOfAddress(place.cell)) ?? { row: -1, column: -1 };
  const [line, at] = [row - sheet.firstRow, column - sheet.firstColumn];
  return isPercentAt(sheet, line, at) || textAt(sheet, line, at).includes('%');
}

/** The units with their printed ranks; where only their indexes are printed, with the ranks that these give. */
function rankedThen(
  sheet: SheetSnapshot,
  { rank, index }: EarlierRows,
  table: ScoreTable,
  groups: readonly UnitColumns[],
): readonly PublishedRank[] {
  const cells = groups.map(({ columns }, at) => {
    const filled = columns.find(({ column }) =>
      [rank, index].some((row) => row !== undefined && contentAt(sheet, row, column) !== null),
    );
    const column = (filled ?? columns[0])?.column ?? 0;
    const percent = index === undefined ? null : percentAt(sheet, index, column);
    return { row: rank ?? 0, column, block: table.units[at]?.block ?? table.block, percent };
  });
  const printed = rank === undefined ? [] : readRanks(sheet, cells);
  return groups.flatMap(({ name }, at): PublishedRank[] => {
    const [cell, unit, said] = [cells[at], table.units[at], printed[at]];
    if (cell === undefined || unit === undefined) return [];
    const { block, column, percent } = cell;
    const own = said?.kind === 'rank' ? said.rank : null;
    const byIndex = (value: number) =>
      1 + cells.filter((other) => other.block === block && (other.percent ?? 0) > value).length;
    const place = placeAt(sheet, rank ?? index ?? 0, column);
    if (own === null && percent === null) return [];
    return [
      {
        name,
        block,
        rank: own ?? (rank === undefined && percent !== null ? byIndex(percent) : null),
        percent,
        place: unit.place,
        ...(own === null ? {} : { rankPlace: place }),
        ...(percent === null || index === undefined ? {} : { percentPlace: placeAt(sheet, index, column) }),
      },
    ];
  });
}

/** Whether a row's label says that it is of an earlier year than the table. */
export function isOfEarlier(label: string, year: Period | null): boolean {
  if (year === null) return false;
  const told = yearIn(label);
  return told === null ? YEAR_BEFORE.test(fold(label)) : told < (yearOfPeriod(year) ?? 0);
}

const YEAR_BEFORE = /\bnam (?:truoc|ngoai)\b/u;
