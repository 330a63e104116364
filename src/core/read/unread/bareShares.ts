import { toNumber } from '../../points';
import type { SaidOnly } from '../../findings/errors';
import type { SheetSnapshot } from '../../workbook';
import type { CriteriaSet, ScoreTable } from '../model/assessment';
import { formatAt } from '../cells/cellFormat';
import type { HeaderBand } from '../headers/headerBand';
import { headerMax } from '../roles/headerMax';
import { LAYOUTS } from '../model/layouts';
import { POINT_ROLES, SCORE_ROLES } from '../roles/roles';
import { areMaxima, areWhole, sharesRead } from '../roles/shareScale';
import { contentAt, figureAt, filledColumns, textAt } from '../cells/sheetCells';
import { fold } from '../cells/text';
import { parseNumber } from '../cells/typedNumber';
import type { TextLine } from '../weights/weightLines';
import { weightInCell } from '../roles/dictionary/weightText';
import type { TypedWeight } from '../roles/dictionary/weightText';

/** A table of scores that was read, and where it stands. */
export interface WeighedSpan {
  readonly sheet: SheetSnapshot;
  readonly header: HeaderBand;
  /** First row below the table. */
  readonly endRow: number;
  readonly table: ScoreTable;
}

/** What is to be said of a weight that was not read. */
export interface Said {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly severity: 'error' | 'warning';
  readonly why: 'line' | SaidOnly;
}

/** The texts in some rows, in some columns or in all; where a pattern is given, those that have it. */
export function* cellsOf(
  sheet: SheetSnapshot,
  fromRow: number,
  toRow: number,
  columns?: readonly number[],
  pattern?: RegExp,
): Iterable<TextLine> {
  for (let row = fromRow; row < toRow; row++) {
    for (const column of columns ?? (sheet.values[row] ?? []).keys()) {
      const content = contentAt(sheet, row, column);
      if (typeof content === 'string' && pattern?.test(content) !== false)
        yield { row, column, text: textAt(sheet, row, column) };
    }
  }
}

/** The names of criteria, or of units in heads, that have a sign of per cent or a part of 1. */
export function sharesInNames({ sheet, header, endRow, table }: WeighedSpan): readonly TextLine[] {
  if (LAYOUTS[table.kind].rows !== 'criteria')
    return [...cellsOf(sheet, header.firstRow, header.dataRow, undefined, MAY_SHARE)];
  const inRows = header.columns.filter(({ role }) => role === 'name').map(({ column }) => column);
  return [...cellsOf(sheet, header.dataRow, endRow, inRows, MAY_SHARE)];
}

const MAY_SHARE = /%|0[.,]\d/u;

/** A row of shares without a word, above or right below the heads of units' scores, that no maxima explain. */
export function bareRow({ sheet, header, table }: WeighedSpan): Said | null {
  if (LAYOUTS[table.kind].rows !== 'units') return null;
  const points = header.columns.filter(({ role }) => role === null || POINT_ROLES.has(role));
  for (let row = Math.max(0, header.firstRow - 1); row <= header.dataRow; row++) {
    const cells = filledColumns(sheet, row);
    if (cells.length < 2 || !cells.every((column) => points.some((one) => one.column === column))) continue;
    const typed = cells.flatMap((column) => {
      const weight = weightInCell(contentAt(sheet, row, column), formatAt(sheet, row, column));
      return weight === null || weight === 'unreadable' || weight.value <= 0 ? [] : [weight];
    });
    if (typed.length < cells.length || !typed.every(({ isPercent, value }) => isPercent || value < 1))
      continue;
    if (!sharesRead(typed).some((shares) => areWhole(shares) && !areMaxima(shares, table.set))) continue;
    const [column = 0] = cells;
    return { row, column, text: textAt(sheet, row, column), severity: 'warning', why: 'bare' };
  }
  return null;
}

/** Shares behind the names of all fields or criteria that do not say of what they are: `Thể chế (70%)`. */
export function bareNames({ table }: WeighedSpan, cells: readonly TextLine[]): Said | null {
  const { leaves, fields } = table.set;
  if (LAYOUTS[table.kind].rows !== 'criteria') return bareShares(cells, table);
  const rows = new Set(leaves.map(({ row }) => row));
  const ofFields = cells.filter(
    ({ row, text }) => !rows.has(row) && fields.some((one) => text.endsWith(one)),
  );
  return (
    bareShares(ofFields, table) ??
    bareShares(
      cells.filter(({ row }) => rows.has(row)),
      table,
    )
  );
}

function bareShares(cells: readonly TextLine[], { set }: ScoreTable): Said | null {
  const found = cells.flatMap((cell) => {
    const typed = cell.text.length > LONGEST_NAME ? null : bareShare(cell.text);
    return typed === null ? [] : [{ ...cell, ...typed }];
  });
  const [first] = found;
  const isOfAll = found.length === set.fields.length || found.length === set.leaves.length;
  if (first === undefined || found.length < 2 || !isOfAll) return null;
  return areOtherShares(found, set) ? { ...first, severity: 'warning', why: 'bare' } : null;
}

/** The share in a name that does not say of what it is: `Thể chế (70%)`, `70% Thể chế`, `Thể chế (0,7)`, `Thể chế × 0,7`. */
function bareShare(text: string): TypedWeight | null {
  const ofOne = parseNumber(BARE_PART.exec(text)?.[1] ?? '');
  if (ofOne !== undefined) return { value: ofOne, isPercent: false };
  const { name } = headerMax(text);
  const value = parseNumber((BARE_SHARE.exec(name) ?? SHARE_BEFORE.exec(name))?.[1] ?? '');
  return value === undefined ? null : { value, isPercent: true };
}

/** Whether shares are the whole, and not those of the maxima, by which criteria count anyway. */
function areOtherShares(typed: readonly TypedWeight[], set: CriteriaSet): boolean {
  return sharesRead(typed).some((shares) => areWhole(shares) && !areMaxima(shares, set));
}

const BARE_SHARE =
  /(?:[([]|[-–—:x×*]\s?|\s)(\d{1,3}(?:[.,]\d{1,4})?)\s?%\s?(?:tổng(?:\ssố)?(?:\sđiểm)?\s?)?[)\]]?$/iu;
const SHARE_BEFORE = /^\s?(\d{1,3}(?:[.,]\d{1,4})?)\s?%\s?(?=[\p{L}(:–-])/u;
const BARE_PART = /(?:[([]\s?|[x×*]\s?)(0[.,]\d{1,4})\s?[)\]]?$/iu;

/**
 * Shares behind the kinds of score of a table without a total, `Điểm thẩm định (70%) | Điểm XHH (30%)`, where some scores
 * are more than such a part of the max: those are no points of the whole.
 */
export function bareKinds({ sheet, header, endRow, table }: WeighedSpan): Said | null {
  if (table.kind !== 'unitsByTotals') return null;
  const found = header.columns.flatMap(({ role, row, column, text }) => {
    const typed = role !== null && SCORE_ROLES.has(role) ? bareShare(text) : null;
    return typed === null ? [] : [{ ...typed, row, column, text }];
  });
  const [first] = found;
  const [shares] = sharesRead(found);
  if (first === undefined || found.length < 2 || !areWhole(shares)) return null;
  const whole = toNumber(table.set.leaves[0]?.maxPoints ?? 0);
  const isBeyond = found.some(({ column }, at) => {
    const most = ((shares[at] ?? 0) / MILLION / 100) * whole;
    for (let row = header.dataRow; row < endRow; row++)
      if ((figureAt(sheet, row, column) ?? 0) > most) return true;
    return false;
  });
  return isBeyond ? { ...first, severity: 'error', why: 'line' } : null;
}

/**
 * A line beside the table that has a share for each field or criterion, by their names, numbers or first letters, or
 * multiplies by shares: `Chỉ số = 70% Thể chế + 30% Thủ tục`, `Lĩnh vực 1 tính 70%, lĩnh vực 2 tính 30%`, `0,7 × TC + 0,3 × TT`.
 */
export function bareLine({ table: { set } }: WeighedSpan, beside: readonly TextLine[]): Said | null {
  const lists = [set.fields, set.leaves.map(({ name }) => name)];
  for (const line of beside) {
    if (!MAY_SHARE.test(line.text)) continue;
    const typed = sharesIn(line.text);
    if (typed.length < 2 || !areOtherShares(typed, set)) continue;
    const isOfAll = lists.some((names) => names.length === typed.length && areNamed(line.text, names));
    if (isOfAll || (FORMULA.test(line.text) && TIMES.test(line.text)))
      return { ...line, severity: 'warning', why: 'bare' };
  }
  return null;
}

/** The shares in a line: those of per cent, or the parts of 1 by which it multiplies. */
function sharesIn(text: string): readonly TypedWeight[] {
  const percent = [...text.matchAll(ANY_SHARE)].map(([, number = '']) => ({
    value: parseNumber(number) ?? 0,
    isPercent: true,
  }));
  if (percent.length > 0) return percent;
  return [...text.matchAll(ANY_PART)].map(([, behind, before]) => ({
    value: parseNumber(behind ?? before ?? '') ?? 0,
    isPercent: false,
  }));
}

function areNamed(line: string, names: readonly string[]): boolean {
  const text = ` ${fold(line)} `;
  const numbers = text.match(NUMBERED) ?? [];
  return numbers.length === names.length || names.every((name) => text.includes(` ${fold(name)} `));
}

const ANY_SHARE = /(\d{1,3}(?:[.,]\d{1,4})?)\s?%/gu;
const ANY_PART = /(?:[x×*]|nhân(?: với)?)\s?(0[.,]\d{1,4})|(0[.,]\d{1,4})\s?[x×*]/giu;
const NUMBERED = / (?:linh vuc|lv|muc|phan|nhom|tieu chi|tc) ?(?:\d{1,2}|[ivx]{1,4})(?= )/gu;
const FORMULA = /=[^=]*\+/u;
const TIMES = /[\d%]\s?[x×*]|[x×*]\s?\d/iu;

const MILLION = 1_000_000;
const LONGEST_NAME = 300;
