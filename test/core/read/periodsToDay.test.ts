import { describe, expect, it } from 'vitest';
import { rankWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';

const _ = null;
const INDEX = 'KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH';
const UNITS = ['Sở A', 'Sở B', 'Sở C'];
/** The later figures, and those before them in the other order. */
const LATER = [90, 80, 70];
const BEFORE = [70, 75, 80];

/** The units with their ranks and those of the period before, then every warning. */
function ranked(...sheets: readonly SheetSnapshot[]): readonly string[] {
  const { ranking } = rankWorkbook(workbook(...sheets), defaultSettings);
  const units = ranking.blocks.flatMap((block) =>
    block.units.map(({ name, rank, previousRank }) => `${name} ${rank ?? '-'}<${previousRank ?? '-'}`),
  );
  const said = ranking.findings.filter(({ severity }) => severity !== 'info');
  return [...units, ...said.map(({ code, place }) => `${place.cell} ${code}`)];
}

const totals = (name: string, lines: readonly string[], points: readonly number[], units = UNITS) =>
  sheet(name, [
    ...lines.map((line) => [line]),
    ['Khối: Sở, ban, ngành'],
    ['TT', 'Đơn vị', 'Điểm tối đa', 'Điểm thẩm định'],
    ...units.map((unit, at) => [at + 1, unit, 100, points[at] ?? 0]),
  ]);

const COMPARED = ['Sở A 1<3', 'Sở B 2<2', 'Sở C 3<1'];
const ALONE = ['Sở A 1<-', 'Sở B 2<-', 'Sở C 3<-'];

describe('tables of one year up to different days, or of different weeks of a month', () => {
  it.each([
    ['NĂM 2025 (tính đến 30/6/2025)', 'NĂM 2025 (tính đến 30/9/2025)'],
    ['NĂM 2025 (đến hết ngày 30/6)', 'NĂM 2025 (đến hết ngày 30/9)'],
    ['đến hết ngày 30 tháng 6 năm 2025', 'đến hết ngày 30 tháng 9 năm 2025'],
    ['TỪ ĐẦU NĂM ĐẾN 30/6/2025', 'TỪ ĐẦU NĂM ĐẾN 30/9/2025'],
    ['NĂM 2025 (số liệu đến 10/9/2025)', 'NĂM 2025 (số liệu đến 30/9/2025)'],
    ['TUẦN 1 THÁNG 9 NĂM 2025', 'TUẦN 2 THÁNG 9 NĂM 2025'],
    ['TUẦN 4 THÁNG 8/2025', 'TUẦN 1 THÁNG 9/2025'],
    ['6 THÁNG ĐẦU NĂM 2025', '9 THÁNG ĐẦU NĂM 2025'],
    ['NĂM 2024 (tính đến 31/12/2024)', 'NĂM 2025 (tính đến 31/12/2025)'],
  ])('are periods, of which the latest counts: %s, %s', (before, later) => {
    const tabs = [
      totals('A', [`${INDEX} ${before}`], BEFORE),
      totals('B', [`${INDEX} ${later}`], LATER),
    ] as const;
    expect(ranked(...tabs)).toEqual(COMPARED);
    expect(ranked(...tabs.toReversed())).toEqual(COMPARED);
  });

  it.each([
    ['(tính đến ngày 30/6/2025)', '(tính đến ngày 30/9/2025)'],
    ['Số liệu tính đến 30/6/2025', 'Số liệu tính đến 30/9/2025'],
    ['Tuần 1 tháng 9', 'Tuần 2 tháng 9'],
  ])('are told by a line of its own or by the tab: %s, %s', (before, later) => {
    const title = `${INDEX} NĂM 2025`;
    expect(ranked(totals('A', [title, before], BEFORE), totals('B', [title, later], LATER))).toEqual(
      COMPARED,
    );
  });

  it('stay tables of the year where no unit stands in two of them, or where only one says a day', () => {
    const days = ['NĂM 2025 (tính đến 10/9/2025)', 'NĂM 2025 (tính đến 15/9/2025)'] as const;
    const others = ['Sở D', 'Sở E', 'Sở G'];
    const told = ranked(
      totals('A', [`${INDEX} ${days[0]}`], [99, 98, 97], others),
      totals('B', [`${INDEX} ${days[1]}`], LATER),
    );
    expect(told).toEqual(['Sở D 1<-', 'Sở E 2<-', 'Sở G 3<-', 'Sở A 4<-', 'Sở B 5<-', 'Sở C 6<-']);
    const lastYear = totals('2024', [`${INDEX} NĂM 2024`], BEFORE);
    expect(ranked(lastYear, totals('B', [`${INDEX} ${days[1]}`], LATER))).toEqual(COMPARED);
  });

  it('are not told by dates of papers and deadlines', () => {
    const lines = [
      '(Kèm theo Quyết định số 12/QĐ-UBND ngày 15/01/2026)',
      'Hạn nộp phiếu: đến ngày 30/11/2025',
      'Đơn vị gửi kết quả đến hết ngày 15/12/2025',
    ];
    for (const line of lines) {
      const tabs = [totals('A', [`${INDEX} NĂM 2025`, line], LATER)];
      expect(ranked(...tabs)).toEqual(ALONE);
    }
  });
});

describe('columns of one year up to different days, months or weeks of a month', () => {
  it.each([
    ['Tuần 1 tháng 9', 'Tuần 2 tháng 9'],
    ['Đến 30/6/2025', 'Đến 30/9/2025'],
    ['Tính đến 30/6', 'Tính đến 30/9'],
    ['6 tháng đầu năm', '9 tháng đầu năm'],
  ])('are periods, of which the latest counts: %s, %s', (before, later) => {
    const table = sheet('KQ', [
      [`${INDEX} NĂM 2025`],
      ['Khối: Sở, ban, ngành'],
      ['TT', 'Đơn vị', before, _, later, _],
      [_, _, 'Chỉ số', 'Hạng', 'Chỉ số', 'Hạng'],
      ...UNITS.map((unit, at): CellContent[] => [
        at + 1,
        unit,
        BEFORE[at] ?? 0,
        3 - at,
        LATER[at] ?? 0,
        at + 1,
      ]),
    ]);
    expect(ranked(table)).toEqual(COMPARED);
  });
});

describe('a title of another year than the heads over all scores', () => {
  const rows = (heads: readonly (readonly CellContent[])[], points: (at: number) => readonly CellContent[]) =>
    sheet('KQ', [
      [`${INDEX} NĂM 2025`],
      ['Khối: Sở, ban, ngành'],
      ...heads,
      ...UNITS.map((unit, at) => [at + 1, unit, ...points(at)]),
    ]);

  it('is said: the heads count', () => {
    const one = rows([['TT', 'Đơn vị', 'Điểm tối đa', 'Điểm năm 2024']], (at) => [100, LATER[at] ?? 0]);
    expect(ranked(one)).toEqual([...ALONE, 'D3 line-unused']);
    const halves = rows(
      [
        ['TT', 'Đơn vị', 'Năm 2024', _, _, _],
        [_, _, '6 tháng đầu năm', _, '6 tháng cuối năm', _],
        [_, _, 'Chỉ số', 'Hạng', 'Chỉ số', 'Hạng'],
      ],
      (at) => [BEFORE[at] ?? 0, 3 - at, LATER[at] ?? 0, at + 1],
    );
    expect(ranked(halves)).toEqual([...COMPARED, 'C5 line-unused']);
  });

  it('is none where the heads have its year as well, or no year', () => {
    const both = rows([['TT', 'Đơn vị', 'Chỉ số năm 2024', 'Chỉ số năm 2025']], (at) => [
      BEFORE[at] ?? 0,
      LATER[at] ?? 0,
    ]);
    expect(ranked(both)).toEqual(COMPARED);
  });
});
