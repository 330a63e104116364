import { pointsOf } from '../../../points';
import type { Points } from '../../../points';
import type { CellContent, SheetSnapshot } from '../../../workbook';
import { dateOrTimeAt } from '../../cells/cellFormat';
import { apartOf } from '../../bonusPenalty/apartNames';
import type { Apart } from '../../bonusPenalty/apartNames';
import { apartTablesAt } from '../../bonusPenalty/apartTables';
import type { ApartTable } from '../../bonusPenalty/apartTables';
import { isApartHeader } from '../../bonusPenalty/apartUnitTables';
import { labelOf } from '../criterionLabel';
import type { CriterionColumns } from '../criterionLabel';
import type { PrintedCode } from '../../words/criterionCode';
import { headerAt } from '../../headers/headerBand';
import { maxInCell } from '../../roles/headerMax';
import { isSubtotalLabel, isSummaryLabel, isTotalLabel, roleOfHeader } from '../../roles/headers';
import type { ColumnRole } from '../../roles/headers';
import { doesNotApply, readNumber } from '../../cells/score';
import { contentAt } from '../../cells/sheetCells';
import { fold, textOf } from '../../cells/text';

/** A row below the header, by what its label and max tell. */
export interface TableRow {
  readonly row: number;
  readonly code: PrintedCode;
  readonly name: string;
  readonly indent: number;
  readonly max: Points | null;
  /** Something stands in the max column that is no number. */
  readonly maxUnreadable: boolean;
  /** A row of bonus or penalty points, told by its name or a negative max. */
  readonly apart: Apart | null;
  /** Whether its name tells that. */
  readonly isApartByName: boolean;
  /** `Ban hành kịp thời: 1`: the way a criterion is scored, never a criterion. */
  readonly option: boolean;
}

/** A row of totals. */
export interface TotalRow {
  readonly row: number;
  readonly max: Points | null;
}

/** The rows of one table of criteria, in order. */
export interface TableRows {
  readonly rows: readonly TableRow[];
  /** The rows of totals, top-down: the last is the table's, unless it sums up the rows since the one above it. */
  readonly totals: readonly TotalRow[];
  /** Rows that sum up a part. */
  readonly partRows: readonly number[];
  /** Small tables of bonus and penalty points that follow it. */
  readonly apartTables: readonly ApartTable[];
  /** First row below the table and those. */
  readonly endRow: number;
}

/** `Ban hành kịp thời: 1`, `Từ 80% đến 90%: 0,5 điểm` */
const OPTION = /:\s*-?\d+([.,]\d+)?\s*(đ|điểm)?\.?$/iu;
const FIRST_CODE = /^\(?(1|01|I|A)[).]*$/u;

/**
 * Tells the rows below a header apart. The table ends below its totals, at the header of a table in other columns, or where its header is printed again and
 * the numbers begin again (the next table); a header printed again on the next page is passed over.
 */
export function tableRows(sheet: SheetSnapshot, fromRow: number, columns: CriterionColumns): TableRows {
  return withoutResults(printedRows(sheet, fromRow, columns));
}

function printedRows(sheet: SheetSnapshot, fromRow: number, columns: CriterionColumns): TableRows {
  const rows: TableRow[] = [];
  const sums: TotalRow[] = [];
  const parts: number[] = [];
  let totals = false;
  let lastUsed = fromRow - 1;
  /** What the last row with a label says that points below it are. */
  let heading: Apart | null = null;
  for (let row = fromRow; row < sheet.values.length; row++) {
    const label = labelOf(sheet, row, columns);
    if (label === null) continue;
    const below = lastUsed < fromRow ? null : apartTablesAt(sheet, row, heading);
    if (below !== null)
      return { rows, totals: sums, partRows: parts, apartTables: below.tables, endRow: below.endRow };
    if (lastUsed >= fromRow && isApartHeader(sheet, row))
      return { rows, totals: sums, partRows: parts, apartTables: [], endRow: row };
    heading = apartOf(label.name);
    const content = contentAt(sheet, row, columns.max);
    if (typeof content === 'string' && roleOfHeader(content) === 'max' && maxInCell(content) === null) {
      if (totals || beginsAgain(sheet, row + 1, columns))
        return { rows, totals: sums, partRows: parts, apartTables: [], endRow: lastUsed + 1 };
      continue;
    }
    if (lastUsed >= fromRow && isOtherHeader(sheet, row, content))
      return { rows, totals: sums, partRows: parts, apartTables: [], endRow: lastUsed + 1 };
    const max = isDateOrTime(sheet, row, columns.max, content) ? null : maxOf(content);
    const coded = label.code.text !== '';
    if (!coded && isSubtotalLabel(label.name)) {
      parts.push(row);
      lastUsed = row;
      continue;
    }
    if (isTotalLabel(label.name) || isTotalLabel(label.code.text)) {
      if (!coded || isTotalLabel(label.code.text)) {
        sums.push({ row, max });
        totals = rows.length > 0;
        lastUsed = row;
        continue;
      }
    }
    const named = heading;
    const apart = named ?? (max !== null && max < 0 ? 'penalty' : null);
    if (apart === null && totals && !coded && max === null)
      return { rows, totals: sums, partRows: parts, apartTables: [], endRow: row };
    if (coded || max !== null || apart !== null) lastUsed = row;
    const { code, name, indent } = label;
    rows.push({
      row,
      code,
      name,
      indent,
      max,
      maxUnreadable: max === null && (isWritten(content) || typeof content === 'number'),
      apart,
      isApartByName: named !== null,
      option: !coded && apart === null && name.includes(':') && OPTION.test(name),
    });
  }
  return { rows, totals: sums, partRows: parts, apartTables: [], endRow: sheet.values.length };
}

/**
 * The rows without those of results that have a max of their own and no number, above all criteria or below them: `Điểm CCHC` of
 * 100 is a total where its max is what the numbered rows of one kind come to, `Chỉ số (%)` of 100 and `Xếp hạng` of 12 are neither
 * criteria nor totals.
 */
function withoutResults(read: TableRows): TableRows {
  const coded = read.rows.flatMap(({ code }, index) => (code.text === '' ? [] : [index]));
  const [first, last] = [coded[0], coded.at(-1)];
  if (first === undefined || last === undefined || coded.length < 2) return read;
  const results = read.rows.filter(
    ({ code, max, apart, option, name }, index) =>
      code.text === '' &&
      max !== null &&
      apart === null &&
      !option &&
      (index < first || index > last) &&
      isResult(name),
  );
  if (results.length === 0) return read;
  const wholes = wholesOf(read.rows);
  const totals = results.filter(({ max, name }) => mayBeTotal(name) && wholes.has(max ?? 0));
  const others = results.filter((row) => !totals.includes(row) && isFigure(row.name));
  const left = new Set([...totals, ...others]);
  return {
    ...read,
    rows: read.rows.filter((row) => !left.has(row)),
    totals: [...read.totals, ...totals].toSorted((a, b) => a.row - b.row),
    partRows: [...read.partRows, ...others.map(({ row }) => row)],
  };
}

function isResult(name: string): boolean {
  return mayBeTotal(name) || isFigure(name);
}

function isFigure(name: string): boolean {
  return FIGURES.has(roleOfHeader(name) ?? 'name') || isSummaryLabel(name);
}

function mayBeTotal(name: string): boolean {
  return roleOfHeader(name) === 'final' || TOTAL.test(fold(name));
}

const FIGURES: ReadonlySet<ColumnRole> = new Set(['index', 'rank', 'grade']);
const TOTAL =
  /^(?:ket qua|diem|diem chi so|chi so|ket qua chi so|diem ket qua)(?: (?:par index|cchc|cai cach hanh chinh))?(?: nam 20\d\d)?$/u;

/** What the rows with numbers of one kind have together: `I`, `II` …; `1`, `2` …; `A`, `B` … */
function wholesOf(rows: readonly TableRow[]): ReadonlySet<Points> {
  const sums = KINDS_OF_NUMBER.map((kind) =>
    rows.reduce(
      (sum, { code, max, apart }) => (apart === null && kind.test(code.text) ? sum + (max ?? 0) : sum),
      0,
    ),
  );
  return new Set(sums.filter((sum) => sum > 0));
}

const KINDS_OF_NUMBER = [/^[IVX]{1,5}[.)]?$/u, /^\d{1,2}[.)]?$/u, /^[A-HĐ][.)]?$/u];

const MOST_HEADER_ROWS = 6;

/** Whether a row is the header of a table whose max stands in another column. */
function isOtherHeader(sheet: SheetSnapshot, row: number, content: CellContent): boolean {
  if (typeof content !== 'string' || maxInCell(content) !== null) return false;
  return roleOfHeader(content) !== null && headerAt(sheet, row, row) !== null;
}

/** Whether the first number below a repeated header is the first of a set. */
function beginsAgain(sheet: SheetSnapshot, fromRow: number, columns: CriterionColumns): boolean {
  for (let row = fromRow; row < fromRow + MOST_HEADER_ROWS; row++) {
    const code = labelOf(sheet, row, columns)?.code.text ?? '';
    if (code !== '') return FIRST_CODE.test(code);
  }
  return false;
}

function isDateOrTime(sheet: SheetSnapshot, row: number, column: number, content: CellContent): boolean {
  return typeof content === 'number' && dateOrTimeAt(sheet, row, column, content) !== null;
}

/** Points of a max: a number, or a text such as `2`, `1,5`, `2 điểm` or `Tối đa 2 điểm`. */
function maxOf(content: CellContent): Points | null {
  const value = readNumber(content) ?? maxInCell(content);
  return value === null ? null : (pointsOf(value) ?? null);
}

function isWritten(content: CellContent): boolean {
  if (content === null || typeof content === 'number') return false;
  const text = typeof content === 'string' ? textOf(content) : 'error';
  return text !== '' && !doesNotApply(text);
}
