import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/core/settings/settings';
import { computeRanking } from '../../src/core/run/run';
import type { WritePlan } from '../../src/core/workbook';
import { applyPlan } from '../../src/excel/writing/applyPlan';
import { core as texts } from '../../src/locales/vi/core';
import { hostedCharts } from '../../src/preview/charts/hostedCharts';
import { sheetExtrasOf } from '../../src/preview/host/book/excelExtras';
import { openWorkbook } from '../../src/preview/file/openFile';
import { readWorkbookFile } from '../../src/xlsx/readFile';
import { NOW } from '../core/sheets';
import { headlessExcel } from './headlessExcel';
import type { HeadlessExcel } from './headlessExcel';
import { hostileNames, slopeSheet } from './chartPlans';
import { planOf } from './plans';
import { univerData } from './univerBook';

const sample = () =>
  new Uint8Array(readFileSync(new URL('../../assets/samples/ha-tinh-2023.xlsx', import.meta.url)));

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
    // Charts are the same with plain values, and those are written sooner.
    const settings = { ...defaultSettings, liveFormulas: false };
    const { plan } = computeRanking(readWorkbookFile(sample()), settings, texts, NOW);
    await applyPlan(plan);
    expect(chartsIn(excel)).toEqual(chartsOf(plan));
  });

  it('take units whose names look like formulas, numbers or markup for names', async () => {
    const names = hostileNames;
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
