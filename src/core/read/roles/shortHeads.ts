/**
 * A header that says in short who scored and in which round, in full: `TĐ lần 1`, `TĐ L2`, `Đ.TĐ1` as `điểm thẩm định lần 1`,
 * `KQ TĐ` as `kết quả thẩm định`; `null` for any other text.
 */
export function shortHead(text: string): string | null {
  if (text.length > LONGEST || !MAY_BE.test(text)) return null;
  const found = SHORT.exec(text.normalize('NFC'))?.groups;
  if (found === undefined) return null;
  const { scorer = '', who, rest = '', round, number } = found;
  const act = SCORERS.find(([short]) => short.test(scorer))?.[1] ?? scorer;
  // `TC 1`, `TC 2` are criteria (*tiêu chí*), and `TD` may be anything.
  const isTold = round !== undefined || (number === undefined ? !BARE_D.test(scorer) : act === 'thẩm định');
  if (!isTold || (number !== undefined && round === undefined && BARE_D.test(scorer))) return null;
  const subject = who === undefined ? 'điểm' : /^hđ$/iu.test(who) ? 'hội đồng' : who;
  return [subject, act, rest.trim(), number === undefined ? '' : `lần ${number}`].filter(Boolean).join(' ');
}

const LONGEST = 40;
/** A cheap look first. */
const MAY_BE = /[tđ]\.?\s?[cđd]|t[ựh]/iu;
const BARE_D = /d$/iu;

const SCORERS: readonly (readonly [RegExp, string])[] = [
  [/^t\.?\s?[đd]$/iu, 'thẩm định'],
  [/^t\.?\s?c$/iu, 'tự chấm'],
  [/^tự\s?đ\.?\s?g$/iu, 'tự đánh giá'],
];

/** `Đ`, `KQ` before it; who scores; and what stands behind it: `lại`, `sau giải trình`, or the round as `lần 1`, `L1`, `(V2)`, `1`. */
const SHORT = new RegExp(
  String.raw`^\s?(?:(?:điểm|đ|kết quả|kq|số điểm|tổng điểm)\.?\s?)?` +
    String.raw`(?:(?<who>hội đồng|hđ(?=\s?t)|tổ|đoàn|snv|sở nội vụ)\s?)?` +
    String.raw`(?<scorer>t\.?\s?[đd]|t\.?\s?c|tự\s?đ\.?\s?g|thẩm định|tự chấm|tự đánh giá)\.?` +
    String.raw`(?<rest>\s(?:lại|cuối|cuối cùng|(?:sau|trước|năm)\s[^()]{1,25}))?` +
    String.raw`(?:\s?[-–_(/]?\s?(?<round>(?:lần|lan|vòng|vong|đợt|dot|l|v)\.?\s?(?:thứ\s)?)?(?<number>[1-3]|i{1,3}|nhất|hai|ba)\s?\)?)?\s?$`,
  'iu',
);
