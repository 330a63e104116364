import { describe, expect, it } from 'vitest';
import { computeRanking, inspectWorkbook } from '../../src/core/run/run';
import { defaultSettings } from '../../src/core/settings/settings';
import { planTemplate } from '../../src/core/template/template';
import { applyPlan } from '../../src/excel/writing/applyPlan';
import { readWorkbook } from '../../src/excel/reading/readWorkbook';
import { core } from '../../src/locales/vi/core';
import { template as texts } from '../../src/locales/office/template';
import { NOW } from '../core/sheets';
import { headlessExcel } from './headlessExcel';
import { univerData } from './univerBook';

describe('a template sheet that is written into the open workbook', () => {
  it('is the officer’s own, in front, with formulas that add up, and is ranked once it is filled in', async () => {
    const { Excel, workbook } = headlessExcel(univerData({ name: 'Sheet1', values: [] }));
    const plan = planTemplate('criteriaByUnits', 2024, ['Sheet1'], texts);
    await applyPlan(plan);

    expect(workbook.getActiveSheet().getName()).toBe('Bảng chấm điểm');
    const written = (await readWorkbook()).sheets[1];
    expect(written?.resultMark).toBeNull();
    expect(written?.values.at(-1)).toEqual([null, 'Tổng cộng', 100, ...new Array<null>(5).fill(null)]);

    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Bảng chấm điểm');
      const firstRow = 4;
      const rows = plan.sheets[0]?.values.slice(firstRow) ?? [];
      rows.forEach(([code, , max], index) => {
        if (typeof code !== 'string' || !code.includes('.')) return;
        sheet.getRangeByIndexes(firstRow + index, 3, 1, 5).values = [[max, max, max, max, 0]];
      });
      await context.sync();
    });
    const filled = await readWorkbook();
    expect(inspectWorkbook(filled, defaultSettings).overview.blocks).toMatchObject([{ units: 5, errors: 0 }]);
    const { ranking } = computeRanking(filled, defaultSettings, core, NOW);
    expect(ranking.blocks[0]?.units.map(({ points }) => points)).toEqual([100, 100, 100, 100, 0]);
  });
});
