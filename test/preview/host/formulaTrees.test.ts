import { expect, it } from 'vitest';
import { hasNames } from '../../../src/preview/host/book/formulas/formulaTrees';
import type { HeadlessExcel } from '../../excel/headlessExcel';
import { two } from './twoSheets';

it.each([
  '=SUM(C5,$C$6)',
  "=IF(LEN('Sở A'!$F$9)=0,\"\",'Sở A'!$F$9)",
  '=HYPERLINK("#\'Sở A\'!F9","Tổng")',
  '=A1:XFD1048576',
  '=Sheet1!B2*1E5',
  '=IF(TRUE,false,#REF!)',
  '=1%+-A1',
  '',
])('%s has no name in it', (formula) => {
  expect(hasNames(formula)).toBe(false);
});

it.each([
  '=TổngĐiểm',
  '=SUM(Bảng1)',
  '=SUM(Bảng1[Điểm])',
  '=[1]Sheet1!A1',
  '=A1+XYZ2023',
  '=XFE1',
  '=A1048577',
  '=LET(x,A1,x+1)',
  '=LAMBDA(A1,A1+1)(2)',
  "='Sở A'!Điểm",
  '=A:A',
  '=_a1',
  '="x"&y',
])('%s may have one', (formula) => {
  expect(hasNames(formula)).toBe(true);
});

async function enter({ Excel }: HeadlessExcel, change: (workbook: Excel.Workbook) => void): Promise<void> {
  await Excel.run(async (context) => {
    change(context.workbook);
    await context.sync();
  });
}

async function shown(excel: HeadlessExcel, address: string): Promise<unknown> {
  return await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sở B').getRange(address).load('values');
    await context.sync();
    return range.values[0]?.[0] as unknown;
  });
}

it('a formula of one sheet is another one on the next, and both follow their cells', async () => {
  const excel = two();
  await enter(excel, ({ worksheets }) => {
    for (const name of ['Sở A', 'Sở B']) worksheets.getItem(name).getRange('C1').formulas = [['=A1*2']];
    worksheets.getItem('Sở B').getRange('D1').formulas = [["='Sở A'!C1"]];
  });
  expect([await shown(excel, 'C1'), await shown(excel, 'D1')]).toEqual([6, 2]);
  await enter(excel, ({ worksheets }) => {
    worksheets.getItem('Sở A').getRange('A1').values = [[10]];
    worksheets.getItem('Sở B').getRange('A1').values = [[20]];
  });
  expect([await shown(excel, 'C1'), await shown(excel, 'D1')]).toEqual([40, 20]);
});

it('a formula follows the sheet that has the name in it now', async () => {
  const excel = two();
  await enter(excel, ({ worksheets }) => {
    worksheets.getItem('Sở B').getRange('C1').formulas = [["='Sở A'!A1+1"]];
  });
  expect(await shown(excel, 'C1')).toBe(2);
  await enter(excel, ({ worksheets }) => {
    worksheets.getItem('Sở A').name = 'Sở cũ';
    const other = worksheets.add('Sở A');
    other.getRange('A1').values = [[50]];
    worksheets.getItem('Sở B').getRange('D1').formulas = [["='Sở A'!A1+1"]];
  });
  expect([await shown(excel, 'C1'), await shown(excel, 'D1')]).toEqual([2, 51]);
  await enter(excel, ({ worksheets }) => {
    worksheets.getItem('Sở A').getRange('A1').values = [[60]];
    worksheets.getItem('Sở cũ').getRange('A1').values = [[7]];
  });
  expect([await shown(excel, 'C1'), await shown(excel, 'D1')]).toEqual([8, 61]);
});

it('a formula with a name has what the name stands for, and one without is right beside it', async () => {
  const excel = two();
  await enter(excel, ({ names, worksheets }) => {
    names.add('HeSo', '=5');
    worksheets.getItem('Sở B').getRange('C1:D1').formulas = [['=SUM(A1,HeSo)', '=A1*2']];
  });
  expect([await shown(excel, 'C1'), await shown(excel, 'D1')]).toEqual([8, 6]);
  await enter(excel, ({ worksheets }) => {
    worksheets.getItem('Sở B').getRange('A1').values = [[4]];
  });
  expect([await shown(excel, 'C1'), await shown(excel, 'D1')]).toEqual([9, 8]);
});

it('what a formula finds by INDEX follows where it looks and what stands there', async () => {
  const excel = two();
  await enter(excel, ({ worksheets }) => {
    const sheet = worksheets.getItem('Sở B');
    sheet.getRange('A2:A4').values = [[10], [20], [30]];
    sheet.getRange('B1').values = [[1]];
    sheet.getRange('C1').formulas = [['=INDEX(A2:A4,B1)']];
  });
  expect(await shown(excel, 'C1')).toBe(10);
  await enter(excel, ({ worksheets }) => {
    worksheets.getItem('Sở B').getRange('B1').values = [[3]];
  });
  expect(await shown(excel, 'C1')).toBe(30);
  await enter(excel, ({ worksheets }) => {
    worksheets.getItem('Sở B').getRange('A4').values = [[31]];
  });
  expect(await shown(excel, 'C1')).toBe(31);
});
