import type { HeaderBand } from '../../headers/headerBand';
import type { ColumnRole } from '../../roles/dictionary/columnRole';
import { headerMax } from '../../roles/headerMax';
import { isAverageHeader, isHeaderPhrase, roleOfHeader } from '../../roles/headers';
import { isGeneralHead, saysOfItsOwn } from '../../names/generalHead';
import { SCORE_ROLES } from '../../roles/roles';

/**
 * The header texts that name fields though they begin with words of the dictionary: with points of their own, and with
 * words that say more than such a word does, `Xếp loại công chức (5 điểm)`, `Chỉ số hài lòng (20 điểm)`, `Vị trí việc
 * làm (5 điểm)`, `Thẩm định văn bản (10 điểm)`, `Đơn vị sự nghiệp công lập (10 điểm)` right of the units. `Thẩm định của
 * Hội đồng (80 điểm)` and `Chỉ số CCHC (100 điểm)` name none.
 *
 * @param nameOf a header text without its max and its number
 */
export function fieldsWithPoints(
  header: HeaderBand,
  nameOf: (text: string) => string,
): ReadonlyMap<string, FieldWithPoints> {
  const found = new Map<string, FieldWithPoints>();
  const unit = header.columns.find(({ role }) => role === 'unit')?.column ?? 0;
  for (const { column, role, text, above } of header.columns) {
    if (column <= unit) continue;
    const inRow = header.maxima.get(column) ?? null;
    for (const [at, line] of [text, ...above].entries()) {
      const own = headerMax(line).max;
      const max = own ?? (at === 0 ? inRow : null);
      const name = nameOf(line);
      if ((at === 0 && role === null) || max === null || found.has(name)) continue;
      const named = roleOfHeader(name);
      if (named === null) continue;
      const isMatter = NO_SCORES.has(named) && isMatterOf(name, named, own === null ? null : line);
      // Over columns `TC | TĐ` a score with points of its own that says of what it is names that: `Tổng điểm thể chế (10 điểm)`.
      const isScored = at > 0 && SCORE_ROLES.has(named) && POINTS.test(line) && saysOfItsOwn(name);
      if (isMatter || isScored || namesField(name, named, own !== null))
        found.set(name, { max, mayBeWhole: !isMatter });
    }
  }
  return found;
}

/** A field that is told by its points. */
interface FieldWithPoints {
  readonly max: number;
  /** Its header may be that of the whole, as an index is. */
  readonly mayBeWhole: boolean;
}

const MAY_NAME: ReadonlySet<ColumnRole> = new Set([
  'index',
  'grade',
  'rank',
  'verified1',
  'verified2',
  'note',
]);
/** What has no points, whoever got them: with a max of its own such a header names a matter. */
const NO_SCORES: ReadonlySet<ColumnRole> = new Set([
  'unit',
  'block',
  'district',
  'rank',
  'grade',
  'weight',
  'factor',
]);

/** @param line the header with its max in it; `null` where a row of maxima has that */
function isMatterOf(name: string, role: ColumnRole, line: string | null): boolean {
  if (!isHeaderPhrase(name)) return line === null || POINTS.test(line);
  return (line === null || POINTS.test(line)) && PLACES.has(role);
}

/** `(10 điểm)`, not the number of a column, `Khối (3)`. */
const POINTS = /\d\s?(?:điểm|đ)\s?[)\]]?\s?$/iu;
const PLACES: ReadonlySet<ColumnRole> = new Set(['unit', 'block', 'district']);

function namesField(name: string, role: ColumnRole, hasOwn: boolean): boolean {
  if (!MAY_NAME.has(role) || OF_SCORES.test(name) || isAverageHeader(name) || isGeneralHead(name, 1))
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
