import type { Period } from '../../period';
import type { Place, SheetSnapshot } from '../../workbook';
import { roleOfHeader } from '../roles/headers';
import { nameKey } from '../names/nameKey';
import { footnotedName } from '../names/footnoteMarks';
import { notRankedIn } from '../words/notRanked';
import { placeAt, textAt } from '../cells/sheetCells';
import { fold } from '../cells/text';
import type { TableSpan } from '../layouts/sheetTables';

/** A line outside the tables that says that somebody is not ranked. */
export interface LineLeavingOut {
  readonly text: string;
  readonly place: Place;
}

/** Words of a cell that are looked at; the names behind them may be many. */
const MOST_WORDS = 300;

/**
 * The lines above and below the tables of a sheet that say that units are not ranked: `(Không xếp hạng)`, `Xếp hạng |
 * Không xếp hạng` below a unit's scores, `Ghi chú: Không xếp hạng Sở Nội vụ`, `(*) Đơn vị không xếp hạng`.
 *
 * @param lastLeaf the row of the last criterion of the sheet's only table of criteria, below which lines may stand
 */
export function linesLeavingOut(
  spans: readonly TableSpan[],
  year: Period | null,
  lastLeaf: number | null,
): readonly LineLeavingOut[] {
  const lines = new Map<string, LineLeavingOut>();
  for (const sheet of new Set(spans.map((span) => span.sheet))) {
    const inTables = new Set<number>();
    for (const { header, endRow, sheet: own } of spans) {
      const end = own === sheet ? Math.min(endRow, (lastLeaf ?? endRow) + 1) : 0;
      for (let row = header.firstRow; row < end; row++) inTables.add(row);
    }
    for (let row = 0; row < sheet.values.length; row++) {
      const line = inTables.has(row) ? null : lineAt(sheet, row, year, lastLeaf !== null);
      if (line !== null) lines.set(line.place.cell, line);
    }
  }
  return [...lines.values()];
}

/** A row of one text; below the criteria of one unit a label and a text may stand beside each other. */
function lineAt(
  sheet: SheetSnapshot,
  row: number,
  year: Period | null,
  isOfOneUnit: boolean,
): LineLeavingOut | null {
  const [first, second, third] = firstFilled(sheet, row);
  if (first === undefined || third !== undefined) return null;
  const label = textAt(sheet, row, first);
  const role = roleOfHeader(label.replace(/:$/u, ''));
  const hasLabel = second !== undefined && (role === 'rank' || role === 'note' || role === 'grade');
  if (second !== undefined && !hasLabel && notRankedIn(label, 'note', year))
    return { text: `${label} ${textAt(sheet, row, second)}`, place: placeAt(sheet, row, first) };
  if (second !== undefined && !(hasLabel && isOfOneUnit)) return null;
  const column = second ?? first;
  const text = textAt(sheet, row, column);
  const isOut =
    notRankedIn(text.slice(0, MOST_WORDS), 'note', year) || (hasLabel && notRankedIn(text, 'rank', year));
  return isOut ? { text, place: placeAt(sheet, row, column) } : null;
}

/** The first three columns of a row that are not blank; most rows have more. */
function firstFilled(sheet: SheetSnapshot, row: number): readonly number[] {
  const columns: number[] = [];
  const cells = sheet.values[row] ?? [];
  for (let column = 0; column < cells.length && columns.length < 3; column++) {
    const content = cells[column];
    if (content !== null && content !== '') columns.push(column);
  }
  return columns;
}

/** The text without what is said before it: `Ghi chú:`, a dash, a mark that points to it. */
const BEFORE = /^(?:ghi chú|lưu ý|chú thích|xếp hạng)\s?:\s?|^[-–+•]\s?/iu;
const MARK = /^(?:[([]\s?(\*{1,3}|\d{1,2})\s?[)\]]|(\*{1,3})|([¹²³⁴-⁹]))\s?:?\s?/u;

/** Whether a line says of the one unit of its sheet, and of no others, that it is not ranked. */
export function isOfOwnUnit(text: string): boolean {
  const bare = text.replace(BEFORE, '').replace(MARK, '');
  return notRankedIn(bare, 'rank') || OWN.test(fold(bare));
}

const OWN = /^(?:don vi|co quan) (?:nay|moi thanh lap|dac thu)/u;

/** A rule of the ranking says of nobody that he is left out: `Đơn vị có điểm dưới 50 không xếp hạng`. */
export function isRule(text: string): boolean {
  return RULE.test(fold(text.slice(0, MOST_WORDS)));
}

const RULE = /\b(?:neu|truong hop|duoi|khi|se|bi tru|nguyen tac|tieu chi|linh vuc)\b/u;

/**
 * Which units a line means: those with the mark that it explains, and those that it names behind the words (`Các đơn vị
 * không xếp hạng: Sở Nội vụ, Sở Y tế`) or begins with (`Sở Nội vụ không xếp hạng`). `Theo đề nghị của Sở Nội vụ` means nobody.
 *
 * @param names the longest first
 */
export function namesOfLine(text: string, names: readonly string[]): ReadonlySet<string> {
  const meant = new Set<string>();
  const bare = text.replace(BEFORE, '');
  const [, inBrackets, stars, raised] = MARK.exec(bare) ?? [];
  const mark = [inBrackets, stars, raised].join('').normalize('NFKC');
  if (mark !== '') for (const name of names) if (footnotedName(name).mark === mark) meant.add(name);
  if (meant.size > 0) return meant;
  for (const sentence of bare.replace(MARK, '').split(/\.\s/u)) {
    let rest = ` ${fold(sentence)} `;
    const words = SAID.exec(rest);
    if (words === null || !notRankedIn(sentence.slice(0, MOST_WORDS), 'note')) continue;
    const key = ` ${nameKey(sentence)} `;
    for (const name of names) {
      const plain = footnotedName(name).bare;
      const at = rest.indexOf(` ${fold(plain)} `);
      if (at === -1 || !key.includes(` ${nameKey(plain)} `)) continue;
      const isSubject = at < words.index && FIRST.test(rest.slice(0, at + 1));
      const isListed = at > words.index && !SOURCE.test(rest.slice(words.index, at + 1));
      if (isSubject || isListed) meant.add(name);
      // A shorter name may be the beginning of this one: `Xã Tân`, `Xã Tân An`.
      const blank = '#'.repeat(fold(plain).length);
      rest = rest.replace(` ${fold(plain)} `, ` ${blank} `);
    }
  }
  return meant;
}

const SAID = /\b(?:kxh|not ranked|xep (?:hang|thu)|khong xet|chua xet)\b/u;
/** What may stand before the name with which a sentence begins; names that were found are blanked. */
const FIRST = /^ (?:(?:rieng|don vi|co quan|cac|va|#+) )*$/u;
const SOURCE = /\b(?:theo|cua|boi|do|vi|de nghi|so voi|sau)\b/u;
