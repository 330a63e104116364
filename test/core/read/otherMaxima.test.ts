import { expect, it } from 'vitest';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

function told(
  head: string,
  first: readonly CellContent[],
  second: readonly CellContent[],
): readonly string[] {
  const rows = [
    ['PHIẾU CHẤM ĐIỂM NĂM 2025'],
    ['Đơn vị: Sở A'],
    ['STT', 'Tiêu chí', 'Điểm tối đa tự đánh giá', head, 'Điểm thẩm định'],
    ['1', 'Thể chế', 10],
    ['1.1', 'Văn bản', ...first],
    ['1.2', 'Rà soát', ...second],
  ];
  return toldBy(workbook(sheet('Phiếu', rows)), ({ severity }) => severity !== 'info');
}

it('a second column of maxima is said: nothing tells that both are to be added', () => {
  expect(told('Điểm tối đa XHH', [4, 2, 3], [6, 3, 5])).toEqual(['Sở A 80', 'D3 column-unread']);
});

it('and beside the error of a criterion that has its max there only', () => {
  expect(told('Điểm tối đa XHH', [4, 2, 3], [null, 6, 5])).toEqual(
    expect.arrayContaining(['C6 max-missing', 'D3 column-unread']),
  );
});
