import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/core/settings';
import { computeRanking } from '../../src/core/run';
import type { ChartSeries, PlannedChart, WritePlan } from '../../src/core/workbook';
import { applyPlan } from '../../src/excel/applyPlan';
import { core as texts } from '../../src/locales/vi/core';
import { hostedCharts } from '../../src/preview/charts/hostedCharts';
import { sheetExtrasOf } from '../../src/preview/host/excelExtras';
import { openWorkbook } from '../../src/preview/openFile';
import { readWorkbookFile } from '../../src/xlsx/readFile';
import { NOW } from '../core/sheets';
import { headlessExcel, type HeadlessExcel } from './headlessExcel';
import { planOf, plannedSheet } from './plans';
import { univerData } from './univerBook';

const sample = () =>
  new Uint8Array(readFileSync(new URL('../../assets/samples/ha-tinh-2023.xlsx', import.meta.url)));

/** A sheet with ranks of last year and this one, a line a unit, and the chart of them beside. */
function slopeSheet(units: readonly string[]) {
  const data = { row: 0, column: 0, rows: units.length + 1, columns: 3 };
  const chart: PlannedChart = {
    kind: 'line',
    title: 'Thứ hạng',
    description: 'Thứ hạng',
    data,
    seriesIn: 'rows',
    series: units.map((): ChartSeries => ({ color: '#C55A11', dash: 'dash', labels: 'ends' })),
    over: { row: 0, column: 4, rows: 20, columns: 5 },
    numberFormat: '0',
    valueAxis: { min: 0, max: units.length + 1, reversed: true, visible: false },
    fontSize: 8,
    hasLegend: false,
  };
  return plannedSheet({
    name: 'Biểu đồ',
    values: [
      ['Đơn vị', 'Hạng năm 2022', 'Hạng năm 2023'],
      ...units.map((unit, index) => [unit, index + 1, index + 1]),
    ],
    styles: [],
    highlights: [],
    table: null,
    repeatedRows: null,
    charts: [chart],
    pageBreaks: [12],
  });
}

const oneSheet = univerData({ name: 'Sở A', values: [['Điểm', 1]] });

async function written(...units: readonly string[]) {
  const excel = headlessExcel(oneSheet);
  const plan = planOf([slopeSheet(units)]);
  await applyPlan(plan);
  return { ...excel, plan };
}

/** The charts of each sheet, as the host of Microsoft's client has them. */
function chartsIn({ workbook }: HeadlessExcel) {
  return workbook.getSheets().flatMap((sheet) => {
    const charts = hostedCharts(sheet.getSheetId(), sheet.getConfig());
    const breaks = sheetExtrasOf(sheet.getConfig().custom)?.pageLayout.breakRows;
    return charts.length === 0 ? [] : [{ sheet: sheet.getName(), charts, breaks }];
  });
}

/** As planned; Excel's client cannot set the description. */
function chartsOf({ sheets }: WritePlan) {
  return sheets.flatMap(({ name, charts, pageBreaks }) =>
    charts.length === 0
      ? []
      : [
          {
            sheet: name,
            charts: charts.map((chart) => ({ ...chart, description: chart.title })),
            breaks: pageBreaks,
          },
        ],
  );
}

describe('charts in Excel', () => {
  it('are those of the plan, on the sample', { timeout: 60_000 }, async () => {
    const excel = headlessExcel(await openWorkbook(sample()));
    const { plan } = computeRanking(readWorkbookFile(sample()), defaultSettings, texts, NOW);
    await applyPlan(plan);
    expect(chartsIn(excel)).toEqual(chartsOf(plan));
  });

  it('take units whose names look like formulas, numbers or markup for names', async () => {
    const names = [
      '=1+1',
      '+1',
      '@x',
      '12',
      '1,5',
      'TRUE',
      '#N/A',
      '<b>',
      '\u200fSở\u200f',
      "'x",
      '__proto__',
      'x'.repeat(32_767),
    ];
    const excel = await written(...names);
    expect(chartsIn(excel)).toEqual(chartsOf(excel.plan));
    const values = excel.workbook.getSheetBySheetName('Biểu đồ')?.getRange(1, 0, names.length, 1).getValues();
    expect(values?.map(([cell]) => cell?.v)).toEqual(names);
  });

  it('take calls by their lines, and no sync more', async () => {
    const [few, many] = [
      await written('A'),
      await written(...Array.from({ length: 41 }, (_, index) => `Đơn vị ${index}`)),
    ];
    const [one, other] = [few.host.statistics(), many.host.statistics()];
    expect(other.syncs).toBe(one.syncs);
    expect((other.actions - one.actions) / 40).toBeLessThanOrEqual(MOST_ACTIONS);
    expect((other.bytesReceived - one.bytesReceived) / 40).toBeLessThan(MOST_BYTES);
  });
});

/** Of a line with both labels. */
const MOST_ACTIONS = 30;
const MOST_BYTES = 4_000;
