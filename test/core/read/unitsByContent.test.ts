import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

type Row = readonly CellContent[];

const TITLE = ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'];

const told = (...rows: readonly Row[]) =>
  toldBy(workbook(sheet('KQ', [TITLE, ['Khối: Khối 1'], ...rows])), ({ severity }) => severity !== 'info');

const HEADS = ['Ngành', 'Tập thể', 'Bệnh viện', 'Khoa', 'Phòng', 'Chi cục', 'Nơi công tác', 'Qwerty'];

describe.each(HEADS)('below a header that is no word for units: %s', (head) => {
  it.each([
    ['Sở Nội vụ', 'Sở Y tế'],
    ['Đa khoa tỉnh', 'Nhi'],
    ['THPT Nguyễn Du', 'THPT Lê Lợi'],
  ])('units are read beside one max for all, ranks or grades: %s, %s', (first, second) => {
    const right = [`${first} 90`, `${second} 80`];
    expect(
      told(['TT', head, 'Điểm tối đa', 'Điểm thẩm định'], [1, first, 100, 90], [2, second, 100, 80]),
    ).toEqual(right);
    expect(told(['TT', head, 'Chỉ số (%)', 'Xếp hạng'], [1, first, 90, 1], [2, second, 80, 2])).toEqual(
      right,
    );
    expect(
      told(
        ['TT', head, 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định', 'Xếp loại'],
        [1, first, 50, 45, 45, 'A'],
        [2, second, 40, 32, 32, 'B'],
      ),
    ).toEqual(right);
  });

  it('units whose names tell their kind are read beside any scores', () => {
    expect(
      told(['TT', head, 'Điểm tối đa', 'Điểm thẩm định'], [1, 'Sở Nội vụ', 10, 9], [2, 'Sở Y tế', 20, 16]),
    ).toEqual(['Sở Nội vụ 90', 'Sở Y tế 80']);
  });

  it('criteria are no units', () => {
    const said = told(
      ['TT', head, 'Điểm tối đa', 'Điểm thẩm định'],
      [1, 'Kế hoạch cải cách', 2, 1],
      [2, 'Báo cáo định kỳ', 3, 2],
      [3, 'Rà soát văn bản', 5, 4],
    );
    expect(said).toEqual([expect.stringMatching('sheet-without-scores')]);
  });
});

describe('this time and the time before', () => {
  it.each([
    ['Điểm kỳ trước', 'Điểm kỳ này'],
    ['Điểm năm trước', 'Điểm năm này'],
    ['Kỳ trước', 'Kỳ này'],
  ])('are told by their heads, in any order: %s, %s', (before, now) => {
    const right = ['Sở Nội vụ 90', 'Sở Y tế 80'];
    expect(
      told(
        ['TT', 'Đơn vị', 'Điểm tối đa', before, now],
        [1, 'Sở Nội vụ', 100, 70, 90],
        [2, 'Sở Y tế', 100, 75, 80],
      ),
    ).toEqual(right);
    expect(
      told(
        ['TT', 'Đơn vị', 'Điểm tối đa', now, before],
        [1, 'Sở Nội vụ', 100, 90, 70],
        [2, 'Sở Y tế', 100, 80, 75],
      ),
    ).toEqual(right);
  });

  it.each([
    ['Sơ bộ', 'Chính thức'],
    ['Dự kiến', 'Cuối cùng'],
    ['Điểm sơ bộ', 'Kết luận'],
  ])('rounds are told on the sheet of a unit, in any order: %s, %s', (before, now) => {
    const one = (heads: Row, ...scores: readonly Row[]) =>
      toldBy(
        workbook(
          sheet('Sở Nội vụ', [
            ['BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
            ['Đơn vị: Sở Nội vụ'],
            ['STT', 'Tiêu chí', 'Điểm tối đa', ...heads],
            ['1', 'Kế hoạch', 4, ...(scores[0] ?? [])],
            ['2', 'Báo cáo', 6, ...(scores[1] ?? [])],
          ]),
        ),
        ({ severity }) => severity !== 'info',
      );
    expect(one([before, now], [3, 4], [4, 5])).toEqual(['Sở Nội vụ 90']);
    expect(one([now, before], [4, 3], [5, 4])).toEqual(['Sở Nội vụ 90']);
  });
});
