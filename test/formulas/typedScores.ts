import type { SheetSnapshot } from '../../src/core/workbook';
import { sheet, unitSheet } from '../core/sheets';

/** Three criteria of 2, 3 and 5 points: scores as people type them. */
export const typedScores: readonly SheetSnapshot[] = [
  unitSheet('Sở Công Thương', ['1,5', ' 2.25', '4,5 điểm']),
  unitSheet('Sở Giao thông vận tải', ['1.8/2', '2,5/3', '4đ']),
  unitSheet('Sở Khoa học và Công nghệ', [1 / 3, 2 / 3, 5]),
  unitSheet('Sở Nội vụ', ['+1,5', '\u00a02,75\u00a0', "'4,75"]),
  unitSheet('Sở Tài chính', ['75%', '90 %', '85,5%']),
  unitSheet('Sở Y tế', ['1,25', 2.5, null]),
];

/** The same among self-scores and appraised ones, which `Thẩm định` adds up. */
export const typedAppraisals: readonly SheetSnapshot[] = (
  [
    ['Sở Nội vụ', ['1,5', 3, '4,5 điểm'], ['1.25', 2.5, "'4,25"]],
    ['Sở Y tế', ['1.8/2', '2,5/3', 5], [1.75, ' 2.25', '4đ']],
    ['Sở Tư pháp', ['+1,5', 3, '4đ'], [1.5, '\u00a02,75\u00a0', 4]],
  ] as const
).map(([name, self, appraised]) =>
  sheet(name, [
    ['BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
    [`Đơn vị: ${name}`],
    ['Khối: Sở, ban, ngành'],
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định'],
    ['1', 'Công tác chỉ đạo', 10],
    ...['Kế hoạch', 'Báo cáo', 'Kiểm tra'].map((criterion, at) => [
      `1.${String(at + 1)}`,
      criterion,
      [2, 3, 5][at] ?? 0,
      self[at] ?? null,
      appraised[at] ?? null,
    ]),
  ]),
);
