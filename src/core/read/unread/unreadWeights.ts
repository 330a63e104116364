import type { SheetSnapshot } from '../../workbook';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import type { HeaderBand } from '../headers/headerBand';
import { weightOfName } from '../roles/headerMax';
import { roleOfHeader } from '../roles/headers';
import { LAYOUTS } from '../model/layouts';
import { SCORE_ROLES } from '../roles/roles';
import { placeAt, textAt, textColumns } from '../cells/sheetCells';
import type { ReadTable } from '../layouts/unitScoreSheet';
import { hasNumber, linesBeside, weightLines } from '../weights/weightLines';
import type { TextLine } from '../weights/weightLines';
import { maySayWeight, weightAlone } from '../roles/dictionary/weightText';
import { bareKinds, bareLine, bareNames, bareRow, cellsOf, sharesInNames } from './bareShares';
import type { Said, WeighedSpan } from './bareShares';

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
        bareKinds(span) ??
        bareLine(span, beside))
      : otherLine(span, beside);
  if (found === null) return [];
  const { row, column, text, severity, why } = found;
  const facts = { why, code: '', name: '', text: text.slice(0, LONGEST_SHOWN) };
  return [finding('weights-unusable', placeAt(sheet, row, column), facts, { severity })];
}

const LONGEST_SHOWN = 120;

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
    const column = textColumns(sheet, row).find((one) => LABEL.test(textAt(sheet, row, one)));
    if (column === undefined || !hasNumber(sheet, row)) continue;
    return { row, column, text: textAt(sheet, row, column), severity: 'error', why: 'line' };
  }
  return null;
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
