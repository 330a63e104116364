import { BooleanNumber, CellValueType } from '@univerjs/core';
import type { IWorkbookData } from '@univerjs/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openWorkbook } from '../../src/preview/file/openFile';
import { saveWorkbook } from '../../src/preview/file/saveFile';
import { readWorkbookFile } from '../../src/xlsx/readFile';
import { writePlanIntoCopy } from '../../src/xlsx/writeFile';
import { fixture, fixtures, partTexts } from './fixtures';
import { plan, rankingSheet } from './plans';

const sheetAt = (data: IWorkbookData, position: number) => {
  const sheet = data.sheets[data.sheetOrder[position] ?? ''];
  if (sheet === undefined) throw new Error(`no sheet ${String(position)}`);
  return sheet;
};
/** The look of a cell that names one of the workbook's styles. */
const lookAt = (data: IWorkbookData, position: number, row: number, column: number) => {
  const style = sheetAt(data, position).cellData?.[row]?.[column]?.s;
  return typeof style === 'string' ? data.styles[style] : style;
};
const resource = (data: IWorkbookData, name: string): unknown =>
  JSON.parse(data.resources?.find((entry) => entry.name === name)?.data ?? '{}');

/** Opens a workbook, lets `edit` change a clone as the grid would, and gives what would be downloaded. */
async function edited(original: Uint8Array, edit: (data: IWorkbookData) => void): Promise<Uint8Array> {
  const data = await openWorkbook(original);
  const current = structuredClone(data);
  edit(current);
  return saveWorkbook(original, data, current);
}

describe('opening a file in the preview', () => {
  it('shows values, formulas, shared formulas and errors', async () => {
    const { cellData } = sheetAt(await openWorkbook(fixture('excel')), 0);
    expect(cellData?.[2]?.[1]).toEqual({ v: 'Sở Nội vụ', t: CellValueType.STRING });
    expect(cellData?.[2]?.[2]).toEqual({ v: 1.5, t: CellValueType.NUMBER, s: 'file-2' });
    expect(cellData?.[2]?.[3]).toMatchObject({ f: '=C3*2', si: '0', v: 3 });
    expect(cellData?.[3]?.[3]).toMatchObject({ si: '0', v: 0 });
    expect(cellData?.[2]?.[4]).toEqual({ v: '#N/A', t: CellValueType.STRING });
    expect(cellData?.[3]?.[4]).toEqual({ v: 1, t: CellValueType.BOOLEAN });
  });

  it('keeps a text that looks like an error a text, and lets Univer calculate what was never calculated', async () => {
    const { cellData } = sheetAt(await openWorkbook(fixture('openpyxl')), 0);
    expect(cellData?.[12]?.[1]).toMatchObject({ v: '#N/A', t: CellValueType.FORCE_STRING });
    expect(cellData?.[8]?.[2]).toEqual({ f: '=SUM(C6:C8)', s: expect.any(String) as unknown });
  });

  it('shows sizes, merged areas, frozen panes, hidden sheets and looks with theme colors', async () => {
    const data = await openWorkbook(fixture('openpyxl'));
    const sheet = sheetAt(data, 0);
    expect(sheet.mergeData).toEqual([{ startRow: 2, startColumn: 1, endRow: 2, endColumn: 3 }]);
    expect(sheet.freeze).toEqual({ xSplit: 2, ySplit: 5, startRow: 5, startColumn: 2 });
    expect(sheet.columnData?.[1]?.w).toBe(210);
    expect(sheet.rowData?.[2]?.h).toBe(40);
    expect(lookAt(data, 0, 2, 1)).toMatchObject({
      ff: 'Times New Roman',
      fs: 14,
      bl: 1,
      cl: { rgb: '#1F4E79' },
      tb: 3,
      ht: 2,
      vt: 2,
    });
    expect(sheetAt(data, 1).hidden).toBe(BooleanNumber.TRUE);
    const excel = await openWorkbook(fixture('excel'));
    expect(excel.styles['file-1']).toMatchObject({ bl: 1, bg: { rgb: '#DAE3F3' }, cl: { rgb: '#2F5597' } });
  });

  it('hands tables, conditional formats and the mark of a result sheet to the plugins', async () => {
    const data = await openWorkbook(await writePlanIntoCopy(fixture('excel'), plan));
    const id = data.sheetOrder[3] ?? '';
    expect(Object.values(resource(data, 'SHEET_DEFINED_NAME_PLUGIN') as object)).toContainEqual(
      expect.objectContaining({
        name: 'CCHC_KET_QUA',
        formulaOrRefString: '="v1 ""abc"" é"',
        localSheetId: id,
        hidden: true,
      }),
    );
    expect(resource(data, 'SHEET_TABLE_PLUGIN')).toMatchObject({
      [id]: { tables: [{ range: { startRow: 2, startColumn: 0, endRow: 14, endColumn: 2 } }] },
    });
    expect(resource(data, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN')).toMatchObject({
      [id]: [
        { rule: { value: '=AND(C4=0,$B4<>"")', style: { bl: 1, bg: { rgb: '#FF0000' } } } },
        { rule: { type: 'dataBar', config: { min: { value: 75 }, positiveColor: '#BDD7EE' } } },
        { rule: { type: 'colorScale' } },
      ],
    });
  });
});

describe('downloading from the preview', () => {
  it.each(fixtures)('gives %s.xlsx back as it was when nothing changed', async (name) => {
    const saved = await edited(fixture(name), () => undefined);
    expect(partTexts(saved)).toEqual(partTexts(fixture(name)));
  });

  it('writes changed, new and cleared cells and leaves the other cells of the sheet as they were', async () => {
    const saved = await edited(fixture('excel'), (data) => {
      const cells = sheetAt(data, 0).cellData ?? {};
      cells[2] = { ...cells[2], 1: { v: '=1+1', t: CellValueType.STRING }, 2: { ...cells[2]?.[2], v: 2.5 } };
      cells[3] = { ...cells[3], 1: {}, 9: { v: 1, t: CellValueType.BOOLEAN } };
      cells[20] = { 0: { f: '=SUM(C3:C4)', v: 2.5, t: CellValueType.NUMBER } };
    });
    const before = partTexts(fixture('excel')).get('xl/worksheets/sheet1.xml') ?? '';
    expect(partTexts(saved).get('xl/worksheets/sheet1.xml')).toBe(
      before
        .replace(
          '<c r="B3" t="s"><v>2</v></c>',
          '<c r="B3" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>',
        )
        .replace('<c r="C3" s="2"><v>1.5</v></c>', '<c r="C3" s="2"><v>2.5</v></c>')
        .replace('<c r="B4" t="s"><v>3</v></c>', '')
        .replace('<c r="F4"><v>0</v></c></row>', '<c r="F4"><v>0</v></c><c r="J4" t="b"><v>1</v></c></row>')
        .replace('<row r="3" spans="2:6">', '<row r="3">')
        .replace('<row r="4" spans="2:6">', '<row r="4">')
        .replace('</sheetData>', '<row r="21"><c r="A21"><f>SUM(C3:C4)</f><v>2.5</v></c></row></sheetData>'),
    );
    expect(partTexts(saved).has('xl/calcChain.xml')).toBe(false);
  });

  it('keeps a shared formula while only its value changes, and writes it out when its first cell changes', async () => {
    const recalculated = await edited(fixture('excel'), (data) => {
      Object.assign(sheetAt(data, 0).cellData?.[3]?.[3] ?? {}, { v: 8 });
    });
    expect(partTexts(recalculated).get('xl/worksheets/sheet1.xml')).toContain(
      '<c r="D4" s="2"><f t="shared" si="0"/><v>8</v></c>',
    );
    const rewritten = await edited(fixture('excel'), (data) => {
      const cells = sheetAt(data, 0).cellData ?? {};
      cells[2] = { ...cells[2], 3: { f: '=C3*5', v: 7.5, t: CellValueType.NUMBER } };
      cells[3] = { ...cells[3], 3: { f: '=C4*2', v: 0, t: CellValueType.NUMBER } };
      cells[4] = { ...cells[4], 3: { f: '=C5*2', v: 90582, t: CellValueType.NUMBER } };
    });
    const xml = partTexts(rewritten).get('xl/worksheets/sheet1.xml') ?? '';
    expect(xml).toContain('<f>C3*5</f>');
    expect(xml).toContain('<f>C4*2</f>');
    expect(xml).not.toContain('shared');
  });

  it('writes a changed look as a new format beside the old ones', async () => {
    const saved = await edited(fixture('openpyxl'), (data) => {
      const cell = sheetAt(data, 0).cellData?.[5]?.[2];
      Object.assign(cell ?? {}, {
        s: { ff: 'Arial', fs: 10, bl: 1, bg: { rgb: 'rgb(255, 0, 0)' }, n: { pattern: '0.000' } },
      });
    });
    const data = await openWorkbook(saved);
    const style = lookAt(data, 0, 5, 2);
    expect(style).toMatchObject({
      ff: 'Arial',
      fs: 10,
      bl: 1,
      bg: { rgb: '#FF0000' },
      n: { pattern: '0.000' },
    });
    expect(sheetAt(data, 0).cellData?.[6]?.[2]?.s).toBe(
      sheetAt(await openWorkbook(fixture('openpyxl')), 0).cellData?.[6]?.[2]?.s,
    );
  });

  it('removes, renames and adds sheets', async () => {
    const saved = await edited(fixture('excel'), (data) => {
      const [scores = '', old = '', other = ''] = data.sheetOrder;
      Reflect.deleteProperty(data.sheets, old);
      data.sheetOrder = [scores, other, 'new'];
      sheetAt(data, 1).name = 'Đổi tên';
      data.sheets['new'] = {
        id: 'new',
        name: 'constructor',
        cellData: {
          0: {
            0: { v: 'Tên', t: CellValueType.STRING, s: { bl: BooleanNumber.TRUE } },
            1: { f: "='Đổi tên'!A1", v: 'inline' },
          },
          1: { 0: { v: '=1', t: CellValueType.STRING } },
        },
        columnData: { 0: { w: 75 } },
        mergeData: [],
        freeze: { xSplit: 0, ySplit: 1, startRow: 1, startColumn: -1 },
      };
    });
    const { sheets } = readWorkbookFile(saved);
    expect(sheets.map((sheet) => sheet.name)).toEqual(['Điểm', 'Đổi tên', 'constructor']);
    expect(sheets[2]?.values).toEqual([
      ['Tên', 'inline'],
      ['=1', null],
    ]);
    const workbook = partTexts(saved).get('xl/workbook.xml');
    expect(workbook).toContain(`<definedName name="Dau" localSheetId="1">'Đổi tên'!$A$1</definedName>`);
    const again = sheetAt(await openWorkbook(saved), 2);
    expect(again.columnData?.[0]?.w).toBe(75);
    expect(again.freeze?.ySplit).toBe(1);
    expect(again.cellData?.[0]?.[1]?.f).toBe("='Đổi tên'!A1");
  });

  it('writes rows that are filtered in place, and merged heads', async () => {
    const range = { startRow: 1, endRow: 2, startColumn: 0, endColumn: 1 };
    const saved = await edited(fixture('excel'), (data) => {
      data.sheetOrder.push('new');
      data.sheets['new'] = {
        id: 'new',
        name: 'Lĩnh vực',
        cellData: {
          0: { 0: { v: 'Cải cách thể chế', t: CellValueType.STRING } },
          1: { 0: { v: '%', t: CellValueType.STRING }, 1: { v: 'Hạng', t: CellValueType.STRING } },
          2: { 0: { v: 90 }, 1: { v: 1 } },
        },
        mergeData: [{ startRow: 0, endRow: 0, startColumn: 0, endColumn: 1 }],
      };
      data.resources = [
        ...(data.resources ?? []),
        { name: 'SHEET_FILTER_PLUGIN', data: JSON.stringify({ new: { ref: range } }) },
      ];
    });
    const texts = partTexts(saved);
    const xml = [...texts].filter(([path]) => path.startsWith('xl/worksheets/sheet')).at(-1)?.[1];
    expect(xml).toContain('<autoFilter ref="A2:B3"/><mergeCells count="1"><mergeCell ref="A1:B1"/>');
    expect(texts.get('xl/workbook.xml')).toContain(`hidden="1">'Lĩnh vực'!$A$2:$B$3<`);
  });

  it('writes a result sheet so that it opens as it was: values, looks, highlight, bars, shades, table, mark, printed titles', async () => {
    const ranked = await writePlanIntoCopy(fixture('openpyxl'), plan);
    const source = await openWorkbook(ranked);
    const id = source.sheetOrder[3] ?? '';
    const saved = await edited(fixture('openpyxl'), (data) => {
      const sheet = source.sheets[id];
      if (sheet === undefined) throw new Error('no result sheet');
      data.sheetOrder.push(id);
      data.sheets[id] = sheet;
      data.styles = { ...source.styles };
      data.resources = source.resources ?? [];
    });
    const before = readWorkbookFile(ranked).sheets[3];
    expect(readWorkbookFile(saved).sheets[3]).toEqual(before);
    expect(before?.values).toEqual(rankingSheet.values);
    const opened = await openWorkbook(saved);
    const again = sheetAt(opened, 3);
    const was = source.sheets[id];
    expect({ ...again.columnData }).toEqual({ ...was?.columnData });
    expect([again.freeze, again.mergeData, again.rowData, again.custom]).toEqual([
      was?.freeze,
      was?.mergeData,
      // Its wrapped texts have the heights that they take: Excel's highest row, and two lines.
      { ...was?.rowData, 13: { h: (409 * 4) / 3, ia: 0 }, 14: { h: 40, ia: 0 } },
      was?.custom,
    ]);
    for (const row of [2, 5]) expect(lookAt(opened, 3, row, 2)).toEqual(lookAt(source, 3, row, 2));
    const xml = partTexts(saved);
    const sheetXml = [...xml].filter(([path]) => path.startsWith('xl/worksheets/sheet')).at(-1)?.[1] ?? '';
    expect(sheetXml).toContain('<formula>AND(C4=0,$B4&lt;&gt;&quot;&quot;)</formula>');
    expect(sheetXml.match(/<cfRule type="(?:dataBar|colorScale)".*?<\/cfRule>/gu)).toEqual(
      (partTexts(ranked).get('xl/worksheets/sheet4.xml') ?? '').match(
        /<cfRule type="(?:dataBar|colorScale)".*?<\/cfRule>/gu,
      ),
    );
    expect(sheetXml).toContain('<x14:dataBar minLength="0" maxLength="100" gradient="0">');
    expect(sheetXml).toContain('<tableParts count="1">');
    expect(sheetXml).toContain('orientation="landscape"');
    expect(xml.get('xl/workbook.xml')).toContain('_xlnm.Print_Titles');
  });
});

describe('saving tabs in another order', () => {
  it('keeps what each sheet has, and puts new sheets between old ones, in any order', async () => {
    const original = await writePlanIntoCopy(fixture('excel'), plan);
    const before = readWorkbookFile(original).sheets;
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...before.keys(), before.length], { minLength: before.length + 1 }),
        async (positions) => {
          const names: string[] = [];
          const saved = await edited(original, (data) => {
            const ids = [...data.sheetOrder, 'new'];
            data.sheets['new'] = { id: 'new', name: 'Trang mới', cellData: {} };
            data.sheetOrder = positions.map((position) => ids[position] ?? '');
            names.push(...data.sheetOrder.map((id) => data.sheets[id]?.name ?? ''));
          });
          const { sheets } = readWorkbookFile(saved);
          expect(sheets.map(({ name }) => name)).toEqual(names);
          for (const sheet of before)
            expect(sheets.find(({ name }) => name === sheet.name)).toMatchObject({
              values: sheet.values,
              resultMark: sheet.resultMark,
              visibility: sheet.visibility,
            });
        },
      ),
      { numRuns: 20 },
    );
  });
});
