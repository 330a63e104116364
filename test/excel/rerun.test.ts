import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { LocalTime } from '../../src/core/localTime';
import { computeRanking } from '../../src/core/run/run';
import { defaultSettings } from '../../src/core/settings/settings';
import { planFeedback } from '../../src/core/run/planFeedback';
import { readWorkbook } from '../../src/excel/reading/readWorkbook';
import { writeComputed } from '../../src/excel/writing/writeComputed';
import { core as texts } from '../../src/locales/vi/core';
import { openWorkbook } from '../../src/preview/file/openFile';
import { readWorkbookFile } from '../../src/xlsx/readFile';
import { writePlanIntoCopy } from '../../src/xlsx/writeFile';
import { NOW } from '../core/sheets';
import { headlessExcel } from './headlessExcel';
import type { HeadlessExcel } from './headlessExcel';
import { contents, isLog, lookOf, officersBook } from './officersBook';

const LATER: LocalTime = { ...NOW, hour: 17 };

const rank = (now: LocalTime) =>
  writeComputed((snapshot) => computeRanking(snapshot, defaultSettings, texts, now));

/** All of the sheets but the log. */
const withoutLog = (excel: HeadlessExcel) => lookOf(excel, (name) => !isLog(name));

// On the sample in Excel: sample.test.ts.
describe('running again on an unchanged workbook', () => {
  it('changes nothing in Excel but the log', { timeout: 60_000 }, async () => {
    const excel = await officersBook();
    await rank(NOW);
    await writeComputed((snapshot) => ({ plan: planFeedback(snapshot, defaultSettings, texts, 'all') }));
    // Feedback sheets go before the hidden figures of the log.
    await rank(NOW);
    const [before, read] = [withoutLog(excel), contents(await readWorkbook())];
    await rank(LATER);
    expect(withoutLog(excel)).toEqual(before);
    expect(contents(await readWorkbook())).toEqual(read);
    const log = (await readWorkbook()).sheets.find(({ name }) => name === 'Nhật ký');
    expect(log?.values.filter(([time]) => typeof time === 'number')).toHaveLength(3);
  });

  it('enters formulas as formulas, so that Excel takes none for one of an older Excel', async () => {
    const { host, workbook } = await officersBook();
    host.refuse('Range.Values');
    await rank(NOW);
    expect(workbook.getSheetBySheetName('Nhật ký')).not.toBeNull();
  });

  it('changes nothing in a file but the log', { timeout: 120_000 }, async () => {
    const sample = new Uint8Array(
      readFileSync(new URL('../../assets/samples/ha-tinh-2023.xlsx', import.meta.url)),
    );
    const ranked = (file: Uint8Array, now: LocalTime) => {
      const { plan } = computeRanking(readWorkbookFile(file), defaultSettings, texts, now, {
        block: 'Cơ quan Trung ương',
      });
      return writePlanIntoCopy(file, plan);
    };
    const first = await ranked(sample, NOW);
    const second = await ranked(first, LATER);
    const [one, two] = [headlessExcel(await openWorkbook(first)), headlessExcel(await openWorkbook(second))];
    expect(withoutLog(two)).toEqual(withoutLog(one));
    expect(contents(readWorkbookFile(second))).toEqual(contents(readWorkbookFile(first)));
  });
});

describe('feedback sheets in the open workbook', () => {
  it('are written behind everything else, shown, and leave all other sheets as they were', async () => {
    const excel = await officersBook();
    await rank(NOW);
    const before = await readWorkbook();
    const { plan } = await writeComputed((snapshot) => ({
      plan: planFeedback(snapshot, defaultSettings, texts, { named: 'Sở Tư pháp' }),
    }));
    const after = await readWorkbook();
    expect(after.sheets.slice(0, -1)).toEqual(before.sheets);
    expect(after.sheets.at(-1)?.name).toBe('Phiếu Sở Tư pháp');
    expect(excel.workbook.getActiveSheet().getName()).toBe(plan.activate);
  });

  it('are 250 in a few requests', { timeout: 120_000 }, async () => {
    const { host, workbook } = await officersBook();
    const units = Array.from({ length: 250 }, (_, index) => `Xã ${index}`);
    const rows = units.map((unit, index) => [index + 1, unit, 100, 50 + (index % 40)]);
    const table = [
      ['BẢNG ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
      ['Khối: Cấp xã'],
      ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Điểm thẩm định'],
      ...rows,
    ];
    await globalThis.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Cấp xã');
      table.forEach((row, index) => {
        sheet.getRangeByIndexes(index, 0, 1, row.length).values = [row];
      });
      await context.sync();
    });
    host.resetStatistics();
    await writeComputed((snapshot) => ({
      plan: planFeedback(snapshot, defaultSettings, texts, { block: 'Cấp xã' }),
    }));
    expect(workbook.getSheets().filter((sheet) => sheet.getName().startsWith('Phiếu'))).toHaveLength(250);
    // The page set-up of each is a sync of its own.
    expect(host.statistics().syncs).toBeLessThan(250 + 50);
    expect(host.statistics().largestRequest).toBeLessThan(4_000_000);
  });
});
