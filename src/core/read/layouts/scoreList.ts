import type { CellContent, SheetSnapshot } from '../../workbook';
import type { Finding } from '../../findings/findings';
import type { HeaderBand, HeaderColumn } from '../headers/headerBand';
import { isTotalLabel, roleOfHeader } from '../roles/headers';
import type { ColumnRole } from '../roles/headers';
import { readNumber } from '../cells/score';
import { contentAt, placeAt, textAt } from '../cells/sheetCells';
import { unreadRows } from '../criteria/rows/unreadRows';
import { headerAt } from '../headers/headerBand';
import { unitKey } from '../names/unitNames';
import type { Letterhead } from '../parts/letterhead';
import { numberAndName } from '../criteria/criterionLabel';
import { given, grouped, when } from '../../lists';
import { SCORE_ROLES } from '../roles/roles';
import { titleStage } from '../scores/titleStage';
import { romanNumber } from '../words/printedRank';
import { fold } from '../cells/text';
import { readMergedColumn } from '../cells/mergedCells';
import { hasScores } from '../scores/scoreColumns';
import { withGroupColumn } from '../unitRows/groupColumns';
import { dividerText, isDivider } from '../unitRows/dividerRows';

/**
 * The rows of one unit in a list of scores, in the order of its criteria, below the list's letterhead and header: a sheet of its
 * own whose cells keep their addresses.
 */
interface ScoreListPart {
  readonly sheet: SheetSnapshot;
  readonly header: HeaderBand;
  readonly letterhead: Letterhead;
  readonly district: string | null;
}

/** A list of scores by its units. */
export interface ScoreList {
  readonly parts: readonly ScoreListPart[];
  /** First row below the list. */
  readonly endRow: number;
  readonly findings: readonly Finding[];
}

/** A table that may be a list. */
interface ListSheet {
  readonly sheet: SheetSnapshot;
  readonly letterhead: Letterhead;
  /** First row of its letterhead. */
  readonly from: number;
  readonly columns: ListColumns;
  /** Whom it lists. */
  readonly units: readonly ListedRows[];
}

/** Whether a header has what a list of scores has: units, criteria with their maxima, and scores. */
export function mayBeScoreList(header: HeaderBand): boolean {
  const has = (wanted: ColumnRole) => header.columns.some(({ role }) => role === wanted);
  return has('unit') && has('name') && has('max') && hasScores(header);
}

/**
 * A list of scores (L5): each row is a criterion of the unit that a column names, on each row or once above the blanks of
 * its own, as programs export them. `null` for any other table.
 *
 * @param from first row of its letterhead
 */
export function readScoreList(
  sheet: SheetSnapshot,
  printed: HeaderBand,
  letterhead: Letterhead,
  from: number,
): ScoreList | null {
  const { header, findings: ofGroups } = withGroupColumn(sheet, printed, (column) =>
    isOfUnits(sheet, printed, column),
  );
  const columns = columnsOf(sheet, header);
  if (columns === null) return null;
  const { units, others, endRow, findings } = rowsOf(sheet, header.dataRow, columns);
  const listed = units.filter(({ name, rows }) => rows.length > 1 && readNumber(name) === undefined);
  if (listed.length === 0 || listed.length * 2 < units.length) return null;
  const own = partHeader(sheet, header, columns, units);
  return {
    parts: units.map((unit) => partOf({ sheet, letterhead, from, columns, units }, own, unit)),
    endRow,
    findings: [...ofGroups, ...findings, ...others.flatMap((row) => unreadRows(sheet, row, row + 1))],
  };
}

/** Whether a column says one thing of each unit: the groups of criteria (`Nhóm`) are others in its rows. */
function isOfUnits(sheet: SheetSnapshot, { columns, dataRow }: HeaderBand, column: number): boolean {
  const unit = columns.find(({ role }) => role === 'unit')?.column ?? -1;
  const said = new Map<string, string>();
  let name = '';
  for (let row = dataRow; row < sheet.values.length; row++) {
    name = unitKey(textAt(sheet, row, unit)) || name;
    const text = fold(textAt(sheet, row, column));
    if (text === '' || name === '') continue;
    if ((said.get(name) ?? text) !== text) return false;
    said.set(name, text);
  }
  return true;
}

interface ListColumns {
  readonly unit: number;
  readonly name: number;
  readonly max: number;
  readonly code: number | null;
  readonly block: number | null;
  readonly district: number | null;
  /** Where each row says which kind of score it has (`Loại điểm`: `Tự chấm`, `Thẩm định`), and the texts that do. */
  readonly kind: { readonly column: number; readonly texts: readonly string[] } | null;
}

function columnsOf(sheet: SheetSnapshot, header: HeaderBand): ListColumns | null {
  const first = (role: ColumnRole) => header.columns.find((one) => one.role === role)?.column ?? null;
  const [unit, name, max] = [first('unit'), first('name'), first('max')];
  if (unit === null || name === null || max === null || !mayBeScoreList(header)) return null;
  const kind = kindColumn(sheet, header, name);
  return { unit, name, max, code: first('code'), block: first('block'), district: first('district'), kind };
}

/** The column of kinds of score beside one column of scores; `null` where there is none. */
function kindColumn(
  sheet: SheetSnapshot,
  { columns, dataRow }: HeaderBand,
  name: number,
): ListColumns['kind'] {
  const scored = columns.filter(({ role }) => role !== null && SCORE_ROLES.has(role));
  if (scored.length !== 1) return null;
  for (const { column, role } of columns) {
    if (role !== null && role !== 'note') continue;
    const texts = new Set<string>();
    for (let row = dataRow; row < sheet.values.length; row++)
      if (textAt(sheet, row, name) !== '') texts.add(textAt(sheet, row, column));
    if (texts.size < 2 || texts.size > MOST_KINDS) continue;
    if ([...texts].every((text) => isKind(text))) return { column, texts: [...texts] };
  }
  return null;
}

const MOST_KINDS = 12;

function isKind(text: string): boolean {
  const role = roleOfHeader(text);
  return role !== null && SCORE_ROLES.has(role);
}

/** A unit of a list, and the rows of its criteria and totals. */
interface ListedRows {
  readonly name: string;
  readonly block: string | null;
  readonly district: string | null;
  /** The kind of its scores, `''` where rows do not say it. */
  readonly kind: string;
  /** Where its name stands first. */
  readonly row: number;
  readonly rows: number[];
  /** Rows that the unit's column calls its total (`Tổng Sở Nội vụ`). */
  readonly totals: number[];
}

/** Who is scored in a list, in the order of their first rows. */
interface ListRows {
  readonly units: readonly ListedRows[];
  /** Rows among them that are of no unit. */
  readonly others: readonly number[];
  /** First row below the last one of a unit. */
  readonly endRow: number;
  /** What was taken to be merged. */
  readonly findings: readonly Finding[];
}

function rowsOf(sheet: SheetSnapshot, dataRow: number, columns: ListColumns): ListRows {
  const units = new Map<string, ListedRows>();
  const others: number[] = [];
  let last: ListedRows | null = null;
  let heading: string | null = null;
  let endRow = dataRow;
  const { districtAt, findings } = districtsOf(sheet, dataRow, columns);
  for (let row = dataRow; row < sheet.values.length; row++) {
    const name = textAt(sheet, row, columns.unit);
    const isCriterion =
      textAt(sheet, row, columns.name) !== '' || readNumber(contentAt(sheet, row, columns.max)) !== undefined;
    if (!isCriterion && headerAt(sheet, row, row) !== null) break;
    if (isTotalLabel(name)) {
      if (last !== null && isNextTotal(last, units.values())) last.totals.push(row);
      else others.push(row);
      continue;
    }
    if (last !== null && isTotalOf(last.name, name)) {
      last.totals.push(row);
      continue;
    }
    if (!isCriterion) {
      const divider = dividerText(sheet, row, { ...columns, kind: null, values: [], figures: true });
      if (divider !== null && isDivider('', divider, false)) heading = divider;
      else others.push(row);
      continue;
    }
    if (name !== '') {
      const stated = columns.block === null ? '' : textAt(sheet, row, columns.block);
      const block: string | null = stated === '' ? heading : stated;
      // A row that states no block is one of the unit's others.
      const district = districtAt(row);
      const kind = columns.kind === null ? '' : textAt(sheet, row, columns.kind.column);
      const bare = `${unitKey(name)}|${district ?? ''}|${kind}`;
      const key = block === null ? bare : `${bare}|${block}`;
      last = units.get(key) ?? { name, block, district, kind, row, rows: [], totals: [] };
      units.set(key, last);
      if (!units.has(bare)) units.set(bare, last);
    }
    if (last === null) others.push(row);
    else {
      last.rows.push(row);
      endRow = row + 1;
    }
  }
  const isAbove = (row: number) => row < endRow;
  return { units: [...new Set(units.values())], others: others.filter(isAbove), endRow, findings };
}

/** The district beside each row. */
function districtsOf(
  sheet: SheetSnapshot,
  dataRow: number,
  { district, name }: ListColumns,
): { readonly districtAt: (row: number) => string | null; readonly findings: readonly Finding[] } {
  if (district === null) return { districtAt: () => null, findings: [] };
  const rows: number[] = [];
  for (let row = dataRow; row < sheet.values.length; row++)
    if (textAt(sheet, row, name) !== '') rows.push(row);
  const { texts, findings } = readMergedColumn(sheet, district, rows);
  const byRow = new Map(
    rows.flatMap((row, index) => when(texts[index] !== '', [row, texts[index] ?? ''] as const)),
  );
  return { districtAt: (row) => byRow.get(row) ?? null, findings };
}

/** Whether a bare `Tổng cộng` is that of the last unit: all others have theirs. */
function isNextTotal(last: ListedRows, units: Iterable<ListedRows>): boolean {
  return [...units].every((unit) => (unit === last) === (unit.totals.length === 0));
}

/** `Tổng Sở Nội vụ`, `Sở Nội vụ Total`; `Tổng cục Thuế` is a unit. */
function isTotalOf(unit: string, text: string): boolean {
  const [whole] = /^tổng(?: cộng| điểm| số)?\s|\stotal$/iu.exec(text) ?? [];
  return whole !== undefined && unitKey(text.replace(whole, '')) === unitKey(unit);
}

/**
 * The header for the rows of one unit: the column of units is none of its own, and numbers that run on from unit to unit, or
 * number the units, are no numbers of criteria.
 */
function partHeader(
  sheet: SheetSnapshot,
  header: HeaderBand,
  { unit, code, block, district, kind }: ListColumns,
  units: readonly ListedRows[],
): HeaderBand {
  const isOfList = code !== null && !areOfCriteria(sheet, code, units);
  const dropped = new Set([unit, block, district, kind?.column, isOfList ? code : null]);
  return { ...header, columns: header.columns.map((one) => (dropped.has(one.column) ? asNote(one) : one)) };
}

function asNote(column: HeaderColumn): HeaderColumn {
  return { ...column, role: 'note' };
}

/** Whether a column of numbers has those of criteria: others in each row of a unit, and the same ones in other units. */
function areOfCriteria(sheet: SheetSnapshot, code: number, units: readonly ListedRows[]): boolean {
  const numbers = units.map(({ rows }) => new Set(rows.map((row) => textAt(sheet, row, code))));
  const counts = new Map<string, number>();
  for (const number of numbers.flatMap((own) => [...own])) counts.set(number, (counts.get(number) ?? 0) + 1);
  const isShared = (number: string) => units.length === 1 || (counts.get(number) ?? 0) > 1;
  return numbers.every((own, index) => {
    const { rows = [] } = units[index] ?? {};
    return own.size * 2 > rows.length && [...own].filter(isShared).length * 2 > own.size;
  });
}

function partOf(list: ListSheet, header: HeaderBand, unit: ListedRows): ScoreListPart {
  const { sheet, columns, letterhead, from } = list;
  const above = Array.from({ length: header.dataRow - from }, (_, index) => from + index);
  const { ordered, sums } = inOrder(list, header, unit.rows);
  const rows = [...above, ...ordered, ...unit.totals];
  const criterion = criterionColumns(header).at(-1);
  const code = codeColumn(header);
  const named = (row: number, line: readonly CellContent[]): readonly CellContent[] => {
    if (unit.totals.includes(row))
      return line.map((content, column) => (column === columns.name ? TOTAL : content));
    const isSum = sums.includes(row);
    return line.map((content, column) => {
      if (column === code) return isSum ? null : numberIn(content);
      return isSum && column === criterion ? TOTAL : content;
    });
  };
  return {
    sheet: {
      ...withoutAreas(sheet),
      rows: rows.map((row) => sheet.firstRow + row),
      values: rows.flatMap((row) => given(sheet.values[row], (line) => named(row, line))),
      numberFormats: rows.map((row) => sheet.numberFormats[row] ?? []),
    },
    header: {
      ...header,
      firstRow: header.firstRow - from,
      dataRow: above.length,
      columns: header.columns.map((one) => ({ ...withKind(one, unit.kind), row: one.row - from })),
    },
    letterhead: {
      ...letterhead,
      unit: { text: unit.name, place: placeAt(sheet, unit.row, columns.unit) },
      block: unit.block ?? letterhead.block,
      stage: unit.kind === '' ? letterhead.stage : titleStage(unit.kind),
    },
    district: unit.district,
  };
}

/** The column of scores, by what the rows of a kind say that they are. */
function withKind(column: HeaderColumn, kind: string): HeaderColumn {
  const isScore = column.role !== null && SCORE_ROLES.has(column.role);
  return isScore && kind !== '' ? { ...column, text: kind, role: roleOfHeader(kind) } : column;
}

/** What the total of a unit is called below its criteria. */
const TOTAL = 'Tổng cộng';

/** A sheet without what is told of its rows by their numbers: that is said of the list as a whole. */
function withoutAreas(sheet: SheetSnapshot): SheetSnapshot {
  const rest = { ...sheet };
  delete rest.hiddenRows;
  delete rest.merged;
  return rest;
}

/** The rows of one unit in the order of its criteria. */
interface OrderedRows {
  readonly ordered: readonly number[];
  /** Those among them that have the sum of their field and its name. */
  readonly sums: readonly number[];
}

/**
 * The rows by the numbers of their criteria (`1`, `1.1`, `1.2`, `2`; `I.1`, `II.1`; `I`, `1.1`, `II`, `2.1`) where each has one of
 * its own; else in the order that the list has them of its other units. Those of a field stand together where a column names
 * it, with its sum behind them; the total of all is last.
 */
function inOrder(list: ListSheet, header: HeaderBand, rows: readonly number[]): OrderedRows {
  const { sheet, columns } = list;
  const names = criterionColumns(header);
  const fields = names.slice(0, -1);
  const name = names.at(-1) ?? columns.name;
  const field = fields.at(-1);
  const sums = field === undefined ? [] : sumsOfFields(sheet, { field, name, max: columns.max }, rows);
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
      ? (alikeOrdered(list, header, own) ?? own)
      : numbered.sort((a, b) => compareNumbers(a.number, b.number)).map(({ row }) => row);
  const isParted = numbers === null || sums.length > 0;
  const parted = isParted ? byFields(sheet, [...sorted, ...sums], fields) : sorted;
  return { ordered: totals.length === 1 ? [...parted, ...totals] : parted, sums };
}

/** Where its criteria have their numbers; -1 where no column has them. */
function codeColumn({ columns }: HeaderBand): number {
  return columns.find(({ role }) => role === 'code')?.column ?? -1;
}

/** Where its criteria are named: behind the names of fields, if any. */
function criterionColumns({ columns }: HeaderBand): readonly number[] {
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
function alikeOrdered(
  { sheet, columns, units }: ListSheet,
  { columns: header }: HeaderBand,
  rows: readonly number[],
): readonly number[] | null {
  const named = header.filter(({ role }) => role === 'code' || role === 'name').map(({ column }) => column);
  const keyOf = (row: number) => named.map((column) => fold(textAt(sheet, row, column))).join('\n');
  const most = Math.max(...units.map((unit) => unit.rows.length));
  const model = units.find((unit) => unit.rows.length === most)?.rows ?? [];
  const order = new Map(model.map((row, at) => [keyOf(row), at]));
  const places = rows.map((row) => ({ row, at: order.get(keyOf(row)) ?? -1 }));
  const isAlike =
    new Set(places.map(({ at }) => at)).size === rows.length && places.every(({ at }) => at >= 0);
  return isAlike && columns.kind === null ? places.sort((a, b) => a.at - b.at).map(({ row }) => row) : null;
}

/** A number without the word that all are written with (`TC1.1`, `Mục 1`), its levels parted by points (`1-1`). */
function plainNumber(text: string): string {
  const number = /^(?:mục|tiêu chí|chỉ số|tc|cs)[. ]?(?=\d)/iu.exec(text);
  return text.slice(number?.[0].length ?? 0).replace(/ ?[-–_/,] ?(?=\d)/gu, '.');
}

/** A cell of numbers as what reads a table knows them: `TC1.1` is 1.1. */
function numberIn(content: CellContent): CellContent {
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
