import * as SheetJS from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { Problem } from '../../src/core/problem';
import type { WritePlan } from '../../src/core/workbook';
import { readWorkbookFile } from '../../src/xlsx/readFile';
import { writePlanIntoCopy } from '../../src/xlsx/writeFile';
import { pack, readZip, writeZip } from '../../src/xlsx/package/zip';
import type { ZipPart } from '../../src/xlsx/package/zip';
import { fixture, withPart } from './fixtures';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const zipOf = (parts: Record<string, string>): Uint8Array =>
  writeZip(Object.entries(parts).map(([name, content]) => pack(name, text(content))));

function problemOf(bytes: Uint8Array): [string, unknown] {
  try {
    readWorkbookFile(bytes);
  } catch (error) {
    if (error instanceof Problem) return [error.code, error.params];
    throw error;
  }
  throw new Error('was read');
}

interface CompoundFiles {
  readonly utils: { cfb_new(): object; cfb_add(file: object, path: string, content: Uint8Array): unknown };
  write(file: object, options: { type: 'array' }): Iterable<number>;
}

function isCompoundFiles(value: unknown): value is CompoundFiles {
  return typeof value === 'object' && value !== null && 'write' in value && 'utils' in value;
}

/** The container of Excel 97 workbooks and of encrypted ones, which the library's types leave out. */
function compoundFile(streams: readonly string[]): Uint8Array {
  const cfb: unknown = SheetJS.CFB;
  if (!isCompoundFiles(cfb)) throw new Error('SheetJS writes no compound files');
  const file = cfb.utils.cfb_new();
  for (const stream of streams) cfb.utils.cfb_add(file, stream, text('x'.repeat(5000)));
  return Uint8Array.from(cfb.write(file, { type: 'array' }));
}

/** The workbook with a part's entry in the directory changed. */
function withEntry(path: string, change: (part: ZipPart) => Partial<ZipPart>): Uint8Array {
  return writeZip(
    readZip(fixture('excel')).map((part) => (part.name === path ? { ...part, ...change(part) } : part)),
  );
}

describe('a file that is no workbook', () => {
  it.each<[string, Uint8Array, string]>([
    ['an empty file', new Uint8Array(0), ''],
    ['a text with separators', text('Đơn vị;Điểm\nSở Nội vụ;1,5\n'), '.csv'],
    ['another text', text('Kính gửi các sở'), ''],
    ['a PDF', text('%PDF-1.7\n'), 'PDF'],
    ['a web page named .xls', text('<html><table><tr><td>1</td></tr></table></html>'), 'HTML'],
    ['an Excel 97 workbook', compoundFile(['/Workbook']), '.xls'],
    ["another program's compound file", compoundFile(['/WordDocument']), ''],
    ['any zip', zipOf({ 'a.txt': 'a' }), '.zip'],
    ['an OpenDocument table', zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }), '.ods'],
  ])('is told apart: %s', (_, bytes, format) => {
    expect(problemOf(bytes)).toEqual(['not-a-workbook', { format }]);
  });

  it.each([
    ['application/vnd.ms-excel.sheet.binary.macroEnabled.main', '.xlsb'],
    ['application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml', '.xltx'],
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml', '.docx'],
  ])('is told apart by its content type: %s', (type, format) => {
    const bytes = withPart(fixture('excel'), '[Content_Types].xml', (xml) =>
      xml.replace('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml', type),
    );
    expect(problemOf(bytes)).toEqual(['not-a-workbook', { format }]);
  });

  it('accepts a workbook with macros', () => {
    const bytes = withPart(fixture('excel'), '[Content_Types].xml', (xml) =>
      xml.replace(
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
        'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
      ),
    );
    expect(readWorkbookFile(bytes).sheets).toHaveLength(3);
  });
});

describe('a file that cannot be read', () => {
  it('says that it is password-protected', () => {
    expect(problemOf(compoundFile(['/EncryptionInfo', '/EncryptedPackage']))).toEqual([
      'password-protected-file',
      {},
    ]);
  });

  it('says that it is damaged when its end is missing', () => {
    const bytes = fixture('excel');
    expect(problemOf(bytes.slice(0, bytes.length - 200))[0]).toBe('damaged-file');
  });

  it('says which part is damaged when its bytes changed', () => {
    const bytes = fixture('excel');
    const parts = readZip(bytes);
    const sheet = parts.find((part) => part.name === 'xl/worksheets/sheet1.xml');
    if (sheet === undefined) throw new Error('no sheet');
    const at = sheet.packed.byteOffset - bytes.byteOffset + 100;
    const damaged = bytes.slice();
    damaged.fill(0xff, at, at + 8);
    expect(problemOf(damaged)).toEqual(['damaged-file', { part: 'xl/worksheets/sheet1.xml' }]);
  });

  it.each<[string, string, (xml: string) => string]>([
    ['a sheet that breaks off', 'xl/worksheets/sheet1.xml', (xml) => xml.slice(0, 1500)],
    [
      'a shared string that is missing',
      'xl/sharedStrings.xml',
      (xml) => xml.replace('<si><t>constructor</t></si>', ''),
    ],
    ['a list of sheets that breaks off', 'xl/workbook.xml', (xml) => xml.slice(0, 900)],
    [
      'a sheet without a part',
      'xl/_rels/workbook.xml.rels',
      (xml) => xml.replace('sheet2.xml', 'sheet9.xml'),
    ],
    ['a cell beyond the last column', 'xl/worksheets/sheet1.xml', (xml) => xml.replace('r="C3"', 'r="ZZZ3"')],
  ])('says that it is damaged: %s', (_, path, change) => {
    expect(problemOf(withPart(fixture('excel'), path, change))[0]).toBe('damaged-file');
  });

  it('refuses a file that states more than it may inflate to, before it inflates anything', () => {
    const bomb = withEntry('xl/worksheets/sheet1.xml', () => ({ size: 0x7fff0000 }));
    expect(problemOf(bomb)[0]).toBe('file-too-large');
    const ratio = withEntry('xl/worksheets/sheet1.xml', () => ({ size: 20 * 1024 * 1024 }));
    expect(problemOf(ratio)[0]).toBe('file-too-large');
  });

  it('does not believe a size that is too small', () => {
    const bomb = withEntry('xl/worksheets/sheet1.xml', () => ({ size: 10 }));
    expect(problemOf(bomb)).toEqual(['damaged-file', { part: 'xl/worksheets/sheet1.xml' }]);
  });

  it('does not expand entities that a file declares itself', () => {
    const bytes = withPart(fixture('excel'), 'xl/worksheets/sheet3.xml', (xml) =>
      xml.replace('<worksheet', '<!DOCTYPE x [<!ENTITY a "boom">]><worksheet').replace('line', '&a;'),
    );
    expect(problemOfOrValue(bytes)).not.toContain('boom');
  });
});

function problemOfOrValue(bytes: Uint8Array): string {
  try {
    return JSON.stringify(readWorkbookFile(bytes).sheets[2]?.values);
  } catch (error) {
    return String(error);
  }
}

describe('a workbook that cannot be written to', () => {
  const empty: WritePlan = { sheets: [], replaces: [], activate: '' };

  it('is one whose structure is locked', async () => {
    const locked = withPart(fixture('excel'), 'xl/workbook.xml', (xml) =>
      xml.replace('<bookViews>', '<workbookProtection lockStructure="1"/><bookViews>'),
    );
    await expect(writePlanIntoCopy(locked, empty)).rejects.toMatchObject({ code: 'workbook-protected' });
  });

  it('is one without the sheet that is to be replaced', async () => {
    const plan = { ...empty, replaces: ['Không có'] };
    await expect(writePlanIntoCopy(fixture('excel'), plan)).rejects.toMatchObject({
      code: 'sheet-gone',
      params: { sheet: 'Không có' },
    });
  });
});
