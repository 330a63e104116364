import { given } from '../../lists';
import { nameKey } from '../../read/names/nameKey';
import type { ExplainedBlock } from '../../explain/moves';
import type { RankedUnit } from '../../rank/ranking';
import type { TieBreaker } from '../../settings/rules';
import type { PlannedFormula, PlannedValue } from '../../workbook';
import { formulaOf, textLiteral } from '../layout/formulaText';
import { NONE } from '../layout/looks';
import type { TableCells } from '../layout/table/tableCells';
import { rounded, roundedKey } from './liveValues';
import { keptDecimals } from '../../rank/published';

/** Ranks as formulas, and the columns of what they compare. */
export interface RankFormulas {
  readonly rank: (unit: RankedUnit, at: number, cells: TableCells) => PlannedValue;
  readonly keys: readonly RankKey[];
}

/** A column that ranks are compared by. */
export interface RankKey {
  readonly key: string;
  /** What is compared; `same` counts the units that are equal in all of it. */
  readonly by: 'percent' | TieBreaker | 'same';
  /** Blank for a unit that is not ranked. */
  readonly value: (unit: RankedUnit, at: number, cells: TableCells) => PlannedValue;
}

/** What ranks are made of beside the indexes. */
export interface RankParts {
  /** Whether the officer leaves a unit out. */
  readonly isExcluded: (unit: RankedUnit) => boolean;
  /** A condition for a unit that is ranked only while it holds, e.g. that all its criteria are scored. */
  readonly takesPart: (unit: RankedUnit) => string | null;
  /** Counts the zero-score criteria of a unit. */
  readonly zeroScores: (unit: RankedUnit) => PlannedFormula;
}

/**
 * Ranks by the indexes as they are published and the chain of tie-breakers: `RANK` of the rounded index, else a count of
 * the units that are ahead. `null` where formulas would not give the ranks that the engine has.
 */
export function rankFormulas(block: ExplainedBlock, parts: RankParts): RankFormulas | null {
  const { units, rules } = block;
  const keys = [
    indexKey(block, parts),
    ...rules.tieBreakers.flatMap((by, at) => given(tieKey(by, `tie ${at}`, block, parts), (key) => key)),
  ];
  if (keys.some(({ numbers }) => numbers.some((key, at) => key === null && units[at]?.rank !== null)))
    return null;
  const order = standing(units, keys);
  if (!units.every(({ rank }, at) => rank === (order[at]?.[rules.ties] ?? null))) return null;
  const names = keys.map(({ key }) => key);
  const same: RankKey = {
    key: 'same',
    by: 'same',
    value: (_, at, cells) => {
      const conditions = names.map((key) => `${cells.column(key)},${cells.cell(key, at)}`).join(',');
      const isRanked = `ISNUMBER(${cells.cell('compared', at)})`;
      return formulaOf(`IF(${isRanked},COUNTIFS(${conditions}),1)`, order[at]?.same ?? 1);
    },
  };
  return {
    rank: ({ rank }, at, cells) => {
      const isRanked = `ISNUMBER(${cells.cell('compared', at)})`;
      const ranked = rankOf(names, rules.ties === 'dense', at, cells);
      return formulaOf(`IF(${isRanked},${ranked},${textLiteral(NONE)})`, rank ?? NONE);
    },
    keys: rules.ties === 'dense' ? [...keys, same] : keys,
  };
}

function rankOf(keys: readonly string[], isDense: boolean, at: number, cells: TableCells): string {
  const [compared, own] = [cells.column('compared'), cells.cell('compared', at)];
  if (!isDense && keys.length === 1) return `RANK(${own},${compared})`;
  const ahead = keys.reduceRight((rest, key) => {
    const better = `(${cells.column(key)}>${cells.cell(key, at)})`;
    return rest === '' ? better : `(${better}+(${cells.column(key)}=${cells.cell(key, at)})*${rest})`;
  }, '');
  const sum = `ISNUMBER(${compared})*${ahead}`;
  return isDense ? `ROUND(SUMPRODUCT(${sum}/${cells.column('same')}),0)+1` : `SUMPRODUCT(${sum})+1`;
}

interface Key extends RankKey {
  /** What the cells show, as whole numbers; `null` for a unit that is not ranked or whose index is too near to a half. */
  readonly numbers: readonly (number | null)[];
}

/** The index as it is published. */
function indexKey({ units, rules }: ExplainedBlock, { isExcluded, takesPart }: RankParts): Key {
  const decimals = keptDecimals(rules.rankDecimals);
  const numberOf = ({ rank, percent }: RankedUnit) =>
    rank === null || percent === null ? null : roundedKey(percent, decimals);
  return {
    key: 'compared',
    by: 'percent',
    numbers: units.map(numberOf),
    value: (unit, at, cells) => {
      if (isExcluded(unit)) return null;
      const cell = cells.cell('percent', at);
      const condition = takesPart(unit);
      const numeric = `ISNUMBER(${cell})`;
      const number = numberOf(unit);
      return formulaOf(
        `IF(${condition === null ? numeric : `AND(${numeric},${condition})`},${rounded(cell, decimals)},"")`,
        number === null ? '' : number / 10 ** decimals,
      );
    },
  };
}

/** Below every index and every rank: a unit that lacks what is compared comes last. */
const LACKING = -1_000_000_000;

function tieKey(
  by: TieBreaker,
  key: string,
  { units, fields, rules }: ExplainedBlock,
  { zeroScores }: RankParts,
): Key | null {
  switch (by.by) {
    case 'field': {
      const field = fields.findIndex(({ name }) => nameKey(name) === nameKey(by.field));
      if (field === -1) return null;
      const decimals = keptDecimals(rules.rankDecimals);
      const numbers = units.map((unit) => {
        const percent = unit.fields[field]?.percent ?? null;
        return percent === null ? LACKING : roundedKey(percent, decimals);
      });
      return {
        key,
        by,
        numbers,
        value: (_, at, cells) => {
          const cell = cells.cell(`field ${field}`, at);
          const number = numbers[at] ?? LACKING;
          const value = number === LACKING ? LACKING : number / 10 ** decimals;
          return formulaOf(`IF(ISNUMBER(${cell}),${rounded(cell, decimals)},${LACKING})`, value);
        },
      };
    }
    case 'zeroScores': {
      const counts = units.map(zeroScores);
      return {
        key,
        by,
        numbers: counts.map(({ value }) => -Number(value)),
        value: (unit) => {
          const { formula, value } = zeroScores(unit);
          return formulaOf(`-${formula.slice(1)}`, -Number(value));
        },
      };
    }
    case 'previousRank': {
      const numberOf = ({ previousRank }: RankedUnit) => (previousRank === null ? LACKING : -previousRank);
      return {
        key,
        by,
        numbers: units.map(numberOf),
        value: (unit, at, cells) => {
          if (!cells.has('previousRank')) return numberOf(unit);
          const cell = cells.cell('previousRank', at);
          return formulaOf(`IF(ISNUMBER(${cell}),-${cell},${LACKING})`, numberOf(unit));
        },
      };
    }
  }
}

interface Standing {
  readonly competition: number;
  readonly dense: number;
  /** How many units are equal to it, itself among them. */
  readonly same: number;
}

/** What the formulas come to, by the numbers that they compare; `null` for units that are not ranked. */
function standing(units: readonly RankedUnit[], keys: readonly Key[]): readonly (Standing | null)[] {
  const chains = units.map((_, at) => keys.map(({ numbers }) => numbers[at] ?? LACKING));
  const order = units.flatMap(({ rank }, at) => (rank === null ? [] : [at]));
  const compare = (a: number, b: number): number => {
    for (let key = 0; key < keys.length; key++) {
      const difference = (chains[b]?.[key] ?? 0) - (chains[a]?.[key] ?? 0);
      if (difference !== 0) return difference;
    }
    return 0;
  };
  order.sort(compare);
  const standings = new Array<Standing | null>(units.length).fill(null);
  let dense = 0;
  for (let start = 0; start < order.length;) {
    let end = start + 1;
    while (end < order.length && compare(order[start] ?? 0, order[end] ?? 0) === 0) end++;
    dense++;
    for (const at of order.slice(start, end))
      standings[at] = { competition: start + 1, dense, same: end - start };
    start = end;
  }
  return standings;
}
