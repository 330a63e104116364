import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/core/read/assess';
import { assessmentSettings } from '../../../src/core/read/names/blockRules';
import { readWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';

/** A sheet with formats of some of its cells, by address. */
function formatted(
  rows: readonly (readonly CellContent[])[],
  formats: Readonly<Record<string, string>>,
): SheetSnapshot {
  const plain = sheet('Trang 1', rows);
  const numberFormats = plain.values.map((row, at) =>
    row.map((_, column) => formats[`${String.fromCharCode(65 + column)}${at + 1}`] ?? 'General'),
  );
  return { ...plain, numberFormats };
}

function read(one: SheetSnapshot) {
  const { sources, ...rest } = readWorkbook(workbook(one), defaultSettings);
  const { assessment } = assess({ sources, ...rest }, assessmentSettings(defaultSettings));
  const dates = assessment.findings.filter(({ code }) => code === 'cell-is-date');
  return {
    maxima: assessment.blocks[0]?.set.leaves.map(({ name, maxPoints }) => [name, maxPoints]),
    printed: sources[0]?.criteria?.[0],
    dates: dates.map(({ place, facts }) => [place.cell, facts]),
  };
}

/** `2:00` of a clock. */
const TWO_HOURS = 2 / 24;

describe('a max in a cell that shows a time', () => {
  const scores = (plan: CellContent, bonus: CellContent) => [
    ['BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
    ['Đơn vị: Xã A'],
    ['STT', 'Nội dung', 'Điểm tối đa', 'Điểm thẩm định'],
    ['1', 'Công tác chỉ đạo', 5],
    ['1.1', 'Kế hoạch CCHC', plan, 2],
    ['1.2', 'Báo cáo CCHC', 3, 3],
    [null, 'Điểm thưởng', bonus, 0.5],
  ];

  it('is none in a score sheet, and named as the cell shows it', () => {
    const { maxima, dates } = read(formatted(scores(TWO_HOURS, 1), { C5: 'h:mm' }));
    expect(maxima).toEqual([['Báo cáo CCHC', 3_000_000]]);
    expect(dates).toEqual([['C5', { text: '2:00', read: 'none' }]]);
  });

  it('is none of bonus points either', () => {
    const { maxima, dates } = read(formatted(scores(2, TWO_HOURS), { C7: '[h]:mm' }));
    expect(maxima).toEqual([
      ['Kế hoạch CCHC', 2_000_000],
      ['Báo cáo CCHC', 3_000_000],
    ]);
    expect(dates).toEqual([['C7', { text: '2:00', read: 'none' }]]);
  });
});

describe('a criteria sheet', () => {
  const set = (survey: CellContent, bonus: CellContent) => [
    ['BỘ TIÊU CHÍ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
    ['Khối: Xã, phường'],
    [],
    ['STT', 'Nội dung', 'Điểm tối đa', 'Điểm điều tra XHH'],
    ['1.1', 'Kế hoạch CCHC', 2, null],
    ['1.2', 'Báo cáo CCHC', 3, survey],
    [null, 'Điểm thưởng', bonus],
  ];

  it.each([
    ['a time', TWO_HOURS, 'h:mm', '2:00'],
    ['a date', 45_000, 'd/m/yyyy', '15/3/2023'],
  ])('has no survey max in a cell that shows %s', (_, content, format, text) => {
    const { printed, dates } = read(formatted(set(content, 1), { D6: format }));
    expect(printed?.surveyMaxima).toEqual([0, 0]);
    expect(dates).toEqual([['D6', { text, read: 'none' }]]);
  });

  it('has no cap of bonus points in a cell that shows a time', () => {
    const { printed, dates } = read(formatted(set(1, TWO_HOURS), { C7: 'h:mm' }));
    expect(printed?.lines.map(({ kind, maxPoints }) => [kind, maxPoints])).toEqual([
      ['leaf', 2_000_000],
      ['leaf', 3_000_000],
      ['bonus', null],
    ]);
    expect(dates).toEqual([['C7', { text: '2:00', read: 'none' }]]);
  });
});
