import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

type Row = readonly CellContent[];

const UNITS = ['Sở Nội vụ', 'Sở Y tế', 'Sở Tư pháp'];

/** A group of common words with points of its own beside two fields: 14 of 20, 28 to 26 of 30, 45 of 50. */
const grouped = (total: Row, printed: (at: number) => Row) =>
  toldBy(
    workbook(
      sheet('KQ', [
        ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024'],
        [
          ...['STT', 'Tên đơn vị', 'Kết quả thực hiện CCHC (20 điểm)', null],
          ...['Thể chế (30 điểm)', null, 'Bộ máy (50 điểm)', null, ...total],
        ],
        [null, null, 'TC', 'TĐ', 'TC', 'TĐ', 'TC', 'TĐ'],
        ...UNITS.map((unit, at) => [at + 1, unit, 15, 14, 30, 28 - at, 50, 45, ...printed(at)]),
      ]),
    ),
    ({ severity }) => severity !== 'info',
  );
const flat = (printed: (at: number) => number) =>
  toldBy(
    workbook(
      sheet('KQ', [
        ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024'],
        [
          'STT',
          'Tên đơn vị',
          'Kết quả thực hiện CCHC (20 điểm)',
          'Thể chế (30 điểm)',
          'Bộ máy (50 điểm)',
          'Tổng điểm',
        ],
        ...UNITS.map((unit, at) => [at + 1, unit, 14, 28 - at, 45, printed(at)]),
      ]),
    ),
    ({ severity }) => severity !== 'info',
  );

const WITH = ['Sở Nội vụ 87', 'Sở Y tế 86', 'Sở Tư pháp 85'];
const WITHOUT = ['Sở Nội vụ 91.25', 'Sở Y tế 90', 'Sở Tư pháp 88.75'];

describe('a head of common words with points of its own beside fields', () => {
  it('is a field where the printed total has it inside', () => {
    expect(grouped(['Tổng điểm'], (at) => [87 - at])).toEqual(WITH);
    expect(grouped(['Tổng điểm (100 điểm)'], (at) => [87 - at])).toEqual(WITH);
    expect(flat((at) => 87 - at)).toEqual(WITH);
  });

  it('is said where the printed total does not, or there is none', () => {
    const said = ['C3 column-unread', 'D3 column-unread'];
    expect(grouped(['Tổng điểm'], (at) => [73 - at])).toEqual([...WITHOUT, ...said]);
    expect(grouped([], () => [])).toEqual([...WITHOUT, ...said]);
    expect(flat((at) => 73 - at)).toEqual([...WITHOUT, 'C2 column-unread']);
  });
});
