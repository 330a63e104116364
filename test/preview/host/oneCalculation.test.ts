import { ICommandService } from '@univerjs/core';
import {
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { expect, it } from 'vitest';
import { headlessExcel } from '../../excel/headlessExcel';
import type { HeadlessExcel } from '../../excel/headlessExcel';
import { sheetNamed, univerData } from '../../excel/univerBook';
import { dirtyDataOf } from '../../../src/preview/host/book/formulas/dirtyData';

const ROWS = 12;

/** A column of numbers and one of formulas, in a page that is let draw between any two of them. */
function slowBook(): HeadlessExcel {
  const values = Array.from({ length: ROWS }, (_, row) => [row]);
  const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 20));
  return headlessExcel(univerData({ name: 'Sở A', values }), { pause });
}

function commandsOf({ univer }: HeadlessExcel): ICommandService {
  return univer.__getInjector().get(ICommandService);
}

async function enterFormulas({ Excel }: HeadlessExcel): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sở A').getRange(`B1:B${ROWS}`);
    range.formulas = Array.from({ length: ROWS }, (_, row) => [`=A${row + 1}*2`]);
    await context.sync();
  });
}

/** As a person types it. */
function type(excel: HeadlessExcel, row: number, cell: object): void {
  const { workbook } = excel;
  commandsOf(excel).syncExecuteCommand(SetRangeValuesMutation.id, {
    unitId: workbook.getUnitId(),
    subUnitId: sheetNamed(workbook, 'Sở A').getSheetId(),
    cellValue: { [row]: { 0: cell } },
  });
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 1));
}

it('what is typed while Univer calculates is calculated after that, not beside it', async () => {
  const excel = slowBook();
  let [begun, running, mostAtOnce] = [0, 0, 0];
  commandsOf(excel).onCommandExecuted(({ id, params }) => {
    if (id === SetFormulaCalculationStartMutation.id) {
      begun += 1;
      mostAtOnce = Math.max(mostAtOnce, ++running);
    }
    const isEnd = Reflect.get(params ?? {}, 'functionsExecutedState') !== undefined;
    if (id === SetFormulaCalculationNotificationMutation.id && isEnd) running -= 1;
  });
  await enterFormulas(excel);
  await until(() => begun === 1);
  for (let row = 0; row < ROWS; row += 3) type(excel, row, { v: 100 + row, t: 2 });
  // A formula makes Univer forget what depends on what.
  type(excel, 1, { f: '=A1+1', v: null });
  await excel.host.calculated();
  const cells = sheetNamed(excel.workbook, 'Sở A').getCellMatrix();
  const expected = Array.from({ length: ROWS }, (_, row) =>
    row === 1 ? 101 : row % 3 === 0 ? 100 + row : row,
  );
  expect(expected.map((_, row) => cells.getValue(row, 1)?.v)).toEqual(expected.map((value) => value * 2));
  expect(begun).toBeGreaterThan(1);
  expect(mostAtOnce).toBe(1);
});

it('what several changes leave to calculate is what each of them does, each range once', () => {
  const range = (row: number) => ({
    unitId: 'book',
    sheetId: 'a',
    range: { startRow: row, endRow: row, startColumn: 0, endColumn: 3 },
  });
  const dirty = dirtyDataOf(
    [
      { id: 'one', params: { dirtyRanges: [range(1), range(2)], dirtyNameMap: { book: { a: 'Sở A' } } } },
      { id: 'two', params: { dirtyUnitOtherFormulaMap: { book: { a: { f1: true } } } } },
      { id: 'unknown', params: { dirtyRanges: [range(9)] } },
      {
        id: 'two',
        params: {
          dirtyRanges: [range(2)],
          dirtyNameMap: { book: { b: 'Sở B' } },
          dirtyUnitOtherFormulaMap: { book: { a: { f2: true } } },
          forceCalculation: true,
        },
      },
    ],
    (id) => (id === 'unknown' ? undefined : { commandId: id, getDirtyData: ({ params }) => params ?? {} }),
  );
  expect(dirty).toEqual({
    forceCalculation: true,
    dirtyRanges: [range(1), range(2)],
    dirtyNameMap: { book: { a: 'Sở A', b: 'Sở B' } },
    dirtyDefinedNameMap: {},
    dirtySuperTableMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: { book: { a: { f1: true, f2: true } } },
    clearDependencyTreeCache: {},
  });
});
