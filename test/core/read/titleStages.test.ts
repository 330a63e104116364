import { describe, expect, it } from 'vitest';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

type Row = readonly CellContent[];

const BLOCK = ['Khối: Sở, ban, ngành'];
const PLAIN = 'KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025';

const byUnits = (first: readonly [number, number]): readonly Row[] => [
  ['STT', 'Nội dung', 'Điểm tối đa', 'Sở Nội vụ', 'Sở Y tế'],
  ['I', 'Thể chế', 10],
  ['1', 'Văn bản', 10, ...first],
];
const totals = (header: string, first: readonly [number, number]): readonly Row[] => [
  ['TT', 'Đơn vị', 'Điểm tối đa', header],
  [1, 'Sở Nội vụ', 10, first[0]],
  [2, 'Sở Y tế', 10, first[1]],
];
const LAYOUTS: Readonly<Record<string, (first: readonly [number, number]) => readonly Row[]>> = {
  'criteria × units': byUnits,
  'units × totals': (first) => totals('Điểm', first),
  'units × fields': ([a, b]) => [
    ['TT', 'Đơn vị', 'Thể chế (10 điểm)', 'Thủ tục (10 điểm)'],
    [1, 'Sở Nội vụ', a, a],
    [2, 'Sở Y tế', b, b],
  ],
};

const told = (...sheets: readonly SheetSnapshot[]) => toldBy(workbook(...sheets), () => true);

const PAIRS: readonly (readonly [string, string, string, string])[] = [
  ['KẾT QUẢ TỰ CHẤM NĂM 2025', 'KẾT QUẢ THẨM ĐỊNH NĂM 2025', 'A', 'B'],
  [PLAIN, PLAIN, 'Tự chấm', 'Thẩm định'],
  [PLAIN, PLAIN, 'TC', 'TĐ'],
  ['BẢNG ĐIỂM TỰ ĐÁNH GIÁ CHỈ SỐ CCHC NĂM 2025', 'BẢNG ĐIỂM THẨM ĐỊNH CHỈ SỐ CCHC NĂM 2025', 'A', 'B'],
  ['TỔNG HỢP ĐIỂM TỰ CHẤM NĂM 2025', PLAIN, 'A', 'B'],
];

describe.each(Object.entries(LAYOUTS))('self-scores and verified scores on two sheets of %s', (_, rows) => {
  it.each(PAIRS)('count as verified, in either order of the tabs: %s, %s (%s, %s)', (a, b, tabA, tabB) => {
    const claimed = sheet(tabA, [[a], BLOCK, ...rows([9, 9.5])]);
    const appraised = sheet(tabB, [[b], BLOCK, ...rows([7, 8])]);
    for (const sheets of [
      [claimed, appraised],
      [appraised, claimed],
    ]) {
      const [first, second, ...said] = told(...sheets);
      expect([first, second]).toEqual(['Sở Y tế 80', 'Sở Nội vụ 70']);
      expect(said.filter((line) => !line.includes('scale-assumed'))).toHaveLength(1);
      expect(said.join()).toContain('tables-compete');
    }
  });
});

const scoreSheet = (tab: string, title: string, unit: string, score: number, header = 'Điểm') =>
  sheet(tab, [
    [title],
    [`Đơn vị: ${unit}`],
    BLOCK,
    ['STT', 'Tiêu chí', 'Điểm tối đa', header],
    ['I', 'Thể chế', 10],
    ['1', 'Văn bản', 10, score],
  ]);

it('score sheets of a unit each count as verified where it has one of self-scores, too', () => {
  for (const [claim, verified] of [
    ['Điểm', 'Điểm'],
    ['Điểm tự chấm', 'Điểm thẩm định'],
  ]) {
    const lines = told(
      scoreSheet('Tự chấm NV', 'PHIẾU TỰ CHẤM ĐIỂM NĂM 2025', 'Sở Nội vụ', 9, claim),
      scoreSheet('Tự chấm YT', 'PHIẾU TỰ CHẤM ĐIỂM NĂM 2025', 'Sở Y tế', 9, claim),
      scoreSheet('NV', 'PHIẾU THẨM ĐỊNH NĂM 2025', 'Sở Nội vụ', 7, verified),
      scoreSheet('YT', 'PHIẾU THẨM ĐỊNH NĂM 2025', 'Sở Y tế', 8, verified),
    );
    expect(lines).toEqual(['Sở Y tế 80', 'Sở Nội vụ 70', 'A2 tables-compete', 'A2 tables-compete']);
  }
});

it('a form titled as one of self-scores, with verified ones in it, gives these', () => {
  const form = sheet('NV', [
    ['PHIẾU TỰ CHẤM ĐIỂM NĂM 2025'],
    ['Đơn vị: Sở Nội vụ'],
    BLOCK,
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm', 'Thẩm định'],
    ['1', 'Văn bản', 10, 9, 7],
  ]);
  expect(told(form)).toEqual(['Sở Nội vụ 70']);
});

it('a unit that only the sheet of self-scores has is ranked by them, which is said', () => {
  const claimed = sheet('Tự chấm', [[PLAIN], BLOCK, ...totals('Điểm', [9, 9]), [3, 'Sở Tư pháp', 10, 8.5]]);
  const lines = told(claimed, sheet('Thẩm định', [[PLAIN], BLOCK, ...totals('Điểm', [7, 8])]));
  expect(lines).toEqual([
    'Sở Tư pháp 85',
    'Sở Y tế 80',
    'Sở Nội vụ 70',
    'B6 self-score-used',
    'B4 tables-compete',
  ]);
});

it.each([
  ['THẨM ĐỊNH LẦN 1', 'THẨM ĐỊNH LẦN 2'],
  ['THẨM ĐỊNH', 'THẨM ĐỊNH SAU GIẢI TRÌNH'],
  ['THẨM ĐỊNH SƠ BỘ', 'THẨM ĐỊNH'],
])('the later step of the appraisal counts: %s, %s', (before, after) => {
  const early = sheet('A', [[`KẾT QUẢ ${before} NĂM 2025`], BLOCK, ...byUnits([9, 9.5])]);
  const late = sheet('B', [[`KẾT QUẢ ${after} NĂM 2025`], BLOCK, ...byUnits([7, 8])]);
  expect(told(early, late)).toEqual(['Sở Y tế 80', 'Sở Nội vụ 70', 'D3 tables-compete']);
  expect(told(late, early)).toEqual(['Sở Y tế 80', 'Sở Nội vụ 70', 'D3 tables-compete']);
});

it('two sheets of one step are still two places of a unit', () => {
  const of = (tab: string, points: readonly [number, number]) =>
    sheet(tab, [['KẾT QUẢ THẨM ĐỊNH NĂM 2025'], BLOCK, ...byUnits(points)]);
  expect(told(of('A', [7, 8]), of('B', [9, 9]))).toContain('D3 duplicate-unit');
});

it.each(['KẾT QUẢ ĐIỀU TRA XÃ HỘI HỌC NĂM 2025', 'KẾT QUẢ KHẢO SÁT SỰ HÀI LÒNG (SIPAS) NĂM 2025'])(
  'a survey of criteria × units beside the score sheets is apart: %s',
  (title) => {
    const survey = sheet('XHH', [
      [title],
      BLOCK,
      ['STT', 'Nội dung', 'Điểm tối đa', 'Sở Nội vụ', 'Sở Y tế'],
      [1, 'Hài lòng', 10, 9, 5],
    ]);
    expect(
      told(
        scoreSheet('NV', 'BẢNG CHẤM ĐIỂM NĂM 2025', 'Sở Nội vụ', 7),
        scoreSheet('YT', 'BẢNG CHẤM ĐIỂM NĂM 2025', 'Sở Y tế', 8),
        survey,
      ),
    ).toEqual(['Sở Y tế 80', 'Sở Nội vụ 70', 'A1 survey-apart']);
    expect(told(survey).slice(0, 2)).toEqual(['Sở Nội vụ 90', 'Sở Y tế 50']);
  },
);
