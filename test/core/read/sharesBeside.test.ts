import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

const _ = null;

function told(rows: readonly (readonly CellContent[])[]): readonly string[] {
  return toldBy(
    workbook(sheet('Bảng', rows)),
    ({ severity, code }) => severity !== 'info' && code !== 'block-guessed',
  );
}

/** Two fields of 10 points each, of which the units have 80 % and 80 %, 100 % and 90 %. */
function criteriaByUnits(first: string, second: string, ...below: readonly CellContent[][]) {
  return told([
    ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
    ['STT', 'Nội dung', 'Điểm tối đa', 'Sở Nội vụ', 'Sở Y tế'],
    ['1', first, 10],
    ['1.1', 'Văn bản', 4, 3, 4],
    ['1.2', 'Rà soát', 6, 5, 6],
    ['2', second, 10],
    ['2.1', 'Công khai', 4, 3, 4],
    ['2.2', 'Một cửa', 6, 5, 5],
    ...below,
  ]);
}

const UNWEIGHTED = ['Sở Y tế 95', 'Sở Nội vụ 80'];

describe('a column of shares of the whole', () => {
  it.each([
    'Tỷ lệ phân bổ',
    'Tỷ lệ phân bổ (%)',
    'Tỉ lệ điểm',
    'Tỷ lệ điểm số (%)',
    'Tỷ phần',
    'Cơ cấu điểm',
    'Phân bổ',
  ])('%s holds the fields’ weights', (header) => {
    const of = (shares: readonly [number, number]) =>
      told([
        ['PHIẾU CHẤM ĐIỂM NĂM 2025'],
        ['Đơn vị: Sở Nội vụ'],
        ['STT', 'Tiêu chí', header, 'Điểm tối đa', 'Điểm thẩm định'],
        ['1', 'Thể chế', shares[0], 10, _],
        ['1.1', 'Văn bản', _, 4, 4],
        ['1.2', 'Rà soát', _, 6, 5],
        ['2', 'Thủ tục', shares[1], 30, _],
        ['2.1', 'Công khai', _, 10, 8],
        ['2.2', 'Một cửa', _, 20, 16],
      ]);
    expect(of([40, 60])).toEqual(['Sở Nội vụ 84']);
    // The shares of the maxima are a remark.
    expect(of([25, 75])).toEqual(['Sở Nội vụ 82.5']);
  });
});

describe('shares behind the names of fields above their criteria', () => {
  it.each([
    ['Thể chế (70%)', 'Thủ tục (30%)'],
    ['Thể chế: 70%', 'Thủ tục: 30%'],
    ['Thể chế - 70 %', 'Thủ tục - 30 %'],
    ['Thể chế 70%', 'Thủ tục 30%'],
  ])('do not say of what they are: %s and %s', (first, second) => {
    expect(criteriaByUnits(first, second)).toEqual([...UNWEIGHTED, 'B3 weights-unusable']);
  });

  it.each([
    ['those of the maxima', 'Thể chế (50%)', 'Thủ tục (50%)'],
    ['no whole', 'Thể chế (70%)', 'Thủ tục (80%)'],
    ['of one field only', 'Thể chế (100%)', 'Thủ tục'],
  ])('are none where they are %s', (_name, first, second) => {
    expect(criteriaByUnits(first, second)).toEqual(UNWEIGHTED);
  });
});

describe('a line below a table without totals', () => {
  it.each([
    'Ghi chú: Thể chế trọng số 70%, Thủ tục trọng số 30%',
    'Ghi chú: Thể chế chiếm 70%, Thủ tục chiếm 30%',
    'Thể chế: 70%; Thủ tục: 30%',
    'Chỉ số = 70% Thể chế + 30% Thủ tục',
    'Ghi chú: Thể chế hệ số 2, Thủ tục hệ số 1',
  ])('that gives weights is said: %s', (line) => {
    for (const below of [[[line]], [[], [line]], [[], [_, line]]])
      expect(criteriaByUnits('Thể chế', 'Thủ tục', ...below)).toEqual([
        ...UNWEIGHTED,
        `${below.at(-1)?.length === 1 ? 'A' : 'B'}${String(8 + below.length)} weights-unusable`,
      ]);
  });

  it('that names them as weights is read', () => {
    expect(criteriaByUnits('Thể chế', 'Thủ tục', [], ['Trọng số: Thể chế 70%, Thủ tục 30%'])).toEqual([
      'Sở Y tế 97',
      'Sở Nội vụ 80',
    ]);
  });

  it.each([
    'Ghi chú: 70% đơn vị đạt điểm Thể chế, 30% đạt điểm tối đa',
    'Ghi chú: Thể chế đạt 87%, Thủ tục đạt 95%',
    'Ghi chú: Thể chế 50%, Thủ tục 50%',
    'Người lập biểu',
  ])('that gives none is none: %s', (line) => {
    expect(criteriaByUnits('Thể chế', 'Thủ tục', [], [line])).toEqual(UNWEIGHTED);
  });
});
