import { periodName } from './periodName';
import type { Grade, Rules, TieBreaker } from '../../core/rules';
import type { GradeTexts } from '../../core/report/words/texts';
import { numberTexts } from '../numbers';

const { plain } = numberTexts('vi-VN');

/** How a block's figures are computed, in one line. */
export function calculation(rules: Rules): string {
  const source = {
    latest: 'điểm chốt sau cùng (tổng điểm đạt được, thẩm định, tự chấm), cộng điểm điều tra XHH ghi riêng',
    final: 'tổng điểm đạt được',
    verified: 'điểm thẩm định, cộng điểm điều tra XHH',
    verified2: 'điểm thẩm định lần 2, cộng điểm điều tra XHH',
    verified1: 'điểm thẩm định lần 1, cộng điểm điều tra XHH',
    self: 'điểm tự chấm; tiêu chí chỉ có điểm điều tra XHH lấy điểm điều tra',
  }[rules.scoreSource];
  const precision =
    rules.rankDecimals === null
      ? 'so sánh chỉ số không làm tròn'
      : rules.rankDecimals === 0
        ? 'so sánh chỉ số làm tròn đến phần nguyên'
        : `so sánh chỉ số ở ${rules.rankDecimals} số thập phân`;
  const shared = {
    competition: 'đồng hạng, hạng sau bỏ cách',
    dense: 'đồng hạng, hạng sau liền kề',
  }[rules.ties];
  const ties =
    rules.tieBreakers.length === 0
      ? `bằng nhau thì ${shared}`
      : `bằng nhau thì xét lần lượt ${rules.tieBreakers.map(tieBreaker).join(', ')}; vẫn bằng nhau thì ${shared}`;
  const notApplicable = {
    reduce: 'tiêu chí không áp dụng: trừ khỏi điểm tối đa',
    rescale:
      'tiêu chí không áp dụng: quy đổi điểm thẩm định về đủ điểm tối đa rồi cộng điểm điều tra XHH (tổng điểm quy đổi chung, mỗi lĩnh vực quy đổi riêng)',
    full: 'tiêu chí không áp dụng: tính đủ điểm',
  }[rules.notApplicable];
  const blanks = {
    provisional: 'ô chưa chấm: tạm tính',
    unranked: 'ô chưa chấm: chưa xếp hạng đơn vị',
    skip: 'ô chưa chấm: bỏ khỏi cách tính',
  }[rules.blankScores];
  const caps = [
    ...(rules.bonusCap === null ? [] : [`điểm thưởng không quá ${plain(rules.bonusCap)}`]),
    ...(rules.penaltyCap === null ? [] : [`điểm phạt không quá ${plain(rules.penaltyCap)}`]),
  ];
  const scales = [
    ...(rules.grades.length === 0 ? [] : [`xếp loại: ${rules.grades.map(grade).join(', ')}`]),
    ...(rules.headGrades.length === 0
      ? []
      : [`mức độ hoàn thành nhiệm vụ của người đứng đầu: ${rules.headGrades.map(grade).join(', ')}`]),
  ];
  return `Cách tính: ${[source, precision, ties, notApplicable, blanks, ...caps, ...scales].join('; ')}.`;
}

function tieBreaker(breaker: TieBreaker): string {
  switch (breaker.by) {
    case 'field':
      return `chỉ số lĩnh vực “${breaker.field}” cao hơn`;
    case 'zeroScores':
      return 'ít tiêu chí 0 điểm hơn';
    case 'previousRank':
      return 'thứ hạng năm trước cao hơn';
  }
}

function grade({ name, from, above }: Grade): string {
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
