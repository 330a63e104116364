import { afterEach, describe, expect, it, vi } from 'vitest';
import { RESULT_MARK_NAME } from '../../src/core/workbook';
import { readWorkbook } from '../../src/excel/reading/readWorkbook';
import { headlessExcel } from './headlessExcel';
import { asOfFile, univerData } from './univerBook';

const general = (rows: number, columns: number) =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => 'General'));

describe('reading the open workbook', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('gives each sheet with the place, values and number formats of its cells', async () => {
    headlessExcel(
      univerData(
        {
          name: 'Sở Nội vụ',
          at: [8, 1],
          values: [
            ['1.1', null, 2.5],
            ['Nội dung', true, 0.85],
          ],
          numberFormats: { '1,2': '0%' },
        },
        { name: 'Trống', values: [] },
      ),
    );
    expect(asOfFile(await readWorkbook())).toEqual({
      sheets: [
        {
          name: 'Sở Nội vụ',
          visibility: 'visible',
          firstRow: 8,
          firstColumn: 1,
          values: [
            ['1.1', null, 2.5],
            ['Nội dung', true, 0.85],
          ],
          numberFormats: [
            ['General', 'General', 'General'],
            ['General', 'General', '0%'],
          ],
          resultMark: null,
        },
        {
          name: 'Trống',
          visibility: 'visible',
          firstRow: 0,
          firstColumn: 0,
          values: [],
          numberFormats: [],
          resultMark: null,
        },
      ],
    });
  });

  it.each([
    ['a space in the last row', 1_048_575, 7, ' '],
    ['a no-break space far to the right', 0, 16_383, '\u00a0'],
    ['an empty text of a formula', 70_000, 9, '=""'],
  ])('%s is as if it were not there', async (_, row, column, content) => {
    const { Excel, host } = headlessExcel(univerData({ name: 'A', at: [1, 1], values: [['x'], [1]] }));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('A').getRangeByIndexes(row, column, 1, 1).values = [[content]];
      await context.sync();
    });
    const before = host.statistics().syncs;
    const { sheets } = await readWorkbook();
    expect(sheets[0]).toMatchObject({ firstRow: 1, firstColumn: 1, values: [['x'], [1]] });
    expect(host.statistics().syncs - before).toBeLessThanOrEqual(5);
  });

  it('a cell far below the others is read with the blanks between', async () => {
    const { Excel } = headlessExcel(
      univerData({
        name: 'A',
        values: [
          ['x', 2],
          [1, null],
        ],
      }),
    );
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('A').getRange('C300000').values = [['y']];
      await context.sync();
    });
    const { sheets } = await readWorkbook();
    const values = sheets[0]?.values ?? [];
    expect(values).toHaveLength(300_000);
    expect([values[0], values[1], values[2], values[299_999]]).toEqual([
      ['x', 2, null],
      [1, null, null],
      [null, null, null],
      [null, null, 'y'],
    ]);
  });

  it('tells an error from a text that looks like one', async () => {
    headlessExcel(
      univerData({ name: 'A', values: [[{ error: '#N/A' }, '#N/A', '#1', { error: '#DIV/0!' }]] }),
    );
    const { sheets } = await readWorkbook();
    expect(sheets[0]?.values).toEqual([[{ error: '#N/A' }, '#N/A', '#1', { error: '#DIV/0!' }]]);
  });

  it('gives a date as its serial number with its number format', async () => {
    headlessExcel(univerData({ name: 'A', values: [[45_181]], numberFormats: { '0,0': 'm/d/yyyy' } }));
    const { sheets } = await readWorkbook();
    expect(sheets[0]).toMatchObject({ values: [[45_181]], numberFormats: [['m/d/yyyy']] });
  });

  it('reads hidden sheets too and says that they are hidden', async () => {
    headlessExcel(univerData({ name: 'A', values: [[1]] }, { name: 'B', values: [[2]], hidden: true }));
    const { sheets } = await readWorkbook();
    expect(sheets.map(({ visibility, values }) => [visibility, values])).toEqual([
      ['visible', [[1]]],
      ['hidden', [[2]]],
    ]);
  });

  it('reads the mark of a result sheet, also one with quotes or longer than a constant may be', async () => {
    const { Excel } = headlessExcel(univerData({ name: 'A', values: [[1]] }, { name: 'B', values: [[1]] }));
    const long = 'x'.repeat(255);
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.getItem('A').names.add(RESULT_MARK_NAME, '="say ""1"""').visible = false;
      sheets.getItem('B').names.add(RESULT_MARK_NAME, `="${long}"&"y"`);
      await context.sync();
    });
    const { sheets } = await readWorkbook();
    expect(sheets.map(({ resultMark }) => resultMark)).toEqual(['say "1"', `${long}y`]);
  });

  it('reads the formulas of all sheets with the cells where one is a result, else none', async () => {
    const { Excel, host } = headlessExcel(
      univerData({ name: 'A', at: [1, 1], values: [[1], [2]] }, { name: 'B', values: [['x']] }),
    );
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.getItem('A').getRange('B4:C4').formulas = [['=SUM(B2:B3)', "'=1+1"]];
      sheets.getItem('B').getRange('A2:A3').formulas = [['=A!B4'], ['="="&"1"']];
      await context.sync();
    });
    expect((await readWorkbook()).sheets.map(({ formulas }) => formulas)).toEqual([undefined, undefined]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('B').names.add(RESULT_MARK_NAME, '="1"');
      await context.sync();
    });
    host.resetStatistics();
    const { sheets } = await readWorkbook();
    expect(host.statistics().syncs).toBe(4);
    expect(sheets.map(({ formulas }) => formulas)).toEqual([
      [{ row: 2, column: 0, formula: '=SUM(B2:B3)' }],
      [
        { row: 1, column: 0, formula: '=A!B4' },
        { row: 2, column: 0, formula: '="="&"1"' },
      ],
    ]);
    expect(sheets[0]?.values[2]).toEqual([3, '=1+1']);
  });

  it('gives formulas their rows in the sheet where it is read in chunks', async () => {
    const values = Array.from({ length: 60_000 }, (_, row) => [row]);
    const { Excel } = headlessExcel(univerData({ name: 'A', values }));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('A');
      sheet.getRange('A50001').formulas = [['=A1+1']];
      sheet.names.add(RESULT_MARK_NAME, '="1"');
      await context.sync();
    });
    const { sheets } = await readWorkbook();
    expect(sheets[0]?.formulas).toEqual([{ row: 50_000, column: 0, formula: '=A1+1' }]);
  });

  it('keeps names of sheets apart that an object used as a dictionary would mix up', async () => {
    headlessExcel(
      univerData({ name: 'constructor', values: [['__proto__']] }, { name: '__proto__', values: [[1]] }),
    );
    const { sheets } = await readWorkbook();
    expect(sheets.map(({ name, values }) => [name, values])).toEqual([
      ['constructor', [['__proto__']]],
      ['__proto__', [[1]]],
    ]);
  });

  it('tells hidden rows and columns by their place in the used range, in one sync more for all sheets', async () => {
    const values = Array.from({ length: 6 }, (_, row) => [row, row, row, row]);
    const { host } = headlessExcel(
      univerData(
        { name: 'A', at: [2, 1], values, hiddenRows: [0, 3, 5, 20], hiddenColumns: [0, 4] },
        { name: 'B', values, hiddenRows: [1] },
        { name: 'C', values, hiddenRows: [0, 1, 2, 3, 4, 5], hiddenColumns: [0, 1, 2, 3] },
        { name: 'D', values, hiddenRows: [6], hiddenColumns: [4] },
        { name: 'E', values: [] },
      ),
    );
    const { sheets } = await readWorkbook();
    expect(sheets.map(({ hiddenRows, hiddenColumns }) => [hiddenRows, hiddenColumns])).toEqual([
      [[1, 3], [3]],
      [[1], undefined],
      [
        [0, 1, 2, 3, 4, 5],
        [0, 1, 2, 3],
      ],
      [undefined, undefined],
      [undefined, undefined],
    ]);
    expect(host.statistics().syncs).toBe(4);
  });

  it('asks for many hidden rows in pieces that Excel can answer', async () => {
    const values = Array.from({ length: 120_000 }, (_, row) => [row]);
    const hiddenRows = [0, 49_999, 50_000, 119_999];
    const { host } = headlessExcel(univerData({ name: 'A', values, hiddenRows }));
    const { sheets } = await readWorkbook();
    expect(sheets[0]?.hiddenRows).toEqual(hiddenRows);
    expect(host.statistics().largestResponse).toBeLessThan(5 * 1024 * 1024);
  });

  it('tells how numbers are typed where Excel does, from ExcelApi 1.11 on', async () => {
    headlessExcel(univerData({ name: 'A', values: [['1.234']] }));
    expect((await readWorkbook()).sheets[0]?.separators).toEqual({ decimal: ',', thousands: '.' });
    const isSetSupported = (_set: string, version = '1.1') => Number(version.split('.')[1]) < 11;
    vi.stubGlobal('Office', { context: { requirements: { isSetSupported } } });
    expect((await readWorkbook()).sheets[0]).not.toHaveProperty('separators');
  });

  it('takes three syncs for two sheets and for forty', async () => {
    const sheets = Array.from({ length: 40 }, (_, index) => ({
      name: `Đơn vị ${index}`,
      values: [[index, 'a']],
    }));
    const few = headlessExcel(univerData(...sheets.slice(0, 2)));
    await readWorkbook();
    const many = headlessExcel(univerData(...sheets));
    const { sheets: read } = await readWorkbook();
    expect([few.host.statistics().syncs, many.host.statistics().syncs]).toEqual([3, 3]);
    expect(read.at(-1)?.values).toEqual([[39, 'a']]);
    expect(many.host.statistics().keptReferences).toBe(0);
  });

  it('reads in chunks what Excel would not answer at once, and puts it together again', async () => {
    const values = Array.from({ length: 3_000 }, (_, row) =>
      Array.from({ length: 60 }, (__, column) => row * column),
    );
    const { host } = headlessExcel(univerData({ name: 'Lớn', values }));
    const { sheets } = await readWorkbook();
    expect(sheets[0]?.values).toEqual(values);
    expect(sheets[0]?.numberFormats).toEqual(general(3_000, 60));
    expect(host.statistics().syncs).toBe(2 + 4);
    expect(host.statistics().largestResponse).toBeLessThan(5 * 1024 * 1024);
  });

  it('asks again for halves where texts make an answer too large', async () => {
    const values = Array.from({ length: 400 }, (_, row) => [`${row} ${'á'.repeat(9_000)}`]);
    const { host } = headlessExcel(univerData({ name: 'Dài', values }));
    const { sheets } = await readWorkbook();
    expect(sheets[0]?.values).toEqual(values);
    expect(host.statistics().syncs).toBe(2 + 1 + 2);
  });

  it('reports the cells it has read', async () => {
    headlessExcel(univerData({ name: 'A', values: [[1, 2]] }, { name: 'B', values: [[1], [2]] }));
    const reports: number[][] = [];
    await readWorkbook({ onProgress: (done, total) => reports.push([done, total]) });
    expect(reports).toEqual([[4, 4]]);
  });

  it('says that a cell is being edited instead of waiting in silence', async () => {
    const { host } = headlessExcel(univerData({ name: 'A', values: [[1]] }));
    host.setCellEditMode(true);
    await expect(readWorkbook()).rejects.toMatchObject({ code: 'cell-edit-mode' });
  });

  it('stops when it is cancelled', async () => {
    headlessExcel(univerData({ name: 'A', values: [[1]] }));
    await expect(readWorkbook({ signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'cancelled' });
  });
});
