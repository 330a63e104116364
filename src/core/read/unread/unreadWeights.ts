import type { SaidOnly } from '../../findings/errors';
import type { CellContent, SheetSnapshot } from '../../workbook';
import type { CriteriaSet, ScoreTable } from '../model/assessment';
import { formatAt } from '../cells/cellFormat';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import type { HeaderBand } from '../headers/headerBand';
import { headerMax, weightOfName } from '../roles/headerMax';
import { roleOfHeader } from '../roles/headers';
import { LAYOUTS } from '../model/layouts';
import { POINT_ROLES, SCORE_ROLES } from '../roles/roles';
import { areMaxima, areWhole, sharesRead } from '../weights/shareScale';
import { contentAt, filledColumns, placeAt, textAt } from '../cells/sheetCells';
import { fold } from '../cells/text';
import { parseNumber } from '../cells/typedNumber';
import type { ReadTable } from '../layouts/unitScoreSheet';
import { hasNumber, linesBeside, weightLines } from '../weights/weightLines';
import type { TextLine } from '../weights/weightLines';
import { maySayWeight, weightAlone, weightInCell } from '../roles/weightText';
import type { TypedWeight } from '../roles/weightText';

/** A table of scores that was read, and where it stands. */
interface WeighedSpan {
  readonly sheet: SheetSnapshot;
  readonly header: HeaderBand;
  /** First row below the table. */
  readonly endRow: number;
  readonly table: ScoreTable;
}

/** A table with what is said of weights that it gives and that were not read. */
export function withUnreadWeights(
  read: ReadTable,
  sheet: SheetSnapshot,
  header: HeaderBand,
  endRow: number,
): ReadTable {
  if (read.table.set.hasUnusableWeights === true) return read;
  const said = unreadWeights({ sheet, header, endRow, table: read.table });
  return said.length === 0 ? read : { ...read, findings: [...read.findings, ...said] };
}

interface Said {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly severity: 'error' | 'warning';
  readonly why: 'line' | SaidOnly;
}

/**
 * The first cell in a table of scores, or beside it, that gives weights (*trọng số*, *hệ số*) where none were read (DOMAIN section
 * 3, rule 11): an error where it is plainly a row, a head or a line of weights, a warning where a text only speaks of
 * them or a row of shares says nothing. A table that is ranked by a printed total or index has its weights inside.
 */
function unreadWeights(span: WeighedSpan): readonly Finding[] {
  const { table, sheet } = span;
  if (table.units.length === 0 || hasWeightsInside(span)) return [];
  const beside = linesBeside(sheet, span.header, span.endRow);
  const names = table.set.weights === undefined ? sharesInNames(span) : [];
  const found =
    table.set.weights === undefined
      ? (lineSaid(beside) ??
        rowSaid(span) ??
        headSaid(span) ??
        textSaid(span, beside, names) ??
        bareRow(span) ??
        bareNames(span, names) ??
        bareLine(span, beside))
      : otherLine(span, beside);
  if (found === null) return [];
  const { row, column, text, severity, why } = found;
  const facts = { why, code: '', name: '', text: text.slice(0, LONGEST_SHOWN) };
  return [finding('weights-unusable', placeAt(sheet, row, column), facts, { severity })];
}

const LONGEST_SHOWN = 120;
const LONGEST_NAME = 300;

function hasWeightsInside({ table, header }: WeighedSpan): boolean {
  if (table.kind !== 'unitsByTotals') return false;
  return header.columns.some(
    ({ role, above }) => (role === 'final' || role === 'index' || role === 'weighted') && above.length === 0,
  );
}

/** A line beside the table whose names are not the table's. */
function lineSaid(beside: readonly TextLine[]): Said | null {
  const [line] = weightLines(beside);
  if (line === undefined) return null;
  const ofKinds = line.parts.every(({ name }) => SCORE_ROLES.has(roleOfHeader(name) ?? 'note'));
  return { ...line, severity: ofKinds ? 'warning' : 'error', why: ofKinds ? 'said' : 'line' };
}

/** A line beside a table whose weights are read that gives others. */
function otherLine({ table }: WeighedSpan, beside: readonly TextLine[]): Said | null {
  const [line] = weightLines(beside);
  const { leaves, fields } = table.set.weights ?? { leaves: null, fields: null };
  const known = new Set([...(leaves ?? []), ...(fields ?? [])].map(({ value }) => value / MILLION));
  if (line === undefined) return null;
  const isKnown = line.parts.every(
    ({ value }) => known.has(value) || known.has(Number((value * 100).toFixed(6))),
  );
  return isKnown ? null : { ...line, severity: 'warning', why: 'other' };
}

const MILLION = 1_000_000;
const ROWS_BESIDE = 4;

/** A row `Trọng số | 70% | 30%` above, in or below the table. */
function rowSaid({ sheet, header, endRow }: WeighedSpan): Said | null {
  const last = Math.min(sheet.values.length, endRow + ROWS_BESIDE);
  for (let row = Math.max(0, header.firstRow - ROWS_BESIDE); row < last; row++) {
    if (row >= header.firstRow && row < header.dataRow) continue;
    const column = labelIn(sheet.values[row] ?? []);
    if (column === -1 || !hasNumber(sheet, row)) continue;
    return { row, column, text: textAt(sheet, row, column), severity: 'error', why: 'line' };
  }
  return null;
}

/** The first column with such a label, -1 for none: all cells of wide tables are asked, nearly all of which are numbers. */
function labelIn(cells: readonly CellContent[]): number {
  for (let column = 0; column < cells.length; column++) {
    const content = cells[column];
    if (typeof content === 'string' && LABEL.test(content)) return column;
  }
  return -1;
}

/** A cell that says no more than that weights stand beside it. */
const LABEL =
  /^\s{0,9}(?:trọng số|t[ỷỉ] trọng|quyền số|hệ số)\s?(?:\(?%\)?)?\s?(?:(?:của |các |từng )*(?:lĩnh vực|tiêu chí|nội dung|nhóm))?\s?:?\s{0,9}$/iu;

/** A head with a weight that is no field's or criterion's: `Điểm thẩm định (trọng số 70%)`, `Sở Nội vụ (hệ số 1,2)`. */
function headSaid({ sheet, header }: WeighedSpan): Said | null {
  // A printed total of the parts has their weights inside.
  const hasTotal = header.columns.some(({ role }) => role === 'final');
  for (const { row, column, text } of cellsOf(sheet, header.firstRow, header.dataRow)) {
    if (!maySayWeight(text)) continue;
    if (weightAlone(text) === null && weightOfName(text) === null) continue;
    if (hasTotal && SCORE_ROLES.has(roleOfHeader(text) ?? 'note')) continue;
    return { row, column, text, severity: 'error', why: 'line' };
  }
  return null;
}

/** The texts in some rows, in some columns or in all; where a sign is given, those that have it. */
function* cellsOf(
  sheet: SheetSnapshot,
  fromRow: number,
  toRow: number,
  columns?: readonly number[],
  sign = '',
): Iterable<TextLine> {
  for (let row = fromRow; row < toRow; row++) {
    for (const column of columns ?? (sheet.values[row] ?? []).keys()) {
      const content = contentAt(sheet, row, column);
      if (typeof content === 'string' && content.includes(sign))
        yield { row, column, text: textAt(sheet, row, column) };
    }
  }
}

/** The names of criteria, or of units in heads, that have a sign of per cent. */
function sharesInNames({ sheet, header, endRow, table }: WeighedSpan): readonly TextLine[] {
  if (LAYOUTS[table.kind].rows !== 'criteria')
    return [...cellsOf(sheet, header.firstRow, header.dataRow, undefined, '%')];
  const inRows = header.columns.filter(({ role }) => role === 'name').map(({ column }) => column);
  return [...cellsOf(sheet, header.dataRow, endRow, inRows, '%')];
}

/** A text that speaks of weights with a number: in the header, in a criterion's name, above or below the table. */
function textSaid(span: WeighedSpan, beside: readonly TextLine[], names: readonly TextLine[]): Said | null {
  for (const cell of beside) {
    if (!/\d/u.test(cell.text)) continue;
    const shares = SHARE.test(cell.text);
    if (!shares && !FACTOR.test(cell.text)) continue;
    const isPlain = shares && BEGINS.test(cell.text) && (cell.text.match(/\d\s?%/gu)?.length ?? 0) > 1;
    return isPlain
      ? { ...cell, severity: 'error', why: 'line' }
      : { ...cell, severity: 'warning', why: 'said' };
  }
  const noted = weightNotes(span);
  if (noted !== null) return noted;
  const ofCriteria = LAYOUTS[span.table.kind].rows === 'criteria';
  for (const cell of ofCriteria ? names : []) {
    if (maySayWeight(cell.text) && SHARE.test(cell.text))
      return { ...cell, severity: 'warning', why: 'said' };
  }
  return null;
}

/** A weight in a column of notes: beside one criterion it may be a remark, beside several these are their weights. */
function weightNotes({ sheet, header, endRow, table }: WeighedSpan): Said | null {
  if (LAYOUTS[table.kind].rows !== 'criteria') return null;
  const notes = header.columns.filter(({ role }) => role === 'note').map(({ column }) => column);
  const said: Said[] = [];
  for (const cell of cellsOf(sheet, header.dataRow, endRow, notes))
    if (weightAlone(cell.text) !== null) said.push({ ...cell, severity: 'warning', why: 'said' });
  const [first, ...more] = said;
  if (first === undefined) return null;
  return more.length === 0 ? first : { ...first, severity: 'error', why: 'line' };
}

const SHARE = /(?:trọng số|quyền số)[^\d.;]{0,40}\d{1,3}(?:[.,]\d{1,4})?\s?%/iu;
const FACTOR = /hệ số(?:\s\p{L}{1,2})?\s?(?:[:=]|là|bằng)?\s?\d/iu;
const BEGINS = /^(?:ghi chú\s?:?\s?)?[(*–-]?\s?(?:trọng số|quyền số)/iu;

/** A row of shares without a word, above or right below the heads of units' scores, that no maxima explain. */
function bareRow({ sheet, header, table }: WeighedSpan): Said | null {
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
function bareNames({ table }: WeighedSpan, cells: readonly TextLine[]): Said | null {
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
    const share = cell.text.length > LONGEST_NAME ? null : BARE_SHARE.exec(headerMax(cell.text).name);
    const value = parseNumber(share?.[1] ?? '');
    return value === undefined ? [] : [{ ...cell, value, isPercent: true }];
  });
  const [first] = found;
  const isOfAll = found.length === set.fields.length || found.length === set.leaves.length;
  if (first === undefined || found.length < 2 || !isOfAll) return null;
  return areOtherShares(found, set) ? { ...first, severity: 'warning', why: 'bare' } : null;
}

/** Whether shares are the whole, and not those of the maxima, by which criteria count anyway. */
function areOtherShares(typed: readonly TypedWeight[], set: CriteriaSet): boolean {
  const [shares] = sharesRead(typed);
  return areWhole(shares) && !areMaxima(shares, set);
}

const BARE_SHARE = /(?:[([]|[-–—:]\s?|\s)(\d{1,3}(?:[.,]\d{1,4})?)\s?%\s?[)\]]?$/u;

/** A line beside the table that has the name of each field, and a share for each: `Chỉ số = 70% Thể chế + 30% Thủ tục`. */
function bareLine({ table: { set } }: WeighedSpan, beside: readonly TextLine[]): Said | null {
  if (set.fields.length < 2) return null;
  for (const line of beside) {
    if (!line.text.includes('%')) continue;
    const typed = [...line.text.matchAll(ANY_SHARE)].map(([, number = '']) => ({
      value: parseNumber(number) ?? 0,
      isPercent: true,
    }));
    if (typed.length !== set.fields.length || !areOtherShares(typed, set)) continue;
    const text = ` ${fold(line.text)} `;
    if (set.fields.every((name) => text.includes(` ${fold(name)} `)))
      return { ...line, severity: 'warning', why: 'bare' };
  }
  return null;
}

const ANY_SHARE = /(\d{1,3}(?:[.,]\d{1,4})?)\s?%/gu;
