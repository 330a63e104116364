import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

const TITLE = ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'];

/** The cells of maxima that are said, of four units with these maxima and some 60 points each. */
function said(maxima: readonly CellContent[]): readonly string[] {
  const book = workbook(
    sheet('KQ', [
      TITLE,
      ['Khối: Xã, phường'],
      ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Điểm thẩm định', 'Điểm XHH'],
      ...maxima.map((max, at) => [at + 1, `Xã ${'ABCDEF'[at] ?? ''}`, max, 60 + at, 5]),
    ]),
  );
  return toldBy(book, ({ code }) => code === 'max-differs').filter((line) => line.endsWith('max-differs'));
}

describe('a max of one unit that is several times that of the others', () => {
  it.each([
    ['ten times', [1000, 100, 100, 100], ['C4 max-differs']],
    ['typed twice in one cell', [100, 100, '100 100', 100], ['C6 max-differs']],
    ['several times', [100, 300, 100, 100], ['C5 max-differs']],
    ['of the last of three', [100, 100, 1000], ['C6 max-differs']],
  ])('is said: %s', (_, maxima, cells) => {
    expect(said(maxima)).toEqual(cells);
  });

  it.each([
    ['all the same', [100, 100, 100, 100]],
    ['of criteria that do not apply', [100, 71.5, 100, 80]],
    ['one block of half the scale', [100, 100, 200, 200]],
    ['of two units nothing can be told', [100, 1000]],
  ])('is not said otherwise: %s', (_, maxima) => {
    expect(said(maxima)).toEqual([]);
  });

  it('is not said between the blocks of one table', () => {
    const book = workbook(
      sheet('KQ', [
        TITLE,
        ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Điểm thẩm định'],
        ['I', 'Sở, ban, ngành', null, null],
        ...['Sở Nội vụ', 'Sở Y tế', 'Sở Tư pháp'].map((unit, at) => [at + 1, unit, 1000, 900 - at]),
        ['II', 'Xã, phường', null, null],
        ...['Xã A', 'Xã B'].map((unit, at) => [at + 1, unit, 100, 90 - at]),
      ]),
    );
    expect(toldBy(book, ({ code }) => code === 'max-differs')).toHaveLength(5);
  });
});

describe('a max of one unit in a field that is several times that of the others', () => {
  it('is said', () => {
    const book = workbook(
      sheet('KQ', [
        TITLE,
        ['Khối: Xã, phường'],
        ['STT', 'Tên đơn vị', 'Thể chế', null, 'TTHC', null],
        [null, null, 'Điểm tối đa', 'Thẩm định', 'Điểm tối đa', 'Thẩm định'],
        [1, 'Xã A', 10, 9, 200, 15],
        [2, 'Xã B', 10, 8, 20, 16],
        [3, 'Xã C', 10, 7, 20, 17],
      ]),
    );
    expect(toldBy(book, ({ code }) => code === 'max-differs')).toContain('E5 max-differs');
  });
});
