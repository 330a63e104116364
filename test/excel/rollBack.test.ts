import { describe, expect, it } from 'vitest';
import { applyPlan } from '../../src/excel/writing/applyPlan';
import type { WritingProgress } from '../../src/excel/writing/writingProgress';
import { bookExtras } from '../../src/preview/host/book/excelExtras';
import { headlessExcel } from './headlessExcel';
import { planOf, plannedSheet } from './plans';
import { univerData, whatIsThere } from './univerBook';

const data = () => univerData({ name: 'Sở A', values: [[1]] }, { name: 'Sở B', values: [[2]] });
const first = planOf([plannedSheet(), plannedSheet({ name: 'Tiêu chí 0 điểm' })]);
const second = planOf(
  [plannedSheet({ mark: 'new' }), plannedSheet({ name: 'Tiêu chí 0 điểm', mark: 'new' })],
  ['Xếp hạng Sở', 'Tiêu chí 0 điểm'],
);
/**
 * Preparing, asking for the sheet in front, writing, dressing, page set-up of each sheet, giving the names; then looking
 * at the old ones again and deleting them.
 */
const firstSyncs = 7;
const syncs = firstSyncs + 2;

describe('when Excel fails while results are written', () => {
  const everySync = Array.from({ length: syncs }, (_, index) => index + 1);

  it.each(everySync.slice(0, firstSyncs))('at sync %i, a first run leaves nothing behind', async (n) => {
    const excel = headlessExcel(data());
    const before = whatIsThere(excel);
    excel.host.failAtSync(n, 'ActivityLimitReached');
    await expect(applyPlan(first)).rejects.toMatchObject({ code: 'excel-busy' });
    expect(whatIsThere(excel)).toEqual(before);
  });

  it.each(everySync)('at sync %i, a further run leaves the earlier results as they were', async (n) => {
    const excel = headlessExcel(data());
    await applyPlan(first);
    const before = whatIsThere(excel);
    excel.host.failAtSync(n, 'ActivityLimitReached');
    await expect(applyPlan(second)).rejects.toMatchObject({ code: 'excel-busy' });
    expect(whatIsThere(excel)).toEqual(before);
  });

  it.each(everySync.slice(0, -1))('after the effects of sync %i, they are taken back', async (n) => {
    const excel = headlessExcel(data());
    await applyPlan(first);
    const before = whatIsThere(excel);
    excel.host.failAtSync(n, 'ActivityLimitReached', 'after');
    await expect(applyPlan(second)).rejects.toMatchObject({ code: 'excel-busy' });
    expect(whatIsThere(excel)).toEqual(before);
  });

  it('keeps the new results when the old ones are already deleted', async () => {
    const excel = headlessExcel(data());
    await applyPlan(first);
    excel.host.failAtSync(syncs, 'RequestAborted', 'after');
    await applyPlan(second);
    const { sheets, names } = whatIsThere(excel);
    expect(sheets.map(({ name }) => name)).toEqual(['Sở A', 'Sở B', 'Xếp hạng Sở', 'Tiêu chí 0 điểm']);
    expect(names.map(({ formulaOrRefString }) => formulaOrRefString)).toEqual(['="new"', '="new"']);
  });

  it('in the middle of a batch, what came before is taken back', async () => {
    const excel = headlessExcel(data());
    const before = whatIsThere(excel);
    const tooLong = { formula: `="${'x'.repeat(250)}"`.padEnd(9_000, '&1'), value: 1 };
    const bad = plannedSheet({ name: 'Hỏng', values: [[tooLong]], styles: [], highlights: [], table: null });
    await expect(applyPlan(planOf([plannedSheet(), bad]))).rejects.toMatchObject({ code: 'excel-failed' });
    expect(whatIsThere(excel)).toEqual(before);
  });

  it('tries again when taking back fails once', async () => {
    const excel = headlessExcel(data());
    const before = whatIsThere(excel);
    for (const n of [3, 4]) excel.host.failAtSync(n, 'ActivityLimitReached');
    await expect(applyPlan(first)).rejects.toMatchObject({ code: 'excel-busy' });
    expect(whatIsThere(excel)).toEqual(before);
  });

  it('names the sheets that are left when Excel does not answer any more', async () => {
    const excel = headlessExcel(data());
    for (const n of [4, 5, 6]) excel.host.failAtSync(n, 'ActivityLimitReached');
    await expect(applyPlan(first)).rejects.toMatchObject({
      code: 'excel-failed',
      params: {
        sheet: expect.stringMatching(/^cchc_\w+_1, cchc_\w+_2$/) as unknown,
        detail: 'excel-busy, excel-busy',
      },
    });
    expect(excel.workbook.getSheets().map((sheet) => sheet.getName())).toContainEqual(
      expect.stringMatching(/^cchc_\w+_1$/),
    );
  });

  it('is not misled by an old result that the officer deletes meanwhile', async () => {
    const excel = headlessExcel(data());
    await applyPlan(first);
    const onProgress = ({ done }: WritingProgress) => {
      if (done === 0) return;
      const id = excel.workbook.getSheetBySheetName('Tiêu chí 0 điểm')?.getSheetId() ?? '';
      excel.workbook.removeSheet(id);
    };
    await expect(applyPlan(second, { onProgress })).rejects.toMatchObject({ code: 'sheet-gone' });
    expect(excel.workbook.getSheets().map((sheet) => sheet.getName())).toEqual([
      'Sở A',
      'Sở B',
      'Xếp hạng Sở',
    ]);
  });

  it('does without page set-up where Excel has no printer to set pages up for', async () => {
    const excel = headlessExcel(data());
    excel.host.failAtSync(5, 'GeneralException');
    await applyPlan(first);
    expect(excel.workbook.getActiveSheet().getName()).toBe('Xếp hạng Sở');
  });
});

describe('a workbook that must not be written to', () => {
  it('is left alone when its structure is protected', async () => {
    const excel = headlessExcel(data());
    bookExtras(excel.workbook).protected = true;
    const before = whatIsThere(excel);
    await expect(applyPlan(first)).rejects.toMatchObject({ code: 'workbook-protected' });
    expect(whatIsThere(excel)).toEqual(before);
    expect(excel.host.statistics().syncs).toBe(1);
  });

  it('is left alone while a cell is being edited', async () => {
    const excel = headlessExcel(data());
    const before = whatIsThere(excel);
    excel.host.setCellEditMode(true);
    await expect(applyPlan(first)).rejects.toMatchObject({ code: 'cell-edit-mode' });
    expect(whatIsThere(excel)).toEqual(before);
  });

  it('is cleaned up when editing began in the middle, as soon as it ends', async () => {
    const excel = headlessExcel(data());
    const before = whatIsThere(excel);
    const onProgress = ({ done }: WritingProgress) => {
      if (done === 0) return;
      excel.host.setCellEditMode(true);
      setTimeout(() => {
        excel.host.setCellEditMode(false);
      }, 50);
    };
    await expect(applyPlan(first, { onProgress })).rejects.toMatchObject({
      code: 'cell-edit-mode',
    });
    expect(whatIsThere(excel)).toEqual(before);
  });

  it('is left alone when the run is cancelled, before and after sheets were written', async () => {
    const excel = headlessExcel(data());
    const before = whatIsThere(excel);
    await expect(applyPlan(first, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'cancelled',
    });
    expect(whatIsThere(excel)).toEqual(before);
    const controller = new AbortController();
    const options = {
      signal: controller.signal,
      onProgress: ({ done }: WritingProgress) => {
        if (done > 0) controller.abort();
      },
    };
    await expect(applyPlan(first, options)).rejects.toMatchObject({ code: 'cancelled' });
    expect(whatIsThere(excel)).toEqual(before);
  });
});
