import type { SheetSnapshot } from '../../workbook';
import { blockKey, blockKindKey, isBlockName, isGroupAlone, numberedBlockIn } from '../names/blockNames';
import { finding } from '../../findings/findings';
import type { Finding } from '../../findings/findings';
import { headerAt } from '../headers/headerBand';
import type { HeaderBand } from '../headers/headerBand';
import { scaleIn } from '../roles/headerMax';
import { roleOfHeader } from '../roles/headers';
import { issuerOf } from './issuer';
import type { Labelled } from './issuer';
import { isPageMark } from '../words/pageMarks';
import { partOfPeriod, periodOf, yearOfPeriod } from '../../period';
import type { Period } from '../../period';
import { isTitleOfScores, titleStage } from '../scores/titleStage';
import type { TitleStage } from '../scores/titleStage';
import { toldPeriod, yearIn } from '../words/periodIn';
import type { ToldPeriod } from '../words/periodIn';
import { contentAt, placeAt, textAt } from '../cells/sheetCells';
import { fold } from '../cells/text';
import { kindOfUnit, unitKey } from '../names/unitNames';

/** What stands above a table: the lines that say whose scores they are. `null` for what is not said. */
export interface Letterhead {
  readonly unit: Labelled | null;
  /** The unit that issued the paper: `UBND TỈNH … / SỞ NỘI VỤ` at the top left. */
  readonly issuer: Labelled | null;
  readonly block: string | null;
  readonly year: Period | null;
  /** The points that can be had in all: `thang điểm 100`. */
  readonly scale: number | null;
  /** Whether the title calls the table official or a draft. */
  readonly standing: 'final' | 'draft' | null;
  /** What the title says of the kind of its scores: `KẾT QUẢ TỰ CHẤM`, `ĐIỀU TRA XÃ HỘI HỌC`. */
  readonly stage: TitleStage;
  /** The unit behind `của` at the end of its title: `BẢNG CHẤM ĐIỂM … CỦA UBND XÃ CAM LỘ`. It may be the one that scores. */
  readonly ofUnit: string | null;
  /** Further lines `Đơn vị: …` and `Khối: …`, of which the first ones count. */
  readonly others: readonly OtherLine[];
}

/** A line that names another unit or block than the first one of its kind. */
export interface OtherLine extends Labelled {
  readonly kind: 'unit' | 'block';
  readonly used: string;
}

const UNIT_LABEL =
  /^(ten )?(cac )?(don vi|co quan|co quan don vi|don vi dia phuong|dia phuong|so ban nganh|ubnd huyen thi xa thanh pho)( duoc| thuc hien)?( tu cham diem| tu cham| tu danh gia| danh gia| cham diem| xep hang)?$|^(?:name of (?:the )?)?(?:assessed )?(?:unit|agency|department|organi[sz]ation|institution|locality)(?: name| assessed| being assessed)?$/u;
const BLOCK_LABEL =
  /^(thuoc )?(khoi|cum|cum khoi|khoi cum|nhom don vi|khoi don vi)( don vi| thi dua)?$|^(?:block|cluster|group)(?: of units| name)?$/u;

/**
 * Reads the rows `fromRow` to just above `toRow`: `Đơn vị: Sở Nội vụ`, `Khối: Sở, ban, ngành` (the value in the same
 * cell, in the next filled one of its row or below the label), the year or period of the title (`NĂM 2023`, `THÁNG 9/2025`;
 * the title's own wins over others, else the latest one named; `Quý III` on a line of its own parts it further) and its scale.
 */
export function readLetterhead(sheet: SheetSnapshot, fromRow: number, toRow: number): Letterhead {
  let unit: Labelled | null = null;
  let block: string | null = null;
  let blockInTitle: string | null = null;
  const periods: ToldPeriod[] = [];
  let title: ToldPeriod | null = null;
  let scale: number | null = null;
  let standing: Letterhead['standing'] = null;
  const others: OtherLine[] = [];
  const titles: string[] = [];
  for (let row = fromRow; row < toRow; row++) {
    const width = sheet.values[row]?.length ?? 0;
    for (let column = 0; column < width; column++) {
      const content = contentAt(sheet, row, column);
      if (content === null || content === '') continue;
      const text = textAt(sheet, row, column);
      if (text === '') continue;
      const label = fold(text.split(':', 1)[0] ?? '');
      if (unit === null && UNIT_LABEL.test(label)) unit = unitLine(sheet, row, column, toRow);
      else if (unit === null && UNIT_IN_TITLE.test(text)) unit = unitInTitle(sheet, row, column);
      else if (block === null && BLOCK_LABEL.test(label)) {
        block = labelled(sheet, row, column, toRow)?.text ?? null;
      } else {
        const other = otherLine(sheet, row, column, toRow, label, unit, block);
        if (other !== null) others.push(other);
        block ??= blockTitle(text);
        if (isNumberedTitle(text)) blockInTitle ??= numberedBlockIn(text);
      }
      scale ??= typeof content === 'string' ? scaleIn(text) : null;
      standing ??= standingIn(text);
      if (isTitleOfScores(fold(text))) titles.push(text);
      const told = typeof content === 'number' && text.includes('/') ? null : toldPeriod(text);
      if (told === null || (told.year === null && told.part === null)) continue;
      if (told.year !== null || told.bare || TITLE.test(fold(text))) periods.push(told);
      if (title === null && TITLE.test(fold(text))) title = told;
    }
  }
  const issuer = fromRow === 0 ? issuerOf(sheet, toRow) : null;
  block ??= blockInTitle;
  const stage = titleStage(titles.join(' '));
  const year = periodOfTitle(title, periods);
  return { unit, issuer, block, year, scale, standing, stage, ofUnit: unitOfTitles(titles), others };
}

function unitOfTitles(titles: readonly string[]): string | null {
  const named = titles.flatMap((title) => BEHIND_OF.exec(title)?.[1] ?? []);
  return named.find((name) => kindOfUnit(name) !== null) ?? null;
}

const BEHIND_OF = /\scủa\s([^:]{4,80})$/iu;

/**
 * A warning for each further line of a unit or a block: what stands below it is read as the first one's. One of a unit
 * that has its scores on another sheet loses nothing.
 */
export function unusedLines(
  others: readonly OtherLine[],
  isScored: (unit: string) => boolean,
): readonly Finding[] {
  return others
    .filter(({ kind, text }) => kind === 'block' || !isScored(text))
    .map(({ kind, text, place, used }) => finding('line-unused', place, { kind, used, text }));
}

/** Who scores (`Cơ quan chấm điểm: Sở Nội vụ`) is no second unit. */
const PLAIN_UNIT_LABEL = /^(?:ten )?(?:don vi|co quan|co quan don vi)(?: duoc .*)?$/u;

/** A second line of a unit or a block that says another one. */
function otherLine(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  toRow: number,
  label: string,
  unit: Labelled | null,
  block: string | null,
): OtherLine | null {
  if (unit !== null && PLAIN_UNIT_LABEL.test(label)) {
    const other = labelled(sheet, row, column, toRow);
    const isOther =
      other !== null && kindOfUnit(other.text) !== null && unitKey(other.text) !== unitKey(unit.text);
    return isOther ? { ...other, kind: 'unit', used: unit.text } : null;
  }
  if (block === null || !BLOCK_LABEL.test(label)) return null;
  const other = labelled(sheet, row, column, toRow);
  const isOther = other !== null && blockKey(other.text) !== blockKey(block);
  return isOther ? { ...other, kind: 'block', used: block } : null;
}

/**
 * What stands above a table beside another one: its own lines, and for what they do not say those above the table to its
 * left; the block only where the units' names do not tell another.
 */
export function letterheadBeside(
  own: Letterhead,
  left: Letterhead,
  sheet: SheetSnapshot,
  header: HeaderBand,
): Letterhead {
  return {
    ...own,
    block: own.block ?? (isOfBlock(sheet, header, left.block) ? left.block : null),
    year: own.year ?? left.year,
    scale: own.scale ?? left.scale,
    standing: own.standing ?? left.standing,
    stage: own.stage ?? left.stage,
  };
}

/**
 * What stands above the table before, where it speaks for the next one below it, too: where nothing but page marks and
 * names of blocks stands between, and the header names no year of its own. Else `null`.
 */
export function letterheadAbove(
  sheet: SheetSnapshot,
  fromRow: number,
  { firstRow, columns }: HeaderBand,
  before: Letterhead | null,
): Letterhead | null {
  if (before === null) return null;
  if (columns.some(({ text, above }) => [text, ...above].some((line) => yearIn(line) !== null))) return null;
  for (let row = fromRow; row < firstRow; row++) {
    const texts = (sheet.values[row] ?? [])
      .map((_, column) => textAt(sheet, row, column))
      .filter((text) => text !== '');
    if (texts.length === 0 || isPageMark(texts)) continue;
    const { block, unit } = readLetterhead(sheet, row, row + 1);
    if (block === null || unit !== null) return null;
  }
  return before;
}

/** Units whose names are looked at. */
const MOST_NAMES = 20;

function isOfBlock(sheet: SheetSnapshot, { columns, dataRow }: HeaderBand, block: string | null): boolean {
  const unit = columns.find(({ role }) => role === 'unit')?.column;
  if (block === null || unit === undefined) return block !== null;
  for (let row = dataRow; row < dataRow + MOST_NAMES; row++) {
    const kind = kindOfUnit(textAt(sheet, row, unit));
    if (kind !== null && kind !== blockKindKey(block)) return false;
  }
  return true;
}

/** Words of a title, not of other lines above a table. */
const TITLE =
  /chi so|xep hang|cham diem|cai cach hanh chinh|cchc|ket qua|\b(?:par index|score ?sheet|ranking|scores|administrati(?:ve|on) reform)\b/u;

/** The title's period, else the latest one named; its part of the year from a line of its own where it names none. */
function periodOfTitle(title: ToldPeriod | null, all: readonly ToldPeriod[]): Period | null {
  const years = all.flatMap(({ part, year }) => (year === null ? [] : [periodOf(part, year)]));
  const latest = years.length === 0 ? null : years.reduce((most, one) => Math.max(most, one));
  const bare = all.find(({ bare: alone }) => alone) ?? null;
  if (title === null) return latest ?? (bare === null ? null : periodOf(bare.part, bare.year));
  const year = title.year ?? (latest === null ? null : yearOfPeriod(latest));
  const fits = bare !== null && (bare.year === null || year === null || bare.year === year);
  return periodOf(title.part ?? (fits ? bare.part : null), year);
}

/**
 * What stands above a table, with the period that its sheet's name tells where the title tells none, or a year without its
 * part: `T9`, `Quý III`, `2024`. A name that is a unit's tells none.
 */
export function withPeriodOfSheet(letterhead: Letterhead, sheetName: string, named: boolean): Letterhead {
  const { part, year, bare } = toldPeriod(spelledOut(sheetName));
  const short = SHORT_PERIOD.test(sheetName);
  if ((part === null && year === null) || (named && short)) return letterhead;
  const known = letterhead.year;
  if (known === null) return { ...letterhead, year: periodOf(part, year) };
  const own = yearOfPeriod(known);
  const fits = (bare || year !== null) && (year === null || own === null || year === own);
  if (!fits) return letterhead;
  return { ...letterhead, year: periodOf(partOfPeriod(known) ?? part, own ?? year) };
}

/** A tab `Q3`, `QIII` or `6T cuối` in words; any other as it is. */
function spelledOut(sheetName: string): string {
  const quarter = /^\s*q\s?([1-4]|i{1,3}|iv)\s*$/iu.exec(sheetName)?.[1];
  if (quarter !== undefined) return `Quý ${quarter}`;
  return sheetName.replace(/^\s?(\d{1,2})\s?t(?=\s|$)/iu, '$1 tháng');
}

const SHORT_PERIOD = /^\s*(?:t\s?\d{1,2}|q\s?[1-4])\s*$/iu;

/** Whether a title or a sheet's name says `chính thức`, or `dự thảo`, `sơ bộ`. */
export function standingIn(text: string): Letterhead['standing'] {
  if (!STANDING.test(text)) return null;
  return DRAFT.test(text.normalize('NFC')) ? 'draft' : 'final';
}

const STANDING = /dự thảo|sơ bộ|tạm tính|dự kiến|bản nháp|chính thức|công bố|phê duyệt/iu;
const DRAFT = /dự thảo|sơ bộ|tạm tính|dự kiến|nháp/iu;

/** What a line `Đơn vị: …` says; beside another header of units it is none. */
function unitLine(sheet: SheetSnapshot, row: number, column: number, toRow: number): Labelled | null {
  const told = labelled(sheet, row, column, toRow);
  if (told === null || roleOfHeader(told.text) !== 'unit') return told;
  // A header beside a header; behind a colon it may be a name that begins as one does: `Đơn vị: Đơn vị sự nghiệp …`.
  const isName = told.place.cell === placeAt(sheet, row, column).cell && !UNIT_LABEL.test(fold(told.text));
  return isName ? told : null;
}

function labelled(sheet: SheetSnapshot, row: number, column: number, toRow: number): Labelled | null {
  const text = textAt(sheet, row, column);
  const colon = text.indexOf(':');
  const same = colon === -1 ? '' : withoutBracket(text, text.slice(colon + 1).trim());
  if (same !== '') return isDots(same) ? null : { text: same, place: placeAt(sheet, row, column) };
  const width = sheet.values[row]?.length ?? 0;
  for (let next = column + 1; next < width; next++) {
    const value = textAt(sheet, row, next);
    if (value !== '' && !isDots(value)) return { text: value, place: placeAt(sheet, row, next) };
  }
  if (colon === -1 || row + 1 >= toRow) return null;
  const below = textAt(sheet, row + 1, column);
  const isValue = below !== '' && !below.includes(':') && !isDots(below) && !/\d/u.test(below);
  return isValue && headerAt(sheet, row + 1, row + 1) === null
    ? { text: below, place: placeAt(sheet, row + 1, column) }
    : null;
}

/** What a label says, of a line that stands in brackets: `(Đơn vị: Sở Nội vụ)`. */
function withoutBracket(line: string, value: string): string {
  const isInside = /^[([]/u.test(line) && /[)\]]$/u.test(value) && !/[([]/u.test(value);
  return isInside ? value.slice(0, -1).trim() : value;
}

/** `KHỐI SỞ, BAN, NGÀNH` on a line of its own, without the number before it; `null` for any other text. */
function blockTitle(text: string): string | null {
  if (text.length > LONGEST_BLOCK || /\d{2}/u.test(text)) return null;
  const name = text.replace(/^(?:[IVX]+|[A-ZĐ]|\d)[.)]\s*/u, '');
  return /^(khoi(?! luong)|cum thi dua|cac|co quan) /u.test(fold(name)) && isBlockName(name) ? name : null;
}

const LONGEST_BLOCK = 80;

/** `CỤM 1 - KẾT QUẢ …`, or `CỤM 1` alone, and no remark on a block. */
function isNumberedTitle(text: string): boolean {
  const folded = fold(text);
  return TITLE.test(folded) || /^(?:khoi|cum) (?:so )?\w{1,5}$/u.test(folded) || isGroupAlone(text);
}

/** `BẢNG ĐIỂM … NĂM 2025 - Đơn vị: Sở Xây dựng` in one cell, on one line or two. */
const UNIT_IN_TITLE = /[\s(–-](?:tên )?(?:đơn vị|cơ quan)\s*:\s*([^():]{4,80})\)?$/iu;

function unitInTitle(sheet: SheetSnapshot, row: number, column: number): Labelled | null {
  const text = UNIT_IN_TITLE.exec(textAt(sheet, row, column))?.[1]?.trim() ?? '';
  return kindOfUnit(text) === null ? null : { text, place: placeAt(sheet, row, column) };
}

/** A line to be filled in by hand: `Đơn vị: ……………`, `[tên đơn vị]`. */
function isDots(text: string): boolean {
  return (
    /^[.…_\s-]+$/u.test(text) ||
    /^[[(<{](?:ghi |điền |nhập )?(?:rõ )?(?:tên|đơn vị|cơ quan)[^\])>}]{0,60}[\])>}]$/iu.test(text)
  );
}
