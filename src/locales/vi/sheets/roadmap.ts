import type { RoadmapTexts } from '../../../core/report/words/roadmapTexts';
import { numberTexts } from '../../numbers';
import { feedback } from './feedback';
import { periodName } from '../periodName';

const { plain } = numberTexts('vi-VN');

export const roadmap: RoadmapTexts = {
  sheetName: (unit) => `Lộ trình ${unit}`,
  inHelp: 'Lộ trình nâng hạng của một đơn vị, ghi theo yêu cầu ở thẻ Thử điểm.',
  title: (year) =>
    `LỘ TRÌNH NÂNG HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH${year === null ? '' : ` ${periodName(year).toUpperCase()}`}`,
  now: 'HIỆN NAY',
  tried: 'ĐIỂM THỬ',
  wished: (rank) => `ĐẠT HẠNG ${plain(rank)}`,
  nextGrade: (grade) => `ĐẠT XẾP LOẠI ${grade.toUpperCase()}`,
  fewestCriteria: 'Ít tiêu chí nhất, mỗi tiêu chí đạt điểm tối đa',
  fewestPoints: 'Ít điểm nhất, ở bất kỳ tiêu chí nào',
  rankReached: (rank) => `Đơn vị đã đạt hạng ${plain(rank)} hoặc cao hơn.`,
  rankOutOfReach: (rank, best) =>
    `Không thể đạt hạng ${plain(rank)}${best === null ? '' : `: đạt điểm tối đa ở mọi tiêu chí thì cao nhất là hạng ${plain(best)}`}.`,
  gradeOutOfReach: (grade, best) =>
    `Không thể đạt xếp loại ${grade}${best === null ? '' : `: đạt điểm tối đa ở mọi tiêu chí thì cao nhất là ${best}`}.`,
  needs: (criteria, points) => `${plain(criteria)} tiêu chí, thêm ${plain(points)} điểm`,
  gives: 'Khi đó',
  standing: (percent, rank, grade) =>
    [
      `chỉ số ${percent}`,
      rank === null ? 'không xếp hạng' : `hạng ${plain(rank)}`,
      ...(grade === null ? [] : [`xếp loại ${grade}`]),
    ].join(', '),
  passes: 'Vượt qua',
  passedBy: 'Bị vượt bởi',
  level: 'Cùng hạng với',
  units: (names, more) => `${names.join('; ')}${more === 0 ? '' : ` và ${plain(more)} đơn vị khác`}`,
  doubts: {
    combinations: 'Chưa chắc là ít nhất: có quá nhiều cách kết hợp tiêu chí để thử hết.',
    blanks: 'Chưa chắc là ít nhất: có quá nhiều tiêu chí chưa chấm để thử hết các cách chấm.',
    steps:
      'Chưa chắc là ít nhất: hạng còn phụ thuộc điểm của lĩnh vực hoặc số tiêu chí 0 điểm, và điểm của các tiêu chí có giá trị khác nhau.',
  },
  code: 'Mã',
  criterion: 'Tiêu chí',
  maxPoints: 'Cao nhất',
  from: 'Hiện nay',
  to: 'Nâng lên',
  more: 'Tăng thêm',
  gain: 'Chỉ số tăng nếu chỉ đổi tiêu chí này',
  source: 'Ô nguồn',
  blank: 'chưa chấm',
  placeAndDate: feedback.placeAndDate,
  preparedBy: 'NGƯỜI LẬP',
  approvedBy: 'THỦ TRƯỞNG ĐƠN VỊ',
  signHere: feedback.signHere,
  note: 'Tính theo điểm trong tệp khi ghi trang này, theo mọi quy tắc đang áp dụng; điểm của các đơn vị khác giữ nguyên.',
};
