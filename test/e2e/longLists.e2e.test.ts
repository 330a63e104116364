import type { Frame } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { fileOf, largeWorkbook } from '../bench/largeWorkbook';
import { fewSheets, webStage } from './webStage';

const UNITS = 3_321;
/** What a pane may hold of a list, whatever its length: some screens of rows, with all that is in them. */
const MOST_ROWS = 300;

const open = webStage();

/** The numbers of the rows that are drawn, counted from 0, and whether some of them are seen. */
function drawnRows(pane: Frame) {
  return pane.evaluate(() => {
    const rows = [...document.querySelectorAll('[data-at]')];
    const seen = rows.filter((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    });
    const numbers = (of: readonly Element[]) => of.map((row) => Number(row.getAttribute('data-at')));
    return { drawn: numbers(rows), seen: numbers(seen) };
  });
}

/** Whether what is seen is covered by rows: no gap lies in sight. */
async function expectNoGapSeen(pane: Frame): Promise<void> {
  const gaps = () =>
    pane.evaluate(
      () =>
        [...document.querySelectorAll('[data-gap]')].filter((gap) => {
          const { top, bottom } = gap.getBoundingClientRect();
          return bottom > 0 && top < innerHeight;
        }).length,
    );
  await expect.poll(gaps).toBe(0);
}

describe('the ranking of 3,321 units in the pane', () => {
  test('draws what is seen as it is scrolled, keeps what has the focus or is open, and prints all', async () => {
    const { page, pane, faults } = await open(fileOf(largeWorkbook(UNITS, 8)), fewSheets());
    await pane.getByRole('button', { name: 'Tính xếp hạng', exact: true }).click();
    await pane.locator('[data-at]').first().waitFor();
    await pane.locator('main[aria-busy="true"]').waitFor({ state: 'detached', timeout: 280_000 });

    const table = pane.locator('table[aria-rowcount]');
    expect(await table.getAttribute('aria-rowcount')).toBe(String(UNITS + 1));
    const first = await drawnRows(pane);
    expect(first.drawn.length).toBeLessThan(MOST_ROWS);
    expect(first.drawn).toContain(0);

    // A row that is open far up stays as it is, one that has the focus too.
    await pane.locator('[data-at="3"] button[aria-expanded]').click();
    await pane.evaluate(() => {
      scrollTo(0, document.documentElement.scrollHeight / 2);
    });
    await expectNoGapSeen(pane);
    const middle = await drawnRows(pane);
    expect(middle.seen[0]).toBeGreaterThan(UNITS / 4);
    expect(middle.drawn.length).toBeLessThan(MOST_ROWS);
    expect(middle.drawn).toEqual(expect.arrayContaining([3]));
    expect(await pane.locator('[data-at="3"] [aria-expanded="true"]').count()).toBe(1);
    const number = middle.seen[0] ?? 0;
    expect(await pane.locator(`[data-at="${number}"]`).getAttribute('aria-rowindex')).toBe(
      String(number + 2),
    );

    // By keyboard to the end, and from row to row past what was drawn.
    await pane.locator(`[data-at="${number}"] th button`).focus();
    for (let row = 0; row < 50; row++) await page.keyboard.press('ArrowDown');
    const focused = () =>
      pane.evaluate(() => document.activeElement?.closest('[data-at]')?.getAttribute('data-at') ?? null);
    expect(await focused()).toBe(String(number + 50));
    await page.keyboard.press('End');
    expect(await focused()).toBe(String(UNITS - 1));
    await expectNoGapSeen(pane);
    expect((await drawnRows(pane)).seen).toContain(UNITS - 1);
    await page.keyboard.press('Home');
    expect(await focused()).toBe('0');

    // What is looked for is found in all rows, drawn or not.
    await pane.getByRole('searchbox').first().fill('số 3321');
    await expect.poll(() => pane.locator('tbody tr[data-row]').count()).toBe(1);
    await pane.getByRole('searchbox').first().fill('');

    await pane.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect((await drawnRows(pane)).drawn).toHaveLength(UNITS);
    await pane.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect.poll(async () => (await drawnRows(pane)).drawn.length).toBeLessThan(MOST_ROWS);
    expect(faults).toEqual([]);
  }, 400_000);
});
