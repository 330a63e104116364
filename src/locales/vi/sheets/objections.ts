import type { ObjectionTexts } from '../../../core/report/words/objectionTexts';
import { numberTexts } from '../../numbers';

const { plain } = numberTexts('vi-VN');

const decisions: ObjectionTexts['decisions'] = {
  accepted: 'chấp nhận',
  partly: 'chấp nhận một phần',
  refused: 'không chấp nhận',
  open: 'chưa xem xét',
};

/** A score of which an earlier round granted points counts as these while a later one is open. */
const granted = (decision: keyof typeof decisions) =>
  decision === 'open' ? 'đã chấp nhận ở lần trước, lần sau chưa xem xét' : decisions[decision];

const ranks: ObjectionTexts['ranks'] = ({ best, worst, mayBeUnranked, isExact }) =>
  [
    best === worst ? `hạng ${plain(best)}` : `hạng ${plain(best)} đến ${plain(worst)}`,
    ...(mayBeUnranked ? ['hoặc chưa xếp hạng'] : []),
    ...(isExact ? [] : ['(giới hạn rộng nhất)']),
  ].join(' ');

const sentence = (label: string, text: string | null) => (text === null ? [] : [`${label}: ${text}`]);
const rank = (value: number | null) => (value === null ? 'không xếp hạng' : plain(value));

/** What units object to, as all sheets tell it. */
export const objections: ObjectionTexts = {
  counts: ({ rows, accepted, partly, refused, open }) =>
    `Kiến nghị: ${plain(rows)} (chấp nhận ${plain(accepted)}, chấp nhận một phần ${plain(partly)}, không chấp nhận ${plain(refused)}, chưa xem xét ${plain(open)})`,
  blank: 'chưa chấm',
  decisions,
  provisional: (interval) => `Tạm tính: ${ranks(interval)}, tùy kết quả xem xét kiến nghị`,
  ranks,
  provisionalUnits: (units) =>
    `Tạm tính: ${plain(units)} đơn vị có thể thay đổi theo kết quả xem xét kiến nghị (ghi chú “Tạm tính”, nền vàng)`,
  decided: ({ from, to, decision, reason, note, cell }) =>
    [
      `Kiến nghị: ${granted(decision)}. Tính ${to} điểm thay cho ${from} (điểm trên phiếu, ô ${cell}).`,
      ...sentence('Lý do đơn vị nêu', reason),
      ...sentence('Ghi chú của cơ quan xem xét', note),
    ].join('\n'),
  decidedScores: (scores) =>
    `${plain(scores)} điểm tính theo kết quả xem xét kiến nghị (nền cam, xem ghi chú của ô); điểm trên phiếu giữ nguyên`,
  before: 'Trước xem xét kiến nghị',
  after: 'Sau xem xét kiến nghị',
  because: (decision, reason, note) =>
    [
      `Kiến nghị: ${granted(decision)}`,
      ...sentence('Lý do đơn vị nêu', reason),
      ...sentence('Ghi chú của cơ quan xem xét', note),
    ].join('. '),
  answers: 'KẾT QUẢ XEM XÉT KIẾN NGHỊ CỦA ĐƠN VỊ',
  moreAnswers: (count) => `… và ${count} kiến nghị khác, xem trang Kiến nghị`,
  answer: ({ criterion, from, asked, decision, to }) =>
    `${criterion}: điểm trên phiếu ${from}, đề nghị ${asked}; ${to === null ? decisions[decision] : granted(decision)}${to === null ? '' : `, tính ${to} điểm`}.`,
  reasons: (reason, reviewer, note) => {
    const parts = [
      ...sentence('Lý do đơn vị nêu', reason),
      ...sentence('Người xem xét', reviewer),
      ...sentence('Ghi chú của cơ quan xem xét', note),
    ];
    return parts.length === 0 ? null : `${parts.join('. ')}.`;
  },
  effect: (effect) =>
    effect === null
      ? 'Điểm, chỉ số và thứ hạng không thay đổi.'
      : `Chỉ số từ ${effect.percents[0]} thành ${effect.percents[1]}; thứ hạng ${fromTo(effect.ranks)}.`,
  openEffect: (effect) =>
    effect === null
      ? 'Điểm đề nghị bằng điểm hiện tại.'
      : `Nếu được chấp nhận: chỉ số từ ${effect.percents[0]} thành ${effect.percents[1]}, thứ hạng ${fromTo(effect.ranks)}.`,
};

function fromTo([before, after]: readonly [number | null, number | null]): string {
  return before === after ? `không đổi (${rank(before)})` : `từ ${rank(before)} thành ${rank(after)}`;
}
