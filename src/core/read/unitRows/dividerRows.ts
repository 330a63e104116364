import type { SheetSnapshot } from '../../workbook';
import { isBlockName } from '../names/blockNames';
import { isDistrictName } from '../headers/columns/districts';
import type { HeaderBand } from '../headers/headerBand';
import { isNotRankedHeading } from '../words/notRanked';
import { readNumber } from '../cells/score';
import { contentAt, filledColumns, textAt } from '../cells/sheetCells';
import { kindOfUnit } from '../names/unitNames';

/** The columns of a table whose rows are units, by what they tell of a row. */
export interface RowColumns {
  readonly code: number | null;
  readonly unit: number;
  readonly block: number | null;
  readonly district?: number | null;
  /** Where points, indexes, ranks or names stand: what tells a unit's row from a row that parts blocks. */
  readonly values: readonly number[];
  /** Whether the value columns hold figures, so that a row with words in them is no unit's. */
  readonly figures: boolean;
  /** Where each row says which kind of score it holds, if a unit has a row for each. */
  readonly kind?: number | null;
  /** Where ranks are printed. */
  readonly rank?: number | null;
}

/** Whether a row above units names their district, not a block: `Huyện Can Lộc` above communes. */
export function isDistrictOf(unit: string, divider: string): boolean {
  return isDistrictName(divider) && kindOfUnit(unit) !== 'Cấp huyện';
}

/** Whether the ranks that a table prints begin again in each district, so that districts are its blocks. */
export function ranksByDistrict(
  sheet: SheetSnapshot,
  { columns, dataRow }: HeaderBand,
  { unit, code }: RowColumns,
): boolean {
  const rank = columns.find(({ role }) => role === 'rank')?.column;
  if (rank === undefined) return false;
  const groups: number[][] = [];
  for (let row = dataRow; row < sheet.values.length; row++) {
    const name = textAt(sheet, row, unit);
    const label = name === '' && code !== null ? textAt(sheet, row, code) : name;
    const own = readNumber(contentAt(sheet, row, rank));
    if (own !== undefined) groups.at(-1)?.push(own);
    else if (isDistrictName(label.replace(NUMBER, ''))) groups.push([]);
  }
  const ranked = groups.filter((ranks) => ranks.length > 0);
  return (
    ranked.length > 1 && ranked.every((ranks) => ranks.includes(1) && Math.max(...ranks) <= ranks.length)
  );
}

/**
 * Whether a row with figures begins a section: its number is Roman or a letter, the row below begins at 1, and its name is
 * no unit's, or the district of the unit below: `I | Cấp tỉnh | 82,5` above `1 | Sở Nội vụ`.
 */
export function isSectionRow(sheet: SheetSnapshot, row: number, { code, unit }: RowColumns): boolean {
  if (code === null || !SECTION.test(textAt(sheet, row, code))) return false;
  if (!/^0?1[.)]?$/u.test(textAt(sheet, row + 1, code))) return false;
  const [name, below] = [textAt(sheet, row, unit), textAt(sheet, row + 1, unit)];
  if (name === '' || below === '') return false;
  return kindOfUnit(name) === null || isDistrictOf(below, name);
}

const SECTION = /^(?:[IVXLC]+|[A-ZĐ])[.)]?$/u;

/** `I | Các sở, ban, ngành tỉnh`, with or without an average beside it. */
export function isDivider(code: string, name: string, filled: boolean): boolean {
  const text = (name === '' ? code : name).replace(NUMBER, '').replace(COUNTED, '');
  if (isNotRankedHeading(text)) return true;
  if (text === '' || !isBlockName(text)) return false;
  return !filled || !ARABIC.test(code);
}

const NUMBER = /^([IVXLC]+|[A-ZĐ]|\d+)[.)]\s*|^[IVXLC]+\s+/u;
/** `(02 đơn vị)`, `: 12 xã` behind a block's name. */
const COUNTED =
  /\s*(?:\(\s*(?:gồm\s+)?\d+\s+\p{L}[^()]*\)|[:,]\s*\d+\s+(?:đơn vị|cơ quan|sở|xã|phường))\s*$/iu;
/** `Nhóm 1` may be a block, or units of like results. */
export const GROUP = /^nhóm\s/iu;
const NO_DIVIDER = /^(ghi chú|lưu ý|nguồn|đơn vị tính|nơi nhận|ngày|\()/iu;
const LONGEST_DIVIDER = 120;

/** The text of a row that parts blocks, without its number and `Khối:`; `null` for any other row. */
export function dividerText(sheet: SheetSnapshot, row: number, columns: RowColumns): string | null {
  const name = textAt(sheet, row, columns.unit);
  const code = columns.code === null ? '' : textAt(sheet, row, columns.code);
  const label = name === '' ? code : name;
  const text = (label === '' ? onlyText(sheet, row) : label)
    .replace(NUMBER, '')
    .replace(/^khối\s*:\s*/iu, '')
    .replace(COUNTED, '');
  const fits = /\p{L}{2}/u.test(text) && text.length <= LONGEST_DIVIDER && !NO_DIVIDER.test(text);
  return fits ? text.trim() : null;
}

/** Whether a row begins with a number: `I`, `A.`, `1)`, `II. Các huyện`. */
export function isNumbered(sheet: SheetSnapshot, row: number): boolean {
  const texts = (sheet.values[row] ?? []).map((_, column) => textAt(sheet, row, column));
  const first = texts.find((text) => text !== '') ?? '';
  const isNumber = /^(?:[IVXLC]+|[A-Z]|\d+)[.)]?$/u.test(first);
  return isNumber ? texts.filter((text) => text !== '').length > 1 : NUMBER.test(first);
}

/** The text of a row with one text and nothing else. */
function onlyText(sheet: SheetSnapshot, row: number): string {
  const filled = filledColumns(sheet, row);
  const [only] = filled;
  if (only === undefined || filled.length > 1) return '';
  const text = textAt(sheet, row, only);
  return readNumber(text) === undefined ? text : '';
}

/** A running number. */
export const ARABIC = /^\d+[.)]?$/u;
