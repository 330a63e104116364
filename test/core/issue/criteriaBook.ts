import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { sheet } from '../sheets';

/** A criteria sheet of three criteria that units score, one that the survey scores and one that both do. */
export function criteriaSheet(
  { block = 'Xã, phường', year = 2025, name = 'Bộ tiêu chí' } = {},
  changed: Readonly<Record<string, readonly CellContent[]>> = {},
): SheetSnapshot {
  const line = (code: string, text: string, ...rest: readonly CellContent[]) =>
    changed[code] ?? [code, text, ...rest];
  return sheet(name, [
    [`BỘ TIÊU CHÍ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${year}`],
    [`Khối: ${block}`],
    [],
    ['STT', 'Nội dung', 'Điểm tối đa', 'Điểm điều tra XHH'],
    line('1', 'Công tác chỉ đạo', 5),
    line('1.1', 'Kế hoạch CCHC', 2),
    [null, 'Ban hành kịp thời: 2'],
    line('1.2', 'Báo cáo CCHC', 3),
    line('2', 'Cải cách thể chế', 8),
    line('2.1', 'Rà soát văn bản', 2),
    line('2.2', 'Mức độ hài lòng', 3, 3),
    line('2.3', 'Tiếp cận dịch vụ', 3, 1),
    [null, 'Điểm thưởng', 1],
    [null, 'Tổng cộng', 13],
  ]);
}

/** A list of units of one block, with their former names. */
export function unitList(
  units: readonly (string | readonly [name: string, former: string])[],
  block = 'Xã, phường',
): SheetSnapshot {
  return sheet('Danh sách đơn vị', [
    ['STT', 'Tên đơn vị', 'Khối', 'Tên cũ'],
    ...units.map((unit, index) =>
      typeof unit === 'string' ? [index + 1, unit, block, null] : [index + 1, unit[0], block, unit[1]],
    ),
  ]);
}
