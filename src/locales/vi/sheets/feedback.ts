import { capitalised, periodName, periodTitle, previousPeriod } from '../periodName';
import type { FeedbackTexts } from '../../../core/report/words/feedbackTexts';
import { numberTexts } from '../../numbers';

const { plain } = numberTexts('vi-VN');
const two = new Intl.NumberFormat('vi-VN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

export const feedback: FeedbackTexts = {
  sheetName: (unit) => `Phiếu ${unit}`,
  inHelp: 'Phiếu gửi từng đơn vị, lập theo yêu cầu ở thẻ Xếp hạng.',
  title: (year) =>
    `PHIẾU KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH${year === null ? '' : ` ${periodName(year).toUpperCase()}`}`,
  unit: 'Đơn vị:',
  block: 'Khối:',
  results: 'KẾT QUẢ CHUNG',
  rank: 'Thứ hạng',
  rankOf: (rank, units, sharing, more) =>
    `${rank} trong ${units} đơn vị của khối` +
    (sharing.length === 0
      ? ''
      : `, cùng hạng với ${sharing.join(', ')}${more === 0 ? '' : ` và ${more} đơn vị khác`}`),
  notRanked: 'Không xếp hạng',
  percent: 'Chỉ số',
  average: 'Bình quân của khối',
  against: (percent, difference) =>
    `${percent}; đơn vị ${difference === 0 ? 'bằng bình quân' : `${difference > 0 ? 'cao hơn' : 'thấp hơn'} ${percentagePoints(difference)}`}`,
  points: 'Điểm đạt',
  pointsOf: (points, maxPoints, bonus, penalty) =>
    `${two.format(points)} trên ${plain(maxPoints)} điểm` +
    (bonus === 0 ? '' : `; đã cộng ${plain(bonus)} điểm thưởng`) +
    (penalty === 0 ? '' : `; đã trừ ${plain(penalty)} điểm phạt`),
  previous: (year) => periodTitle(year),
  previousFacts: ({ rank, percent, rankChange, indexChange }) =>
    [
      ...(rank === null
        ? []
        : [`hạng ${plain(rank)}${rankChange === null ? '' : ` (nay ${places(rankChange)})`}`]),
      ...(percent === null
        ? []
        : [
            `chỉ số ${percent}${indexChange === null ? '' : ` (nay ${indexChange === 0 ? 'không đổi' : `${indexChange > 0 ? 'tăng' : 'giảm'} ${percentagePoints(indexChange)}`})`}`,
          ]),
    ].join('; ') || 'không có số liệu',
  notCompared: 'không so sánh',
  above: 'Đơn vị xếp ngay trên',
  below: 'Đơn vị xếp ngay dưới',
  leads: 'không có (đơn vị dẫn đầu khối)',
  last: 'không có (đơn vị xếp cuối khối)',
  allAlike: 'không có (mọi đơn vị trong khối cùng hạng)',
  onlyOne: 'không có (khối chỉ có một đơn vị được xếp hạng)',
  neighbour: ({ units, rank, distance, points }, percent, side) =>
    `${units[0]?.name ?? ''}${units.length < 2 ? '' : ` và ${units.length - 1} đơn vị khác`} (hạng ${rank}, ${percent}); cách ${percentagePoints(distance)}${points === null ? '' : side === 'above' ? `, thiếu ${two.format(points)} điểm` : `, dư ${two.format(points)} điểm`}`,
  note: 'Ghi chú',
  fields: 'KẾT QUẢ THEO LĨNH VỰC',
  field: 'Lĩnh vực',
  fieldPoints: 'Điểm đạt',
  maxPoints: 'Điểm tối đa',
  fieldPercent: 'Tỷ lệ (%)',
  blockAverage: 'Bình quân khối (%)',
  fieldRank: 'Hạng trong khối',
  previousPercent: (year) => `${capitalised(previousPeriod(year))} (%)`,
  share: 'Đóng góp vào tăng/giảm chỉ số (điểm phần trăm)',
  criteria: 'TIÊU CHÍ ĐẠT 0 ĐIỂM VÀ TIÊU CHÍ CHƯA ĐẠT ĐIỂM TỐI ĐA',
  criteriaNote:
    'Xếp theo số điểm mất. Ba cột “nếu đạt đủ”: riêng tiêu chí đó đạt điểm tối đa, các điểm khác và các đơn vị khác giữ nguyên.',
  noCriteria: 'Đơn vị đạt điểm tối đa ở mọi tiêu chí đã chấm.',
  moreCriteria: (count, points) => `… và ${count} tiêu chí khác, mất tổng cộng ${plain(points)} điểm`,
  steps: (steps) => capitalised(stepTexts(steps)),
  reason: (text) => `Ý kiến thẩm định: ${text}`,
  explanation: (text) => `Giải trình: ${text}`,
  otherChanges: 'Điểm thay đổi khi thẩm định của các tiêu chí không mất điểm:',
  otherChange: (criterion, steps) => `${criterion}: ${stepTexts(steps)}`,
  moreChanges: (count, hasTrace) =>
    `… và ${plain(count)} điểm khác${hasTrace ? ', xem trang Vết thẩm định' : ''}`,
  appraisal: 'Điểm tự chấm',
  appraisedFrom: (self, appraised, max) => {
    const claimed = `${two.format(self)} trên ${plain(max)} điểm`;
    const gap = two.format(Math.abs(appraised - self));
    if (self === appraised) return `${claimed}; qua thẩm định không thay đổi`;
    return appraised < self
      ? `${claimed}; qua thẩm định còn ${two.format(appraised)} (giảm ${gap})`
      : `${claimed}; qua thẩm định tăng lên ${two.format(appraised)} (tăng ${gap})`;
  },
  code: 'STT',
  criterion: 'Tiêu chí',
  lostPoints: 'Điểm mất',
  gain: 'Chỉ số tăng nếu đạt đủ',
  percentIfMet: 'Chỉ số nếu đạt đủ (%)',
  rankIfMet: 'Hạng nếu đạt đủ',
  source: 'Ô nguồn',
  causes: (year) => `NGUYÊN NHÂN TĂNG, GIẢM SO VỚI ${previousPeriod(year).toUpperCase()}`,
  issuer: '………………………………',
  country: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  placeAndDate: '…………, ngày …… tháng …… năm ………',
  preparedBy: 'NGƯỜI LẬP PHIẾU',
  approvedBy: 'TM. HỘI ĐỒNG THẨM ĐỊNH',
  signHere: '(Ký, ghi rõ họ tên)',
};

function stepTexts(steps: readonly (readonly [step: string, score: string])[]): string {
  return steps.map(([step, score]) => `${step.toLowerCase()}: ${score}`).join('; ');
}

function percentagePoints(value: number): string {
  return `${two.format(Math.abs(value))} điểm phần trăm`;
}

function places(change: number): string {
  if (change === 0) return 'giữ nguyên';
  return `${change > 0 ? 'tăng' : 'giảm'} ${plain(Math.abs(change))} bậc`;
}
