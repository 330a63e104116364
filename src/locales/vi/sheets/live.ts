import type { LiveTexts } from '../../../core/report/words/liveTexts';
import { numberTexts } from '../../numbers';

const numbers = numberTexts('vi-VN');

export const live: LiveTexts = {
  agrees: 'Đối chiếu công thức: khớp kết quả đã tính',
  differs: ['Đối chiếu công thức: ', ' đơn vị khác, điểm đã đổi sau khi tính, hãy tính lại'],
  broken: 'Đối chiếu công thức: có công thức báo lỗi, trang nguồn đã đổi, hãy tính lại',
  compared: 'Chỉ số so sánh (%)',
  computed: 'Chỉ số khi tính (%)',
  same: 'Số đơn vị bằng nhau',
  tieBreaker: (breaker) => {
    switch (breaker.by) {
      case 'field':
        return `Xét thêm: ${breaker.field} (%)`;
      case 'zeroScores':
        return 'Xét thêm: tiêu chí 0 điểm';
      case 'previousRank':
        return 'Xét thêm: hạng năm trước';
    }
  },
  someValues:
    'Ô nào không viết được thành công thức thì ghi giá trị đã tính; điểm đổi thì hãy tính lại để có giá trị mới.',
  onlyValues: (scores, units) =>
    `Khối có ${numbers.plain(scores)} ô điểm, ${numbers.plain(units)} đơn vị, quá lớn để ghi công thức: các trang ghi giá trị; điểm đổi thì hãy tính lại.`,
  bonus: 'Điểm thưởng',
  penalty: 'Điểm phạt',
};
