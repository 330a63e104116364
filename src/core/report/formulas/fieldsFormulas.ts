import type { ExplainedBlock } from '../../explain/moves';
import type { RankedUnit } from '../../rank/ranking';
import type { PlannedContent, PlannedValue } from '../../workbook';
import {
  cellIn,
  fixedArea,
  formulaOf,
  LONGEST_TEXT,
  numberLiteral,
  onSheet,
  textLiteral,
} from './formulaText';
import { HALF_UP, isClose, roundedKey } from './liveValues';
import { keptDecimals } from '../../rank/published';
import { NONE } from './rankingValues';
import { headerRowOf } from '../layout/sheet';
import type { ResultSheet } from '../layout/sheet';

/** What a cell of `Lĩnh vực` holds, in a row of its sheet from 0 on. */
export interface FieldsFormulas {
  /** The unit's cell of a column of `Xếp hạng`, by the column's key; found by its name, so that both tables can be sorted. */
  ofRanking(unit: RankedUnit, key: string, row: number, value: PlannedContent): PlannedValue;
  /** The unit's rank in a field, whose percentages stand in `column`. */
  rank(unit: RankedUnit, field: number, row: number, column: number): PlannedValue;
  /** Percentage points against last year's percentage. */
  change(unit: RankedUnit, field: number, row: number, column: number, value: number): PlannedValue;
}

/** @param firstRow of the units in `Lĩnh vực`, whose ranks stand in its first column and names in its second */
export function fieldsFormulas(
  block: ExplainedBlock,
  ranking: ResultSheet,
  firstRow: number,
): FieldsFormulas {
  const { units, fields, rules } = block;
  const decimals = keptDecimals(rules.rankDecimals);
  const rounded = (cell: string) => `ROUND(${cell}+${numberLiteral(HALF_UP)},${decimals})`;
  const own = (column: number) => fixedArea({ row: firstRow, column, rows: units.length, columns: 1 });
  const isFound = namesToFind(units);
  const inRanking = columnsOf(ranking, units.length);
  const areas = new Map(ranking.columns.map(({ key }) => [key, inRanking(key)]));
  const names = inRanking('unit');
  const isRankable = fields.map((_, at) => ranksAgree(block, at, decimals));
  return {
    ofRanking(unit, key, row, value) {
      const area = areas.get(key) ?? null;
      if (area === null || names === null || !isFound(unit)) return value;
      return formulaOf(`INDEX(${area},MATCH(${cellIn(row, 1)},${names},0))`, value);
    },
    rank(unit, field, row, column) {
      const value = unit.fields[field]?.rank ?? NONE;
      if (isRankable[field] !== true) return value;
      const [cell, ranked] = [cellIn(row, column), own(0)];
      // Rounds to more than this one: from half of the last decimal above it on.
      const half = 0.5 / 10 ** decimals - HALF_UP;
      const above = `${rounded(cell)}${half < 0 ? '-' : '+'}${numberLiteral(Math.abs(half))}`;
      const ahead = `ISNUMBER(${ranked})*ISNUMBER(${own(column)})*(${own(column)}>=${above})`;
      const given = `AND(ISNUMBER(${cellIn(row, 0)}),ISNUMBER(${cell}))`;
      return formulaOf(`IF(${given},SUMPRODUCT(${ahead})+1,${textLiteral(NONE)})`, value);
    },
    change(unit, field, row, column, value) {
      const own = unit.fields[field];
      const [now, then] = [own?.percent ?? null, own?.previousPercent ?? null];
      if (now === null || then === null) return value;
      const [key, before] = [roundedKey(now, decimals), roundedKey(then, decimals)];
      if (key === null || before === null) return value;
      const scale = 10 ** decimals;
      if (!isClose((key - before) / scale, value)) return value;
      const cell = cellIn(row, column);
      const difference = `ROUND(${rounded(cell)}-${numberLiteral(before / scale)},${decimals})`;
      return formulaOf(`IF(ISNUMBER(${cell}),${difference},${textLiteral(NONE)})`, value);
    },
  };
}

/** The cells of a column of `Xếp hạng` by its key, as a reference for another sheet. */
function columnsOf(ranking: ResultSheet, units: number): (key: string | undefined) => string | null {
  const row = headerRowOf(ranking) + 1;
  return (key) => {
    const column = key === undefined ? -1 : ranking.columns.findIndex((one) => one.key === key);
    return column === -1 ? null : onSheet(ranking.name, fixedArea({ row, column, rows: units, columns: 1 }));
  };
}

/** Names that `MATCH` finds as they are: without its wildcards, not too long, and no two alike. */
function namesToFind(units: readonly RankedUnit[]): (unit: RankedUnit) => boolean {
  const seen = new Map<string, number>();
  for (const { name } of units) seen.set(name.toLowerCase(), (seen.get(name.toLowerCase()) ?? 0) + 1);
  return ({ name }) =>
    name !== '' && name.length <= LONGEST_TEXT && !/[*?~]/u.test(name) && seen.get(name.toLowerCase()) === 1;
}

/** Whether a count of the units whose percentage rounds to more gives the ranks that the engine has in a field. */
function ranksAgree({ units, rules }: ExplainedBlock, field: number, decimals: number): boolean {
  if (rules.ties === 'dense') return false;
  const keys = units.map((unit) => {
    const percent = unit.fields[field]?.percent ?? null;
    return unit.rank === null || percent === null ? undefined : roundedKey(percent, decimals);
  });
  const known = keys.filter((key) => key !== undefined);
  if (known.includes(null)) return false;
  const sorted = Float64Array.from(known, Number).sort().reverse();
  const firsts = new Map<number, number>();
  sorted.forEach((key, at) => {
    if (!firsts.has(key)) firsts.set(key, at + 1);
  });
  return units.every((unit, at) => {
    const key = keys[at];
    const rank = key === undefined || key === null ? null : (firsts.get(key) ?? null);
    return (unit.fields[field]?.rank ?? null) === rank;
  });
}
