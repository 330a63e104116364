import { ICommandService, IUniverInstanceService, UndoCommand } from '@univerjs/core';
import { SetRangeValuesCommand } from '@univerjs/sheets';
import { expect, it } from 'vitest';
import type { HeadlessExcel } from '../../excel/headlessExcel';
import { sheetNamed } from '../../excel/univerBook';
import { two } from './twoSheets';

/** As a person types it, which can be undone. */
async function type({ univer, workbook }: HeadlessExcel, sheet: string, value: number): Promise<void> {
  const worksheet = sheetNamed(workbook, sheet);
  await univer
    .__getInjector()
    .get(ICommandService)
    .executeCommand(SetRangeValuesCommand.id, {
      unitId: workbook.getUnitId(),
      subUnitId: worksheet.getSheetId(),
      range: { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 },
      value: { v: value, t: 2 },
    });
}

async function undo({ univer, workbook }: HeadlessExcel): Promise<void> {
  const injector = univer.__getInjector();
  injector.get(IUniverInstanceService).focusUnit(workbook.getUnitId());
  await injector.get(ICommandService).executeCommand(UndoCommand.id);
}

const firstOf = ({ workbook }: HeadlessExcel, sheet: string) =>
  sheetNamed(workbook, sheet).getCellMatrix().getValue(0, 0)?.v;

/** Writes a sheet, and puts one in the place of another, as a run does. */
async function writeResults({ Excel }: HeadlessExcel): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('Sở B').getRange('A1').values = [[30]];
    worksheets.add('Cũ').getRange('A1').values = [[1]];
    await context.sync();
    const sheet = worksheets.add('Mới');
    sheet.getRange('A1').formulas = [["='Sở A'!A1"]];
    worksheets.getItem('Cũ').delete();
    sheet.name = 'Cũ';
    await context.sync();
  });
}

it('scores that were typed before a client wrote other sheets can be undone, the latest one first', async () => {
  const excel = two();
  await type(excel, 'Sở A', 7);
  await type(excel, 'Sở A', 8);
  await writeResults(excel);
  await undo(excel);
  expect(firstOf(excel, 'Sở A')).toBe(7);
  await undo(excel);
  expect(firstOf(excel, 'Sở A')).toBe(1);
  await undo(excel);
  expect(firstOf(excel, 'Sở B')).toBe(30);
  expect(sheetNamed(excel.workbook, 'Cũ').getCellMatrix().getValue(0, 0)?.f).toBe("='Sở A'!A1");
});

it('what was typed into a sheet that a client wrote since stays as it was written', async () => {
  const excel = two();
  await type(excel, 'Sở A', 7);
  await type(excel, 'Sở B', 8);
  await writeResults(excel);
  await undo(excel);
  expect([firstOf(excel, 'Sở A'), firstOf(excel, 'Sở B')]).toEqual([1, 30]);
  await undo(excel);
  expect([firstOf(excel, 'Sở A'), firstOf(excel, 'Sở B')]).toEqual([1, 30]);
});
