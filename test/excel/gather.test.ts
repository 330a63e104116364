import { beforeAll, describe, expect, it } from 'vitest';
import { NO_DECISIONS } from '../../src/core/gather/files/decisions';
import { planGather } from '../../src/core/gather/planGather';
import type { GatherRun } from '../../src/core/gather/sheets/gatherRun';
import type { UnitFile } from '../../src/core/gather/files/unitFile';
import { defaultSettings } from '../../src/core/settings/settings';
import type { CellContent } from '../../src/core/workbook';
import { readWorkbook } from '../../src/excel/reading/readWorkbook';
import { writeComputed } from '../../src/excel/writing/writeComputed';
import type { ComputeOptions } from '../../src/excel/writing/writeComputed';
import { gathered } from '../../src/locales/office/forms';
import { gather as texts } from '../../src/locales/vi/read/gather';
import { BOOK, FULL, sent } from '../core/gather/sentFiles';
import { sheetExtras } from '../../src/preview/host/book/excelExtras';
import { headlessExcel } from './headlessExcel';
import type { HeadlessExcel } from './headlessExcel';
import { everythingOf } from './officersBook';
import { univerData } from './univerBook';

const EARLY = '2025-11-01T08:00:00Z';
const LATE = '2025-11-02T08:00:00Z';
const FIRST = [
  sent('Xã A', { cells: { ...FULL, '1.1': [1, 'Số 1/KH'] }, saved: EARLY }),
  sent('Xã B', { cells: FULL, saved: EARLY }),
];
/** Newer ones, and one of a unit that had sent nothing. */
const LATER = [
  sent('Xã A', { cells: { ...FULL, '1.1': [1.5, '=1+1'], '1.2': ['KAD'] }, saved: LATE }),
  sent('Xã B', { cells: FULL, saved: EARLY }),
  sent('Xã D', { cells: FULL, saved: LATE, path: "'=cmd|x.xlsx" }),
  sent('Xã B', { path: '1-2.xlsx' }),
];

const book = () => headlessExcel(univerData(...BOOK.map(({ name, values }) => ({ name, values }))));

function gather(
  files: readonly UnitFile[],
  options: ComputeOptions = {},
  before: () => Promise<void> = () => Promise.resolve(),
): Promise<GatherRun> {
  return writeComputed(async (snapshot) => {
    const run = planGather(snapshot, files, defaultSettings, { ...gathered, ...texts }, null, NO_DECISIONS);
    await before();
    return run;
  }, options);
}

async function cellsOf(name: string): Promise<readonly (readonly CellContent[])[]> {
  const { sheets } = await readWorkbook();
  return sheets.find((sheet) => sheet.name === name)?.values ?? [];
}

/** Asks Excel of one cell. */
function look(sheet: string, address: string) {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load('values,formulas,numberFormat,valueTypes');
    range.format.fill.load('color');
    await context.sync();
    const [[value], [formula], [format]] = [range.values, range.formulas, range.numberFormat].map(
      (rows: readonly (readonly unknown[])[]) => rows[0] ?? [],
    ) as [unknown[], unknown[], unknown[]];
    return { value, formula, format, fill: range.format.fill.color };
  });
}

function type(sheet: string, address: string, content: string | number): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).formulas = [[content]];
    await context.sync();
  });
}

function protect({ workbook }: HeadlessExcel, name: string): void {
  const sheet = workbook.getSheetBySheetName(name);
  if (sheet === null || sheet === undefined) throw new Error(name);
  sheetExtras(sheet).protected = true;
}

describe('what units sent, gathered into the open workbook', () => {
  it('stands in a sheet a unit and in the register, with formulas only for sums', async () => {
    book();
    const run = await gather(FIRST);
    expect(run.plan.sheets.map(({ name }) => name)).toEqual([
      'Xã A',
      'Xã B',
      'Thu phiếu',
      'Thu phiếu (số liệu)',
    ]);
    const { sheets } = await readWorkbook();
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ...BOOK.map(({ name }) => [name, 'visible']),
      ['Xã A', 'visible'],
      ['Xã B', 'visible'],
      ['Thu phiếu', 'visible'],
      ['Thu phiếu (số liệu)', 'hidden'],
    ]);
    expect((await cellsOf('Xã A'))[6]?.slice(0, 7)).toEqual([
      '1.1',
      'Kế hoạch CCHC',
      2,
      1,
      null,
      null,
      'Số 1/KH',
    ]);
    expect((await look('Xã A', 'D6')).formula).toBe('=IF(COUNT(D7,D9)=0,"",SUM(D7,D9))');
  });

  it('is the same when it is gathered again: nothing is written', async () => {
    const excel = book();
    await gather(FIRST);
    await readWorkbook();
    const before = everythingOf(excel, [...BOOK.map(({ name }) => name), 'Xã A', 'Xã B', 'Thu phiếu']);
    const run = await gather(FIRST);
    expect([run.plan.sheets, run.edits]).toEqual([[], []]);
    expect(everythingOf(excel, [...BOOK.map(({ name }) => name), 'Xã A', 'Xã B', 'Thu phiếu'])).toBe(before);
  });

  it('changes the unit’s cells only, marks them and leaves the office’s own and the sums', async () => {
    book();
    await gather(FIRST);
    await type('Xã A', 'E7', 0.5);
    await type('Xã A', 'I7', 'Thiếu minh chứng');
    await gather(LATER);
    expect(await look('Xã A', 'D7')).toMatchObject({ value: 1.5, fill: '#FFE699' });
    expect(await look('Xã A', 'G7')).toMatchObject({ value: '=1+1', fill: '#FFE699' });
    expect(await look('Xã A', 'D9')).toMatchObject({ value: 'KAD', fill: '#FFE699' });
    expect(await look('Xã A', 'E7')).toMatchObject({ value: 0.5 });
    expect(await look('Xã A', 'I7')).toMatchObject({ value: 'Thiếu minh chứng' });
    const sum = await look('Xã A', 'D6');
    expect(sum.formula).toBe('=IF(COUNT(D7,D9)=0,"",SUM(D7,D9))');
    expect(sum.value).toBe(1.5);
    expect((await look('Xã B', 'D7')).fill).not.toBe('#FFE699');
  });

  it('adds rows to the register that look like those above, with texts that stay texts', async () => {
    book();
    await gather(FIRST);
    const rows = (await cellsOf('Thu phiếu')).length;
    await type('Thu phiếu', `N${rows}`, 'Đã gọi điện');
    await gather(LATER);
    const register = await cellsOf('Thu phiếu');
    const columns = register.map((row) => [row[1], row[3], row[4]]);
    expect(columns.slice(4)).toEqual([
      ['Xã A', 'Đã nhận, thay bản trước', 'Xã A.xlsx'],
      ['Xã B', 'Đã nhận', 'Xã B.xlsx'],
      ['Xã C', 'Chưa gửi', null],
      ['Xã D', 'Đã nhận', "'=cmd|x.xlsx"],
      ['Xã B', 'Chưa có điểm tự chấm', '1-2.xlsx'],
    ]);
    expect(register[7]?.[13]).toBe('Đã gọi điện');
    const added = rows + 1;
    expect(await look('Thu phiếu', `E${added}`)).toMatchObject({ value: '1-2.xlsx', format: '@' });
    expect(await look('Thu phiếu', `N${added}`)).toMatchObject({ value: '', format: '@' });
    expect((await look('Thu phiếu', `A${added}`)).value).toBe(5);
  });
});

describe('gathering stops, and nothing is written,', () => {
  it('where a cell was changed since it was planned: the cell is named', async () => {
    const excel = book();
    await gather(FIRST);
    await readWorkbook();
    const before = async () => {
      await type('Xã A', 'D9', 0.25);
    };
    await expect(gather(LATER, {}, before)).rejects.toMatchObject({
      code: 'cell-changed-meanwhile',
      params: { sheet: 'Xã A', cell: 'D9' },
    });
    expect(await look('Xã A', 'D9')).toMatchObject({ value: 0.25 });
    expect(await look('Xã A', 'D7')).toMatchObject({ value: 1 });
    expect(excel.workbook.getSheets().map((sheet) => sheet.getName())).toEqual([
      ...BOOK.map(({ name }) => name),
      'Xã A',
      'Xã B',
      'Thu phiếu',
      'Thu phiếu (số liệu)',
    ]);
  });

  it.each(['Xã A', 'Thu phiếu'])('where the sheet %s is protected: it is named', async (name) => {
    const excel = book();
    await gather(FIRST);
    await readWorkbook();
    protect(excel, name);
    const before = everythingOf(excel);
    await expect(gather(LATER)).rejects.toMatchObject({ code: 'sheet-protected', params: { sheet: name } });
    expect(everythingOf(excel)).toBe(before);
  });

  it('where what is remembered of earlier files was changed meanwhile', async () => {
    book();
    await gather(FIRST);
    await expect(gather(LATER, {}, () => type('Thu phiếu (số liệu)', 'E5', 99))).rejects.toMatchObject({
      code: 'workbook-changed',
      params: { sheet: 'Thu phiếu (số liệu)' },
    });
    expect(await look('Xã A', 'D7')).toMatchObject({ value: 1 });
  });
});

describe('gathering that Excel ends with an error', () => {
  const syncs = { first: 0, later: 0 };

  beforeAll(async () => {
    const { host } = book();
    host.resetStatistics();
    await gather(FIRST);
    syncs.first = host.statistics().syncs;
    await readWorkbook();
    host.resetStatistics();
    await gather(LATER);
    syncs.later = host.statistics().syncs;
  }, 240_000);

  it.each(['before', 'after'] as const)(
    'leaves the workbook as it was, whichever sync of a first time fails, %s its actions',
    { timeout: 240_000 },
    async (when) => {
      const excel = book();
      const before = everythingOf(excel);
      for (let sync = 1; sync <= syncs.first; sync++) {
        excel.host.failAtSync(sync, 'ActivityLimitReached', when);
        await expect(gather(FIRST), `sync ${sync}`).rejects.toMatchObject({ code: 'excel-busy' });
        expect(everythingOf(excel), `sync ${sync}`).toBe(before);
      }
    },
  );

  it.each(['before', 'after'] as const)(
    'leaves what was gathered and typed as it was, whichever sync of a later time fails, %s its actions',
    { timeout: 240_000 },
    async (when) => {
      const excel = book();
      await gather(FIRST);
      await type('Xã A', 'E7', 0.5);
      await readWorkbook();
      const before = everythingOf(excel);
      // The last one is for looks; after the one before it what was remembered is gone, and all the rest is there.
      for (let sync = 1; sync < syncs.later - (when === 'before' ? 0 : 1); sync++) {
        excel.host.failAtSync(sync, 'ActivityLimitReached', when);
        await expect(gather(LATER), `sync ${sync}`).rejects.toMatchObject({ code: 'excel-busy' });
        await readWorkbook();
        expect(everythingOf(excel), `sync ${sync}`).toBe(before);
      }
    },
  );

  it('is complete without marks where Excel fails at the looks of changed cells alone', async () => {
    const excel = book();
    await gather(FIRST);
    await readWorkbook();
    excel.host.failAtSync(syncs.later, 'ActivityLimitReached');
    await gather(LATER);
    expect(await look('Xã A', 'D7')).toMatchObject({ value: 1.5 });
    expect((await gather(LATER)).edits).toEqual([]);
  });
});

describe('gathering that is cancelled', () => {
  it('leaves the workbook as it was, at whatever step', { timeout: 240_000 }, async () => {
    const excel = book();
    await gather(FIRST);
    await readWorkbook();
    let steps = 0;
    const cancelledAt = (at: number) => {
      const controller = new AbortController();
      let step = 0;
      const onProgress = () => {
        step += 1;
        steps = Math.max(steps, step);
        if (step === at) controller.abort();
      };
      return gather(LATER, { signal: controller.signal, onProgress });
    };
    const before = everythingOf(excel);
    let step = 1;
    for (; ; step++) {
      const outcome = await cancelledAt(step).then(
        () => 'written',
        (error: unknown) => error,
      );
      if (outcome === 'written') break;
      expect(outcome, `step ${step}`).toMatchObject({ code: 'cancelled' });
      await readWorkbook();
      expect(everythingOf(excel), `step ${step}`).toBe(before);
    }
    expect(step).toBeGreaterThan(8);
    expect(await look('Xã A', 'D7')).toMatchObject({ value: 1.5 });
  });
});
