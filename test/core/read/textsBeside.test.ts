import { describe, expect, it } from 'vitest';
import { kindsOfText } from '../../../src/core/read/texts/textColumns';
import { readSheet } from '../../../src/core/read/sheets/readSheet';
import { cellPlace } from '../../../src/core/read/model/assessment';
import type { SheetSnapshot } from '../../../src/core/workbook';
import { sheet } from '../sheets';

const TITLE = ['PHIẾU CHẤM ĐIỂM CHỈ SỐ CCHC NĂM 2025'];

/** The texts beside scores, by unit, cell and criterion. */
function textsOf(read: SheetSnapshot): readonly string[] {
  return readSheet(read).tables.flatMap(({ table }) =>
    table.units.flatMap(({ name, texts = [], set }) =>
      texts.flatMap(({ kinds, column, texts: own }) =>
        set.leaves.flatMap(({ code, row }, leaf) => {
          const text = own.get(leaf);
          const { cell } = cellPlace(table, row, column);
          return text === undefined ? [] : [`${name} ${code} ${cell} ${kinds.join('+')}: ${text}`];
        }),
      ),
    ),
  );
}

describe('texts beside scores', () => {
  it('are kept with their criterion and cell on a sheet of one unit', () => {
    const read = sheet('Sở Y tế', [
      TITLE,
      ['Đơn vị: Sở Y tế'],
      [
        'STT',
        'Tiêu chí',
        'Điểm tối đa',
        'Tự chấm',
        'Tài liệu kiểm chứng/Giải trình',
        'Điểm thẩm định',
        'Ý kiến',
      ],
      ['1', 'Thể chế', 10],
      ['1.1', 'Ban hành kế hoạch', 4, 4, 'Kế hoạch số 12', 3, 'Ban hành chậm'],
      ['1.2', 'Rà soát văn bản', 6, 6, null, 6, null],
    ]);
    expect(textsOf(read)).toEqual([
      'Sở Y tế 1.1 E5 evidence+explanation: Kế hoạch số 12',
      'Sở Y tế 1.1 G5 reason: Ban hành chậm',
    ]);
  });

  it('are those of the unit over whose columns they stand, among units in columns', () => {
    const read = sheet('Thẩm định', [
      ['KẾT QUẢ THẨM ĐỊNH CHỈ SỐ CCHC NĂM 2025'],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Sở Nội vụ', null, null, 'Sở Y tế', null, null],
      [null, null, null, 'Tự chấm', 'Thẩm định', 'Lý do', 'Tự chấm', 'Thẩm định', 'Lý do'],
      ['1', 'Ban hành kế hoạch', 4, 4, 3, 'Chậm', 4, 4, null],
      ['2', 'Rà soát văn bản', 6, 6, 6, null, 6, 2, 'Thiếu báo cáo'],
    ]);
    expect(textsOf(read)).toEqual(['Sở Nội vụ 1 F4 reason: Chậm', 'Sở Y tế 2 I5 reason: Thiếu báo cáo']);
  });

  it('of any length are kept whole', () => {
    const long = 'Chậm '.repeat(6_000).trim();
    const read = sheet('Sở Y tế', [
      TITLE,
      ['Đơn vị: Sở Y tế'],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định', 'Ghi chú'],
      ['1', 'Ban hành kế hoạch', 4, 3, long],
      ['2', 'Rà soát văn bản', 6, 6, null],
    ]);
    expect(textsOf(read)).toEqual([`Sở Y tế 1 E4 reason: ${long}`]);
  });

  it.each([
    ['Ý kiến thẩm định', [], ['reason']],
    ['Ghi chú của thẩm định', [], ['reason']],
    ['Lý do trừ điểm', [], ['reason']],
    ['Ghi chú', [], ['reason']],
    ['Ghi chú', ['Thẩm định'], ['reason']],
    ['Ghi chú', ['Đơn vị tự chấm'], ['explanation']],
    ['Ghi chú của đơn vị', [], ['explanation']],
    ['Giải trình của đơn vị', [], ['explanation']],
    ['Giải trình', ['Thẩm định lần 2'], ['explanation']],
    ['Tài liệu kiểm chứng', [], ['evidence']],
    ['TAI LIEU KIEM CHUNG', [], ['evidence']],
    ['Link minh chứng', [], ['evidence']],
    ['Tài liệu kiểm chứng/Giải trình', [], ['evidence', 'explanation']],
    ['Evidence', [], ['evidence']],
    ['Các yêu cầu và tài liệu kiểm chứng', [], []],
    ['Hướng dẫn', [], []],
    ['Cách tính điểm', [], []],
    ['Chênh lệch', [], []],
    ['Đơn vị chủ trì', [], []],
  ])('%s below %j are %j', (text, above, kinds) => {
    expect(kindsOfText({ text, above })).toEqual(kinds);
  });
});
