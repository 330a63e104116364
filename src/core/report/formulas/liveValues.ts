import { numberLiteral } from '../layout/formulaText';

/** How worksheet functions calculate, in doubles: what a formula is checked with before it is written. */

/** Whether a program that calculates in doubles shows a number for what the engine has exactly. */
export function isClose(calculated: number, exact: number): boolean {
  return Math.abs(calculated - exact) <= TOLERANCE;
}

const TOLERANCE = 1e-9;

/**
 * What is added to an index before it is rounded: half of the last decimal, which no double holds exactly, then rounds up
 * in every program. Where that would round up what is below a half, formulas are not written.
 */
export const HALF_UP = 0.000000001;

/** An index in a cell, rounded as it is published. */
export function rounded(cell: string, decimals: number): string {
  return `ROUND(${cell}+${numberLiteral(HALF_UP)},${decimals})`;
}

/**
 * An index times 10^decimals as `ROUND(index+0.000000001,decimals)` rounds it, a whole number; `null` so near to a half
 * that two programs may round it differently.
 */
export function roundedKey(index: number, decimals: number): number | null {
  const scaled = (index + HALF_UP) * 10 ** decimals + 0.5;
  const key = Math.floor(scaled);
  const margin = PROGRAMS_DIFFER * 10 ** decimals;
  return scaled - key < margin || key + 1 - scaled < margin ? null : key;
}

/** Programs add up in different orders. */
const PROGRAMS_DIFFER = 1e-11;
