import { IResourceLoaderService } from '@univerjs/core';
import type { IWorkbookData } from '@univerjs/core';
import { expect, it } from 'vitest';
import { applyPlan } from '../../src/excel/writing/applyPlan';
import { openWorkbook } from '../../src/preview/file/openFile';
import { saveWorkbook } from '../../src/preview/file/saveFile';
import { writePlanIntoCopy } from '../../src/xlsx/writeFile';
import { slopeSheet } from '../excel/chartPlans';
import { headlessExcel } from '../excel/headlessExcel';
import { planOf } from '../excel/plans';
import { fixture, partTexts } from './fixtures';

it("downloads the charts that Microsoft's client made as the file adapter writes them", async () => {
  const original = fixture('openpyxl');
  const data = await openWorkbook(original);
  const { univer, workbook } = headlessExcel(data);
  // A chart's description is its title: Excel's client cannot set another one.
  const plan = planOf([slopeSheet(['Sở A', '=1+1'])]);
  await applyPlan(plan);
  const saved = univer
    .__getInjector()
    .get(IResourceLoaderService)
    .saveUnit<IWorkbookData>(workbook.getUnitId());
  if (saved === null) throw new Error('nothing is open');
  const downloaded = partTexts(await saveWorkbook(original, data, saved));
  const written = partTexts(await writePlanIntoCopy(original, plan));
  const charts = [...written.keys()].filter((path) => /drawing|chart/iu.test(path));
  expect(charts.length).toBeGreaterThan(2);
  for (const path of charts) expect(downloaded.get(path), path).toBe(written.get(path));
  expect([...downloaded.values()].some((xml) => xml.includes('<brk id="12" max="16383" man="1"/>'))).toBe(
    true,
  );
});
