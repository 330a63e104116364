import { periodName } from '../periodName';
import type { Grade, TieBreaker } from '../../../core/settings/rules';
import type { GradeTexts } from '../../../core/report/words/texts';
import { numberTexts } from '../../numbers';

const { plain } = numberTexts('vi-VN');

export function tieBreaker(breaker: TieBreaker): string {
  switch (breaker.by) {
    case 'field':
      return `chỉ số lĩnh vực “${breaker.field}” cao hơn`;
    case 'zeroScores':
      return 'ít tiêu chí 0 điểm hơn';
    case 'previousRank':
      return 'thứ hạng năm trước cao hơn';
  }
}

export function gradeText({ name, from, above }: Grade): string {
  if (from !== undefined) return `${name} từ ${plain(from)}%`;
  return above === undefined ? `${name}: còn lại` : `${name} trên ${plain(above)}%`;
}

export const grades: GradeTexts = {
  grade: 'Xếp loại',
  headGrade: 'Mức độ hoàn thành nhiệm vụ của người đứng đầu',
  counts: (scale, counts, year) =>
    `${scale === 'units' ? 'Xếp loại' : 'Mức độ hoàn thành nhiệm vụ của người đứng đầu'}: ${counts
      .map(({ grade: name, units, previousUnits }) => {
        if (previousUnits === null) return `${name} ${units}`;
        const change = units - previousUnits;
        const moved = change === 0 ? 'không đổi' : change > 0 ? `tăng ${change}` : `giảm ${-change}`;
        return `${name} ${units} (${year === null ? 'kỳ trước' : periodName(year)} ${previousUnits}, ${moved})`;
      })
      .join('; ')}`,
  tieBroken: (breakers) => `Bằng chỉ số, phân hạng theo: ${breakers.map(tieBreaker).join(', ')}`,
};
