import { describe, expect, it } from 'vitest';
import { findHeader } from '../../../src/core/read/headers/headerBand';
import { roleOfHeader } from '../../../src/core/read/roles/headers';
import { sheet } from '../sheets';

describe('the header dictionary', () => {
  it.each([
    ['Điểm tối đa', 'max'],
    ['ĐIỂM CHUẨN', 'max'],
    ['Điểm  tự chấm', 'self'],
    ['Điểm thẩm định (lần 1)', 'verified1'],
    ['Điểm thẩm định (lần 2)', 'verified2'],
    ['Điểm thẩm định sau khi trừ', 'final'],
    ['Điểm đánh giá trực tiếp', 'verified1'],
    ['Điểm đánh giá', 'final'],
    ['Điểm bị trừ', 'penalty'],
    ['Chỉ số (%)', 'index'],
    ['Tên cơ quan, đơn vị', 'unit'],
    ['Lĩnh vực/Tiêu chí/Tiêu chí thành phần', 'name'],
    ['Điểm tự chấm năm 2023', 'self'],
    ['Ghi chú của đơn vị', 'note'],
    ['Điểm\ntự chấm', 'self'],
    ['ĐIỂM\u00a0TỐI\u00a0ĐA', 'max'],
    ['TĐ (10 điểm)', 'verified1'],
    ['Tổng điểm (100 điểm)', 'final'],
    ['Tỉ lệ đạt', 'index'],
    ['Tên viết tắt', 'shortName'],
    ['Tên trước đây', 'formerName'],
    [`Điểm tự chấm ${'của cơ quan, đơn vị, địa phương '.repeat(6)}`, 'self'],
    ['Đơn vị: Sở Nội vụ', null],
    ['Sở Nội vụ', null],
    ['constructor', null],
    ['__proto__', null],
  ])('%s tells %s', (text, role) => {
    expect(roleOfHeader(text)).toBe(role);
  });
});

describe('finding the header', () => {
  it('takes the lower of two merged rows and the group above for a part that tells nothing alone', () => {
    const header = findHeader(
      sheet('S', [
        ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        [
          'STT',
          'Lĩnh vực/Tiêu chí/Tiêu chí thành phần',
          'Điểm tối đa',
          'Điểm đánh giá',
          null,
          null,
          'Điểm đạt được',
        ],
        [null, null, null, 'Điều tra XHH', 'Tự đánh giá', 'SNV đánh giá', null],
        ['1', '2', '3', '4', '5', '6', '7'],
        ['1', 'Công tác chỉ đạo', 5],
      ]),
      0,
    );
    expect(header?.columns.map(({ role }) => role)).toEqual([
      'code',
      'name',
      'max',
      'survey',
      'self',
      'verified1',
      'final',
    ]);
    expect(header).toMatchObject({ firstRow: 1, dataRow: 4 });
  });

  it('reads "Lần 2" below "Điểm thẩm định" as the second round', () => {
    const header = findHeader(
      sheet('S', [
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định', null],
        [null, null, null, null, 'Điểm thẩm định lần 1', 'Lần 2'],
        ['1', 'Công tác chỉ đạo', 5],
      ]),
      0,
    );
    expect(header?.columns.map(({ role }) => role)).toEqual([
      'code',
      'name',
      'max',
      'self',
      'verified1',
      'verified2',
    ]);
  });

  it('reads column numbers as letters, numbers and sums, above or below a row of maxima', () => {
    const header = findHeader(
      sheet('S', [
        ['STT', 'Tên đơn vị', 'Thể chế', null, 'Tổng điểm'],
        [null, null, 'TC', 'TĐ', null],
        ['A', 'B', '1', '2', '3=1+2'],
        [null, 'Điểm tối đa', '10 điểm', null, 100],
        [1, 'Sở Nội vụ', 9, 9, 90],
      ]),
      0,
    );
    expect(header).toMatchObject({ firstRow: 0, dataRow: 4 });
    expect([...(header?.maxima ?? [])]).toEqual([
      [2, 10],
      [4, 100],
    ]);
    expect(header?.columns.map(({ above }) => above)).toEqual([[], [], ['Thể chế'], ['Thể chế'], []]);
  });

  it('takes no line of the letterhead for a header', () => {
    const rows = [
      ['Đơn vị: Sở Nội vụ', 'Khối: Sở, ban, ngành', 'Tổng điểm: 90'],
      ['Đơn vị', 'Sở Nội vụ'],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định'],
    ];
    expect(findHeader(sheet('S', rows), 0)?.firstRow).toBe(2);
  });

  it('finds none in a sheet of plain text', () => {
    expect(findHeader(sheet('S', [['Kính gửi: Sở Nội vụ'], ['Nội dung báo cáo', 12]]), 0)).toBeNull();
  });
});
