import { describe, expect, it } from 'vitest';
import { rankWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';

type Row = readonly CellContent[];

/** Last year's ranks of `Sở A`, `Sở B` … in the order of this year, then the warnings. */
function lastRanks(...rows: readonly Row[]): readonly (number | string | null)[] {
  const title = [['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'], ['Khối: Sở, ban, ngành']];
  const { ranking } = rankWorkbook(workbook(sheet('KQ', [...title, ...rows])), defaultSettings);
  const warnings = ranking.findings.filter(({ severity }) => severity !== 'info');
  return [
    ...ranking.blocks.flatMap(({ units }) => units.map(({ previousRank }) => previousRank)),
    ...warnings.map(({ code, place }) => `${place.cell} ${code}`),
  ];
}

/** Units with 60, 55, 50 … points of 100 and a column of last year. */
function beside(header: CellContent, ...values: readonly CellContent[]) {
  const units = values.map((value, at) => [at + 1, `Sở ${'ABCDEF'[at] ?? ''}`, 100, 60 - 5 * at, value]);
  return lastRanks(['TT', 'Đơn vị', 'Điểm tối đa', 'Điểm thẩm định', header], ...units);
}

describe('a column that names last year alone', () => {
  it.each<CellContent>(['2024', 2024, 'Năm 2024', 'Năm trước', 'Năm ngoái', 'Kết quả năm 2024'])(
    'is one of ranks where its numbers are 1 to n: %s',
    (header) => {
      expect(beside(header, 4, 3, 2, 1)).toEqual([4, 3, 2, 1]);
      expect(beside(header, 2, 1)).toEqual([2, 1]);
    },
  );

  it('is one of ranks where units share one, or are gone since', () => {
    expect(beside('Năm 2024', 1, 3, 1, 4)).toEqual([1, 3, 1, 4]);
    expect(beside('Năm 2024', 6, 3, 1, 4)).toEqual([6, 3, 1, 4, 'E4 rank-unread']);
    expect(beside('Năm 2024', 3, null, 1, 2)).toEqual([3, null, 1, 2]);
  });

  it.each<[string, Row]>([
    ['hundreds', [60, 70, 80, 90]],
    ['with decimals', [1.5, 2, 3, 4]],
    ['of 20', [12, 14, 16, 18]],
  ])('is one of points where they are none: %s', (_, values) => {
    expect(beside('Năm 2024', ...values)).toEqual([4, 3, 2, 1]);
  });

  it('is one of ranks in each block', () => {
    expect(
      lastRanks(
        ['TT', 'Đơn vị', 'Điểm tối đa', 'Điểm thẩm định', '2024'],
        ['I', 'Khối sở'],
        [1, 'Sở A', 100, 80, 2],
        [2, 'Sở B', 100, 70, 1],
        ['II', 'Khối xã'],
        [1, 'Xã C', 100, 80, 3],
        [2, 'Xã D', 100, 70, 2],
        [3, 'Xã E', 100, 60, 1],
      ),
    ).toEqual([2, 1, 3, 2, 1]);
  });

  it('is one of ranks beside fields', () => {
    expect(
      lastRanks(
        ['STT', 'Đơn vị', 'Thể chế (10 điểm)', 'Thủ tục (10 điểm)', 'Năm 2024'],
        [1, 'Sở A', 8, 8, 2],
        [2, 'Sở B', 6, 6, 1],
      ),
    ).toEqual([2, 1]);
  });

  it('is one of points where another one has the ranks', () => {
    expect(
      lastRanks(
        ['STT', 'Đơn vị', 'Điểm tối đa', 'Điểm thẩm định', 'Năm 2024', 'Hạng 2024'],
        [1, 'Sở A', 10, 8, 1, 2],
        [2, 'Sở B', 10, 6, 2, 1],
      ),
    ).toEqual([2, 1]);
  });
});

describe('a column of last year’s ranks', () => {
  it.each([
    ...['Hạng 2024', 'XH 2024', 'Rank 2024', 'Hạng năm 2024', 'Năm 2024 (hạng)'],
    ...['Hạng cũ', 'Xếp hạng cũ', 'Thứ hạng cũ', 'Hạng năm trước', 'Hạng năm ngoái', 'XH năm trước'],
    ...['Xếp hạng năm ngoái', 'Năm trước (hạng)'],
  ])('is known by %s', (header) => {
    expect(beside(header, 4, 3, 2, 1)).toEqual([4, 3, 2, 1]);
  });
});

describe('a row below criteria × units', () => {
  const below = (...rows: readonly Row[]) =>
    lastRanks(
      ['STT', 'Nội dung', 'Điểm tối đa', 'Sở A', 'Sở B'],
      ['I', 'Thể chế', 20],
      ['1', 'Văn bản', 10, 9, 7],
      ['2', 'Công khai', 10, 7, 8],
      ...rows,
    );

  it.each(['Xếp hạng năm 2024', 'Hạng năm trước', 'Thứ hạng năm 2024'])(
    '%s has last year’s ranks',
    (name) => {
      expect(below([null, name, null, 2, 1])).toEqual([2, 1]);
      expect(below([null, 'Xếp hạng', null, 1, 2], [null, name, null, 2, 1])).toEqual([2, 1]);
    },
  );

  it('of an index of last year tells the ranks by it', () => {
    expect(below([null, 'Chỉ số năm 2024 (%)', null, 81, 82])).toEqual([2, 1]);
    expect(
      below([null, 'Chỉ số năm 2024 (%)', null, 81, 82], [null, 'Xếp hạng năm 2024', null, 2, 1]),
    ).toEqual([2, 1]);
  });

  it('Xếp hạng is of this year, and compared', () => {
    expect(below([null, 'Xếp hạng', null, 2, 1])).toEqual([
      null,
      null,
      'D3 stated-total-differs',
      'E3 stated-total-differs',
    ]);
  });
});
