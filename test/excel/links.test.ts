import { describe, expect, it } from 'vitest';
import { linkTo } from '../../src/core/report/layout/links';
import { looks } from '../../src/core/report/layout/looks';
import { tableSheet } from '../../src/core/report/layout/table/tableSheet';
import { isUntouchedResult } from '../../src/core/report/marks/mark';
import { plannedContent } from '../../src/core/workbook';
import { applyPlan } from '../../src/excel/writing/applyPlan';
import { readWorkbook } from '../../src/excel/reading/readWorkbook';
import { headlessExcel } from './headlessExcel';
import { planOf } from './plans';
import { univerData } from './univerBook';

const names = [
  'Sở Nội vụ',
  `O'Brien "x"`,
  '=1+1',
  '__proto__',
  'Sở 😀 & <b>',
  "Năm '24 #1 %2",
  '9'.repeat(31),
];
const { planned: result } = tableSheet<string>({
  name: 'Kiểm tra dữ liệu',
  kind: 'findings',
  title: 'KIỂM TRA',
  notes: [],
  rules: [],
  columns: [
    { key: 'sheet', header: 'Trang', width: 30, look: looks.text, value: (name) => name },
    {
      key: 'cell',
      header: 'Ô',
      width: 8,
      look: looks.link,
      value: (name, row) => linkTo({ sheet: name, cell: `F${row + 12}` }, `F${row + 12}`),
    },
  ],
  rows: names,
  frozenColumns: 0,
});

describe('links of result sheets in Excel', () => {
  it('are formulas that show the address and lead to the cell, whatever the sheet is called', async () => {
    const excel = headlessExcel(univerData(...names.map((name) => ({ name, values: [[1]] }))));
    await applyPlan(planOf([result]));
    const { sheets } = await readWorkbook();
    const read = sheets[names.length];
    expect(read?.values).toEqual(result.values.map((row) => row.map(plannedContent)));
    const worksheet = excel.workbook.getSheetBySheetName(result.name);
    const targets = names.map((_, row) => {
      const cell = worksheet?.getCellMatrix().getValue(row + 3, 1);
      return [cell?.f, cell?.p?.body?.customRanges?.[0]?.properties?.['url'] as unknown];
    });
    expect(targets).toEqual(
      names.map((name, row) => {
        const planned = result.values[row + 3]?.[1];
        const sheetId = excel.workbook.getSheetBySheetName(name)?.getSheetId() ?? '';
        return [planned instanceof Object ? planned.formula : null, `#gid=${sheetId}&range=F${row + 12}`];
      }),
    );
  });

  it('leave the sheet its mark: what they show is what was planned', async () => {
    headlessExcel(univerData(...names.map((name) => ({ name, values: [[1]] }))));
    await applyPlan(planOf([result]));
    const { sheets } = await readWorkbook();
    expect(sheets.map(isUntouchedResult)).toEqual([...names.map(() => false), true]);
  });
});
