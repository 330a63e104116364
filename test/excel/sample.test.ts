import { readFileSync } from 'node:fs';
import { IResourceLoaderService } from '@univerjs/core';
import type { IWorkbookData } from '@univerjs/core';
import { describe, expect, it, vi } from 'vitest';
import type { LocalTime } from '../../src/core/localTime';
import { computeRanking } from '../../src/core/run/run';
import { defaultSettings } from '../../src/core/settings/settings';
import type { CellContent } from '../../src/core/workbook';
import { readWorkbook } from '../../src/excel/reading/readWorkbook';
import { writeComputed } from '../../src/excel/writing/writeComputed';
import { core as texts } from '../../src/locales/vi/core';
import { inExcelsWords } from '../../src/preview/host/cells/formulaWords';
import { openWorkbook } from '../../src/preview/file/openFile';
import { saveWorkbook } from '../../src/preview/file/saveFile';
import { readWorkbookFile } from '../../src/xlsx/readFile';
import { writePlanIntoCopy } from '../../src/xlsx/writeFile';
import { headlessExcel } from './headlessExcel';
import { contents, everythingOf } from './officersBook';
import { asExcelTells, asOfFile } from './univerBook';
import { NOW } from '../core/sheets';

const file = () =>
  new Uint8Array(readFileSync(new URL('../../assets/samples/ha-tinh-2023.xlsx', import.meta.url)));

/** Sheets that are not set up for print: the figures that the log keeps. */
const HIDDEN = 1;

/** Excel calculates formulas itself, and may differ from what was computed in the last of 16 digits. */
function toBillionths(cells: readonly CellContent[]): readonly CellContent[] {
  return cells.map((cell) => (typeof cell === 'number' ? Math.round(cell * 1e9) / 1e9 : cell));
}

describe('the sample workbook, through Excel and as a file', () => {
  it('is read the same', async () => {
    const { host } = headlessExcel(await openWorkbook(file()));
    expect(asOfFile(await readWorkbook())).toEqual(asExcelTells(readWorkbookFile(file())));
    // The sheets, their used ranges, and cells in two requests: they are more than 50,000.
    expect(host.statistics().syncs).toBe(4);
  });

  it(
    'gets result sheets of the same names, values and number formats, also in what the web edition saves; a second run changes nothing but the log',
    { timeout: 240_000 },
    async () => {
      const told = vi.spyOn(console, 'error');
      const excel = headlessExcel(await openWorkbook(file()));
      const { host } = excel;
      const own = excel.workbook.getSheets().map((sheet) => sheet.getName());
      const before = everythingOf(excel, own);
      const rank = (now: LocalTime) =>
        writeComputed((snapshot) => computeRanking(snapshot, defaultSettings, texts, now));
      expect((await rank(NOW)).refused).toEqual([]);
      const pages = excel.workbook.getSheets().length - own.length - HIDDEN;
      // Of reading; the workbook and the sheet in front, cells in two requests, looks in four, names; and each sheet's page set-up.
      expect(host.statistics().syncs - pages).toBe(4 + 9);
      expect(host.statistics().largestRequest).toBeLessThan(1_000_000);
      // Univer tells the console of formulas that it looks for and does not find.
      expect(told).not.toHaveBeenCalled();
      // Values, formulas, looks, widths, merged and hidden cells, highlights, tables and names of the officer's own sheets.
      expect(everythingOf(excel, own) === before).toBe(true);
      const read = await readWorkbook();
      const inExcel = asOfFile(read);
      const { plan } = computeRanking(readWorkbookFile(file()), defaultSettings, texts, NOW);
      const inFile = asExcelTells(readWorkbookFile(await writePlanIntoCopy(file(), plan)));
      expect(inExcel.sheets.map(({ name }) => name)).toEqual(inFile.sheets.map(({ name }) => name));
      for (const [index, sheet] of inFile.sheets.entries()) {
        const { tables, values, formulas = [], ...same } = sheet;
        const inWords = formulas.map((cell) => ({ ...cell, formula: inExcelsWords(cell.formula) }));
        expect(inExcel.sheets[index], sheet.name).toMatchObject({ ...same, formulas: inWords });
        expect(inExcel.sheets[index]?.values.map(toBillionths), sheet.name).toEqual(values.map(toBillionths));
        // Excel names tables itself.
        expect(inExcel.sheets[index]?.tables?.length, sheet.name).toBe(tables?.length);
      }

      // What the web edition saves of it is the file of the command line.
      const saved = excel.univer
        .__getInjector()
        .get(IResourceLoaderService)
        .saveUnit<IWorkbookData>(excel.workbook.getUnitId());
      if (saved === null) throw new Error('Nothing is open.');
      const fromWeb = readWorkbookFile(await saveWorkbook(file(), await openWorkbook(file()), saved));
      for (const [index, { tables, values, ...same }] of inFile.sheets.entries()) {
        const sheet = asExcelTells(fromWeb).sheets[index];
        expect(sheet, same.name).toMatchObject(same);
        expect(sheet?.values.map(toBillionths), same.name).toEqual(values.map(toBillionths));
        expect(sheet?.tables?.length, same.name).toBe(tables?.length);
      }

      expect((await rank({ ...NOW, hour: 17 })).refused).toEqual([]);
      const again = await readWorkbook();
      expect(again.sheets.map(({ name }) => name)).toEqual(read.sheets.map(({ name }) => name));
      expect(contents(again)).toEqual(contents(read));
      const log = excel.workbook.getSheetBySheetName('Nhật ký')?.getRange(0, 0, 12, 1).getValues();
      expect(log?.filter(([cell]) => typeof cell?.v === 'number')).toHaveLength(2);
    },
  );
});
