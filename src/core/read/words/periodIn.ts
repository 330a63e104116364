import { numberInMonth, periodOf } from '../../period';
import type { Period, PeriodPart } from '../../period';
import { foldKnown } from './toneMarks';
import { fold } from '../cells/text';

/** What a text says of the time that it is of: `Tháng 9 năm 2025`, `QUÝ III`, `Năm 2024`; `null` for what it does not say. */
export interface ToldPeriod {
  readonly part: PeriodPart | null;
  readonly year: number | null;
  /** It says nothing else, but for words such as `Kỳ đánh giá:`. */
  readonly bare: boolean;
}

/** Reads year and part of the year in a text; a date such as `ngày 15 tháng 01 năm 2024` tells neither. */
export function toldPeriod(text: string): ToldPeriod {
  if (text.length > LONGEST) return NOTHING;
  const known = lately.get(text);
  if (known !== undefined) return known;
  const now = periodTold(text);
  if (lately.size >= MOST_KEPT) lately.clear();
  lately.set(text, now);
  return now;
}

/** What the last texts told: a table of three kinds of score has the same three headers over thousands of columns. */
const lately = new Map<string, ToldPeriod>();
const MOST_KEPT = 1_000;

function periodTold(text: string): ToldPeriod {
  if (!MAY_TELL.test(fold(text))) return NOTHING;
  const words = periodWords(text);
  const day = asOf(words, text);
  return day === null ? told(words, text) : toldWithDay(words, text, day);
}

function told(whole: string, text: string): ToldPeriod {
  const folded = whole.replace(NO_YEAR, ' ').trim();
  const day = folded.search(/\bngay\b/u);
  if (day !== -1 && /\bthang\b/u.test(folded.slice(day))) return NOTHING;
  const parts = MAY_TELL_PART.test(folded) ? partsOf(folded, text) : [];
  const found = parts.toSorted((a, b) => a.at - b.at || b.length - a.length)[0];
  const behind = found === undefined ? '' : folded.slice(found.at + found.length);
  const year =
    found?.year ??
    /^ (?:nam )?(20\d\d)\b/u.exec(behind)?.[1] ??
    /\bnam (20\d\d)\b/u.exec(folded)?.[1] ??
    // In English: `PAR INDEX 2025 – DISTRICTS`, `FOR THE YEAR 2025`, `FY 2025`.
    /\b(?:year|index|fy|score ?sheet|ranking|scores) (20\d\d)\b/u.exec(folded)?.[1] ??
    /(?:^| )(20\d\d)$/u.exec(folded)?.[1];
  const before = found === undefined ? '' : folded.slice(0, found.at);
  return {
    part: found?.part ?? null,
    year: year === undefined ? null : Number(year),
    bare: found !== undefined && WORDS_BEFORE.test(before) && /^(?: (?:nam )?20\d\d)?$/u.test(behind),
  };
}

/** What a text says that names the day up to which its figures are; a part of the year that it names besides tells more. */
function toldWithDay(words: string, text: string, day: Found): ToldPeriod {
  const before = words.slice(0, day.at).trim();
  const others = `${before} ${words.slice(day.at + day.length).trim()}`.trim();
  const own = told(others, others);
  if (own.part !== null) return own;
  const year = own.year ?? (day.year === undefined ? null : Number(day.year));
  const isOfYear = day.year === undefined || Number(day.year) === year;
  return {
    part: isOfYear ? day.part : null,
    year,
    bare: WORDS_BEFORE.test(others) || YEAR_ALONE.test(others),
  };
}

/** `tính đến 30/9/2025`, `đến hết ngày 30 tháng 9`; a week of a month, `Tuần 2 tháng 9`. */
function asOf(words: string, text: string): Found | null {
  const week = WEEK_OF_MONTH.exec(words);
  if (week !== null) return inMonthOf(week, 'weekOfMonth', Number(week[2]), numberOf(week[1] ?? ''));
  const day = WITH_DAY.test(text) ? UP_TO_DAY.exec(words) : null;
  if (day !== null && DEADLINE.test(words.slice(0, day.index))) return null;
  return day === null ? null : inMonthOf(day, 'asOf', Number(day[2]), Number(day[1]));
}

/** A day and a month with a slash, a year, or nothing else but a few words: `từ 8.5 đến 9.5 điểm` is none. */
const WITH_DAY = /\d\s?\/\s?\d|[.-]20\d\d|tháng|^\D{0,20}\d{1,2}[.-]\d{1,2}$/iu;
const DEADLINE = /(?:^| )(?:han|nop|gui|hoan thanh|truoc)(?: |$)/u;
const UP_TO_DAY =
  /(?:\b(?:tinh|so lieu|luy ke) )?\b(?:tu dau nam )?(?:den|toi)(?: het)?(?: ngay)? (\d{1,2})(?: thang)? (\d{1,2})(?:(?: nam)? (20\d\d))?(?= |$)/u;
const WEEK_OF_MONTH =
  /\btuan (?:thu )?([1-5]|i{1,3}|iv|v|nhat|hai|ba|tu|nam)(?: cua)? (?:thang |t ?)(\d{1,2})(?:(?: nam)? (20\d\d))?(?= |$)/u;

function inMonthOf(
  { index, 0: all, 3: year }: RegExpExecArray,
  kind: 'asOf' | 'weekOfMonth',
  month: number,
  day: number,
): Found | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const part = { kind, number: numberInMonth(month, day) };
  return { part, at: index, length: all.length, ...(year === undefined ? {} : { year }) };
}

/** The year that a text names: of `NĂM 2023`, `Tháng 9/2025` or `Xếp hạng 2022`. */
export function yearIn(text: string): number | null {
  return toldPeriod(text).year;
}

/** The same as one period; `null` where the text says neither year nor part. */
export function periodIn(text: string): Period | null {
  const { part, year } = toldPeriod(text);
  return part === null && year === null ? null : periodOf(part, year);
}

/** Whether a header says nothing but the time that its column is of: `Tháng 8`, `Năm 2023`, `2023`, `Năm trước`. */
export function isPeriodAlone(text: string): boolean {
  if (text.length > LONGEST) return false;
  return toldPeriod(text).bare || (YEAR_ALONE.test(fold(text)) && YEAR_ALONE.test(periodWords(text)));
}

/** Whether a header says that its column is of some period, whichever: `Điểm XHH năm 2024`, `Tháng 8`, `Năm trước`. */
export function isOfPeriod(text: string): boolean {
  const { year, part } = toldPeriod(text);
  return year !== null || part !== null || isPeriodAlone(text);
}

/** Words that tell periods, without those that have other marks: `Tam Thắng` is no `tám tháng`. */
const periodWords = foldKnown([
  'năm học niên ngày tháng quý quí kỳ kì đợt lần tuần nửa đầu cuối thứ giai đoạn từ đến tới hết trước nay này ngoái sau của',
  'một hai ba bốn tư sáu bảy bẩy tám chín mười nhất nhì',
]);

const YEAR_ALONE =
  /^(?:(?:(?:tong )?(?:so )?diem (?:so )?|ket qua (?:diem )?)?(?:cua )?(?:nam )?20\d\d|(?:diem )?(?:thang|quy|ky|nam|nam hoc|hoc ky) (?:truoc|nay|ngoai))$/u;

/** A cheap look first, for what every year and every part of one is told with: every name of a unit in a header is asked. */
const MAY_TELL =
  /20\d\d|thang|\b(?:den|toi) (?:het )?(?:ngay )?\d|\b(?:hoc k|hk|qu[yi] |q[1-4]|nua|t ?\d)|\b(?:dot|lan|ky|tuan) (?:thu )?(?:\d|[ivx]|nh|mot|hai|ba|tu|bon)|^w(?:k|eek)? ?\d/u;

/** The same of parts of a year, of words that have lost what tells none. */
const MAY_TELL_PART =
  /thang|\b(?:hoc k|hk|qu[yi] |q[1-4]|nua|t ?\d)|\b(?:dot|lan|ky|ki|tuan) |^(?:w|\d)|(?:nam hoc|nien hoc|nh) 20\d\d/u;

const LONGEST = 400;
const NOTHING: ToldPeriod = { part: null, year: null, bare: false };

/** `giai đoạn 2021-2025`, `ngày 15/01/2026`. */
const NO_YEAR =
  /\b(?:giai doan (?:tu )?(?:nam )?20\d\d(?: den)?(?: nam)? 20\d\d|ngay \d{1,2} \d{1,2} 20\d\d)\b/gu;

const WORDS_BEFORE =
  /^(?:(?:ky|ky danh gia|ky bao cao|ky xep hang|ky cham diem|thoi gian|thoi diem|diem|ket qua|so lieu|xep hang|chi so|trong|cua|dot|kq|xh|bxh|bang|diem so|tong diem) ?)*$/u;

interface Found {
  readonly part: PeriodPart;
  readonly at: number;
  readonly length: number;
  /** Where the part tells its year itself. */
  readonly year?: string;
}

const NUMERALS: ReadonlyMap<string, number> = new Map([
  ...'i ii iii iv v vi vii viii ix x'.split(' ').map((text, index): [string, number] => [text, index + 1]),
  ...'mot hai ba bon nam sau bay tam chin muoi'
    .split(' ')
    .map((text, index): [string, number] => [text, index + 1]),
  ['muoi mot', 11],
  ['muoi hai', 12],
  ['tu', 4],
  ['nhat', 1],
  ['nhi', 2],
]);

function numberOf(text: string): number {
  return NUMERALS.get(text) ?? Number(text);
}

function partsOf(folded: string, text: string): readonly Found[] {
  const firm = partsIn(folded);
  return firm.length > 0 ? firm : countedParts(folded, text);
}

const NUMBER_WORDS = 'muoi mot|muoi hai|mot|hai|ba|bon|sau|bay|tam|chin|muoi';

/** `9 tháng`, `9 tháng đầu năm`; `tháng 9`, `Tháng mười hai`. */
const COUNT_OF_MONTHS = new RegExp(
  `\\b(\\d{1,2}|${NUMBER_WORDS}) thang(?: dau nam| dau)?\\b(?! \\d{1,2}\\b(?! thang))`,
  'gu',
);
const MONTH = new RegExp(`\\bthang (?:thu )?(\\d{1,2}|${NUMBER_WORDS})\\b(?! thang\\b)`, 'gu');

function partsIn(folded: string): readonly Found[] {
  return [
    ...schoolYears(folded),
    ...all(/\b(?:hoc ky|hoc ki|hk) ?(i{1,2}|[12])\b/gu, folded, ([number]) => ({
      kind: 'semester',
      number: numberOf(number),
    })),
    ...all(
      /\b(?:qu[yi] (iv|i{1,3}|[1-4]|mot|hai|ba|bon|tu)\b|q([1-4])(?= 20\d\d\b))/gu,
      folded,
      ([number, short]) => ({
        kind: 'quarter',
        number: numberOf(number || short),
      }),
    ),
    ...all(/\b(?:nua|6 thang|sau thang) (dau|cuoi)(?: nam)?\b/gu, folded, ([half]) => ({
      kind: 'half',
      number: half === 'dau' ? 1 : 2,
    })),
    ...all(/\btu thang (\d{1,2}) (?:den|toi)(?: het)?(?: thang)? (\d{1,2})\b/gu, folded, ([from, to]) =>
      span(Number(from), Number(to)),
    ),
    ...all(COUNT_OF_MONTHS, folded, ([count]) => span(1, numberOf(count))),
    ...all(MONTH, folded, ([month]) => inTwelve('month', numberOf(month))),
    ...all(/\bt ?(\d{1,2})(?=$| 20\d\d\b)/gu, folded, ([month]) => inTwelve('month', Number(month))),
    ...all(/^(0?[1-9]|1[0-2])(?= 20\d\d$)/gu, folded, ([month]) => inTwelve('month', Number(month))),
  ];
}

const COUNT = `(?:thu )?(\\d{1,2}|viii|vii|vi|iv|v|ix|x|i{1,3}|nhat|nhi|tu|${NUMBER_WORDS})\\b`;
/** `Tuần 36`, but not `Tuần 1 tháng 9`, which is none of the year. */
const WEEK = new RegExp(`\\btuan ${COUNT}(?! (?:cua )?thang)`, 'gu');
/** `W35`, `Week 35/2025` and no more. */
const SHORT_WEEK = /^w(?:k|eek)? ?(\d{1,2})(?=$| 20\d\d$)/gu;
const BATCH = new RegExp(`\\bdot ${COUNT}`, 'gu');
const TERM = new RegExp(`\\b(?:ky|ki) ${COUNT}`, 'gu');
/** A time that says its year; `Lần 2` alone may be a second appraisal or a second draft. */
const TIME = new RegExp(`\\blan ${COUNT}(?=(?: nam)? 20\\d\\d\\b)`, 'gu');

/** Parts of a year that are only counted, where they are no round of an appraisal: `ĐỢT 2 NĂM 2025`, `Tuần 36`. */
function countedParts(folded: string, text: string): readonly Found[] {
  const unlike = (before: RegExp) => (one: Found) => !before.test(folded.slice(0, one.at));
  return [
    ...[WEEK, SHORT_WEEK].flatMap((week) =>
      all(week, folded, ([number]) => ({ kind: 'week', number: numberOf(number) })),
    ),
    ...all(BATCH, folded, ([number]) => ({ kind: 'batch', number: numberOf(number) })).filter(unlike(ROUND)),
    ...all(TERM, folded, ([number]) => ({ kind: 'term', number: numberOf(number) }))
      .filter(unlike(ROUND))
      .filter(() => /k[ỳì]/iu.test(text.normalize('NFC')) || /^[ -~]*$/u.test(text)),
    ...all(TIME, folded, ([number]) => ({ kind: 'time', number: numberOf(number) })).filter(
      unlike(ROUND_OR_CHANGE),
    ),
  ].filter(({ part: { kind, number } }) => number > 0 && number <= (kind === 'week' ? 53 : MOST_COUNTED));
}

const MOST_COUNTED = 24;
/** What is done in rounds. */
const ROUND =
  /(?:^| )(?:tham dinh|td|tham tra|phuc tra|phuc khao|khao sat|kiem tra|ra soat|giai trinh|hop|nhiem|chu|cung|dinh|thoi|hoa) $/u;
/** The same anywhere, and what is done once more because it was not right. */
const ROUND_OR_CHANGE =
  /(?:^| )(?:(?:tham dinh|tham tra|phuc tra|phuc khao|giai trinh|du thao)(?: .*)?|td|khao sat|kiem tra|ra soat|hop|cham|cham diem|tc|danh gia|sua|sua doi|bo sung|dieu chinh|cap nhat|ban hanh|trinh|nop|gui|in|bao cao) $/u;

function all(
  pattern: RegExp,
  text: string,
  partOf: (groups: readonly [string, string]) => PeriodPart | null,
): readonly Found[] {
  return [...text.matchAll(pattern)].flatMap((match): Found[] => {
    const part = partOf([match[1] ?? '', match[2] ?? '']);
    return part === null ? [] : [{ part, at: match.index, length: match[0].length }];
  });
}

function inTwelve(kind: 'month', number: number): PeriodPart | null {
  return number >= 1 && number <= 12 ? { kind, number } : null;
}

/** The months from one to another as a part that has a name; `null` for the whole year and any other span. */
function span(from: number, to: number): PeriodPart | null {
  if (from === 1 && to === 6) return { kind: 'half', number: 1 };
  if (from === 7 && to === 12) return { kind: 'half', number: 2 };
  if (from === 1 && to > 1 && to < 12) return { kind: 'months', number: to };
  return from % 3 === 1 && to === from + 2 && to <= 12 ? { kind: 'quarter', number: to / 3 } : null;
}

/** `Năm học 2024-2025`, or `2024-2025` alone. */
function schoolYears(folded: string): readonly Found[] {
  const pattern = /(?:\b(?:nam hoc|nien hoc|nh) |^)(20\d\d) (20\d\d|\d\d)(?=$| )/gu;
  return [...folded.matchAll(pattern)].flatMap((match): Found[] => {
    const [whole, from = '', to = ''] = match;
    if (whole.startsWith('20') && whole.length !== folded.length) return [];
    const year = String(Number(from) + 1);
    if (!year.endsWith(to)) return [];
    return [{ part: { kind: 'schoolYear', number: 0 }, at: match.index, length: whole.length, year }];
  });
}
