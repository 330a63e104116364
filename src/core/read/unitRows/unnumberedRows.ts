import type { SheetSnapshot } from '../../workbook';
import { readNumber } from '../cells/score';
import { contentAt, textAt } from '../cells/sheetCells';
import { isFigureOverAll, namesOffice } from '../names/noUnit';
import { isRankText } from '../words/printedRank';

/** A row read as a unit; the number stands in its first one, where it has several. */
interface NamedRow {
  readonly row: number;
  readonly firstRow: number;
  readonly name: string;
  readonly block: string | null;
}

/** Where rows of units have their running number, block and rank. */
interface NumberColumns {
  readonly code: number | null;
  readonly block: number | null;
  readonly rank?: number | null;
}

/**
 * The rows among units that are none, as far as can be told: they lack a running number that the others have, and neither
 * their name, nor a rank, nor a number that is missing between their neighbours' makes a unit of them (`Chênh lệch giữa
 * hai khối` below the last one). A block of several rows whose numbers are all missing stays.
 */
export function rowsOfNoUnit<Row extends NamedRow>(
  sheet: SheetSnapshot,
  { code, block, rank = null }: NumberColumns,
  units: readonly Row[],
): ReadonlySet<Row> {
  const none = new Set<Row>();
  if (code === null) return none;
  const numbered = units.map(({ firstRow }) => isNumber(textAt(sheet, firstRow, code)));
  const count = numbered.filter(Boolean).length;
  if (count < FEWEST || count === units.length) return none;
  const numberOf = (unit: Row | undefined) =>
    unit === undefined ? undefined : readNumber(contentAt(sheet, unit.firstRow, code));
  const blocks = new Set(units.flatMap((unit, index) => (numbered[index] === true ? [unit.block] : [])));
  const sizes = new Map<string | null, number>();
  for (const unit of units) sizes.set(unit.block, (sizes.get(unit.block) ?? 0) + 1);
  units.forEach((unit, index) => {
    if (numbered[index] === true || namesOffice(unit.name)) return;
    if (!blocks.has(unit.block) && (sizes.get(unit.block) ?? 0) > 1) return;
    if (block !== null && textAt(sheet, unit.row, block) !== '') return;
    const printed = rank === null ? '' : textAt(sheet, unit.row, rank);
    if (printed !== '' && isRankText(printed)) return;
    const before = index === 0 ? 0 : numberOf(units[index - 1]);
    if (before !== undefined && numberOf(units[index + 1]) === before + 2) return;
    none.add(unit);
  });
  return none.size > count ? new Set() : none;
}

/** Fewer numbered rows make no rule. */
const FEWEST = 2;

/** Whether a row without a running number is called by what it says over all units: `Toàn tỉnh`. */
export function isRowOverAll(code: string, name: string): boolean {
  return !isNumber(code) && isFigureOverAll(name === '' || /\p{L}{2}/u.test(code) ? code : name);
}

function isNumber(code: string): boolean {
  return /\p{N}|^(?:[IVXLC]+|[A-ZĐ])[.)]?$/u.test(code);
}
