import * as SheetJS from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import type { CellContent, SheetSnapshot } from '../../src/core/workbook';
import { readWorkbookFile } from '../../src/xlsx/readFile';
import { fixture, fixtures, withPart } from './fixtures';
import type { Fixture } from './fixtures';

function sheetOf(name: Fixture, position: number): SheetSnapshot {
  const sheet = readWorkbookFile(fixture(name)).sheets[position];
  if (sheet === undefined) throw new Error(`${name} has no sheet ${position}`);
  return sheet;
}

const scoreSheet = (total: CellContent, rate: CellContent): CellContent[][] => [
  ['BẢNG CHẤM ĐIỂM NĂM 2023', null, null],
  [null, null, null],
  ['Đơn vị', 'Điểm', 'Tỷ lệ'],
  ['constructor', 1.5, 0.85],
  ['__proto__', 0, 1],
  ['Sở Nội vụ', null, 0.5],
  ['Tổng', total, rate],
  [null, null, null],
  [45291, null, null],
  ['=1+1', null, null],
  ['#N/A', { error: '#N/A' }, null],
  [true, null, null],
];

describe('reading a workbook file', () => {
  it('reads what LibreOffice saved, with the values it calculated', () => {
    expect(sheetOf('libreoffice', 0).values).toEqual(scoreSheet(1.5, 0.5));
  });

  it('does not take a formula that was never calculated for a blank', () => {
    const missing = { error: '#GETTING_DATA' };
    expect(sheetOf('openpyxl', 0).values).toEqual(scoreSheet(missing, missing));
  });

  it('begins the used range at the first cell with content and ends it at the last, whatever has only a format', () => {
    const { firstRow, firstColumn, values } = sheetOf('openpyxl', 0);
    expect([firstRow, firstColumn]).toEqual([2, 1]);
    expect([values.length, values[0]?.length]).toEqual([12, 3]);
  });

  it('reads shared strings, rich text, errors, booleans, dates and formulas as Excel writes them', () => {
    const { firstRow, firstColumn, values } = sheetOf('excel', 0);
    expect([firstRow, firstColumn]).toEqual([1, 1]);
    expect(values).toEqual([
      ['Đơn vị', 'Điểm & hạng', null, null, null],
      ['Sở Nội vụ', 1.5, 3, { error: '#N/A' }, 15],
      ['constructor', 0, 0, true, 0],
      ['a\rb_x0041_', 45291, 90582, null, null],
      [{ error: '#DIV/0!' }, 7, null, null, null],
    ]);
  });

  it('gives number formats in the shape of the values, of blank cells too', () => {
    expect(sheetOf('openpyxl', 0).numberFormats.slice(3, 7)).toEqual([
      ['General', '0.00', '0%'],
      ['General', '0.00', '0%'],
      ['General', '0.00', '0%'],
      ['General', '0.00', '0%'],
    ]);
    expect(sheetOf('excel', 0).numberFormats[3]).toEqual([
      'General',
      'm/d/yyyy',
      '0.0" điểm"',
      'General',
      'General',
    ]);
  });

  it('tells hidden sheets from very hidden ones and gives an empty sheet no cells', () => {
    const sheets = readWorkbookFile(fixture('openpyxl')).sheets;
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Chấm điểm', 'visible'],
      ['Ẩn', 'hidden'],
      ['Rất ẩn', 'veryHidden'],
    ]);
    expect(sheets[2]).toMatchObject({ firstRow: 0, firstColumn: 0, values: [], numberFormats: [] });
  });

  it('tells hidden rows and columns by their place in the used range, and none beyond it', () => {
    const hiding = withPart(fixture('excel'), 'xl/worksheets/sheet3.xml', (xml) =>
      xml
        .replace(/<cols>.*<\/cols>/u, '')
        .replace(
          /<sheetData>.*<\/sheetData>/u,
          '<cols><col min="1" max="2" width="9" hidden="1"/><col min="4" max="16384" width="9" hidden="true"/></cols>' +
            '<sheetData><row r="1" hidden="1"/><row r="2"><c r="B2"><v>1</v></c></row>' +
            '<row r="3" hidden="1"><c r="E3"><v>2</v></c></row><row r="4" hidden="0"><c r="B4"><v>3</v></c></row>' +
            '<row r="9" hidden="1"/></sheetData>',
        ),
    );
    expect(readWorkbookFile(hiding).sheets[2]).toMatchObject({
      firstRow: 1,
      firstColumn: 1,
      hiddenRows: [1],
      hiddenColumns: [0, 2, 3],
    });
    expect(sheetOf('excel', 2)).not.toHaveProperty('hiddenRows');
    expect(sheetOf('excel', 2)).not.toHaveProperty('hiddenColumns');
  });

  it('reads the mark of a result sheet, and none of the others', () => {
    const marks = readWorkbookFile(fixture('excel')).sheets.map(({ name, resultMark }) => [name, resultMark]);
    expect(marks).toEqual([
      ['Điểm', null],
      ['Xếp hạng cũ', 'v1 "cũ"'],
      ["Lê's", null],
    ]);
  });

  it('leaves the cells that a merged area covers blank', () => {
    const covered = withPart(fixture('excel'), 'xl/worksheets/sheet3.xml', (xml) =>
      xml.replace(
        /<sheetData>.*<\/sheetData>/u,
        '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row></sheetData>' +
          '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>',
      ),
    );
    expect(readWorkbookFile(covered).sheets[2]?.values).toEqual([[1, null, 3]]);
  });

  it('reads prefixed names, cells and rows without addresses, CDATA, comments and dates in ISO text', () => {
    const odd = withPart(
      fixture('excel'),
      'xl/worksheets/sheet3.xml',
      () => `<?xml version="1.0"?><!-- x --><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
        <x:sheetData><x:row><x:c t='str'><x:v><![CDATA[<a> & ]]>b</x:v></x:c><x:c t="d"><x:v>2023-12-31T12:00:00</x:v></x:c></x:row>
        <x:row><x:c t="inlineStr"><x:is><x:t>&#x1EDF;&lt;</x:t></x:is></x:c><x:c><x:v>1E-3</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    );
    expect(readWorkbookFile(odd).sheets[2]?.values).toEqual([
      ['<a> & b', 45291.5],
      ['ở<', 0.001],
    ]);
  });

  it.each(fixtures)('agrees with SheetJS on every value of %s.xlsx', (name) => {
    const other = SheetJS.read(fixture(name), { dense: false });
    for (const sheet of readWorkbookFile(fixture(name)).sheets) {
      const cells = other.Sheets[sheet.name];
      for (const [r, row] of sheet.values.entries()) {
        for (const [c, value] of row.entries()) {
          const address = SheetJS.utils.encode_cell({ r: r + sheet.firstRow, c: c + sheet.firstColumn });
          const cell: unknown = cells?.[address];
          if (value === null || (typeof value === 'object' && value.error === '#GETTING_DATA')) continue;
          expect(cell, `${sheet.name} ${address}`).toMatchObject(
            typeof value === 'object' ? { t: 'e', w: value.error } : { v: value },
          );
        }
      }
    }
  });
});
