import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { IResourceLoaderService } from '@univerjs/core';
import type { IWorkbookData } from '@univerjs/core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { localTimeOf } from '../../src/core/localTime';
import { computeRanking } from '../../src/core/run/run';
import { parseSettings } from '../../src/core/settings/settings';
import type { CellContent, SheetSnapshot } from '../../src/core/workbook';
import { readWorkbook } from '../../src/excel/reading/readWorkbook';
import { loadSettings } from '../../src/excel/savedSettings';
import { writeComputed } from '../../src/excel/writing/writeComputed';
import { core as texts } from '../../src/locales/vi/core';
import { inExcelsWords } from '../../src/preview/host/cells/formulaWords';
import { openWorkbook } from '../../src/preview/file/openFile';
import { saveWorkbook } from '../../src/preview/file/saveFile';
import { readKeptSettings, readWorkbookFile } from '../../src/xlsx/readFile';
import { writeKeptSettings } from '../../src/xlsx/writeFile';
import { caseFile } from '../cases/caseFile';
import { writtenBook } from '../cli/books';
import { emptyFolder, runRank } from '../cli/runRank';
import { hostileNames, hostileRules } from '../hostile/hostileNames';
import { askOpenpyxl } from '../xlsx/openpyxl';
import { headlessExcel } from './headlessExcel';
import { asExcelTells, asOfFile } from './univerBook';

// The log says when it was computed.
beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 0, 15, 8, 30) });
});
afterAll(() => {
  vi.useRealTimers();
});

/** The workbook of a case, which keeps the rules that it has. */
function bookOf(name: string): Uint8Array {
  const rules = new URL(`../cases/${name}/settings.json`, import.meta.url);
  const bytes = caseFile(name);
  return existsSync(rules)
    ? writeKeptSettings(bytes, parseSettings(JSON.parse(readFileSync(rules, 'utf8'))))
    : bytes;
}

/** Ranks the workbook that is open in Excel by the rules that it keeps, as the pane does, and tells what is in it then. */
async function rankInExcel(): Promise<readonly SheetSnapshot[]> {
  const { settings } = await loadSettings();
  await writeComputed((snapshot) => computeRanking(snapshot, settings, texts, localTimeOf(new Date())));
  return asOfFile(await readWorkbook()).sheets;
}

async function rankByCommand(book: Uint8Array): Promise<Uint8Array> {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'book.xlsx'), book);
  const { stderr } = await runRank(['book.xlsx', '--out', 'out.xlsx'], folder);
  expect(stderr).toBe('');
  return readFileSync(join(folder, 'out.xlsx'));
}

/** Excel calculates formulas itself, and may differ from what was computed in the last of 16 digits. */
const toBillionths = (cell: CellContent): CellContent =>
  typeof cell === 'number' ? Math.round(cell * 1e9) / 1e9 : cell;

/** What is compared of a sheet; Excel names tables itself. */
function compared({ tables, values, formulas = [], ...rest }: SheetSnapshot) {
  return {
    ...rest,
    formulas,
    tables: tables?.length ?? 0,
    values: values.map((row) => row.map(toBillionths)),
  };
}

/** A sheet of a file as Excel tells it, which has its own words for new functions. */
function toldByExcel(sheet: SheetSnapshot): SheetSnapshot {
  const formulas = sheet.formulas?.map((cell) => ({ ...cell, formula: inExcelsWords(cell.formula) }));
  return formulas === undefined ? sheet : { ...sheet, formulas };
}

/**
 * By the sheet the heights that rows have of their own, without which programs cut their texts, and its charts. Of two lines
 * one program may make one: heights are estimates.
 */
type Layout = Readonly<
  Record<string, { readonly heights: Readonly<Record<string, number>>; readonly charts: readonly string[] }>
>;

const TWO_LINES = 31;

const LAYOUT = `
import json, sys, warnings, openpyxl
warnings.simplefilter('ignore')
books = [openpyxl.load_workbook(path) for path in sys.argv[1:]]
print(json.dumps([{sheet.title: {
  'heights': {row: own.height for row, own in sheet.row_dimensions.items() if own.height},
  'charts': [type(chart).__name__ for chart in sheet._charts]} for sheet in book} for book in books]))
`;

/** A case of each layout, and those with the most rules. */
const CASES = [
  'l1-ca-mau-2013-final-score',
  'l2-block-row-bonus-penalty-and-index-row',
  'l3-two-blocks-in-one-table',
  'l4-hue',
  'l5-two-years-under-group-headers',
  'several-layouts-in-one-workbook',
  'objections-decided',
  'settings-dense-ties-self-score-excluded',
  'settings-caps-per-block',
  'settings-grades-nam-dinh-per-block',
];
const HOSTILE = ['hostile names', 'hostile names, in its rules, too'] as const;

function bytesOf(name: string): Uint8Array {
  if (CASES.includes(name)) return bookOf(name);
  const bytes = writtenBook(hostileNames);
  return name === HOSTILE[0] ? bytes : writeKeptSettings(bytes, hostileRules);
}

interface Ranked {
  readonly book: Uint8Array;
  readonly inExcel: readonly SheetSnapshot[];
  readonly fromWeb: Uint8Array;
  readonly byCommand: Uint8Array;
}

const ranked = new Map<string, Promise<Ranked>>();

/** A workbook ranked in Excel, in the web edition and by command, once. */
function rankedEverywhere(name: string): Promise<Ranked> {
  const own = ranked.get(name) ?? rankEverywhere(bytesOf(name));
  ranked.set(name, own);
  return own;
}

async function rankEverywhere(book: Uint8Array): Promise<Ranked> {
  const opened = await openWorkbook(book);
  const excel = headlessExcel(opened);
  const inExcel = await rankInExcel();
  const current = excel.univer
    .__getInjector()
    .get(IResourceLoaderService)
    .saveUnit<IWorkbookData>(excel.workbook.getUnitId());
  if (current === null) throw new Error('Nothing is open.');
  const fromWeb = await saveWorkbook(book, opened, current);
  return { book, inExcel, fromWeb, byCommand: await rankByCommand(book) };
}

/** Expects the same of a workbook that is ranked in Excel, in the web edition and by command. */
async function expectSame(name: string): Promise<void> {
  const { book, inExcel, fromWeb, byCommand } = await rankedEverywhere(name);
  const asFile = readWorkbookFile(byCommand).sheets;
  expect(asFile.length).toBeGreaterThan(readWorkbookFile(book).sheets.length);
  expect(readWorkbookFile(fromWeb).sheets.map(compared)).toEqual(asFile.map(compared));
  expect(inExcel.map(compared)).toEqual(
    asExcelTells({ sheets: asFile }).sheets.map(toldByExcel).map(compared),
  );
  expect(readKeptSettings(byCommand)).toEqual(readKeptSettings(book));
  expect(readKeptSettings(fromWeb)).toEqual(readKeptSettings(book));
}

test.each(CASES)(
  '%s has the same sheets, cell by cell, and the same rules after a run in Excel, in the web edition and by command',
  expectSame,
);

test.each(HOSTILE)(
  'so has one whose sheets, units, blocks, fields and criteria are called __proto__, constructor and the like: %s',
  expectSame,
);

// All in one start of Python, which takes longer than to read them.
test('the rows and charts of all these are as high, and of the same kinds, in the web edition and by command', async () => {
  const names = [...CASES, ...HOSTILE];
  const files: Uint8Array[] = [];
  for (const name of names) {
    const { fromWeb, byCommand } = await rankedEverywhere(name);
    files.push(fromWeb, byCommand);
  }
  const layouts = askOpenpyxl(LAYOUT, files) as readonly Layout[];
  expect(layouts).toHaveLength(2 * names.length);
  names.forEach((name, at) => {
    const [web = {}, command = {}] = layouts.slice(2 * at);
    expect(Object.keys(web), name).toEqual(Object.keys(command));
    for (const [sheet, { heights, charts }] of Object.entries(command)) {
      const high = Object.keys(heights).filter((row) => (heights[row] ?? 0) > TWO_LINES);
      const low = high.filter((row) => (web[sheet]?.heights[row] ?? 0) < TWO_LINES - 1);
      expect(low, `${name}, ${sheet}`).toEqual([]);
      expect(web[sheet]?.charts, `${name}, ${sheet}`).toEqual(charts);
    }
  });
});
