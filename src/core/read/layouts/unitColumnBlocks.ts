import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import type { SheetSnapshot } from '../../workbook';
import { textAt, placeAt } from '../cells/sheetCells';
import type { HeaderBand } from '../headers/headerBand';
import type { ScoreTable } from '../model/assessment';
import { isBlockName } from '../names/blockNames';
import { isGradeGroup } from '../words/gradeGroups';
import { isDistrictName } from '../headers/columns/districts';
import { roleOfHeader } from '../roles/headers';
import { groupsOverColumns, isBlockHead } from '../headers/unitColumns';
import type { UnitColumns } from '../headers/unitColumns';
import { kindOfUnit } from '../names/unitNames';

interface TableInBlocks {
  readonly table: ScoreTable;
  readonly findings: readonly Finding[];
}

/**
 * Criteria × units (L2) with the block of each unit, where a row of block names stands above the unit names. Where a block
 * is stated above the table, heads whose words are no block's (`Khu vực đồng bằng`) are blocks only where the printed ranks
 * begin again in each; where no ranks are printed, it is said that they are none, unless they are the units' groups.
 *
 * @param ranks those that the table prints, in the order of its units; asked for where they decide
 */
export function withColumnBlocks(
  table: ScoreTable,
  groups: readonly UnitColumns[],
  sheet: SheetSnapshot,
  header: HeaderBand,
  ranks: () => readonly (number | null)[],
): TableInBlocks {
  const none = { table, findings: [] };
  const heads = groups.map(({ above }) =>
    above.findLast((text) => isBlockHead(text) || (roleOfHeader(text) === null && !isGradeGroup(text))),
  );
  const names = new Set(heads.filter((name) => name !== undefined));
  // Communes below their districts are no blocks.
  if ([...names].every(isDistrictName) && table.units.every(({ name }) => kindOfUnit(name) !== 'Cấp huyện'))
    return none;
  // One text over all units says what the table is, unless its words are a block's.
  const [only] = names;
  if (only === undefined || (names.size === 1 && (isBlockHead(only) || !isBlockName(only)))) return none;
  if (table.block !== null && ![...names].some(isBlockName)) {
    const printed = ranks();
    const led = new Set(heads.filter((_, index) => printed[index] === 1));
    if (led.size < 2) {
      if (printed.some((rank) => rank !== null) || areGroups(groups, sheet)) return none;
      const place = placeOfHead(sheet, header, only);
      return {
        table,
        findings: [finding('line-unused', place, { kind: 'head', used: table.block, text: only })],
      };
    }
  }
  const units = table.units.map((unit, index) => {
    const block = heads[index]?.replace(/^khối\s*:\s*/iu, '');
    return block === undefined ? unit : { ...unit, block };
  });
  return { table: { ...table, units }, findings: [] };
}

/** Whether heads over units are taken as their groups: several units have one of them. */
function areGroups(groups: readonly UnitColumns[], sheet: SheetSnapshot): boolean {
  const heads = groupsOverColumns(groups, sheet);
  return new Set(heads.values()).size < heads.size;
}

function placeOfHead(sheet: SheetSnapshot, { firstRow, dataRow, columns }: HeaderBand, head: string) {
  for (let row = firstRow; row < dataRow; row++) {
    const at = columns.find(({ column }) => textAt(sheet, row, column) === head);
    if (at !== undefined) return placeAt(sheet, row, at.column);
  }
  return placeAt(sheet, firstRow, 0);
}
