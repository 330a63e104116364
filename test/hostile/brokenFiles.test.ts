import { describe, expect, it } from 'vitest';
import { Problem } from '../../src/core/problem';
import { computeRanking } from '../../src/core/run/run';
import { defaultSettings } from '../../src/core/settings/settings';
import { core as texts } from '../../src/locales/vi/core';
import { openWorkbook } from '../../src/preview/file/openFile';
import { readWorkbookFile } from '../../src/xlsx/readFile';
import { writePlanIntoCopy } from '../../src/xlsx/writeFile';
import { NOW } from '../core/sheets';
import { inline, rawBook, relation, relationships, scoreRows, sheetXml } from './rawBook';
import type { RawParts } from './rawBook';

const SECOND = 'xl/worksheets/sheet2.xml';
const inSecond = (rows: string, before = '', behind = ''): RawParts => ({
  [SECOND]: sheetXml(rows, before, behind),
});
const merges = (references: readonly string[]): string =>
  `<mergeCells>${references.map((reference) => `<mergeCell ref="${reference}"/>`).join('')}</mergeCells>`;
const rule = (sqref: string, formula: string): string =>
  `<conditionalFormatting sqref="${sqref}"><cfRule type="expression" dxfId="0" priority="1"><formula>${formula}</formula></cfRule></conditionalFormatting>`;
const wideRow = '<row r="1"><c r="A1"><v>1</v></c></row><row r="300"><c r="XFD300"><v>1</v></c></row>';
const many = (count: number, item: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => item(index)).join('');

/** What becomes of a file: it is ranked, or the code of the problem with the place that it names. */
async function outcome(bytes: Uint8Array): Promise<unknown> {
  try {
    const run = computeRanking(readWorkbookFile(bytes), defaultSettings, texts, NOW);
    const written = await writePlanIntoCopy(bytes, run.plan);
    expect(readWorkbookFile(written).sheets.length).toBeGreaterThan(run.plan.sheets.length);
    return 'ranked';
  } catch (error) {
    return told(error);
  }
}

async function outcomeOfPreview(bytes: Uint8Array): Promise<unknown> {
  try {
    await openWorkbook(bytes);
    return 'ranked';
  } catch (error) {
    return told(error);
  }
}

function told(error: unknown): unknown {
  if (!(error instanceof Problem)) throw error;
  const { part, sheet, cell, ...rest } = error.params;
  return [error.code, sheet ?? part ?? Object.keys(rest)[0], ...(cell === undefined ? [] : [cell])];
}

/** Far more than any of them takes, and less than the ten seconds that a file may take. */
const MOST_SECONDS = 5;

const damaged = (place: string, cell?: string): unknown => [
  'damaged-file',
  place,
  ...(cell === undefined ? [] : [cell]),
];
const tooLarge = (place: string): unknown => ['file-too-large', place];

type Case = readonly [name: string, file: () => Uint8Array, becomes: unknown];

const cases: readonly Case[] = [
  [
    'sheets that are wide and blank',
    () =>
      rawBook(
        Object.fromEntries(
          many(30, (n) => `${n} `)
            .trim()
            .split(' ')
            .map((n) => [`xl/worksheets/sheet${Number(n) + 2}.xml`, sheetXml(wideRow)]),
        ),
        30,
      ),
    tooLarge('Trang 3'),
  ],
  [
    'a column of formats to the last row',
    () => rawBook(inSecond(many(50_000, (n) => `<row r="${n + 1}"><c r="A${n + 1}" s="0"/></row>`))),
    'ranked',
  ],
  [
    'merged areas in one row',
    () => rawBook(inSecond(wideRow, '', merges(Array.from({ length: 150_000 }, () => 'A1:XFD1')))),
    damaged('Trang 2'),
  ],
  [
    'more merged areas than a workbook may have',
    () => rawBook(inSecond(wideRow, '', merges(Array.from({ length: 200_001 }, () => 'A1:B2')))),
    tooLarge('Trang 2'),
  ],
  [
    'merged areas over the whole sheet, one over another',
    () =>
      rawBook(
        inSecond('<row r="1"><c r="A1"><v>1</v></c></row>', '', merges(['A1:XFD1048576', 'A1:XFD1048576'])),
      ),
    damaged('Trang 2'),
  ],
  [
    'one merged area over the whole sheet',
    () => rawBook(inSecond('<row r="1"><c r="A1"><v>1</v></c></row>', '', merges(['A1:XFD1048576']))),
    'ranked',
  ],
  [
    'a merged area beyond the last row',
    () => rawBook(inSecond('', '', merges(['A1:B1048577']))),
    damaged('Trang 2'),
  ],
  [
    'a merged area whose end is before its beginning',
    () => rawBook(inSecond('', '', merges(['B2:A1']))),
    damaged('Trang 2'),
  ],
  [
    'columns that are hidden again and again',
    () =>
      rawBook(
        inSecond(
          wideRow,
          `<cols>${many(100_000, () => '<col min="1" max="16384" hidden="1" width="9"/>')}</cols>`,
        ),
      ),
    'ranked',
  ],
  [
    'columns whose numbers are none',
    () =>
      rawBook(
        inSecond(
          wideRow,
          '<cols><col min="-5" max="1e99" hidden="1"/><col min="x" max="NaN" hidden="1"/></cols>',
        ),
      ),
    'ranked',
  ],
  [
    'a text between marks of comments',
    () =>
      rawBook(inSecond(`<row r="1"><c r="A1" t="str"><v>${many(100_000, () => '<!-- -->')}</v></c></row>`)),
    'ranked',
  ],
  [
    'a text of marks of comments that are not closed',
    () => rawBook(inSecond(`<row r="1"><c r="A1" t="str"><v>${many(100_000, () => '<!--')}</v></c></row>`)),
    damaged(SECOND),
  ],
  [
    'a row beyond the last one',
    () => rawBook(inSecond('<row r="99999999999"><c r="A99999999999"><v>1</v></c></row>')),
    damaged('Trang 2'),
  ],
  [
    'a row beyond the last one without cells',
    () => rawBook(inSecond('<row r="1048577" ht="20"/>')),
    damaged('Trang 2'),
  ],
  ['a row whose number is none', () => rawBook(inSecond('<row r="zwei"/>')), damaged('Trang 2')],
  [
    'a column beyond the last one',
    () => rawBook(inSecond('<row r="1"><c r="XFE1"><v>1</v></c></row>')),
    damaged('Trang 2'),
  ],
  [
    'a cell that stands twice',
    () => rawBook(inSecond('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>')),
    damaged('Trang 2', 'A1'),
  ],
  [
    'a row that stands twice',
    () => rawBook(inSecond('<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="B1"><v>2</v></c></row>')),
    damaged('Trang 2', 'A1'),
  ],
  [
    'a cell in another row than its own',
    () => rawBook(inSecond('<row r="1"><c r="A7"><v>1</v></c></row>')),
    damaged('Trang 2', 'A1'),
  ],
  [
    'an infinite number',
    () => rawBook(inSecond('<row r="2"><c r="B2"><v>1e999</v></c></row>')),
    damaged('Trang 2', 'B2'),
  ],
  [
    'a number that is none',
    () => rawBook(inSecond('<row r="2"><c r="B2"><v>0x10</v></c></row>')),
    damaged('Trang 2', 'B2'),
  ],
  [
    'a number of spaces',
    () => rawBook(inSecond('<row r="2"><c r="B2"><v> </v></c></row>')),
    damaged('Trang 2', 'B2'),
  ],
  [
    'an infinite score',
    () => rawBook({ 'xl/worksheets/sheet1.xml': sheetXml(scoreRows('<c r="E6"><v>-1e999</v></c>')) }),
    damaged('Trang 1', 'E6'),
  ],
  [
    'a shared text that is not there',
    () => rawBook(inSecond('<row r="2"><c r="B2" t="s"><v>9</v></c></row>')),
    damaged('Trang 2', 'B2'),
  ],
  [
    'a format that is none',
    () => rawBook(inSecond('<row r="2"><c r="B2" s="-1"/></row>')),
    damaged('Trang 2', 'B2'),
  ],
  [
    'a text above what Excel takes',
    () => rawBook(inSecond(`<row r="1">${inline('A1', '('.repeat(32_768))}</row>`)),
    damaged('Trang 2', 'A1'),
  ],
  [
    'a formula above what Excel takes',
    () => rawBook(inSecond(`<row r="1"><c r="A1"><f>${'1+'.repeat(5_000)}1</f><v>1</v></c></row>`)),
    damaged('Trang 2', 'A1'),
  ],
  [
    'a long text in a million cells',
    () =>
      rawBook({
        ...inSecond(
          many(15, (n) => `<row>${many(250, () => '<c t="s"><v>0</v></c>')}</row>${n < 0 ? '' : ''}`),
        ),
        'xl/sharedStrings.xml': `<sst><si><t>${'a'.repeat(30_000)}</t></si></sst>`,
      }),
    tooLarge('Trang 2'),
  ],
  [
    'conditional formats of many areas',
    () =>
      rawBook(
        inSecond(
          wideRow,
          '',
          many(500, () => rule('A1:B2 '.repeat(500).trim(), 'A1=1')),
        ),
      ),
    'ranked',
  ],
  [
    'a list of sheets without its end',
    () => rawBook({ 'xl/workbook.xml': '<workbook xmlns="x"><sheets>' }),
    damaged('xl/workbook.xml'),
  ],
  [
    'relations without their end',
    () =>
      rawBook({
        'xl/_rels/workbook.xml.rels': relationships(relation(1, 'worksheet', 'worksheets/sheet1.xml')).slice(
          0,
          -9,
        ),
      }),
    damaged('xl/_rels/workbook.xml.rels'),
  ],
  [
    'content types without their end',
    () =>
      rawBook({ '[Content_Types].xml': '<Types><Default Extension="xml" ContentType="application/xml"/>' }),
    damaged('[Content_Types].xml'),
  ],
  [
    'styles without their end',
    () => rawBook({ 'xl/styles.xml': '<styleSheet><fonts><font/></fonts>' }),
    damaged('xl/styles.xml'),
  ],
  [
    'shared texts without their end',
    () => rawBook({ 'xl/sharedStrings.xml': '<sst><si><t>a</t></si>' }),
    damaged('xl/sharedStrings.xml'),
  ],
  [
    'a sheet with elements closed in another order',
    () => rawBook({ [SECOND]: '<worksheet><sheetData><row></sheetData></row></worksheet>' }),
    damaged(SECOND),
  ],
  [
    'a sheet with an attribute without quotes',
    () => rawBook({ [SECOND]: '<worksheet><sheetData a=1></sheetData></worksheet>' }),
    damaged(SECOND),
  ],
  ['a sheet of elements in each other', () => rawBook({ [SECOND]: '<a>'.repeat(300_000) }), damaged(SECOND)],
];

describe('a hostile or broken file ends soon, in a ranking or in a message with its place', () => {
  it.each(cases)('%s', async (_, file, becomes) => {
    const bytes = file();
    const from = process.cpuUsage();
    const found = await outcome(bytes);
    const inPreview = await outcomeOfPreview(bytes);
    const { user, system } = process.cpuUsage(from);
    expect([found, inPreview]).toEqual([becomes, becomes]);
    expect((user + system) / 1e6).toBeLessThan(MOST_SECONDS);
  });
});
