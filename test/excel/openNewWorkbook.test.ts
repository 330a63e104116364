import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openNewWorkbook } from '../../src/excel/openNewWorkbook';
import { emptyWorkbook } from '../../src/xlsx/package/emptyWorkbook';
import { headlessExcel } from './headlessExcel';
import { univerData } from './univerBook';

function openBook() {
  const opened: Uint8Array[] = [];
  const excel = headlessExcel(univerData({ name: 'Sở A', values: [['x']] }), {
    onNewWorkbook: (file) => opened.push(file),
  });
  return { ...excel, opened };
}

const FILE = emptyWorkbook('2025-11-29T08:30:00Z');

describe('a file that is opened as a new workbook', () => {
  it('arrives as it was, and the workbook that is open stays', async () => {
    const { opened, workbook } = openBook();
    await openNewWorkbook(FILE);
    expect(opened).toEqual([FILE]);
    expect(workbook.getSheets().map((sheet) => sheet.getName())).toEqual(['Sở A']);
  });

  it('may be long', async () => {
    const { opened } = openBook();
    const long = new Uint8Array(readFileSync('assets/samples/ha-tinh-2023.xlsx'));
    await openNewWorkbook(long);
    expect(opened[0]).toHaveLength(long.length);
    expect(opened[0]?.every((byte, at) => byte === long[at])).toBe(true);
  });

  it('is refused where it is no workbook', async () => {
    const { opened } = openBook();
    await expect(openNewWorkbook(new Uint8Array([1, 2, 3]))).rejects.toMatchObject({
      code: 'new-workbook-refused',
      params: { detail: 'InvalidArgument' },
    });
    expect(opened).toEqual([]);
  });

  it.each(['Application.CreateWorkbook', 'WorkbookCreated.Open'])(
    'is told where Excel refuses it: %s',
    async (call) => {
      const { host, opened } = openBook();
      host.refuse(call, 'GeneralException');
      await expect(openNewWorkbook(FILE)).rejects.toMatchObject({
        code: 'new-workbook-refused',
        params: { detail: 'GeneralException' },
      });
      expect(opened).toEqual([]);
    },
  );

  it('is told of an Excel that is too old', async () => {
    const { host } = openBook();
    host.refuse('Application.CreateWorkbook', 'ApiNotFound');
    await expect(openNewWorkbook(FILE)).rejects.toMatchObject({ code: 'excel-too-old' });
  });
});
