import type { Place, SheetSnapshot } from '../../workbook';
import { isBlockName } from '../names/blockNames';
import { isApartHeader } from '../bonusPenalty/apartUnitTables';
import { endOfCountTable } from './countTables';
import { headerAt } from '../headers/headerBand';
import type { HeaderBand } from '../headers/headerBand';
import { maxInCell } from '../roles/headerMax';
import type { Finding } from '../../findings/findings';
import { readMergedColumn } from '../cells/mergedCells';
import { isSummaryLabel, isTotalLabel, roleOfHeader } from '../roles/headers';
import type { ColumnRole } from '../roles/headers';
import type { ScoreRole } from '../model/assessment';
import { isGradeGroup } from '../words/gradeGroups';
import { isNotRankedHeading } from '../words/notRanked';
import { CHAINS } from '../scores/choice';
import { isScoreRole } from '../scores/scoreColumns';
import { isRankText } from '../words/printedRank';
import { doesNotApply, readNumber } from '../cells/score';
import { contentAt, figureAt, placeAt, textAt } from '../cells/sheetCells';
import { fold, tidy } from '../cells/text';
import { kindOfUnit } from '../names/unitNames';
import { weightKindOf } from '../roles/dictionary/weightText';
import { headingsWithScores } from './headingFigures';
import type { HeadingRow } from './headingFigures';
import { withoutRankGroups } from './rankGroups';
import type { UnitSection } from './rankGroups';
import { misplacedScore } from './misplacedScores';
import { labelLeftBelow } from './rowsLeftBelow';
import { isRowOverAll, rowsOfNoUnit } from './unnumberedRows';
import {
  isDistrictOf,
  ranksByDistrict,
  isSectionRow,
  isDivider,
  dividerText,
  isNumbered,
  GROUP,
  ARABIC,
} from './dividerRows';
import type { RowColumns } from './dividerRows';

/** The rows of a table whose rows are units, told apart. */
export interface UnitRows {
  readonly units: readonly UnitRow[];
  /** Numbers of rows `Điểm tối đa` among the data, by column. */
  readonly maxima: ReadonlyMap<number, number>;
  /** Rows of weights among the data: `Trọng số | 15% | 20% …`. */
  readonly weightRows: readonly number[];
  /** Rows between units that are none by their number, name or figures, nor anything else that is known. */
  readonly unread: readonly UnreadRow[];
  /** What was taken to be merged in the column of blocks. */
  readonly merged: readonly Finding[];
  /** Rows of text alone that were taken as a block's name, though neither a number nor their words say so. */
  readonly dividers: readonly DividerRow[];
  /** First row below the last unit. */
  readonly endRow: number;
}

export interface UnitRow {
  /** Of a unit with a row for each kind of score the latest one. */
  readonly row: number;
  /** These rows; left out where one row has all scores of a unit. */
  readonly kinds?: readonly { readonly role: ScoreRole; readonly row: number }[];
  /** The row in which its name stands. */
  readonly firstRow: number;
  readonly name: string;
  readonly block: string | null;
  /** The district that its row or column stands under. */
  readonly district: string | null;
  readonly place: Place;
  /** Whether any of the value columns holds something. */
  readonly filled: boolean;
  /** The part of the table that it stands in, counted over the rows that part units. */
  readonly section: number;
}

interface UnreadRow {
  /** What stands in it: its name, else its first text or figure. */
  readonly text: string;
  readonly place: Place;
}

export interface DividerRow {
  readonly text: string;
  readonly place: Place;
  /** How many units stand below it. */
  readonly units: number;
  /** Whether as much speaks against its being a block's name as for it. */
  readonly isUnclear?: boolean;
}

/**
 * Reads the rows below a header of units, to the next header or the sheet's end. Rows of text alone part blocks
 * (`I | Các sở, ban, ngành tỉnh`, or merged without a number) when units follow; signatures, totals, averages and
 * notes are passed over. A numbered unit without any value is a unit that is not scored yet.
 */
export function readUnitRows(
  sheet: SheetSnapshot,
  header: HeaderBand,
  columns: RowColumns,
  blockAbove: string | null,
): UnitRows {
  const units: UnitRow[] = [];
  const maxima = new Map<number, number>();
  const weightRows: number[] = [];
  let block = blockAbove;
  let divider: string | null = null;
  let district: string | null = null;
  let byDistrict: boolean | null = null;
  let dividerRow = -1;
  const sections: UnitSection[] = [{ isOpen: false, block: blockAbove }];
  const dividers: (DividerRow & { units: number })[] = [];
  let waiting: UnitRow[] = [];
  const unread: UnreadRow[] = [];
  const headings: HeadingRow[] = [];
  let unsure: UnreadRow[] = [];
  let row = header.dataRow;
  let endRow = row;
  const unitAt = (name: string, filled: boolean): UnitRow => {
    const own = columns.block === null ? '' : textAt(sheet, row, columns.block);
    return {
      row,
      firstRow: row,
      name,
      block: own === '' ? block : own,
      district,
      place: placeAt(sheet, row, columns.unit),
      filled,
      section: sections.length - 1,
    };
  };
  const settle = (name: string) => {
    if (divider !== null && isDistrictOf(name, divider))
      byDistrict ??= ranksByDistrict(sheet, header, columns);
    if (divider !== null && byDistrict === false && isDistrictOf(name, divider)) {
      if (district !== divider) sections.push({ isOpen: sections.at(-1)?.isOpen ?? false, block });
      district = divider;
    } else if (divider !== null && isGradeGroup(divider)) {
      sections.push({ isOpen: sections.at(-1)?.isOpen ?? false, block });
    } else if (divider !== null) {
      block = divider;
      district = null;
      const place = placeAt(sheet, dividerRow, columns.unit);
      const isBlock = isNotRankedHeading(divider) || (isBlockName(divider) && !GROUP.test(divider));
      sections.push({ isOpen: !isBlock, block, place });
      const isTold = isBlockName(divider) || isNotRankedHeading(divider) || isNumbered(sheet, dividerRow);
      if (!isTold) dividers.push({ text: divider, place, units: 0 });
    }
    divider = null;
    units.push(...waiting);
    waiting = [];
    unread.push(...unsure);
    unsure = [];
  };
  for (; row < sheet.values.length; row++) {
    const name = textAt(sheet, row, columns.unit);
    const code = columns.code === null ? '' : textAt(sheet, row, columns.code);
    const filled = columns.values.some((column) => isFilled(sheet, row, column));
    const mayBeHeader = !filled || roleOfHeader(name) !== null || roleOfHeader(code) !== null;
    if (
      mayBeHeader &&
      row > header.dataRow &&
      (headerAt(sheet, row, row) !== null ||
        isApartHeader(sheet, row) ||
        endOfCountTable(sheet, row) !== null)
    )
      break;
    if (roleOfHeader(name === '' ? code : name) === 'max') {
      if (isBar(sheet, row, columns.values, name === '' ? code : name, units)) continue;
      const found = maximaIn(sheet, row, columns.values);
      for (const [column, max] of found) maxima.set(column, max);
      const isOther = [...found].some(([column, max]) => max !== (header.maxima.get(column) ?? max));
      if (isOther && ARABIC.test(code)) unread.push({ text: name, place: placeAt(sheet, row, columns.unit) });
      endRow = row + 1;
      continue;
    }
    const label = name === '' ? code : name;
    if (filled && weightKindOf(label) !== null) {
      weightRows.push(row);
      endRow = row + 1;
      continue;
    }
    if (isTotalLabel(label) || isTotalLabel(code) || isSummaryLabel(label)) continue;
    if (filled && columns.figures && isRowOverAll(code, name)) continue;
    if (filled && columns.figures && MARK.test(name)) {
      unread.push({ text: name, place: placeAt(sheet, row, columns.unit) });
      continue;
    }
    const isGrade =
      filled && columns.figures && !/^\d/u.test(code) && readNumber(name) === undefined && isGradeGroup(name);
    const isNamed = isDivider(code, name, filled);
    const isSection = !isNamed && filled && columns.figures && isSectionRow(sheet, row, columns);
    const parts = !isGrade && (isSection || isNamed);
    if ((isGrade || parts) && filled && columns.figures && (code === '' || isSection))
      headings.push({ row, text: name, place: placeAt(sheet, row, columns.unit) });
    if (isGrade) continue;
    if (parts || !filled) {
      const text = dividerText(sheet, row, columns);
      const arabic = ARABIC.test(code);
      if (name !== '' && !parts && (arabic || (columns.code === null && kindOfUnit(name) !== null))) {
        if (arabic) {
          settle(name);
          units.push(unitAt(name, false));
          endRow = row + 1;
        } else waiting.push(unitAt(name, false));
      } else if (divider !== null && text !== null && isGradeGroup(text)) {
        continue;
      } else if (text !== null && (isNumbered(sheet, row) || !SIGNED.test(text))) {
        divider = text;
        dividerRow = row;
      } else if (text === null && columns.figures) {
        const lost = misplacedScore(sheet, row, columns);
        if (lost !== '') unread.push({ text: lost, place: placeAt(sheet, row, columns.unit) });
      }
      continue;
    }
    const last = units.at(-1);
    const goesOn = last !== undefined && row === endRow && (name === '' || name === last.name);
    if (goesOn && columns.kind !== null && columns.kind !== undefined) {
      const role = roleOfHeader(textAt(sheet, row, columns.kind));
      if (isRowKind(role)) units.splice(-1, 1, withKind(last, role, row));
      if (isRowKind(role) || role === 'note') {
        endRow = row + 1;
        continue;
      }
    }
    if (name === '' || isSignature(sheet, row, columns, code, name)) {
      const text = name === '' ? valueText(sheet, row, columns, row === header.dataRow) : name;
      if (text === '' || SIGNED.test(text)) continue;
      const isOfUnit = name === '' || readNumber(name) !== undefined;
      (row === endRow && isOfUnit ? unread : unsure).push({
        text,
        place: placeAt(sheet, row, columns.unit),
      });
      continue;
    }
    settle(name);
    units.push(ofKindIn(sheet, columns, unitAt(name, true)));
    endRow = row + 1;
  }
  const none = columns.figures ? rowsOfNoUnit(sheet, columns, units) : NO_ROWS;
  const read = none.size === 0 ? units : units.filter((unit) => !none.has(unit));
  for (const { name, place } of none) unread.push({ text: name, place });
  const left = columns.figures ? labelLeftBelow(sheet, columns, units, endRow) : null;
  if (left !== null) unread.push({ text: textAt(sheet, endRow, left), place: placeAt(sheet, endRow, left) });
  const rowsOfUnits = read.map(({ firstRow }) => firstRow);
  unread.push(...headingsWithScores(sheet, headings, rowsOfUnits, columns.values));
  const { units: real, unclear } = withoutRankGroups(sheet, columns, sections, read);
  for (const { block: text, place } of unclear) {
    if (dividers.some((one) => one.place.cell === place.cell)) continue;
    dividers.push({ text, place, units: 0, isUnclear: true });
  }
  for (const one of dividers) one.units = real.filter((unit) => unit.block === one.text).length;
  const inBlocks = withMergedBlocks(sheet, columns.block, real, blockAbove);
  const inDistricts = withMergedDistricts(sheet, columns.district ?? null, inBlocks.units);
  return {
    units: inDistricts.units,
    merged: [...inBlocks.merged, ...inDistricts.merged],
    maxima,
    weightRows,
    unread,
    dividers: dividers.filter((one) => one.units > 0),
    endRow,
  };
}

const NO_ROWS: ReadonlySet<UnitRow> = new Set();

/** The numbers of a row of maxima, by column. */
function maximaIn(
  sheet: SheetSnapshot,
  row: number,
  columns: readonly number[],
): ReadonlyMap<number, number> {
  const maxima = new Map<number, number>();
  for (const column of columns) {
    const max = maxInCell(contentAt(sheet, row, column));
    if (max !== null) maxima.set(column, max);
  }
  return maxima;
}

/**
 * Whether a row below units that is not called a maximum (`Điểm chuẩn`) is what they are measured by: many of them have
 * more.
 */
function isBar(
  sheet: SheetSnapshot,
  row: number,
  columns: readonly number[],
  label: string,
  units: readonly UnitRow[],
): boolean {
  if (units.length === 0 || MAXIMUM.test(fold(label))) return false;
  return columns.some((column) => {
    const bar = maxInCell(contentAt(sheet, row, column));
    const above = units.filter((unit) => bar !== null && (figureAt(sheet, unit.row, column) ?? 0) > bar);
    return above.length * 4 >= units.length;
  });
}

const MAXIMUM = /toi da|max/u;

/** A name that is but a mark: `-` beside points is no unit. */
const MARK = /^[^\p{L}\p{N}]+$/u;

/** The first row of a unit as one of a kind of score, where a column says so. */
function ofKindIn(sheet: SheetSnapshot, { kind }: RowColumns, unit: UnitRow): UnitRow {
  const role = kind === null || kind === undefined ? null : roleOfHeader(textAt(sheet, unit.row, kind));
  return isRowKind(role) ? withKind(unit, role, unit.row) : unit;
}

/** Survey points have no row of their own: they add to others. */
function isRowKind(role: ColumnRole | null): role is ScoreRole {
  return isScoreRole(role) && role !== 'survey';
}

/** A unit with one more row of its own; the latest kind of score is the one that it is known by. */
function withKind(unit: UnitRow, role: ScoreRole, row: number): UnitRow {
  const kinds = [...(unit.kinds ?? []), { role, row }];
  const latest = CHAINS.latest.flatMap((one) => kinds.filter((kind) => kind.role === one))[0];
  return { ...unit, kinds, row: latest?.row ?? unit.row };
}

/** Gives units the district beside them, which may be merged over them; where none is, that of the row above them. */
function withMergedDistricts(
  sheet: SheetSnapshot,
  column: number | null,
  units: readonly UnitRow[],
): Pick<UnitRows, 'units' | 'merged'> {
  if (column === null) return { units, merged: [] };
  const rows = units.map(({ firstRow }) => firstRow);
  const { texts, findings: merged } = readMergedColumn(sheet, column, rows);
  const districtOf = (text: string | undefined) => (text === undefined || text === '' ? null : text);
  return {
    units: units.map((unit, index) => ({ ...unit, district: districtOf(texts[index]) ?? unit.district })),
    merged,
  };
}

/** Gives units whose cell in the column of blocks is blank the block that is merged over them. */
function withMergedBlocks(
  sheet: SheetSnapshot,
  column: number | null,
  units: readonly UnitRow[],
  blockAbove: string | null,
): Pick<UnitRows, 'units' | 'merged'> {
  if (column === null) return { units, merged: [] };
  const { texts, findings } = readMergedColumn(
    sheet,
    column,
    units.map(({ firstRow }) => firstRow),
  );
  return {
    units: units.map((unit, index) => {
      const text = texts[index] ?? '';
      return text === '' || unit.block !== blockAbove ? unit : { ...unit, block: text };
    }),
    merged: findings,
  };
}

/** `NGƯỜI LẬP BIỂU | | LÃNH ĐẠO ĐƠN VỊ`: words only, without a number, and no unit by its name. */
function isSignature(
  sheet: SheetSnapshot,
  row: number,
  columns: RowColumns,
  code: string,
  name: string,
): boolean {
  if (!columns.figures || code !== '' || kindOfUnit(name) !== null) return false;
  return columns.values.every((column) => {
    const content = contentAt(sheet, row, column);
    if (content === null) return true;
    const text = typeof content === 'string' ? tidy(content) : '0';
    return !doesNotApply(text) && !/\d/u.test(text) && !isRankText(text);
  });
}

const SIGNED =
  /^(lãnh đạo|thủ trưởng|người|cán bộ|\(|tm\.|kt\.|tl\.|nơi nhận|giám đốc|phó|chủ tịch|chánh|trưởng|kế toán|xác nhận|ghi chú|lưu ý|đã ký|ngày|- )/iu;

/**
 * The first two figures of a row without a name, its one figure beside a running number or in the first row, or its one score
 * typed as text; `''` where it has none of these.
 */
function valueText(sheet: SheetSnapshot, row: number, columns: RowColumns, isFirst: boolean): string {
  const figures = columns.figures
    ? columns.values.filter((column) => readNumber(contentAt(sheet, row, column)) !== undefined)
    : [];
  const isNumbered = columns.code !== null && ARABIC.test(textAt(sheet, row, columns.code));
  if (figures.length < (isNumbered || isFirst ? 1 : 2))
    return columns.figures ? misplacedScore(sheet, row, columns) : '';
  return figures
    .slice(0, 2)
    .map((column) => textAt(sheet, row, column))
    .join(' | ');
}

function isFilled(sheet: SheetSnapshot, row: number, column: number): boolean {
  const content = contentAt(sheet, row, column);
  return content !== null && (typeof content !== 'string' || content.trim() !== '');
}
