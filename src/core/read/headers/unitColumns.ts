import type { SheetSnapshot } from '../../workbook';
import { isDistrictName } from './columns/districts';
import type { Districts } from './columns/districts';
import type { HeaderBand, HeaderColumn } from './headerBand';
import { headsOf } from './columns/headerColumn';
import { isSummaryLabel, isTotalLabel, roleOfHeader } from '../roles/headers';
import type { ColumnRole } from '../roles/headers';
import { SCORE_ROLES } from '../roles/roles';
import { placeAt, textAt } from '../cells/sheetCells';
import { isNoUnit, mayNameUnit } from '../names/noUnit';
import { isGradeGroup } from '../words/gradeGroups';
import { isBlockName } from '../names/blockNames';
import { unitsWithKinds } from './columns/unitWithKind';
import { kindOfUnit, unitKey } from '../names/unitNames';

/** The columns of one unit in a table of criteria × units (L2). */
export interface UnitColumns {
  readonly name: string;
  /** Where the name stands. */
  readonly row: number;
  readonly column: number;
  /** One column, or one a kind of score: `Sở Nội vụ` over `Tự chấm | Thẩm định`. */
  readonly columns: readonly HeaderColumn[];
  /** Texts of the merged headers above the name, top-down. */
  readonly above: readonly string[];
}

/** A unit whose columns are still being gathered. */
type OpenUnit = UnitColumns & { readonly columns: HeaderColumn[] };

/**
 * The units right of the max: columns whose header is a name and no word of the dictionary; several columns are one
 * unit's where its name stands over kinds of score, or kinds of score over the names.
 */
export function unitColumns(header: HeaderBand, sheet: SheetSnapshot): readonly UnitColumns[] {
  const known = columnsOf.get(header);
  if (known?.sheet === sheet) return known.units;
  const units = findUnits(header, sheet);
  columnsOf.set(header, { sheet, units });
  return units;
}

/** The units of each header: several readers ask for those of one. */
const columnsOf = new WeakMap<
  HeaderBand,
  { readonly sheet: SheetSnapshot; readonly units: readonly UnitColumns[] }
>();

function findUnits(header: HeaderBand, sheet: SheetSnapshot): readonly UnitColumns[] {
  const max = header.columns.find(({ role }) => role === 'max')?.column ?? Infinity;
  const units: OpenUnit[] = [];
  const latest = new Map<string, OpenUnit>();
  const both = unitsWithKinds(header.columns);
  const scored = new Set(header.columns.filter(({ role }) => role !== null && KINDS.has(role)).map(headsOf));
  for (const column of header.columns) {
    const together = both.get(column.column);
    const named =
      column.column <= max || column.text === ''
        ? null
        : together === undefined
          ? nameOver(column, scored)
          : {
              ...together,
              above: column.above.filter((line) => roleOfHeader(line) === null || isBlockHead(line)),
            };
    if (named === null) continue;
    const { name, role, above } = named;
    const own = { ...column, role };
    const key = role === null ? '' : unitKey(name);
    const known = latest.get(key);
    if (role !== null && known !== undefined && lacks(known, own)) known.columns.push(own);
    else {
      const row = together === undefined ? rowOf(sheet, header, column, name) : column.row;
      const unit: OpenUnit = { name, row, column: column.column, above, columns: [own] };
      units.push(unit);
      latest.set(key, unit);
    }
  }
  return withoutOthers(units);
}

/**
 * The units among named columns: none of them is `Toàn tỉnh` or `Số liệu`, and where the others' names tell kinds of units,
 * a column of another name is one only if it may well be.
 */
function withoutOthers(columns: readonly UnitColumns[]): readonly UnitColumns[] {
  const kinds = columns.filter(({ name }) => kindOfUnit(name) !== null).length;
  if (kinds === columns.length) return columns;
  const isRule = kinds >= FEWEST_KINDS && kinds * 2 > columns.length;
  const units = columns.filter(({ name, columns: own }) => {
    if (isNoUnit(name)) return false;
    return !isRule || own.some(({ role }) => role !== null) || mayNameUnit(name);
  });
  return units.length === 0 ? columns : units;
}

const FEWEST_KINDS = 2;

interface NamedColumn {
  readonly name: string;
  readonly role: ColumnRole | null;
  readonly above: readonly string[];
}

/** Kinds of score of one unit; a final score beside names may be that of all of them. */
const KINDS: ReadonlySet<ColumnRole> = new Set(['self', 'verified1', 'verified2', 'survey']);

/**
 * The unit's name over a column, and the kind of score in it; `null` for a column that is no unit's.
 *
 * @param scored heads over kinds of score: an office among these is who scored (`Tự chấm | Sở Tài chính`), and no unit
 */
function nameOver(column: HeaderColumn, scored: ReadonlySet<string>): NamedColumn | null {
  const { text, role, above } = column;
  const isUnit = (line: string) =>
    kindOfUnit(line) !== null && roleOfHeader(line) === null && (role !== null || !isBlockName(line));
  const at = above.findLastIndex(isUnit);
  const over = above[at];
  const isOfOver = role !== null || kindOfUnit(text) === null || scored.has(headsOf(column));
  if (over !== undefined && isOfOver) {
    return { name: over, role: role ?? 'note', above: above.slice(0, at) };
  }
  if (role !== null || isSummaryLabel(text) || isTotalLabel(text)) return null;
  const kinds = above.map(roleOfHeader);
  const kind = kinds.findLast((one) => one !== null && (SCORE_ROLES.has(one) || one === 'note')) ?? null;
  return {
    name: text,
    role: kind,
    above: above.filter((line, index) => kinds[index] === null || isBlockHead(line)),
  };
}

/** Whether a text over units is a block's name, though its words are those of a header of units: `Sở, ban, ngành`. */
export function isBlockHead(text: string): boolean {
  return roleOfHeader(text) === 'unit' && isBlockName(text);
}

/** Whether a unit has no such column yet: a second one is another unit of the same name. */
function lacks({ columns }: UnitColumns, { role, text }: HeaderColumn): boolean {
  return role === 'note' || !columns.some((own) => own.role === role && own.text === text);
}

function rowOf(sheet: SheetSnapshot, { firstRow }: HeaderBand, column: HeaderColumn, name: string): number {
  for (let row = column.row; row > firstRow; row--)
    if (textAt(sheet, row, column.column) === name) return row;
  return firstRow;
}

/**
 * The groups that stand over units in columns below one block: `Miền núi` over some, `Đồng bằng` over others. None where one
 * text stands over all of them.
 */
export function groupsOverColumns(groups: readonly UnitColumns[], sheet: SheetSnapshot): Districts {
  const heads = new Map(
    groups.flatMap(({ above, row, column }) => {
      const head = above.findLast((text) => roleOfHeader(text) === null && !isGradeGroup(text));
      return head === undefined ? [] : [[placeAt(sheet, row, column).cell, head] as const];
    }),
  );
  return new Set(heads.values()).size < 2 ? NO_GROUPS : heads;
}

const NO_GROUPS: Districts = new Map();

/** The districts that stand over units in columns (L2). */
export function districtsOverColumns(groups: readonly UnitColumns[], sheet: SheetSnapshot): Districts {
  return new Map(
    groups.flatMap(({ name, above, row, column }) => {
      const district = kindOfUnit(name) === 'Cấp huyện' ? undefined : above.findLast(isDistrictName);
      return district === undefined ? [] : [[placeAt(sheet, row, column).cell, district] as const];
    }),
  );
}
