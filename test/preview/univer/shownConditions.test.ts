import { IOtherFormulaManagerService } from '@univerjs/engine-formula';
import {
  ConditionalFormattingFormulaService,
  ConditionalFormattingService,
} from '@univerjs/sheets-conditional-formatting';
import { expect, it, vi } from 'vitest';
import { answerConditions } from '../../../src/preview/univer/shownConditions';
import { headlessExcel } from '../../excel/headlessExcel';
import type { HeadlessExcel } from '../../excel/headlessExcel';
import { sheetNamed, univerData } from '../../excel/univerBook';

const RED = '#FF0000';

/** With conditional formats that are evaluated, as in the page. */
function withFormats(values: (string | number | null)[][]): HeadlessExcel {
  const excel = headlessExcel(univerData({ name: 'Sở A', values }));
  const injector = excel.univer.__getInjector();
  const formats = injector.get(ConditionalFormattingFormulaService);
  Reflect.deleteProperty(formats, 'registerFormulaWithRange');
  answerConditions(injector);
  return excel;
}

async function paint({ Excel }: HeadlessExcel, area: string, formula: string): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sở A').getRange(area);
    const { custom } = range.conditionalFormats.add('Custom');
    custom.rule.formula = formula;
    custom.format.fill.color = RED;
    await context.sync();
  });
}

async function enter({ Excel }: HeadlessExcel, address: string, entry: string | number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sở A').getRange(address).formulas = [[entry]];
    await context.sync();
  });
}

/** The rows of a column that are painted. */
function painted({ univer, workbook }: HeadlessExcel, column: number, rows: number): readonly number[] {
  const service = univer.__getInjector().get(ConditionalFormattingService);
  const [unitId, sheetId] = [workbook.getUnitId(), sheetNamed(workbook, 'Sở A').getSheetId()];
  return Array.from({ length: rows }, (_, row) => row).filter(
    (row) => service.composeStyle(unitId, sheetId, row, column)?.style?.bg?.rgb === RED,
  );
}

/** How many formulas of conditional formats Univer calculates with the others. */
function formulasLeft({ univer, workbook }: HeadlessExcel): number {
  const all = univer.__getInjector().get(IOtherFormulaManagerService).getOtherFormulaData();
  const sheets = all[workbook.getUnitId()] ?? {};
  return Object.values(sheets).flatMap((formulas) => Object.keys(formulas ?? {})).length;
}

it('a cell is painted by what it holds, and no more when it holds something else', async () => {
  const excel = withFormats([[0], [1], ['0'], [null]]);
  await paint(excel, 'A1:A4', '=AND(ISNUMBER(A1),A1=0)');
  expect(painted(excel, 0, 4)).toEqual([0]);

  await enter(excel, 'A1', 2);
  await enter(excel, 'A4', 0);
  await vi.waitFor(() => {
    expect(painted(excel, 0, 4)).toEqual([3]);
  });
  expect(formulasLeft(excel)).toBe(0);
});

it('a cell is painted by what stands beside the format, and by what a formula there gives', async () => {
  const excel = withFormats([
    [1, null, 3],
    [2, null, 1],
    [3, null, 2],
  ]);
  await paint(excel, 'A1:A3', '=LEN($B1)>0');
  expect(painted(excel, 0, 3)).toEqual([]);

  await enter(excel, 'B2', 'x');
  await vi.waitFor(() => {
    expect(painted(excel, 0, 3)).toEqual([1]);
  });
  await enter(excel, 'B2', '');
  await enter(excel, 'B3', '=IF(C3>1,"x","")');
  await excel.host.calculated();
  await vi.waitFor(() => {
    expect(painted(excel, 0, 3)).toEqual([2]);
  });
  await enter(excel, 'C3', 0);
  await excel.host.calculated();
  await vi.waitFor(() => {
    expect(painted(excel, 0, 3)).toEqual([]);
  });
});

it('a format over a million cells leaves no formula to be calculated, nor does one that is changed or deleted', async () => {
  const excel = withFormats([[0, 5]]);
  await paint(excel, 'A1:CV10000', '=ISTEXT(A1)');
  await paint(excel, 'A1:CV10000', '=A1=5');
  expect([painted(excel, 0, 1), painted(excel, 1, 1)]).toEqual([[], [0]]);

  await excel.Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getItem('Sở A').getRange('A1').conditionalFormats;
    formats.load('items');
    await context.sync();
    for (const format of formats.items) format.custom.rule.formula = '=A1=0';
    await context.sync();
  });
  await vi.waitFor(() => {
    expect([painted(excel, 0, 1), painted(excel, 1, 1)]).toEqual([[0], []]);
  });
  expect(formulasLeft(excel)).toBe(0);
});

it('a condition that only Univer knows is left to it', async () => {
  const excel = withFormats([[1], [1], [2]]);
  await paint(excel, 'A1:A3', '=COUNTIF($A$1:$A$3,A1)>1');
  painted(excel, 0, 3);
  await vi.waitFor(() => {
    expect(formulasLeft(excel)).toBeGreaterThan(0);
  });
});
