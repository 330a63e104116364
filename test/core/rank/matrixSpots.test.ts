import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScoreMatrix } from '../../../src/core/rank/ranking';
import { computeRanking } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { SheetSnapshot } from '../../../src/core/workbook';
import { core as texts } from '../../../src/locales/vi/core';
import { assessmentModel } from '../properties/assessmentModel';
import { decoration } from '../properties/decoration';
import { LAYOUTS, rendered } from '../properties/renderings';
import { NOW, sheet, unitSheet, workbook } from '../sheets';

function matrices(...sheets: readonly SheetSnapshot[]): readonly ScoreMatrix[] {
  const run = computeRanking(workbook(...sheets), defaultSettings, texts, NOW);
  return run.ranking.blocks.map(({ matrix }) => matrix);
}

/** Of the one block of a workbook. */
function spotsOf(...sheets: readonly SheetSnapshot[]) {
  const [matrix] = matrices(...sheets);
  if (matrix === undefined) throw new Error('no block');
  return (name: string, cell: string) => {
    const spot = matrix.spot({ sheet: name, cell });
    if (spot === null) return null;
    return [
      spot.leaf === null ? null : matrix.leaves[spot.leaf]?.code,
      matrix.units[spot.unit ?? -1] ?? null,
    ];
  };
}

describe('what of the matrix a cell belongs to', () => {
  it('on a unit’s own sheet: its criterion by the row, else the unit', () => {
    const spot = spotsOf(unitSheet('Sở Nội vụ', [1, 2, 3]), unitSheet('Sở Tư pháp', [2, 3, 4]));
    expect(spot('Sở Nội vụ', 'E6')).toEqual(['1.1', 'Sở Nội vụ']);
    expect(spot('Sở Tư pháp', 'C9')).toEqual(['1.2', 'Sở Tư pháp']);
    expect(spot('Sở Tư pháp', 'A11')).toEqual(['2.1', 'Sở Tư pháp']);
    expect(spot('Sở Tư pháp', 'A2')).toEqual([null, 'Sở Tư pháp']);
    expect(spot('Sở Tư pháp', 'E12')).toEqual([null, 'Sở Tư pháp']);
    expect(spot('Giới thiệu', 'A1')).toBeNull();
  });

  const criteriaByUnits = sheet('Kết quả', [
    ['KẾT QUẢ THẨM ĐỊNH CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
    ['STT', 'Nội dung', 'Điểm tối đa', 'Các sở, ban, ngành', null, 'UBND huyện, thị xã', null],
    [null, null, null, 'Sở Nội vụ', 'constructor', 'UBND huyện Can Lộc', '__proto__'],
    ['1', 'Công tác chỉ đạo', 5],
    ['1.1', 'Kế hoạch', 2, 1, 2, 1, 0],
    ['1.2', 'Báo cáo', 3, 3, 2, 1, 2],
    [null, 'Tổng điểm', 5, 4, 4, 2, 2],
  ]);

  it('in a table of criteria × units: the score, the criterion beside the scores, the unit in its column', () => {
    const spot = spotsOf({
      ...criteriaByUnits,
      values: criteriaByUnits.values.map((row) => row.slice(0, 5)),
    });
    expect(spot('Kết quả', 'D5')).toEqual(['1.1', 'Sở Nội vụ']);
    expect(spot('Kết quả', 'E6')).toEqual(['1.2', 'constructor']);
    expect(spot('Kết quả', 'C6')).toEqual(['1.2', null]);
    expect(spot('Kết quả', 'E3')).toEqual([null, 'constructor']);
    expect(spot('Kết quả', 'E7')).toEqual([null, 'constructor']);
    expect(spot('Kết quả', 'B4')).toBeNull();
    expect(spot('Kết quả', 'không phải ô')).toBeNull();
  });

  it('in a table of several blocks: nothing for the units of the others', () => {
    const [departments, districts] = matrices(criteriaByUnits);
    expect(departments?.units).toEqual(['Sở Nội vụ', 'constructor']);
    expect(departments?.spot({ sheet: 'Kết quả', cell: 'F5' })).toBeNull();
    expect(departments?.spot({ sheet: 'Kết quả', cell: 'F3' })).toBeNull();
    expect(districts?.spot({ sheet: 'Kết quả', cell: 'F5' })).toEqual({ leaf: 0, unit: 0 });
    expect(districts?.spot({ sheet: 'Kết quả', cell: 'C5' })).toEqual({ leaf: 0, unit: null });
  });

  it('in a table of units × fields: the score, the field in the header, the unit in its row', () => {
    const spot = spotsOf(
      sheet('Tổng hợp', [
        ['TỔNG HỢP CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
        ['STT', 'Tên đơn vị', 'CẢI CÁCH THỂ CHẾ (10 điểm)', 'CẢI CÁCH TÀI CHÍNH CÔNG (5 điểm)', 'Ghi chú'],
        [1, 'Sở Nội vụ', 8, 4, null],
        [2, 'Sở Tư pháp', 7, 5, null],
      ]),
    );
    expect(spot('Tổng hợp', 'D4')).toEqual(['2', 'Sở Tư pháp']);
    expect(spot('Tổng hợp', 'C2')).toEqual(['1', null]);
    expect(spot('Tổng hợp', 'B3')).toEqual([null, 'Sở Nội vụ']);
    expect(spot('Tổng hợp', 'E3')).toEqual([null, 'Sở Nội vụ']);
    expect(spot('Tổng hợp', 'A1')).toBeNull();
    expect(spot('Tổng hợp', 'C5')).toBeNull();
  });
});

describe('what of the matrix a cell belongs to, in tables with more than scores', () => {
  it('is the unit in each of its columns of a kind of score, and the criterion before the first of them', () => {
    const spot = spotsOf(
      sheet('Kết quả', [
        ['KẾT QUẢ THẨM ĐỊNH CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
        ['STT', 'Nội dung', 'Điểm tối đa', 'Sở Nội vụ', null, 'Sở Tư pháp', null],
        [null, null, null, 'Tự chấm', 'Thẩm định', 'Tự chấm', 'Thẩm định'],
        ['1', 'Công tác chỉ đạo', 5],
        ['1.1', 'Kế hoạch', 2, 2, 1, 2, 0],
        ['1.2', 'Báo cáo', 3, 3, 3, 3, 2],
      ]),
    );
    expect(['C5', 'D5', 'E5', 'F5', 'G5'].map((cell) => spot('Kết quả', cell))).toEqual([
      ['1.1', null],
      ['1.1', 'Sở Nội vụ'],
      ['1.1', 'Sở Nội vụ'],
      ['1.1', 'Sở Tư pháp'],
      ['1.1', 'Sở Tư pháp'],
    ]);
    expect(['D4', 'G3', 'H5'].map((cell) => spot('Kết quả', cell))).toEqual([
      [null, 'Sở Nội vụ'],
      [null, 'Sở Tư pháp'],
      null,
    ]);
  });

  it('is nothing for the columns of the units of another block, each of which has two', () => {
    const [departments, districts] = matrices(
      sheet('Kết quả', [
        ['KẾT QUẢ THẨM ĐỊNH CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
        ['STT', 'Nội dung', 'Điểm tối đa', 'Các sở, ban, ngành', null, 'UBND huyện, thị xã', null],
        [null, null, null, 'Sở Nội vụ', null, 'UBND huyện Can Lộc', null],
        [null, null, null, 'Tự chấm', 'Thẩm định', 'Tự chấm', 'Thẩm định'],
        ['1', 'Công tác chỉ đạo', 5],
        ['1.1', 'Kế hoạch', 2, 2, 1, 2, 0],
        ['1.2', 'Báo cáo', 3, 3, 3, 3, 2],
      ]),
    );
    const spots = (matrix: ScoreMatrix | undefined) =>
      ['C6', 'D6', 'E6', 'F6', 'G6'].map((cell) => matrix?.spot({ sheet: 'Kết quả', cell }) ?? null);
    const own = { leaf: 0, unit: 0 };
    expect(spots(departments)).toEqual([{ leaf: 0, unit: null }, own, own, null, null]);
    expect(spots(districts)).toEqual([{ leaf: 0, unit: null }, null, null, own, own]);
  });

  it('is that of a table that does not begin in A1', () => {
    const own = sheet(
      'Tổng hợp',
      [
        ['TỔNG HỢP CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
        ['STT', 'Tên đơn vị', 'CẢI CÁCH THỂ CHẾ (10 điểm)', 'CẢI CÁCH TÀI CHÍNH CÔNG (5 điểm)'],
        [1, 'Sở Nội vụ', 8, 4],
        [2, 'Sở Tư pháp', 7, 5],
      ],
      { firstRow: 2, firstColumn: 1 },
    );
    const spot = spotsOf(own);
    expect(['E5', 'F6', 'D4', 'C5', 'D5', 'D6'].map((cell) => spot('Tổng hợp', cell))).toEqual([
      ['2', 'Sở Nội vụ'],
      [null, 'Sở Tư pháp'],
      ['1', null],
      [null, 'Sở Nội vụ'],
      ['1', 'Sở Nội vụ'],
      ['1', 'Sở Tư pháp'],
    ]);
  });

  it('is the unit of two tables on one sheet by its own cells only', () => {
    const table = (unit: string, first: number) => [
      ['CHỈ SỐ CCHC NĂM 2023'],
      [`Đơn vị: ${unit}`],
      ['Khối: Sở'],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định'],
      ['1', 'Thể chế', 2, first],
      ['2', 'Tài chính', 3, 1],
      [null, null, null, null],
    ];
    const spot = spotsOf(sheet('Cả hai', [...table('Sở Nội vụ', 1), ...table('Sở Tư pháp', 2)]));
    expect(['A5', 'D13', 'A2', 'A1', 'B7'].map((cell) => spot('Cả hai', cell))).toEqual([
      ['1', 'Sở Nội vụ'],
      ['2', 'Sở Tư pháp'],
      [null, 'Sở Nội vụ'],
      null,
      null,
    ]);
  });
});

describe('the place of a score', () => {
  it('leads back to that score, in every layout', () => {
    fc.assert(
      fc.property(
        assessmentModel({ units: 4 }),
        fc.constantFrom(...LAYOUTS),
        decoration,
        (model, of, own) => {
          const [matrix] = matrices(...rendered(model, of, own).sheets);
          matrix?.leaves.forEach((_, leaf) => {
            matrix.units.forEach((__, unit) => {
              const place = matrix.place(leaf, unit);
              expect(place === null ? null : matrix.spot(place)).toEqual({ leaf, unit });
            });
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is none where the unit’s criteria set lacks the criterion', () => {
    const other = unitSheet('Sở Tư pháp', [1, 2, 3]);
    const values = other.values.filter((row) => row[0] !== '1.2');
    const [matrix] = matrices(unitSheet('Sở Nội vụ', [1, 2, 3]), unitSheet('Sở Y tế', [1, 2, 3]), {
      ...other,
      values,
    });
    expect(matrix?.scores[1]).toEqual([2, 2, 'absent']);
    expect(matrix?.place(1, 2)).toBeNull();
    expect(matrix?.place(1, 1)).toEqual({ sheet: 'Sở Y tế', cell: 'E9' });
  });
});
