import type { CellContent, SheetSnapshot } from '../../workbook';
import type { Weight, Weights } from '../model/assessment';
import type { HeaderBand } from '../headers/headerBand';
import { roleOfHeader } from '../roles/headers';
import { areWhole, scaledShares } from '../roles/shareScale';
import { contentAt, filledColumns, placeAt, textAt, textColumns } from '../cells/sheetCells';
import { fold } from '../cells/text';
import { parseNumber } from '../cells/typedNumber';
import { weightKindOf } from '../roles/dictionary/weightText';
import type { TypedWeight } from '../roles/dictionary/weightText';

/** A cell of text above or below a table. */
export interface TextLine {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A line of text above or below a table that gives weights by name: `Trọng số: Thể chế 20%, TTHC 80%`. */
export interface WeightLine extends TextLine {
  readonly kind: Weights['kind'];
  readonly parts: readonly NamedWeight[];
}

interface NamedWeight extends TypedWeight {
  readonly name: string;
}

/** What the criteria of a table are called that a line may name. */
export interface WeightedNames {
  readonly fields: readonly string[];
  readonly leaves: readonly { readonly name: string; readonly field: number }[];
}

/**
 * The weights that a line beside a table gives (DOMAIN section 3, rule 11), where it names all fields, or all criteria,
 * each with its share or factor; `null` where there is no such line.
 */
export function lineWeights(
  sheet: SheetSnapshot,
  header: HeaderBand,
  endRow: number,
  names: WeightedNames,
): Weights | null {
  for (const line of weightLines(linesBeside(sheet, header, endRow))) {
    const ofFields = matched(line, names.fields);
    const found =
      ofFields ??
      matched(
        line,
        names.leaves.map(({ name }) => name),
      );
    if (found === null) continue;
    const place = placeAt(sheet, line.row, line.column);
    if (line.kind === 'factor') {
      const factors = found.map(({ value, isPercent }) =>
        Math.round((isPercent ? value / 100 : value) * MILLION),
      );
      const leaves = ofFields === null ? factors : names.leaves.map(({ field }) => factors[field] ?? MILLION);
      return { kind: 'factor', leaves: leaves.map((value): Weight => ({ value, place })), fields: null };
    }
    const shares = scaledShares(found);
    if (shares === null || !areWhole(shares)) continue;
    const weights = shares.map((value): Weight => ({ value, place }));
    return ofFields === null
      ? { kind: 'share', leaves: weights, fields: null }
      : { kind: 'share', leaves: null, fields: weights };
  }
  return null;
}

const MILLION = 1_000_000;

/** Rows above and below a table in which its weights may be told. */
const ROWS_ABOVE = 8;
const ROWS_BELOW = 12;
/** A row of more texts and numbers is another table's. */
const MOST_CELLS = 3;

/** The cells of text beside a table, nearest first: those above its header and below its last row. */
export function linesBeside(sheet: SheetSnapshot, header: HeaderBand, endRow: number): readonly TextLine[] {
  const known = besideHeader.get(header);
  if (known?.sheet === sheet && known.endRow === endRow) return known.lines;
  const lines = findLines(sheet, header, endRow);
  besideHeader.set(header, { sheet, endRow, lines });
  return lines;
}

/** The lines beside each table: several readers ask for them. */
const besideHeader = new WeakMap<
  HeaderBand,
  { readonly sheet: SheetSnapshot; readonly endRow: number; readonly lines: readonly TextLine[] }
>();

function findLines(sheet: SheetSnapshot, { firstRow }: HeaderBand, endRow: number): readonly TextLine[] {
  const rows: number[] = [];
  const isLine = (row: number) => filledColumns(sheet, row).length <= MOST_CELLS;
  for (let row = firstRow - 1; row >= Math.max(0, firstRow - ROWS_ABOVE) && isLine(row); row--)
    rows.push(row);
  const below = firstLineBelow(sheet, firstRow, endRow);
  const last = Math.min(sheet.values.length, below + ROWS_BELOW);
  for (let row = below; row < last && isLine(row); row++) rows.push(row);
  return rows.flatMap((row) =>
    textColumns(sheet, row).flatMap((column) => {
      const text = textAt(sheet, row, column);
      return text.length <= LONGEST_LINE ? [{ row, column, text }] : [];
    }),
  );
}

const LONGEST_LINE = 2000;

/**
 * The first row of text below a table, whose end nothing tells where it has no totals: behind its last row with a
 * number, and behind the options right below that.
 */
function firstLineBelow(sheet: SheetSnapshot, firstRow: number, endRow: number): number {
  const cellsOf = (row: number) => filledColumns(sheet, row).map((column) => contentAt(sheet, row, column));
  let last = endRow - 1;
  while (
    last > firstRow &&
    cellsOf(last).every((content) => typeof content === 'string' && LETTERS.test(content))
  )
    last--;
  let below = last + 1;
  for (; below < endRow; below++) {
    const cells = cellsOf(below);
    if (cells.length === 0 || !cells.every(isOption)) break;
  }
  return below;
}

const LETTERS = /\p{L}{2}/u;
/** `Ban hành kịp thời: 1`, which may as well stand behind the last criterion. */
const OPTION_END = /:\s?-?\d+(?:[.,]\d+)?\s?(?:đ|điểm)?\.?$/iu;

function isOption(content: CellContent): boolean {
  if (typeof content !== 'string' || !OPTION_END.test(content.slice(-LONGEST_END))) return false;
  // `Điểm thưởng: 1 điểm` is no way to score a criterion.
  return roleOfHeader(content.slice(0, content.lastIndexOf(':'))) === null;
}

const LONGEST_END = 30;

/** The lines beside a table that begin with a word for weights and give some by name. */
export function weightLines(lines: readonly TextLine[]): readonly WeightLine[] {
  return lines.flatMap(({ row, column, text }): readonly WeightLine[] => {
    if (!/\d/u.test(text)) return [];
    const line = text.replace(BEFORE, '');
    const kind = weightKindOf(line);
    if (kind === null) return [];
    const parts = partsOf(line.replace(WORD, '').replace(OF_WHAT, ''));
    return parts.length === 0 ? [] : [{ row, column, text, kind, parts }];
  });
}

/** `Ghi chú:`, `(`, `- ` before the word. */
const BEFORE = /^(?:[-–—+•*(\s]|(?:ghi chú|lưu ý|note)\s?:?)+/iu;
const WORD = /^\S+\s\S+\s?(?:\(%\)\s?)?[:–-]?\s?/u;
/** `Trọng số các lĩnh vực: …` */
const OF_WHAT =
  /^(?:(?:của|các|từng|theo|mỗi|lĩnh vực|tiêu chí|nội dung|nhóm|như sau)\s?){1,4}(?:\(%\)\s?)?[:–-]\s?/iu;
/** What stands behind the name of a part. */
const NUMBER_OF_PART =
  /\s?[:=(–-]?\s?(?:chiếm\s|là\s|bằng\s)?(\d{1,4}(?:[.,]\d{1,8})?)\s?(%?)\s?\)?\s?[.)]?$/u;
const LONGEST_PART = 200;

/** The parts of `Thể chế 20%, TTHC 80%`; none where one of them is no name with a number. */
function partsOf(text: string): readonly NamedWeight[] {
  const parts: NamedWeight[] = [];
  let open = '';
  const parted = text.replace(/([\d%)])\svà\s/gu, '$1;').replace(/(\d%)\s?[-–]\s/gu, '$1;');
  for (const piece of parted.split(/[;+]|,(?!\d)/u)) {
    const whole = open === '' ? piece.trim() : `${open}, ${piece.trim()}`;
    const found = whole.length > LONGEST_PART ? null : NUMBER_OF_PART.exec(whole);
    const name = whole.slice(0, found?.index);
    const value = parseNumber(found?.[1] ?? '');
    if (found === null || value === undefined || !/\p{L}/u.test(name)) {
      open = whole;
      continue;
    }
    open = '';
    parts.push({ name, value, isPercent: found[2] === '%' });
  }
  return /\d/u.test(open) ? [] : parts;
}

/** The weight of each name, in their order, where the parts of a line and the names are the same; else `null`. */
function matched({ parts }: WeightLine, names: readonly string[]): readonly TypedWeight[] | null {
  if (parts.length !== names.length || parts.length < 2) return null;
  const found = names.map((name) => {
    const same = parts.filter((part) => fold(part.name) === fold(name));
    return same.length > 0 ? same : parts.filter((part) => isCalled(fold(part.name), fold(name)));
  });
  const one = found.flatMap((same) => (same.length === 1 ? same : []));
  return one.length === names.length && new Set(one).size === names.length ? one : null;
}

/** Whether a part names a field in fewer or more words, or by the letters with which its words begin (`TTHC`). */
function isCalled(part: string, name: string): boolean {
  const bare = part.replace(/^(?:linh vuc|tieu chi|noi dung|nhom) /u, '');
  if (` ${name} `.includes(` ${bare} `) || ` ${bare} `.includes(` ${name} `)) return true;
  const letters = name
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');
  return bare.length > 1 && !bare.includes(' ') && letters.endsWith(bare);
}

/** Whether any cell of a row is a number or a share. */
export function hasNumber(sheet: SheetSnapshot, row: number): boolean {
  return (sheet.values[row] ?? []).some((_, column) => {
    const content = contentAt(sheet, row, column);
    return (
      typeof content === 'number' || (typeof content === 'string' && /^\s*[\d.,]+\s*%?\s*$/u.test(content))
    );
  });
}
