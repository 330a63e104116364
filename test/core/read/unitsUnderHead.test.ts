import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

function said(...heads: readonly (readonly CellContent[])[]): readonly string[] {
  const rows = [
    ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
    ['Khối: Xã, phường'],
    ...heads,
    [1, 'Kế hoạch', 10, 9, 8],
    [2, 'Báo cáo', 10, 9, 8],
    [null, 'Tổng cộng', 20, 18, 16],
  ];
  return toldBy(workbook(sheet('KQ', rows)), ({ severity }) => severity === 'warning');
}

describe('units in columns below one merged head that says that they are units', () => {
  it.each([
    'Tên đơn vị',
    'Đơn vị',
    'Xã, phường',
    'Tên xã, phường',
    'UBND các xã, phường',
    'Đơn vị được đánh giá',
    'Các đơn vị',
  ])('are read: %s', (head) => {
    const heads = [
      ['STT', 'Tiêu chí', 'Điểm tối đa', head, null],
      [null, null, null, 'Xã A', 'Xã B'],
    ];
    expect(said(...heads)).toEqual(['Xã A 90', 'Xã B 80']);
  });
});
