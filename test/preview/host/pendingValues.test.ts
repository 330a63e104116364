import { ICommandService } from '@univerjs/core';
import { SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { expect, it } from 'vitest';
import { headlessExcel } from '../../excel/headlessExcel';
import type { HeadlessExcel } from '../../excel/headlessExcel';
import { sheetNamed, univerData } from '../../excel/univerBook';

/** Scores with their sum, a sheet that refers to them through another one, and one that has nothing to do with them. */
async function book(): Promise<HeadlessExcel> {
  const excel = headlessExcel(
    univerData(
      { name: 'Sở A', values: [[1, 2]] },
      { name: 'Xếp hạng', values: [['a', '']] },
      { name: 'Tổng hợp', values: [['b', '']] },
      { name: 'Khác', values: [[5, '']] },
    ),
  );
  await write(excel, 'Sở A', 'C1', '=A1+B1');
  await write(excel, 'Xếp hạng', 'B1', "='Sở A'!C1*10");
  await write(excel, 'Tổng hợp', 'B1', "='Xếp hạng'!B1+1");
  await write(excel, 'Khác', 'B1', '=A1*2');
  await excel.host.calculated();
  return excel;
}

async function write({ Excel }: HeadlessExcel, sheet: string, address: string, formula: string) {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).formulas = [[formula]];
    await context.sync();
  });
}

/** As a person types it. */
function type({ univer, workbook }: HeadlessExcel, sheet: string, value: number): void {
  univer
    .__getInjector()
    .get(ICommandService)
    .syncExecuteCommand(SetRangeValuesMutation.id, {
      unitId: workbook.getUnitId(),
      subUnitId: sheetNamed(workbook, sheet).getSheetId(),
      cellValue: { 0: { 0: { v: value, t: 2 } } },
    });
}

/** What a client reads, and how often Univer calculated for it. */
async function read(excel: HeadlessExcel, sheet: string, address: string) {
  let begun = 0;
  const listening = excel.univer
    .__getInjector()
    .get(ICommandService)
    .onCommandExecuted(({ id }) => {
      if (id === SetFormulaCalculationStartMutation.id) begun += 1;
    });
  const values = await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('values');
    await context.sync();
    return range.values;
  });
  const calculations = begun;
  listening.dispose();
  return { values, calculations };
}

it.each([
  { sheet: 'Sở A', address: 'A1:B1', values: [[7, 2]], calculations: 0, why: 'has no formula' },
  { sheet: 'Khác', address: 'A1:B1', values: [[5, 10]], calculations: 0, why: 'refers to nothing changed' },
  { sheet: 'Sở A', address: 'A1:C1', values: [[7, 2, 9]], calculations: 1, why: 'is summed up' },
  { sheet: 'Xếp hạng', address: 'B1', values: [[90]], calculations: 1, why: 'refers to the score' },
  { sheet: 'Tổng hợp', address: 'B1', values: [[91]], calculations: 1, why: 'refers to it through another' },
])('after a score is typed, $sheet!$address, which $why, is read as Excel gives it', async (given) => {
  const excel = await book();
  type(excel, 'Sở A', 7);
  const { values, calculations } = await read(excel, given.sheet, given.address);
  expect({ values, calculations }).toEqual({ values: given.values, calculations: given.calculations });
});

it.each([
  { formula: '=INDIRECT("\'Sở A\'!A1")', value: 7 },
  { formula: "=OFFSET('Sở A'!$B$1,0,-1)", value: 7 },
  { formula: '=Điểm+1', value: 8 },
])('what $formula gives is waited for, too', async ({ formula, value }) => {
  const excel = await book();
  await excel.Excel.run(async (context) => {
    context.workbook.names.add('Điểm', context.workbook.worksheets.getItem('Sở A').getRange('A1'));
    await context.sync();
  });
  await write(excel, 'Khác', 'D1', formula);
  await excel.host.calculated();
  type(excel, 'Sở A', 7);
  expect((await read(excel, 'Khác', 'D1')).values).toEqual([[value]]);
});

it('a formula of a sheet that takes the name of another one is read as it is then', async () => {
  const excel = await book();
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Mới');
    sheet.getRange('C1').values = [[40]];
    context.workbook.worksheets.getItem('Sở A').name = 'Cũ';
    sheet.name = 'Sở A';
    const [old, other] = ['Xếp hạng', 'Khác'].map((name) => context.workbook.worksheets.getItem(name));
    if (!old || !other) throw new Error('no sheets');
    other.getRange('C1').formulas = [["='Sở A'!C1"]];
    const ranges = [old.getRange('B1').load('values'), other.getRange('C1').load('values')];
    await context.sync();
    expect(ranges.map(({ values }) => values)).toEqual([[[30]], [[40]]]);
  });
});
