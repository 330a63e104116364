import { describe, expect, it } from 'vitest';
import { headlessExcel } from '../../excel/headlessExcel';
import { univerData } from '../../excel/univerBook';
import { codeOf, two } from './twoSheets';

describe('sheets', () => {
  it('keep one visible: the last one is neither deleted nor hidden', async () => {
    const excel = headlessExcel(
      univerData({ name: 'A', values: [] }, { name: 'B', values: [], hidden: true }),
    );
    expect(
      await codeOf(excel, ({ workbook }) => {
        workbook.worksheets.getItem('A').delete();
      }),
    ).toBe('InvalidOperation');
    expect(
      await codeOf(excel, ({ workbook }) => {
        workbook.worksheets.getItem('A').visibility = 'Hidden';
      }),
    ).toBe('InvalidOperation');
  });

  it('move, hide and come to the front; the one behind a deleted one takes its place', async () => {
    const excel = two();
    const code = await codeOf(excel, ({ workbook: { worksheets } }) => {
      const added = worksheets.add('Mới');
      added.position = 0;
      added.tabColor = '#00FF00';
      added.activate();
      added.delete();
      worksheets.getItem('Sở B').visibility = 'VeryHidden';
    });
    expect(code).toBeNull();
    expect(excel.workbook.getActiveSheet().getName()).toBe('Sở A');
    expect(
      await codeOf(excel, ({ workbook }) => {
        workbook.worksheets.getItem('Sở B').delete();
      }),
    ).toBe('InvalidOperation');
  });

  it('a formula follows a sheet that is renamed', async () => {
    const { Excel } = two();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const cell = worksheets.getItem('Sở B').getRange('B1');
      cell.formulas = [["='Sở A'!B1*2"]];
      await context.sync();
      worksheets.getItem('Sở A').name = "Khối 'A' (1)";
      cell.load('formulas,values');
      await context.sync();
      expect([cell.formulas, cell.values]).toEqual([[["='Khối ''A'' (1)'!B1*2"]], [[4]]]);
    });
  });

  it('select a cell: its sheet is in front and the cell is selected', async () => {
    const excel = two();
    await codeOf(excel, ({ workbook }) => {
      workbook.worksheets.getItem('Sở B').getRange('B3').select();
    });
    expect(excel.workbook.getActiveSheet().getName()).toBe('Sở B');
  });
});

describe('settings of the workbook', () => {
  it('are kept, replaced, listed and deleted', async () => {
    const { Excel } = two();
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('constructor', { rankDecimals: 2 });
      settings.add('__proto__', [1]);
      settings.add('__proto__', [2]);
      await context.sync();
      const setting = settings.getItemOrNullObject('constructor').load('value');
      const missing = settings.getItemOrNullObject('toString');
      settings.load('items/key,items/value');
      await context.sync();
      expect(setting.value).toEqual({ rankDecimals: 2 });
      expect(missing.isNullObject).toBe(true);
      expect(settings.items.map(({ key, value }) => [key, value as unknown])).toEqual([
        ['constructor', { rankDecimals: 2 }],
        ['__proto__', [2]],
      ]);
      setting.delete();
      const count = settings.getCount();
      await context.sync();
      expect(count.value).toBe(1);
    });
  });
});
