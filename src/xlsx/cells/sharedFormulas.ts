import { columnName } from '../../core/addresses/address';
import { columnOf } from './cells';
import type { FileCell } from './cells';
import { MAX_COLUMNS, MAX_ROWS } from '../package/limits';

/**
 * Gives the formula of each cell of one sheet, visited in order, as Excel's client does: with its leading `=`, `null`
 * for a cell without. Files keep a formula that was filled down once, at its first cell; here each cell gets its own. Of
 * an array formula only the first cell has one.
 */
export function formulaReader(): (cell: FileCell) => string | null {
  const masters = new Map<string, { readonly row: number; readonly column: number; readonly text: string }>();
  return ({ formula, row, column }) => {
    if (formula === null) return null;
    const { text, kind, shared } = formula;
    if (kind !== 'shared' || shared === null) return `=${text}`;
    const master = masters.get(shared);
    if (text === '' && master !== undefined) {
      return `=${shiftFormula(master.text, row - master.row, column - master.column)}`;
    }
    if (master === undefined) masters.set(shared, { row, column, text });
    return `=${text}`;
  };
}

/** The formula as it reads so many rows further down and columns to the right: relative references move along. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const shiftPart = (part: string, fixed: string, name: string): string => {
    if (fixed !== '') return part;
    return /^\d/u.test(name)
      ? String(wrapped(Number(name) - 1 + rows, MAX_ROWS) + 1)
      : columnName(wrapped(columnOf(name) + columns, MAX_COLUMNS));
  };
  return formula.replace(PIECES, (piece, reference: string | undefined) =>
    reference === undefined ? piece : reference.replace(/(\$?)([A-Z]+|\d+)/giu, shiftPart),
  );
}

/**
 * A formula's pieces: texts, quoted sheet names, brackets (of other workbooks and tables), then what may move (`A:B`,
 * `1:2`, `A1`), last names, functions and numbers that only look like it.
 */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|(\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\p{L}\p{N}_.(!])|\$?\d+:\$?\d+(?![\p{L}\p{N}_.])|\$?[A-Z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_.(!]))|[\p{L}_\\][\p{L}\p{N}_.\\?]*|\d[\p{L}\p{N}_.]*/giu;

/** Past the edge of a sheet, references go on at the other edge. */
function wrapped(index: number, count: number): number {
  return ((index % count) + count) % count;
}
