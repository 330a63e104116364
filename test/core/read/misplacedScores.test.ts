import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

type Row = readonly CellContent[];

function said(...rows: readonly Row[]): readonly string[] {
  const book = workbook(
    sheet('KQ', [
      ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
      ['Khối: Sở, ban, ngành'],
      ['TT', 'Đơn vị', 'Điểm'],
      ...rows,
    ]),
  );
  return toldBy(book, ({ code }) => code === 'row-unread');
}

const FIRST: Row = [1, 'Sở Y tế', '68,4/72'];
const LAST: Row = [3, 'Sở Nội vụ', '90/100'];
const READ = ['Sở Y tế 95', 'Sở Nội vụ 90'];
const isRead = (line: string) => !line.includes('row-unread');

describe('a row of a score typed as text whose name is not where it belongs', () => {
  it.each<[string, Row]>([
    ['moved to the left', ['Sở Tư pháp', '69,25/71,5']],
    ['moved to the left by two cells', ['69,25/71,5']],
    ['moved to the right', [null, 2, 'Sở Tư pháp', '69,25/71,5']],
    ['without its name', [2, null, '69,25/71,5']],
    ['without name and number', [null, null, '69,25/71,5']],
  ])('is said, wherever it stands: %s', (_, row) => {
    expect(said(FIRST, row, LAST)).toEqual([...READ, 'B5 row-unread']);
    expect(said(FIRST, LAST, row)).toEqual([...READ, 'B6 row-unread']);
    const first = said(row, FIRST, LAST);
    expect(first.filter(isRead)).toEqual(READ);
    expect(first).toContain('B4 row-unread');
  });

  it.each<[string, Row]>([
    ['decimal commas', [2, null, '69,25']],
    ['decimal commas, moved to the left', ['Sở Tư pháp', '69,25']],
  ])('is said of %s', (_, row) => {
    expect(said([1, 'Sở Y tế', '95,00'], row, [3, 'Sở Nội vụ', '90,00'])).toEqual([...READ, 'B5 row-unread']);
  });

  it.each<[string, readonly Row[]]>([
    ['a unit without a number', [[null, 'Sở Tư pháp', '69,25/71,5']]],
    ['a date below', [[], [null, null, 'Hà Tĩnh, ngày 15/12/2025'], [null, null, 'LÃNH ĐẠO']]],
    ['a paper’s number below', [[null, '(Kèm theo Quyết định số 45/2025)']]],
    ['an average', [['Trung bình', null, '92,5']]],
    ['an average in the column of names', [[null, 'Trung bình', '92,5']]],
  ])('is not %s', (_, rows) => {
    expect(said(FIRST, LAST, ...rows).filter((line) => !isRead(line))).toEqual([]);
  });
});

describe('the last row of a table of percentages typed as texts, whose cells moved', () => {
  const HEAD: Row = ['STT', 'Đơn vị', 'Chỉ số CCHC', 'Xếp hạng'];
  const ROWS: readonly Row[] = [
    ['01', 'Sở Nội vụ', '91,5%', '1'],
    ['02', 'Sở Y tế', '88%', '2'],
    ['03', 'Sở Tư pháp', '85,25%', '3'],
  ];
  const title: readonly Row[] = [['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'], ['Khối: Sở, ban, ngành']];

  it.each<[string, number, Row]>([
    ['moved right', 4, ['04', null, 'Sở Tài chính', '79,25%', '4']],
    ['moved right, where nothing is ranked', 3, ['04', null, 'Sở Tài chính', '79,25%']],
    ['moved left', 4, ['Sở Tài chính', '79,25%', '4']],
    ['moved left, a whole percentage', 4, ['Sở Tài chính', '79%', '4']],
    ['moved left, where nothing is ranked', 3, ['Sở Tài chính', '79,25%']],
    ['moved left, with a decimal point', 3, ['Sở Tài chính', '79.25']],
  ])('is said: %s', (_, width, last) => {
    const table = [HEAD, ...ROWS].map((row) => row.slice(0, width));
    const told = toldBy(
      workbook(sheet('KQ', [...title, ...table, last])),
      ({ code }) => code === 'row-unread',
    );
    expect(told).toEqual(['Sở Nội vụ 91.5', 'Sở Y tế 88', 'Sở Tư pháp 85.25', 'B7 row-unread']);
  });

  it('is no news where an office signs below it', () => {
    const told = toldBy(
      workbook(
        sheet('KQ', [...title, HEAD, ...ROWS, [], [null, null, 'SỞ NỘI VỤ'], [null, null, 'GIÁM ĐỐC']]),
      ),
      ({ code }) => code === 'row-unread',
    );
    expect(told).toHaveLength(3);
  });
});
