import { describe, expect, it } from 'vitest';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { sheet, unitSheet, workbook } from '../sheets';
import { ranksToldBy } from './told';

type Row = readonly CellContent[];

const UNITS = ['Sở Nội vụ', 'Sở Y tế', 'Sở Tài chính'];
const BLOCK = ['Khối: Sở, ban, ngành'];
const title = (year: number, step = '') => [`KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${year}${step}`];

const byCriteria = (name: string, step: string, ...rows: readonly Row[]) =>
  sheet(name, [title(2025, step), BLOCK, ['STT', 'Nội dung', 'Điểm tối đa', ...UNITS], ...rows]);
const byFields = (name: string, year: number, heads: Row, ...scores: readonly Row[]) =>
  sheet(name, [
    title(year),
    BLOCK,
    ['STT', 'Đơn vị', ...heads],
    ...scores.map((own, at): Row => [at + 1, UNITS[at] ?? '', ...own]),
  ]);

const ranked = (...sheets: readonly SheetSnapshot[]) => ranksToldBy(workbook(...sheets));

describe('a set that two tables have in parts', () => {
  it('stops its block, criteria × units', () => {
    const first = byCriteria(
      'I - IV',
      '',
      ['I', 'Chỉ đạo', 5, 4, 4.5, 3],
      ['1', 'Kế hoạch', 2, 1, 2, 1],
      ['2', 'Báo cáo', 3, 3, 2.5, 2],
    );
    const second = byCriteria(
      'V - VIII',
      '',
      ['V', 'Tài chính công', 5, 2, 3, 5],
      ['1', 'Giải ngân', 5, 2, 3, 5],
    );
    expect(ranked(first, second)).toEqual(['D3', 'E3', 'F3'].map((cell) => `${cell} duplicate-unit`));
  });

  it('stops its block, units × fields, on two sheets and on one', () => {
    const [heads, more] = [
      ['Chỉ đạo (5 điểm)', 'Thể chế (10 điểm)'],
      ['Thủ tục hành chính (15 điểm)', 'Bộ máy (10 điểm)'],
    ];
    const [own, others] = [
      [
        [4, 8],
        [3, 9],
        [5, 5],
      ],
      [
        [12, 8],
        [13, 9],
        [5, 5],
      ],
    ];
    const first = byFields('Phần 1', 2025, heads, ...own);
    const second = byFields('Phần 2', 2025, more, ...others);
    expect(ranked(first, second)).toEqual(['B4 duplicate-unit']);
    expect(ranked(second, first)).toEqual(['B4 duplicate-unit']);
    const both = sheet('KQ', [...first.values, [], ...second.values.slice(2)]);
    expect(ranked(both)).toEqual(['B9 duplicate-unit']);
  });

  it('is said of last year’s, which is compared by its first part', () => {
    const now = byFields('KQ', 2025, ['Chỉ đạo (5 điểm)', 'Thể chế (10 điểm)'], [5, 9], [4, 9], [3, 9]);
    const before = byFields(
      'Phần 1',
      2024,
      ['Chỉ đạo (5 điểm)', 'Thể chế (10 điểm)'],
      [4, 8],
      [3, 9],
      [5, 5],
    );
    const rest = byFields(
      'Phần 2',
      2024,
      ['Bộ máy (15 điểm)', 'Công vụ (10 điểm)'],
      [12, 8],
      [13, 9],
      [5, 5],
    );
    const other = byFields('Khác', 2024, ['Chỉ đạo (5 điểm)', 'Thể chế (10 điểm)'], [4, 7], [3, 9], [5, 5]);
    const ranks = 'Sở, ban, ngành: Sở Nội vụ 1, Sở Y tế 2, Sở Tài chính 3';
    expect(ranked(now, before)).toEqual([ranks]);
    expect(ranked(now, before, rest)).toEqual([ranks, 'B4 duplicate-unit']);
    expect(ranked(now, before, other)).toEqual([ranks, 'B4 tables-compete']);
  });

  it('is none where both tables come to the same indexes: fields and parts of one total', () => {
    const fields = byFields('KQ', 2025, ['Chỉ đạo (5 điểm)', 'Thể chế (5 điểm)'], [5, 4], [4, 4], [3, 4]);
    const parts = byFields('Phần', 2025, ['Hồ sơ (6 điểm)', 'Thực tế (4 điểm)'], [6, 3], [5, 3], [4, 3]);
    expect(ranked(fields, parts)).toEqual([
      'Sở, ban, ngành: Sở Nội vụ 1, Sở Y tế 2, Sở Tài chính 3',
      'B4 tables-compete',
    ]);
  });
});

describe('a second round that nobody has scored yet', () => {
  const RANKS = 'Sở, ban, ngành: Sở Nội vụ 1, Sở Tài chính 2, Sở Y tế 3';
  const round = (number: number, ...scores: readonly Row[]) =>
    byCriteria(
      `Lần ${number}`,
      ` LẦN ${number}`,
      ['1', 'Kế hoạch', 2, ...(scores[0] ?? [])],
      ['2', 'Báo cáo', 8, ...(scores[1] ?? [])],
    );
  const first = round(1, [1, 2, 1], [7, 4, 6]);

  it('does not count, for all units or for one', () => {
    expect(ranked(first, round(2))).toEqual([RANKS]);
    expect(ranked(round(2), first)).toEqual([RANKS]);
    expect(ranked(first, round(2, [1, null, 1], [7, null, 6]))).toEqual([RANKS, 'D3 tables-compete']);
  });

  it('does not count on sheets of one unit each', () => {
    const one = (unit: string, score: number | null) => ({
      ...unitSheet(unit, [score, score, score], { year: 2025 }),
      name: score === null ? `${unit} lần 2` : unit,
    });
    const titled = (unit: string) => {
      const blank = one(unit, null);
      const values = blank.values.map((row, at) =>
        at === 0 ? ['BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025 (LẦN 2)', ...row.slice(1)] : row,
      );
      return { ...blank, values };
    };
    expect(ranked(one('Sở Nội vụ', 2), one('Sở Y tế', 1), titled('Sở Nội vụ'), titled('Sở Y tế'))).toEqual([
      'Sở, ban, ngành: Sở Nội vụ 1, Sở Y tế 2',
    ]);
  });
});
