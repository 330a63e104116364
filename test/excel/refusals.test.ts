import { describe, expect, it } from 'vitest';
import { markOfCells } from '../../src/core/report/marks/mark';
import type { PlannedSheet } from '../../src/core/workbook';
import { applyPlan } from '../../src/excel/writing/applyPlan';
import type { WritingProgress } from '../../src/excel/writing/writingProgress';
import { readWorkbook } from '../../src/excel/reading/readWorkbook';
import { slopeSheet } from './chartPlans';
import { headlessExcel } from './headlessExcel';
import { planOf, plannedSheet } from './plans';
import { sheetNamed, univerData, whatIsThere } from './univerBook';

const source = () => univerData({ name: 'Sở A', values: [['Điểm', 1]] });

const notes: PlannedSheet['notes'] = {
  title: 'Kiểm tra',
  fill: '#FFC266',
  color: '#5C3700',
  cells: [{ row: 3, column: 2, text: 'Cao hơn điểm tối đa' }],
};

/** Two sheets with everything that a result sheet may have. */
const plan = () =>
  planOf([
    plannedSheet({
      notes,
      rowHeights: new Map([[2, 48]]),
      printedColumns: 2,
      styles: [
        {
          area: { row: 2, column: 0, rows: 3, columns: 3 },
          look: { font: 'Times New Roman', border: '#7F7F7F' },
        },
        {
          area: { row: 2, column: 0, rows: 1, columns: 3 },
          look: { bold: true, wrap: true, align: 'center' },
        },
        { area: { row: 3, column: 2, rows: 2, columns: 1 }, look: { numberFormat: '0.00' } },
      ],
    }),
    slopeSheet(['Sở Nội vụ', 'Sở Tư pháp']),
  ]);

/** What Excel may refuse, and what the officer is told of it. */
const cosmetics: readonly (readonly [call: string, what: string])[] = [
  ['RangeFormat.ColumnWidth', 'widths'],
  ['RangeFont.Bold', 'looks'],
  ['RangeFont.Name', 'looks'],
  ['RangeBorder', 'looks'],
  ['RangeFormat.WrapText', 'looks'],
  ['TableCollection.Add', 'tables'],
  ['RangeFormat.AutofitRows', 'heights'],
  ['RangeFormat.RowHeight', 'heights'],
  ['ConditionalFormatCollection.Add', 'highlights'],
  ['WorksheetFreezePanes', 'freezing'],
  ['Range.SetCellProperties', 'notes'],
  ['DataValidation.Prompt', 'notes'],
  ['ChartCollection.Add', 'charts'],
  ['ChartAxis.TickLabelSpacing', 'charts'],
  ['ChartSeries.MarkerStyle', 'charts'],
  ['ChartDataLabel', 'charts'],
  ['PageLayout.Orientation', 'pages'],
  ['PageLayout.PaperSize', 'pages'],
  ['PageLayout.Zoom', 'pages'],
  ['PageLayout.SetPrintArea', 'pages'],
  ['PageLayout.SetPrintTitleRows', 'pages'],
  ['PageLayout.LeftMargin', 'pages'],
  ['HeaderFooter', 'pages'],
  ['PageBreakCollection.Add', 'pages'],
  ['PageLayout', 'pages'],
];

describe('looks that Excel refuses', () => {
  it.each(cosmetics)('leave results complete, and are told: %s', async (call, what) => {
    const excel = headlessExcel(source());
    await applyPlan(plan());
    const whole = await readWorkbook();
    const other = headlessExcel(source());
    other.host.refuse(call);
    const { refused } = await applyPlan(plan());
    expect(refused.map((refusal) => refusal.what)).toEqual([what]);
    const { sheets } = await readWorkbook();
    const [there, expected] = [sheets, whole.sheets].map((all) =>
      all.map(({ tables, resultMark, ...sheet }) => [
        { ...sheet, resultMark: resultMark === null ? null : markOfCells(resultMark) },
        tables !== undefined,
      ]),
    );
    expect(there).toEqual(expected);
    // Everything else is there: as many tables, highlights and frozen panes, unless they were what was refused.
    const [one, all] = [whatIsThere(other).sheets[1], whatIsThere(excel).sheets[1]];
    if (what !== 'tables') expect(one?.tables).toBe(all?.tables);
    if (what !== 'highlights') expect(one?.highlights.length).toBe(all?.highlights.length);
    if (what !== 'freezing') expect(one?.freeze).toEqual(all?.freeze);
    if (what !== 'widths') expect(sheetNamed(other.workbook, 'Xếp hạng Sở').getColumnWidth(1)).toBe(285);
  });

  it('name the sheets that lack them, and are not asked for again and again', async () => {
    const { host } = headlessExcel(source());
    host.refuse('PageLayout');
    const names = Array.from({ length: 20 }, (_, index) => `Khối ${index}`);
    const { refused } = await applyPlan(planOf(names.map((name) => plannedSheet({ name }))));
    expect(refused).toEqual([{ what: 'pages', sheets: names }]);
    expect(host.statistics().syncs).toBeLessThan(60);
  });

  it.each(['Range.Formulas', 'Range.NumberFormat', 'NamedItemCollection.Add', 'WorksheetCollection.Add'])(
    'are no part of the results: %s refused takes everything back',
    async (call) => {
      const excel = headlessExcel(source());
      const before = whatIsThere(excel);
      excel.host.refuse(call);
      await expect(applyPlan(plan())).rejects.toMatchObject({ name: 'Problem' });
      expect(whatIsThere(excel)).toEqual(before);
    },
  );

  it('are none while Excel is busy or a cell is being edited: everything is taken back', async () => {
    for (const [code, problem] of [
      ['ActivityLimitReached', 'excel-busy'],
      ['InvalidOperationInCellEditMode', 'cell-edit-mode'],
      ['MemoryLimitReached', 'too-large-for-excel'],
    ] as const) {
      const excel = headlessExcel(source());
      const before = whatIsThere(excel);
      excel.host.refuse('PageLayout.PaperSize', code);
      await expect(applyPlan(plan())).rejects.toMatchObject({ code: problem });
      expect(whatIsThere(excel)).toEqual(before);
    }
  });

  it('can be cancelled between the page set-up of two sheets', async () => {
    const excel = headlessExcel(source());
    const before = whatIsThere(excel);
    const controller = new AbortController();
    const progress: number[] = [];
    const onProgress = ({ done, total }: WritingProgress) => {
      progress.push(done);
      if (done === total - 500) controller.abort();
    };
    await expect(applyPlan(plan(), { onProgress, signal: controller.signal })).rejects.toMatchObject({
      code: 'cancelled',
    });
    expect(progress.length).toBeGreaterThan(2);
    expect(whatIsThere(excel)).toEqual(before);
  });
});
