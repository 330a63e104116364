import { expect, it } from 'vitest';
import { headlessExcel } from '../../excel/headlessExcel';
import { univerData } from '../../excel/univerBook';
import { two } from './twoSheets';

type Sheets = Excel.WorksheetCollection;

const enter = (sheets: Sheets, sheet: string, formula: string): void => {
  sheets.getItem(sheet).getRange('C1').formulas = [[formula]];
};

it.each<[what: string, act: (sheets: Sheets) => void, expected: Readonly<Record<string, string>>]>([
  [
    'a rename',
    (sheets) => {
      sheets.getItem('Sở A').name = "Khối 'A' (1)";
    },
    { "Khối 'A' (1)": "='Sở B'!A1+1", 'Sở B': `=IF('Khối ''A'' (1)'!A1>0,"'Sở A'!A1",'Khối ''A'' (1)'!B1)` },
  ],
  [
    'a rename that is taken back',
    (sheets) => {
      const sheet = sheets.getItem('Sở A');
      sheet.name = 'Tạm';
      sheet.name = 'Sở A';
    },
    { 'Sở A': "='Sở B'!A1+1", 'Sở B': `=IF('Sở A'!A1>0,"'Sở A'!A1",'Sở A'!B1)` },
  ],
  [
    'a rename by way of another name',
    (sheets) => {
      const sheet = sheets.getItem('Sở A');
      sheet.name = 'Tạm';
      sheet.name = 'Sở C';
    },
    { 'Sở C': "='Sở B'!A1+1", 'Sở B': `=IF('Sở C'!A1>0,"'Sở A'!A1",'Sở C'!B1)` },
  ],
  [
    'sheets that change their names with each other',
    (sheets) => {
      const [a, b] = [sheets.getItem('Sở A'), sheets.getItem('Sở B')];
      a.name = 'Tạm';
      b.name = 'Sở A';
      a.name = 'Sở B';
    },
    { 'Sở B': "='Sở A'!A1+1", 'Sở A': `=IF('Sở B'!A1>0,"'Sở A'!A1",'Sở B'!B1)` },
  ],
  [
    'a formula that was entered just before it, by the old name',
    (sheets) => {
      enter(sheets, 'Sở B', "='Sở A'!A1");
      sheets.getItem('Sở A').name = 'Sở C';
    },
    { 'Sở C': "='Sở B'!A1+1", 'Sở B': "='Sở C'!A1" },
  ],
  [
    'a formula that is entered just after it, by the new name',
    (sheets) => {
      sheets.getItem('Sở A').name = 'Sở C';
      enter(sheets, 'Sở B', "='Sở C'!B1");
    },
    { 'Sở C': "='Sở B'!A1+1", 'Sở B': "='Sở C'!B1" },
  ],
  [
    'a new sheet that gets the name',
    (sheets) => {
      sheets.getItem('Sở A').name = 'Sở C';
      sheets.add('Sở A');
      enter(sheets, 'Sở A', "='Sở C'!A1");
    },
    { 'Sở C': "='Sở B'!A1+1", 'Sở B': `=IF('Sở C'!A1>0,"'Sở A'!A1",'Sở C'!B1)`, 'Sở A': "='Sở C'!A1" },
  ],
])('formulas follow %s', async (_, act, expected) => {
  const { Excel } = two();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    enter(worksheets, 'Sở A', "='Sở B'!A1+1");
    enter(worksheets, 'Sở B', `=IF('Sở A'!A1>0,"'Sở A'!A1",'Sở A'!B1)`);
    await context.sync();
    act(worksheets);
    await context.sync();
    worksheets.load('items/name');
    await context.sync();
    const cells = worksheets.items.map(
      (sheet) => [sheet.name, sheet.getRange('C1').load('formulas')] as const,
    );
    await context.sync();
    const found = Object.fromEntries(cells.map(([name, { formulas }]) => [name, String(formulas[0]?.[0])]));
    expect(found).toEqual(expected);
  });
});

it('a formula that several cells share follows a rename, too', async () => {
  const data = univerData({ name: 'Sở A', values: [[1], [2]] }, { name: 'Sở B', values: [[0], [0]] });
  const cells = data.sheets?.['sheet-1']?.cellData;
  Object.assign(cells?.[0] ?? {}, { 1: { f: "='Sở A'!A1*2", si: 'one' } });
  Object.assign(cells?.[1] ?? {}, { 1: { si: 'one' } });
  const { Excel } = headlessExcel(data);
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('Sở A').name = 'Sở C';
    const range = worksheets.getItem('Sở B').getRange('B1:B2').load('formulas,values');
    await context.sync();
    expect(range.formulas).toEqual([["='Sở C'!A1*2"], ["='Sở C'!A2*2"]]);
    expect(range.values).toEqual([[2], [4]]);
    worksheets.getItem('Sở C').name = 'Sở A';
    range.load('formulas,values');
    await context.sync();
    expect(range.formulas).toEqual([["='Sở A'!A1*2"], ["='Sở A'!A2*2"]]);
    expect(range.values).toEqual([[2], [4]]);
  });
});

it('a sheet that is added stays behind the one in front, as in Excel', async () => {
  const { Excel, workbook } = two();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('Sở B').activate();
    worksheets.add('Sở C').getRange('A1').values = [[1]];
    const front = worksheets.getActiveWorksheet().load('name');
    await context.sync();
    expect(front.name).toBe('Sở B');
  });
  expect(workbook.getActiveSheet().getName()).toBe('Sở B');
});
