import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CFB, utils, write } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { gatherCommand } from '../../src/cli/command/gatherCommand';
import type { Problem } from '../../src/core/problem';
import { readSentFile } from '../../src/sentFiles/readSentFile';
import { readWorkbookFile } from '../../src/xlsx/readFile';
import { writtenBook } from '../cli/books';
import { emptyFolder } from '../cli/runRank';
import { runWith } from '../cli/runWith';
import { FULL, sent } from '../core/gather/sentFiles';
import { criteriaSheet, unitList } from '../core/issue/criteriaBook';
import { workbook } from '../core/sheets';

/** An .ods with this in its body. */
function ods(body: string, others: Readonly<Record<string, string>> = {}): Uint8Array {
  const space = (prefix: string, name: string) =>
    `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`;
  const spaces = [space('office', 'office'), space('table', 'table'), space('text', 'text')].join(' ');
  const parts = {
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'META-INF/manifest.xml': '<manifest/>',
    'styles.xml': `<office:document-styles ${spaces}/>`,
    'content.xml': `<office:document-content ${spaces}><office:body><office:spreadsheet>${body}</office:spreadsheet></office:body></office:document-content>`,
    ...others,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

const table = (rows: string, name = 'A') => `<table:table table:name="${name}">${rows}</table:table>`;
const row = (cells: string, said = '') => `<table:table-row ${said}>${cells}</table:table-row>`;
const cell = (said = '', text = '1') =>
  `<table:table-cell office:value-type="float" office:value="1" ${said}><text:p>${text}</text:p></table:table-cell>`;

/** An .xls of one sheet; `change` gets at the stream of its records. */
function xls(change: (records: Uint8Array) => Uint8Array): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([['STT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm']]),
    'A',
  );
  const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
  const file = streams.read(bytes, { type: 'array' });
  const stream = streams.find(file, 'Workbook');
  if (stream === null) throw new Error('no stream of records');
  const records = change(new Uint8Array(stream.content));
  Object.assign(stream, { content: records, size: records.length });
  return new Uint8Array(streams.write(file, { type: 'array' }));
}

/** What SheetJS has for files of streams, without types of its own. */
const streams = CFB as {
  readonly read: (bytes: Uint8Array, options: { readonly type: 'array' }) => object;
  readonly find: (file: object, name: string) => { readonly content: ArrayLike<number> } | null;
  readonly write: (file: object, options: { readonly type: 'array' }) => ArrayLike<number>;
};

const joined = (...parts: readonly (Uint8Array | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

/** Behind the first record, which begins the workbook, one that says by what it is locked. */
function locked(records: Uint8Array): Uint8Array {
  const first = 4 + (records[2] ?? 0) + (records[3] ?? 0) * 256;
  const filePass = [0x2f, 0, 54, 0, 1, 0, 1, 0, 1, 0, ...new Array<number>(48).fill(7)];
  return joined(records.slice(0, first), filePass, records.slice(first));
}

const many = (count: number, of: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => of(i)).join('');

/** An .xlsx of so many sheets, each a unit's score sheet of one criterion. */
function xlsxOfSheets(count: number): Uint8Array {
  const own = 'http://schemas.openxmlformats.org';
  const office = `${own}/officeDocument/2006/relationships`;
  const spaces = `xmlns="${own}/spreadsheetml/2006/main" xmlns:r="${office}"`;
  const relations = (all: string) =>
    `<Relationships xmlns="${own}/package/2006/relationships">${all}</Relationships>`;
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
  const rows = [
    ['BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
    ['Đơn vị: Xã A'],
    ['STT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'],
    ['1.1', 'Kế hoạch CCHC', '2', '1'],
  ];
  const line = (cells: readonly string[]) =>
    `<row>${cells.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${own}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${main}"/></Types>`,
    '_rels/.rels': relations(relation('r', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook ${spaces}><sheets>${many(count, (at) => `<sheet name="T${at}" sheetId="${at + 1}" r:id="r${at}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      many(count, (at) => relation(`r${at}`, 'worksheet', `s${at}.xml`)),
    ),
  };
  const sheet = `<worksheet ${spaces}><sheetData>${rows.map(line).join('')}</sheetData></worksheet>`;
  const sheets = Array.from({ length: count }, (_, at) => [`xl/s${at}.xml`, sheet] as const);
  const entries = [...Object.entries(parts), ...sheets].map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries));
}

describe('a hostile or broken file that a unit sends is named, soon', () => {
  it.each<readonly [string, () => Uint8Array, Problem['code']]>([
    [
      'an .ods that repeats a row to the last of a sheet',
      () =>
        ods(
          table(row(cell(), 'table:number-rows-repeated="1048576"')) +
            table(row(cell(), 'table:number-rows-repeated="1048576"'), 'B'),
        ),
      'file-too-large',
    ],
    [
      'an .ods that repeats rows and columns',
      () =>
        ods(
          table(row(cell('table:number-columns-repeated="16384"'), 'table:number-rows-repeated="1048576"')),
        ),
      'file-too-large',
    ],
    [
      'an .ods that repeats a column a billion times',
      () => ods(table(row(cell('table:number-columns-repeated="1e9"')))),
      'file-too-large',
    ],
    [
      'an .ods that says twice how often',
      () => ods(table(row(cell('x:number-columns-repeated="1" table:number-columns-repeated="9999999"')))),
      'file-too-large',
    ],
    [
      'an .ods with a text of a billion spaces',
      () => ods(table(row(cell('', '<text:s text:c="1000000000"/>')))),
      'file-too-large',
    ],
    ['an .ods that hides a row in a comment', () => ods(`<!--${table(row(cell()))}-->`), 'damaged-file'],
    [
      'an .ods of 10,000 sheets',
      () => ods(many(10_000, (index) => table(row(cell()), `T${index}`))),
      'file-too-large',
    ],
    ['an .ods of a hundred megabytes of nothing', () => ods(' '.repeat(100 * 1024 * 1024)), 'file-too-large'],
    ['an .ods without an end', () => ods('<table:table>'), 'damaged-file'],
    [
      'an .ods with a password',
      () => ods('', { 'META-INF/manifest.xml': '<manifest:encryption-data/>' }),
      'password-protected-file',
    ],
    ['an .xls with a password', () => xls(locked), 'password-protected-file'],
    ['an .xls cut off', () => xls((records) => records).slice(0, 1_500), 'not-a-workbook'],
    ['an .xlsx of 10,000 sheets', () => xlsxOfSheets(10_000), 'file-too-large'],
    ['a picture', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'not-a-workbook'],
    ['nothing', () => new Uint8Array(), 'not-a-workbook'],
  ])('%s', async (_, file, code) => {
    const bytes = file();
    const start = performance.now();
    await expect(readSentFile(bytes)).rejects.toMatchObject({ code });
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it('an .ods as LibreOffice writes it, blank to the edges of its sheets, is read', async () => {
    const blank = '<table:table-cell table:number-columns-repeated="16384"/>';
    const body = table(row(cell() + blank) + row(blank, 'table:number-rows-repeated="1048575"'));
    const { snapshot } = await readSentFile(ods(body));
    expect(snapshot.sheets.map(({ values }) => values)).toEqual([[[1]]]);
  });
});

const gather = runWith(gatherCommand);
const NAME = `Xã =cmd|' /C calc'!A0`;

/** A workbook of a criteria set and these units. */
function folderWithBook(units: readonly string[]): string {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'book.xlsx'), writtenBook(workbook(criteriaSheet(), unitList(units))));
  return folder;
}

/** The filled form of Xã A, in which it may be called otherwise. */
function form(cells: Parameters<typeof sent>[1], unit = 'Xã A'): Uint8Array {
  const { content } = sent('Xã A', cells);
  if (content instanceof Error) throw content;
  const named = content.map((one) => ({
    ...one,
    values: one.values.map((row) =>
      row.map((value) => (value === 'Đơn vị: Xã A' ? `Đơn vị: ${unit}` : value)),
    ),
  }));
  return writtenBook({ sheets: named });
}

const ARGS = ['--out', 'g.xlsx', '--json', 'g.json'];
const linesOf = (folder: string) =>
  (
    JSON.parse(readFileSync(join(folder, 'g.json'), 'utf8')) as {
      readonly files: readonly {
        file: string;
        unit: string;
        state: string;
        left: readonly { text: string }[];
      }[];
    }
  ).files;

describe('npm run gather of hostile files', () => {
  it('names each with what to do, and takes the good one among them', async () => {
    const folder = folderWithBook(['Xã A']);
    writeFileSync(join(folder, 'a.xlsx'), form({ cells: FULL }));
    writeFileSync(join(folder, 'bom.ods'), ods(table(row(cell('table:number-columns-repeated="1e9"')))));
    writeFileSync(join(folder, 'khoa.xls'), xls(locked));
    writeFileSync(join(folder, 'nhieu-trang.xlsx'), xlsxOfSheets(10_000));
    writeFileSync(join(folder, `=cmd|calc.xlsx`), strToU8('MZ'));
    const files = ['a.xlsx', 'bom.ods', 'khoa.xls', 'nhieu-trang.xlsx', '=cmd|calc.xlsx'];
    const { status } = await gather(['book.xlsx', ...files, ...ARGS], folder);
    expect(status).toBe(0);
    const lines = linesOf(folder);
    expect(lines.map(({ file, state }) => [file, state])).toEqual([
      ['a.xlsx', 'taken'],
      ['bom.ods', 'unreadable'],
      ['khoa.xls', 'password'],
      ['nhieu-trang.xlsx', 'unreadable'],
      ['=cmd|calc.xlsx', 'unreadable'],
    ]);
    for (const { state, left } of lines)
      if (state !== 'taken') expect(left.map(({ text }) => text).join(' ').length).toBeGreaterThan(20);
    const register = readWorkbookFile(readFileSync(join(folder, 'g.xlsx'))).sheets.find(
      ({ name }) => name === 'Thu phiếu',
    );
    expect(register?.values.flat()).toContain('=cmd|calc.xlsx');
    expect(register?.values.flat().some((content) => typeof content === 'object' && content !== null)).toBe(
      false,
    );
  });

  it('lets a unit, a sheet and a criterion be called like a formula, and makes none of it', async () => {
    const folder = folderWithBook([NAME]);
    const evil = '=HYPERLINK("http://x","y")';
    writeFileSync(join(folder, 'a.xlsx'), form({ cells: { ...FULL, '1.1': [1, '=1+1', evil] } }, NAME));
    const { status } = await gather(['book.xlsx', 'a.xlsx', ...ARGS], folder);
    expect([status, linesOf(folder)[0]?.state, linesOf(folder)[0]?.unit]).toEqual([0, 'taken', NAME]);
    const { sheets } = readWorkbookFile(readFileSync(join(folder, 'g.xlsx')));
    const gathered = sheets.find(({ values }) => values.flat().includes(evil));
    expect(gathered?.values.flat()).toEqual(expect.arrayContaining(['=1+1', evil, `Đơn vị: ${NAME}`]));
  });

  it('leaves what was there as it was, and nothing half beside it, where the new file cannot be written', async () => {
    const folder = folderWithBook(['Xã A']);
    writeFileSync(join(folder, 'a.xlsx'), form({ cells: FULL }));
    mkdirSync(join(folder, 'g.xlsx'));
    writeFileSync(join(folder, 'g.xlsx', 'cu.txt'), 'cũ');
    const before = readdirSync(folder);
    const { status, stderr } = await gather(['book.xlsx', 'a.xlsx', ...ARGS], folder);
    expect([status, stderr]).toEqual([1, expect.stringContaining('g.xlsx')]);
    expect(readdirSync(folder)).toEqual(before);
    expect(readFileSync(join(folder, 'g.xlsx', 'cu.txt'), 'utf8')).toBe('cũ');
  });

  it('refuses by name an answer to another set, and to another year', async () => {
    const folder = folderWithBook(['Xã A', 'Xã B']);
    writeFileSync(join(folder, 'cu.xlsx'), writtenBook(workbook(...otherYear('Xã A'))));
    await gather(['book.xlsx', 'cu.xlsx', ...ARGS], folder);
    expect(linesOf(folder).map(({ file, unit, state }) => [file, unit, state])).toEqual([
      ['cu.xlsx', 'Xã A', 'other-criteria'],
    ]);
  });
});

/** The form of a unit as it was a year before. */
function otherYear(unit: string) {
  const { content } = sent(unit, { cells: FULL });
  if (content instanceof Error) throw content;
  return content.map((one) => ({
    ...one,
    values: one.values.map((cells) =>
      cells.map((value) => (typeof value === 'string' ? value.replace('2025', '2024') : value)),
    ),
  }));
}
