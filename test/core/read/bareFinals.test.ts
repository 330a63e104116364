import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

type Row = readonly CellContent[];

const TITLE = ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'];
const BLOCK = ['Khối: Sở, ban, ngành'];

function told(...rows: readonly Row[]): readonly string[] {
  return toldBy(workbook(sheet('KQ', [TITLE, BLOCK, ...rows])), ({ code }) => code === 'column-unread');
}

function scoreSheet(head: Row, first: Row, second: Row, ...above: readonly Row[]): readonly string[] {
  return told(
    ['Đơn vị: Sở Nội vụ'],
    ...above,
    ['STT', 'Tiêu chí', 'Điểm tối đa', ...head],
    ['1', 'Thể chế', 10],
    ['1.1', 'Văn bản', 5, ...first],
    ['1.2', 'Rà soát', 5, ...second],
  );
}

function fields(kinds: Row): readonly string[] {
  return told(
    ['STT', 'Đơn vị', 'Thể chế (10 điểm)', null, 'TTHC (20 điểm)', null],
    [null, null, ...kinds],
    [1, 'Sở A', 10, 9, 20, 15],
    [2, 'Sở B', 10, 8, 19, 17],
  );
}

describe('verified points that are passed over', () => {
  it.each(['Điểm', 'Điểm (1)', 'Điểm số', 'Điểm đạt', 'Tổng điểm'])(
    'are said where what counts stands left of them: %s',
    (head) => {
      const said = scoreSheet([head, 'Điểm thẩm định'], [5, 4], [4, 3]);
      expect(said).toEqual(['Sở Nội vụ 90', 'E4 column-unread']);
      expect(fields([head, 'Thẩm định', head, 'Thẩm định']).slice(2)).toEqual([
        'D4 column-unread',
        'F4 column-unread',
      ]);
      expect(fields([head, 'Thẩm định', 'Tự chấm', 'Thẩm định'])).toContain('D4 column-unread');
    },
  );

  it.each(['Điểm', 'Điểm (2)'])('are said where what counts names no stage: %s', (head) => {
    const said = scoreSheet(['Điểm thẩm định', head], [4, 5], [3, 4]);
    expect(said).toEqual(['Sở Nội vụ 90', 'D4 column-unread']);
  });

  it.each(['Điểm', 'Kết quả', 'Khối'])('are said below groups of which one lost its name: %s', (group) => {
    const said = told(
      ['Đơn vị: Sở Nội vụ'],
      ['STT', 'Tiêu chí', 'Điểm tối đa', group, null, 'Hội đồng thẩm định', null],
      [null, null, null, 'Điểm', 'Nhận xét', 'Điểm', 'Nhận xét'],
      ['1', 'Thể chế', 10],
      ['1.1', 'Văn bản', 5, 5, 'x', 4, 'y'],
      ['1.2', 'Rà soát', 5, 4, 'x', 3, 'z'],
    );
    expect(said).toEqual(['Sở Nội vụ 90', 'F5 column-unread']);
  });

  it.each([
    ['Điểm (1)', 'Điểm'],
    ['Điểm', 'Điểm (2)'],
    ['Điểm chấm', 'Điểm đạt'],
  ])('count below groups that name the stage: %s, %s', (self, verified) => {
    const said = told(
      ['Đơn vị: Sở Nội vụ'],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Đơn vị tự chấm', null, 'Hội đồng thẩm định', null],
      [null, null, null, self, 'Nhận xét', verified, 'Nhận xét'],
      ['1', 'Thể chế', 10],
      ['1.1', 'Văn bản', 5, 5, 'x', 4, 'y'],
      ['1.2', 'Rà soát', 5, 4, 'x', 3, 'z'],
    );
    expect(said).toEqual(['Sở Nội vụ 70']);
  });

  it.each<[string, Row, Row, Row]>([
    ['a total right of them', ['Điểm tự chấm', 'Điểm thẩm định', 'Tổng điểm'], [5, 3, 4], [5, 2, 3]],
    ['points that were granted', ['Tự đánh giá', 'SNV đánh giá', 'Điểm đạt được'], [5, 3, 4], [5, 2, 3]],
    ['a deduction between', ['Điểm thẩm định', 'Điểm bị trừ', 'Điểm'], [4.5, 0.5, 4], [4, 1, 3]],
    ['survey points beside', ['Tổng điểm', 'Điểm thẩm định', 'Điểm điều tra XHH'], [4, 3, 1], [3, 2, 1]],
    ['the same points', ['Điểm', 'Điểm thẩm định'], [4, 4], [3, 3]],
    ['self-scores alone', ['Điểm tự chấm', 'Điểm'], [5, 4], [4, 3]],
    ['a word for the last stage', ['Điểm chính thức', 'Điểm thẩm định'], [4, 5], [3, 5]],
  ])('are part of what counts, or come before it: %s', (_, head, first, second) => {
    expect(scoreSheet(head, first, second)).toEqual(['Sở Nội vụ 70']);
  });
});

describe('points below words beside self-scores', () => {
  it.each(['Ghi chú', 'Nhận xét', 'Chỉ số', 'Tỷ lệ', 'So sánh', 'Chênh lệch', 'Xếp loại', 'STT'])(
    'are said: %s',
    (head) => {
      const said = scoreSheet(['Điểm tự chấm', head], [5, 4], [4, 3]);
      expect(said).toEqual(['Sở Nội vụ 90', 'E4 column-unread']);
    },
  );

  it.each<[string, Row, Row]>([
    ['Chênh lệch', [5, 0], [3, 2]],
    ['Tỷ lệ', [4, 80], [3, 60]],
    ['Tỷ lệ', [4, 0.8], [3, 0.6]],
    ['Ghi chú', [5, null], [4, 2]],
    ['Ghi chú', [5, 'QĐ 12'], [4, 'CV 3']],
    ['Ghi chú', [5, 2025], [4, 2025]],
  ])('are none where they say what they are called: %s', (head, first, second) => {
    expect(scoreSheet(['Điểm tự chấm', head], first, second).slice(1)).toEqual([]);
  });

  it('are none where verified points stand beside them', () => {
    expect(scoreSheet(['Điểm tự chấm', 'Điểm thẩm định', 'Chỉ số'], [5, 4, 3], [4, 3, 2])).toEqual([
      'Sở Nội vụ 70',
    ]);
  });
});
