import { HostError, invalidArgument } from '../protocol/hostError';

/**
 * Excel's rules for a sheet's name: 1–31 UTF-16 units, none of `/ \ ? * : [ ]`, no apostrophe at either end,
 * not `History`, unique in the workbook without regard to case.
 *
 * @param others names of the other sheets
 * @throws HostError InvalidArgument, ItemAlreadyExists
 */
export function checkSheetName(name: string, others: readonly string[]): void {
  const bad =
    name.length < 1 ||
    name.length > 31 ||
    /[/\\?*:[\]]/.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    sameName(name, 'History');
  if (bad) throw invalidArgument(`“${name}” cannot be the name of a sheet`);
  if (others.some((other) => sameName(name, other))) {
    throw new HostError('ItemAlreadyExists', `A resource with the same name already exists: ${name}.`);
  }
}

/**
 * Excel's rules for names of tables and defined names: up to 255 letters, digits, `_`, `.`, `\`, not beginning
 * with a digit or `.`, not like a cell address (`A1`, `R1C1`, `R`, `C`), unique without regard to case.
 *
 * @throws HostError InvalidArgument, ItemAlreadyExists
 */
export function checkDefinedName(name: string, others: readonly string[]): void {
  const bad =
    name.length > 255 ||
    !/^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*$/u.test(name) ||
    /^[a-z]{1,3}\d+$/i.test(name) ||
    /^(r\d*c\d*|r\d*|c\d*)$/i.test(name);
  if (bad) throw invalidArgument(`“${name}” cannot be a name`);
  if (others.some((other) => sameName(name, other))) {
    throw new HostError('ItemAlreadyExists', `A resource with the same name already exists: ${name}.`);
  }
}

export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
