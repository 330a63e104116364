import { describe, expect, it } from 'vitest';
import { computeRanking } from '../../src/core/run/run';
import { defaultSettings } from '../../src/core/settings/settings';
import { core as texts } from '../../src/locales/vi/core';
import { openWorkbook } from '../../src/preview/file/openFile';
import { openPackage } from '../../src/xlsx/package/package';
import { readWorkbookFile } from '../../src/xlsx/readFile';
import { checkWellFormed } from '../../src/xlsx/package/wellFormed';
import { writePlanIntoCopy } from '../../src/xlsx/writeFile';
import { faultsOf } from '../xlsx/validator';
import { NOW } from '../core/sheets';
import { rawBook, relation, relationships } from './rawBook';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const workbook = (content: string): string =>
  `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}" xmlns:x="urn:x">${content}</workbook>`;

/** A workbook with a tab of another kind in front of its score sheet. */
function withTab(kind: string, name: string): Uint8Array {
  return rawBook({
    'xl/workbook.xml': workbook(
      `<sheets><sheet name="${name}" sheetId="5" r:id="rId3"/><sheet name="Sở Nội vụ" sheetId="1" r:id="rId1"/></sheets>`,
    ),
    'xl/_rels/workbook.xml.rels': relationships(
      `${relation(1, 'worksheet', 'worksheets/sheet1.xml')}${relation(3, kind, `${kind}s/tab.xml`)}`,
    ),
    [`xl/${kind}s/tab.xml`]: `<${kind}/>`,
  });
}

async function ranked(bytes: Uint8Array): Promise<Uint8Array> {
  const run = computeRanking(readWorkbookFile(bytes), defaultSettings, texts, NOW);
  return writePlanIntoCopy(bytes, run.plan);
}

describe('tabs that are no worksheets', () => {
  it.each([
    ['chartsheet', 'Tổng hợp'],
    ['chartsheet', 'TỔNG HỢP'],
    ['dialogsheet', 'Nhật ký'],
    ['xlMacrosheet', 'Kiểm tra dữ liệu'],
    ['chartsheet', 'Xếp hạng Các sở'],
  ])('a %s named %s keeps its name, and the result gets another one', async (kind, name) => {
    const written = readWorkbookFile(await ranked(withTab(kind, name)));
    expect(written.otherTabs).toEqual([name]);
    const names = written.sheets.map((sheet) => sheet.name.toLowerCase());
    expect(names).not.toContain(name.toLowerCase());
    expect(names).toContain(`${name.toLowerCase()} (2)`);
  });

  it('are told to the preview, whose Excel refuses their names', async () => {
    const data = await openWorkbook(withTab('chartsheet', 'Tổng hợp'));
    expect(data.custom).toMatchObject({ excel: { otherTabs: ['Tổng hợp'] } });
  });
});

describe('what a list of the workbook has beside what belongs there', () => {
  it('stays, and the list is well-formed as it was', async () => {
    const names =
      '<x:definedName name="Vùng">1</x:definedName><x:other a="1"><x:inner/></x:other><foreign/><definedName name="b"/>';
    const bytes = rawBook({
      'xl/workbook.xml': workbook(
        `<sheets><sheet name="Sở Nội vụ" sheetId="1" r:id="rId1"/></sheets><definedNames>${names}</definedNames>`,
      ),
    });
    const xml = openPackage(await ranked(bytes)).text('xl/workbook.xml');
    expect(() => {
      checkWellFormed(xml);
    }).not.toThrow();
    expect(xml).toContain('<x:other a="1"><x:inner/></x:other><foreign/>');
    expect(xml).toContain('<x:definedName name="Vùng">1</x:definedName>');
  });

  it.each([
    [
      'two sheets of one name',
      '<sheet name="A" sheetId="1" r:id="rId1"/><sheet name="a" sheetId="2" r:id="rId2"/>',
    ],
    [
      'two sheets of one number',
      '<sheet name="A" sheetId="1" r:id="rId1"/><sheet name="B" sheetId="1" r:id="rId2"/>',
    ],
    [
      'two sheets of one part',
      '<sheet name="A" sheetId="1" r:id="rId1"/><sheet name="B" sheetId="2" r:id="rId1"/>',
    ],
    ['a sheet without a number', '<sheet name="A" sheetId="x" r:id="rId1"/>'],
  ])('is damage where nobody can tell what is meant: %s', (_, sheets) => {
    const bytes = rawBook({ 'xl/workbook.xml': workbook(`<sheets>${sheets}</sheets>`) });
    expect(() => readWorkbookFile(bytes)).toThrow('damaged-file');
  });
});

describe('a part that is written new', () => {
  it.each([
    [
      'has no name of a part that nothing leads to',
      {
        'xl/_rels/workbook.xml.rels': relationships(
          `${relation(1, 'worksheet', 'worksheets/sheet1.xml')}${relation(2, 'worksheet', 'worksheets/sheet2.xml')}${relation(3, 'sharedStrings', 'sharedStrings.xml')}`,
        ),
      },
    ],
    [
      'has its content type stated once, where the file states one of a part that it does not have',
      {
        '[Content_Types].xml': openPackage(rawBook())
          .text('[Content_Types].xml')
          .replace(
            '</Types>',
            '<Override PartName="/xl/Worksheets/sheet3.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/tables/table1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/></Types>',
          ),
      },
    ],
  ])('%s', async (_, parts) => {
    const written = await ranked(rawBook(parts));
    const types = openPackage(written).text('[Content_Types].xml');
    const stated = [...types.matchAll(/PartName="([^"]*)"/gu)].map(([, name = '']) => name.toLowerCase());
    expect(stated).toEqual([...new Set(stated)]);
    expect(await faultsOf(written)).toEqual([]);
  });
});
