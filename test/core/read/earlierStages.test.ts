import { describe, expect, it } from 'vitest';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

const YEAR = 'KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025';
/** Of two criteria together: what was given first turns the ranking round. */
const UNITS = [
  { name: 'Sở Nội vụ', first: 80, later: 90 },
  { name: 'Sở Y tế', first: 88, later: 84 },
  { name: 'Sở Tư pháp', first: 94, later: 70 },
];
const RIGHT = ['Sở Nội vụ 90', 'Sở Y tế 84', 'Sở Tư pháp 70'];

/** The two headers in score sheets, in a table of totals, and there below a head. */
const books = (first: string, later: string) => [
  UNITS.map((unit) =>
    sheet(unit.name, [
      [YEAR],
      [`Đơn vị: ${unit.name}`],
      ['STT', 'Tiêu chí', 'Điểm tối đa', first, later],
      ['1', 'Kế hoạch', 50, unit.first / 2, unit.later / 2],
      ['2', 'Bộ máy', 50, unit.first / 2, unit.later / 2],
    ]),
  ),
  [
    sheet('KQ', [
      [YEAR],
      ['STT', 'Tên đơn vị', 'Điểm tối đa', first, later],
      ...UNITS.map((unit, at) => [at + 1, unit.name, 100, unit.first, unit.later]),
    ]),
  ],
  [
    sheet('KQ', [
      [YEAR],
      ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Điểm', null],
      [null, null, null, first, later],
      ...UNITS.map((unit, at) => [at + 1, unit.name, 100, unit.first, unit.later]),
    ]),
  ],
];

describe('the earlier of two scores', () => {
  it.each([
    ['Điểm chấm lần đầu', 'Điểm chấm lại'],
    ['Điểm chấm lần 1', 'Điểm chấm lại'],
    ['Điểm chấm', 'Điểm chấm lại'],
    ['Điểm đánh giá', 'Điểm đánh giá lại'],
    ['Chấm lần đầu', 'Chấm lại'],
    ['Chấm lần 1', 'Chấm lần 2'],
    ['Điểm thẩm định lần đầu', 'Điểm thẩm định lại'],
    ['Điểm trước giải trình', 'Điểm sau giải trình'],
    ['Trước giải trình', 'Sau giải trình'],
    ['Điểm trước khi giải trình', 'Điểm sau khi giải trình'],
    ['Kết quả trước phúc tra', 'Kết quả sau phúc tra'],
    ['Điểm trước đối thoại', 'Điểm sau đối thoại'],
    ['Điểm trước rà soát', 'Điểm sau rà soát'],
    ['Kết quả thẩm định', 'Kết quả sau kiến nghị'],
    ['Điểm dự kiến', 'Điểm chính thức'],
    ['Điểm sơ bộ', 'Điểm chính thức'],
    ['Điểm sơ bộ', 'Điểm thẩm định'],
    ['Điểm Sở Nội vụ đề xuất', 'Điểm Hội đồng thống nhất'],
    ['Tự chấm', 'HĐ chấm'],
    ['Cá nhân tự chấm', 'Tập thể chấm'],
    ['Tự ĐG', 'Thẩm định'],
  ])('neither counts nor is unknown: %s | %s', (first, later) => {
    for (const sheets of books(first, later))
      expect(toldBy(workbook(...sheets), ({ severity }) => severity !== 'info')).toEqual(RIGHT);
  });

  it.each(['Điểm sơ bộ', 'Điểm dự kiến'])('alone is said to be unknown: %s', (header) => {
    const alone = sheet('KQ', [
      [YEAR],
      ['STT', 'Tên đơn vị', 'Điểm tối đa', header],
      ...UNITS.map((unit, at) => [at + 1, unit.name, 100, unit.first]),
    ]);
    const said = toldBy(workbook(alone), ({ code }) => code === 'column-unread');
    expect(said).toContain('D2 column-unread');
  });
});
