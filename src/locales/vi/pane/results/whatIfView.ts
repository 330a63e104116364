import { numberTexts } from '../../../numbers';

const { plain } = numberTexts('vi-VN');

/** Texts of the pane's view that tries scores of a unit (*thử điểm*). */
export const whatIfView = {
  choose: 'Chọn đơn vị để thử điểm. Điểm thử không ghi vào ô nào.',
  units: 'Đơn vị để thử điểm',
  tryOf: (unit: string) => `Thử điểm: ${unit}`,
  rank: 'Hạng',
  unit: 'Đơn vị',
  index: 'Chỉ số',
  sortUnits: {
    rank: 'Sắp theo thứ hạng',
    name: 'Sắp theo tên đơn vị',
    percent: 'Sắp theo chỉ số',
  },
  otherUnit: 'Chọn đơn vị khác',
  gone: 'Lần tính này không có đơn vị này.',
  noCriteria: 'Khối này chỉ có điểm tổng, không có tiêu chí để thử.',
  criteria: (unit: string) => `Điểm thử của ${unit}`,
  criterion: 'Tiêu chí',
  lost: 'Mất',
  points: 'Điểm thử',
  sortCriteria: {
    order: 'Sắp theo thứ tự trong bộ tiêu chí',
    lost: 'Sắp theo điểm mất',
    points: 'Sắp theo điểm thử',
  },
  facts: (criteria: number, lost: string) => `${plain(criteria)} tiêu chí · mất ${lost} điểm`,
  /** What a criterion has now, of its max. */
  now: (points: string, max: string) => `nay ${points}/${max} điểm`,
  blank: (max: string) => `chưa chấm, tối đa ${max} điểm`,
  notApplicable: 'không áp dụng',
  changed: (from: string) => `đang thử, nay ${from}`,
  pointsOf: (criterion: string) => `Điểm thử: ${criterion}`,
  sliderOf: (criterion: string) => `Kéo điểm thử: ${criterion}`,
  putBack: (criterion: string) => `Trả lại điểm hiện nay: ${criterion}`,
  wrong: (max: string) => `Nhập từ 0 đến ${max}, tối đa 2 chữ số thập phân.`,
  zerosMet: 'Tất cả điểm 0 đạt tối đa',
  fieldMet: 'Cả lĩnh vực đạt tối đa',
  fieldMetHint: 'Chọn lĩnh vực ở trên trước',
  reset: 'Trả lại tất cả',
  outcome: 'Nếu được điểm thử',
  untried: 'Đổi điểm để xem thứ hạng thay đổi thế nào.',
  tried: (criteria: number) => `Đang thử ${plain(criteria)} tiêu chí`,
  standing: (rank: number | null, percent: string, grade: string | null) =>
    [
      rank === null ? 'không xếp hạng' : `Hạng ${plain(rank)}`,
      percent,
      ...(grade === null ? [] : [grade]),
    ].join(' · '),
  from: (standing: string) => `nay ${standing}`,
  passes: (units: number) => `Vượt qua ${plain(units)} đơn vị`,
  passedBy: (units: number) => `Bị ${plain(units)} đơn vị vượt qua`,
  level: (units: number) => `Cùng hạng với ${plain(units)} đơn vị`,
  passesNobody: 'Không vượt qua đơn vị nào',
  and: (rest: number) => `và ${plain(rest)} đơn vị khác`,
  wish: 'Đạt hạng',
  wishHint: (units: number) => `Nhập hạng từ 1 đến ${plain(units)}.`,
  nextGrade: (grade: string) => `Đạt xếp loại ${grade}`,
  find: 'Tìm cách',
  finding: 'Đang tìm cách ngắn nhất…',
  toRank: (rank: number) => `Đạt hạng ${plain(rank)}`,
  reached: 'Đã đạt.',
  rankOutOfReach: (best: number | null) =>
    best === null
      ? 'Không thể đạt: đơn vị không được xếp hạng.'
      : `Không thể đạt: đạt điểm tối đa ở mọi tiêu chí thì cao nhất là hạng ${plain(best)}.`,
  gradeOutOfReach: (best: string | null) =>
    best === null
      ? 'Không thể đạt.'
      : `Không thể đạt: đạt điểm tối đa ở mọi tiêu chí thì cao nhất là ${best}.`,
  fewestCriteria: (criteria: number, points: string) =>
    `Ít tiêu chí nhất: ${plain(criteria)} tiêu chí đạt tối đa, thêm ${points} điểm`,
  fewestPoints: (points: string, criteria: number) =>
    `Ít điểm nhất: thêm ${points} điểm ở ${plain(criteria)} tiêu chí`,
  step: (from: string, to: string) => `${from} → ${to}`,
  blankScore: 'chưa chấm',
  take: 'Đưa vào điểm thử',
  takeCriteria: 'Đưa vào điểm thử: cách ít tiêu chí nhất',
  roadmap: 'Ghi lộ trình',
  roadmapHint: 'Ghi một trang “Lộ trình …” để in: điểm đang thử và cách đạt hạng đã tìm.',
  object: 'Ghi kiến nghị',
  objectHint: 'Ghi các điểm đang thử thành kiến nghị của đơn vị ở trang “Kiến nghị”.',
  objectAfter: 'Thử điểm ít nhất một tiêu chí trước',
  takePoints: 'Đưa vào điểm thử: cách ít điểm nhất',
};

export type WhatIfTexts = typeof whatIfView;
