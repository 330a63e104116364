import { hashAlgorithm } from '@univerjs/core';
import { expect, it } from 'vitest';
import { two } from './twoSheets';

/** Two that the spreadsheet's own key cannot tell apart, found by trying sums of three cells until two had the same key. */
const SUMS = [
  '=SUM(A2,A1,A1,A3,A1,A2,A3,A2,A2,A2,A3,A1,A1,A2,A3,A3,A1,A2,A1,A2,A2)',
  '=SUM(A2,A3,A2,A1,A2,A1,A2,A3,A1,A3,A2,A1,A2,A3,A2,A1,A3,A1,A1,A3,A1)',
] as const;

/** The same of texts. */
const LABELS = [
  'Xem phiếu chấm điểm của đơn vị, tiêu chí số 1.9.6; điểm của tiêu chí: 0,99/7,4',
  'Xem phiếu chấm điểm của đơn vị, tiêu chí số 7.3.1; điểm của tiêu chí: 0,20/5,3',
] as const;

it.each([
  ['sums', SUMS],
  ['labels', LABELS],
])('the two %s are of the length and the key that the spreadsheet would mistake', (_, [first, second]) => {
  expect(first).not.toBe(second);
  expect(Math.min(first.length, second.length)).toBeGreaterThan(64);
  expect(hashAlgorithm(first)).toBe(hashAlgorithm(second));
});

it('two long formulas of the same key have each its own number, whichever is calculated first', async () => {
  const [first, second] = SUMS;
  const shown = await enteredOneAfterTheOther([
    ['C1:D1', first, second],
    ['C2:D2', second, first],
  ]);
  expect(shown).toEqual([
    [50_907, 60_708],
    [60_708, 50_907],
  ]);
});

it('two long labels of links to one cell, of the same key, are each its own', async () => {
  const [first, second] = LABELS.map((label) => `=HYPERLINK("#A1","${label}")`);
  const shown = await enteredOneAfterTheOther([
    ['C1:D1', first ?? '', second ?? ''],
    ['C2:D2', second ?? '', first ?? ''],
  ]);
  expect(shown).toEqual([LABELS, LABELS.toReversed()]);
});

/** Enters rows of formulas where A1, A2 and A3 are 1, 100 and 10,000. */
async function enteredOneAfterTheOther(
  rows: readonly (readonly [string, string, string])[],
): Promise<unknown[]> {
  const { Excel } = two();
  return await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sở A');
    sheet.getRange('A1:A3').values = [[1], [100], [10_000]];
    const entered = [];
    for (const [address, ...formulas] of rows) {
      const range = sheet.getRange(address);
      range.formulas = [formulas];
      await context.sync();
      entered.push(range.load('values'));
      await context.sync();
    }
    return entered.map(({ values }) => values[0]);
  });
}
