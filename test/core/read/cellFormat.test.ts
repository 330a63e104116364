import { describe, expect, it } from 'vitest';
import { dateAt, dateOrTimeAt, formatKind, timeText } from '../../../src/core/read/cells/cellFormat';
import type { FormatKind } from '../../../src/core/read/cells/cellFormat';
import { figureAt, isPercentAt, numberAt, percentAt, textAt } from '../../../src/core/read/cells/sheetCells';
import { shownNumber } from '../../../src/core/read/cells/shownText';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { sheet } from '../sheets';

/** A sheet of one cell. */
const cell = (content: CellContent, format = 'General', rest: Partial<SheetSnapshot> = {}) =>
  sheet('S', [[content]], { numberFormats: [[format]], ...rest });

describe('the format of a cell', () => {
  it.each<[string | undefined, FormatKind]>([
    [undefined, 'plain'],
    ['General', 'plain'],
    ['0.00', 'plain'],
    ['#,##0', 'plain'],
    ['@', 'plain'],
    ['0%', 'percent'],
    ['0.00%;[Red]-0.00%', 'percent'],
    ['d/m', 'date'],
    ['yyyy', 'date'],
    ['mmm-yy', 'date'],
    ['d/m/yyyy h:mm', 'date'],
    ['[$-42A]d/m/yyyy', 'date'],
    ['h:mm', 'time'],
    ['mm:ss', 'time'],
    ['h AM/PM', 'time'],
    ['[h]:mm', 'time'],
    ['[hh]', 'time'],
    ['[m]', 'time'],
    ['[mm]:ss', 'time'],
    ['[s]', 'time'],
    ['[ss].00', 'time'],
    ['[H]:MM', 'time'],
  ])('%s shows a number as %s', (format, kind) => {
    expect(formatKind(format)).toBe(kind);
    // The second time it is remembered.
    expect(formatKind(format)).toBe(kind);
  });

  it.each<[string, FormatKind]>([
    ['0.0"điểm d"', 'plain'],
    ['0.0" %"', 'plain'],
    ['0.0\\d', 'plain'],
    ['0.0\\%', 'plain'],
    ['0.0_d', 'plain'],
    ['0.0*d', 'plain'],
    ['[Red]0.0', 'plain'],
    ['[$USD] 0', 'plain'],
    ['"Tháng "m', 'date'],
    ['"a"0"b"', 'plain'],
    ['[$đ]0[$d]', 'plain'],
    ['General" d"', 'plain'],
    ['General\\d', 'plain'],
    ['GENERAL', 'plain'],
    ['# "h"', 'plain'],
    ['#,##0 h', 'plain'],
    ['?? s', 'plain'],
    ['0"d', 'date'],
    ['0[d', 'date'],
  ])('%s is told by its codes, not by its texts, escaped signs and brackets: %s', (format, kind) => {
    expect(formatKind(format)).toBe(kind);
  });

  it('has remembered no other format after thousands', () => {
    for (let at = 0; at < 2_500; at++) expect(formatKind(`0.0"${at}"`)).toBe('plain');
    expect(formatKind('d/m')).toBe('date');
  });
});

describe('a number that Excel shows as a date', () => {
  it.each([
    [45_292, 1, 1, 2024],
    [45_350, 28, 2, 2024],
    [45_351, 29, 2, 2024],
    [45_352, 1, 3, 2024],
    [45_657, 31, 12, 2024],
    [36_526, 1, 1, 2000],
    [36_585, 29, 2, 2000],
    [73_050, 31, 12, 2099],
    [73_109, 28, 2, 2100],
    [73_110, 1, 3, 2100],
    [30_001, 19, 2, 1982],
    [146_161, 4, 3, 2300],
    [182_622, 31, 12, 2399],
    [182_682, 29, 2, 2400],
    [2_958_465, 31, 12, 9999],
  ])('%i is %i/%i/%i', (serial, day, month, year) => {
    expect(dateAt(cell(serial, 'd/m/yyyy'), 0, 0, serial)).toEqual({ day, month, year });
  });

  it('is the day of its time, and by the calendar of 1904 four years later', () => {
    expect(dateAt(cell(45_292.75, 'd/m'), 0, 0, 45_292.75)).toEqual({ day: 1, month: 1, year: 2024 });
    const from1904 = cell(43_830, 'd/m', { date1904: true });
    expect(dateAt(from1904, 0, 0, 43_830)).toEqual({ day: 1, month: 1, year: 2024 });
    expect(dateAt(cell(29_000, 'd/m', { date1904: true }), 0, 0, 29_000)?.year).toBe(1983);
  });

  it.each([30_000, 12, 2_958_466])('is none of a day nobody means: %i', (serial) => {
    expect(dateAt(cell(serial, 'd/m/yyyy'), 0, 0, serial)).toBeNull();
  });

  it('is none without its format', () => {
    expect(dateAt(cell(45_292), 0, 0, 45_292)).toBeNull();
    expect(dateAt(cell(45_292, 'h:mm'), 0, 0, 45_292)).toBeNull();
  });

  it.each([
    [45_292, 'd/m', '1/1/2024'],
    [0.25, 'h:mm', '6:00'],
    [1.5, 'd/m', null],
    [1.5, 'General', null],
  ])('%d of %s is read as %s', (value, format, text) => {
    expect(dateOrTimeAt(cell(value, format), 0, 0, value)).toBe(text);
    expect(figureAt(cell(value, format), 0, 0)).toBe(text === null ? value : undefined);
  });

  it.each([
    [0, '0:00'],
    [0.5, '12:00'],
    [1.25, '30:00'],
    [1 / 24 / 60, '0:01'],
    [1 / 24 / 3600, '0:00:01'],
    [12.5 / 24 / 60, '0:12:30'],
    [-0.25, '-6:00'],
  ])('%d of a day is %s', (days, text) => {
    expect(timeText(days)).toBe(text);
  });
});

describe('what a person reads in a cell with a number', () => {
  it.each([
    [45_667, 'd/m', '10/1'],
    [45_667, 'dd/mm', '10/01'],
    [45_658, 'dd/mm/yyyy', '01/01/2025'],
    [45_658, 'd/m/yy', '1/1/25'],
    [45_667, 'd-mmm', '10/1'],
    [45_667, 'dd-mmm-yy', '10/1/25'],
    [45_667, 'mmmm yyyy', '1/2025'],
    [45_667, 'dddd, d mmmm yyyy', '10/1/2025'],
    [45_667, 'm/d/yyyy', '10/1/2025'],
    [45_667, 'mm/dd/yy', '10/1/2025'],
    [45_667, 'm/d/yyyy h:mm', '10/1/2025'],
    [45_667, 'd.m.', '10.1.'],
    [45_667, 'd/m;@', '10/1'],
    [45_667, '[$-409]d/m', '10/1'],
    [45_667, 'd\\/m', '10/1'],
    [45_667, 'd\\t\\hm', '10th1'],
    [45_667, '"Ngày "d/m', 'Ngày 10/1'],
    [45_667, '"Ngày" dd "tháng" mm "năm" yyyy', 'Ngày 10 tháng 01 năm 2025'],
    [45_667, 'dd" tháng "mm" năm "yyyy', '10 tháng 01 năm 2025'],
    [45_667, 'd" thg "m h"h"mm', '10 thg 1'],
    [45_667, 'd", "mmm" of "yyyy', '10/1/2025'],
    [45_667, 'd\\-mmm\\-yy', '10/1/25'],
    [45_667, 'd/m_)', '10/1'],
    [45_667, 'd/m h:mm:ss', '10/1'],
    [45_667, 'yyyy-mm-dd', '2025-01-10'],
    [45_667, 'dddd, d/m', '10/1'],
    [45_667, `d/m${'"x"'.repeat(20)}`, '10/1/2025'],
    [45_667.5, 'd/m', '10/1'],
  ])('%d of %s is %s', (value, format, text) => {
    expect(shownNumber(cell(value, format), 0, 0, value)).toBe(text);
    expect(textAt(cell(value, format), 0, 0)).toBe(text);
  });

  it.each([
    [1, '00', '01'],
    [0, '00', '00'],
    [123, '00', '123'],
    [7, '0000000000', '0000000007'],
  ])('%i of %s has its leading zeros: %s', (value, format, text) => {
    expect(shownNumber(cell(value, format), 0, 0, value)).toBe(text);
  });

  it.each([
    [1, 'General'],
    [1, '0'],
    [1, '00000000000'],
    [1.5, '00'],
    [-1, '00'],
    [1, '00.0'],
    [1, '#00'],
    [1.5, 'd/m'],
  ])('%d of %s is shown as it is', (value, format) => {
    expect(shownNumber(cell(value, format), 0, 0, value)).toBeNull();
    expect(textAt(cell(value, format), 0, 0)).toBe(String(value));
  });

  it('is a per cent where the cell is formatted as one: 0.9685 and 96.85 are the same', () => {
    expect(percentAt(cell(0.9685, '0.00%'), 0, 0)).toBe(96.85);
    expect(percentAt(cell(0.07, '0%'), 0, 0)).toBe(7);
    expect(percentAt(cell(96.85), 0, 0)).toBe(96.85);
    expect(percentAt(cell('96,85%', '0.00%'), 0, 0)).toBe(96.85);
    expect(percentAt(cell('96,85'), 0, 0)).toBe(96.85);
    expect([percentAt(cell(null), 0, 0), percentAt(cell('x'), 0, 0), percentAt(cell(1), 0, null)]).toEqual([
      null,
      null,
      null,
    ]);
    expect([numberAt(cell('1,5'), 0, 0), numberAt(cell('x'), 0, 0), numberAt(cell(1), 0, null)]).toEqual([
      1.5,
      null,
      null,
    ]);
    expect(isPercentAt(cell('50%', '0%'), 0, 0)).toBe(false);
    expect(isPercentAt(cell(0.5, '0%'), 0, 0)).toBe(true);
    expect(isPercentAt(cell(0.5, '0'), 0, 0)).toBe(false);
    expect(isPercentAt(cell(0.5), 5, 0)).toBe(false);
  });
});
