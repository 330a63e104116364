import type { HeaderBand } from '../headers/headerBand';
import type { ColumnRole } from '../roles/headerDictionary';
import { headerMax } from '../roles/headerMax';
import { isAverageHeader, isHeaderPhrase, roleOfHeader } from '../roles/headers';
import { isGeneralHead, saysOfItsOwn } from '../names/generalHead';

/**
 * The header texts that name fields though they begin with words of the dictionary: with points of their own, and with
 * words that say more than such a word does, `Xếp loại công chức (5 điểm)`, `Chỉ số hài lòng (20 điểm)`, `Vị trí việc
 * làm (5 điểm)`, `Thẩm định văn bản (10 điểm)`. `Thẩm định của Hội đồng (80 điểm)` and `Chỉ số CCHC (100 điểm)` name none.
 *
 * @param nameOf a header text without its max and its number
 */
export function fieldsWithPoints(
  header: HeaderBand,
  nameOf: (text: string) => string,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { column, role, text } of header.columns) {
    if (role === null || !MAY_NAME.has(role)) continue;
    const own = headerMax(text).max;
    const max = own ?? header.maxima.get(column) ?? null;
    const name = nameOf(text);
    if (max !== null && namesField(name, own !== null)) found.set(name, max);
  }
  return found;
}

const MAY_NAME: ReadonlySet<ColumnRole> = new Set([
  'index',
  'grade',
  'rank',
  'verified1',
  'verified2',
  'note',
]);

function namesField(name: string, hasOwn: boolean): boolean {
  const role = roleOfHeader(name);
  if (
    role === null ||
    !MAY_NAME.has(role) ||
    OF_SCORES.test(name) ||
    isAverageHeader(name) ||
    isGeneralHead(name, 1)
  )
    return false;
  if (role === 'note' || role === 'verified1' || role === 'verified2') {
    if (!hasOwn || isHeaderPhrase(name) || (role !== 'note' && !APPRAISES.test(name))) return false;
  }
  return saysOfItsOwn(name);
}

/** What begins so is a score, a sum or a difference of some. */
const OF_SCORES =
  /^\s?(?:điểm|tổng|số điểm|kết quả|so sánh|so với|chênh lệch|tăng|giảm|biến động|thay đổi|hạng|xếp hạng|xếp thứ|thứ)(?!\p{L})/iu;
/** A task that is scored, not one who scores: `Thẩm định văn bản`, not `Thẩm định cấp tỉnh`. */
const APPRAISES =
  /^\s?(?:thẩm định|thẩm tra|phúc tra|hậu kiểm)\s(?!của|do|theo|sau|trước|lần|vòng|đợt|năm|cấp|tỉnh|xã|phường|sở|ubnd|phòng|bộ|ban|tổ|đoàn|hội đồng|cơ quan|đơn vị|lại)/iu;
