import type { CellContent, SheetSnapshot } from '../../workbook';
import type { Finding } from '../../findings/findings';
import type { HeaderBand, HeaderColumn } from '../headers/headerBand';
import { isTotalLabel } from '../roles/headers';
import type { ColumnRole } from '../roles/headers';
import { readNumber } from '../cells/score';
import { contentAt, placeAt, textAt } from '../cells/sheetCells';
import { unreadRows } from '../criteria/rows/unreadRows';
import { headerAt } from '../headers/headerBand';
import { unitKey } from '../names/unitNames';
import type { Letterhead } from '../parts/letterhead';
import { given, when } from '../../lists';
import { titleStage } from '../scores/titleStage';
import { fold } from '../cells/text';
import { readMergedColumn } from '../cells/mergedCells';
import { hasScores } from '../scores/scoreColumns';
import { codeColumn, criterionColumns, inOrder, listOrder, numberIn } from './listOrder';
import type { ListOrder } from './listOrder';
import { kindColumn, mayHaveScores } from './listKinds';
import type { ListKinds } from './listKinds';
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
  readonly order: ListOrder;
}

/** Whether a header has what a list of scores has: units, criteria with their maxima, and scores. */
export function mayBeScoreList(header: HeaderBand): boolean {
  const has = (wanted: ColumnRole) => header.columns.some(({ role }) => role === wanted);
  return has('unit') && has('name') && has('max') && mayHaveScores(header);
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
  const order = listOrder(
    { sheet, header: own, max: columns.max, hasKinds: columns.kind !== null },
    units.map(({ rows }) => rows),
  );
  return {
    parts: units.map((unit) => partOf({ sheet, letterhead, from, columns, order }, own, unit)),
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
  readonly kind: ListKinds | null;
}

function columnsOf(sheet: SheetSnapshot, header: HeaderBand): ListColumns | null {
  const first = (role: ColumnRole) => header.columns.find((one) => one.role === role)?.column ?? null;
  const [unit, name, max] = [first('unit'), first('name'), first('max')];
  if (unit === null || name === null || max === null || !mayBeScoreList(header)) return null;
  const kind = kindColumn(sheet, header, name);
  if (kind === null && !hasScores(header)) return null;
  return { unit, name, max, code: first('code'), block: first('block'), district: first('district'), kind };
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
  const { sheet, columns, letterhead, from, order } = list;
  const above = Array.from({ length: header.dataRow - from }, (_, index) => from + index);
  const { ordered, sums } = inOrder(order, unit.rows);
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
      columns: header.columns.map((one) => ({
        ...withKind(one, unit.kind, columns.kind),
        row: one.row - from,
      })),
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
function withKind(column: HeaderColumn, kind: string, kinds: ListKinds | null): HeaderColumn {
  const role = kinds?.scores === column.column ? kinds.roles.get(kind) : undefined;
  return role === undefined ? column : { ...column, text: kind, role };
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
