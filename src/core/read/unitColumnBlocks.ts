import { isBlockName } from './blockNames';
import type { HeaderBand } from './headerBand';
import { roleOfHeader } from './headers';
import type { ReadTable } from './unitScoreSheet';

/** Criteria × units (L2) with the block of each unit, where a row of block names stands above the unit names. */
export function withColumnBlocks(read: ReadTable, header: HeaderBand): ReadTable {
  const groups = new Map<number, string>();
  for (const { column, above } of header.columns) {
    const group = above.findLast((text) => roleOfHeader(text) === null);
    if (group !== undefined) groups.set(column, group.replace(/^khối\s*:\s*/iu, ''));
  }
  const names = new Set(groups.values());
  // One text over all units says what the table is, unless its words are a block's.
  const [only] = names;
  if (only === undefined || (names.size === 1 && !isBlockName(only))) return read;
  const units = read.table.units.map((unit) => {
    const block = typeof unit.columns === 'number' ? groups.get(unit.columns) : undefined;
    return block === undefined ? unit : { ...unit, block };
  });
  return { ...read, table: { ...read.table, units } };
}
