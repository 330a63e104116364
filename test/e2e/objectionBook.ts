import { HEADER } from '../core/objections/objectionBooks';
import { workbookOfSheets } from './scoreWorkbook';

type Row = readonly (string | number)[];

/** Of 2, 3 and 5 points; Sở Nội vụ 9.5, Sở Y tế 9.25, Sở Tài chính 8. The scores are in E6, E7, E9. */
const SCORES = [
  ['Sở Nội vụ', 2, 2.5, 5],
  ['Sở Y tế', 2, 3, 4.25],
  ['Sở Tài chính', 0, 3, 5],
] as const;

/** An .xlsx file with score sheets and, where rows are given, a sheet `Kiến nghị`: its header in row 2. */
export function objectionBook(...objections: readonly Row[]): Buffer {
  const sheets = SCORES.map(([unit, first, second, third]): readonly [string, readonly Row[]] => [
    unit,
    [
      ['BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024'],
      [`Đơn vị: ${unit}`],
      ['Khối: Sở, ban, ngành'],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định'],
      ['1', 'Công tác chỉ đạo, điều hành', 5],
      ['1.1', 'Kế hoạch cải cách hành chính', 2, 2, first],
      ['1.2', 'Báo cáo cải cách hành chính', 3, 3, second],
      ['2', 'Cải cách thể chế', 5],
      ['2.1', 'Rà soát văn bản', 5, 5, third],
    ],
  ]);
  const list: readonly Row[] = [['KIẾN NGHỊ VỀ KẾT QUẢ CHẤM ĐIỂM'], [...HEADER], ...objections];
  return workbookOfSheets(
    new Map([...sheets, ...(objections.length === 0 ? [] : [['Kiến nghị', list] as const])]),
  );
}
