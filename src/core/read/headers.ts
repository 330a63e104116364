import { fold } from './text';

/** What a column holds, told by its header. */
export type ColumnRole =
  | 'code'
  | 'name'
  | 'max'
  | 'self'
  | 'verified1'
  | 'verified2'
  | 'survey'
  | 'final'
  | 'index'
  | 'bonus'
  | 'penalty'
  | 'rank'
  | 'grade'
  | 'unit'
  | 'note';

/** The header dictionary of DOMAIN section 2. */
const DICTIONARY: Readonly<Record<ColumnRole, readonly string[]>> = {
  code: ['STT', 'TT', 'Số TT', 'Mã', 'Mã số', 'Mục'],
  name: [
    'Tiêu chí',
    'Nội dung',
    'Lĩnh vực',
    'Lĩnh vực/Tiêu chí/Tiêu chí thành phần',
    'Tiêu chí, tiêu chí thành phần',
    'Tiêu chí thành phần',
    'Tên tiêu chí',
    'Nội dung tiêu chí',
    'Nội dung đánh giá',
  ],
  max: ['Điểm tối đa', 'Điểm chuẩn', 'Điểm chuẩn tối đa', 'Điểm số tối đa', 'Thang điểm'],
  self: [
    'Điểm tự chấm',
    'Tự chấm',
    'Điểm tự đánh giá',
    'Tự đánh giá',
    'Điểm số tự chấm',
    'TC',
    'Đơn vị tự chấm',
  ],
  verified1: [
    'Điểm thẩm định',
    'Điểm thẩm định lần 1',
    'Thẩm định lần 1',
    'Thẩm định',
    'TĐ',
    'SNV đánh giá',
    'Sở Nội vụ đánh giá',
    'UBND huyện thẩm định',
    'Điểm chấm thực tế',
    'Điểm đánh giá trực tiếp',
    'Điểm thẩm định thực tế',
    'Hội đồng thẩm định',
  ],
  verified2: ['Điểm thẩm định lần 2', 'Thẩm định lần 2'],
  survey: [
    'Điểm điều tra XHH',
    'Điều tra XHH',
    'ĐTXHH',
    'Đánh giá qua ĐTXHH',
    'Điều tra xã hội học',
    'Điểm điều tra xã hội học',
    'Điểm đo lường hài lòng',
    'SIPAS',
  ],
  final: [
    'Điểm đạt được',
    'Tổng điểm',
    'Tổng',
    'Tổng điểm đạt được',
    'Số điểm thực hiện',
    'Điểm đánh giá',
    'Điểm thẩm định sau khi trừ',
  ],
  index: ['Chỉ số', 'Tỷ lệ đạt', 'Tỷ lệ thực hiện', 'Chỉ số CCHC', 'Tỷ lệ', 'Tỷ lệ đạt được'],
  bonus: ['Điểm thưởng', 'Điểm cộng'],
  penalty: ['Điểm bị trừ', 'Bị trừ', 'Trừ điểm', 'Điểm phạt', 'Điểm trừ'],
  rank: ['Xếp hạng', 'Thứ tự xếp hạng', 'Vị thứ', 'Xếp thứ', 'Hạng', 'Thứ hạng'],
  grade: ['Xếp loại', 'Nhóm'],
  unit: [
    'Tên đơn vị',
    'Đơn vị',
    'Tên cơ quan',
    'Tên cơ quan, đơn vị',
    'Cơ quan, đơn vị',
    'Địa phương',
    'Cơ quan',
  ],
  note: [
    'Ghi chú',
    'Ý kiến',
    'Tài liệu kiểm chứng',
    'Tài liệu kiểm chứng/Giải trình',
    'Giải trình',
    'Số liệu kê khai',
    'Cách tính điểm',
    'Các yêu cầu và tài liệu kiểm chứng',
  ],
};

const ROLE_OF_PHRASE: ReadonlyMap<string, ColumnRole> = new Map(
  (Object.keys(DICTIONARY) as ColumnRole[]).flatMap((role) =>
    DICTIONARY[role].map((phrase): [string, ColumnRole] => [fold(phrase), role]),
  ),
);

/**
 * The role that a header text tells, `null` for none. A text counts when it is a phrase of the dictionary or begins
 * with one of two words or more (`Điểm tự chấm năm 2023`, `Ghi chú của đơn vị`); the longest such phrase decides.
 */
export function roleOfHeader(text: string): ColumnRole | null {
  let phrase = fold(text);
  const whole = ROLE_OF_PHRASE.get(phrase);
  if (whole !== undefined) return whole;
  for (let end = phrase.lastIndexOf(' '); end > 0; end = phrase.lastIndexOf(' ')) {
    phrase = phrase.slice(0, end);
    const role = phrase.includes(' ') ? ROLE_OF_PHRASE.get(phrase) : undefined;
    if (role !== undefined) return role;
  }
  return null;
}

/** Whether a row's text names a sum over the table: `Tổng cộng`, `Tổng điểm`, `Cộng`, … */
export function isTotalLabel(text: string): boolean {
  return /^(tong|tong cong|tong diem|cong|tong so|tong so diem|tong cong diem|diem tong|tong diem dat duoc)$/u.test(
    fold(text),
  );
}
