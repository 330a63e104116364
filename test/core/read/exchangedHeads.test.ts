import { describe, expect, it } from 'vitest';
import type { SheetSnapshot } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

const UNITS = ['Sở Nội vụ', 'Sở Y tế', 'Sở Tài chính', 'Sở Tư pháp'];
const HEADS = ['Điểm tự chấm', 'Điểm thẩm định'] as const;

/** A unit's sheet on which `first` and `second` stand in this order, the second a little less. */
const one = (unit: string, heads: readonly string[], { year = 2025, cut = 1 } = {}) =>
  sheet(`${unit} ${year}`, [
    [`BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${year}`],
    [`Đơn vị: ${unit}`],
    ['Khối: Sở, ban, ngành'],
    ['STT', 'Tiêu chí', 'Điểm tối đa', ...heads],
    ['1', 'Kế hoạch', 4, 4 - UNITS.indexOf(unit) * 0.1, 4 - UNITS.indexOf(unit) * 0.1 - cut],
    ['2', 'Báo cáo', 6, 5, 5],
  ]);

const told = (...sheets: readonly SheetSnapshot[]) =>
  toldBy(workbook(...sheets), ({ code }) => code === 'column-unread').filter((line) =>
    line.includes('column-unread'),
  );

const others = UNITS.slice(1).map((unit) => one(unit, HEADS));

describe('two headers that are exchanged on one sheet of many', () => {
  it('are told by the order on the other sheets, and by scores that nobody cut', () => {
    expect(told(one('Sở Nội vụ', [HEADS[1], HEADS[0]]), ...others)).toEqual(['D5 column-unread']);
  });

  it('are told on last year’s sheets, too', () => {
    const now = UNITS.map((unit) => one(unit, HEADS));
    const before = UNITS.slice(1).map((unit) => one(unit, HEADS, { year: 2024 }));
    const exchanged = one('Sở Nội vụ', [HEADS[1], HEADS[0]], { year: 2024 });
    expect(told(...now, ...before, exchanged)).toEqual(['D5 column-unread']);
  });

  it('are none where all sheets have one order, where scores were cut, or among two sheets', () => {
    expect(told(one('Sở Nội vụ', HEADS), ...others)).toEqual([]);
    expect(told(one('Sở Nội vụ', HEADS, { cut: -0.5 }), ...others)).toEqual([]);
    expect(told(one('Sở Nội vụ', [HEADS[1], HEADS[0]], { cut: -0.5 }), ...others)).toEqual([]);
    expect(told(one('Sở Nội vụ', [HEADS[1], HEADS[0]]), ...others.slice(0, 1))).toEqual([]);
  });
});
