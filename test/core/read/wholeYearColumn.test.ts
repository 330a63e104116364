import { describe, expect, it } from 'vitest';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

const QUARTERS = ['Quý I', 'Quý II', 'Quý III', 'Quý IV'];

function told(headers: readonly string[], title = 'NĂM 2025'): readonly string[] {
  const figures = [
    [70, 90, 75, 85, 80],
    [95, 85, 80, 80, 85],
  ].map((own) => own.slice(5 - headers.length));
  return toldBy(
    workbook(
      sheet('KQ', [
        [`KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH ${title}`],
        ['Khối: Sở, ban, ngành'],
        ['TT', 'Đơn vị', 'Điểm tối đa', ...headers],
        [1, 'Sở Nội vụ', 100, ...(figures[0] ?? [])],
        [2, 'Sở Y tế', 100, ...(figures[1] ?? [])],
      ]),
    ),
    ({ severity }) => severity !== 'info',
  );
}

describe('a last column of the whole year beside those of its quarters or months counts', () => {
  it.each(['Năm', 'NĂM', 'Cả năm', 'Tổng hợp năm', 'Tổng kết năm', 'Toàn năm', 'Kết quả năm', '12 tháng'])(
    '“%s”',
    (header) => {
      expect(told([...QUARTERS, header])).toEqual(['Sở Y tế 85', 'Sở Nội vụ 80']);
      expect(told(['6 tháng', '9 tháng', header])).toEqual(['Sở Y tế 85', 'Sở Nội vụ 80']);
    },
  );

  it('and without it the last quarter does', () => {
    expect(told(QUARTERS)).toEqual(['Sở Y tế 85', 'Sở Nội vụ 80']);
  });
});
