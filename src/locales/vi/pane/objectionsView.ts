import { numberTexts } from '../../numbers';

const { plain } = numberTexts('vi-VN');
const rank = (value: number | null) => (value === null ? 'không xếp hạng' : plain(value));

/** Texts of the pane's list of objections (*kiến nghị*); what a decision changes is told in the words of the sheets. */
export const objectionsView = {
  by: 'Thử điểm hoặc xem kiến nghị',
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
};

export type ObjectionsViewTexts = typeof objectionsView;
