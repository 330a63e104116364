import { describe, expect, it } from 'vitest';
import { codeOf, two } from './twoSheets';

describe('a batch', () => {
  it('stops at the action that fails; what came before stays', async () => {
    const excel = two();
    const code = await codeOf(excel, ({ workbook: { worksheets } }) => {
      worksheets.add('Mới');
      worksheets.add('mới');
      worksheets.add('Sau');
    });
    expect(code).toBe('ItemAlreadyExists');
    expect(excel.workbook.getSheets().map((sheet) => sheet.getName())).toEqual(['Sở A', 'Sở B', 'Mới']);
  });

  it('fails where a test says so: before its actions or after them', async () => {
    const excel = two();
    excel.host.failAtSync(2, 'GeneralException');
    excel.host.failAtSync(3, 'RequestAborted', 'after');
    const add = (name: string) =>
      codeOf(excel, ({ workbook }) => {
        workbook.worksheets.add(name);
      });
    expect([await add('1'), await add('2'), await add('3'), await add('4')]).toEqual([
      null,
      'GeneralException',
      'RequestAborted',
      null,
    ]);
    expect(excel.workbook.getSheets().map((sheet) => sheet.getName())).toEqual([
      'Sở A',
      'Sở B',
      '1',
      '3',
      '4',
    ]);
  });

  it('counts its syncs, actions and bytes', async () => {
    const excel = two();
    await codeOf(excel, ({ workbook }) => workbook.worksheets.getItem('Sở A').getRange('A1').load('values'));
    const { syncs, actions, bytesReceived, bytesSent } = excel.host.statistics();
    expect(syncs).toBe(1);
    expect(actions).toBeGreaterThan(1);
    expect(bytesReceived).toBeGreaterThan(100);
    expect(bytesSent).toBeGreaterThan(100);
    excel.host.resetStatistics();
    expect(excel.host.statistics().syncs).toBe(0);
  });

  it('is refused when it is larger than 5 MB, and so is an answer', async () => {
    const excel = two();
    const megabyte = 'x'.repeat(32_000);
    const values = Array.from({ length: 200 }, () => [megabyte]);
    const half = values.slice(0, 100);
    const write = (part: readonly string[][], row: number) =>
      codeOf(excel, ({ workbook }) => {
        workbook.worksheets.getItem('Sở A').getRangeByIndexes(row, 0, part.length, 1).values = [...part];
      });
    expect(await write(values, 0)).toBe('RequestPayloadSizeLimitExceeded');
    expect([await write(half, 0), await write(half, 100)]).toEqual([null, null]);
    const read = (address: string) =>
      codeOf(excel, ({ workbook }) => workbook.worksheets.getItem('Sở A').getRange(address).load('values'));
    expect([await read('A1:A100'), await read('A1:A200')]).toEqual([
      null,
      'ResponsePayloadSizeLimitExceeded',
    ]);
  });

  it('gives no values for a range of more than five million cells, and no error', async () => {
    const { Excel } = two();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sở A').getRange('A:E').load('values,cellCount');
      await context.sync();
      expect(range.cellCount).toBe(5 * 1_048_576);
      expect(range.values).toBeNull();
    });
  });

  it('fails while a cell is being edited, or waits until it ends when it was told to', async () => {
    const excel = two();
    excel.host.setCellEditMode(true);
    expect(await codeOf(excel, ({ workbook }) => workbook.worksheets.load('items/name'))).toBe(
      'InvalidOperationInCellEditMode',
    );
    setTimeout(() => {
      excel.host.setCellEditMode(false);
    }, 50);
    await excel.Excel.run({ delayForCellEdit: true }, async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      expect(worksheets.items).toHaveLength(2);
    });
  });
});
