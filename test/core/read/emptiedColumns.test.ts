import { describe, expect, it } from 'vitest';
import { rankWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';

const UNITS = ['Sở Nội vụ', 'Sở Y tế', 'Sở Tư pháp'];

/** `D3 warning` of each column of points that is said to be blank. */
function blankColumns(rows: readonly (readonly CellContent[])[]): readonly string[] {
  const { findings } = rankWorkbook(workbook(sheet('KQ', rows)), defaultSettings);
  return findings.flatMap(({ code, facts, place, severity }) =>
    code === 'column-unread' && 'isBlank' in facts ? [`${place.cell} ${severity}`] : [],
  );
}

/** A table of totals (L4) with these columns behind the max of 100. */
function totals(columns: Readonly<Record<string, readonly CellContent[]>>) {
  return [
    ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
    ['Khối: Sở, ban, ngành'],
    ['STT', 'Đơn vị', 'Điểm tối đa', ...Object.keys(columns)],
    ...UNITS.map((unit, at) => [at + 1, unit, 100, ...Object.values(columns).map((own) => own[at] ?? null)]),
  ];
}

const VERIFIED = [70, 69, 68];
const SURVEY = [15, 17, 15.5];

describe('a column of points that is blank under its header, of units by their totals', () => {
  it.each([
    ['the verified points beside a survey', { 'Điểm thẩm định': [], 'Điểm XHH': SURVEY }, ['D3 warning']],
    ['the survey beside verified points', { 'Điểm thẩm định': VERIFIED, 'Điểm XHH': [] }, ['E3 warning']],
    ['a second round', { 'Thẩm định lần 1': VERIFIED, 'Thẩm định lần 2': [] }, ['E3 info']],
    ['bonus points', { 'Điểm thẩm định': VERIFIED, 'Điểm thưởng': [] }, ['E3 info']],
    ['penalty points', { 'Điểm thẩm định': VERIFIED, 'Điểm trừ': [] }, ['E3 info']],
    ['a total', { 'Điểm thẩm định': VERIFIED, 'Tổng điểm': [] }, ['E3 info']],
    [
      'the survey beside a total that counts',
      { 'Điểm thẩm định': VERIFIED, 'Điểm XHH': [], 'Tổng điểm': [85, 86, 83.5] },
      ['E3 info'],
    ],
  ])('is said at the header: %s', (_, columns, said) => {
    expect(blankColumns(totals(columns))).toEqual(said);
  });

  it.each([
    ['nothing is blank', { 'Điểm thẩm định': VERIFIED, 'Điểm XHH': SURVEY }],
    ['points that do not apply', { 'Điểm thẩm định': VERIFIED, 'Điểm trừ': ['-', '-', '-'] }],
    ['one unit has some', { 'Điểm thẩm định': VERIFIED, 'Điểm trừ': [null, 1, null] }],
    ['not verified yet', { 'Điểm tự chấm': VERIFIED, 'Điểm thẩm định': [] }],
    ['self-scores, which count for nothing', { 'Điểm tự chấm': [], 'Điểm thẩm định': VERIFIED }],
    ['a total has them inside', { 'Điểm thưởng': [], 'Điểm trừ': [], 'Tổng điểm': VERIFIED }],
    ['ranks and grades to come', { 'Tổng điểm': VERIFIED, 'Xếp hạng': [], 'Xếp loại': [] }],
    ['points of another year', { 'Điểm thẩm định': VERIFIED, 'Điểm XHH năm 2026': [] }],
  ])('is not said where it tells nothing: %s', (_, columns) => {
    expect(blankColumns(totals(columns))).toEqual([]);
  });
});

describe('a column of points that is blank under its header, of units by fields', () => {
  const fields = (blank: number | null) => [
    ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
    ['Khối: Sở, ban, ngành'],
    ['STT', 'Đơn vị', 'Thể chế (10 điểm)', null, 'TTHC (20 điểm)', null, 'Điểm thưởng', 'Tổng điểm'],
    [null, null, 'Thẩm định', 'Điều tra XHH', 'Thẩm định', 'Điều tra XHH'],
    ...[
      [1, 'Sở Nội vụ', 6, 2, 11, 5, 1, 25],
      [2, 'Sở Y tế', 5, 2, 11, 4, 0, 22],
      [3, 'Sở Tư pháp', 5, 1, 10, 5, 1, 22],
    ].map((row) => row.map((value, at) => (at === blank ? null : value))),
  ];

  it.each([
    [2, ['C4 warning']],
    [3, ['D4 warning']],
    [5, ['F4 warning']],
    [7, ['H3 info']],
    [null, []],
  ])('is said at the header: column %s', (blank, said) => {
    expect(blankColumns(fields(blank))).toEqual(said);
  });
});
