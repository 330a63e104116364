import { numberTexts } from '../../../numbers';

const { plain } = numberTexts('vi-VN');
const rank = (value: number | null) => (value === null ? 'không xếp hạng' : plain(value));

/** Texts of the pane's list of objections (*kiến nghị*); what a decision changes is told in the words of the sheets. */
export const objectionsView = {
  by: 'Thử điểm, xem kiến nghị hoặc rà soát bộ tiêu chí',
  trial: 'Thử điểm',
  tab: (objections: number) => `Kiến nghị (${plain(objections)})`,
  list: 'Kiến nghị về điểm',
  facts: (objections: number, open: number) =>
    `${plain(objections)} kiến nghị · ${plain(open)} chưa xem xét. Bấm một dòng để mở ô ghi quyết định.`,
  decision: 'Kết quả xem xét',
  allDecisions: 'Mọi kết quả',
  /** Points in the sheets, those asked for, and what counts by the decision, `null` where nothing was granted. */
  points: (from: string, asked: string, to: string | null) =>
    `Điểm trên phiếu ${from}, đề nghị ${asked}${to === null ? '' : `, tính ${to} điểm`}`,
  others: (names: string) => `Đơn vị khác đổi hạng: ${names}`,
  noOther: 'Không đơn vị nào khác đổi hạng.',
  moved: (unit: string, from: number | null, to: number | null) => `${unit} (${rank(from)} → ${rank(to)})`,
  and: (rest: number) => `và ${plain(rest)} đơn vị khác`,
  finding: 'Đang tính…',
  /** Objections that were written, by their criteria, the sheet, and the cell of the first one. */
  written: (unit: string, criteria: readonly string[], sheet: string, cell: string, isNew: boolean) =>
    `${isNew ? `Đã thêm trang “${sheet}” và ghi` : 'Đã ghi'} ${plain(criteria.length)} kiến nghị của ${unit}${isNew ? '' : ` vào trang “${sheet}”`}, từ ô ${cell} (tiêu chí ${criteria.join('; ')}). Phần lý do để trống, cần ghi tiếp.`,
  /** They stand below sums or signatures. */
  apart:
    'Các dòng mới ở dưới cùng của trang, sau các dòng tổng, chữ ký; có thể chuyển lên ngay dưới các kiến nghị trước.',
  nothingWritten: (unit: string) => `Không ghi thêm kiến nghị nào của ${unit}.`,
  left: {
    open: 'đã có kiến nghị chưa xem xét nên không ghi thêm.',
    decided:
      'kiến nghị trước đã có quyết định nên không ghi thêm. Xem xét lại thì sửa quyết định đó, hoặc thêm hai cột “Quyết định lần 2”, “Điểm sau xem xét lần 2”.',
    notCounted: 'đã có dòng kiến nghị nhưng chưa được tính nên không ghi thêm. Sửa dòng đó theo Lỗi, lưu ý.',
    unclear: 'không ghi được vì tên đơn vị hoặc tiêu chí dễ nhầm với tên khác. Anh/chị tự ghi dòng này.',
  },
};

export type ObjectionsViewTexts = typeof objectionsView;
