import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cellAddress } from '../../src/core/addresses/address';
import { isUntouchedResult } from '../../src/core/report/marks/mark';
import { computeRanking } from '../../src/core/run/run';
import { defaultSettings } from '../../src/core/settings/settings';
import type { SheetSnapshot, WritePlan } from '../../src/core/workbook';
import { applyPlan } from '../../src/excel/writing/applyPlan';
import { readWorkbook } from '../../src/excel/reading/readWorkbook';
import { core as texts } from '../../src/locales/vi/core';
import { hostedCharts } from '../../src/preview/charts/hostedCharts';
import { sheetExtras } from '../../src/preview/host/book/excelExtras';
import { applied } from '../core/appliedPlan';
import { NOW } from '../core/sheets';
import { headlessExcel } from '../excel/headlessExcel';
import type { HeadlessExcel } from '../excel/headlessExcel';
import { sheetNamed, univerData } from '../excel/univerBook';
import { alike, hostileBook, lowered } from './hostileBook';
import { wrongCells } from './hostileChecks';

/** The officer's sheets with the scores of later. */
const loweredBook = hostileBook.map((sheet): SheetSnapshot => {
  const scores = new Map(lowered.flatMap((one) => (one.sheet === sheet.name ? [[one.cell, one.score]] : [])));
  const values = sheet.values.map((row, at) =>
    row.map((content, column) => scores.get(cellAddress(at, column)) ?? content),
  );
  return { ...sheet, values };
});

describe('texts that look like something else, in Excel', { timeout: 240_000 }, () => {
  let excel: HeadlessExcel;
  let plan: WritePlan;
  let read: readonly SheetSnapshot[];

  beforeAll(async () => {
    // Formulas with such texts in them are tested in files; plain values are calculated sooner.
    const settings = { ...defaultSettings, liveFormulas: false };
    const first = computeRanking({ sheets: hostileBook }, settings, texts, NOW);
    const before = applied({ sheets: loweredBook }, first.plan);
    ({ plan } = computeRanking(before, settings, texts, NOW, { block: alike }));
    excel = headlessExcel(univerData(...loweredBook.map(({ name, values }) => ({ name, values }))));
    await applyPlan({ ...plan, replaces: [] });
    read = (await readWorkbook()).sheets;
  }, 240_000);

  afterAll(() => {
    excel.univer.dispose();
  });

  it('are in every cell as they are, and no formula but those of the plan', () => {
    const cells = new Map(
      read.flatMap(({ name, values, formulas = [] }) => {
        const at = new Map(formulas.map(({ row, column, formula }) => [`${row} ${column}`, formula]));
        return values.flatMap((row, r) =>
          row.map(
            (text, c) => [`${name} ${r} ${c}`, { text, formula: at.get(`${r} ${c}`) ?? null }] as const,
          ),
        );
      }),
    );
    expect(wrongCells(plan, (sheet, _, row, column) => cells.get(`${sheet} ${row} ${column}`))).toEqual([]);
    const planned = new Set(plan.sheets.map(({ name }) => name));
    expect(read.filter(({ name, formulas = [] }) => !planned.has(name) && formulas.length > 0)).toEqual([]);
  });

  it('do not make a result look edited, so that the next run replaces it', () => {
    expect(read.filter(({ resultMark }) => resultMark !== null).map(({ name }) => name)).toEqual(
      plan.sheets.map(({ name }) => name),
    );
    expect(
      read.filter(({ resultMark }) => resultMark !== null).filter((sheet) => !isUntouchedResult(sheet)),
    ).toEqual([]);
  });

  it('are in the messages of noted cells, cut to what Excel takes', () => {
    for (const { name, notes } of plan.sheets) {
      const messages = sheetExtras(sheetNamed(excel.workbook, name)).inputMessages;
      expect(messages.map(({ text }) => text).sort(), name).toEqual(
        (notes?.cells ?? [])
          .map(({ text }) => (text.length > 255 ? `${text.slice(0, 254).trimEnd()}…` : text))
          .sort(),
      );
    }
  });

  it('are names of charts by reference to their cells', () => {
    for (const { name, charts } of plan.sheets) {
      const sheet = sheetNamed(excel.workbook, name);
      const drawn = hostedCharts(sheet.getSheetId(), sheet.getConfig());
      expect(drawn.map(({ title, data }) => [title, data])).toEqual(
        charts.map(({ title, data }) => [title, data]),
      );
    }
  });
});
