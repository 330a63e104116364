import { describe, expect, it } from 'vitest';
import { sheetExtras } from '../../../src/preview/host/book/excelExtras';
import { sheetNamed } from '../../excel/univerBook';
import { codeOf, two } from './twoSheets';

const prompt = (title: string, message: string) => ({ showPrompt: true, title, message });

describe('input messages of cells', () => {
  it('are kept, replaced and cleared', async () => {
    const excel = two();
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sở A').getRange('B1');
      range.dataValidation.prompt = prompt('Một', 'một');
      range.dataValidation.prompt = prompt('Hai', 'hai');
      range.dataValidation.load('prompt');
      await context.sync();
      expect(range.dataValidation.prompt).toEqual(prompt('Hai', 'hai'));
      range.dataValidation.clear();
      await context.sync();
    });
    expect(sheetExtras(sheetNamed(excel.workbook, 'Sở A')).inputMessages).toEqual([]);
  });

  it.each([
    ['a title of 32 and a text of 255 characters', 'x'.repeat(32), 'x'.repeat(255), null],
    ['a longer title', 'x'.repeat(33), 'x', 'InvalidArgument'],
    ['a longer text', 'x', 'x'.repeat(256), 'InvalidArgument'],
  ])('take %s: %s', async (_, title, message, code) => {
    const excel = two();
    const set = (context: Excel.RequestContext) => {
      const range = context.workbook.worksheets.getItem('Sở A').getRange('A1');
      range.dataValidation.prompt = prompt(title, message);
    };
    expect(await codeOf(excel, set)).toBe(code);
  });

  it('and looks of cells are not given on a protected sheet', async () => {
    const excel = two();
    sheetExtras(sheetNamed(excel.workbook, 'Sở A')).protected = true;
    const range = (context: Excel.RequestContext) =>
      context.workbook.worksheets.getItem('Sở A').getRange('A1');
    expect(
      await codeOf(excel, (context) => {
        range(context).dataValidation.prompt = prompt('', 'x');
      }),
    ).toBe('AccessDenied');
    expect(
      await codeOf(excel, (context) => {
        range(context).setCellProperties([[{ format: { fill: { color: '#FFC266' } } }]]);
      }),
    ).toBe('AccessDenied');
  });
});

describe('looks of single cells', () => {
  const set =
    (address: string, data: Excel.SettableCellProperties[][]) => (context: Excel.RequestContext) => {
      context.workbook.worksheets.getItem('Sở A').getRange(address).setCellProperties(data);
    };
  const amber = { format: { fill: { color: '#FFC266' }, font: { color: '#5C3700', bold: true } } };

  it('are those given, and an empty object leaves its cell as it is', async () => {
    const excel = two();
    expect(
      await codeOf(
        excel,
        set('A1:B2', [
          [amber, {}],
          [{}, amber],
        ]),
      ),
    ).toBeNull();
    const sheet = sheetNamed(excel.workbook, 'Sở A');
    expect(sheet.getCellStyle(0, 0)).toMatchObject({ bg: { rgb: '#FFC266' }, cl: { rgb: '#5C3700' }, bl: 1 });
    expect(sheet.getCellStyle(0, 1)?.bg).toBeUndefined();
    expect(sheet.getCellStyle(1, 1)).toMatchObject({ bg: { rgb: '#FFC266' } });
  });

  it('are given in an array of the size of the range, of fewer than 80,000 cells', async () => {
    expect(await codeOf(two(), set('A1:B2', [[amber, {}]]))).toBe('InvalidArgument');
    const many = Array.from({ length: 80_000 }, () => [{}]);
    expect(await codeOf(two(), set('A1:A80000', many))).toBe('InvalidArgument');
  });

  it('are refused where this host does not know them', async () => {
    expect(await codeOf(two(), set('A1', [[{ style: 'Normal' }]]))).toBe('ApiNotFound');
  });
});
