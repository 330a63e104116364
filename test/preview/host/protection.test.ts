import { describe, expect, it } from 'vitest';
import { bookExtras, sheetExtras } from '../../../src/preview/host/book/excelExtras';
import { headlessExcel } from '../../excel/headlessExcel';
import { sheetNamed, univerData } from '../../excel/univerBook';
import { codeOf, two } from './twoSheets';

describe('protection', () => {
  it('of a sheet refuses changes of its cells, not reading', async () => {
    const excel = two();
    sheetExtras(sheetNamed(excel.workbook, 'Sở A')).protected = true;
    expect(
      await codeOf(excel, ({ workbook }) => {
        workbook.worksheets.getItem('Sở A').getRange('A1').values = [[9]];
      }),
    ).toBe('AccessDenied');
    expect(
      await codeOf(excel, ({ workbook }) => {
        workbook.worksheets.getItem('Sở A').getRange('A1').format.fill.color = '#FF0000';
      }),
    ).toBe('AccessDenied');
    expect(
      await codeOf(excel, ({ workbook }) =>
        workbook.worksheets.getItem('Sở A').getRange('A1').load('values'),
      ),
    ).toBeNull();
  });

  it('of the workbook refuses changes of its sheets, not of their cells', async () => {
    const excel = two();
    bookExtras(excel.workbook).protected = true;
    expect(
      await codeOf(excel, ({ workbook }) => {
        workbook.worksheets.add('Mới');
      }),
    ).toBe('AccessDenied');
    expect(
      await codeOf(excel, ({ workbook }) => {
        workbook.worksheets.getItem('Sở A').name = 'X';
      }),
    ).toBe('AccessDenied');
    expect(
      await codeOf(excel, ({ workbook }) => {
        workbook.worksheets.getItem('Sở A').delete();
      }),
    ).toBe('AccessDenied');
    expect(
      await codeOf(excel, ({ workbook }) => {
        workbook.worksheets.getItem('Sở A').getRange('A1').values = [[9]];
      }),
    ).toBeNull();
  });

  it('comes with a workbook that was opened as protected', async () => {
    const excel = headlessExcel({
      ...univerData({ name: 'A', values: [] }),
      custom: { excel: { protected: true } },
    });
    await excel.Excel.run(async (context) => {
      context.workbook.protection.load('protected');
      await context.sync();
      expect(context.workbook.protection.protected).toBe(true);
    });
  });
});
