import { describe, expect, it } from 'vitest';
import type { CellContent, PlannedSheet, PlannedValue } from '../../src/core/workbook';
import { emptyWorkbook } from '../../src/xlsx/package/emptyWorkbook';
import { staleFormulas } from '../../src/xlsx/cells/edited/staleFormulas';
import { readWorkbookFile } from '../../src/xlsx/readFile';
import { writePlanIntoCopy } from '../../src/xlsx/writeFile';
import { plainPlannedSheet } from '../core/sheets';

const at = (sheet: string, row: number, column: number, formula: string) => ({ sheet, row, column, formula });

/** Whether a formula in C9 of `Xã A` is stale once D7 of it was changed. */
function isStale(formula: string, names: readonly string[] = []): boolean {
  const changed = [{ sheet: 'Xã A', row: 6, column: 3 }];
  return staleFormulas([at('Xã A', 8, 2, formula)], changed, names).length === 1;
}

describe('a formula whose stored value no longer holds', () => {
  it.each([
    '=D7',
    '=$D$7*2',
    '=SUM(A1:E9)',
    '=SUM(e9:a1)',
    '=SUM(D:D)',
    '=SUM(C:E)',
    '=SUM(7:7)',
    "='Xã A'!D7",
    "='XÃ A'!$D$7",
    '=IF("D8"="",1,D7)',
    '=D7#',
    '=SUM(D7#)',
    "=SUM('Xã A:Xã C'!B2)",
    '=SUM(Q1:Q4!B2)',
    '=INDIRECT("D"&7)',
    '=OFFSET(A1,6,3)',
    '=SUM(Bảng1[Điểm])',
    "=SUM('[1]Khác'!D7)+D7",
  ])('refers to the changed cell, or may do so: %s', (formula) => {
    expect(isStale(formula)).toBe(true);
  });

  it.each([
    '=D8',
    '=SUM(A1:E6)',
    '=SUM(A:C)',
    '=SUM(8:9)',
    "='Xã B'!D7",
    '=Sheet1!D7',
    '="D7"&"\'Xã A\'!D7"',
    '=[1]Khác!D7',
    "='[1]Xã A'!D7",
    '=LOG10(D8)+ABS(-1)+TRUE',
    '=D70+D77777+AD7',
    '=TODAY()',
    '=1+1',
  ])('is none that refers to other cells only: %s', (formula) => {
    expect(isStale(formula)).toBe(false);
  });

  it('refers to a name of the workbook, whatever that stands for', () => {
    expect(isStale('=TổngĐiểm*2', ['tổngđiểm'])).toBe(true);
    expect(isStale('=TổngĐiểm*2')).toBe(false);
  });

  it('refers to one that does, in whatever order they stand', () => {
    const chain = [
      at('B', 0, 0, '=A2+1'),
      at('B', 1, 0, '=A3'),
      at('B', 2, 0, "='Xã A'!D7"),
      at('B', 3, 0, '=B1'),
    ];
    const stale = staleFormulas(chain, [{ sheet: 'Xã A', row: 6, column: 3 }], []);
    expect(stale.map(({ row }) => row).sort()).toEqual([0, 1, 2]);
  });

  it('is none where nothing changed', () => {
    expect(staleFormulas([at('A', 0, 0, '=INDIRECT("A1")')], [], [])).toEqual([]);
  });

  it('is looked for in time that grows with its length', () => {
    for (const run of ["'", '[', 'A', '$', '"', 'A1:', 'ă!', "'a'!"])
      expect(isStale(`=${run.repeat(8_000 / run.length)}`)).toBeTypeOf('boolean');
  });
});

describe('a workbook whose cells are changed', () => {
  const planned = (name: string, values: readonly (readonly PlannedValue[])[]): PlannedSheet => ({
    ...plainPlannedSheet(name, values),
    mark: null,
  });
  const valuesOf = (file: Uint8Array): Readonly<Record<string, readonly (readonly CellContent[])[]>> =>
    Object.fromEntries(readWorkbookFile(file).sheets.map(({ name, values }) => [name, values]));

  it('keeps no value of formulas that refer to them, in any sheet, and all others', async () => {
    const points = planned('Điểm', [[2, { formula: '=A1*10', value: 20 }, { formula: '=1+1', value: 2 }]]);
    const sums = planned('Tổng hợp', [
      [
        { formula: '=Điểm!A1+1', value: 3 },
        { formula: '=A1&"!"', value: '3!' },
        { formula: '=D1', value: 7 },
        7,
      ],
    ]);
    const plan = { sheets: [points, sums], replaces: [], activate: 'Điểm' };
    const book = await writePlanIntoCopy(emptyWorkbook('2025-11-29T08:00:00Z'), plan);
    expect(valuesOf(book)['Tổng hợp']).toEqual([[3, '3!', 7, 7]]);
    const changed = await writePlanIntoCopy(book, { ...plan, sheets: [] }, [
      { sheet: 'Điểm', row: 0, column: 0, value: 5 },
    ]);
    const unknown = { error: '#GETTING_DATA' };
    expect(valuesOf(changed)).toMatchObject({
      Điểm: [[5, unknown, 2]],
      'Tổng hợp': [[unknown, unknown, 7, 7]],
    });
  });

  it('keeps what a sum is said to come to, and not what refers to the sum', async () => {
    const points = planned('Điểm', [[2, { formula: '=SUM(A1)', value: 2 }, { formula: '=B1', value: 2 }]]);
    const plan = { sheets: [points], replaces: [], activate: 'Điểm' };
    const book = await writePlanIntoCopy(emptyWorkbook('2025-11-29T08:00:00Z'), plan);
    const changed = await writePlanIntoCopy(book, { ...plan, sheets: [] }, [
      { sheet: 'Điểm', row: 0, column: 0, value: 5 },
      { sheet: 'Điểm', row: 0, column: 1, value: 5, isOfFormula: true },
    ]);
    expect(valuesOf(changed)['Điểm']).toEqual([[5, 5, { error: '#GETTING_DATA' }]]);
  });
});
