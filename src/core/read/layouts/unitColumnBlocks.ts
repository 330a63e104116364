import type { ScoreTable } from '../model/assessment';
import { isBlockName } from '../names/blockNames';
import { isGradeGroup } from '../words/gradeGroups';
import { isDistrictName } from '../headers/districts';
import { roleOfHeader } from '../roles/headers';
import type { UnitColumns } from '../headers/unitColumns';
import { kindOfUnit } from '../names/unitNames';

/** Criteria × units (L2) with the block of each unit, where a row of block names stands above the unit names. */
export function withColumnBlocks(table: ScoreTable, groups: readonly UnitColumns[]): ScoreTable {
  const blocks = groups.map(({ above }) =>
    above
      .findLast((text) => roleOfHeader(text) === null && !isGradeGroup(text))
      ?.replace(/^khối\s*:\s*/iu, ''),
  );
  const names = new Set(blocks.filter((name) => name !== undefined));
  // Communes below their districts are no blocks.
  if ([...names].every(isDistrictName) && table.units.every(({ name }) => kindOfUnit(name) !== 'Cấp huyện'))
    return table;
  // One text over all units says what the table is, unless its words are a block's.
  const [only] = names;
  if (only === undefined || (names.size === 1 && !isBlockName(only))) return table;
  const units = table.units.map((unit, index) => {
    const block = blocks[index];
    return block === undefined ? unit : { ...unit, block };
  });
  return { ...table, units };
}
