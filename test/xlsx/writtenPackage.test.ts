import { beforeAll, describe, expect, it } from 'vitest';
import { cellAddress } from '../../src/core/addresses/address';
import { planFeedback } from '../../src/core/run/planFeedback';
import { computeRanking } from '../../src/core/run/run';
import { defaultSettings } from '../../src/core/settings/settings';
import type { PlannedSheet } from '../../src/core/workbook';
import { core as texts } from '../../src/locales/vi/core';
import { readWorkbookFile } from '../../src/xlsx/readFile';
import { writePlanIntoCopy } from '../../src/xlsx/writeFile';
import { NOW } from '../core/sheets';
import { inspectBooks } from './inspectBooks';
import type { InspectedSheet } from './inspectBooks';
import { publishedBooks } from './publishedBooks';

/** Kinds of result sheets that each workbook has. */
const KINDS = [
  'summary',
  'ranking',
  'matrix',
  'charts',
  'zeroScores',
  'announcement',
  'findings',
  'log',
  'feedback',
  'logData',
];

interface Written {
  readonly planned: readonly PlannedSheet[];
  readonly sheets: readonly InspectedSheet[];
}

describe('a written workbook that openpyxl opens', { timeout: 120_000 }, () => {
  let books: ReadonlyMap<string, Written>;

  beforeAll(async () => {
    const plans = new Map<string, readonly PlannedSheet[]>();
    const files = new Map<string, Uint8Array>();
    for (const [name, bytes] of publishedBooks) {
      const original = bytes();
      const { plan } = computeRanking(readWorkbookFile(original), defaultSettings, texts, NOW);
      const ranked = await writePlanIntoCopy(original, plan);
      const [unit = ''] = readWorkbookFile(ranked).sheets.flatMap(({ name: sheet }) =>
        sheet.startsWith('S') || sheet.startsWith('Xã') ? [sheet] : [],
      );
      const feedback = planFeedback(readWorkbookFile(ranked), defaultSettings, texts, { named: unit });
      plans.set(name, [...plan.sheets, ...feedback.sheets]);
      files.set(name, await writePlanIntoCopy(ranked, feedback));
    }
    const inspected = inspectBooks(files);
    books = new Map(
      [...plans].map(([name, planned]) => [name, { planned, sheets: inspected.get(name) ?? [] }]),
    );
  }, 120_000);

  const each = it.each([...publishedBooks.keys()]);
  const of = (name: string): Written => books.get(name) ?? { planned: [], sheets: [] };
  const results = (name: string) =>
    of(name).planned.map((planned) => {
      const found = of(name).sheets.find((sheet) => sheet.name === planned.name);
      if (found === undefined) throw new Error(`There is no ${planned.name}.`);
      return { planned, found };
    });

  each('of %s has every kind of result sheet, once each name', (name) => {
    const kinds = new Set(of(name).planned.map(({ mark }) => mark?.split(':')[1]));
    expect([...kinds]).toEqual(expect.arrayContaining(KINDS));
    expect(kinds.has('moves')).toBe(name !== 'one unit');
    const names = of(name).sheets.map((sheet) => sheet.name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  });

  each('of %s has no link but to a visible sheet and a filled cell', (name) => {
    for (const { found } of results(name)) expect(found.lostLinks, found.name).toEqual([]);
    expect(results(name).reduce((sum, { found }) => sum + found.links, 0)).toBeGreaterThan(10);
  });

  each('of %s has filterable tables as planned, whose headers are what their cells show', (name) => {
    const names = of(name).sheets.flatMap(({ tables }) => tables.map((table) => table.name.toLowerCase()));
    expect(new Set(names).size).toBe(names.length);
    for (const { planned, found } of results(name)) {
      const { table } = planned;
      const area =
        table &&
        `${cellAddress(table.row, table.column)}:${cellAddress(table.row + table.rows - 1, table.column + table.columns - 1)}`;
      // One a sheet, so that no two overlap.
      expect(
        found.tables.map((one) => one.area),
        found.name,
      ).toEqual(area === null ? [] : [area]);
      for (const { filter, headers, cells } of found.tables) {
        expect(filter, found.name).toBe(area);
        expect(headers, found.name).toEqual(cells);
        expect(new Set(headers.map((header) => header.toLowerCase())).size, found.name).toBe(headers.length);
      }
    }
  });

  each('of %s keeps its headers in view, and on every page of A4', (name) => {
    for (const { planned, found } of results(name)) {
      const { frozenRows, frozenColumns, repeatedRows, isPortrait } = planned;
      expect(found.state, found.name).toBe(planned.visibility);
      expect(found.frozen, found.name).toBe(
        frozenRows + frozenColumns === 0 ? null : cellAddress(frozenRows, frozenColumns),
      );
      expect(found.page, found.name).toEqual({
        orientation: isPortrait === true ? 'portrait' : 'landscape',
        paper: 9,
        rows: repeatedRows === null ? null : `$${repeatedRows[0] + 1}:$${repeatedRows[1] + 1}`,
        footer: ['&A', null, '&P/&N'],
      });
      if (planned.table !== null) expect(repeatedRows).toEqual([planned.table.row, planned.table.row]);
    }
  });

  each('of %s has charts of filled cells', (name) => {
    for (const { planned, found } of results(name)) {
      expect(found.charts, found.name).toEqual(
        planned.charts.map(({ kind }) => (kind === 'bar' ? 'BarChart' : 'LineChart')),
      );
      expect(found.lostReferences, found.name).toEqual([]);
    }
    expect(results(name).some(({ found }) => found.charts.length > 0)).toBe(true);
  });
});
