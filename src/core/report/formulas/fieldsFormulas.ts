import type { ExplainedBlock } from '../../explain/moves';
import type { RankedUnit } from '../../rank/ranking';
import type { PlannedContent, PlannedValue } from '../../workbook';
import { formulaOf, LONGEST_TEXT, numberLiteral, textLiteral } from '../layout/formulaText';
import { NONE } from '../layout/looks';
import type { TableCells } from '../layout/table/tableCells';
import { isClose, rounded, roundedKey } from './liveValues';
import { rankAmong, ranksAgree } from './rankAmong';
import { keptDecimals, printedChange, writtenDecimals } from '../../rank/published';

/** What the cells of `Lĩnh vực` hold. */
export interface FieldsFormulas {
  /** The unit's cell of a column of `Xếp hạng`, found by the name in `unitCell`, so that both tables can be sorted. */
  ofRanking(unit: RankedUnit, key: string, unitCell: string, value: PlannedContent): PlannedValue;
  /** The unit's rank in a field. */
  rank(unit: RankedUnit, field: number, row: number, cells: TableCells): PlannedValue;
  /** Percentage points of the percentage in a cell against last year's. */
  change(unit: RankedUnit, field: number, cell: string, value: number): PlannedValue;
}

/**
 * @param ranking the block's `Xếp hạng`
 * @param notCompared what a cell shows whose percentage is gone
 */
export function fieldsFormulas(
  block: ExplainedBlock,
  ranking: TableCells,
  notCompared: string,
): FieldsFormulas {
  const { units, fields, rules } = block;
  const decimals = keptDecimals(rules.rankDecimals);
  const isFound = namesToFind(units);
  const isRankable = fields.map((_, at) =>
    ranksAgree(block, (unit) => ({
      percent: unit.rank === null ? null : (unit.fields[at]?.percent ?? null),
      rank: unit.fields[at]?.rank ?? null,
    })),
  );
  return {
    ofRanking(unit, key, unitCell, value) {
      if (!isFound(unit)) return value;
      const match = `MATCH(${unitCell},${ranking.reference('unit')},0)`;
      return formulaOf(`INDEX(${ranking.reference(key)},${match})`, value);
    },
    rank(unit, field, row, cells) {
      const value = unit.fields[field]?.rank ?? NONE;
      if (isRankable[field] !== true) return value;
      const [cell, column] = [cells.cell(`field ${field}`, row), cells.column(`field ${field}`)];
      const rank = rankAmong(cell, column, decimals, cells.column('rank'));
      return formulaOf(
        `IF(AND(ISNUMBER(${cells.cell('rank', row)}),ISNUMBER(${cell})),${rank},${textLiteral(NONE)})`,
        value,
      );
    },
    change(unit, field, cell, value) {
      const own = unit.fields[field];
      const [now, then] = [own?.percent ?? null, own?.previousPercent ?? null];
      if (now === null || then === null) return value;
      const [key, before] = [roundedKey(now, decimals), roundedKey(then, decimals)];
      if (key === null || before === null) return value;
      const scale = 10 ** decimals;
      const printed = writtenDecimals(rules.rankDecimals);
      if (!isClose(printedChange((key - before) / scale, printed), value)) return value;
      const difference = `ROUND(${rounded(cell, decimals)}-${numberLiteral(before / scale)},${printed})`;
      return formulaOf(`IF(ISNUMBER(${cell}),${difference},${textLiteral(notCompared)})`, value);
    },
  };
}

/** Names that `MATCH` finds as they are: without its wildcards, not too long, and no two alike. */
export function namesToFind(units: readonly RankedUnit[]): (unit: RankedUnit) => boolean {
  const seen = new Map<string, number>();
  for (const { name } of units) seen.set(name.toLowerCase(), (seen.get(name.toLowerCase()) ?? 0) + 1);
  return ({ name }) =>
    name !== '' && name.length <= LONGEST_TEXT && !/[*?~]/u.test(name) && seen.get(name.toLowerCase()) === 1;
}
