import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

type Row = readonly CellContent[];
const _ = null;

function told(...rows: readonly Row[]): readonly string[] {
  const title = ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'];
  return toldBy(workbook(sheet('KQ', [title, ['Khối: Xã, phường'], ...rows])), () => true);
}

const KINDS: Row = [_, _, 'TC', 'TĐ', 'TC', 'TĐ', 'TC', 'TĐ'];
const UNITS: readonly Row[] = [
  [1, 'Xã A', 8, 7, 15, 14, 15, 14],
  [2, 'Xã B', 9, 9, 18, 17, 15, 14],
];
const heads = (first: CellContent, max = ''): Row => [
  ...['STT', 'Đơn vị', first, _],
  ...[`Tài chính${max}`, _, `Thủ tục${max}`, _],
];

describe('a field whose head was blanked', () => {
  it('is a field of its own by its row of maxima, which is said', () => {
    const maxima: Row = [_, 'Điểm tối đa', 10, 10, 20, 20, 20, 20];
    const units = ['Xã B 80', 'Xã A 70'];
    expect(told(heads('Thể chế'), KINDS, maxima, ...UNITS)).toEqual(units);
    expect(told(heads(_), KINDS, maxima, ...UNITS)).toEqual([...units, 'C3 fields-assumed']);
  });

  it('has its max in the header that was blanked: it does not count, which is said', () => {
    expect(told(heads(_, ' (20 điểm)'), KINDS, ...UNITS)).toEqual([
      'Xã B 77.5',
      'Xã A 70',
      'D4 column-unread',
    ]);
  });

  it('is no field where it is the total of the others', () => {
    const units = UNITS.map((line) => [
      ...line.slice(0, 2),
      30,
      line[1] === 'Xã A' ? 28 : 31,
      ...line.slice(4),
    ]);
    expect(told(heads(_, ' (20 điểm)'), KINDS, ...units)).toEqual(['Xã B 77.5', 'Xã A 70']);
    const maxima: Row = [_, 'Điểm tối đa', 40, 40, 20, 20, 20, 20];
    expect(told(heads(_), KINDS, maxima, ...units)).toEqual(['Xã B 77.5', 'Xã A 70']);
  });

  it('makes no units of the numbers of criteria below it', () => {
    const rows: readonly Row[] = [
      ['STT', 'Đơn vị', _, _, 'II. Tài chính', _],
      [_, _, 'I.1. VB', 'I.2. RS', 'II.1. NS', 'II.2. TS'],
      [_, 'Điểm tối đa', 4, 6, 8, 12],
      [1, 'Xã A', 3, 5, 6, 10],
      [2, 'Xã B', 4, 6, 7, 11],
    ];
    expect(told(...rows)).toEqual(['Xã B 93.3333', 'Xã A 80', 'C4 fields-assumed']);
  });
});
