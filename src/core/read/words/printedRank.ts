import type { SheetSnapshot } from '../../workbook';
import { dateAt } from '../cells/cellFormat';
import { notRankedIn } from './notRanked';
import { ranksBeyond } from './rankBeyond';
import { doesNotApply } from '../cells/score';
import { contentAt } from '../cells/sheetCells';
import { textOf } from '../cells/text';

/** What a cell in a column of ranks says: a rank, that its unit is out of the ranking, nothing, or nobody knows what. */
export type PrintedRank =
  | {
      readonly kind: 'rank';
      readonly rank: number;
      /** The number of units beside it, where it is beyond that. */
      readonly among?: number;
    }
  | { readonly kind: 'notRanked' | 'unread'; readonly text: string }
  | { readonly kind: 'blank' };

/** A cell whose rank is read, by its row and column within the used range, and the block in which it counts. */
export interface RankPlace {
  readonly row: number;
  readonly column: number;
  readonly block: string | null;
}

/**
 * Reads a column, or a row, of ranks: `3`, `3/18`, `2=`, `2 (đồng hạng)`, `(3)`, `#3`, `Hạng 3`, `III`, `Nhất`. What one cell leaves open is
 * decided from the others: `1-2` is the rank 1 that two units share where two have it; `I` and `Nhất` are ranks where
 * they are not classes that most units share; a date is a `3/18` where the other cells say of how many. A dash is
 * `unread`, since it may mean anything.
 */
export function readRanks(sheet: SheetSnapshot, places: readonly RankPlace[]): readonly PrintedRank[] {
  const cells = places.map(({ row, column }) => cellAt(sheet, row, column));
  const blocks = places.map(({ block }) => block ?? '');
  const outOf = rankedUnits(cells);
  const shared = counted(cells.map((cell, index) => `${blocks[index] ?? ''}|${cell.text}`));
  const classes = blocksOfClasses(cells, blocks);
  const slip = slipAmong(cells);
  const read = cells.map((cell, index): PrintedRank => {
    const unread: PrintedRank = { kind: 'unread', text: cell.text };
    const block = blocks[index] ?? '';
    switch (cell.kind) {
      case 'rank':
        return cell === slip || (cell.worded && classes.has(block))
          ? unread
          : { kind: 'rank', rank: cell.rank };
      case 'range': {
        const units = shared.get(`${block}|${cell.text}`) ?? 0;
        return units === cell.to - cell.from + 1 ? { kind: 'rank', rank: cell.from } : unread;
      }
      case 'date': {
        const rank = outOf === null ? undefined : rankInDate(cell, outOf);
        return rank === undefined ? unread : { kind: 'rank', rank };
      }
      case 'notRanked':
        return { kind: 'notRanked', text: cell.text };
      case 'blank':
        return { kind: 'blank' };
      case 'unread':
        return unread;
    }
  });
  const beyond = ranksBeyond(
    read.map((one, index) => ({ rank: one.kind === 'rank' ? one.rank : null, of: ofWhole(cells[index]) })),
    blocks,
  );
  return read.map((one, index) => {
    const among = beyond.get(index);
    return one.kind === 'rank' && among !== undefined ? { ...one, among } : one;
  });
}

function ofWhole(cell: RankCell | undefined): number | null {
  return cell?.kind === 'rank' ? cell.of : null;
}

/** Whether a text says by itself what place a unit has, or that it has none. */
export function isRankText(text: string): boolean {
  return rankOfText(text).kind !== 'unread' || notRankedIn(text, 'rank');
}

type RankCell = { readonly text: string } & (
  | { readonly kind: 'rank'; readonly rank: number; readonly worded: boolean; readonly of: number | null }
  | { readonly kind: 'range'; readonly from: number; readonly to: number }
  | { readonly kind: 'date'; readonly day: number; readonly month: number }
  | { readonly kind: 'notRanked' | 'unread' | 'blank' }
);

function cellAt(sheet: SheetSnapshot, row: number, column: number): RankCell {
  const content = contentAt(sheet, row, column);
  if (typeof content === 'object' && content !== null) return { kind: 'unread', text: content.error };
  const text = textOf(content);
  if (text === '') return { kind: 'blank', text };
  if (typeof content === 'number') {
    const date = dateAt(sheet, row, column, content);
    if (date !== null) {
      const shown = `${String(date.day)}/${String(date.month)}/${String(date.year)}`;
      return { kind: 'date', text: shown, day: date.day, month: date.month };
    }
    return Number.isInteger(content) && content > 0
      ? { kind: 'rank', text, rank: content, worded: false, of: null }
      : { kind: 'unread', text };
  }
  if (notRankedIn(text, 'rank')) return { kind: 'notRanked', text };
  return doesNotApply(text) ? { kind: 'unread', text } : rankOfText(text);
}

const LONGEST = 40;
/** Said of a rank that units share, in front or behind, in brackets or not. */
const SHARED =
  /^(?:đồng hạng|đồng thứ|cùng hạng)\s+|\s*\(?(?:đồng hạng|đồng thứ|cùng hạng|bằng điểm|bằng nhau)(?: (?:với|cùng) [^()\d]{1,40})?\)?$/u;
/** A rank in brackets, behind a number sign or before an ending, or before a footnote's or last year's number in brackets. */
const AROUND = /^(?:[([]\s?(\d{1,4})\s?[)\]]|#?\s?(\d{1,4})(?:st|nd|rd|th|\s?\((?:\d{1,4}|\*{1,3})\))?)$/u;
const RANK_WORDS = /^(?:xếp |đạt |đứng )?(?:thứ hạng|hạng thứ|hạng|thứ|vị trí|vị thứ|giải)(?: số)?\s*:?\s*/u;

/** The place that a text names by itself. */
function rankOfText(written: string): RankCell {
  const text = written;
  if (text.length > LONGEST) return { kind: 'unread', text };
  const bare = text
    .toLowerCase()
    .replace(SHARED, '')
    .replace(RANK_WORDS, '')
    .replace(SHARED, '')
    .replace(AROUND, '$1$2')
    .replace(/^=\s*|\s*[=*.]+$/gu, '');
  const digits = /^(\d{1,4})(?:\s*(?:\/|trên)\s*(\d{1,4})(?: (?:đơn vị|cơ quan|sở|xã|phường))?)?$/u.exec(
    bare,
  );
  if (digits !== null) {
    const rank = Number(digits[1]);
    const of = digits[2] === undefined ? null : Number(digits[2]);
    const fits = rank > 0 && (of === null || rank <= of);
    return fits ? { kind: 'rank', text, rank, worded: false, of } : { kind: 'unread', text };
  }
  const range = /^(\d{1,4})\s?[-–]\s?(\d{1,4})$/u.exec(bare);
  if (range !== null) {
    const [from, to] = [Number(range[1]), Number(range[2])];
    return from > 0 && to > from ? { kind: 'range', text, from, to } : { kind: 'unread', text };
  }
  const rank = romanNumber(bare.toUpperCase()) ?? numberInWords(bare);
  const isRoman = rank !== undefined && /^[ivxl]+$/u.test(bare);
  // A small `i` or `v` is no numeral.
  if (rank === undefined || (isRoman && !text.includes(bare.toUpperCase()))) return { kind: 'unread', text };
  return { kind: 'rank', text, rank, worded: true, of: null };
}

const ROMAN = /^(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/u;
const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

export function romanNumber(text: string): number | undefined {
  if (text === '' || !ROMAN.test(text)) return undefined;
  const digits = Array.from(text, (letter) => ROMAN_DIGITS[letter] ?? 0);
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
}

const ONES: readonly (readonly string[])[] = [
  ['nhất', 'một', 'mốt'],
  ['nhì', 'hai'],
  ['ba'],
  ['tư', 'bốn'],
  ['năm', 'lăm'],
  ['sáu'],
  ['bảy', 'bẩy'],
  ['tám'],
  ['chín'],
];

/** `nhất`, `nhì`, `ba`, `mười hai`, `hai mươi mốt`: 1 to 99, in small letters. */
function numberInWords(text: string): number | undefined {
  const one = (word: string) => ONES.findIndex((words) => words.includes(word)) + 1;
  const [first = '', second, third] = text.normalize('NFC').split(' ');
  const lone = one(first);
  if (second === undefined) return first === 'mười' ? 10 : lone === 0 ? undefined : lone;
  const [tens, last] =
    first === 'mười' ? [10, second] : second === 'mươi' ? [lone * 10, third] : [0, undefined];
  if (tens === 0 || text.split(' ').length > 3 || (first === 'mười' && third !== undefined)) return undefined;
  const ones = last === undefined ? 0 : one(last);
  return last !== undefined && ones === 0 ? undefined : tens + ones;
}

/** Of how many units the ranks of a column are, by its texts `3/18`, else by what its dates have in common. */
function rankedUnits(cells: readonly RankCell[]): number | null {
  const told = new Set(cells.flatMap((cell) => (cell.kind === 'rank' && cell.of !== null ? [cell.of] : [])));
  const [only] = told;
  if (only !== undefined) return told.size === 1 ? only : null;
  const dates = cells.flatMap((cell) => (cell.kind === 'date' ? [cell] : []));
  if (dates.length < 2) return null;
  const [days, months] = [new Set(dates.map(({ day }) => day)), new Set(dates.map(({ month }) => month))];
  if (days.size === 1 && months.size > 1) return dates[0]?.day ?? null;
  return months.size === 1 && days.size > 1 ? (dates[0]?.month ?? null) : null;
}

function rankInDate(
  { day, month }: { readonly day: number; readonly month: number },
  outOf: number,
): number | undefined {
  if (month === outOf && day <= outOf) return day;
  return day === outOf && month <= outOf ? month : undefined;
}

/** Blocks in which words and Roman numerals are classes: as many units as there are of them share each. */
function blocksOfClasses(cells: readonly RankCell[], blocks: readonly string[]): ReadonlySet<string> {
  const worded = new Map<string, number[]>();
  cells.forEach((cell, index) => {
    if (cell.kind !== 'rank' || !cell.worded) return;
    const block = blocks[index] ?? '';
    worded.set(block, [...(worded.get(block) ?? []), cell.rank]);
  });
  return new Set(
    [...worded].flatMap(([block, ranks]) =>
      ranks.length > 2 && new Set(ranks).size * 2 <= ranks.length ? [block] : [],
    ),
  );
}

/**
 * The one rank far above the number of units of a table whose other ranks are all within it: 300 among 1, 2 and 3. Where
 * several are above, or one by a few, the table is an excerpt of a longer one.
 */
function slipAmong(cells: readonly RankCell[]): RankCell | null {
  const beyond = cells.filter((cell) => cell.kind === 'rank' && cell.rank > cells.length);
  const [only] = beyond;
  const within = cells.filter((cell) => cell.kind === 'rank').length - beyond.length;
  const isFar = only?.kind === 'rank' && only.of === null && only.rank > cells.length * FAR;
  return isFar && beyond.length === 1 && within >= FEWEST_WITHIN ? only : null;
}

const FEWEST_WITHIN = 2;
const FAR = 3;

function counted(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
