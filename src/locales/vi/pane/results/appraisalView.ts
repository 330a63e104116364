import { numberTexts } from '../../../numbers';

const { plain } = numberTexts('vi-VN');

/** Texts of the pane's view of the appraisal (*thẩm định*), and of a unit's trace (*vết*) wherever it is shown. */
export const appraisalView = {
  by: 'Xem theo',
  modes: { units: 'Theo đơn vị', criteria: 'Theo tiêu chí' },
  unit: 'Đơn vị',
  criterion: 'Tiêu chí',
  gap: 'Chênh lệch',
  selfRank: 'Hạng tự chấm',
  rank: 'Hạng thẩm định',
  cut: 'Bị giảm',
  raised: 'Được tăng',
  sortUnits: {
    name: 'Sắp theo tên đơn vị',
    gap: 'Sắp theo chênh lệch giữa điểm thẩm định và điểm tự chấm',
    selfRank: 'Sắp theo hạng tự chấm',
    rank: 'Sắp theo hạng thẩm định',
  },
  sortCriteria: {
    order: 'Sắp theo thứ tự trong bộ tiêu chí',
    cut: 'Sắp theo số đơn vị bị giảm điểm',
    raised: 'Sắp theo số đơn vị được tăng điểm',
    gap: 'Sắp theo chênh lệch giữa điểm thẩm định và điểm tự chấm',
  },
  counts: (scores: number, cut: number, raised: number) =>
    `${plain(scores)} lượt chấm: giảm ${plain(cut)}, tăng ${plain(raised)}`,
  criteriaCounts: (criteria: number, overclaimed: number) =>
    `${plain(criteria)} tiêu chí${overclaimed === 0 ? '' : `, ${plain(overclaimed)} tiêu chí nhiều đơn vị bị giảm`}`,
  /** Points of a unit by its own scores and by the appraised ones. */
  points: (self: string, appraised: string) => `${self} → ${appraised}`,
  /** A number does not stand alone in a line. */
  changed: (cut: number, raised: number) =>
    [
      ...(cut === 0 ? [] : [`giảm\u00a0${plain(cut)}`]),
      ...(raised === 0 ? [] : [`tăng\u00a0${plain(raised)}`]),
      ...(cut + raised === 0 ? ['không thay đổi'] : []),
    ].join(', '),
  /** Stands before the index, to which an arrow leads. */
  changedCriteria: (cut: number, raised: number) =>
    `${[...(cut === 0 ? [] : [`giảm ${plain(cut)}`]), ...(raised === 0 ? [] : [`tăng ${plain(raised)}`])].join(', ')} tiêu chí`,
  inRanking: (claimed: string) => `tự chấm ${claimed}`,
  inRankingMeaning: (claimed: string, index: string) =>
    `Chỉ số nếu giữ điểm tự chấm: ${claimed}, theo điểm thẩm định: ${index}`,
  fact: 'Thẩm định',
  factText: (self: string, appraised: string, gap: string, changed: string) =>
    `tự chấm ${self} → ${appraised} điểm (${gap}); ${changed}`,
  factUnchanged: (points: string) => `giữ nguyên ${points} điểm tự chấm`,
  claimed: (claimed: string, index: string) => `Chỉ số ${index}; nếu giữ điểm tự chấm: ${claimed}.`,
  trace: (unit: string) => `Các điểm thay đổi khi thẩm định: ${unit}`,
  traceHeading: (changes: number) => `Điểm thay đổi khi thẩm định (${plain(changes)})`,
  showAll: (changes: number) => `Xem cả ${plain(changes)} điểm thay đổi`,
  noChange: 'Không điểm nào thay đổi.',
  bothMissing: 'Không có tiêu chí nào có cả điểm tự chấm và điểm thẩm định',
  maxPoints: (points: string) => `tối đa ${points}`,
  criterionFacts: (points: string, units: number) => `tối đa ${points} · ${plain(units)} đơn vị`,
  /** Short, so that three of them stand in one line; the sheet has their full names. */
  steps: { self: 'Tự chấm', verified1: 'Lần 1', verified2: 'Lần 2', final: 'Đạt được' },
  appraised: 'Thẩm định',
  lastRound: 'Lần cuối',
  notApplicable: 'KAD',
  reason: 'Lý do',
  explanation: 'Giải trình',
  evidence: 'Tài liệu',
  overclaimed: 'nhiều đơn vị bị giảm',
  only: 'Lọc tiêu chí',
  allCriteria: 'Mọi tiêu chí',
  onlyOverclaimed: (criteria: number) => `Nhiều đơn vị bị giảm (${plain(criteria)})`,
  onlyRaised: (criteria: number) => `Có đơn vị được tăng (${plain(criteria)})`,
  finalDiffers: 'Điểm đạt được khác điểm thẩm định sau khi cộng điểm điều tra và trừ điểm bị trừ.',
  inside: (points: string) => `gồm điểm điều tra, thưởng, phạt ${points}`,
  showText: 'Xem hết',
  unitsLeft: (units: number) =>
    `${plain(units)} đơn vị của khối không có tiêu chí nào có cả hai loại điểm nên không nêu ở đây.`,
  none: 'Khối này không có cả điểm tự chấm và điểm thẩm định.',
};

export type AppraisalViewTexts = typeof appraisalView;
