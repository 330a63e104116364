import { describe, expect, it } from 'vitest';
import {
  contentAt,
  filledColumns,
  placeAt,
  rowInWorkbook,
  textAt,
  textColumns,
} from '../../../src/core/read/cells/sheetCells';
import { isSyllable } from '../../../src/core/read/cells/syllables';
import { fold, isBlankText, textOf, tidy } from '../../../src/core/read/cells/text';
import type { CellContent } from '../../../src/core/workbook';
import { sheet } from '../sheets';

describe('the text of a cell', () => {
  it.each<[CellContent, string]>([
    ['  Sở\u00a0Nội \n vụ ', 'Sở Nội vụ'],
    ['Sở Nội vụ'.normalize('NFD'), 'Sở Nội vụ'],
    ['\u202aSở Nội vụ\u202c', 'Sở Nội vụ'],
    ['a\u200bb\u3000c', 'a b c'],
    ['1.5', '1.5'],
    [1.5, '1.5'],
    [0.1 + 0.2, '0.3'],
    [1_234_567.891, '1234567.891'],
    [true, 'TRUE'],
    [false, 'FALSE'],
    [null, ''],
    [{ error: '#N/A' }, ''],
    ['', ''],
  ])('%j is %j', (content, text) => {
    expect(textOf(content)).toBe(text);
    expect(textOf(content)).toBe(text);
  });

  it('is as tidy where it is long', () => {
    expect(tidy(`  ${'chữ  '.repeat(200)}`)).toBe('chữ '.repeat(200).trim());
    expect(tidy('chữ '.repeat(200))).toBe('chữ '.repeat(200).trim());
  });

  it.each(['', ' ', '\t\n', '\u00a0', '\u2009\u200b', '\u3000', '\ufeff', '\u1680 '])(
    '%j shows nothing',
    (text) => {
      expect(isBlankText(text)).toBe(true);
    },
  );

  it.each(['a', ' a', '\u00a0a', 'ạ', '-', '\u00a1', '\u1681', '\u1680x', 'á'.normalize('NFD'), '0'])(
    '%j shows something',
    (text) => {
      expect(isBlankText(text)).toBe(false);
    },
  );

  it.each([
    ['Điểm thẩm định (lần 2)', 'diem tham dinh lan 2'],
    ['ĐIỂM  THẨM\nĐỊNH LẦN 2', 'diem tham dinh lan 2'],
    ['diem tham dinh', 'diem tham dinh'],
    ['- STT -', 'stt'],
    ['Ðơn vị', 'don vi'],
    ['Ɖơn vị', 'don vi'],
    ['n/a', 'n a'],
    ['', ''],
    ['***', ''],
    ['Chữ, '.repeat(200), 'chu '.repeat(200).trim()],
  ])('%j folds to %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(fold(text)).toBe(folded);
  });
});

describe('a cell of a sheet', () => {
  const own = sheet(
    'S',
    [
      ['a', 1, null, '', 'b'],
      [null, null, null, null, null],
    ],
    { firstRow: 2, firstColumn: 1 },
  );

  it('is blank outside the used range', () => {
    expect([contentAt(own, 0, 1), contentAt(own, 0, 9), contentAt(own, 9, 0), contentAt(own, -1, 0)]).toEqual(
      [1, null, null, null],
    );
    expect([textAt(own, 0, 0), textAt(own, 0, 1), textAt(own, 9, 9)]).toEqual(['a', '1', '']);
  });

  it('has its address in the workbook, by the row of its list where it is of one', () => {
    expect(placeAt(own, 1, 0)).toEqual({ sheet: 'S', cell: 'B4' });
    expect(rowInWorkbook(own, 1)).toBe(3);
    expect(rowInWorkbook({ ...own, rows: [7, 9] }, 1)).toBe(9);
    expect(rowInWorkbook({ ...own, rows: [7, 9] }, 2)).toBe(4);
  });

  it('is filled where something stands in it, and a text where that is one', () => {
    expect([filledColumns(own, 0), filledColumns(own, 1), filledColumns(own, 9)]).toEqual([
      [0, 1, 4],
      [],
      [],
    ]);
    expect([textColumns(own, 0), textColumns(own, 1), textColumns(own, 9)]).toEqual([[0, 3, 4], [], []]);
    expect([textColumns(own, 0), textColumns(own, 1)]).toEqual([[0, 3, 4], []]);
  });
});

describe('a syllable of Vietnamese', () => {
  it.each([
    ...[
      'nghiêng',
      'NGHIÊNG',
      'Nghiêng',
      'khuỷu',
      'quyết',
      'gì',
      'ý',
      'Ô',
      'ỷ',
      'yêu',
      'oong',
      'hoặc',
      'hoạch',
    ],
    ...['các', 'cạc', 'tách', 'lịch', 'tập', 'tất', 'một', 'đặt', 'ưa', 'rượu', 'xoong'],
    ...['ĐƯỢC', 'Được'],
  ])('%s is one', (word) => {
    expect(isSyllable(word)).toBe(true);
    expect(isSyllable(word)).toBe(true);
  });

  it.each([
    ...['càc', 'cảc', 'cãc', 'các̣', 'càch', 'tảp', 'tãt', 'cac', 'tach', 'mot', 'tap'],
    ...['nGhiêng', 'NghIêng', 'zạ', 'fa', 'wa', 'ja', 'bla', 'anh1', '1anh', 'anh em', 'anhh', 'bb', 'b', ''],
    ...['nghiêngnghiêng', 'abcdefghijklm'],
  ])('%s is none', (word) => {
    expect(isSyllable(word)).toBe(false);
    expect(isSyllable(word)).toBe(false);
  });
});
