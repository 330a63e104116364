import { beforeAll, describe, expect, it } from 'vitest';
import { writePlanIntoCopy } from '../../src/xlsx/writeFile';
import { fixture } from './fixtures';
import { askOpenpyxl } from './openpyxl';
import { plan, rankingSheet } from './plans';

/** What openpyxl finds in a workbook. */
const inspect = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet = book[sys.argv[2]]
first = book.worksheets[0]
print(json.dumps({
  "sheets": book.sheetnames,
  "active": book.active.title,
  "values": [[cell.value for cell in row] for row in sheet.iter_rows()],
  "types": sorted({cell.data_type for row in sheet.iter_rows() for cell in row if isinstance(cell.value, str)}),
  "table": [[t.name, t.ref, t.autoFilter.ref, t.tableStyleInfo.showRowStripes] for t in sheet.tables.values()],
  "columns": [c.name for t in sheet.tables.values() for c in t.tableColumns],
  "rules": [[str(area.sqref), rule.formula[0], rule.dxf.fill.bgColor.rgb, rule.dxf.font.b]
            for area in sheet.conditional_formatting for rule in area.rules if rule.formula],
  "scales": [[str(area.sqref), rule.type, [[p.type, p.val] for p in (rule.dataBar or rule.colorScale).cfvo],
              [c.rgb for c in (rule.colorScale.color if rule.colorScale else [rule.dataBar.color])]]
             for area in sheet.conditional_formatting for rule in area.rules if not rule.formula],
  "freeze": sheet.freeze_panes,
  "tab": sheet.sheet_properties.tabColor.rgb,
  "titles": sheet.print_title_rows,
  "page": [sheet.page_setup.orientation, sheet.page_setup.paperSize, sheet.page_setup.fitToHeight,
           sheet.sheet_properties.pageSetUpPr.fitToPage],
  "widths": [round(sheet.column_dimensions[c].width - 5 / 7, 1) for c in "ABC"],
  "title": [sheet["A1"].font.sz, sheet["A1"].font.b, sheet["A1"].font.color.rgb],
  "header": [sheet["A3"].fill.fgColor.rgb, sheet["A3"].alignment.horizontal, sheet["A3"].alignment.wrap_text],
  "number": [sheet["C4"].number_format, sheet["C4"].alignment.horizontal, sheet["C4"].alignment.vertical],
  "original": [sorted(first.tables), len(first._charts), first["B8"].comment.text,
               [str(a.sqref) for a in first.conditional_formatting], first["C9"].value, first["C6"].number_format,
               first["B3"].font.name, str(first.merged_cells), first.freeze_panes],
}))
`;

describe('a written workbook in another program', () => {
  let found: Record<string, unknown> = {};

  beforeAll(async () => {
    const written = await writePlanIntoCopy(fixture('openpyxl'), plan);
    found = askOpenpyxl(inspect, [written], rankingSheet.name) as Record<string, unknown>;
  });

  it('has the planned sheets behind the original ones and shows the planned one', () => {
    expect(found['sheets']).toEqual(['Chấm điểm', 'Ẩn', 'Rất ẩn', rankingSheet.name, 'Tiêu chí 0 điểm']);
    expect(found['active']).toBe(rankingSheet.name);
  });

  it('has every text as a text', () => {
    expect(found['types']).toEqual(['s']);
    const plain = (value: unknown): unknown =>
      typeof value === 'string' ? value.replace(/\r\n|\r/gu, '\n') : value;
    const values = found['values'] as unknown[][];
    expect(values.slice(0, -1)).toEqual(rankingSheet.values.slice(0, -1).map((row) => row.map(plain)));
  });

  it('has the table, the highlight, frozen panes, page set-up, widths and looks', () => {
    expect(found).toMatchObject({
      table: [['CCHC_Bang_1', 'A3:C15', 'A3:C15', true]],
      columns: ['Hạng', 'Đơn vị\n(tên)', 'Điểm & "chỉ số"'],
      rules: [['C4:C15', 'AND(C4=0,$B4<>"")', 'FFFF0000', true]],
      scales: [
        [
          'C4:C15',
          'dataBar',
          [
            ['num', 75],
            ['num', 100],
          ],
          ['FFBDD7EE'],
        ],
        [
          'A4:A15',
          'colorScale',
          [
            ['min', null],
            ['percentile', 50],
            ['max', null],
          ],
          ['FFFBE2D0', 'FFFFFFFF', 'FFCFE6D4'],
        ],
      ],
      freeze: 'C4',
      tab: 'FF4A8CCB',
      titles: '$3:$3',
      page: ['landscape', 9, 0, true],
      widths: [8, 40.5, 12],
      title: [14, true, 'FF1F4E79'],
      header: ['FFDDEBF7', 'center', true],
      number: ['0.00', 'right', 'top'],
    });
  });

  it('has what was in the original: its table, chart, comment, conditional format, formula and styles', () => {
    expect(found['original']).toEqual([
      ['BangDiem'],
      1,
      'chưa chấm',
      ['C6:C8'],
      '=SUM(C6:C8)',
      '0.00',
      'Times New Roman',
      'B3:D3',
      'C6',
    ]);
  });
});
