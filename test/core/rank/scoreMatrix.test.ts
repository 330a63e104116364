import { describe, expect, it } from 'vitest';
import type { ScoreMatrix } from '../../../src/core/rank/ranking';
import { blockFields } from '../../../src/core/rank/scoring/blockFields';
import { matrixOrder, scoreMatrix } from '../../../src/core/rank/scoreMatrix';
import { rankSheets } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { SheetSnapshot } from '../../../src/core/workbook';
import { scoredUnit, setOf } from '../explain/scoredUnits';
import { sheet, unitSheet, workbook } from '../sheets';

function matrixOf(...sheets: readonly SheetSnapshot[]): ScoreMatrix {
  const { ranking } = rankSheets(workbook(...sheets), defaultSettings);
  const [block] = ranking.blocks;
  if (block === undefined) throw new Error('no block');
  return block.matrix;
}

describe('the matrix of a block', () => {
  it('has its leaves with field and max, and every score of every unit', () => {
    const { leaves, units, scores } = matrixOf(
      unitSheet('Sở A', [1, 'KAD', 0]),
      unitSheet('Sở B', [2, null, 0.125]),
    );
    expect(
      leaves.map(({ field, fieldAt, code, name, maxPoints }) => [field, fieldAt, code, name, maxPoints]),
    ).toEqual([
      ['Công tác chỉ đạo', 0, '1.1', 'Kế hoạch CCHC', 2],
      ['Công tác chỉ đạo', 0, '1.2', 'Báo cáo CCHC', 3],
      ['Cải cách thể chế', 1, '2.1', 'Rà soát văn bản', 5],
    ]);
    expect(leaves.every((leaf) => !('weight' in leaf) && !('fieldWeight' in leaf))).toBe(true);
    expect(units).toEqual(['Sở A', 'Sở B']);
    expect(scores).toEqual([
      [1, 2],
      ['notApplicable', 3],
      [0, 0.125],
    ]);
  });

  it('has the leaves that only other sets have behind those that most units have', () => {
    const own = unitSheet('Sở C', [1, 2, 4]);
    const values = own.values.map((row) => (row[0] === '1.2' ? ['1.3', 'Kiểm tra CCHC', 4, 4, 3] : row));
    const matrix = matrixOf(unitSheet('Sở A', [1, 2, 3]), unitSheet('Sở B', [2, 3, 5]), {
      ...own,
      values,
    });
    expect(matrix.leaves.map(({ code, fieldAt }) => [code, fieldAt])).toEqual([
      ['1.1', 0],
      ['1.2', 0],
      ['2.1', 1],
      ['1.3', 0],
    ]);
    expect(matrix.scores).toEqual([
      [1, 2, 1],
      [2, 3, 'absent'],
      [3, 5, 4],
      ['absent', 'absent', 3],
    ]);
    expect([
      matrix.place(3, 2)?.cell,
      matrix.place(3, 0),
      matrix.place(1, 2),
      matrix.place(0, 9),
      matrix.place(9, 0),
    ]).toEqual(['E9', null, null, null, null]);
  });

  it('says of a criterion that several sets have what the common one says, in its place', () => {
    const common = setOf(
      ['Chỉ đạo'],
      [
        ['1', 'Kế hoạch', 2],
        ['2', 'Báo cáo', 30],
      ],
    );
    const [first, second] = common.leaves;
    if (first === undefined || second === undefined) throw new Error('two criteria');
    const own = {
      ...common,
      leaves: [
        { ...second, name: 'BÁO CÁO', maxPoints: 5e6 },
        { ...first, key: 'khác' },
      ],
    };
    const units = [scoredUnit('Sở A', common, [1, 25.125]), scoredUnit('Sở B', own, ['invalid', 0.001])];
    const block = { name: 'Sở', year: 2025, set: common, units };
    expect([...matrixOrder(block)]).toEqual([
      [first.key, 0],
      [second.key, 1],
      ['khác', 2],
    ]);
    const { leaves, scores } = scoreMatrix(
      block,
      blockFields(block, (name) => name, 'reduce'),
    );
    expect(leaves.map(({ name, maxPoints }) => [name, maxPoints])).toEqual([
      ['Kế hoạch', 2],
      ['Báo cáo', 30],
      ['Kế hoạch', 2],
    ]);
    expect(scores).toEqual([
      [1, 'absent'],
      [25.125, 'invalid'],
      ['absent', 0.001],
    ]);
  });

  it('knows the cell of survey points that are added to a score', () => {
    const withSurvey = matrixOf(
      sheet('Sở A', [
        ['BẢNG CHẤM ĐIỂM NĂM 2025'],
        ['Đơn vị: Sở A'],
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định', 'Điểm điều tra XHH'],
        ['1', 'Thể chế', 10],
        ['1.1', 'Văn bản', 4, 3, 1],
        ['1.2', 'Rà soát', 6, 4, null],
      ]),
    );
    expect(withSurvey.scores).toEqual([[4], [4]]);
    expect([withSurvey.place(0, 9), withSurvey.added(0, 9), withSurvey.added(9, 0)]).toEqual([
      null,
      null,
      null,
    ]);
    expect([withSurvey.place(0, 0)?.cell, withSurvey.added(0, 0)?.cell, withSurvey.added(1, 0)]).toEqual([
      'D5',
      'E5',
      null,
    ]);
  });

  it('knows the cell of survey points of a unit in a row', () => {
    const matrix = matrixOf(
      sheet('KQ', [
        ['CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
        ['Khối: Sở, ban, ngành'],
        ['STT', 'Tên đơn vị', 'THỂ CHẾ (10 điểm)', null, 'TÀI CHÍNH (5 điểm)', null],
        [null, null, 'TĐ', 'ĐTXHH', 'TĐ', 'ĐTXHH'],
        [1, 'Sở A', 6, 2, 3, 1],
        [2, 'Sở B', 5, 1, 4, null],
      ]),
    );
    expect(matrix.scores).toEqual([
      [8, 6],
      [4, 4],
    ]);
    expect([
      matrix.place(0, 1)?.cell,
      matrix.added(0, 1)?.cell,
      matrix.added(1, 0)?.cell,
      matrix.added(1, 1),
    ]).toEqual(['C6', 'D6', 'F5', null]);
  });

  it('has the weights of leaves and fields', () => {
    const { leaves } = matrixOf(
      sheet('Sở A', [
        ['BẢNG CHẤM ĐIỂM NĂM 2025'],
        ['Đơn vị: Sở A'],
        ['STT', 'Tiêu chí', 'Trọng số', 'Điểm tối đa', 'Điểm thẩm định'],
        ['1', 'Thể chế', '60%', 10],
        ['1.1', 'Văn bản', '60%', 4, 3],
        ['1.2', 'Rà soát', '40%', 6, 4],
        ['2', 'Tài chính', '40%', 10],
        ['2.1', 'Tự chủ', '100%', 10, 4],
      ]),
    );
    expect(leaves.map(({ code, weight, fieldWeight }) => [code, weight, fieldWeight])).toEqual([
      ['1.1', 60, 60],
      ['1.2', 40, 60],
      ['2.1', 100, 40],
    ]);
  });

  it('has the bonus and penalty points of each unit with their cells', () => {
    const { bonus, penalty } = matrixOf(
      sheet('KQ', [
        ['CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
        ['Khối: Sở, ban, ngành'],
        ['STT', 'Tên đơn vị', 'THỂ CHẾ (10 điểm)', 'TÀI CHÍNH (5 điểm)', 'Điểm thưởng', 'Điểm trừ'],
        [1, 'Sở A', 6, 3, 1, null],
        [2, 'Sở B', 5, 4, null, 0.5],
      ]),
    );
    expect(bonus.map(({ points, places }) => [points, ...places.map(({ cell }) => cell)])).toEqual([
      [1, 'E4'],
      [0, 'E5'],
    ]);
    expect(penalty.map(({ points, places }) => [points, ...places.map(({ cell }) => cell)])).toEqual([
      [0, 'F4'],
      [0.5, 'F5'],
    ]);
  });
});
