import type { Nullable } from '@univerjs/core';
import type { IFormulaDataItem } from '@univerjs/engine-formula';
import { ICommandService, ObjectMatrix } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { InsertColMutation, InsertRowMutation, MoveRangeMutation, RemoveRowMutation } from '@univerjs/sheets';
import { expect, it } from 'vitest';
import type { HeadlessExcel } from '../../excel/headlessExcel';
import { two } from './twoSheets';

/** The formulas that Univer is told of: the sheet, row and column of each, from 0. */
function formulas({ univer, workbook }: HeadlessExcel): readonly string[] {
  const sheets = univer.__getInjector().get(FormulaDataModel).getFormulaData()[workbook.getUnitId()] ?? {};
  return Object.entries(sheets).flatMap(([id, rows]) => {
    const found: string[] = [];
    new ObjectMatrix<Nullable<IFormulaDataItem>>(rows ?? {}).forValue((row, column, cell) => {
      found.push([workbook.getSheetBySheetId(id)?.getName(), row, column, cell?.f].join(' '));
    });
    return found;
  });
}

/** Has Univer do something to the first sheet, as when somebody does it by hand. */
const byHand =
  (id: string, params: object = {}) =>
  async ({ univer, workbook }: HeadlessExcel) => {
    const given = { unitId: workbook.getUnitId(), subUnitId: workbook.getSheetByIndex(0)?.getSheetId() };
    await univer
      .__getInjector()
      .get(ICommandService)
      .executeCommand(id, { ...given, ...params });
  };

const byClient =
  (change: (sheets: Excel.WorksheetCollection) => void) =>
  async ({ Excel }: HeadlessExcel) => {
    await Excel.run(async (context) => {
      change(context.workbook.worksheets);
      await context.sync();
    });
  };

const row = { range: { startRow: 0, endRow: 0, startColumn: 0, endColumn: 9 } };

it.each<[what: string, change: (excel: HeadlessExcel) => Promise<void>, expected: readonly string[]]>([
  [
    'a value takes the place of one',
    byClient((sheets) => {
      sheets.getItem('Sở A').getRange('C1').values = [[7]];
    }),
    ["Sở B 1 0 ='Sở A'!B1"],
  ],
  [
    'another is entered',
    byClient((sheets) => {
      sheets.getItem('Sở A').getRange('C2').formulas = [['=1']];
    }),
    ['Sở A 0 2 =A1+B1', 'Sở A 1 2 =1', "Sở B 1 0 ='Sở A'!B1"],
  ],
  [
    'a sheet is added with one',
    byClient((sheets) => {
      sheets.add('Sở C').getRange('A1').formulas = [["='Sở B'!A1"]];
    }),
    ['Sở A 0 2 =A1+B1', "Sở B 1 0 ='Sở A'!B1", "Sở C 0 0 ='Sở B'!A1"],
  ],
  [
    'a sheet is renamed that is mentioned',
    byClient((sheets) => {
      sheets.getItem('Sở A').name = "Khối 'A' (1)";
    }),
    ["Khối 'A' (1) 0 2 =A1+B1", "Sở B 1 0 ='Khối ''A'' (1)'!B1"],
  ],
  [
    'a sheet is deleted that is mentioned',
    byClient((sheets) => {
      sheets.getItem('Sở A').delete();
    }),
    ['Sở B 1 0 =#REF!'],
  ],
  [
    'a row is inserted over one',
    byHand(InsertRowMutation.id, row),
    ['Sở A 1 2 =A1+B1', "Sở B 1 0 ='Sở A'!B1"],
  ],
  ['the row of one is removed', byHand(RemoveRowMutation.id, row), ["Sở B 1 0 ='Sở A'!B1"]],
  [
    'a column is inserted before one',
    byHand(InsertColMutation.id, { range: { startRow: 0, endRow: 9, startColumn: 0, endColumn: 0 } }),
    ['Sở A 0 3 =A1+B1', "Sở B 1 0 ='Sở A'!B1"],
  ],
  [
    'one is moved into the other sheet',
    async (excel) => {
      const [from, to] = excel.workbook.getSheets().map((sheet) => sheet.getSheetId());
      await byHand(MoveRangeMutation.id, {
        from: { subUnitId: from, value: { 0: { 2: null } } },
        to: { subUnitId: to, value: { 5: { 0: { f: '=2' } } } },
      })(excel);
    },
    ["Sở B 1 0 ='Sở A'!B1", 'Sở B 5 0 =2'],
  ],
])('formulas are those of the cells when %s', async (_, change, expected) => {
  const excel = two();
  await byClient((sheets) => {
    sheets.getItem('Sở A').getRange('C1').formulas = [['=A1+B1']];
    sheets.getItem('Sở B').getRange('A2').formulas = [["='Sở A'!B1"]];
  })(excel);
  expect(formulas(excel)).toEqual(['Sở A 0 2 =A1+B1', "Sở B 1 0 ='Sở A'!B1"]);
  await change(excel);
  expect(formulas(excel)).toEqual(expected);
});
