/** `A`, `B`, … `Z`, `AA`, … of a zero-based column. */
export function columnName(column: number): string {
  return (NAMES[column] ??= nameOf(column));
}

/** Of the columns asked for so far: each cell that is written has its address. */
const NAMES: string[] = [];

function nameOf(column: number): string {
  let name = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    name = String.fromCharCode(65 + (rest % 26)) + name;
  }
  return name;
}

/** The zero-based column of `A`, `B`, … `Z`, `AA`, … */
export function columnIndex(name: string): number {
  let column = 0;
  for (const letter of name) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** The zero-based row and column of an address such as `F23`; `null` for any other text. */
export function cellOfAddress(address: string): { readonly row: number; readonly column: number } | null {
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})([1-9]\d*)$/u.exec(address) ?? [];
  return letters === '' ? null : { row: Number(digits) - 1, column: columnIndex(letters) };
}

/** The A1 address of a zero-based row and column, without `$`. */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}
