import { describe, expect, it } from 'vitest';
import { codeOf, two } from './twoSheets';

describe('merged cells, as in Excel,', () => {
  it.each([
    ['are no part of a table', 'A1:B1', 'A1:D3'],
    ['cannot be made within a table', 'C9:D9', 'A8:D9'],
  ])('%s', async (_, merged, table) => {
    const isTableFirst = table === 'A8:D9';
    const code = await codeOf(two(), ({ workbook }) => {
      const sheet = workbook.worksheets.getItem('Sở A');
      if (isTableFirst) sheet.tables.add(table, true);
      sheet.getRange(merged).merge();
      if (!isTableFirst) sheet.tables.add(table, true);
    });
    expect(code).toBe('InvalidArgument');
  });

  it('keep the content of the first cell and drop that of the others', async () => {
    const excel = two();
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sở A').getRange('C3:D4');
      range.values = [
        ['Lĩnh vực', 'Hạng'],
        [1, 2],
      ];
      range.merge();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        ['Lĩnh vực', ''],
        ['', ''],
      ]);
    });
  });

  it('drop what is entered into any but the first cell', async () => {
    const excel = two();
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sở A').getRange('C3:D4');
      range.merge();
      range.values = [
        ['Lĩnh vực', 'Hạng'],
        [1, 2],
      ];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        ['Lĩnh vực', ''],
        ['', ''],
      ]);
    });
  });

  it('and rows that are filtered in place beside a table do not overlap it', async () => {
    const apply = (filtered: string) =>
      codeOf(two(), ({ workbook }) => {
        const sheet = workbook.worksheets.getItem('Sở A');
        sheet.tables.add('A1:D3', true);
        sheet.autoFilter.apply(filtered);
      });
    expect([await apply('A3:B9'), await apply('A5:B9')]).toEqual(['InvalidArgument', null]);
  });
});
