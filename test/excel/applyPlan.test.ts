import { HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import { SheetsFilterService } from '@univerjs/sheets-filter';
import { describe, expect, it } from 'vitest';
import type { PlannedValue } from '../../src/core/workbook';
import { applyPlan } from '../../src/excel/writing/applyPlan';
import { readWorkbook } from '../../src/excel/reading/readWorkbook';
import { headlessExcel } from './headlessExcel';
import { largeSheet, planOf, plannedSheet } from './plans';
import { sheetNamed, univerData, whatIsThere } from './univerBook';

const source = univerData({ name: 'Sở A', values: [['Điểm', 1]] });

describe('writing result sheets', () => {
  it('adds the sheets after the others, with values that read back as planned, and shows the first', async () => {
    const { workbook } = headlessExcel(source);
    const plan = planOf([
      plannedSheet({ mark: '1:abc' }),
      plannedSheet({ name: 'Tiêu chí 0 điểm', mark: '1:def' }),
    ]);
    await applyPlan(plan);
    const { sheets } = await readWorkbook();
    expect(sheets.map(({ name, resultMark }) => [name, resultMark])).toEqual([
      ['Sở A', null],
      ['Xếp hạng Sở', '1:abc'],
      ['Tiêu chí 0 điểm', '1:def'],
    ]);
    expect(sheets[1]?.values).toEqual(plan.sheets[0]?.values);
    expect(sheets[1]?.numberFormats[3]).toEqual(['General', 'General', '0.00']);
    expect(workbook.getActiveSheet().getName()).toBe('Xếp hạng Sở');
  });

  it.each<PlannedValue>([
    '=1+1',
    '=HYPERLINK("http://evil","x")',
    '+84 912',
    '-',
    '- Sở Nội vụ',
    '@SUM(A1)',
    "'90s",
    "''",
    '1.10',
    '1,5',
    '9/12',
    '85%',
    '96.85 %',
    'TRUE',
    '#N/A',
    '   ',
    'constructor',
    '__proto__',
    'dòng một\ndòng hai',
    'x'.repeat(32_767),
    0,
    -1.5,
    1e-7,
    true,
    false,
  ])('writes %j so that it arrives as it is', async (value) => {
    headlessExcel(source);
    await applyPlan(
      planOf([
        plannedSheet({
          name: 'Kết quả',
          // Blanks at the edge of a sheet are as if they were not there.
          values: [[1, value, 1]],
          table: null,
          repeatedRows: null,
          styles: [],
          highlights: [],
        }),
      ]),
    );
    const { sheets } = await readWorkbook();
    expect(sheets[1]?.values).toEqual([[1, value, 1]]);
  });

  it('keeps numbers and texts apart in cells of the text format too', async () => {
    headlessExcel(source);
    const values = [['1.1', 5, "'x"]];
    const styles = [{ area: { row: 0, column: 0, rows: 1, columns: 3 }, look: { numberFormat: '@' } }];
    await applyPlan(planOf([plannedSheet({ name: 'K', values, styles, highlights: [], table: null })]));
    const { sheets } = await readWorkbook();
    expect(sheets[1]).toMatchObject({ values, numberFormats: [['@', '@', '@']] });
  });

  it.each(["Khối 'sở' & ngành", 'constructor', 'A1', '2023', 'Sở; ban, ngành! (1)'])(
    'makes a sheet named %s',
    async (name) => {
      const { workbook } = headlessExcel(source);
      await applyPlan(planOf([plannedSheet({ name })]));
      expect(workbook.getActiveSheet().getName()).toBe(name);
    },
  );

  it('gives cells the looks of the plan, the later look winning', async () => {
    const { workbook } = headlessExcel(source);
    const base = plannedSheet();
    const last = {
      area: { row: 2, column: 1, rows: 1, columns: 1 },
      look: { fill: '#FF0000', italic: true, size: 14 },
    };
    await applyPlan(planOf([{ ...base, styles: [...base.styles, last] }]));
    const sheet = sheetNamed(workbook, 'Xếp hạng Sở');
    expect(sheet.getCellStyle(2, 0)).toMatchObject({
      bl: 1,
      bg: { rgb: '#0F548C' },
      cl: { rgb: '#FFFFFF' },
      tb: WrapStrategy.WRAP,
      ht: HorizontalAlign.CENTER,
      vt: VerticalAlign.MIDDLE,
    });
    expect(sheet.getCellStyle(2, 1)).toMatchObject({ bl: 1, it: 1, fs: 14, bg: { rgb: '#FF0000' } });
    expect(sheet.getCellStyle(3, 2)).toMatchObject({ n: { pattern: '0.00' }, ht: HorizontalAlign.RIGHT });
    expect(sheet.getColumnWidth(1)).toBe(40 * 7 + 5);
  });

  it('makes highlights, bars, shades, table, frozen panes, page set-up and a hidden mark', async () => {
    const excel = headlessExcel(source);
    await applyPlan(planOf([plannedSheet({ mark: '1:abc' })]));
    const there = whatIsThere(excel);
    const [, sheet] = there.sheets;
    expect(sheet?.highlights.map(({ rule, ranges }) => [rule, ranges])).toEqual([
      [
        expect.objectContaining({
          value: '=C4=0',
          style: { bg: { rgb: '#FFC7CE' }, cl: { rgb: '#9C0006' }, bl: 1 },
        }),
        [{ startRow: 3, endRow: 4, startColumn: 2, endColumn: 2 }],
      ],
      [
        expect.objectContaining({
          value: '=ISBLANK(C4)',
          style: { bg: { rgb: '#FFEB9C' }, cl: { rgb: '#7F6000' } },
        }),
        expect.anything(),
      ],
      [
        expect.objectContaining({
          type: 'colorScale',
          config: [
            expect.objectContaining({ color: '#FBE2D0', value: { type: 'min' } }),
            expect.objectContaining({ color: '#FFFFFF', value: { type: 'percentile', value: 50 } }),
            expect.objectContaining({ color: '#CFE6D4', value: { type: 'max' } }),
          ],
        }),
        [{ startRow: 3, endRow: 4, startColumn: 0, endColumn: 0 }],
      ],
      [
        {
          type: 'dataBar',
          isShowValue: true,
          config: {
            min: { type: 'num', value: 75 },
            max: { type: 'num', value: 100 },
            positiveColor: '#BDD7EE',
            nativeColor: '#BDD7EE',
            isGradient: false,
          },
        },
        [{ startRow: 3, endRow: 4, startColumn: 2, endColumn: 2 }],
      ],
    ]);
    expect(sheet).toMatchObject({ tables: 1, freeze: { ySplit: 3, xSplit: 2 } });
    expect(there.names).toMatchObject([
      { name: 'CCHC_KET_QUA', formulaOrRefString: '="1:abc"', hidden: true, localSheetId: sheet?.id },
    ]);
    await excel.Excel.run(async (context) => {
      const result = context.workbook.worksheets.getItem('Xếp hạng Sở').load('tabColor');
      await context.sync();
      expect(result.tabColor).toBe('#4A8CCB');
      const { pageLayout } = result;
      pageLayout.load('orientation,paperSize,zoom');
      const titles = pageLayout.getPrintTitleRowsOrNullObject().load('rowIndex,rowCount');
      await context.sync();
      expect(pageLayout.toJSON()).toMatchObject({
        orientation: 'Landscape',
        paperSize: 'A4',
        zoom: { horizontalFitToPages: 1 },
      });
      expect([titles.rowIndex, titles.rowCount]).toEqual([2, 1]);
    });
  });

  it('writes a head of two lines: names once over their columns, a filter below them, rows as high as planned', async () => {
    const excel = headlessExcel(source);
    const filter = { row: 3, column: 0, rows: 3, columns: 3 };
    const merged = [
      { row: 2, column: 0, rows: 2, columns: 1 },
      { row: 2, column: 1, rows: 1, columns: 2 },
    ];
    await applyPlan(
      planOf([
        plannedSheet({
          values: [
            ['Lĩnh vực', null, null],
            [null, null, null],
            ['Đơn vị', 'Cải cách thể chế', null],
            [null, '%', 'Hạng'],
            ['Sở Nội vụ', 96.85, 1],
            ['Sở Tư pháp', 90, 2],
          ],
          table: null,
          filter,
          merged,
          rowHeights: new Map([
            [2, 30],
            [3, 33],
          ]),
        }),
      ]),
    );
    const sheet = sheetNamed(excel.workbook, 'Xếp hạng Sở');
    expect(sheet.getMergeData()).toMatchObject([
      { startRow: 2, endRow: 3, startColumn: 0, endColumn: 0 },
      { startRow: 2, endRow: 2, startColumn: 1, endColumn: 2 },
    ]);
    const filters = excel.univer.__getInjector().get(SheetsFilterService);
    expect(filters.getFilterModel(excel.workbook.getUnitId(), sheet.getSheetId())?.getRange()).toMatchObject({
      startRow: 3,
      endRow: 5,
      startColumn: 0,
      endColumn: 2,
    });
    expect([2, 3].map((row) => sheet.getRowHeight(row) * 0.75)).toEqual([30, 33]);
  });

  it('prints only the columns that are for print, with lines and a header that filter buttons do not cover', async () => {
    const excel = headlessExcel(source);
    const area = { row: 2, column: 0, rows: 3, columns: 3 };
    await applyPlan(
      planOf([
        plannedSheet({
          styles: [{ area, look: { font: 'Times New Roman', border: '#7F7F7F' } }],
          rowHeights: new Map([[2, 48]]),
          printedColumns: 2,
        }),
      ]),
    );
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Xếp hạng Sở');
      const printed = sheet.pageLayout.getPrintAreaOrNullObject().load('address');
      const header = sheet.getRange('A3').load('format/rowHeight,format/font/name');
      const borders = [
        ...(['EdgeTop', 'EdgeLeft', 'EdgeRight', 'EdgeBottom'] as const).map((side) => ['A3', side] as const),
        ...(['EdgeRight', 'EdgeBottom'] as const).flatMap((side) => [
          ['B4', side] as const,
          ['C5', side] as const,
        ]),
      ].map(([cell, side]) => sheet.getRange(cell).format.borders.getItem(side).load('style,color'));
      await context.sync();
      expect(printed.address).toMatch(/!A1:B5$/u);
      expect(header.format).toMatchObject({ rowHeight: 48, font: { name: 'Times New Roman' } });
      for (const border of borders) expect(border).toMatchObject({ style: 'Continuous', color: '#7F7F7F' });
    });
  });

  it('replaces the results of the run before, and nothing else', async () => {
    const excel = headlessExcel(source);
    await applyPlan(planOf([plannedSheet(), plannedSheet({ name: 'Tiêu chí 0 điểm' })]));
    const before = whatIsThere(excel);
    const next = plannedSheet({
      mark: '1:new',
      values: [
        ['A', 'B', 'C'],
        [1, 2, 3],
      ],
      table: null,
      styles: [],
      highlights: [],
    });
    await applyPlan(planOf([next], ['Xếp hạng Sở', 'Tiêu chí 0 điểm']));
    const { sheets } = await readWorkbook();
    expect(sheets.map(({ name, resultMark }) => [name, resultMark])).toEqual([
      ['Sở A', null],
      ['Xếp hạng Sở', '1:new'],
    ]);
    expect(whatIsThere(excel).sheets[0]).toEqual(before.sheets[0]);
    expect(whatIsThere(excel).names).toHaveLength(1);
  });

  it('works where somebody else computes in the same file at the same time', async () => {
    const { host, workbook, Excel } = headlessExcel(source);
    let others = '';
    await applyPlan(planOf([plannedSheet({ name: 'Của người khác' })]), {
      onProgress: ({ done }) => {
        if (done > 0) others = workbook.getSheets()[1]?.getName() ?? '';
      },
    });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Của người khác').name = others;
      await context.sync();
    });
    host.failAtSync(3, 'ActivityLimitReached');
    await expect(applyPlan(planOf([plannedSheet()]))).rejects.toMatchObject({ code: 'excel-busy' });
    expect(workbook.getSheets().map((sheet) => sheet.getName())).toEqual(['Sở A', others]);
  });

  it('writes 3,321 units × 100 criteria in chunks below the limit, never cell by cell', async () => {
    const { host } = headlessExcel(source);
    const sheet = largeSheet(3_322, 100);
    const reports: number[][] = [];
    await applyPlan(planOf([sheet]), { onProgress: ({ done, total }) => reports.push([done, total]) });
    const { syncs, actions, largestRequest, keptReferences } = host.statistics();
    // Small enough for the page to draw between two of them.
    expect(largestRequest).toBeLessThan(1_000_000);
    // Preparing, the sheet in front, the cells, looks, page set-up, names.
    expect(syncs).toBe(2 + 9 + 1 + 1 + 1);
    expect(actions).toBeLessThan((3_322 * 100) / 100);
    expect(keptReferences).toBe(0);
    expect(reports.at(-1)).toEqual([332_700, 332_700]);
    const { sheets } = await readWorkbook();
    expect(sheets[1]?.values).toEqual(sheet.values);
  });

  it('takes as many syncs for one sheet as for twenty, but for the page set-up of each', async () => {
    const one = headlessExcel(source);
    await applyPlan(planOf([plannedSheet()]));
    const many = headlessExcel(source);
    await applyPlan(
      planOf(Array.from({ length: 20 }, (_, index) => plannedSheet({ name: `Khối ${index}` }))),
    );
    expect(one.host.statistics().syncs).toBe(5 + 1);
    expect(many.host.statistics().syncs).toBe(5 + 20);
  });
});
