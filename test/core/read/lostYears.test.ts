import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

type Row = readonly CellContent[];
const BELOW: Row = [null, null, 'Chỉ số (%)', 'Xếp hạng', 'Chỉ số (%)', 'Xếp hạng'];

function said(title: string, ...heads: readonly Row[]): readonly string[] {
  const rows = [
    [title],
    ['Khối: Sở, ban, ngành'],
    ...heads,
    BELOW,
    [1, 'Sở A', 90.1, 2, 95.5, 1],
    [2, 'Sở B', 91, 1, 94, 2],
  ];
  return toldBy(workbook(sheet('KQ', rows)), ({ code }) => code === 'column-unread');
}

const OF_2025 = 'KẾT QUẢ CHỈ SỐ CCHC NĂM 2025';
const LAST = ['Sở A 95.5', 'Sở B 94'];
const FIRST = ['Sở B 91', 'Sở A 90.1'];
/** What is said of the columns on the left, below a lost head. */
const OF_LEFT = ['C4 column-unread', 'D4 column-unread'];

describe('two years side by side of which one has lost its head', () => {
  it('are both read as long as both have it', () => {
    expect(said(OF_2025, ['TT', 'Đơn vị', 'Năm 2024', null, 'Năm 2025'])).toEqual(LAST);
    expect(said(OF_2025, ['TT', 'Đơn vị', 'Năm 2025', null, 'Năm 2024'])).toEqual(FIRST);
    expect(said(OF_2025, ['TT', 'Đơn vị', 'Năm trước', null, 'Năm nay'])).toEqual(LAST);
  });

  it.each(['Năm 2023', 'Năm 2024'])('are said where the head on the left reaches over both: %s', (head) => {
    const both = [...FIRST, 'E4 column-unread', 'F4 column-unread'];
    expect(said(OF_2025, ['TT', 'Đơn vị', head])).toEqual(both);
    expect(said('KẾT QUẢ CHỈ SỐ CCHC', ['TT', 'Đơn vị', head])).toEqual(both);
  });

  it.each([null, '?', 'Năm 224', 'Năm', 'Kết quả', 'Nội dung khác'])(
    'are read by the head that names the year, and the other is said: %s',
    (head) => {
      expect(said(OF_2025, ['TT', 'Đơn vị', head, null, 'Năm 2025'])).toEqual([...LAST, ...OF_LEFT]);
      expect(said('KẾT QUẢ CHỈ SỐ CCHC', ['TT', 'Đơn vị', head, null, 'Năm 2025'])).toEqual([
        ...LAST,
        ...OF_LEFT,
      ]);
    },
  );

  it('are said where one head stands a row higher', () => {
    const heads: Row[] = [
      [null, null, 'Năm 2024'],
      ['TT', 'Đơn vị', null, null, 'Năm 2025'],
    ];
    expect(said(OF_2025, ...heads)).toEqual([...LAST, 'C5 column-unread', 'D5 column-unread']);
  });

  it.each(['Năm 205', 'Năm', 'Nội dung khác'])(
    'are said where this year’s head is unreadable: %s',
    (head) => {
      expect(said(OF_2025, ['TT', 'Đơn vị', 'Năm 2024', null, head])).toEqual([...FIRST, 'E4 column-unread']);
    },
  );

  it.each(['So sánh', 'Tăng/giảm', 'Chênh lệch', 'So với năm 2024'])(
    'are not how far the two differ: %s',
    (head) => {
      const rows = [
        [OF_2025],
        ['Khối: Sở, ban, ngành'],
        ['TT', 'Đơn vị', 'Năm 2024', null, 'Năm 2025', null, head],
        [...BELOW, 'Chỉ số (%)', 'Xếp hạng'],
        [1, 'Sở A', 90.1, 2, 95.5, 1, 5.4, 1],
        [2, 'Sở B', 97, 1, 94, 2, -3, -1],
      ];
      expect(toldBy(workbook(sheet('KQ', rows)), ({ code }) => code === 'column-unread')).toEqual(LAST);
    },
  );

  it('have nothing wrong where this year’s columns stand below no head', () => {
    const rows = [
      [OF_2025],
      ['Khối: Sở, ban, ngành'],
      ['TT', 'Đơn vị', 'Chỉ số (%)', 'Xếp hạng', 'Năm 2024'],
      [null, null, null, null, 'Chỉ số (%)', 'Xếp hạng'],
      [1, 'Sở A', 95.5, 1, 90.1, 2],
      [2, 'Sở B', 94, 2, 91, 1],
    ];
    expect(toldBy(workbook(sheet('KQ', rows)), ({ severity }) => severity === 'warning')).toEqual(LAST);
  });
});

describe('two periods of a year side by side of which the older one has lost its head', () => {
  const LATER = ['Quý III/2025', 'Tháng 9/2025', '6 tháng cuối năm 2025', 'Quý III'];
  const lost = [null, 'Kết quả', 'Ghi chú'].flatMap((head) => LATER.map((later) => [head, later] as const));

  it.each(lost)('are read by the head of the later one, and the other is said: %s, %s', (head, later) => {
    expect(said(OF_2025, ['TT', 'Đơn vị', head, null, later])).toEqual([...LAST, ...OF_LEFT]);
  });

  it.each(['Năm 2025', 'Cả năm', 'Tổng hợp'])('are the whole year and a part of it: %s', (head) => {
    expect(said(OF_2025, ['TT', 'Đơn vị', head, null, 'Quý III/2025']).slice(0, 2)).toEqual(FIRST);
  });

  it('have nothing wrong where the whole year’s columns stand below no head', () => {
    const rows = [
      [OF_2025],
      ['Khối: Sở, ban, ngành'],
      ['TT', 'Đơn vị', 'Chỉ số (%)', 'Xếp hạng', 'Quý III/2025'],
      [null, null, null, null, 'Chỉ số (%)', 'Xếp hạng'],
      [1, 'Sở A', 95.5, 1, 90.1, 2],
      [2, 'Sở B', 94, 2, 91, 1],
    ];
    expect(toldBy(workbook(sheet('KQ', rows)), ({ severity }) => severity === 'warning')).toEqual(LAST);
  });
});
