/**
 * Decimals at which an index is written for people, in texts, in the pane and on the command line: those of the rules.
 *
 * @param rankDecimals `null` where indexes are compared unrounded
 */
export function writtenDecimals(rankDecimals: number | null): number {
  return rankDecimals ?? 6;
}

/** Decimals at which indexes stand in cells and are compared in formulas and between runs: those of the rules. */
export function keptDecimals(rankDecimals: number | null): number {
  return rankDecimals ?? 9;
}

/**
 * Rounds half up as a person would with the printed digits (DOMAIN section 3, rule 5): a double is first taken to its 15
 * significant digits, so that 90.525, which a double can only come near, becomes 90.53.
 */
export function roundHalfUp(value: number, decimals: number): number {
  const shift = 10 ** decimals;
  return Math.round(Number((value * shift).toPrecision(15))) / shift;
}

/** A change as it is printed at so many decimals, half away from zero; 0 where it prints as none. */
export function printedChange(change: number, decimals: number): number {
  const size = roundHalfUp(Math.abs(change), decimals);
  return change < 0 && size > 0 ? -size : size;
}
