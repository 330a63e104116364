import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorkbook, readUnseenParts } from '../../src/preview/file/openFile';
import { saveWorkbook } from '../../src/preview/file/saveFile';
import { askOpenpyxl } from './openpyxl';
import { partTexts } from './fixtures';

/** A workbook of openpyxl with what the grid does not show beside its cells. */
const MAKE = `import sys, struct, zlib
from io import BytesIO
from openpyxl import Workbook
from openpyxl.chart import BarChart, PieChart, Reference
from openpyxl.comments import Comment
from openpyxl.drawing.image import Image
from openpyxl.formatting.rule import CellIsRule, DataBarRule
from openpyxl.styles import PatternFill
from openpyxl.worksheet.datavalidation import DataValidation
book = Workbook()
sheet = book.active
sheet.title = 'Điểm'
for row in [['Đơn vị', 'Điểm'], ['Sở A', 8.5], ['Sở B', 9], ['Sở C', 7]]:
    sheet.append(row)
sheet['B5'] = '=SUM(B2:B4)'
for chart, place in [(BarChart(), 'E2'), (PieChart(), 'E20')]:
    chart.add_data(Reference(sheet, min_col=2, min_row=1, max_row=4), titles_from_data=True)
    sheet.add_chart(chart, place)
sheet['B2'].comment = Comment('đã thẩm định', 'Sở Nội vụ')
rule = DataValidation(type='decimal', operator='between', formula1='0', formula2='10')
rule.add('B2:B4')
sheet.add_data_validation(rule)
sheet.conditional_formatting.add('B2:B4', CellIsRule(operator='lessThan', formula=['8'], fill=PatternFill(bgColor='FFC7CE', fill_type='solid')))
sheet.conditional_formatting.add('B2:B4', DataBarRule(start_type='min', end_type='max', color='638EC6'))
book.create_sheet('Khác')['A1'] = 1
if IMAGE:
    part = lambda kind, data: struct.pack('>I', len(data)) + kind + data + struct.pack('>I', zlib.crc32(kind + data))
    png = b'\\x89PNG\\r\\n\\x1a\\n' + part(b'IHDR', struct.pack('>IIBBBBB', 1, 1, 8, 2, 0, 0, 0)) + part(b'IDAT', zlib.compress(b'\\0\\xff\\0\\0')) + part(b'IEND', b'')
    sheet.add_image(Image(BytesIO(png)), 'A10')
book.save(sys.argv[1])`;

const PYTHON = process.env['PYTHON'] ?? '/usr/bin/python3';
/** openpyxl needs Pillow for pictures. */
const hasPictures = (() => {
  try {
    execFileSync(PYTHON, ['-c', 'import PIL'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

const WHAT_IS_THERE = `import sys, json, openpyxl
sheet = openpyxl.load_workbook(sys.argv[1])['Điểm']
print(json.dumps({
  'charts': len(sheet._charts), 'images': len(sheet._images), 'comment': sheet['B2'].comment.text,
  'rules': [[str(rule.sqref), rule.type, rule.formula1, rule.formula2] for rule in sheet.data_validations.dataValidation],
  'formats': sorted(one.type for area in sheet.conditional_formatting for one in area.rules),
  'cells': [[cell.value for cell in row] for row in sheet.iter_rows(max_col=2, max_row=5)] }))`;

describe('a workbook with charts, notes, pictures, input rules and conditional formats', () => {
  let folder = '';
  let bytes = new Uint8Array();
  let saved = new Uint8Array();
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cchc-rich-'));
    const path = join(folder, 'a.xlsx');
    execFileSync(PYTHON, ['-c', MAKE.replace('IMAGE', hasPictures ? 'True' : 'False'), path]);
    bytes = new Uint8Array(readFileSync(path));
    const opened = await openWorkbook(bytes);
    const edited = structuredClone(opened);
    const [first = ''] = edited.sheetOrder;
    const cells = edited.sheets[first]?.cellData;
    Object.assign(cells?.[3]?.[1] ?? {}, { v: 6.25 });
    Object.assign(edited.sheets[first] ?? {}, { columnData: { 0: { w: 200 } } });
    saved = new Uint8Array(await saveWorkbook(bytes, opened, edited));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('is told to have them', () => {
    expect(readUnseenParts(bytes)).toMatchObject({ charts: 2, notes: 1, pictures: hasPictures ? 1 : 0 });
  });

  it('keeps every part of the file but the sheet that was changed', () => {
    const [before, after] = [partTexts(bytes), partTexts(saved)];
    expect([...after.keys()]).toEqual([...before.keys()]);
    const differing = [...after].filter(([path, text]) => before.get(path) !== text).map(([path]) => path);
    expect(differing).toEqual(['xl/worksheets/sheet1.xml']);
  });

  it('has them for openpyxl as before, with the changed score', () => {
    const [was, is] = [bytes, saved].map((file) => askOpenpyxl(WHAT_IS_THERE, [file]));
    expect(is).toEqual({
      ...(was as object),
      cells: [
        ['Đơn vị', 'Điểm'],
        ['Sở A', 8.5],
        ['Sở B', 9],
        ['Sở C', 6.25],
        [null, '=SUM(B2:B4)'],
      ],
    });
    expect(is).toMatchObject({
      charts: 2,
      images: hasPictures ? 1 : 0,
      comment: 'đã thẩm định',
      rules: [['B2:B4', 'decimal', '0', '10']],
      formats: ['cellIs', 'dataBar'],
    });
  });
});
