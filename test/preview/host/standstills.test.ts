import { ICommandService } from '@univerjs/core';
import type { IRange } from '@univerjs/core';
import { MarkDirtyRowAutoHeightOperation } from '@univerjs/sheets';
import type { IMarkDirtyRowAutoHeightOperationParams } from '@univerjs/sheets';
import { expect, it } from 'vitest';
import { headlessExcel } from '../../excel/headlessExcel';
import type { HeadlessExcel } from '../../excel/headlessExcel';
import { sheetNamed, univerData } from '../../excel/univerBook';

function column(rows: number): HeadlessExcel {
  const values = Array.from({ length: rows }, (_, row) => [row]);
  return headlessExcel(univerData({ name: 'Sở A', values }), {
    pause: () => new Promise((resolve) => setTimeout(resolve)),
  });
}

it('a column in which each cell is the sum of all above is right after a change of the first', async () => {
  const excel = column(1);
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sở A');
    sheet.getRange('A2:A12').formulas = Array.from({ length: 11 }, (_, row) => [`=SUM(A$1:A${row + 1})`]);
    await context.sync();
    sheet.getRange('A1').values = [[3]];
    await context.sync();
  });
  await excel.host.calculated();

  const cells = sheetNamed(excel.workbook, 'Sở A').getCellMatrix();
  const shown = Array.from({ length: 12 }, (_, row) => cells.getValue(row, 0)?.v);
  expect(shown).toEqual([3, ...Array.from({ length: 11 }, (_, power) => 3 * 2 ** power)]);
});

it('formulas that go round in circles are calculated once, and those beside them are right', async () => {
  const excel = column(1);
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sở A');
    sheet.getRange('A1:A3').formulas = [['=A2+1'], ['=A3+1'], ['=A1+1']];
    sheet.getRange('C1:C2').formulas = [['=C2+1'], ['=1+1']];
    await context.sync();
  });
  await excel.host.calculated();

  const cells = sheetNamed(excel.workbook, 'Sở A').getCellMatrix();
  expect([0, 1, 2].map((row) => cells.getValue(row, 0)?.v)).toEqual([3, 2, 1]);
  expect([0, 1].map((row) => cells.getValue(row, 2)?.v)).toEqual([3, 2]);
});

it('rows are fitted to their texts some at a time, each once a request, and none that the sheet does not have', async () => {
  const excel = column(90);
  const told: IRange[] = [];
  excel.univer
    .__getInjector()
    .get(ICommandService)
    .onCommandExecuted(({ id, params }) => {
      if (id !== MarkDirtyRowAutoHeightOperation.id) return;
      const { ranges = [] }: Partial<IMarkDirtyRowAutoHeightOperationParams> = params ?? {};
      told.push(...ranges);
    });
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sở A');
    sheet.getRange('A1:A50').format.wrapText = true;
    sheet.getRange('A41:A90').format.autofitRows();
    sheet.getRange('A:A').format.autofitRows();
    await context.sync();
  });

  const rows = told.flatMap(({ startRow, endRow }) =>
    Array.from({ length: endRow - startRow + 1 }, (_, at) => startRow + at),
  );
  const count = sheetNamed(excel.workbook, 'Sở A').getRowCount();
  expect(rows).toEqual(Array.from({ length: count }, (_, row) => row));
  expect(told.every(({ startRow, endRow }) => endRow - startRow < 20)).toBe(true);
});

it('rows of a sheet with thousands of columns are fitted one at a time, since each cell of them is looked at', async () => {
  const excel = column(3);
  const told: IRange[] = [];
  excel.univer
    .__getInjector()
    .get(ICommandService)
    .onCommandExecuted(({ id, params }) => {
      if (id !== MarkDirtyRowAutoHeightOperation.id) return;
      const { ranges = [] }: Partial<IMarkDirtyRowAutoHeightOperationParams> = params ?? {};
      told.push(...ranges);
    });
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sở A');
    sheet.getRange('DKJ1').values = [[1]];
    sheet.getRange('A1:A3').format.wrapText = true;
    await context.sync();
  });

  expect(told.map(({ startRow, endRow }) => [startRow, endRow])).toEqual([
    [0, 0],
    [1, 1],
    [2, 2],
  ]);
});
