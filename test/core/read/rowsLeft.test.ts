import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

type Rows = readonly (readonly CellContent[])[];

const TITLE = ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'];
const BLOCK = ['Khối: Sở, ban, ngành'];
const TOTALS = ['TT', 'Đơn vị', 'Điểm tối đa', 'Điểm thẩm định'];
const FIELDS = ['TT', 'Đơn vị', 'Thể chế (10 điểm)', 'Thủ tục (10 điểm)'];
const HEADS: readonly (readonly [string, readonly CellContent[]])[] = [
  ['totals', TOTALS],
  ['fields', FIELDS],
];

const said = (...rows: Rows) =>
  toldBy(workbook(sheet('KQ', [TITLE, ...rows])), ({ code }) =>
    /^(?:row-unread|numbering-broken)$/u.test(code),
  ).filter((one) => /^[A-Z]\d+ /u.test(one));
/** Rows of so many units, numbered from a number on. */
const units = (names: readonly string[], from = 1): Rows =>
  names.map((name, at) => [from + at, name, 10, 9 - at]);
const SO = ['Sở Nội vụ', 'Sở Y tế', 'Sở Tài chính'];
const XA = ['Xã An Hòa', 'Xã Bình Minh', 'Xã Cẩm Sơn'];

describe.each(HEADS)('what is left of the last unit of a table of %s', (_, head) => {
  it.each<readonly [string, readonly CellContent[], string]>([
    ['its name', [null, 'Sở Tư pháp'], 'B7 row-unread'],
    ['its running number', [4], 'A7 row-unread'],
  ])('is said: %s', (_name, row, expected) => {
    expect(said(BLOCK, head, ...units(SO), row)).toEqual([expected]);
  });

  it.each<readonly [string, Rows]>([
    ['rows that are numbered for later', [[4], [5], [6]]],
    [
      'a signature',
      [
        [null, 'TM. ỦY BAN NHÂN DÂN'],
        [null, 'CHỦ TỊCH'],
      ],
    ],
    ['an office that signs, in capitals', [[null, 'SỞ TƯ PHÁP']]],
    ['an office that is ranked and signs', [[null, 'Sở Nội vụ']]],
    ['an office of another kind', [[null, 'Xã An Hòa']]],
    ['the title of the next table', [[null, 'Sở Tư pháp'], [...head], ...units(['Sở Ngoại vụ'])]],
    ['the number of a page below a blank row', [[], [4]]],
  ])('is no news where the row is %s', (_name, rows) => {
    expect(said(BLOCK, head, ...units(SO), ...rows).filter((one) => one.includes('row-unread'))).toEqual([]);
  });
});

describe('running numbers of units that begin with 2', () => {
  it.each<readonly [string, Rows, readonly string[]]>([
    ['of totals', [BLOCK, TOTALS, ...units(SO, 2)], ['A4 numbering-broken']],
    ['of fields', [BLOCK, FIELDS, ...units(SO, 2)], ['A4 numbering-broken']],
    [
      'below the name of a block',
      [TOTALS, ['I', 'Khối sở, ban, ngành'], ...units(SO, 2), ['II', 'Khối xã'], ...units(XA)],
      ['A4 numbering-broken'],
    ],
    [
      'of a second block',
      [TOTALS, ['I', 'Khối sở, ban, ngành'], ...units(SO), ['II', 'Khối xã'], ...units(XA, 2)],
      ['A8 numbering-broken'],
    ],
    ['of one unit that is left', [BLOCK, TOTALS, ...units(SO.slice(0, 1), 2)], ['A4 numbering-broken']],
    ['of two units that are left', [BLOCK, TOTALS, ...units(SO.slice(0, 2), 2)], ['A4 numbering-broken']],
    [
      'of the one unit that is left of a first block',
      [TOTALS, ['I', 'Khối sở, ban, ngành'], ...units(SO.slice(0, 1), 2), ['II', 'Khối xã'], ...units(XA)],
      ['A4 numbering-broken'],
    ],
    [
      'of the one unit that is left of the last block',
      [TOTALS, ['I', 'Khối sở, ban, ngành'], ...units(SO), ['II', 'Khối xã'], ...units(XA.slice(0, 1), 2)],
      ['A8 numbering-broken'],
    ],
  ])('are said: %s', (_, rows, expected) => {
    expect(said(...rows)).toEqual(expected);
  });

  it.each<readonly [string, Rows]>([
    [
      'they go on from a block of one unit',
      [TOTALS, ['I', 'Khối sở, ban, ngành'], ...units(SO.slice(0, 1)), ['II', 'Khối xã'], ...units(XA, 2)],
    ],
    ['they go on from another table', [BLOCK, TOTALS, ...units(SO, 4)]],
    [
      'they go on over blocks of one unit each',
      [
        TOTALS,
        ['I', 'Khối sở, ban, ngành'],
        ...units(SO.slice(0, 1)),
        ['II', 'Khối xã'],
        ...units(XA.slice(0, 1), 2),
      ],
    ],
  ])('are no news where %s', (_, rows) => {
    expect(said(...rows)).toEqual([]);
  });
});

describe('the numbers of two units', () => {
  it.each<readonly [number, number, readonly string[]]>([
    [1, 3, ['A5 numbering-broken']],
    [1, 2, []],
    [3, 1, []],
    [2, 5, []],
  ])('%d and %d', (first, second, expected) => {
    const rows = units(SO.slice(0, 2)).map(([, ...row], at) => [at === 0 ? first : second, ...row]);
    expect(said(BLOCK, TOTALS, ...rows)).toEqual(expected);
  });
});
