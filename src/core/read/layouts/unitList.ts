import { columnName } from '../../addresses/address';
import type { Place, SheetSnapshot } from '../../workbook';
import type { SaidInCell } from '../model/assessment';
import { countsThings } from '../names/countHeaders';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import { askedBy } from '../words/takingPart';
import type { HeaderBand, HeaderColumn } from '../headers/headerBand';
import { isSectionedList } from '../headers/columns/sectionedList';
import { headerMax } from '../roles/headerMax';
import type { ColumnRole } from '../roles/headers';
import { kindOfUnit } from '../names/unitNames';
import type { Letterhead } from '../parts/letterhead';
import { mergedRows } from '../cells/mergedCells';
import { notRankedIn } from '../words/notRanked';
import { APART_ROLES, RESULT_ROLES } from '../roles/roles';
import { formerNames, namesIn } from '../names/formerNames';
import { readNumber } from '../cells/score';
import { contentAt, placeAt, textAt } from '../cells/sheetCells';
import { tellingNumbers } from '../cells/tellingNumbers';
import { fold } from '../cells/text';
import { withGroupColumn } from '../unitRows/groupColumns';
import { readUnitRows } from '../unitRows/unitRows';
import type { UnitRow, UnitRows } from '../unitRows/unitRows';

/** A list of units (*danh mục đơn vị*): who is in which block, under which names. */
export interface UnitList {
  readonly sheet: string;
  readonly units: readonly ListedUnit[];
  /** What was taken to be merged, and columns of figures that count for nothing. */
  readonly findings?: readonly Finding[];
}

interface ListedUnit {
  readonly name: string;
  readonly block: string | null;
  /** Short and former names. */
  readonly aliases: readonly string[];
  /** Former names (*tên cũ*) alone: two of one year are units that were merged into this one. */
  readonly formerNames?: readonly string[];
  /** A note that leaves it out of the ranking. */
  readonly notRanked?: SaidInCell;
  readonly place: Place;
}

const VALUE_ROLES: ReadonlySet<ColumnRole | null> = new Set<ColumnRole>(['max', ...RESULT_ROLES]);

const NAMES: ReadonlySet<ColumnRole> = new Set(['block', 'district', 'shortName', 'formerName']);

/** Whether a header of units has blocks or further names, or rows that part blocks below it, and no figures. */
export function isUnitList(sheet: SheetSnapshot, header: HeaderBand): boolean {
  const { columns, dataRow, maxima } = withGroupColumn(sheet, header).header;
  if (isSectionedList(columns, sheet, dataRow)) return true;
  const names = columns.some(({ role }) => role !== null && NAMES.has(role));
  if (!names || maxima.size > 0 || columns.some((column) => isValue(sheet, column, dataRow))) return false;
  // Fields have no role: they are told by their max, and beside districts alone by the points below them.
  const hasOthers = columns.some(({ role }) => role !== 'district' && role !== null && NAMES.has(role));
  return columns.every(
    ({ column, role, text }) =>
      role !== null || (headerMax(text).max === null && (hasOthers || !holdsFigures(sheet, column, dataRow))),
  );
}

/** `Xếp hạng` with `Có` and `Không` is no value: it says who takes part. */
function isValue(sheet: SheetSnapshot, column: HeaderColumn, dataRow: number): boolean {
  return VALUE_ROLES.has(column.role) && askedBy(sheet, column, dataRow) === null;
}

/** Rows below a header that are looked at. */
const MOST_ROWS = 5;

function holdsFigures(sheet: SheetSnapshot, column: number, fromRow: number): boolean {
  const rows = Array.from({ length: MOST_ROWS }, (_, index) => fromRow + index);
  return rows.some((row) => readNumber(contentAt(sheet, row, column)) !== undefined);
}

/** Reads a list of units; blocks stand in a column, in rows that part them or in a line `Khối: …`. */
export function readUnitList(
  sheet: SheetSnapshot,
  printed: HeaderBand,
  letterhead: Letterhead,
): { readonly list: UnitList; readonly rows: UnitRows } {
  const { header, findings: ofGroups } = withGroupColumn(sheet, printed);
  const of = (...roles: readonly ColumnRole[]) =>
    header.columns.filter(({ role }) => role !== null && roles.includes(role)).map(({ column }) => column);
  const names = of('shortName', 'formerName');
  const former = of('formerName');
  const block = of('block')[0] ?? null;
  const district = of('district')[0] ?? null;
  const notes = of('note').map((column) => ({ column, merged: mergedRows(sheet, column) }));
  const rows = readUnitRows(
    sheet,
    header,
    {
      code: of('code')[0] ?? null,
      unit: of('unit')[0] ?? 0,
      block,
      district,
      values: [...names, ...[block, district].filter((column) => column !== null)],
      figures: false,
    },
    letterhead.block,
  );
  const listed = withoutSignatures(sheet, of('code')[0] ?? null, rows.units);
  const units = listed.map(({ row, name, block: own, place }): ListedUnit => ({
    name,
    block: own,
    aliases: names.flatMap((column) => namesAt(sheet, row, column, former.includes(column) ? name : null)),
    formerNames: former.flatMap((column) => namesAt(sheet, row, column, name)),
    ...leftOut(sheet, row, notes),
    place,
  }));
  const findings = [
    ...rows.merged,
    ...ofGroups,
    ...unreadColumns(sheet, header, rows),
    ...unreadNames(sheet, header, rows),
  ];
  return { list: { sheet: sheet.name, units, findings }, rows };
}

/** The rows of a numbered list without those of who signs below it: `NGƯỜI LẬP BIỂU`, `(Ký tên)`, a person's name. */
function withoutSignatures(
  sheet: SheetSnapshot,
  code: number | null,
  units: readonly UnitRow[],
): readonly UnitRow[] {
  if (code === null) return units;
  const isOther = ({ row, name }: UnitRow) => textAt(sheet, row, code) === '' && kindOfUnit(name) === null;
  const from = units.findLastIndex((unit) => !isOther(unit)) + 1;
  const first = units[from];
  return first !== undefined && SIGNED.test(fold(first.name)) ? units.slice(0, from) : units;
}

const SIGNED =
  /^(?:nguoi (?:lap|tong hop|ky)|lap bieu|ky(?: ten)?|tm|kt|tl|tuq|giam doc|chu tich|truong (?:phong|ban)|thu truong|lanh dao|noi nhan)(?: |$)/u;

/** A list has no scores: points, weights and other figures in it, but for counts and codes, are said. */
function unreadColumns(
  sheet: SheetSnapshot,
  { columns }: HeaderBand,
  { units }: UnitRows,
): readonly Finding[] {
  const rows = units.map(({ row }) => row);
  return columns.flatMap(({ column, text, role }) => {
    const mayCount = role === null ? !countsThings(text) && !CODES.test(fold(text)) : FIGURES.has(role);
    const numbers = mayCount ? tellingNumbers(sheet, rows, column) : null;
    if (numbers === null) return [];
    const letters = columnName(sheet.firstColumn + column);
    const facts = { column: letters, header: text, count: numbers.count };
    return [finding('column-unread', placeAt(sheet, numbers.firstRow, column), facts)];
  });
}

/** Columns without a header that hold names of units: short or former ones, and nothing tells which. */
function unreadNames(sheet: SheetSnapshot, { columns }: HeaderBand, { units }: UnitRows): readonly Finding[] {
  return columns.flatMap(({ column, text, role }) => {
    if (text !== '' || role !== null) return [];
    const first = units.find(({ row }) => kindOfUnit(textAt(sheet, row, column)) !== null);
    const facts = { column: columnName(sheet.firstColumn + column), header: '', holds: 'names' } as const;
    return first === undefined ? [] : [finding('column-unread', placeAt(sheet, first.row, column), facts)];
  });
}

const FIGURES: ReadonlySet<ColumnRole> = new Set([...APART_ROLES, 'weight', 'factor', 'weighted']);
/** Numbers that name or count, and stand beside units without being points. */
const CODES =
  /^(?:ma|so|dien tich|khoang cach|gioi tinh|tuoi|nam|ngay|fax|zalo|dt|lien he|quy mo)(?: |$)|(?: xa| dan| nguoi)$/u;

function leftOut(
  sheet: SheetSnapshot,
  row: number,
  notes: readonly { readonly column: number; readonly merged: ReadonlyMap<number, number> }[],
): Pick<ListedUnit, 'notRanked'> {
  for (const { column, merged } of notes) {
    const from = merged.get(row) ?? row;
    const text = textAt(sheet, from, column);
    if (notRankedIn(text, 'note')) return { notRanked: { text, place: placeAt(sheet, from, column) } };
  }
  return {};
}

/** @param heir whose former names they are; `null` for short names */
function namesAt(sheet: SheetSnapshot, row: number, column: number, heir: string | null): readonly string[] {
  const content = contentAt(sheet, row, column);
  const names = namesIn(typeof content === 'string' ? content : textAt(sheet, row, column), heir);
  return heir === null ? names : formerNames(names, heir);
}
