import type { CellContent, SheetSnapshot } from '../../workbook';
import { grouped } from '../../lists';
import { madeOnce } from '../../remembered';
import { readNumber } from '../cells/score';
import { contentAt, textAt } from '../cells/sheetCells';
import { fold } from '../cells/text';
import { numberAndName } from '../criteria/criterionLabel';
import type { HeaderBand } from '../headers/headerBand';
import { isTotalLabel } from '../roles/headers';
import { romanNumber } from '../words/printedRank';

/** A list of scores, whose rows may be sorted in any way. */
interface SortedList {
  readonly sheet: SheetSnapshot;
  /** That of the rows of one unit. */
  readonly header: HeaderBand;
  /** The column of maxima. */
  readonly max: number;
  /** Whether a criterion has a row for each kind of score. */
  readonly hasKinds: boolean;
}

/** In which order the rows of a unit are read. */
export interface ListOrder extends SortedList {
  /** By what their rows say of them, the criteria of the first unit that has most, in its order; of two alike the last. */
  readonly model: () => ReadonlyMap<string, number>;
}

/** @param units the rows of each unit */
export function listOrder(list: SortedList, units: readonly (readonly number[])[]): ListOrder {
  const model = madeOnce(() => {
    const most = units.reduce((longest, own) => Math.max(longest, own.length), 0);
    const rows = units.find((own) => own.length === most) ?? [];
    return new Map(rows.map((row, at) => [criterionIn(list, row), at]));
  });
  return { ...list, model };
}

/** The rows of one unit in the order of its criteria. */
export interface OrderedRows {
  readonly ordered: readonly number[];
  /** Those among them that have the sum of their field and its name. */
  readonly sums: readonly number[];
}

/**
 * The rows by the numbers of their criteria (`1`, `1.1`, `1.2`, `2`; `I.1`, `II.1`; `I`, `1.1`, `II`, `2.1`) where each has one of
 * its own; else in the order that the list has them of its other units. Those of a field stand together where a column names
 * it, with its sum behind them; the total of all is last.
 */
export function inOrder(list: ListOrder, rows: readonly number[]): OrderedRows {
  const { sheet, header, max } = list;
  const names = criterionColumns(header);
  const fields = names.slice(0, -1);
  const name = names.at(-1) ?? -1;
  const field = fields.at(-1);
  const sums = field === undefined ? [] : sumsOfFields(sheet, { field, name, max }, rows);
  const code = codeColumn(header);
  const isTotal = (row: number) =>
    isTotalLabel(textAt(sheet, row, name)) && (code === -1 || textAt(sheet, row, code) === '');
  const totals = rows.filter(isTotal);
  const own = rows.filter((row) => !sums.includes(row) && !(totals.length === 1 && isTotal(row)));
  const numbers = numbersOf(
    own.map((row) =>
      plainNumber(code === -1 ? numberAndName(textAt(sheet, row, name)).code : textAt(sheet, row, code)),
    ),
  );
  const numbered = own.map((row, index) => ({ row, number: numbers?.[index] ?? [] }));
  const sorted =
    numbers === null
      ? (alikeOrdered(list, own) ?? own)
      : numbered.sort((a, b) => compareNumbers(a.number, b.number)).map(({ row }) => row);
  const isParted = numbers === null || sums.length > 0;
  const parted = isParted ? byFields(sheet, [...sorted, ...sums], fields) : sorted;
  return { ordered: totals.length === 1 ? [...parted, ...totals] : parted, sums };
}

/** Where its criteria have their numbers; -1 where no column has them. */
export function codeColumn({ columns }: HeaderBand): number {
  return columns.find(({ role }) => role === 'code')?.column ?? -1;
}

/** Where its criteria are named: behind the names of fields, if any. */
export function criterionColumns({ columns }: HeaderBand): readonly number[] {
  return columns.filter(({ role }) => role === 'name').map(({ column }) => column);
}

/** Rows of a field together, where columns name the fields of all; a stable order. */
function byFields(
  sheet: SheetSnapshot,
  rows: readonly number[],
  fields: readonly number[],
): readonly number[] {
  return [...fields]
    .reverse()
    .reduce<readonly number[]>(
      (sorted, column) =>
        sorted.some((row) => textAt(sheet, row, column) === '')
          ? sorted
          : [...grouped(sorted, (row) => fold(textAt(sheet, row, column))).values()].flat(),
      rows,
    );
}

/**
 * Rows that have the name of their field where a criterion has its own, and the sum of the maxima of its criteria: they are
 * no criteria beside these.
 */
function sumsOfFields(
  sheet: SheetSnapshot,
  { field, name, max }: { readonly field: number; readonly name: number; readonly max: number },
  rows: readonly number[],
): readonly number[] {
  const maxOf = (row: number) => readNumber(contentAt(sheet, row, max)) ?? 0;
  return [...grouped(rows, (row) => fold(textAt(sheet, row, field)))].flatMap(([text, own]) => {
    const named = own.filter((row) => text !== '' && fold(textAt(sheet, row, name)) === text);
    const [sum] = named;
    if (sum === undefined || named.length > 1 || own.length < 2) return [];
    const others = own.filter((row) => row !== sum).reduce((total, row) => total + maxOf(row), 0);
    return Math.abs(others - maxOf(sum)) < SAME_MAX ? [sum] : [];
  });
}

/** Below what differs of two sums of maxima is no more than what doubles make of decimals. */
const SAME_MAX = 1e-6;

/**
 * The rows of a unit without numbers as the first unit that has most of them has its own, so that the same criteria are read
 * alike of all; `null` where two have one name, or one is not among those.
 */
function alikeOrdered(list: ListOrder, rows: readonly number[]): readonly number[] | null {
  if (list.hasKinds) return null;
  const order = list.model();
  const places = rows.map((row) => ({ row, at: order.get(criterionIn(list, row)) ?? -1 }));
  const isAlike =
    new Set(places.map(({ at }) => at)).size === rows.length && places.every(({ at }) => at >= 0);
  return isAlike ? places.sort((a, b) => a.at - b.at).map(({ row }) => row) : null;
}

/** What a row says of its criterion: its number, its field and its name. */
function criterionIn({ sheet, header: { columns } }: SortedList, row: number): string {
  const named = columns.filter(({ role }) => role === 'code' || role === 'name');
  return named.map(({ column }) => fold(textAt(sheet, row, column))).join('\n');
}

/** A number without the word that all are written with (`TC1.1`, `Mục 1`), its levels parted by points (`1-1`). */
function plainNumber(text: string): string {
  const number = /^(?:mục|tiêu chí|chỉ số|tc|cs)[. ]?(?=\d)/iu.exec(text);
  return text.slice(number?.[0].length ?? 0).replace(/ ?[-–_/,] ?(?=\d)/gu, '.');
}

/** A cell of numbers as what reads a table knows them: `TC1.1` is 1.1. */
export function numberIn(content: CellContent): CellContent {
  if (typeof content !== 'string') return content;
  const number = plainNumber(content);
  return NUMBER.test(number) ? number : content;
}

/**
 * The numbers of all criteria, level by level; `null` where one has none, two have the same, or fields are not numbered alike.
 * Fields may be `I` or `A` above criteria `1.1`.
 */
function numbersOf(texts: readonly string[]): readonly (readonly number[])[] | null {
  if (new Set(texts).size < texts.length || !texts.every((text) => NUMBER.test(text))) return null;
  const levels = texts.map((text) => text.replace(/\.$/u, '').split('.'));
  const below = levels.filter((own) => own.length > 1);
  const alone = levels.filter((own) => own.length === 1);
  const ofAll = headsOf(levels);
  if (ofAll !== null) return levels.map((own) => numbered(own, ofAll));
  const [ofFields, ofCriteria] = [headsOf(alone), headsOf(below)];
  if (ofFields === null || ofCriteria !== HEADS[0]) return null;
  return levels.map((own) => numbered(own, own.length === 1 ? ofFields : ofCriteria));
}

type HeadNumber = (text: string) => number | null;

/** How the fields of all these are numbered; `null` where not alike. */
function headsOf(levels: readonly (readonly string[])[]): HeadNumber | null {
  return HEADS.find((read) => levels.every(([head = '']) => read(head) !== null)) ?? null;
}

function numbered(levels: readonly string[], head: HeadNumber): readonly number[] {
  return levels.map((level, at) => (at === 0 ? head(level) : levelNumber(level)) ?? 0);
}

const NUMBER = /^(?:\d+|[A-ZĐ]{1,7})(?:\.(?:\d+|[A-Za-zĐđ]{1,7}))*\.?$/u;

/** How fields are numbered: `1`, `I`, or `A` with or without a `Đ`. */
const HEADS: readonly HeadNumber[] = [
  (text) => (/^\d+$/u.test(text) ? Number(text) : null),
  (text) => romanNumber(text) ?? null,
  (text) => (/^[A-Z]$/u.test(text) ? LETTERS.replace('Đ', '').indexOf(text) + 1 : null),
  (text) => (/^[A-ZĐ]$/u.test(text) ? LETTERS.indexOf(text) + 1 : null),
];
const LETTERS = 'ABCDĐEFGHIJKLMNOPQRSTUVWXYZ';

function levelNumber(text: string): number {
  if (/^\d+$/u.test(text)) return Number(text);
  return (text === text.toUpperCase() ? romanNumber(text) : undefined) ?? LETTERS.indexOf(text.toUpperCase());
}

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((one, index) => one !== b[index]);
  return at === -1 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1);
}
