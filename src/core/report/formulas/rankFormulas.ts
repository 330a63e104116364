import { nameKey } from '../../read/names/nameKey';
import type { ExplainedBlock } from '../../explain/moves';
import type { RankedUnit } from '../../rank/ranking';
import type { TieBreaker } from '../../rules';
import type { PlannedFormula, PlannedValue } from '../../workbook';
import { cellIn, fixedArea, formulaOf, numberLiteral, textLiteral } from './formulaText';
import { HALF_UP, roundedKey } from './liveValues';
import { keptDecimals } from '../../rank/published';

/** The columns of `Xếp hạng` that ranks are made of, and its rows from the first unit's on. */
export interface RankGrid {
  readonly firstRow: number;
  readonly percent: number;
  readonly previousRank: number | null;
  field(at: number): number;
  /** The first of the columns that ranks are compared by. */
  readonly firstKey: number;
}

/** Ranks as formulas, and the columns of what they compare. */
export interface RankFormulas {
  /** One a unit. */
  readonly ranks: readonly PlannedValue[];
  readonly keys: readonly RankKey[];
}

export interface RankKey {
  /** What is compared; `same` counts the units that are equal in all of it. */
  readonly by: 'percent' | TieBreaker | 'same';
  /** One a unit; blank for a unit that is not ranked. */
  readonly cells: readonly PlannedValue[];
}

/**
 * Ranks by the indexes as they are published and the chain of tie-breakers: `RANK` of the rounded index, else a count of
 * the units that are ahead. `null` where formulas would not give the ranks that the engine has.
 *
 * @param takesPart a condition for a unit that is ranked only while it holds, e.g. that all its criteria are scored
 * @param zeroScores counts the zero-score criteria of a unit
 */
export function rankFormulas(
  block: ExplainedBlock,
  grid: RankGrid,
  isExcluded: (unit: RankedUnit) => boolean,
  takesPart: (unit: RankedUnit) => string | null,
  zeroScores: (unit: RankedUnit) => PlannedFormula,
  none: string,
): RankFormulas | null {
  const { units, rules } = block;
  const decimals = keptDecimals(rules.rankDecimals);
  const rowOf = (index: number) => grid.firstRow + index;
  const rounded = (cell: string) => `ROUND(${cell}+${numberLiteral(HALF_UP)},${decimals})`;
  const keys: Key[] = [
    {
      by: 'percent',
      numbers: units.map(({ rank, percent }) =>
        rank === null || percent === null ? null : roundedKey(percent, decimals),
      ),
      cells: units.map((unit, index) => {
        if (isExcluded(unit)) return null;
        const cell = cellIn(rowOf(index), grid.percent);
        const condition = takesPart(unit);
        const numeric = `ISNUMBER(${cell})`;
        const key = unit.rank === null || unit.percent === null ? null : roundedKey(unit.percent, decimals);
        return formulaOf(
          `IF(${condition === null ? numeric : `AND(${numeric},${condition})`},${rounded(cell)},"")`,
          key === null ? '' : key / 10 ** decimals,
        );
      }),
    },
    ...rules.tieBreakers.flatMap((by): readonly Key[] => {
      const key = tieKey(by, block, grid, rowOf, rounded, decimals, zeroScores);
      return key === null ? [] : [key];
    }),
  ];
  if (keys.some(({ numbers }) => numbers.some((key, at) => key === null && units[at]?.rank !== null)))
    return null;
  const order = standing(units, keys);
  if (!units.every(({ rank }, at) => rank === (order[at]?.[rules.ties] ?? null))) return null;
  const column = (at: number) =>
    fixedArea({ row: grid.firstRow, column: grid.firstKey + at, rows: units.length, columns: 1 });
  const own = (at: number, index: number) => cellIn(rowOf(index), grid.firstKey + at);
  const dense = rules.ties === 'dense';
  const ahead = (index: number, at = 0): string => {
    const better = `(${column(at)}>${own(at, index)})`;
    return at === keys.length - 1
      ? better
      : `(${better}+(${column(at)}=${own(at, index)})*${ahead(index, at + 1)})`;
  };
  const rankOf = (index: number): string => {
    if (!dense && keys.length === 1) return `RANK(${own(0, index)},${column(0)})`;
    const sum = `ISNUMBER(${column(0)})*${ahead(index)}`;
    return dense ? `ROUND(SUMPRODUCT(${sum}/${column(keys.length)}),0)+1` : `SUMPRODUCT(${sum})+1`;
  };
  const same: RankKey = {
    by: 'same',
    cells: units.map((_, index) => {
      const conditions = keys.map((_key, at) => `${column(at)},${own(at, index)}`).join(',');
      return formulaOf(`IF(ISNUMBER(${own(0, index)}),COUNTIFS(${conditions}),1)`, order[index]?.same ?? 1);
    }),
  };
  return {
    ranks: units.map(({ rank }, index) =>
      formulaOf(`IF(ISNUMBER(${own(0, index)}),${rankOf(index)},${textLiteral(none)})`, rank ?? none),
    ),
    keys: dense ? [...keys, same] : keys,
  };
}

interface Key extends RankKey {
  /** What the cells show, as whole numbers; `null` for a unit that is not ranked or whose index is too near to a half. */
  readonly numbers: readonly (number | null)[];
}

/** Below every index and every rank: a unit that lacks what is compared comes last. */
const LACKING = -1_000_000_000;

function tieKey(
  by: TieBreaker,
  { units, fields }: ExplainedBlock,
  grid: RankGrid,
  rowOf: (index: number) => number,
  rounded: (cell: string) => string,
  decimals: number,
  zeroScores: (unit: RankedUnit) => PlannedFormula,
): Key | null {
  switch (by.by) {
    case 'field': {
      const field = fields.findIndex(({ name }) => nameKey(name) === nameKey(by.field));
      if (field === -1) return null;
      const numbers = units.map((unit) => {
        const percent = unit.fields[field]?.percent ?? null;
        return percent === null ? LACKING : roundedKey(percent, decimals);
      });
      return {
        by,
        numbers,
        cells: numbers.map((key, index) => {
          const cell = cellIn(rowOf(index), grid.field(field));
          const value = key === null || key === LACKING ? LACKING : key / 10 ** decimals;
          return formulaOf(`IF(ISNUMBER(${cell}),${rounded(cell)},${LACKING})`, value);
        }),
      };
    }
    case 'zeroScores': {
      const counts = units.map(zeroScores);
      return {
        by,
        numbers: counts.map(({ value }) => -Number(value)),
        cells: counts.map(({ formula, value }) => formulaOf(`-${formula.slice(1)}`, -Number(value))),
      };
    }
    case 'previousRank': {
      const { previousRank: column } = grid;
      const numbers = units.map(({ previousRank }) => (previousRank === null ? LACKING : -previousRank));
      return {
        by,
        numbers,
        cells: numbers.map((key, index) => {
          if (column === null) return key;
          const cell = cellIn(rowOf(index), column);
          return formulaOf(`IF(ISNUMBER(${cell}),-${cell},${LACKING})`, key);
        }),
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
