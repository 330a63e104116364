import { describe, expect, it } from 'vitest';
import { headlessExcel } from '../../excel/headlessExcel';
import { univerData } from '../../excel/univerBook';

/** Writes a value into A1 and reads the cell back. */
async function written(value: unknown, numberFormat?: string) {
  const { Excel } = headlessExcel(univerData({ name: 'A', values: [] }));
  return await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('A').getRange('A1');
    if (numberFormat !== undefined) cell.numberFormat = [[numberFormat]];
    cell.values = [[value]];
    cell.load('values,formulas,valueTypes,numberFormat');
    await context.sync();
    return {
      value: cell.values[0]?.[0] as unknown,
      formula: cell.formulas[0]?.[0] as unknown,
      type: cell.valueTypes[0]?.[0],
      numberFormat: cell.numberFormat[0]?.[0] as unknown,
    };
  });
}

describe('a value written to a cell', () => {
  it.each([
    ['1.1', { value: 1.1, type: 'Double', numberFormat: 'General' }],
    ['1,234.5', { value: 1234.5, type: 'Double' }],
    ['-5', { value: -5, type: 'Double' }],
    ['1e3', { value: 1000, type: 'Double' }],
    ['(5)', { value: -5, type: 'Double' }],
    ['85%', { value: 0.85, type: 'Double', numberFormat: '0%' }],
    ['96.85%', { value: 0.9685, type: 'Double', numberFormat: '0.00%' }],
    ['9/12/2023', { value: 45_181, type: 'Double', numberFormat: 'm/d/yyyy' }],
    ['2023-09-12', { value: 45_181, type: 'Double' }],
    ['true', { value: true, type: 'Boolean' }],
    ['#N/A', { value: '#N/A', type: 'Error' }],
    ['', { value: '', type: 'Empty' }],
    [0, { value: 0, type: 'Double' }],
    [false, { value: false, type: 'Boolean' }],
  ])('becomes what Excel makes of it when it is typed: %j', async (value, expected) => {
    expect(await written(value)).toMatchObject(expected);
  });

  it.each(['1,5', '13/45', '97,68', '1.1.1', 'Sở Nội vụ', '-', '12 %x', "it's"])(
    'stays text where it is none of these: %j',
    async (value) => {
      expect(await written(value)).toMatchObject({ value, formula: value, type: 'String' });
    },
  );

  it.each([
    ['=1+1', '=1+1', 2],
    ['+1+2', '=+1+2', 3],
    ['-SUM(4)', '=-SUM(4)', -4],
  ])('becomes a formula with its result: %j', async (entry, formula, value) => {
    expect(await written(entry)).toMatchObject({ formula, value });
  });

  it('stays text behind an apostrophe, which is not part of it', async () => {
    expect(await written("'=1+1")).toMatchObject({ value: '=1+1', formula: '=1+1', type: 'String' });
    expect(await written("'#N/A")).toMatchObject({ value: '#N/A', type: 'String' });
    expect(await written("''x")).toMatchObject({ value: "'x" });
  });

  it('stays text in a cell of the text format', async () => {
    expect(await written('=1+1', '@')).toMatchObject({ value: '=1+1', type: 'String', numberFormat: '@' });
    expect(await written('1.10', '@')).toMatchObject({ value: '1.10', type: 'String' });
    expect(await written(5, '@')).toMatchObject({ value: '5', type: 'String' });
  });

  it('leaves the cell alone when it is null, and clears it when it is an empty text', async () => {
    const { Excel } = headlessExcel(univerData({ name: 'A', values: [[1, 2]] }));
    await Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem('A').getRange('A1:B1');
      cells.values = [[null, '']];
      cells.load('values');
      await context.sync();
      expect(cells.values).toEqual([[1, '']]);
    });
  });

  it('is refused when a cell cannot hold it', async () => {
    await expect(written("'".padEnd(32_769, 'x'))).rejects.toMatchObject({ code: 'InvalidArgument' });
    await expect(written(`=${'1+'.repeat(5_000)}1`)).rejects.toMatchObject({ code: 'InvalidArgument' });
    await expect(written({ a: 1 })).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('an array of values', () => {
  it.each([
    [[[1, 2]]],
    [[[1], [2]]],
    [[[1, 2], [3]]],
    [
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
    ],
  ])('must have the size of its range: %j', async (values) => {
    const { Excel, workbook } = headlessExcel(univerData({ name: 'A', values: [['old']] }));
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('A').getRange('A1:B2').values = values;
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect(workbook.getSheets()[0]?.getCellMatrix().getValue(0, 0)).toMatchObject({ v: 'old' });
  });

  it('of 330,000 cells is written and read in a few seconds', { timeout: 30_000 }, async () => {
    const { Excel, host } = headlessExcel(univerData({ name: 'A', values: [] }), {
      payloadLimit: 20_000_000,
    });
    const values = Array.from({ length: 3_300 }, (_, row) =>
      Array.from({ length: 100 }, (__, column) => row + column),
    );
    const start = performance.now();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('A').getRangeByIndexes(0, 0, 3_300, 100);
      range.values = values;
      range.load('values');
      await context.sync();
      expect(range.values).toEqual(values);
    });
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(host.statistics().syncs).toBe(1);
  });
});

describe('a formula that is written over', () => {
  it('is gone, and a value that was written before in the same batch too', async () => {
    const { Excel } = headlessExcel(univerData({ name: 'A', values: [] }));
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('A').getRange('A1');
      cell.values = [[5]];
      cell.formulas = [['=1+1']];
      await context.sync();
      cell.values = [[7]];
      cell.load('formulas,values');
      await context.sync();
      expect([cell.formulas, cell.values]).toEqual([[[7]], [[7]]]);
    });
  });
});
