import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { computeRanking } from '../../src/core/run/run';
import { defaultSettings, OPTIONAL_SHEETS, parseSettings } from '../../src/core/settings/settings';
import type { WritePlan } from '../../src/core/workbook';
import { core as texts } from '../../src/locales/vi/core';
import { openPackage } from '../../src/xlsx/package/package';
import { readWorkbookFile } from '../../src/xlsx/readFile';
import { writePlanIntoCopy } from '../../src/xlsx/writeFile';
import { NOW } from '../core/sheets';
import { looks } from '../../src/core/report/layout/looks';
import { textWidth } from '../../src/core/report/layout/sizes/textWidth';

const sample = new Uint8Array(
  readFileSync(new URL('../../assets/samples/ha-tinh-2023.xlsx', import.meta.url)),
);

/** What openpyxl reads of each sheet. */
interface SheetRead {
  readonly name: string;
  readonly state: string;
  readonly orientation: string | null;
  readonly paper: number | null;
  readonly fit: boolean;
  readonly wide: number | null;
  readonly high: number | null;
  readonly rows: string | null;
  readonly columns: string | null;
  readonly area: string | null;
  readonly footer: readonly (string | null)[];
  readonly frozen: string | null;
  readonly tables: readonly string[];
  readonly filters: readonly (string | null)[];
  readonly highlights: readonly string[];
  readonly links: number;
  readonly breaks: readonly number[];
}

const SCRIPT = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
def links(sheet):
    return sum(1 for row in sheet.iter_rows() for cell in row if isinstance(cell.value, str) and cell.value.startswith('=HYPERLINK('))
print(json.dumps([{
  'name': s.title, 'state': s.sheet_state, 'orientation': s.page_setup.orientation,
  'paper': s.page_setup.paperSize and int(s.page_setup.paperSize), 'fit': bool(s.sheet_properties.pageSetUpPr and s.sheet_properties.pageSetUpPr.fitToPage),
  'wide': s.page_setup.fitToWidth, 'high': s.page_setup.fitToHeight,
  'rows': s.print_title_rows, 'columns': s.print_title_cols, 'area': s.print_area and str(s.print_area),
  'footer': [s.oddFooter.left.text, s.oddFooter.center.text, s.oddFooter.right.text],
  'frozen': s.freeze_panes, 'tables': [t.ref for t in s.tables.values()], 'filters': [t.autoFilter and t.autoFilter.ref for t in s.tables.values()],
  'highlights': [str(r.sqref) for r in s.conditional_formatting], 'links': links(s),
  'breaks': [b.id for b in s.row_breaks.brk],
} for s in book.worksheets]))
`;

describe('the written package of the sample', { timeout: 60_000 }, () => {
  let plan: WritePlan;
  let written: Uint8Array;
  let read: readonly SheetRead[];

  beforeAll(async () => {
    ({ plan } = computeRanking(readWorkbookFile(sample), defaultSettings, texts, NOW));
    written = await writePlanIntoCopy(sample, plan);
    read = readBack(written);
  });

  it('keeps every part of the officer’s sheets byte for byte', () => {
    const [before, after] = [openPackage(sample), openPackage(written)];
    const changed = before.paths().filter((path) => before.text(path) !== after.text(path));
    expect(changed.toSorted()).toEqual(
      [
        '[Content_Types].xml',
        'xl/_rels/workbook.xml.rels',
        'xl/styles.xml',
        'xl/workbook.xml',
        ...changed.filter((path) => path.startsWith('docProps/')),
        // The sheet that was in front is no longer the selected one.
        ...changed.filter((path) => path.startsWith('xl/worksheets/')),
      ].toSorted(),
    );
    for (const path of changed.filter((one) => one.startsWith('xl/worksheets/'))) {
      const unselected = before.text(path).replace(/ tabSelected="[^"]*"/u, '');
      expect(after.text(path).replace(/ tabSelected="[^"]*"/u, '')).toBe(unselected);
    }
  });

  it('has every planned sheet with its table, filter, frozen panes, highlights and links', () => {
    const results = new Map(read.map((sheet) => [sheet.name, sheet]));
    for (const sheet of plan.sheets) {
      const { state, frozen, tables, filters, highlights } = results.get(sheet.name) ?? missing(sheet.name);
      expect(state, sheet.name).toBe(sheet.visibility);
      expect(tables.length, sheet.name).toBe(sheet.table === null ? 0 : 1);
      expect(filters, sheet.name).toEqual(tables);
      expect(highlights.length > 0, sheet.name).toBe(
        sheet.highlights.length + (sheet.scales ?? []).length > 0,
      );
      expect(frozen !== null, sheet.name).toBe(sheet.frozenRows + sheet.frozenColumns > 0);
    }
    const linked = (name: string) => results.get(name)?.links ?? 0;
    expect(linked('Tổng hợp')).toBeGreaterThan(10);
    expect(linked('Tiêu chí 0 điểm')).toBeGreaterThan(0);
  });

  it('prints on A4 with its header rows, its name and page numbers, wide sheets on several pages', () => {
    const results = read.filter(({ name }) => plan.sheets.some((sheet) => sheet.name === name));
    for (const sheet of results) {
      expect(sheet, sheet.name).toMatchObject({
        paper: 9,
        footer: ['&A', null, expect.stringMatching(/&P ?\/&N|&P/u)],
      });
      const planned = plan.sheets.find(({ name }) => name === sheet.name) ?? missing(sheet.name);
      expect(sheet.orientation).toBe(planned.isPortrait === true ? 'portrait' : 'landscape');
      expect(sheet.rows !== null, sheet.name).toBe(planned.repeatedRows !== null);
      expect(sheet.area !== null, sheet.name).toBe(planned.printedColumns !== undefined);
    }
    const matrix = results.find(({ name }) => name === 'Ma trận Sở, ban, ngành') ?? missing('matrix');
    expect(matrix).toMatchObject({ fit: true, wide: 2, high: 0 });
    expect(matrix.columns).toMatch(/^\$?A:\$?[A-D]$/u);
    expect(results.find(({ name }) => name === 'Tiêu chí 0 điểm')).toMatchObject({
      fit: true,
      columns: null,
    });
  });
});

it('fits sheets with page breaks to the width of the page as well, prints no rows that are for the screen, and has the heads of its criteria on each page of a feedback sheet', async () => {
  const settings = parseSettings({ resultSheets: OPTIONAL_SHEETS });
  const { plan } = computeRanking(readWorkbookFile(sample), settings, texts, NOW, {
    named: 'Thanh tra tỉnh',
  });
  const planned = plan.sheets.find(({ name }) => name === 'Nhiều năm') ?? missing('Nhiều năm');
  const sheets = readBack(await writePlanIntoCopy(sample, plan));
  const readOf = (name: string) => sheets.find((one) => one.name === name);
  const read = readOf(planned.name);
  expect(planned.pageBreaks?.length).toBeGreaterThan(0);
  expect(read).toMatchObject({ fit: true, high: 0, breaks: planned.pageBreaks });
  expect(read?.area).toContain(`$${planned.printedRows}`);
  expect(planned.printedRows).toBeLessThan(planned.values.length);
  const charts = plan.sheets.find(({ name }) => name === 'Biểu đồ Cấp huyện') ?? missing('charts');
  expect(charts.pageBreaks?.length).toBeGreaterThan(0);
  expect(readOf(charts.name)).toMatchObject({ fit: false, breaks: charts.pageBreaks });

  const feedback = plan.sheets.find(({ name }) => name === 'Phiếu Thanh tra tỉnh') ?? missing('feedback');
  const heads = feedback.values.findIndex((row) => row.includes(texts.feedback.lostPoints));
  // More rows than a page has, each of a criterion: no other table stands below it but what is signed.
  expect(feedback.values.length - heads).toBeGreaterThan(40);
  expect(readOf(feedback.name)).toMatchObject({ rows: `$${heads + 1}:$${heads + 1}`, fit: true, high: 0 });
}, 60_000);

describe('what is printed of the sample', () => {
  const { plan } = computeRanking(readWorkbookFile(sample), defaultSettings, texts, NOW);
  const tables = plan.sheets.filter(({ table, visibility }) => table !== null && visibility === 'visible');

  it('has no line above or below a table that the edge of the page cuts', () => {
    for (const { name, values, table, columnWidths, frozenColumns, pagesWide, printedColumns } of tables) {
      const widths = columnWidths.slice(0, printedColumns);
      const onEachPage = pagesWide === 1 ? widths : widths.slice(0, frozenColumns);
      const room = onEachPage.reduce((sum, width) => sum + width, 0);
      const above = values.slice(0, table?.row).flatMap(([text]) => (typeof text === 'string' ? [text] : []));
      expect(above.length, name).toBeGreaterThan(0);
      for (const text of above.slice(1)) expect(textWidth(text, looks.note), text).toBeLessThanOrEqual(room);
      expect(textWidth(above[0] ?? '', looks.title), name).toBeLessThanOrEqual(room);
    }
  });

  it('leaves out the columns that are for the screen', () => {
    const printed = (name: string) => {
      const { values, table, printedColumns } = plan.sheets.find((one) => one.name === name) ?? missing(name);
      return values[table?.row ?? 0]?.slice(0, printedColumns);
    };
    const ranking = printed('Xếp hạng Sở, ban, ngành');
    expect(ranking?.at(-1)).toBe('Ghi chú');
    expect(ranking).not.toContain('Nguồn');
    expect(printed('Tiêu chí 0 điểm')?.at(-1)).toBe('Hạng nếu đạt');
    expect(printed('Kiểm tra dữ liệu')?.at(-1)).toBe('Ô');
  });

  it('has a place to sign below a ranking', () => {
    const sheet = plan.sheets.find(({ name }) => name === 'Xếp hạng Cấp huyện') ?? missing('ranking');
    const below = sheet.values.slice((sheet.table?.row ?? 0) + (sheet.table?.rows ?? 0)).flat();
    expect(below).toContain('NGƯỜI LẬP BIỂU');
    expect(below).toContain('TM. HỘI ĐỒNG THẨM ĐỊNH');
  });
});

function missing(sheet: string): never {
  throw new Error(`There is no ${sheet}.`);
}

function readBack(file: Uint8Array): readonly SheetRead[] {
  const path = join(mkdtempSync(join(tmpdir(), 'cchc-')), 'ranked.xlsx');
  writeFileSync(path, file);
  const python = process.env['PYTHON'] ?? '/usr/bin/python3';
  const answer: unknown = JSON.parse(execFileSync(python, ['-c', SCRIPT, path], { encoding: 'utf8' }));
  return sheetsRead(answer);
}

function sheetsRead(answer: unknown): readonly SheetRead[] {
  if (!Array.isArray(answer)) throw new Error('no sheets were read');
  const sheets: readonly SheetRead[] = answer;
  return sheets;
}
