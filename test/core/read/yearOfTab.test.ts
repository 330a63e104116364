import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

/** Warnings of a table of totals with these lines above it. */
function said(tab: string, ...lines: readonly string[]): readonly string[] {
  const rows = [
    ...lines.map((line): CellContent[] => [line]),
    ['STT', 'Đơn vị', 'Điểm tối đa', 'Điểm thẩm định'],
    [1, 'Sở Nội vụ', 100, 90],
    [2, 'Sở Y tế', 100, 80],
  ];
  return toldBy(workbook(sheet(tab, rows)), ({ severity }) => severity !== 'info').slice(2);
}

const TITLE = 'KẾT QUẢ CHỈ SỐ CCHC NĂM';

describe('a year above a table that is not that of its tab', () => {
  it.each([
    ['KQ 2024', 2042],
    ['KQ 2024', 2025],
    ['Năm 2024', 2052],
    ['2024', 2042],
    ['Kết quả năm 2025', 2015],
  ])('is said where it stands: tab %s, year %i', (tab, year) => {
    expect(said(tab, `${TITLE} ${year}`)).toEqual(['A1 line-unused']);
    expect(said(tab, 'UBND TỈNH', 'BẢNG TỔNG HỢP', `${TITLE} ${year}`)).toEqual(['A3 line-unused']);
  });

  it('is not where both say the same year, or the tab none or several', () => {
    for (const tab of ['KQ 2025', 'KQ', 'Quý 3', 'Sheet 2024a1', 'KQ 2024-2025', 'So sánh 2025 và 2024'])
      expect([tab, ...said(tab, `${TITLE} 2025`)]).toEqual([tab]);
  });

  it('is not where a line above the table says the tab’s year, too', () => {
    expect(said('Công bố 2026', `${TITLE} 2025`, '(Kèm theo Quyết định ngày 15/01/2026)')).toEqual([]);
    expect(said('KQ 2024', `${TITLE} 2025`, '(so với năm 2024)')).toEqual([]);
  });
});
