import { readFileSync } from 'node:fs';
import { IResourceLoaderService } from '@univerjs/core';
import type { IWorkbookData } from '@univerjs/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { defaultSettings, parseSettings } from '../../src/core/settings/settings';
import { loadSettings, saveSettings } from '../../src/excel/savedSettings';
import { applyPlan } from '../../src/excel/writing/applyPlan';
import { readWorkbook } from '../../src/excel/reading/readWorkbook';
import { openWorkbook } from '../../src/preview/file/openFile';
import { leftOut } from '../../src/preview/file/leftOut';
import { saveWorkbook } from '../../src/preview/file/saveFile';
import { readKeptSettings, readWorkbookFile } from '../../src/xlsx/readFile';
import { headlessExcel } from '../excel/headlessExcel';
import type { HeadlessExcel } from '../excel/headlessExcel';
import { asExcelTells, asOfFile } from '../excel/univerBook';
import { partTexts } from './fixtures';
import { plan } from './plans';
import { faultsOf } from './validator';

const sample = new Uint8Array(
  readFileSync(new URL('../../assets/samples/ha-tinh-2023.xlsx', import.meta.url)),
);

describe("the sample in Univer, through Microsoft's client", () => {
  let data: IWorkbookData;
  let excel: HeadlessExcel;
  const current = (): IWorkbookData => {
    const saved = excel.univer
      .__getInjector()
      .get(IResourceLoaderService)
      .saveUnit<IWorkbookData>(excel.workbook.getUnitId());
    if (saved === null) throw new Error('nothing is open');
    return saved;
  };

  beforeAll(async () => {
    data = await openWorkbook(sample);
    excel = headlessExcel(data);
  });

  it('reads as from the file', async () => {
    expect(asOfFile(await readWorkbook())).toEqual(asExcelTells(readWorkbookFile(sample)));
  });

  it('downloads as it was when nothing changed', async () => {
    expect(partTexts(await saveWorkbook(sample, data, current()))).toEqual(partTexts(sample));
    expect(leftOut(data, current())).toEqual([]);
  });

  it('downloads the rules that the pane keeps in hidden names, and leaves no name of rules that are the usual ones again', async () => {
    const rules = parseSettings({ ties: 'dense', sheets: [{ sheet: 'Giới thiệu', ignore: true }] });
    await saveSettings(rules);
    const saved = await saveWorkbook(sample, data, current());
    expect(readKeptSettings(saved)).toEqual(rules);
    expect(leftOut(data, current())).toEqual([]);
    expect(await faultsOf(saved)).toEqual([]);

    const again = await openWorkbook(saved);
    excel = headlessExcel(again);
    expect((await loadSettings()).settings).toEqual(rules);
    await saveSettings(defaultSettings);
    expect(readKeptSettings(await saveWorkbook(saved, again, current()))).toBe(null);
  });

  it('downloads the result sheets that the add-in wrote with the values that Excel shows', async () => {
    excel = headlessExcel(data);
    await applyPlan(plan);
    const saved = await saveWorkbook(sample, data, current());
    expect(leftOut(data, current())).toEqual([]);
    const shown = await readWorkbook();
    const sheets = readWorkbookFile(saved).sheets;
    expect(sheets.map(({ name, values, resultMark }) => ({ name, values, resultMark }))).toEqual(
      shown.sheets.map(({ name, values, resultMark }) => ({ name, values, resultMark })),
    );
    const parts = partTexts(saved);
    const results = [...parts].filter(
      ([path, xml]) => path.startsWith('xl/worksheets/sheet') && xml.includes('<tableParts'),
    );
    expect(results).toHaveLength(2);
    expect(results[0]?.[1]).toMatch(/<pane xSplit="2" ySplit="3" .*<conditionalFormatting sqref="C4:C15">/su);
    expect(parts.get('xl/workbook.xml')).toMatch(/name="CCHC_KET_QUA" localSheetId="44" hidden="1"/u);
  });
});
