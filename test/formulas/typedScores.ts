import type { SheetSnapshot } from '../../src/core/workbook';
import { unitSheet } from '../core/sheets';

/** Three criteria of 2, 3 and 5 points: scores as people type them. */
export const typedScores: readonly SheetSnapshot[] = [
  unitSheet('Sở Công Thương', ['1,5', ' 2.25', '4,5 điểm']),
  unitSheet('Sở Giao thông vận tải', ['1.8/2', '2,5/3', '4đ']),
  unitSheet('Sở Khoa học và Công nghệ', [1 / 3, 2 / 3, 5]),
  unitSheet('Sở Nội vụ', ['+1,5', '\u00a02,75\u00a0', "'4,75"]),
  unitSheet('Sở Tài chính', ['75%', '90 %', '85,5%']),
  unitSheet('Sở Y tế', ['1,25', 2.5, null]),
];
