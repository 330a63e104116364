import type { AppraisalTexts, TraceTexts } from '../../../core/report/words/appraisalTexts';
import { numberTexts } from '../../numbers';
import { periodName } from '../periodName';

const { plain } = numberTexts('vi-VN');
const year = (value: number | null) => (value === null ? '' : ` ${periodName(value).toUpperCase()}`);

export const appraisal: AppraisalTexts = {
  sheetName: 'Thẩm định',
  inSummary: 'Điểm tự chấm so với điểm thẩm định',
  inHelp: 'Điểm tự chấm so với điểm thẩm định theo đơn vị, lĩnh vực, tiêu chí.',
  title: (value) => `ĐIỂM TỰ CHẤM SO VỚI ĐIỂM THẨM ĐỊNH${year(value)}`,
  counts: ({ block, units, scores, cut, raised }) =>
    `${block}: ${plain(units)} đơn vị, ${plain(scores)} lượt chấm; thẩm định giảm ${plain(cut)} lượt, tăng ${plain(raised)} lượt`,
  overclaimedCriteria: (block, criteria, percent) =>
    `${block}: ${plain(criteria)} tiêu chí có hơn ${plain(percent)}% đơn vị bị giảm điểm, xem cột Nhận xét`,
  unweighted: (block, weights) =>
    weights === 'share'
      ? `${block}: điểm, chênh lệch, tỷ lệ và hạng ở trang này tính theo điểm chấm, chưa nhân trọng số; chỉ số và chỉ số nếu giữ điểm tự chấm đã tính trọng số`
      : `${block}: điểm, chênh lệch, tỷ lệ và hạng ở trang này tính theo điểm chấm, chưa nhân hệ số; chỉ số và chỉ số nếu giữ điểm tự chấm đã nhân hệ số`,
  legend:
    'Chỉ tính các điểm có cả tự chấm và thẩm định (lần thẩm định cuối, không gồm điểm điều tra xã hội học); ô trống và tiêu chí không áp dụng không tính là 0 điểm. Hạng, số lượt và chỉ số nếu giữ điểm tự chấm là của lần tính này: sửa điểm xong thì tính lại. Hạng theo tỷ lệ điểm của các tiêu chí này. Lượt chấm: một tiêu chí của một đơn vị',
  claimedLegend:
    'Chỉ số nếu giữ điểm tự chấm: chỉ số của đơn vị khi lấy điểm tự chấm thay cho điểm thẩm định, hoặc thay cho điểm đạt được nếu ô thẩm định để trống (trường hợp này không có trong cột Chênh lệch), các điểm khác giữ nguyên',
  block: 'Khối',
  by: 'Xem theo',
  kinds: { unit: 'Đơn vị', field: 'Lĩnh vực', criterion: 'Tiêu chí' },
  code: 'STT',
  name: 'Đơn vị, lĩnh vực, tiêu chí',
  field: 'Thuộc lĩnh vực',
  scores: 'Lượt chấm',
  cut: 'Lượt bị giảm',
  raised: 'Lượt được tăng',
  maxPoints: 'Điểm tối đa',
  selfPoints: 'Điểm tự chấm',
  appraisedPoints: 'Điểm thẩm định',
  gap: 'Chênh lệch',
  selfPercent: 'Tỷ lệ tự chấm (%)',
  appraisedPercent: 'Tỷ lệ thẩm định (%)',
  selfRank: 'Hạng theo tự chấm',
  rank: 'Hạng theo thẩm định',
  claimed: 'Chỉ số nếu giữ điểm tự chấm (%)',
  index: 'Chỉ số (%)',
  note: 'Nhận xét',
  overclaimed: (cut, units) =>
    `${plain(cut)}/${plain(units)} đơn vị tự chấm cao hơn thẩm định: hướng dẫn chấm tiêu chí này có thể chưa rõ`,
};

export const trace: TraceTexts = {
  sheetName: 'Vết thẩm định',
  inSummary: 'Từng điểm thay đổi qua các lần thẩm định, kèm lý do, giải trình',
  inHelp: 'Từng điểm thay đổi từ tự chấm đến thẩm định, kèm lý do, giải trình và ô.',
  title: (value) => `VẾT THẨM ĐỊNH${year(value)}`,
  counts: ({ block, down, up, back, out }) =>
    `${block}: ${plain(down)} lượt chấm giảm điểm, ${plain(up)} lượt tăng điểm${back === 0 ? '' : `, ${plain(back)} lượt thay đổi rồi trở lại như cũ`}${out === 0 ? '' : `, ${plain(out)} lượt cuối cùng không áp dụng`}`,
  left: (changes) =>
    `Còn ${plain(changes)} lượt thay đổi ít hơn không nêu ở trang này; tệp result.json có đủ`,
  legend:
    'Thay đổi: từ điểm tự chấm đến lần thẩm định cuối và điểm đạt được, không gồm điểm điều tra xã hội học, điểm thưởng, điểm phạt. Lý do, giải trình, tài liệu: lấy nguyên văn ở các cột bên cạnh điểm (tối đa 8.000 ký tự một ô)',
  block: 'Khối',
  unit: 'Đơn vị',
  field: 'Lĩnh vực',
  code: 'STT',
  criterion: 'Tiêu chí',
  maxPoints: 'Điểm tối đa',
  steps: {
    self: 'Tự chấm',
    verified1: 'Thẩm định lần 1',
    verified2: 'Thẩm định lần 2',
    final: 'Điểm đạt được',
  },
  appraised: 'Thẩm định',
  lastRound: 'Thẩm định lần cuối',
  inside: 'Điều tra, thưởng, phạt trong điểm đạt được',
  change: 'Thay đổi',
  direction: 'Tăng/giảm',
  directions: { down: 'Giảm', up: 'Tăng', back: 'Trở lại', out: 'Không áp dụng' },
  notApplicable: 'KAD',
  reason: 'Lý do của thẩm định',
  explanation: 'Giải trình của đơn vị',
  evidence: 'Tài liệu kiểm chứng',
  sheet: 'Trang nguồn',
  cell: 'Ô',
};
