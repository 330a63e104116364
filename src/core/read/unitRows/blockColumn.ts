import { columnName } from '../../addresses/address';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import type { SheetSnapshot } from '../../workbook';
import { readMergedColumn } from '../cells/mergedCells';
import { readNumber } from '../cells/score';
import { contentAt, placeAt, textAt } from '../cells/sheetCells';
import { fold } from '../cells/text';
import type { HeaderBand, HeaderColumn } from '../headers/headerBand';
import { blockKindKey, isBlockName } from '../names/blockNames';
import { kindOfUnit } from '../names/unitNames';
import { roleOfHeader } from '../roles/headers';
import type { ColumnRole } from '../roles/headers';

/**
 * The header with its column of blocks where the header's words tell none and its cells do: most are called `Khối …` or
 * `Cụm …`; or, where no block is told above the table, they are kinds of blocks (`Sở, ngành`, `Xã`) or part the units of
 * each kind from all others. Where it holds remarks or names it must do both.
 *
 * @param blockAbove the block that a line above the table or its tab tells
 */
export function withBlockColumn(
  sheet: SheetSnapshot,
  header: HeaderBand,
  blockAbove: string | null,
): { readonly header: HeaderBand; readonly findings: readonly Finding[] } {
  const unit = header.columns.find(({ role }) => role === 'unit');
  const told = header.columns.find(({ role }) => role === 'block');
  if (unit === undefined) return { header, findings: [] };
  if (told !== undefined && partsEachUnit(cellsOf(sheet, unit.column, told.column, header.dataRow))) {
    const facts = {
      column: columnName(sheet.firstColumn + told.column),
      header: told.text,
      holds: 'blocks',
    } as const;
    const findings = [finding('column-unread', placeAt(sheet, told.row, told.column), facts)];
    return { header: withRole(header, told, 'note'), findings };
  }
  return {
    header: told === undefined ? withFoundColumn(sheet, header, unit, blockAbove) : header,
    findings: [],
  };
}

/** Whether a column gives each unit another block, as running numbers, ranks and points would: no two are ranked in one. */
function partsEachUnit(cells: readonly Cell[]): boolean {
  const filled = cells.filter(({ text }) => text !== '');
  if (filled.length < FEWEST_PARTED || filled.length * 2 < cells.length) return false;
  if (filled.every(({ text }) => isBlockName(text) || CALLED.test(fold(text)))) return false;
  const keys = new Set(filled.map(({ text }) => blockKindKey(text)));
  const areNumbers = filled.every(({ text }) => readNumber(text) !== undefined);
  // Of points and ranks a few are the same.
  return keys.size === filled.length || (areNumbers && keys.size * 4 > filled.length * 3);
}

/** Fewer units may well have a block each. */
const FEWEST_PARTED = 3;

function withRole(header: HeaderBand, column: HeaderColumn, role: ColumnRole): HeaderBand {
  const columns = header.columns.map((one) => (one === column ? { ...one, role } : one));
  return { ...header, columns };
}

function withFoundColumn(
  sheet: SheetSnapshot,
  header: HeaderBand,
  unit: HeaderColumn,
  blockAbove: string | null,
): HeaderBand {
  const ranks = header.columns.find(({ role }) => role === 'rank');
  const found = header.columns.find((column) => {
    if (column === unit || !mayBe(column) || !startsWithWords(sheet, column.column, header.dataRow))
      return false;
    const cells = cellsOf(sheet, unit.column, column.column, header.dataRow, ranks?.column);
    if (holdsBlocks(cells, column, blockAbove)) return true;
    const merged = asMerged(sheet, column.column, cells);
    return merged !== null && holdsBlocks(merged, column, blockAbove);
  });
  return found === undefined ? header : withRole(header, found, 'block');
}

/** A second column of units, and one without a header, may hold what is called a block. */
function mayBe({ role }: HeaderColumn): boolean {
  return role === null || role === 'grade' || role === 'note' || role === 'unit';
}

/** A cheap look first. */
function startsWithWords(sheet: SheetSnapshot, column: number, fromRow: number): boolean {
  for (let row = fromRow; row < fromRow + FIRST_ROWS; row++) {
    const text = textAt(sheet, row, column);
    if (text !== '') return text.length <= LONGEST && /^\p{L}{2}/u.test(text);
  }
  return false;
}

const FIRST_ROWS = 6;
const LONGEST = 120;
const FEWEST = 2;

interface Cell {
  readonly row: number;
  readonly unit: string;
  readonly text: string;
  /** The unit's printed rank. */
  readonly rank?: number | undefined;
}

/** What stands beside each name of a unit, down to the next header; rows without a name are headings. */
function cellsOf(
  sheet: SheetSnapshot,
  unit: number,
  column: number,
  fromRow: number,
  ranks?: number,
): readonly Cell[] {
  const cells: Cell[] = [];
  for (let row = fromRow; row < sheet.values.length; row++) {
    const name = textAt(sheet, row, unit);
    if (roleOfHeader(name) === 'unit') break;
    const rank = ranks === undefined ? undefined : readNumber(contentAt(sheet, row, ranks));
    if (name !== '') cells.push({ row, unit: name, text: textAt(sheet, row, column), rank });
  }
  return cells;
}

/** Cells of names of blocks, each merged over the rows of its units: with these names in every row; `null` for any others. */
function asMerged(sheet: SheetSnapshot, column: number, cells: readonly Cell[]): readonly Cell[] | null {
  const filled = cells.filter(({ text }) => text !== '');
  if (filled.length < FEWEST || filled.length === cells.length) return null;
  if (!filled.every(({ text }) => isBlockName(text) && !LEADER.test(fold(text)))) return null;
  const rows = cells.map(({ row }) => row);
  const { texts } = readMergedColumn(sheet, column, rows);
  return cells.map((cell, index) => ({ ...cell, text: texts[index] ?? '' }));
}

/** A remark on the unit that leads a block. */
const LEADER = /^(?:khoi|cum|nhom) (?:truong|pho)\b/u;

function holdsBlocks(
  cells: readonly Cell[],
  { role, text: header }: HeaderColumn,
  blockAbove: string | null,
): boolean {
  const filled = cells.filter(({ text }) => text !== '' && text.length <= LONGEST);
  if (filled.length < FEWEST || filled.length * 2 < cells.length) return false;
  const called = filled.filter(({ text }) => CALLED.test(fold(text)));
  if (called.length * 5 >= filled.length * 4) return true;
  if (areRankedGroups(filled)) return true;
  if (blockAbove !== null) return false;
  const keys = new Set(filled.map(({ text }) => blockKindKey(text)));
  if (keys.size < FEWEST || keys.size * FEWEST > filled.length) return false;
  const areNames = filled.every(({ text }) => isBlockName(text) && !fold(text).startsWith('nhom '));
  if (role === 'note' || role === 'unit') return areNames && partKinds(filled) && !areRankedTogether(filled);
  // All departments may have the one grade, all communes the other.
  return areNames || (role === null && header !== '' && partKinds(filled));
}

const CALLED = /^(?:(?:khoi|cum) (?!luong|tu\b)|bang (?:so )?(?:[a-h]|\d{1,2}|i{1,3}|iv|vi?)$)/u;

/** `Nhóm I` and `Nhóm II` may be grades: they are blocks where each has a unit that is printed as its first. */
function areRankedGroups(cells: readonly Cell[]): boolean {
  if (!cells.every(({ text }) => GROUP.test(fold(text)))) return false;
  const groups = new Set(cells.map(({ text }) => blockKindKey(text)));
  const led = new Set(cells.flatMap(({ text, rank }) => (rank === 1 ? [blockKindKey(text)] : [])));
  return groups.size >= FEWEST && led.size === groups.size;
}

/** Whether ranks are printed that begin in one group only. */
function areRankedTogether(cells: readonly Cell[]): boolean {
  const led = cells.filter(({ rank }) => rank === 1);
  return led.length > 0 && new Set(led.map(({ text }) => blockKindKey(text))).size === 1;
}

const GROUP = /^nhom (?:so )?\w{1,4}$/u;

/** Whether all units of a kind have one text, and no two kinds the same. */
function partKinds(cells: readonly Cell[]): boolean {
  const texts = new Map<string, string>();
  for (const { unit, text } of cells) {
    const kind = kindOfUnit(unit);
    if (kind === null) return false;
    const own = blockKindKey(text);
    if ((texts.get(kind) ?? own) !== own) return false;
    texts.set(kind, own);
  }
  return texts.size >= FEWEST && new Set(texts.values()).size === texts.size;
}
