import { periodCode } from '../../../../core/period';
import { periodName } from '../../periodName';
import { numberTexts } from '../../../numbers';

const { plain } = numberTexts('vi-VN');

const yearOr = (year: number | null) => (year === null ? 'năm nay' : periodName(year));
/** `Giảm 10 bậc` */
function places(count: number, letters: 'capital' | 'lower' = 'capital'): string {
  const text =
    count === 0 ? 'giữ hạng' : count > 0 ? `tăng ${plain(count)} bậc` : `giảm ${plain(-count)} bậc`;
  return letters === 'lower' ? text : `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
const ownIndex = (count: number) => `chỉ số của đơn vị ${count > 0 ? 'tăng' : 'giảm'}`;
const otherUnits = (count: number) => `đơn vị khác ${count > 0 ? 'tụt lại' : 'vượt lên'}`;

/** Texts of the pane's view of the moves (*biến động*). */
export const movesView = {
  groups: { rose: 'tăng hạng', fell: 'giảm hạng', unchanged: 'giữ nguyên', notCompared: 'không so sánh' },
  filter: 'Lọc theo mức thay đổi',
  chart: (then: number, now: number | null) => `Thứ hạng ${periodName(then)} và ${yearOr(now)}`,
  chartHelp:
    'Biểu đồ: mỗi đường là một đơn vị, bên trái là hạng kỳ trước, bên phải là hạng kỳ này. Dùng phím mũi tên để đi qua các đơn vị. Danh sách bên dưới có cùng nội dung.',
  chartHint: 'Chỉ vào một đường để xem, bấm để mở phiếu của đơn vị.',
  chartNow: (year: number | null) => (year === null ? 'Năm nay' : periodCode(year)),
  someDrawn: (drawn: number, all: number) =>
    `Khối có ${all} đơn vị so sánh được; hình chỉ vẽ ${drawn} đơn vị tăng, giảm nhiều nhất và dẫn đầu. Danh sách bên dưới có đủ.`,
  rose: (count: number, from: number, to: number) =>
    `tăng ${plain(count)} bậc, từ thứ ${plain(from)} lên thứ ${plain(to)}`,
  fell: (count: number, from: number, to: number) =>
    `giảm ${plain(count)} bậc, từ thứ ${plain(from)} xuống thứ ${plain(to)}`,
  unchanged: (rank: number) => `giữ nguyên thứ ${plain(rank)}`,
  index: 'Chỉ số',
  list: 'Các đơn vị, thay đổi nhiều nhất xếp trước',
  earlierFiles: {
    title: 'Các năm trước ở tệp khác',
    hint: 'Số liệu các năm trước trong các tệp này (phiếu chấm, bảng xếp hạng) dùng cho trang Nhiều năm (nếu chọn ở phần quy tắc), đường qua các năm và câu về các năm trong bài nhận định, báo cáo. So sánh với năm trước chỉ lấy trong tệp đang mở. Các tệp được giữ đến khi đóng phần bổ trợ; không trang nào của chúng được chép vào tệp này.',
    add: 'Thêm tệp các năm trước…',
    list: 'Các tệp năm trước đã chọn',
    unread: (file: string) => `${file} (không đọc được)`,
    drop: (file: string) => `Bỏ tệp ${file}`,
  },
  overYears: (unit: string, areYears: boolean, years: string) =>
    `${unit} qua các ${areYears ? 'năm' : 'kỳ'}: ${years}`,
  why: (unit: string) => `Vì sao: ${unit}`,
  none: {
    rose: 'Không có đơn vị nào tăng hạng.',
    fell: 'Không có đơn vị nào giảm hạng.',
    unchanged: 'Không có đơn vị nào giữ nguyên hạng.',
    notCompared: 'Đơn vị nào cũng so sánh được.',
  },
  left: (names: readonly string[], year: number) =>
    `Có trong khối ${periodName(year)}, nay không còn: ${names.join('; ')}.`,
  setChange: (added: number, removed: number, maxChanged: number) =>
    `Bộ tiêu chí khác năm trước: ${[
      ...(added === 0 ? [] : [`thêm ${added}`]),
      ...(removed === 0 ? [] : [`bớt ${removed}`]),
      ...(maxChanged === 0 ? [] : [`đổi điểm tối đa ${maxChanged}`]),
    ].join(', ')} tiêu chí.`,
  /** What the unit's own index and what the other units did to its rank: places gained, negative where lost. */
  moved: (own: number, others: number) => {
    const [total, byOwn, byOthers] = [places(own + others), ownIndex(own), otherUnits(others)];
    if (own === 0 && others === 0) return 'Thứ hạng không thay đổi.';
    if (others === 0) return `${total}, do ${byOwn}.`;
    if (own === 0) return `${total}, do ${byOthers}.`;
    return own > 0 === others > 0
      ? `${total}: ${plain(Math.abs(own))} bậc do ${byOwn}, ${plain(Math.abs(others))} bậc do ${byOthers}.`
      : `${total}: ${byOwn} nên ${places(own, 'lower')}, nhưng ${byOthers} nên ${places(others, 'lower')}.`;
  },
  fellWithoutLoss: 'Đơn vị giảm hạng dù chỉ số không giảm.',
  roseWithoutGain: 'Đơn vị tăng hạng dù chỉ số không tăng.',
  rankNow: (year: number, rank: number) =>
    `Nếu giữ chỉ số ${periodName(year)} thì nay xếp thứ ${plain(rank)}.`,
  rankThen: (year: number, rank: number, now: number | null) =>
    `Với chỉ số ${yearOr(now)} thì trong khối ${periodName(year)} xếp thứ ${plain(rank)}.`,
  fields: 'Lĩnh vực',
  fieldsOf: (unit: string) => `Các lĩnh vực của ${unit}`,
  share: 'Đóng góp (điểm phần trăm)',
  fieldRank: (rank: number) => `hạng ${plain(rank)}`,
  fieldRanks: (from: number, to: number) => `hạng ${plain(from)} → ${plain(to)}`,
  full: 'tối đa',
  best: 'cao nhất khối',
  worst: 'thấp nhất khối',
  other: 'Khác (thưởng, phạt)',
  otherApproximate: 'Khác (thưởng, phạt, trọng số, làm tròn)',
  total: 'Chỉ số',
  lost: (count: number) => `${plain(count)} tiêu chí năm trước có điểm, nay 0 điểm`,
  gained: (count: number) => `${plain(count)} tiêu chí năm trước 0 điểm, nay có điểm`,
  lostPoints: (points: string, maxPoints: string) => `${points} → 0/${maxPoints}`,
  gainedPoints: (points: string, maxPoints: string) => `0 → ${points}/${maxPoints}`,
  missing: {
    none: 'Chưa có số liệu năm trước để so sánh.',
    unmatched: (sheets: readonly string[]) =>
      `Tệp có số liệu năm trước (${sheets.map((name) => `“${name}”`).join(', ')}), nhưng không đơn vị nào của khối này khớp tên.`,
    add: 'Thêm vào tệp này một trang tính có bảng xếp hạng năm trước, dạng như dưới đây, hoặc các phiếu chấm của năm trước; sau đó bấm Tính xếp hạng.',
    match:
      'Xem trang đó được đọc thế nào trong Dữ liệu; tên viết khác thì khai báo trong Quy tắc (tên gọi khác); sau đó bấm Tính xếp hạng.',
    example: 'Bảng mẫu',
    exampleTitle: (year: number | null) => `KẾT QUẢ XẾP HẠNG NĂM ${year ?? '…'}`,
    columns: ['TT', 'Tên đơn vị', 'Chỉ số (%)', 'Xếp hạng'],
    rows: [
      ['1', 'Sở Nội vụ', '92,15', '1'],
      ['2', 'Sở Tư pháp', '91,40', '2'],
    ],
    notes: [
      'Năm ghi trong tiêu đề bảng (hoặc tên trang tính).',
      'Tên đơn vị viết như năm nay; không phân biệt chữ hoa, chữ thường.',
      'Nhiều khối: thêm dòng tên khối như “I. Sở, ban, ngành” hoặc cột “Khối”.',
      'Có thêm cột tỷ lệ từng lĩnh vực thì xem được nguyên nhân theo lĩnh vực.',
    ],
    openData: 'Xem Dữ liệu',
  },
};

export type MovesViewTexts = typeof movesView;
