import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

type Row = readonly CellContent[];

const CRITERIA: readonly Row[] = [
  ['1', 'Kế hoạch', 3, 3, 2.5, 3],
  ['2', 'Báo cáo', 2, 2, 2],
  ['3', 'Tuyên truyền', 5, 5, 4, 4.5],
  ['4', 'Rà soát', 6, 6, 5.5],
];

/** What is said of a score sheet of two rounds, one of whose rows is this one. */
function said(at: number, row: Row): readonly string[] {
  const rows = CRITERIA.map((own, index) => (index === at ? row : own));
  const book = workbook(
    sheet('Sở Nội vụ', [
      ['PHIẾU CHẤM ĐIỂM CHỈ SỐ CCHC NĂM 2025'],
      ['Đơn vị: Sở Nội vụ'],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Thẩm định lần 1', 'Thẩm định lần 2', 'Ghi chú'],
      ...rows,
    ]),
  );
  return toldBy(book, ({ code }) => code === 'column-unread').filter((line) => line.endsWith('unread'));
}

describe('the scores of a criterion that moved right by a cell, the last one among the notes', () => {
  it.each<[string, number, Row]>([
    ['from the self-score on', 0, ['1', 'Kế hoạch', 3, null, 3, 2.5, 3]],
    ['from the first round on', 2, ['3', 'Tuyên truyền', 5, 5, null, 4, 4.5]],
    ['typed as texts', 2, ['3', 'Tuyên truyền', '5', '5', null, '4', '4,5']],
  ])('are said: %s', (_, at, row) => {
    expect(said(at, row)).toEqual([`G${at + 4} column-unread`]);
  });

  it.each<[string, number, Row]>([
    ['words', 1, ['2', 'Báo cáo', 2, 2, 2, null, 'Nộp muộn 2 ngày']],
    ['a number beside all scores', 0, ['1', 'Kế hoạch', 3, 3, 2.5, 3, 12]],
    ['a number beside a second round that was not needed', 1, ['2', 'Báo cáo', 2, 2, 2, null, 45]],
  ])('are none where the note is %s', (_, at, row) => {
    expect(said(at, row)).toEqual([]);
  });
});
