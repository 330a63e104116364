import { describe, expect, it } from 'vitest';
import { codeOf, two } from './twoSheets';

describe('loading', () => {
  it('gives what was asked for and nothing else', async () => {
    const { Excel } = two();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sở A').getRange('A1').load('values');
      await context.sync();
      expect(range.values).toEqual([[1]]);
      expect(() => range.rowIndex).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
    });
  });

  it('reaches through objects and collections', async () => {
    const { Excel } = two();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/protection/protected');
      const range = worksheets.getItem('sở a').getRange('A1').load('format/font/bold,format/columnWidth');
      await context.sync();
      expect(worksheets.items.map((sheet) => [sheet.name, sheet.protection.protected])).toEqual([
        ['Sở A', false],
        ['Sở B', false],
      ]);
      expect(() => worksheets.items[0]?.visibility).toThrow(
        expect.objectContaining({ code: 'PropertyNotLoaded' }),
      );
      expect(range.format.font.bold).toBe(false);
    });
  });

  it('answers null objects, and ItemNotFound where one was needed', async () => {
    const excel = two();
    await excel.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItemOrNullObject('Sở C');
      const used = sheet.getUsedRangeOrNullObject(true).load('values');
      const name = worksheets.getItem('Sở A').names.getItemOrNullObject('X').load('formula');
      await context.sync();
      expect([sheet.isNullObject, used.isNullObject, name.isNullObject]).toEqual([true, true, true]);
    });
    expect(await codeOf(excel, (context) => context.workbook.worksheets.getItem('Sở C').load('name'))).toBe(
      'ItemNotFound',
    );
  });

  it('says which API it does not know instead of passing it over', async () => {
    const excel = two();
    await expect(
      excel.Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sở A').pivotTables.load('items/name');
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'ApiNotFound', debugInfo: { errorLocation: 'Worksheet.PivotTables' } });
    expect(
      await codeOf(excel, (context) =>
        context.workbook.worksheets.getItem('Sở A').getRange('A1').load('hidden'),
      ),
    ).toBe('ApiNotFound');
    expect(
      await codeOf(excel, (context) => {
        context.workbook.worksheets.getItem('Sở A').getRange('A1').unmerge();
      }),
    ).toBe('ApiNotFound');
  });

  it('keeps ranges between two syncs and lets go of them at the end', async () => {
    const { Excel, host } = two();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sở A').getRange('A1');
      await context.sync();
      range.values = [[7]];
      await context.sync();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[7]]);
      expect(host.statistics().keptReferences).toBe(1);
    });
    expect(host.statistics()).toMatchObject({ syncs: 3, keptReferences: 0 });
  });
});
