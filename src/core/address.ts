/** `A`, `B`, … `Z`, `AA`, … of a zero-based column. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    name = String.fromCharCode(65 + (rest % 26)) + name;
  }
  return name;
}

/** The A1 address of a zero-based row and column, without `$`. */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}
