import type { SheetSnapshot } from '../../workbook';
import type { HeaderBand } from '../headers/headerBand';
import { readNumber } from '../cells/score';
import { contentAt } from '../cells/sheetCells';
import { fold } from '../cells/text';
import type { UnitRows } from '../unitRows/unitRows';

/**
 * The header of another year's columns in which one that names the year alone (`2024`, `Năm trước`) is one of ranks, where
 * its numbers are those of ranks: 1 to n in each block of n units, or nearly so where units are gone since. As points they
 * would turn last year's ranking upside down.
 */
export function withRanksOfYear(sheet: SheetSnapshot, header: HeaderBand, rows: UnitRows): HeaderBand {
  if (header.columns.some(({ role }) => role === 'rank')) return header;
  const column = header.columns.find(
    ({ role, text }) =>
      role !== 'note' && YEAR_ALONE.test(fold(text).slice(0, LONGEST)) && text.length <= LONGEST,
  );
  if (column === undefined || !areRanks(sheet, column.column, rows)) return header;
  const columns = header.columns.map((one) => (one === column ? { ...one, role: 'rank' as const } : one));
  return { ...header, columns };
}

const YEAR_ALONE = /^(?:(?:ket qua|so lieu|so voi|cchc|cua) )*(?:nam |ky )?(?:20\d\d|truoc|ngoai)$/u;
const LONGEST = 40;

function areRanks(sheet: SheetSnapshot, column: number, { units }: UnitRows): boolean {
  const blocks = new Map<string | null, (number | undefined)[]>();
  for (const { row, block } of units) {
    const value = readNumber(contentAt(sheet, row, column));
    const known = blocks.get(block);
    if (known === undefined) blocks.set(block, [value]);
    else known.push(value);
  }
  const filled = [...blocks.values()].map((values) => values.filter((value) => value !== undefined));
  return filled.some((values) => values.length > 1) && filled.every(areRanksOfBlock);
}

/** Whether numbers are ranks from 1 on, units that share one with those behind them left out or not; or different ones of hardly more units. */
function areRanksOfBlock(values: readonly number[]): boolean {
  if (values.some((value) => !Number.isInteger(value) || value < 1)) return false;
  const sorted = values.toSorted((a, b) => a - b);
  const inOrder = sorted.every((value, at) => {
    const before = sorted[at - 1] ?? 0;
    return value === at + 1 || value === before || value === before + 1;
  });
  if (inOrder) return true;
  const most = Math.floor(values.length * 1.25) + 2;
  return new Set(values).size === values.length && values.length > 3 && (sorted.at(-1) ?? 0) <= most;
}
