import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

function said(...rows: readonly (readonly CellContent[])[]): readonly string[] {
  const book = workbook(sheet('Tổng hợp', [['KẾT QUẢ CHỈ SỐ CCHC NĂM 2025'], ...rows]));
  return toldBy(book, ({ code }) => code === 'texts-unread').filter((line) => line.endsWith('texts-unread'));
}

/** Two units in columns, and a column beside them. */
function unitsInColumns(head: string, text: CellContent, kinds = ['Tự chấm', 'Thẩm định']) {
  return said(
    ['STT', 'Nội dung', 'Điểm tối đa', 'Sở Nội vụ', null, 'Sở Y tế', null, head],
    [null, null, null, ...kinds, ...kinds],
    [1, 'Kế hoạch', 4, 4, 3, 4, 4, text],
    [2, 'Báo cáo', 6, 6, 6, 6, 5],
  );
}

/** Two units in rows with two fields, and a column beside these. */
function unitsInRows(head: string, text: CellContent, kinds = ['TC', 'TĐ']) {
  return said(
    ['STT', 'Tên đơn vị', 'Thể chế (10 điểm)', null, 'Thủ tục (20 điểm)', null, head],
    [null, null, ...kinds, ...kinds],
    [1, 'Sở Nội vụ', 10, 9, 19, 18, text],
    [2, 'Sở Y tế', 9, 9, 20, 20],
  );
}

describe('a column of remarks for all scores is said not to be in the trace', () => {
  it.each(['Ghi chú', 'Ý kiến thẩm định', 'Lý do', 'Giải trình của đơn vị'])(
    'units in columns: %s',
    (head) => {
      expect(unitsInColumns(head, 'Ban hành chậm')).toEqual(['H2 texts-unread']);
    },
  );

  it('units in rows with several fields: a bare Ghi chú', () => {
    expect(unitsInRows('Ghi chú', 'Chậm')).toEqual(['G2 texts-unread']);
  });
});

describe('nothing is said', () => {
  it.each<[string, () => readonly string[]]>([
    ['where the column is blank', () => unitsInColumns('Ghi chú', null)],
    ['of numbers', () => unitsInColumns('Ghi chú', 12)],
    ['of the evidence that criteria ask for', () => unitsInColumns('Tài liệu kiểm chứng', 'Kế hoạch số 5')],
    [
      'of a column that says how criteria are scored',
      () => unitsInColumns('Hướng dẫn chấm', 'Đúng hạn: 4 điểm'),
    ],
    ['of reasons for all fields, which are read', () => unitsInRows('Ý kiến thẩm định', 'Chậm')],
    ['of a mark that a unit is not ranked', () => unitsInRows('Ghi chú', 'Không xếp hạng')],
    ['where nothing was appraised', () => unitsInRows('Ghi chú', 'Chậm', ['TC', 'XHH'])],
  ])('%s', (_, lines) => {
    expect(lines()).toEqual([]);
  });
});
