import { describe, expect, it } from 'vitest';
import { computeRanking } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { Settings } from '../../../src/core/settings/settings';
import { plannedContent } from '../../../src/core/workbook';
import type { CellContent, PlannedChart, PlannedSheet, SheetSnapshot } from '../../../src/core/workbook';
import { core as vi } from '../../../src/locales/vi/core';
import { NOW, sheet, unitSheet, workbook } from '../sheets';

/** Units of one block by their indexes; where ranks of 2022 are given, last year's table is in the workbook, too. */
function units(
  rows: readonly (readonly [name: string, index: number, rankThen?: number])[],
): readonly SheetSnapshot[] {
  const then = rows.filter(([, , rank]) => rank !== undefined);
  const table = (year: number, header: string, cells: readonly (readonly CellContent[])[]) =>
    sheet(`Năm ${year}`, [
      [`KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${year}`],
      ['Khối: Sở, ban, ngành'],
      ['STT', 'Tên đơn vị', ...(year === 2023 ? ['Điểm tối đa'] : []), header],
      ...cells,
    ]);
  return [
    table(
      2023,
      'Tổng điểm',
      rows.map(([name, index], at) => [at + 1, name, 100, index]),
    ),
    ...(then.length === 0
      ? []
      : [
          table(
            2022,
            'Xếp hạng',
            then.map(([name, , rank], at) => [at + 1, name, rank ?? null]),
          ),
        ]),
  ];
}

function charted(sheets: readonly SheetSnapshot[], settings: Partial<Settings> = {}): PlannedSheet {
  const { plan } = computeRanking(workbook(...sheets), { ...defaultSettings, ...settings }, vi, NOW);
  const found = plan.sheets.find(({ charts }) => charts.length > 0);
  if (found === undefined) throw new Error('no charts');
  return found;
}

/** What a chart draws: texts in the first row and column. */
function drawn({ values }: PlannedSheet, chart: PlannedChart | undefined) {
  if (chart === undefined) throw new Error('no such chart');
  const { row, column, rows, columns } = chart.data;
  return values
    .slice(row, row + rows)
    .map((line) => line.slice(column, column + columns).map(plannedContent));
}

const many = (count: number) =>
  units(
    Array.from(
      { length: count },
      (_, at) => [`Xã ${at + 1}`, 99 - at * 0.01, ((at * 7) % count) + 1] as const,
    ),
  );

describe('the sheet of charts', () => {
  const book = [
    unitSheet('Sở A', [2, 3, 4]),
    unitSheet('Sở B', [1, 3, 5]),
    unitSheet('Sở C', [0, 3, 3]),
    ...units([
      ['Sở A', 0, 2],
      ['Sở B', 0, 1],
    ]).slice(1),
  ];
  const planned = charted(book);

  it('has the index of each unit, the best on top', () => {
    const [index] = planned.charts;
    expect([index?.kind, index?.title, index?.seriesIn]).toEqual([
      'bar',
      'Chỉ số CCHC năm 2023: Sở, ban, ngành',
      'columns',
    ]);
    expect(drawn(planned, index)).toEqual([
      ['Đơn vị', 'Chỉ số (%)'],
      ['Sở A', 90],
      ['Sở B', 90],
      ['Sở C', 60],
    ]);
  });

  it('has the best, the average and the worst of each field', () => {
    expect(drawn(planned, planned.charts[1])).toEqual([
      ['Lĩnh vực', 'Cao nhất (%)', 'Bình quân (%)', 'Thấp nhất (%)'],
      ['Công tác chỉ đạo', 100, 80, 60],
      ['Cải cách thể chế', 100, 80, 60],
    ]);
  });

  it('has the ranks of both years, a line a unit; units that share a rank share a label', () => {
    const slope = planned.charts[2];
    expect(drawn(planned, slope)).toEqual([
      ['Đơn vị (nhãn trên biểu đồ)', 'Hạng năm 2022', 'Hạng năm 2023'],
      ['1. Sở B; Sở A', 1, 1],
      ['1. Sở A', 2, 1],
    ]);
    expect(slope?.series.map(({ dash, labels }) => [dash, labels])).toEqual([
      ['dot', 'ends'],
      ['solid', 'start'],
    ]);
  });

  it('says where an axis begins that does not begin at 0', () => {
    const texts = planned.values.flatMap(([text]) => (typeof text === 'string' ? [text] : []));
    expect(planned.charts.map(({ valueAxis }) => valueAxis.min)).toEqual([55, 55, 0]);
    expect(texts.filter((text) => text.startsWith('Trục bắt đầu từ 55%'))).toHaveLength(2);
    const low = charted(
      units([
        ['Sở A', 90],
        ['Sở B', 20],
      ]),
    );
    expect(low.charts[0]?.valueAxis).toMatchObject({ min: 0, max: 100 });
    expect(low.values.map(([text]) => text)).toContain('Trục bắt đầu từ 0.');
  });

  it('has no chart of fields where there is one, and none of ranks without last year', () => {
    expect(
      charted(
        units([
          ['Sở A', 90],
          ['Sở B', 80],
        ]),
      ).charts.map(({ kind }) => kind),
    ).toEqual(['bar']);
    expect(
      charted(units([['Sở A', 90]])).charts.map((chart) => drawn(charted(units([['Sở A', 90]])), chart)),
    ).toEqual([
      [
        ['Đơn vị', 'Chỉ số (%)'],
        ['Sở A', 90],
      ],
    ]);
  });

  it('draws the first and last units of a big block, and says so', () => {
    const large = charted(many(31));
    const table = drawn(large, large.charts[0]);
    expect(table).toHaveLength(1 + 15 + 1 + 15);
    expect(table[16]).toEqual(['… 1 đơn vị khác …', null]);
    expect(large.values.map(([text]) => text)).toContain(
      'Biểu đồ chỉ vẽ 30 trong 31 đơn vị: đầu bảng và cuối bảng. Đủ các đơn vị ở trang “Xếp hạng Sở, ban, ngành”.',
    );
  });

  it.each([1, 2, 30, 31, 41, 1_200])('fits pages of its own with %d units, no chart cut', (count) => {
    const { charts, pageBreaks = [], columnWidths } = charted(many(count));
    for (const { over } of charts) {
      const last = over.row + over.rows - 1;
      const begins = [0, ...pageBreaks].filter((row) => row <= over.row).at(-1) ?? 0;
      expect(pageBreaks.some((row) => row > over.row && row <= last)).toBe(false);
      expect(last - begins).toBeLessThan(28);
      expect(over.columns).toBe(columnWidths.length);
    }
    expect(charts.reduce((sum, { series }) => sum + series.length, 0)).toBeLessThanOrEqual(41);
  });

  it('parts the labels of lines: none lies upon another', () => {
    const large = charted(many(1_200));
    const slope = large.charts.at(-1);
    const ranks = drawn(large, slope)
      .slice(1)
      .flatMap(([, , rank], at) =>
        ['end', 'ends'].includes(slope?.series[at]?.labels ?? '') ? [Number(rank)] : [],
      );
    // 330 points for 1,271 ranks, 10 of them a label.
    const gaps = ranks.slice(1).map((rank, at) => rank - (ranks[at] ?? 0));
    expect(ranks[0]).toBe(1);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(38);
  });

  it('follows the ranking sheet by formulas, and holds values where the settings say so', () => {
    const formulas = planned.values
      .flat()
      .flatMap((value) => (typeof value === 'object' && value !== null ? [value.formula] : []));
    expect(
      formulas.filter((formula) =>
        /^=INDEX\('Xếp hạng Sở, ban, ngành'!\$[A-Z]+\$\d+:\$[A-Z]+\$\d+,MATCH\("[^"]+",/u.test(formula),
      ).length,
    ).toBeGreaterThan(6);
    expect(
      formulas.some((formula) =>
        /^=AVERAGE\('Xếp hạng Sở, ban, ngành'!\$[A-Z]+\$\d+:\$[A-Z]+\$\d+\)$/u.test(formula),
      ),
    ).toBe(true);
    const plain = charted(book, { liveFormulas: false });
    expect(plain.values.flat().every((value) => typeof value !== 'object' || value === null)).toBe(true);
  });

  it('cuts long names and keeps hostile ones', () => {
    const names = ['=1+1', '<b>', '__proto__', 'x'.repeat(32_767)];
    const hostile = charted(units(names.map((name, at) => [name, 90 - at, at + 1] as const)));
    expect(drawn(hostile, hostile.charts[0]).map(([name]) => name)).toEqual([
      'Đơn vị',
      '=1+1',
      '<b>',
      '__proto__',
      `${'x'.repeat(59)}…`,
    ]);
    expect(drawn(hostile, hostile.charts[1])[4]?.[0]).toBe(`4. ${'x'.repeat(26)}…`);
  });
});
