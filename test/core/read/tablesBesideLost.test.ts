import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

type Row = readonly CellContent[];

/** Departments on the left, communes on the right, with some columns between, and what is said of them. */
function said(left: Row, right: Row, { apart = 1, more = false, numbers = true } = {}): readonly string[] {
  const between: Row = new Array<null>(apart).fill(null);
  const beside = (one: Row, other: Row): Row => {
    const from = numbers ? 0 : 1;
    return [...one.slice(from), ...between, ...other.slice(from)];
  };
  const names = ['A', 'B', 'C', ...(more ? ['D', 'E'] : [])];
  const rows = [
    ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
    beside(
      ['KHỐI SỞ, BAN, NGÀNH', numbers ? null : 'KHỐI SỞ, BAN, NGÀNH', null],
      ['KHỐI XÃ, PHƯỜNG', null, null],
    ),
    beside(['TT', ...left], ['TT', ...right]),
    ...names.map((name, at) => beside([at + 1, `Sở ${name}`, 95 - at], [at + 1, `Xã ${name}`, 85 - at])),
  ];
  return toldBy(workbook(sheet('KQ', rows)), ({ severity }) => severity === 'warning');
}

const HEAD: Row = ['Đơn vị', 'Chỉ số (%)'];
const OF_LEFT = ['Sở A 95', 'Sở B 94', 'Sở C 93'];
const OF_RIGHT = ['Xã A 85', 'Xã B 84', 'Xã C 83'];
const LOST = [null, 'Ghi chú'];
/** Words that are no known header: names of units stand below them all the same. */
const UNKNOWN = ['Đơnvịi', 'Kết quả', 'Qwerty'];

describe('two tables side by side', () => {
  it.each([0, 1, 2])('are both read, with %i columns between them', (apart) => {
    expect(said(HEAD, HEAD, { apart })).toEqual([...OF_LEFT, ...OF_RIGHT]);
  });

  it.each(UNKNOWN)(
    'are both read beside running numbers where a head of names is no known word: %s',
    (head) => {
      const both = [...OF_LEFT, ...OF_RIGHT];
      for (const apart of [0, 1, 2]) {
        expect(said([head, 'Chỉ số (%)'], HEAD, { apart })).toEqual(both);
        expect(said(HEAD, [head, 'Chỉ số (%)'], { apart })).toEqual(both);
      }
      expect(said([head, 'Chỉ số (%)'], HEAD, { numbers: false })).toEqual([...OF_RIGHT, 'A3 column-unread']);
      expect(said(HEAD, [head, 'Chỉ số (%)'], { numbers: false })).toEqual([...OF_LEFT, 'D3 column-unread']);
    },
  );

  it.each(LOST)('keep their scores apart where the left one’s names have lost their head: %s', (head) => {
    for (const apart of [0, 1, 2])
      expect(said([head, 'Chỉ số (%)'], HEAD, { apart })).toEqual([...OF_RIGHT, 'B3 column-unread']);
    const more = ['Xã D 82', 'Xã E 81', 'B3 column-unread'];
    expect(said([head, 'Chỉ số (%)'], HEAD, { more: true })).toEqual([...OF_RIGHT, ...more]);
    expect(said([head, 'Chỉ số (%)'], HEAD, { numbers: false })).toEqual([...OF_RIGHT, 'A3 column-unread']);
  });

  it.each(LOST)('do not lose the right one in silence whose names have lost their head: %s', (head) => {
    expect(said(HEAD, [head, 'Chỉ số (%)'], { apart: 0 })).toEqual([...OF_LEFT, 'E3 column-unread']);
    expect(said(HEAD, [head, 'Chỉ số (%)'])).toEqual([...OF_LEFT, 'F3 column-unread']);
    expect(said(HEAD, [head, 'Chỉ số (%)'], { apart: 2 })).toEqual([...OF_LEFT, 'G3 column-unread']);
    const more = ['Sở D 92', 'Sở E 91', 'F3 column-unread'];
    expect(said(HEAD, [head, 'Chỉ số (%)'], { more: true })).toEqual([...OF_LEFT, ...more]);
    expect(said(HEAD, [head, 'Chỉ số (%)'], { numbers: false })).toEqual([...OF_LEFT, 'D3 column-unread']);
  });

  it('are told apart without running numbers and a column between them, too', () => {
    const plain = { numbers: false, apart: 0 };
    for (const [left, right] of [
      ['Sở, ban, ngành', 'Xã, phường'],
      ['Tên đơn vị', 'Đơn vị'],
      ['Tên sở', 'Tên xã'],
    ] as const)
      expect(said([left, 'Chỉ số (%)'], [right, 'Chỉ số (%)'], plain)).toEqual([...OF_LEFT, ...OF_RIGHT]);
    for (const head of [...LOST, ...UNKNOWN]) {
      expect(said([head, 'Chỉ số (%)'], HEAD, plain)).toEqual([...OF_RIGHT, 'A3 column-unread']);
      expect(said(HEAD, [head, 'Chỉ số (%)'], plain)).toEqual([...OF_LEFT, 'C3 column-unread']);
    }
  });
});
