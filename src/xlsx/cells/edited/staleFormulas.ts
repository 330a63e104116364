import { cellOfAddress, columnIndex } from '../../../core/addresses/address';
import { MAX_COLUMNS, MAX_ROWS } from '../../package/limits';

/** A formula of a sheet's cell, with its leading `=`. */
export interface SheetFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** A cell whose value changed. */
export type ChangedValue = Pick<SheetFormula, 'sheet' | 'row' | 'column'>;

/**
 * Those formulas whose stored values may no longer hold once cells have changed: that refer to one of them, or to a formula
 * that does. What cannot be followed (a name, a table, `INDIRECT`, several sheets) may refer to any cell.
 *
 * @param formulas all of the workbook but those whose values were set anew
 */
export function staleFormulas<Formula extends SheetFormula>(
  formulas: readonly Formula[],
  changed: readonly ChangedValue[],
  names: readonly string[],
): readonly Formula[] {
  if (changed.length === 0) return [];
  const known = new Set(names.map((name) => name.toLowerCase()));
  let open = formulas.map((own) => ({ own, areas: areasOf(own, known) }));
  const stale: Formula[] = [];
  let fresh: readonly ChangedValue[] = changed;
  while (fresh.length > 0 && open.length > 0) {
    const cells = bySheet(fresh);
    const isHit = ({ areas }: (typeof open)[number]) =>
      areas === 'any' || areas.some((area) => holdsAny(area, cells.get(area.sheet) ?? []));
    const hit = open.filter(isHit);
    open = open.filter((one) => !isHit(one));
    fresh = hit.map(({ own }) => own);
    stale.push(...hit.map(({ own }) => own));
  }
  return stale;
}

/** Zero-based, both ends within. */
interface ReferredArea {
  /** In lower case. */
  readonly sheet: string;
  readonly rows: readonly [number, number];
  readonly columns: readonly [number, number];
}

/** By sheet, in lower case. */
function bySheet(cells: readonly ChangedValue[]): ReadonlyMap<string, readonly ChangedValue[]> {
  const sheets = new Map<string, ChangedValue[]>();
  for (const cell of cells) {
    const name = cell.sheet.toLowerCase();
    const own = sheets.get(name);
    if (own === undefined) sheets.set(name, [cell]);
    else own.push(cell);
  }
  return sheets;
}

function holdsAny({ rows, columns }: ReferredArea, cells: readonly ChangedValue[]): boolean {
  return cells.some(
    ({ row, column }) => row >= rows[0] && row <= rows[1] && column >= columns[0] && column <= columns[1],
  );
}

/** Texts; brackets; quoted sheets; references; words, of which a sheet's stands before `!`; numbers. */
const PIECES =
  /"(?:[^"]|"")*"|(\[(?:[^[\]]|\[[^[\]]*\])*\])|'((?:[^']|'')*)'(!?)|(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?(?![\p{L}\p{N}_.(!])|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\p{L}\p{N}_.(!])|\$?\d{1,7}:\$?\d{1,7}(?![\p{L}\p{N}_.]))|([\p{L}_\\][\p{L}\p{N}_.\\?]*)(!?)|\d[\p{L}\p{N}_.]*/giu;

/** Functions that look at cells which no reference in them names. */
const ANYWHERE: ReadonlySet<string> = new Set(['indirect', 'offset', 'getpivotdata', 'anchorarray']);

/** References through several sheets (`Q1:Q4!B2`), and to all that a formula spilled (`A1#`). */
const SEVERAL = /[\p{L}\p{N}_.]:[\p{L}\p{N}_.]+!|\d#/u;

/** The areas to which a formula refers, `any` where they cannot be told; those of other workbooks are none. */
function areasOf(
  { formula, sheet }: SheetFormula,
  names: ReadonlySet<string>,
): readonly ReferredArea[] | 'any' {
  if (SEVERAL.test(formula)) return 'any';
  const areas: ReferredArea[] = [];
  let named: string | null = null;
  let isElsewhere = false;
  for (const [, brackets, quoted, quotedMark, reference, word, mark] of formula.matchAll(PIECES)) {
    if (brackets !== undefined) {
      // `[1]` is another workbook, any other one the column of a table.
      if (!OTHER_BOOK.test(brackets)) return 'any';
      isElsewhere = true;
    } else if (quotedMark === '!' || mark === '!') {
      named = quoted?.replaceAll("''", "'") ?? word ?? '';
      isElsewhere ||= named.includes('[');
      if (named.includes(':') && !isElsewhere) return 'any';
    } else if (reference !== undefined) {
      if (!isElsewhere) areas.push({ sheet: (named ?? sheet).toLowerCase(), ...areaOf(reference) });
      [named, isElsewhere] = [null, false];
    } else if (word !== undefined) {
      const isUnknown = names.has(word.toLowerCase()) || ANYWHERE.has(word.toLowerCase());
      if (isUnknown && !isElsewhere) return 'any';
      [named, isElsewhere] = [null, false];
    }
  }
  return areas;
}

const OTHER_BOOK = /^\[\d+\]$/u;

function areaOf(reference: string): Pick<ReferredArea, 'rows' | 'columns'> {
  const [first = '', last = first] = reference.replaceAll('$', '').toUpperCase().split(':');
  const [from, to] = [endOf(first), endOf(last)];
  const ordered = (one: number, other: number) => [Math.min(one, other), Math.max(one, other)] as const;
  return {
    rows: ordered(from.row ?? 0, to.row ?? MAX_ROWS),
    columns: ordered(from.column ?? 0, to.column ?? MAX_COLUMNS),
  };
}

/** A corner of an area: whole columns have no row, whole rows no column. */
function endOf(text: string): { readonly row: number | null; readonly column: number | null } {
  const cell = cellOfAddress(text);
  if (cell !== null) return cell;
  if (/^\d+$/u.test(text)) return { row: Number(text) - 1, column: null };
  return { row: null, column: columnIndex(text) };
}
