import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

type Row = readonly CellContent[];

function said(...rows: readonly Row[]): readonly string[] {
  const book = workbook(
    sheet('KQ', [
      ['TỔNG HỢP KẾT QUẢ THẨM ĐỊNH CHỈ SỐ CCHC NĂM 2025'],
      ['Khối: Sở, ban, ngành'],
      ['TT', 'Tiêu chí', 'Điểm tối đa', 'Sở Nội vụ', 'Sở Y tế'],
      ...rows,
    ]),
  );
  return toldBy(book, ({ code }) => code === 'numbering-broken').filter((line) => line.endsWith('broken'));
}

const leaf = (code: string | number, max = 10): Row => [code, `Tiêu chí ${code}`, max, 9, 8];
const head = (code: string | number, max: number | null = null): Row => [code, `Lĩnh vực ${code}`, max];

describe('the number of a criterion that is missing in a table of units in columns', () => {
  it.each<[string, string, readonly Row[]]>([
    ['between two', 'A6', [head('1'), leaf('1.1'), leaf('1.3'), head('2'), leaf('2.1')]],
    ['before the first', 'A5', [head('1'), leaf('1.2'), leaf('1.3'), head('2'), leaf('2.1'), leaf('2.2')]],
    ['before the only one left', 'A7', [head('1'), leaf('1.1'), head('2'), leaf('2.2')]],
    ['below a Roman number', 'A6', [head('I'), leaf(1), leaf(3), head('II'), leaf(1)]],
    ['of a field', 'A6', [head('I'), leaf(1), head('III'), leaf(1), leaf(2)]],
    ['of criteria alone', 'A5', [leaf(1), leaf(3), leaf(4)]],
  ])('is said: %s', (_, cell, rows) => {
    expect(said(...rows)).toEqual([`${cell} numbering-broken`]);
  });

  it.each<[string, readonly Row[]]>([
    ['none is', [head('1'), leaf('1.1'), leaf('1.2'), head('2'), leaf('2.1')]],
    ['the total has its max', [leaf(1), leaf(3), [null, 'Tổng cộng', 20, 18, 16]]],
    ['the field has its max', [head('1', 20), leaf('1.1'), leaf('1.3'), head('2', 10), leaf('2.1')]],
    [
      'several are: the set of a block',
      [head('1'), leaf('1.1'), leaf('1.3'), head('2'), leaf('2.2'), leaf('2.5')],
    ],
    ['fields begin with another number', [head('II'), leaf(1), leaf(2), head('III'), leaf(1)]],
    ['they are letters', [head('A'), leaf(1), leaf(2), head('C'), leaf(1)]],
    [
      'Excel made 1.1 of 1.10',
      [head(1), ...[1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 1.1].map((code) => leaf(code))],
    ],
  ])('is nothing where %s', (_, rows) => {
    expect(said(...rows)).toEqual([]);
  });
});
