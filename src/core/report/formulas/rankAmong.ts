import type { ExplainedBlock } from '../../explain/moves';
import type { RankedUnit } from '../../rank/ranking';
import { keptDecimals } from '../../rank/published';
import { numberLiteral } from '../layout/formulaText';
import { HALF_UP, rounded, roundedKey } from './liveValues';

/**
 * The rank of a percentage among others as a formula: one more than how many of them round to more.
 *
 * @param ranked cells beside the others that have numbers where they take part; all take part where it is left out
 */
export function rankAmong(cell: string, others: string, decimals: number, ranked?: string): string {
  // Rounds to more than this one: from half of the last decimal above it on.
  const half = 0.5 / 10 ** decimals - HALF_UP;
  const above = `${rounded(cell, decimals)}${half < 0 ? '-' : '+'}${numberLiteral(Math.abs(half))}`;
  const takesPart = ranked === undefined ? '' : `ISNUMBER(${ranked})*`;
  return `SUMPRODUCT(${takesPart}ISNUMBER(${others})*(${others}>=${above}))+1`;
}

/**
 * Whether `rankAmong` gives the ranks that the engine has.
 *
 * @param of a unit's percentage, `null` where it takes no part, and its rank
 */
export function ranksAgree(
  { units, rules }: ExplainedBlock,
  of: (unit: RankedUnit) => { readonly percent: number | null; readonly rank: number | null },
): boolean {
  if (rules.ties === 'dense') return false;
  const decimals = keptDecimals(rules.rankDecimals);
  const keys = units.map((unit) => {
    const { percent } = of(unit);
    return percent === null ? undefined : roundedKey(percent, decimals);
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
    return of(unit).rank === rank;
  });
}
