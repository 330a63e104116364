import { describe, expect, it } from 'vitest';
import { planObjections } from '../../src/core/run/planObjections';
import type { ObjectionsRun } from '../../src/core/run/planObjections';
import { defaultSettings } from '../../src/core/settings/settings';
import type { CellContent } from '../../src/core/workbook';
import { readWorkbook } from '../../src/excel/reading/readWorkbook';
import { writeComputed } from '../../src/excel/writing/writeComputed';
import type { ComputeOptions } from '../../src/excel/writing/writeComputed';
import { objectionForm } from '../../src/locales/office/objectionForm';
import { sheetExtras } from '../../src/preview/host/book/excelExtras';
import { objections } from '../core/objections/objectionBooks';
import { sheet, unitSheet } from '../core/sheets';
import { headlessExcel } from './headlessExcel';
import { everythingOf } from './officersBook';
import { univerData } from './univerBook';

const [A, B] = ['Sở Nội vụ', '=1+1 Sở Y tế'];
const SCORES = [unitSheet(A, [2, 2.5, 5]), unitSheet(B, [0, 3, 4.25], { name: 'Sở Y tế' })];
const LIST = objections([A, '1.2', 2.5, 3]);
const open = (...sheets: readonly { readonly name: string; readonly values: typeof LIST.values }[]) =>
  headlessExcel(univerData(...[...SCORES, ...sheets].map(({ name, values }) => ({ name, values }))));

/** Writes that the second unit asks for 2 points of 1.1, and 5 of 2.1. */
function object(
  options: ComputeOptions = {},
  before: () => Promise<void> = () => Promise.resolve(),
): Promise<ObjectionsRun> {
  return writeComputed(
    async (snapshot) => {
      const run = planObjections(snapshot, defaultSettings, objectionForm, {
        block: 'Sở, ban, ngành',
        unit: B,
        tried: [
          { leaf: 0, code: '1.1', from: 0, to: 2 },
          { leaf: 2, code: '2.1', from: 4.25, to: 5 },
        ],
      });
      await before();
      return run;
    },
    { ...options, withFormulas: true },
  );
}

async function list(): Promise<readonly (readonly CellContent[])[]> {
  const { sheets } = await readWorkbook();
  const values = sheets.find(({ name }) => name === 'Kiến nghị')?.values ?? [];
  return values.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== null) + 1));
}

function type(address: string, content: string | number): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Kiến nghị').getRange(address).formulas = [[content]];
    await context.sync();
  });
}

describe('objections written into the open workbook', () => {
  it('stand in a new sheet as texts that they are, whatever these begin with', async () => {
    open();
    await object();
    expect((await list()).slice(4)).toEqual([
      [1, B, '1.1', 'Kế hoạch CCHC', 0, 2],
      [2, B, '2.1', 'Rà soát văn bản', 4.25, 5],
    ]);
    expect((await object()).written).toMatchObject({ rows: [], left: [{ why: 'open' }, { why: 'open' }] });
  });

  it('stand below the rows of the office, and look like these', async () => {
    open(LIST);
    await Excel.run(async (context) => {
      const row = context.workbook.worksheets.getItem('Kiến nghị').getRange('A4:K4');
      row.format.fill.color = '#E2EFDA';
      await context.sync();
    });
    const before = await list();
    await object();
    expect(await list()).toEqual([
      ...before,
      [2, B, '1.1', 'Kế hoạch CCHC', 0, 2],
      [3, B, '2.1', 'Rà soát văn bản', 4.25, 5],
    ]);
    const fill = await Excel.run(async (context) => {
      const row = context.workbook.worksheets.getItem('Kiến nghị').getRange('A6:K6');
      row.format.fill.load('color');
      await context.sync();
      return row.format.fill.color;
    });
    expect(fill).toBe('#E2EFDA');
  });

  it('write over no formula, though it shows nothing and no result sheet makes anybody read it', async () => {
    open(LIST);
    await type('B5', '=IF(1=1,"","x")');
    await object();
    expect((await list()).slice(4)).toEqual([
      [],
      [2, B, '1.1', 'Kế hoạch CCHC', 0, 2],
      [3, B, '2.1', 'Rà soát văn bản', 4.25, 5],
    ]);
  });

  it('are not written where somebody typed into one of their cells meanwhile', async () => {
    open(LIST);
    const before = await list();
    await expect(object({}, () => type('G6', 'Tôi đang ghi'))).rejects.toMatchObject({
      code: 'cell-changed-meanwhile',
      params: { sheet: 'Kiến nghị', cell: 'G6' },
    });
    expect((await list()).slice(0, 4)).toEqual(before);
    expect((await list())[4] ?? []).toEqual([]);
  });

  it('are not written where a cell of theirs is merged with one above: its unit would be another', async () => {
    const excel = open(LIST);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Kiến nghị').getRange('B4:B5').merge();
      await context.sync();
    });
    for (const one of excel.workbook.getSheets()) sheetExtras(one);
    const before = everythingOf(excel);
    await expect(object()).rejects.toMatchObject({
      code: 'cell-not-taken',
      params: { sheet: 'Kiến nghị', cell: 'B5' },
    });
    await readWorkbook();
    expect(everythingOf(excel)).toBe(before);
  });

  it.each([
    ['a new sheet', []],
    ['the sheet of the office', [LIST]],
    ['another one, with a sheet of the name', [sheet('Kiến nghị', [['Ghi chép']])]],
  ])('are all taken back where Excel fails or it is cancelled at any sync: %s', async (_, sheets) => {
    const counted = open(...sheets);
    counted.host.resetStatistics();
    await object();
    const { syncs } = counted.host.statistics();
    const excel = open(...sheets);
    // What the host keeps of a sheet once its protection is asked for.
    for (const one of excel.workbook.getSheets()) sheetExtras(one);
    const before = everythingOf(excel);
    // The last two are for looks.
    for (let sync = 1; sync < syncs - 2; sync++) {
      excel.host.failAtSync(sync, 'ActivityLimitReached', 'after');
      await expect(object(), `sync ${sync}`).rejects.toMatchObject({ code: 'excel-busy' });
      await readWorkbook();
      expect(everythingOf(excel), `sync ${sync}`).toBe(before);
    }
    const cancel = new AbortController();
    cancel.abort();
    await expect(object({ signal: cancel.signal })).rejects.toMatchObject({ code: 'cancelled' });
    expect(everythingOf(excel)).toBe(before);
  });
});
