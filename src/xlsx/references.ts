/** Takes the place of `'Sheet name'!` in formulas whose sheet is gone, as Excel does. */
export function breakReferences(formula: string, sheet: string): string {
  return replaceSheet(formula, sheet, '#REF!');
}

export function renameReferences(formula: string, sheet: string, newName: string): string {
  return replaceSheet(formula, sheet, `${quoteSheet(newName)}!`);
}

/** A sheet's name for a formula: always in apostrophes, its own doubled. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** Replaces the sheet part of references, whose case does not count, outside of the formula's texts. */
function replaceSheet(formula: string, sheet: string, replacement: string): string {
  const wanted = sheet.toLowerCase();
  return formula.replace(
    /"(?:[^"]|"")*"|'((?:[^']|'')*)'!|(?<![\p{L}\p{N}_.\]!'])([\p{L}_][\p{L}\p{N}_.]*)!/gu,
    (whole, quoted: string | undefined, plain: string | undefined) => {
      const name = quoted === undefined ? plain : quoted.replaceAll("''", "'");
      return name?.toLowerCase() === wanted ? replacement : whole;
    },
  );
}
