import { afterEach, describe, expect, it, vi } from 'vitest';
import { isUntouchedResult } from '../../src/core/report/marks/mark';
import type { SheetNotes } from '../../src/core/workbook';
import { sheetExtras } from '../../src/preview/host/book/excelExtras';
import { applyPlan } from '../../src/excel/writing/applyPlan';
import { readWorkbook } from '../../src/excel/reading/readWorkbook';
import { addNotesToClient } from './clientWithNotes';
import { headlessExcel } from './headlessExcel';
import { largeSheet, planOf, plannedSheet } from './plans';
import { sheetNamed, univerData } from './univerBook';

const source = univerData({ name: 'Sở A', values: [['Điểm', 1]] });
const amber = { title: 'Kiểm tra dữ liệu', fill: '#FFC266', color: '#5C3700' };

function noted(...cells: SheetNotes['cells']) {
  return planOf([plannedSheet({ notes: { ...amber, cells } })]);
}

describe('notes on cells of a result sheet', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('are input messages where Excel’s client has no notes, under their title', async () => {
    const { workbook } = headlessExcel(source);
    await applyPlan(
      noted({ row: 4, column: 2, text: 'Điểm vượt\n“tối đa” =1' }, { row: 2, column: 1, text: 'B' }),
    );
    expect(sheetExtras(sheetNamed(workbook, 'Xếp hạng Sở')).inputMessages).toEqual([
      { row: 4, column: 2, title: 'Kiểm tra dữ liệu', text: 'Điểm vượt\n“tối đa” =1' },
      { row: 2, column: 1, title: 'Kiểm tra dữ liệu', text: 'B' },
    ]);
  });

  it('are notes where Excel and its client have them, whole', async () => {
    const excel = headlessExcel(source);
    addNotesToClient(excel);
    await applyPlan(noted({ row: 4, column: 2, text: 'ạ'.repeat(300) }, { row: 2, column: 1, text: 'B' }));
    const { notes, inputMessages } = sheetExtras(sheetNamed(excel.workbook, 'Xếp hạng Sở'));
    expect(notes.map(({ row, column, text }) => [row, column, text])).toEqual([
      [4, 2, 'ạ'.repeat(300)],
      [2, 1, 'B'],
    ]);
    expect(inputMessages).toEqual([]);
  });

  it('are input messages in an Excel before ExcelApi 1.18, whatever the client has', async () => {
    const isSetSupported = (_set: string, version = '1.1') => Number(version.split('.')[1]) < 18;
    const excel = headlessExcel(source);
    addNotesToClient(excel);
    vi.stubGlobal('Office', { context: { requirements: { isSetSupported } } });
    await applyPlan(noted({ row: 4, column: 2, text: 'A' }));
    const { notes, inputMessages } = sheetExtras(sheetNamed(excel.workbook, 'Xếp hạng Sở'));
    expect([notes, inputMessages.length]).toEqual([[], 1]);
  });

  it('are cut to the 255 characters of an input message', async () => {
    const { workbook } = headlessExcel(source);
    await applyPlan(noted({ row: 4, column: 2, text: 'ạ'.repeat(256) }));
    const [message] = sheetExtras(sheetNamed(workbook, 'Xếp hạng Sở')).inputMessages;
    expect(message?.text).toBe(`${'ạ'.repeat(254)}…`);
  });

  it('fill their cells and leave the other looks of these and all looks of the others', async () => {
    const { workbook } = headlessExcel(source);
    await applyPlan(noted({ row: 4, column: 2, text: 'a' }, { row: 2, column: 0, text: 'b' }));
    const sheet = sheetNamed(workbook, 'Xếp hạng Sở');
    expect(sheet.getCellStyle(4, 2)).toMatchObject({
      bg: { rgb: '#FFC266' },
      cl: { rgb: '#5C3700' },
      n: { pattern: '0.00' },
    });
    expect(sheet.getCellStyle(2, 0)).toMatchObject({ bg: { rgb: '#FFC266' }, bl: 1 });
    expect(sheet.getCellStyle(2, 1)).toMatchObject({ bg: { rgb: '#0F548C' } });
    expect(sheet.getCellStyle(3, 2)?.bg).toBeUndefined();
  });

  it('do not make a sheet look edited', async () => {
    headlessExcel(source);
    await applyPlan(noted({ row: 4, column: 2, text: 'a' }));
    const [, sheet] = (await readWorkbook()).sheets;
    expect(sheet?.values).toEqual(plannedSheet().values);
    expect(sheet !== undefined && isUntouchedResult(sheet)).toBe(true);
  });

  it('take no sync more, 500 of them in 332,100 cells, and few calls', async () => {
    const sheet = largeSheet(101, 3_321);
    const { host } = headlessExcel(source);
    await applyPlan(planOf([sheet]));
    const without = host.statistics();
    const cells = Array.from({ length: 500 }, (_, index) => ({
      row: 1 + (index % 100),
      column: 7 * index,
      text: `Lưu ý ${String(index)}: ${'điểm vượt điểm tối đa '.repeat(10)}`,
    })).filter(({ column }) => column < 3_321);
    const noting = headlessExcel(source);
    await applyPlan(planOf([{ ...sheet, notes: { ...amber, cells } }]));
    const { syncs, largestRequest, actions } = noting.host.statistics();
    expect(syncs).toBeLessThanOrEqual(without.syncs + 1);
    expect(largestRequest).toBeLessThan(4_000_000);
    expect(actions - without.actions).toBeLessThan(5 * 500);
  });
});
