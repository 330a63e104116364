import * as SheetJS from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import type { SheetSnapshot, WritePlan } from '../../src/core/workbook';
import { readWorkbookFile } from '../../src/xlsx/readFile';
import { writePlanIntoCopy } from '../../src/xlsx/writeFile';
import { readZip } from '../../src/xlsx/package/zip';
import { workbookFile } from '../cases/workbookFile';
import { fixture, fixtures, partTexts, withPart } from './fixtures';
import { plan, rankingSheet, zeroSheet } from './plans';

const checksums = (bytes: Uint8Array): Map<string, number> =>
  new Map(readZip(bytes).map((part) => [part.name, part.crc]));

const changedParts = (before: Uint8Array, after: Uint8Array): string[] => {
  const now = checksums(after);
  return [...checksums(before)].filter(([name, crc]) => now.get(name) !== crc).map(([name]) => name);
};

/** Formulas and tables are only read where a workbook has results. */
function cellsOnly(sheet: SheetSnapshot): Partial<SheetSnapshot> {
  return { ...sheet, formulas: [], tables: [] };
}

describe('a formula of a plan', () => {
  it('is written with its value, which is what the file reads as', async () => {
    const link = { formula: `=HYPERLINK("#'O''Brien ""x"" & <b>'!F12","F12")`, value: 'F12' };
    const number = { formula: '=1+1', value: 2 };
    const sheet = { ...zeroSheet, values: [['Tiêu chí'], [link], [number]] };
    const copy = await writePlanIntoCopy(fixture('excel'), {
      sheets: [sheet],
      replaces: [],
      activate: sheet.name,
    });
    expect(readWorkbookFile(copy).sheets.at(-1)?.values).toEqual([['Tiêu chí'], ['F12'], [2]]);
    const added = [...partTexts(copy).values()].find((text) => text.includes('HYPERLINK'));
    const escaped = link.formula
      .slice(1)
      .replaceAll('&', '&amp;')
      .replaceAll('"', '&quot;')
      .replaceAll('<', '&lt;');
    expect(added).toContain(`t="str"><f>${escaped.replaceAll('>', '&gt;')}</f><v>F12</v></c>`);
    expect(added).toContain('<f>1+1</f><v>2</v></c>');
  });
});

describe.each(fixtures)('writing a plan into a copy of %s.xlsx', (name) => {
  const original = fixture(name);

  it('leaves every part as it was but the lists of sheets and parts, the styles and which tab is selected', async () => {
    const kept = original.slice();
    const copy = await writePlanIntoCopy(original, plan);
    const shownSheet = name === 'excel' ? 'xl/worksheets/sheet2.xml' : 'xl/worksheets/sheet1.xml';
    expect(changedParts(original, copy).sort()).toEqual(
      [
        '[Content_Types].xml',
        'xl/_rels/workbook.xml.rels',
        'xl/styles.xml',
        'xl/workbook.xml',
        ...(name === 'openpyxl' ? [] : [shownSheet]),
      ].sort(),
    );
    const before = partTexts(original).get(shownSheet) ?? '';
    expect(partTexts(copy).get(shownSheet)).toBe(before.replace(/ tabSelected="(?:1|true)"/u, ''));
    expect(original).toEqual(kept);
  });

  it('adds to the styles and changes none that was there', async () => {
    const copy = partTexts(await writePlanIntoCopy(original, plan)).get('xl/styles.xml') ?? '';
    const before = partTexts(original).get('xl/styles.xml') ?? '';
    const lists = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'];
    const listed = (xml: string, list: string) =>
      new RegExp(`<${list}\\b[^>]*[^/]>(.*)</${list}>`, 'su').exec(xml)?.[1] ?? '';
    for (const list of lists) {
      expect(listed(copy, list).slice(0, listed(before, list).length), list).toBe(listed(before, list));
    }
    expect(listed(copy, 'cellXfs').length).toBeGreaterThan(listed(before, 'cellXfs').length);
    expect(listed(before, 'cellXfs')).not.toBe('');
  });

  it('adds sheets that read back as planned, behind the others, which read as before', async () => {
    const before = readWorkbookFile(original).sheets;
    const after = readWorkbookFile(await writePlanIntoCopy(original, plan)).sheets;
    expect(after.slice(0, before.length).map(cellsOnly)).toEqual(before.map(cellsOnly));
    expect(after.slice(before.length)).toMatchObject([
      {
        name: rankingSheet.name,
        visibility: 'visible',
        resultMark: 'v1 "abc" é',
        values: rankingSheet.values,
      },
      { name: zeroSheet.name, resultMark: 'zero', values: zeroSheet.values },
    ]);
    expect(after[before.length]?.numberFormats[4]).toEqual(['General', 'General', '0.00']);
  });

  it('replaces its own sheets in a second run and leaves nothing of the first behind', async () => {
    const once = await writePlanIntoCopy(original, plan);
    const again: WritePlan = { ...plan, replaces: [rankingSheet.name, zeroSheet.name] };
    const twice = await writePlanIntoCopy(once, again);
    expect(readWorkbookFile(twice)).toEqual(readWorkbookFile(once));
    expect(readZip(twice)).toHaveLength(readZip(once).length - (name === 'excel' ? 1 : 0));
    const names = (bytes: Uint8Array): number =>
      partTexts(bytes)
        .get('xl/workbook.xml')
        ?.match(/<definedName /gu)?.length ?? 0;
    expect(names(twice)).toBe(names(once));
  });

  it('gives the same bytes for the same plan', async () => {
    expect(await writePlanIntoCopy(original, plan)).toEqual(await writePlanIntoCopy(original, plan));
  });
});

describe('the list of sheets', () => {
  const replaceOld: WritePlan = { ...plan, replaces: ['Xếp hạng cũ'] };

  it('names follow their sheets to their new positions and go with a removed sheet', async () => {
    const xml = partTexts(await writePlanIntoCopy(fixture('excel'), replaceOld)).get('xl/workbook.xml') ?? '';
    const names = [...xml.matchAll(/<definedName ([^>]*)>([^<]*)</gu)].map(
      ([, tag, text]) => `${tag}: ${text}`,
    );
    expect(names).toEqual([
      `name="_xlnm._FilterDatabase" localSheetId="1" hidden="1": 'Lê''s'!$A$1:$B$3`,
      `name="Dau" localSheetId="1": 'Lê''s'!$A$1`,
      'name="Hang": #REF!$A$1',
      'name="_xlnm.Print_Titles" localSheetId="0": Điểm!$1:$2',
      `name="_xlnm.Print_Titles" localSheetId="2": 'Xếp hạng ''A'' &amp; B'!$3:$3`,
      'name="CCHC_KET_QUA" localSheetId="2" hidden="1": &quot;v1 &quot;&quot;abc&quot;&quot; é&quot;',
      'name="CCHC_KET_QUA" localSheetId="3" hidden="1": &quot;zero&quot;',
    ]);
    expect(xml).toContain('activeTab="2"');
    expect(xml).not.toContain('firstSheet');
    expect(xml).toContain('<ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}"');
  });

  it('a removed sheet takes its table along, and formulas that referred to it break as in Excel', async () => {
    const texts = partTexts(await writePlanIntoCopy(fixture('excel'), replaceOld));
    const oldTable = 'displayName="CCHC_Bang_1" ref="A1:B2"';
    expect([...partTexts(fixture('excel')).values()].filter((xml) => xml.includes(oldTable))).toHaveLength(1);
    expect([...texts.values()].filter((xml) => xml.includes(oldTable))).toEqual([]);
    expect(texts.get('xl/worksheets/sheet1.xml')).toContain('<f>#REF!A1</f><v>7</v>');
    expect(texts.has('xl/calcChain.xml')).toBe(false);
    expect(texts.get('[Content_Types].xml')).not.toContain('calcChain');
  });

  it('formulas go on referring to a sheet that is replaced by one of the same name', async () => {
    const renamed: WritePlan = {
      sheets: [{ ...zeroSheet, name: 'Xếp hạng cũ' }],
      replaces: ['Xếp hạng cũ'],
      activate: 'Xếp hạng cũ',
    };
    const texts = partTexts(await writePlanIntoCopy(fixture('excel'), renamed));
    expect(texts.get('xl/worksheets/sheet1.xml')).toContain(`<f>'Xếp hạng cũ'!A1</f>`);
    expect(texts.get('xl/workbook.xml')).toContain(
      `<definedName name="Hang">'Xếp hạng cũ'!$A$1</definedName>`,
    );
  });

  it('cells are merged and rows filtered in place, in the order of the schema, with the name that Excel gives them', async () => {
    const sheet = {
      ...rankingSheet,
      values: [
        ['Đơn vị', 'Cải cách thể chế', null],
        [null, '%', 'Hạng'],
        ['Sở A', 96.85, 1],
      ],
      table: null,
      filter: { row: 1, column: 0, rows: 2, columns: 3 },
      merged: [
        { row: 0, column: 0, rows: 2, columns: 1 },
        { row: 0, column: 1, rows: 1, columns: 2 },
      ],
    };
    const copy = await writePlanIntoCopy(fixture('openpyxl'), {
      sheets: [sheet],
      replaces: [],
      activate: sheet.name,
    });
    const texts = partTexts(copy);
    const xml = [...texts].filter(([path]) => path.startsWith('xl/worksheets/sheet')).at(-1)?.[1];
    expect(xml).toContain(
      '</sheetData><autoFilter ref="A2:C3"/><mergeCells count="2"><mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/></mergeCells><conditionalFormatting',
    );
    expect(texts.get('xl/workbook.xml')).toMatch(
      /<definedName name="_xlnm\._FilterDatabase" localSheetId="\d" hidden="1">'Xếp hạng ''A'' &amp; B'!\$A\$2:\$C\$3</u,
    );
    // What Excel gives a name of its own is not among the workbook's names.
    expect(readWorkbookFile(copy).names ?? []).not.toContainEqual(
      expect.objectContaining({ name: '_xlnm._FilterDatabase' }),
    );
  });

  it('tables get numbers and names that no other table has', async () => {
    const texts = partTexts(await writePlanIntoCopy(fixture('excel'), plan));
    const tables = [...texts].flatMap(([path, xml]) =>
      path.startsWith('xl/tables/') ? [/ id="(\d+)" name="([^"]*)"/u.exec(xml)?.slice(1)] : [],
    );
    expect(tables).toEqual([
      ['3', 'CCHC_Bang_1'],
      ['4', 'CCHC_Bang_2'],
      ['5', 'CCHC_Bang_3'],
    ]);
  });
});

describe("other programs' workbooks", () => {
  it('may have no styles, no view and no names', async () => {
    let bare = fixture('openpyxl');
    bare = withPart(bare, 'xl/workbook.xml', (xml) =>
      xml.replace(/<bookViews>.*<\/bookViews>/u, '').replace(/<definedNames>.*<\/definedNames>/u, ''),
    );
    bare = withPart(bare, 'xl/_rels/workbook.xml.rels', (xml) =>
      xml.replace(/<Relationship [^>]*styles.xml[^>]*>/u, ''),
    );
    const copy = await writePlanIntoCopy(bare, plan);
    const { sheets } = readWorkbookFile(copy);
    expect(sheets.at(-2)).toMatchObject({ values: rankingSheet.values, resultMark: rankingSheet.mark });
    expect(sheets.at(-2)?.numberFormats[4]).toEqual(['General', 'General', '0.00']);
    // The schema has an order, and each of them once.
    const list = partTexts(copy).get('xl/workbook.xml') ?? '';
    expect(list.match(/<(?:bookViews|sheets|definedNames)>/gu)).toEqual([
      '<bookViews>',
      '<sheets>',
      '<definedNames>',
    ]);
  });

  it('may be written by SheetJS, which has no view either', async () => {
    const original = workbookFile({ sheets: [{ name: 'Bìa', rows: [['CCHC']] }] });
    const book = SheetJS.read(await writePlanIntoCopy(original, plan), { type: 'array' });
    expect(book.SheetNames).toEqual(['Bìa', ...plan.sheets.map(({ name }) => name)]);
  });

  it('may write every element with a prefix', async () => {
    const prefix = (xml: string): string =>
      xml
        .replace(/<(\/?)(?=[a-z])/giu, '<$1x:')
        .replace(
          'xmlns="http://schemas.openxmlformats.org/spreadsheetml',
          'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml',
        );
    const prefixed = withPart(
      withPart(fixture('openpyxl'), 'xl/workbook.xml', prefix),
      'xl/styles.xml',
      prefix,
    );
    const copy = await writePlanIntoCopy(prefixed, plan);
    expect(readWorkbookFile(copy).sheets.at(-2)).toMatchObject({ values: rankingSheet.values });
    expect(partTexts(copy).get('xl/workbook.xml')).not.toMatch(/<\/?(?!x:|\?)[a-z]/iu);
  });
});

describe('a workbook saved as Strict Open XML', () => {
  const strict = (xml: string): string =>
    xml
      .replaceAll(
        'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      );

  it('stays one: nothing that is added has the namespaces of the other kind', async () => {
    let original = fixture('excel');
    for (const path of partTexts(original).keys()) {
      if (/\.(?:xml|rels)$/u.test(path) && path !== '_rels/.rels')
        original = withPart(original, path, strict);
    }
    const copy = await writePlanIntoCopy(original, plan);
    expect(readWorkbookFile(copy).sheets.at(-2)).toMatchObject({ values: rankingSheet.values });
    const parts = [...partTexts(copy)].filter(([path]) => path.startsWith('xl/'));
    expect(parts.filter(([, xml]) => xml.includes('openxmlformats.org/spreadsheetml/2006/main'))).toEqual([]);
    expect(parts.filter(([, xml]) => xml.includes('officeDocument/2006/relationships'))).toEqual([]);
  });
});

describe('what a cell cannot hold', () => {
  it('is an error that says where, not a text cut short', async () => {
    const long = { ...zeroSheet, values: [['Tiêu chí'], ['x'.repeat(32_768)]] };
    await expect(writePlanIntoCopy(fixture('excel'), { ...plan, sheets: [long] })).rejects.toMatchObject({
      code: 'too-large-for-excel',
      params: { sheet: long.name, cell: 'A2' },
    });
  });
});
