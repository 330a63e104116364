import { expect, it } from 'vitest';
import { headlessExcel } from '../../excel/headlessExcel';
import { sheetNamed, univerData } from '../../excel/univerBook';

it.each([
  { formula: '=HYPERLINK("#\'Xếp hạng Cấp xã\'!A1","Cấp xã")', shown: 'Cấp xã' },
  { formula: '=HYPERLINK("#\'A ""B""\'!A1","Khối ""B"", C")', shown: 'Khối "B", C' },
  { formula: '=HYPERLINK("#A1",A1&"")', shown: null },
  { formula: '=HYPERLINK("#A1","a")&"b"', shown: null },
  { formula: '=HYPERLINK("#A1")', shown: null },
])('$formula shows $shown as soon as it is written, and what it gives once calculated', async (given) => {
  const { Excel, workbook, host } = headlessExcel(univerData({ name: 'Sở A', values: [['x']] }));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sở A').getRange('C1').formulas = [[given.formula]];
    await context.sync();
  });
  const cells = sheetNamed(workbook, 'Sở A').getCellMatrix();
  expect(cells.getValue(0, 2)?.v ?? null).toBe(given.shown);
  await host.calculated();
  if (given.shown !== null) expect(cells.getValue(0, 2)).toMatchObject({ f: given.formula, v: given.shown });
  else expect(cells.getValue(0, 2)?.v).not.toBeNull();
});
