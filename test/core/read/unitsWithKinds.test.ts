import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

type Row = readonly CellContent[];

const table = (heads: Row, name = 'Sheet1', above: readonly Row[] = []) =>
  toldBy(
    workbook(
      sheet(name, [
        ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
        ['Khối: Sở, ban, ngành'],
        ...above,
        ['STT', 'Nội dung', 'Điểm tối đa', ...heads],
        ['1', 'Thể chế', 10],
        ['1.1', 'Văn bản', 4, ...[4, 3, 4, 4].slice(0, heads.length)],
        ['1.2', 'Rà soát', 6, ...[6, 5, 6, 3].slice(0, heads.length)],
      ]),
    ),
    ({ severity }) => severity !== 'info',
  );

describe('criteria × units with a unit and a kind of score in one header', () => {
  it.each<[string, Row]>([
    ['one line', ['Sở Nội vụ tự chấm', 'Sở Nội vụ thẩm định', 'Sở Y tế tự chấm', 'Sở Y tế thẩm định']],
    [
      'brackets',
      ['Sở Nội vụ\n(tự chấm)', 'Sở Nội vụ\n(thẩm định)', 'Sở Y tế\n(tự chấm)', 'Sở Y tế\n(thẩm định)'],
    ],
    ['dashes', ['Sở Nội vụ - TC', 'Sở Nội vụ - TĐ', 'Sở Y tế - TC', 'Sở Y tế - TĐ']],
    ['slashes', ['Sở Nội vụ/TC', 'Sở Nội vụ/TĐ', 'Sở Y tế/TC', 'Sở Y tế/TĐ']],
    [
      'slashes before several words',
      [
        ...['Sở Nội vụ/Điểm tự chấm', 'Sở Nội vụ/Điểm thẩm định'],
        ...['Sở Y tế/Điểm tự chấm', 'Sở Y tế/Điểm thẩm định'],
      ],
    ],
    ['underscores', ['Sở Nội vụ_TC', 'Sở Nội vụ_TĐ', 'Sở Y tế_TC', 'Sở Y tế_TĐ']],
    ['no spaces', ['Sở Nội vụ-TC', 'Sở Nội vụ-TĐ', 'Sở Y tế(TC)', 'Sở Y tế(TĐ)']],
    ['slashes behind kinds of score', ['TC/Sở Nội vụ', 'TĐ/Sở Nội vụ', 'TC_Sở Y tế', 'TĐ_Sở Y tế']],
    [
      'kinds of score first',
      ['Tự chấm Sở Nội vụ', 'Thẩm định Sở Nội vụ', 'Tự chấm (Sở Y tế)', 'Thẩm định (Sở Y tế)'],
    ],
    [
      'points of units',
      [
        ...['Điểm tự chấm của Sở Nội vụ', 'Điểm thẩm định của Sở Nội vụ'],
        ...['Điểm tự chấm của Sở Y tế', 'Điểm thẩm định của Sở Y tế'],
      ],
    ],
    ['rounds', ['Sở Nội vụ lần 1', 'Sở Nội vụ lần 2', 'Sở Y tế lần 1', 'Sở Y tế lần 2']],
  ])('has these units: %s', (_, heads) => {
    expect(table(heads)).toEqual(['Sở Nội vụ 80', 'Sở Y tế 70']);
  });

  it('has these units where each scored itself', () => {
    const heads = ['Sở Nội vụ', 'Sở Y tế', 'Sở Tư pháp', 'Sở Xây dựng'].map((unit) => `${unit} tự chấm`);
    expect(table(heads)).toEqual(['Sở Nội vụ 100', 'Sở Tư pháp 100', 'Sở Y tế 80', 'Sở Xây dựng 70']);
  });

  it('says the columns of units that have not the same kinds', () => {
    expect(
      table(['Sở Nội vụ tự chấm', 'Sở Nội vụ thẩm định', 'Sở Y tế thẩm định', 'Sở Tư pháp thẩm định']),
    ).toEqual(['Sheet1 70', 'A3 unit-name-missing', 'E3 column-unread', 'F3 column-unread']);
  });

  it('is a score sheet where offices say who scored', () => {
    const unit: readonly Row[] = [['Đơn vị: Sở Y tế']];
    expect(
      table(['Sở Nội vụ thẩm định', 'Sở Tài chính thẩm định', 'Tổng điểm', 'Ghi chú'], 'Sở Y tế', unit),
    ).toEqual(['Sở Y tế 100']);
    expect(table(['Sở Y tế tự chấm', 'Sở Nội vụ thẩm định', 'Minh chứng'], 'Sở Y tế', unit)).toEqual([
      'Sở Y tế 80',
    ]);
  });
});
