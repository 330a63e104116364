import { describe, expect, it } from 'vitest';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

type Row = readonly CellContent[];

const TITLE = (year: number): Row => [`KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${year}`];
const BLOCK: Row = ['Khối: Sở, ban, ngành'];
const BEFORE = sheet('Năm 2024', [
  TITLE(2024),
  BLOCK,
  ['STT', 'Đơn vị', 'Chỉ số (%)', 'Xếp hạng'],
  [1, 'Sở Y tế', 89, 1],
  [2, 'Sở Nội vụ', 87, 2],
]);
const COMMUNES = sheet('Cấp xã', [
  ['KẾT QUẢ CHỈ SỐ CCHC UBND CÁC XÃ, PHƯỜNG NĂM 2025'],
  ['TT', 'Đơn vị', 'Điểm tối đa', 'Điểm đạt được', 'Tỷ lệ %'],
  [1, 'Xã Cam Lộ', 100, 70, 70],
  [2, 'Xã Gio Linh', 100, 75, 75],
]);
const SURVEY = sheet('XHH', [
  ['KẾT QUẢ ĐIỀU TRA XÃ HỘI HỌC NĂM 2025'],
  BLOCK,
  ['TT', 'Đơn vị', 'Điểm tối đa', 'Điểm điều tra XHH'],
  [1, 'Sở Nội vụ', 20, 17],
  [2, 'Sở Y tế', 20, 14],
]);

function said(...sheets: readonly SheetSnapshot[]): readonly string[] {
  const matter = /^(?:sheet-without-scores|period-not-used)$/u;
  return toldBy(
    workbook(...sheets),
    ({ severity, code }) => severity === 'warning' && matter.test(code),
  ).filter((line) => /^[A-Z]\d/u.test(line));
}

const lost = (title: Row, ...rows: readonly Row[]) => sheet('Năm 2025', [title, BLOCK, ...rows]);

describe('a sheet of results that is not ranked, as its names or its scores are gone', () => {
  it.each<[string, SheetSnapshot, SheetSnapshot, string]>([
    [
      'names of one of two blocks',
      lost(TITLE(2025), ['TT', 'Điểm tối đa', 'Điểm đạt được', 'Tỷ lệ %'], [1, 80, 72, 90], [2, 80, 64, 80]),
      COMMUNES,
      'A3 sheet-without-scores',
    ],
    [
      'names of this year',
      lost(TITLE(2025), ['TT', 'Chỉ số (%)'], [1, 91], [2, 88]),
      BEFORE,
      'A3 sheet-without-scores',
    ],
    [
      'names of the verified points, beside those of the survey',
      lost(
        ['KẾT QUẢ THẨM ĐỊNH CHỈ SỐ CCHC NĂM 2025'],
        ['TT', 'Điểm tối đa', 'Điểm thẩm định'],
        [1, 80, 73],
        [2, 80, 66],
      ),
      SURVEY,
      'A3 sheet-without-scores',
    ],
    [
      'names of this month',
      sheet('T9', [
        ['KẾT QUẢ CHẤM ĐIỂM CCHC THÁNG 9 NĂM 2025'],
        ['TT', 'Điểm tối đa', 'Tổng điểm'],
        [1, 20, 16],
        [2, 20, 15],
      ]),
      sheet('T8', [
        ['KẾT QUẢ CHẤM ĐIỂM CCHC THÁNG 8 NĂM 2025'],
        ['TT', 'Đơn vị', 'Điểm tối đa', 'Tổng điểm'],
        [1, 'Xã Cam Lộ', 20, 14],
        [2, 'Xã Gio Linh', 20, 15],
      ]),
      'A2 sheet-without-scores',
    ],
    [
      'scores of this year',
      lost(TITLE(2025), ['STT', 'Đơn vị'], [1, 'Sở Nội vụ'], [2, 'Sở Y tế']),
      BEFORE,
      'B3 sheet-without-scores',
    ],
    [
      'scores of one of two blocks',
      lost(TITLE(2025), ['STT', 'Đơn vị', 'Ghi chú'], [1, 'Sở Nội vụ'], [2, 'Sở Y tế', 'Nộp muộn']),
      COMMUNES,
      'B3 sheet-without-scores',
    ],
    [
      'scores of this year, which has ranks',
      lost(TITLE(2025), ['STT', 'Đơn vị', 'Xếp hạng'], [1, 'Sở Nội vụ', 1], [2, 'Sở Y tế', 2]),
      BEFORE,
      'B4 period-not-used',
    ],
  ])('is a warning: %s', (_, damaged, other, expected) => {
    expect(said(damaged, other)).toEqual([expected]);
  });

  it.each<[string, SheetSnapshot]>([
    [
      'units of a plan',
      lost(['KẾ HOẠCH THẨM ĐỊNH NĂM 2025'], ['STT', 'Đơn vị', 'Ngày'], [1, 'Sở A'], [2, 'Sở B']),
    ],
    [
      'who appraises which unit',
      lost(
        ['PHÂN CÔNG THẨM ĐỊNH KẾT QUẢ CHỈ SỐ CCHC NĂM 2025'],
        ['STT', 'Đơn vị', 'Người thẩm định'],
        [1, 'Sở Nội vụ', 'Nguyễn Văn A'],
        [2, 'Sở Y tế', 'Trần Thị B'],
      ),
    ],
    [
      'units of the year that is ranked',
      lost(TITLE(2024), ['STT', 'Đơn vị', 'Người ký'], [1, 'Sở Nội vụ'], [2, 'Sở Y tế']),
    ],
  ])('is none: %s', (_, other) => {
    expect(said(other, BEFORE)).toEqual([]);
  });
});
