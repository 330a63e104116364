import type { SheetSnapshot } from '../../workbook';
import { textAt } from '../cells/sheetCells';
import { fold } from '../cells/text';
import type { HeaderBand, HeaderColumn } from '../headers/headerBand';
import { blockKey, isBlockName } from '../names/blockNames';
import { kindOfUnit } from '../names/unitNames';
import { roleOfHeader } from '../roles/headers';
import type { ColumnRole } from '../roles/headers';

/**
 * The header with its column of blocks where the header's words tell none and its cells do: most are called `Khối …` or
 * `Cụm …`; or, where no block is told above the table, they are kinds of blocks (`Sở, ngành`, `Xã`) or part the units of
 * each kind from all others.
 *
 * @param blockAbove the block that a line above the table or its tab tells
 */
export function withBlockColumn(
  sheet: SheetSnapshot,
  header: HeaderBand,
  blockAbove: string | null,
): HeaderBand {
  const unit = header.columns.find(({ role }) => role === 'unit');
  if (unit === undefined || header.columns.some(({ role }) => role === 'block')) return header;
  const found = header.columns.find(
    (column) =>
      mayBe(column) &&
      startsWithWords(sheet, column.column, header.dataRow) &&
      holdsBlocks(cellsOf(sheet, unit.column, column.column, header.dataRow), column.role, blockAbove),
  );
  if (found === undefined) return header;
  const columns = header.columns.map((column) =>
    column === found ? { ...column, role: 'block' as const } : column,
  );
  return { ...header, columns };
}

function mayBe({ role, text }: HeaderColumn): boolean {
  return text !== '' && (role === null || role === 'grade' || role === 'note');
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
  readonly unit: string;
  readonly text: string;
}

/** What stands beside each name of a unit, down to the next header; rows without a name are headings. */
function cellsOf(sheet: SheetSnapshot, unit: number, column: number, fromRow: number): readonly Cell[] {
  const cells: Cell[] = [];
  for (let row = fromRow; row < sheet.values.length; row++) {
    const name = textAt(sheet, row, unit);
    if (roleOfHeader(name) === 'unit') break;
    if (name !== '') cells.push({ unit: name, text: textAt(sheet, row, column) });
  }
  return cells;
}

function holdsBlocks(cells: readonly Cell[], role: ColumnRole | null, blockAbove: string | null): boolean {
  const filled = cells.filter(({ text }) => text !== '' && text.length <= LONGEST);
  if (filled.length < FEWEST || filled.length * 2 < cells.length) return false;
  const called = filled.filter(({ text }) => CALLED.test(fold(text)));
  if (called.length * 5 >= filled.length * 4) return true;
  if (role === 'note' || blockAbove !== null) return false;
  const keys = new Set(filled.map(({ text }) => blockKey(text)));
  if (keys.size < FEWEST || keys.size * FEWEST > filled.length) return false;
  const areNames = filled.every(({ text }) => isBlockName(text) && !fold(text).startsWith('nhom '));
  // All departments may have the one grade, all communes the other.
  return areNames || (role === null && partKinds(filled));
}

const CALLED = /^(?:khoi|cum) (?!luong|tu\b)/u;

/** Whether all units of a kind have one text, and no two kinds the same. */
function partKinds(cells: readonly Cell[]): boolean {
  const texts = new Map<string, string>();
  for (const { unit, text } of cells) {
    const kind = kindOfUnit(unit);
    if (kind === null) return false;
    const own = blockKey(text);
    if ((texts.get(kind) ?? own) !== own) return false;
    texts.set(kind, own);
  }
  return texts.size >= FEWEST && new Set(texts.values()).size === texts.size;
}
