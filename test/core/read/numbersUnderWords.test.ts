import { describe, expect, it } from 'vitest';
import { rankWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';

const TITLE = ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'];
const UNITS = ['Sở Nội vụ', 'Sở Y tế', 'Sở Tư pháp', 'Sở Xây dựng'];

function unread(rows: readonly (readonly CellContent[])[]): readonly string[] {
  const { findings } = rankWorkbook(workbook(sheet('KQ', rows)), defaultSettings);
  return findings.filter(({ code }) => code === 'column-unread').map(({ place }) => place.cell);
}

/** Totals of 90, 88 … of 100 (L4) with a column more. */
const totals = (header: string, cells: readonly CellContent[]) => [
  TITLE,
  ['Khối: Sở, ban, ngành'],
  ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Tự chấm', 'Thẩm định', header],
  ...UNITS.map((unit, at) => [at + 1, unit, 100, 95 - at, 90 - 2 * at, cells[at] ?? null]),
];

describe('numbers below a header of words, of units by their totals', () => {
  it.each([
    ['Xếp loại', [70, 69, 68, 71]],
    ['Nhóm', [15, 17, 15.5, 16]],
    ['Xếp loại', [0.5, 1, 1, 0.5]],
    ['Chênh lệch', [70, 69, 68, 71]],
    ['So sánh', [15, 17, 15.5, 16]],
    ['Tăng/giảm', [15, 17, 15.5, 16]],
    ['STT', [15, 17, 15.5, 16]],
  ])('are said where they are no such thing: %s %j', (header, cells) => {
    expect(unread(totals(header, cells))).toEqual(['F3']);
  });

  it.each([
    ['Xếp loại', ['Tốt', 'Tốt', 'Khá', 'Khá']],
    ['Xếp loại', [1, 1, 2, 2]],
    ['Nhóm', [1, 2, 1, 3]],
    ['Xếp loại', [1, 2, 3, 4]],
    // Self-scores less the verified ones, and to last year's, which stand elsewhere.
    ['Chênh lệch', [5, 6, 7, 8]],
    ['STT', [1, 2, 3, 4]],
    ['Chênh lệch', [10, 12, 14, 16]],
    ['Chênh lệch', [2.5, -1, 3, 0.5]],
    ['Chênh lệch', [2.5, 1, 3, 0.5]],
    ['Tăng/giảm', [15, -17, 15.5, 16]],
    ['Ghi chú', ['(1)', null, 'Đạt', null]],
  ])('are not said where they may well be: %s %j', (header, cells) => {
    expect(unread(totals(header, cells))).toEqual([]);
  });
});

describe('numbers below a header of words, in a field', () => {
  const fields = (header: string, cells: readonly CellContent[]) => [
    TITLE,
    ['Khối: Sở, ban, ngành'],
    ['STT', 'Đơn vị', 'Thể chế (10 điểm)', null, null, 'TTHC (20 điểm)', null],
    [null, null, 'Tự chấm', 'Thẩm định', header, 'Tự chấm', 'Thẩm định'],
    ...UNITS.map((unit, at) => [at + 1, unit, 9, 8 - at / 2, cells[at] ?? null, 18, 15 + at]),
  ];

  it.each([
    ['Tỷ lệ', [7, 6, 6.5, 7]],
    ['Xếp loại', [7, 6, 6.5, 7]],
    ['Chênh lệch', [7, 6, 6.5, 7]],
  ])('are said where they are no such thing: %s %j', (header, cells) => {
    expect(unread(fields(header, cells))).toEqual(['E4']);
  });

  it.each([
    ['Tỷ lệ', [80, 75, 70, 65]],
    ['Tỷ lệ', [0.8, 0.75, 0.7, 0.65]],
    ['Xếp loại', [1, 2, 2, 3]],
    ['Chênh lệch', [1, 1.5, 2, 2.5]],
  ])('are not said where they are: %s %j', (header, cells) => {
    expect(unread(fields(header, cells))).toEqual([]);
  });
});

describe('numbers below a header of words that has a max of its own', () => {
  const criteria = (header: string) => [
    TITLE,
    ['Khối: Xã, phường'],
    ['STT', 'Tên đơn vị', 'I. Thể chế', null, 'II. TTHC', null],
    [null, null, '1. Kế hoạch', header, '1. Văn bản', '2. Rà soát'],
    [null, 'Điểm tối đa', 2, 3, 4, 1],
    [1, 'Xã A', 2, 2.5, 3.5, 1],
    [2, 'Xã B', 1, 2.5, 3, 1],
  ];

  it.each(['Tỷ lệ', 'Chỉ số', 'Lĩnh vực'])('are said: %s among criteria', (header) => {
    expect(unread(criteria(header))).toEqual(['D4']);
  });

  it.each(['2. Báo cáo', 'Xếp loại', 'Ghi chú'])('are not where they count as a criterion: %s', (header) => {
    expect(unread(criteria(header))).toEqual([]);
  });
});
