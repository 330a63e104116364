import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../../src/core/workbook';
import { readLatest } from './latestScores';
import { sheet } from '../sheets';

const L1 = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định'];

function findings(rows: readonly (readonly CellContent[])[]) {
  const { tables } = readLatest(sheet('Sở Nội vụ', [['Đơn vị: Sở Nội vụ'], ...rows]));
  return tables[0]?.findings.map(({ code, place, facts }) => [
    code,
    place.cell,
    ...('sum' in facts && 'stated' in facts ? [String(facts.stated), String(facts.sum)] : []),
  ]);
}

describe('a stated sum of scores', () => {
  it('that agrees with its leaves says nothing, rounded or with bonus and penalty inside', () => {
    expect(
      findings([
        L1,
        ['1', 'Chỉ đạo', 3, 3, 2.33],
        ['1.1', 'A', 1, 1, 0.333333],
        ['1.2', 'B', 2, 2, 2],
        [null, 'Điểm thưởng', null, null, 1],
        [null, 'Tổng cộng', 3, 3, 3.33],
      ]),
    ).toEqual([]);
  });

  it('that differs is told at the parent, and the total that carries it on is not told again', () => {
    expect(
      findings([
        L1,
        ['1', 'Chỉ đạo', 3, 3, 2.5],
        ['1.1', 'A', 1, 1, 1],
        ['1.2', 'B', 2, 2, 1],
        ['2', 'Thể chế', 1, 1, 1],
        [null, 'Tổng cộng', 4, 4, 3.5],
      ]),
    ).toEqual([['subtotal-score-differs', 'E3', '2.5', '2']]);
  });

  it('of the whole is told at the total', () => {
    expect(
      findings([L1, ['1', 'Chỉ đạo', 3], ['1.1', 'A', 3, 3, 2], [null, 'Tổng cộng', 3, 3, 2.5]]),
    ).toEqual([['total-score-differs', 'E5', '2.5', '2']]);
  });

  it('is compared for each unit of criteria × units', () => {
    expect(
      findings([
        ['STT', 'Nội dung', 'Điểm tối đa', 'Sở A', 'Sở B'],
        ['1', 'Chỉ đạo', 3, 2, 2],
        ['1.1', 'A', 1, 1, 0.5],
        ['1.2', 'B', 2, 1, 1],
        [null, 'Tổng điểm', 3, 2.5, 1.5],
      ]),
    ).toEqual([
      ['total-score-differs', 'D6', '2.5', '2'],
      ['subtotal-score-differs', 'E3', '2', '1.5'],
    ]);
  });

  it('at a parent whose leaves are blank stands in the wrong row', () => {
    expect(
      findings([
        L1,
        ['1', 'Chỉ đạo', 3, null, 2],
        ['1.1', 'A', 1],
        ['1.2', 'B', 2],
        [null, 'Tổng cộng', 3, null, 2],
      ]),
    ).toEqual([['score-on-parent', 'E3', '2', '0']]);
  });

  it('at a parent whose children have neither max nor score is the score of a leaf', () => {
    expect(
      findings([L1, ['1', 'Chỉ đạo', 3], ['1.1', 'A', 3, null, 2], ['1.1.1', 'Ban hành'], ['1.1.2', 'Gửi']]),
    ).toEqual([]);
  });

  it('includes the penalty row of its field', () => {
    expect(
      findings([
        L1,
        ['1', 'Chỉ đạo', 3, 3, 2.5],
        ['1.1', 'A', 3, 3, 3],
        ['1.2', 'Điểm trừ do chậm hạn', -1, 0, -0.5],
        [null, 'Tổng cộng', 3, 3, 2.5],
      ]),
    ).toEqual([]);
  });
});
