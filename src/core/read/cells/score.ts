import { pointsOf } from '../../points';
import type { Points } from '../../points';
import type { CellContent } from '../../workbook';
import { fold, tidy } from './text';
import { parseNumber } from './typedNumber';

/** What stands in a score cell, as a closed type: points, or the reason why there are none. */
export type Score = Points | 'notScored' | 'notApplicable' | 'invalid';

/**
 * Spellings of "does not apply", folded. `Không thực hiện` (was not done) and a bare `Không` are none of them: they
 * may well mean zero, so they stay invalid until somebody decides.
 */
const DOES_NOT_APPLY = new Set([
  'n a',
  'na',
  'kad',
  'not applicable',
  'does not apply',
  'not relevant',
  'not assessed',
  'not evaluated',
  'not available',
  'exempt',
  'exempted',
  'khong ap dung',
  'khong danh gia',
  'khong phat sinh',
  'khong cham',
  'khong cham diem',
  'khong tinh diem',
  'khong co phat sinh',
  'khong thuoc tham quyen',
  'khong thuoc doi tuong',
  'khong thuoc pham vi',
  'khong thuoc doi tuong danh gia',
  'khong thuoc pham vi danh gia',
  'mien',
  'mien cham',
  'mien cham diem',
  'mien danh gia',
  'duoc mien',
]);

/**
 * Reads a cell as a score by itself, without its column. Blank: `notScored`; `-`, `N/A`, `Không áp dụng` and the like:
 * `notApplicable`; an error, a boolean or any other text: `invalid` (DOMAIN section 2, traps).
 */
export function readScore(content: CellContent): Score {
  if (content === null) return 'notScored';
  if (typeof content === 'number') return pointsOf(content) ?? 'invalid';
  if (typeof content !== 'string') return 'invalid';
  const text = tidy(content);
  if (text === '') return 'notScored';
  if (doesNotApply(text)) return 'notApplicable';
  const value = parseNumber(text);
  return value === undefined ? 'invalid' : (pointsOf(value) ?? 'invalid');
}

/** Whether a tidied text says that a criterion does not apply, with or without a remark in brackets behind. */
export function doesNotApply(text: string): boolean {
  if (/^[-–—−]+$/u.test(text)) return true;
  const first = text.charAt(0).toLowerCase();
  if (first !== 'k' && first !== 'n' && first !== 'm' && first !== 'đ' && first !== 'd' && first !== 'e')
    return false;
  return DOES_NOT_APPLY.has(fold(text)) || DOES_NOT_APPLY.has(fold(withoutRemark(text)));
}

/** Without brackets at the end. */
function withoutRemark(text: string): string {
  const isRemark = text.endsWith(')') || text.endsWith(').');
  const start = isRemark ? text.indexOf('(') : -1;
  return start === -1 ? text : text.slice(0, start);
}

/** A number in a cell, typed as a number or as text; `undefined` for anything else. `96,85%` is 96.85. */
export function readNumber(content: CellContent): number | undefined {
  if (typeof content === 'number') return content;
  return typeof content === 'string' ? parseNumber(tidy(content)) : undefined;
}
