/** A criterion's number, read: its normal form and how deep it stands in the tree (1 = field). */
export interface CriterionCode {
  readonly code: string;
  readonly depth: number;
  /** What stands in the cell, where the number was repaired from its neighbours; else `null`. */
  readonly repaired: string | null;
}

/** A cell's number as it stands: its text, and the date it was turned into where Excel shows it as one. */
export interface PrintedCode {
  readonly text: string;
  readonly date: { readonly day: number; readonly month: number; readonly year: number } | null;
}

type Kind = 'letter' | 'roman' | 'arabic';

const ROMAN = /^M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/u;
const ARABIC = /^\d{1,3}(\.\d{1,3}){0,7}$/u;
const SMALL = /^([a-zđ]|[ivx]+)$/u;

/**
 * Reads the numbers of one table top-down. `1 / 1.1 / 1.1.1` is as deep as it has parts; where Roman numerals or
 * letters stand above (`I / 1 / 1.1`, `A / I / 1`), each such kind is one level more. Small letters (`a)`) stand one
 * level below the number before them. What Excel made of a number is undone from its neighbours: 1.1 after 1.9 is
 * 1.10, a date is the number that comes next (DOMAIN section 2, traps).
 */
export class CriterionCodes {
  private readonly levels: Kind[] = [];
  private lastLetter = '';
  private lastDepth = 0;
  /** Parts of the last Arabic number since the last Roman numeral or letter. */
  private counters: number[] = [];
  private readonly firstLetter: string;

  /** @param texts all numbers of the table, which tell where its letters begin */
  constructor(texts: readonly string[] = []) {
    this.firstLetter = firstLetterOf(texts);
  }

  /** Reads a number; `next` is the one in the row below. `null` when it is no number of a criterion. */
  read({ text, date }: PrintedCode, next?: PrintedCode): CriterionCode | null {
    if (date !== null) {
      const parts = partsOfDate(date, this.counters);
      return parts === null
        ? null
        : this.arabic(parts, 0, `${String(date.day)}/${String(date.month)}/${String(date.year)}`);
    }
    const code = normalised(text);
    if (code === '') return null;
    if (ARABIC.test(code)) {
      const parts = code.split('.').map(Number);
      const mended =
        withLostZero(parts, this.counters) ?? withoutRepeat(parts, this.counters, next?.text ?? '');
      return mended === null ? this.arabic(parts, 0, null) : this.arabic(mended, 0, text);
    }
    if (SMALL.test(code)) return { code, depth: this.lastDepth + 1, repaired: null };
    const lettered = /^(\d{1,3}(?:\.\d{1,3})*)(\.?)([a-zđ])$/u.exec(code);
    if (lettered !== null) return this.lettered(code, lettered[1] ?? '', lettered[2] === '.');
    const [first = '', ...rest] = code.split('.');
    const kind = this.capitalKind(first, rest.length > 0);
    if (kind === null || !rest.every((part) => ARABIC.test(part) || ROMAN.test(part))) return null;
    if (!this.levels.includes(kind)) this.levels.push(kind);
    if (kind === 'letter') this.lastLetter = first;
    this.counters = [];
    this.lastDepth = this.levels.indexOf(kind) + 1 + rest.length;
    return { code, depth: this.lastDepth, repaired: null };
  }

  /** Numbers below a new heading begin again. */
  restart(): void {
    this.counters = [];
  }

  private arabic(parts: readonly number[], deeper: number, repaired: string | null): CriterionCode {
    if (!this.levels.includes('arabic')) this.levels.push('arabic');
    this.counters = [...parts];
    this.lastDepth = this.levels.indexOf('arabic') + parts.length + deeper;
    return { code: parts.join('.'), depth: this.lastDepth, repaired };
  }

  /** `1.1.a` stands below 1.1; `1.1a` too where 1.1 came before, else beside it. */
  private lettered(code: string, number: string, dotted: boolean): CriterionCode {
    const below = dotted || this.counters.join('.') === number;
    const above = Math.max(0, this.levels.indexOf('arabic'));
    return { code, depth: above + number.split('.').length + (below ? 1 : 0), repaired: null };
  }

  private capitalKind(part: string, isParted: boolean): Kind | null {
    if (part === 'A' || part === this.firstLetter) return 'letter';
    if (part !== '' && follows(part, this.lastLetter)) return 'letter';
    if (isParted && part !== '' && part === this.lastLetter) return 'letter';
    return part !== '' && ROMAN.test(part) ? 'roman' : null;
  }
}

/**
 * The letter with which sections begin that were cut out of a longer list, so that `C` and `D` above `Đ` are no Roman
 * numerals: one that the next letter follows, with nothing between them but Roman numerals from `I` on. `A` for any other.
 */
function firstLetterOf(texts: readonly string[]): string {
  let letter = '';
  /** The Roman numeral before, as a number: of those below the letter, or of a list that begins with it (`V`, `VI`). */
  let numeral = 0;
  let own = 0;
  for (const text of texts) {
    if (/\d/u.test(text) || !/[A-ZĐ\u00d0\u0189]/u.test(text)) continue;
    const code = normalised(text);
    if (!/^[A-ZĐ]{1,5}$/u.test(code)) continue;
    if (code === 'A') return code;
    const value = ROMANS.indexOf(code) + 1;
    if (follows(code, letter) && (own === 0 || numeral === own)) return letter;
    if (letter !== '' && value === numeral + 1) numeral = value;
    else if (code.length === 1) {
      letter = code;
      own = value;
      numeral = value;
    }
  }
  return 'A';
}

const ROMANS: readonly string[] = [
  ...['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'],
  ...['XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII', 'XVIII', 'XIX', 'XX'],
];

/** Whether a letter comes next in the Vietnamese alphabet (`D`, `Đ`, `E`, `G`) or in the Latin one (`D`, `E`, `F`). */
function follows(letter: string, before: string): boolean {
  return [VIETNAMESE, LATIN].some((alphabet) => before !== '' && alphabet.includes(before + letter));
}

const VIETNAMESE = 'ABCDĐEGHIKLMNOPQRSTUVXY';
const LATIN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Longest text that is a number of a criterion: eight parts of three digits, in brackets. */
const LONGEST_CODE = 40;

/** `1.2.3`, `IV`, `B`: a number that stands as it is read, as most do. */
const PLAIN = /^(?:[1-9]\d{0,2}(?:\.[1-9]\d{0,2}){0,7}|[A-Z]{1,5})$/u;

/** Without brackets, spaces and what ends it, `Đ` by whichever sign was typed for it; `1,2`, `1/2` and `1-2` are 1.2, `01` is 1. */
function normalised(text: string): string {
  if (text === '' || text.length > LONGEST_CODE) return '';
  if (PLAIN.test(text)) return text;
  return text
    .replace(/[\u00d0\u0189]/gu, 'Đ')
    .replace(/^[[(]+|[\])}.:;\s-]+$/gu, '')
    .replace(/\s*([.,/-])\s*/gu, '.')
    .replace(/(^|\.)0+(?=\d)/gu, '$1');
}

/** 1.10 that became 1.1: a number that repeats the beginning of its list where the next one would end in 0. */
function withLostZero(parts: readonly number[], before: readonly number[]): number[] | null {
  const at = parts.length - 1;
  if (at < 1 || before.length < parts.length) return null;
  if (parts.slice(0, at).some((part, index) => part !== before[index])) return null;
  const next = (before[at] ?? 0) + 1;
  if (next % 10 !== 0 || String(next).replace(/0+$/u, '') !== String(parts[at])) return null;
  return [...parts.slice(0, at), next];
}

/** 1.2 that stands as 1.1 again: the same number as before, above one that goes on from the number between them. */
function withoutRepeat(
  parts: readonly number[],
  before: readonly number[],
  nextText: string,
): number[] | null {
  if (parts.join('.') !== before.join('.')) return null;
  const code = normalised(nextText);
  if (!ARABIC.test(code)) return null;
  const next = code.split('.').map(Number);
  const at = parts.length - 1;
  if (parts.slice(0, at).some((part, index) => part !== next[index])) return null;
  const between = (parts[at] ?? 0) + 1;
  const goesOn = next.length === parts.length && next[at] === between + 1;
  const goesBelow = next.length === parts.length + 1 && next[at] === between && next[at + 1] === 1;
  return goesOn || goesBelow ? [...parts.slice(0, at), between] : null;
}

/** The number that a date was: of its possible readings the one that comes next, else one that still goes on. */
function partsOfDate(
  { day, month, year }: { readonly day: number; readonly month: number; readonly year: number },
  before: readonly number[],
): readonly number[] | null {
  const short = year % 100;
  const readings = [
    [day, month],
    [month, day],
    [day, month, short],
    [month, day, short],
    [month, short],
  ];
  return (
    readings.find((parts) => isNext(parts, before, 1)) ??
    readings.find((parts) => isNext(parts, before, Infinity)) ??
    null
  );
}

/** Whether `parts` is the first below `before`, or follows it or one above it by at most `step`. */
function isNext(parts: readonly number[], before: readonly number[], step: number): boolean {
  const at = parts.length - 1;
  if (at > before.length) return false;
  if (parts.slice(0, at).some((part, index) => part !== before[index])) return false;
  const last = parts[at] ?? 0;
  const previous = before[at] ?? 0;
  return last > previous && last - previous <= step;
}
