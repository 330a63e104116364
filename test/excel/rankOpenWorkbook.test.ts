import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/core/settings/settings';
import { plannedContent } from '../../src/core/workbook';
import { rankOpenWorkbook } from '../../src/excel/rankOpenWorkbook';
import type { ComputeProgress } from '../../src/excel/writing/writeComputed';
import { readWorkbook } from '../../src/excel/reading/readWorkbook';
import { core as texts } from '../../src/locales/vi/core';
import { unitSheet } from '../core/sheets';
import { headlessExcel } from './headlessExcel';
import { univerData, whatIsThere } from './univerBook';

const scoreSheets = (...verified: readonly number[]) =>
  univerData(...verified.map((score, index) => scoreSheet(`Sở ${index + 1}`, score)));

function scoreSheet(unit: string, score: number) {
  const { name, values } = unitSheet(unit, [score, 3, 5]);
  return { name, values };
}

describe('ranking the open workbook', () => {
  it('reads the score sheets, computes and writes every planned sheet as it is planned', async () => {
    const { workbook } = headlessExcel(scoreSheets(1, 2, 0));
    const { ranking, plan } = await rankOpenWorkbook(defaultSettings, texts);
    expect(ranking.blocks[0]?.units.map(({ name, rank }) => [name, rank])).toEqual([
      ['Sở 2', 1],
      ['Sở 1', 2],
      ['Sở 3', 3],
    ]);
    const { sheets } = await readWorkbook();
    const written = sheets.slice(3);
    expect(written.map(({ name, resultMark }) => [name, resultMark])).toEqual(
      plan.sheets.map(({ name, mark }) => [name, mark]),
    );
    for (const [index, { values }] of plan.sheets.entries()) {
      const { firstRow = -1, firstColumn = -1, values: read = [] } = written[index] ?? {};
      expect([firstRow, firstColumn]).toEqual([0, 0]);
      const shown = values.map((row) => row.map(plannedContent));
      expect(read).toEqual(shown.slice(0, read.length).map((row) => row.slice(0, read[0]?.length)));
    }
    expect(workbook.getActiveSheet().getName()).toBe(plan.activate);
  });

  it('replaces its own results when it is run again after a score was corrected', async () => {
    const { Excel, workbook } = headlessExcel(scoreSheets(1, 2));
    await rankOpenWorkbook(defaultSettings, texts);
    const names = workbook.getSheets().map((sheet) => sheet.getName());
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sở 2').getRange('E6').values = [[0.5]];
      await context.sync();
    });
    const { ranking } = await rankOpenWorkbook(defaultSettings, texts);
    expect(ranking.blocks[0]?.units.map(({ name }) => name)).toEqual(['Sở 1', 'Sở 2']);
    expect(workbook.getSheets().map((sheet) => sheet.getName())).toEqual(names);
  });

  it('leaves a result sheet that was edited to its editor', async () => {
    const { Excel, workbook } = headlessExcel(scoreSheets(1, 2));
    const { plan } = await rankOpenWorkbook(defaultSettings, texts);
    const [edited = ''] = plan.sheets.map(({ name }) => name);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(edited).getRange('A1').values = [['Ghi chú của tôi']];
      await context.sync();
    });
    await rankOpenWorkbook(defaultSettings, texts);
    const sheets = workbook.getSheets().map((sheet) => sheet.getName());
    expect(sheets).toContain(edited);
    expect(sheets).toHaveLength(2 + plan.sheets.length + 1);
  });

  it('takes as many syncs for two units as for sixty', async () => {
    const few = headlessExcel(scoreSheets(1, 2));
    const { plan } = await rankOpenWorkbook(defaultSettings, texts);
    const pages = plan.sheets.filter(({ visibility }) => visibility === 'visible').length;
    const many = headlessExcel(scoreSheets(...Array.from({ length: 60 }, (_, index) => (index % 20) / 10)));
    await rankOpenWorkbook(defaultSettings, texts);
    expect(few.host.statistics().syncs).toBe(3 + 6 + pages);
    expect(many.host.statistics().syncs).toBe(3 + 6 + pages);
  });

  it('tells its stages in their order', async () => {
    headlessExcel(scoreSheets(1, 2));
    const stages: ComputeProgress['stage'][] = [];
    await rankOpenWorkbook(defaultSettings, texts, { onProgress: ({ stage }) => stages.push(stage) });
    expect([...new Set(stages)]).toEqual(['reading', 'computing', 'writing']);
  });

  it('writes nothing where there is nothing to rank, or when it is cancelled', async () => {
    const excel = headlessExcel(univerData({ name: 'Ghi chú', values: [['Họp giao ban']] }));
    const before = whatIsThere(excel);
    await expect(rankOpenWorkbook(defaultSettings, texts)).rejects.toMatchObject({ code: 'no-score-sheets' });
    expect(whatIsThere(excel)).toEqual(before);
    const other = headlessExcel(scoreSheets(1, 2));
    const untouched = whatIsThere(other);
    const controller = new AbortController();
    const onProgress = ({ stage }: ComputeProgress) => {
      if (stage === 'computing') controller.abort();
    };
    await expect(
      rankOpenWorkbook(defaultSettings, texts, { onProgress, signal: controller.signal }),
    ).rejects.toMatchObject({ code: 'cancelled' });
    expect(whatIsThere(other)).toEqual(untouched);
  });
});
