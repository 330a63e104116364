import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

type Row = readonly CellContent[];

const RANKED = ['Sở Nội vụ 80', 'Sở Y tế 70', 'Sở Tư pháp 60'];
const units: readonly Row[] = [
  ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
  ['Khối: Sở, ban, ngành'],
  ['TT', 'Đơn vị', 'Điểm tối đa', 'Điểm thẩm định', 'Xếp loại'],
  [1, 'Sở Nội vụ', 100, 80, 'Tốt'],
  [2, 'Sở Y tế', 100, 70, 'Khá'],
  [3, 'Sở Tư pháp', 100, 60, 'Khá'],
];
const below = (...rows: readonly Row[]) => toldBy(workbook(sheet('KQ', [...units, ...rows])), () => true);

describe('a table below units that counts them', () => {
  it.each<[string, readonly Row[]]>([
    [
      'by grade',
      [
        ['TT', 'Xếp loại', 'Số đơn vị', 'Tỷ lệ (%)'],
        [1, 'Tốt', 1, 33.33],
        [2, 'Khá', 2, 66.67],
      ],
    ],
    [
      'in shares',
      [
        ['STT', 'Mức xếp loại', 'Số lượng', 'Tỷ lệ'],
        [1, 'Tốt', 1, 0.3333],
        [2, 'Khá', 2, 0.6667],
      ],
    ],
    [
      'by points',
      [
        ['TT', 'Nhóm điểm', 'Số đơn vị'],
        [1, 'Từ 80 điểm trở lên', 1],
        [2, 'Dưới 80 điểm', 2],
      ],
    ],
    [
      'in all',
      [
        ['TT', 'Nội dung', 'Số liệu'],
        [1, 'Số đơn vị được đánh giá', 3],
        [2, 'Điểm trung bình', 70],
      ],
    ],
    [
      'without numbers of its rows',
      [
        ['Xếp loại', 'Số đơn vị', 'Tỷ lệ (%)'],
        ['Tốt', 1, 33.33],
        ['Khá', 2, 66.67],
      ],
    ],
    [
      'by block',
      [
        ['TT', 'Khối', 'Số đơn vị', 'Điểm bình quân'],
        [1, 'Sở, ban, ngành', 3, 70],
      ],
    ],
    [
      'with their sum',
      [
        ['Xếp loại', 'Số đơn vị'],
        ['Tốt', 1],
        ['Khá', 2],
        ['Tổng', 3],
      ],
    ],
  ])('is no unit and no error: %s', (_, rows) => {
    expect(below([], ...rows)).toEqual(RANKED);
    expect(below([], ['THỐNG KÊ XẾP LOẠI'], ...rows)).toEqual(RANKED);
    expect(below([], [], ['II. TỔNG HỢP'], ...rows, [], ['Người lập biểu'])).toEqual(RANKED);
  });

  it('does not hide numbers below it', () => {
    const counts: readonly Row[] = [
      ['Xếp loại', 'Số đơn vị'],
      ['Tốt', 1],
      ['Khá', 2],
    ];
    expect(below([], ...counts, [], [null, 'Điểm khác', null, 85.5])).toEqual([
      ...RANKED,
      'D12 numbers-unread',
    ]);
  });

  it('is none where it names units and their scores', () => {
    const other: readonly Row[] = [['TT', 'Đơn vị', 'Số đơn vị trực thuộc', 'Điểm tối đa', 'Điểm thẩm định']];
    expect(below([], ['Khối: Xã'], ...other, [1, 'Xã An Hòa', 3, 100, 90])).toContain('Xã An Hòa 90');
  });
});

describe('averages of fields', () => {
  const fields: readonly Row[] = [
    ['TT', 'Lĩnh vực', 'Điểm tối đa', 'Điểm trung bình'],
    [1, 'Thể chế', 50, 40],
    [2, 'Thủ tục', 50, 30],
  ];

  it('below units are those of the units, which stay ranked', () => {
    expect(below([], ...fields)).toEqual(RANKED);
    expect(below([], ['THỐNG KÊ THEO LĨNH VỰC'], ...fields)).toEqual(RANKED);
  });

  it('on a sheet of statistics are no unit', () => {
    const statistics = sheet('Thống kê', [['KẾT QUẢ THEO LĨNH VỰC NĂM 2025'], ...fields]);
    expect(toldBy(workbook(sheet('KQ', units), statistics), ({ severity }) => severity !== 'info')).toEqual(
      RANKED,
    );
  });

  it('are the scores of a unit that is named', () => {
    const own = sheet('Sở Nội vụ', [['KẾT QUẢ NĂM 2025'], ['Đơn vị: Sở Nội vụ'], ...fields]);
    expect(toldBy(workbook(own), ({ severity }) => severity === 'error')).toEqual(['Sở Nội vụ 70']);
  });
});
