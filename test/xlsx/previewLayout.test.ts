import { BooleanNumber } from '@univerjs/core';
import type { IWorkbookData, IWorksheetData } from '@univerjs/core';
import { describe, expect, it } from 'vitest';
import { leftOut } from '../../src/preview/file/leftOut';
import { openWorkbook } from '../../src/preview/file/openFile';
import { saveWorkbook } from '../../src/preview/file/saveFile';
import { editLayout } from '../../src/xlsx/cells/edited/editLayout';
import { askOpenpyxl } from './openpyxl';
import { fixture, partTexts } from './fixtures';
import { faultsOf } from './validator';

type Sheet = Partial<IWorksheetData>;

const sheetXml = (rest: string) => `<worksheet xmlns="x"><sheetFormatPr/>${rest}<pageMargins/></worksheet>`;
const none = { columns: new Map(), rows: new Map(), parted: [], merged: [] };

describe('widths, heights and merged areas in the XML of a sheet', () => {
  it('take apart what the file says of several columns, whose looks stay', () => {
    expect(
      editLayout(
        sheetXml(
          '<cols><col min="2" max="5" width="9" customWidth="1" style="3"/><col min="9" max="16384" style="1"/></cols><sheetData/>',
        ),
        {
          ...none,
          columns: new Map([
            [0, { size: 20, hidden: false }],
            [2, { size: null, hidden: false }],
            [4, { hidden: true }],
            [7, { hidden: true }],
          ]),
        },
      ),
    ).toBe(
      sheetXml(
        '<cols><col customWidth="1" width="20.71484375" min="1" max="1"/><col min="2" max="2" width="9" customWidth="1" style="3"/><col min="3" max="3" style="3"/><col min="4" max="4" width="9" customWidth="1" style="3"/><col hidden="1" min="5" max="5" width="9" customWidth="1" style="3"/><col hidden="1" min="8" max="8"/><col min="9" max="16384" style="1"/></cols><sheetData/>',
      ),
    );
  });

  it('are written into rows that are there, and into new ones between them', () => {
    expect(
      editLayout(
        sheetXml(
          '<sheetData><row r="2" ht="30" customHeight="1" s="1"><c r="A2"/></row><row r="5"/></sheetData>',
        ),
        {
          ...none,
          rows: new Map([
            [1, { size: null, hidden: false }],
            [3, { size: 40.5, hidden: false }],
            [4, { hidden: true }],
            [8, { size: 15, hidden: true }],
          ]),
        },
      ),
    ).toBe(
      sheetXml(
        '<sheetData><row r="2" s="1"><c r="A2"/></row><row customHeight="1" ht="40.5" r="4"/><row hidden="1" r="5"/><row customHeight="1" ht="15" hidden="1" r="9"/></sheetData>',
      ),
    );
  });

  it('are merged and parted, those that nobody touched staying as they were', () => {
    const area = { row: 0, column: 0, rows: 1, columns: 2 };
    const merged = (list: string) => sheetXml(`<sheetData/>${list}`);
    expect(editLayout(merged(''), { ...none, merged: [area] })).toBe(
      merged('<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>'),
    );
    expect(
      editLayout(
        merged('<mergeCells count="2"><mergeCell ref="A3:B4"/><mergeCell ref="D1:E2"/></mergeCells>'),
        {
          ...none,
          parted: [{ row: 2, column: 0 }],
          merged: [area],
        },
      ),
    ).toBe(merged('<mergeCells count="2"><mergeCell ref="D1:E2"/><mergeCell ref="A1:B1"/></mergeCells>'));
    expect(
      editLayout(merged('<mergeCells count="1"><mergeCell ref="A3:B4"/></mergeCells>'), {
        ...none,
        parted: [{ row: 2, column: 0 }],
      }),
    ).toBe(merged(''));
  });
});

describe('widths, heights and merged areas that are changed in the grid', () => {
  const first = (data: IWorkbookData): Sheet => data.sheets[data.sheetOrder[0] ?? ''] ?? {};
  const edit = (data: IWorkbookData): IWorkbookData => {
    const edited = structuredClone(data);
    const sheet = first(edited);
    sheet.columnData = {
      ...sheet.columnData,
      1: { ...sheet.columnData?.[1], w: 140 },
      2: { ...sheet.columnData?.[2], hd: BooleanNumber.TRUE },
    };
    sheet.rowData = {
      ...sheet.rowData,
      1: { h: 60, ia: BooleanNumber.FALSE },
      40: { hd: BooleanNumber.TRUE },
    };
    sheet.mergeData = [{ startRow: 50, endRow: 51, startColumn: 0, endColumn: 2 }];
    return edited;
  };

  it.each([
    ['openpyxl', true],
    ['libreoffice', true],
    ['excel', false],
  ] as const)(
    'are in the file that is saved, of %s; merged cells are not in a sheet with a table: %s',
    async (program, isTabled) => {
      const bytes = fixture(program);
      const opened = await openWorkbook(bytes);
      const edited = edit(opened);
      // Excel repairs a file with merged cells in a table.
      expect(leftOut(opened, edited).map(({ parts }) => parts)).toEqual(isTabled ? [['mergedCells']] : []);
      const saved = await saveWorkbook(bytes, opened, edited);
      const again = await openWorkbook(saved);
      const looks = ({ columnData, rowData, mergeData }: Sheet) => ({
        widths: [columnData?.[1]?.w, columnData?.[2]?.hd],
        rows: [rowData?.[1]?.h, rowData?.[1]?.ia, rowData?.[40]?.hd],
        merged: isTabled ? null : mergeData,
      });
      expect(looks(first(again))).toEqual(looks(first(edited)));
      // All other parts and sheets are as they were.
      const [before, after] = [partTexts(bytes), partTexts(saved)];
      const differing = [...after].filter(([path, text]) => before.get(path) !== text).map(([path]) => path);
      expect(differing).toEqual([expect.stringMatching(/worksheets\/sheet\d+\.xml$/u)]);
      expect(await faultsOf(saved)).toEqual(await faultsOf(bytes));
      const told = askOpenpyxl(
        `import sys, json, openpyxl
sheet = openpyxl.load_workbook(sys.argv[1]).worksheets[0]
print(json.dumps([round(sheet.column_dimensions['B'].width), sheet.row_dimensions[2].height, sheet.row_dimensions[41].hidden, [str(area) for area in sheet.merged_cells.ranges]]))`,
        [saved],
      );
      expect(told).toEqual([20, 45, true, isTabled ? expect.anything() : ['A51:C52']]);
    },
  );
});
