import { expect, it } from 'vitest';
import { columnName } from '../../../src/core/addresses/address';
import { compileCondition, FORMULA_ERROR } from '../../../src/preview/univer/conditions';
import type { Figure } from '../../../src/preview/univer/conditions';
import { headlessExcel } from '../../excel/headlessExcel';
import { sheetNamed, univerData } from '../../excel/univerBook';

/** A, B and C of some rows. */
const ROWS: readonly (readonly (string | number | boolean | null)[])[] = [
  [0, 1, 2],
  [1.5, 0, -3],
  [null, 'Không áp dụng', 0],
  ['Sở Nội vụ', 'sở nội vụ', 'Sở Y tế'],
  [true, false, 1],
  [null, null, null],
  [0.1, 3, '0'],
  [null, 5, 'x'],
];

const CONDITIONS = [
  '=AND(ISNUMBER(A1),A1=0)',
  '=LEN(A1)=0',
  '=AND(ISTEXT(A1),LEN(A1)>0)',
  '=AND(ISNUMBER($A1),ISNUMBER(B1),ABS($A1-B1)>0.5)',
  '=LEN($B1)>0',
  '=A1=B1',
  '=A1<>B1',
  '=A1<B1',
  '=B1>=C1',
  '=A1>"a"',
  '=A$2=1.5',
  '=NOT(ISBLANK(A1))',
  '=OR(ISTEXT(A1),ISTEXT(B1),C1>1)',
  '=LEN(A1)+LEN(B1)*2-1=2',
  '=(1+2)*-B1<=-3',
  '=-A1=0',
  '=ABS(C1)',
  '=AND(ISNUMBER(B1),OR(B1=3,B1=5))',
  '=TRUE',
  '=FALSE',
  '="a""b"="A""B"',
];

it('a condition gives what a cell with it gives, over numbers, texts, truths and blanks', async () => {
  const data = univerData({ name: 'Sở A', values: ROWS.map((row) => [...row]) });
  const { Excel, host, workbook } = headlessExcel(data);
  const first = 4;
  const last = columnName(first + CONDITIONS.length - 1);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sở A');
    sheet.getRange(`${columnName(first)}1:${last}${ROWS.length}`).formulas = ROWS.map((_, row) =>
      CONDITIONS.map((formula) => formula.replaceAll(/([A-C])1(?!\d)/gu, `$1${row + 1}`)),
    );
    await context.sync();
  });
  await host.calculated();
  const cells = sheetNamed(workbook, 'Sở A').getCellMatrix();
  const cellAt = (row: number, column: number): Figure => ROWS[row]?.[column] ?? null;

  for (const [at, formula] of CONDITIONS.entries()) {
    const condition = compileCondition(formula);
    for (const row of ROWS.keys()) {
      const given = condition?.evaluate(cellAt, row, 0);
      const shown = cells.getValue(row, first + at)?.v;
      const expected = given === FORMULA_ERROR ? 'an error' : Number(given);
      expect({ formula, row, gives: typeof shown === 'string' ? 'an error' : shown }).toEqual({
        formula,
        row,
        gives: expected,
      });
    }
  }
});

it.each([
  '=SUBTOTAL(103,$B12)=1',
  '=SUM(A1:A9)>3',
  "='Sở A'!A1=0",
  '=Sheet1!A1=0',
  '=COUNTIF(A:A,A1)>1',
  '=A1:B2=1',
  '=TyLe>5',
  '=A1048577=1',
  '=A1&"x"="ax"',
  '=A1/B1>2',
  '=A1%>1',
  '=[1]Sheet1!A1=1',
  '=A1#=1',
  '=ISNUMBER(A1,B1)',
  '=AND()',
  '=AND(A1,)',
  '=(A1',
  '=1.5.2',
  '=A1 B1',
  '=IF(A1,1,2)',
  '=',
  'A1=1',
  `=${'('.repeat(999)}A1${')'.repeat(999)}=1`,
])('%s is left to Univer', (formula) => {
  expect(compileCondition(formula)).toBeNull();
});

it('a condition that looks beyond the sheet, as one above the first row, is an error and no blank', () => {
  const condition = compileCondition('=LEN(A1)=0');
  expect(condition?.evaluate((row) => (row < 0 ? undefined : null), -1, 0)).toBe(FORMULA_ERROR);
});
