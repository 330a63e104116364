import type { Frame, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { accessibilityFaults } from './accessibility';
import { paneSteps } from './paneSteps';
import { fewSheets, webStage } from './webStage';
import { checkSteps, noteSteps } from './writingSteps';

const open = webStage();

/** Where an element is in the part of the pane that is seen. */
function placeOf(pane: Frame, selector: string): Promise<{ top: number; bottom: number; seen: boolean }> {
  return pane
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return { top, bottom, seen: top >= 0 && bottom <= window.innerHeight && bottom > top };
    });
}

const scrollToEnd = (pane: Frame) =>
  pane.evaluate(() => {
    window.scrollTo(0, document.documentElement.scrollHeight);
  });

const focused = (pane: Frame) => pane.locator(':focus');

test('after a run the first unit stands at most 230 px below the top, the head takes two lines, the views one that does not wrap', async () => {
  const { pane, setWidth, faults } = await open('sample', fewSheets());
  await paneSteps(pane).compute();
  await pane.locator('tbody tr').first().waitFor();
  expect((await placeOf(pane, 'tbody tr')).top).toBeLessThanOrEqual(230);
  expect((await placeOf(pane, 'nav')).bottom).toBeLessThanOrEqual(80);
  const tabs = () => pane.getByRole('tablist').evaluate(({ offsetHeight }: HTMLElement) => offsetHeight);
  const height = await tabs();
  expect(height).toBeLessThanOrEqual(34);
  // One line of choices above the ranking; above zero scores, which are chosen by more, two in a line.
  const choices = () =>
    pane.locator('[role=tabpanel] select, [role=tabpanel] input').evaluateAll((fields) =>
      fields.map((field) => {
        const { top, width } = (field.closest('span') ?? field).getBoundingClientRect();
        return { top: Math.round(top), isWide: width >= 115 };
      }),
    );
  expect(new Set((await choices()).map(({ top }) => top)).size).toBe(1);
  await pane.locator('#tab-zeroScores').click();
  await expect.poll(async () => (await choices()).length).toBe(5);
  expect((await choices()).every(({ isWide }) => isWide)).toBe(true);
  await pane.locator('#tab-ranking').click();
  for (const width of [320, 175]) {
    await setWidth(width);
    expect(await tabs(), `at ${width} px`).toBe(height);
    await scrollToEnd(pane);
    const { bottom, seen } = await placeOf(pane, 'nav');
    expect(seen, `the head stays at ${width} px`).toBe(true);
    expect(bottom, `two lines at ${width} px`).toBeLessThanOrEqual(80);
  }
  expect(faults).toEqual([]);
});

test('in English, too, the views stand in one line with a gap between their names, at 350 and 320 px; the ranking says what marks its bars', async () => {
  const { pane, setWidth, faults } = await open('sample', { ...fewSheets(), language: 'en' });
  await pane.getByRole('button', { name: /^Compute/u }).click();
  await pane.locator('main[aria-busy="true"]').waitFor({ state: 'detached', timeout: 120_000 });
  const tabs = pane.getByRole('tablist');
  await tabs.waitFor();
  expect(await tabs.getByRole('tab', { name: /^Announce- ?ment$/u }).count()).toBe(1);
  for (const width of [350, 320]) {
    await setWidth(width);
    const { hidden, gaps } = await tabs.evaluate((list) => {
      const names = [...list.querySelectorAll('[role=tab]')].map((tab) => {
        const lines = [...tab.querySelectorAll('span > span')].map((line) => line.getBoundingClientRect());
        return {
          left: Math.min(...lines.map(({ left }) => left)),
          right: Math.max(...lines.map(({ right }) => right)),
        };
      });
      return {
        hidden: list.scrollWidth - list.clientWidth,
        gaps: names.slice(1).map(({ left }, index) => left - (names[index]?.right ?? 0)),
      };
    });
    expect(hidden, `at ${width} px`).toBe(0);
    expect(Math.min(...gaps), `at ${width} px`).toBeGreaterThanOrEqual(4);
  }
  expect(await pane.getByText(/Average 90\.53%\s│ · 2022\s○$/u).count()).toBe(1);
  expect(faults).toEqual([]);
});

test('the button says what it does next: compute, what is being done, and compute again with a dot and the reason once scores have changed, when figures are fainter', async () => {
  const { pane, changeScore, faults } = await open('ready', fewSheets());
  const { compute, computeButton } = paneSteps(pane);
  await pane.getByText('Trong tệp này').waitFor();
  expect(await computeButton.innerText()).toBe('Tính xếp hạng');
  await compute();
  expect(await computeButton.innerText()).toBe('Tính lại');
  expect(await computeButton.getAttribute('title')).toBeNull();
  const figure = pane.locator('tbody td').nth(1);
  const colour = () => figure.evaluate((cell) => getComputedStyle(cell).color);
  const before = await colour();

  await changeScore('Sở Nội vụ', 'E6', 0);
  await pane.getByRole('button', { name: 'Tính lại' }).getByText('●').waitFor();
  expect(await computeButton.getAttribute('title')).toBe('Dữ liệu trong tệp đã thay đổi sau lần tính này.');
  await expect.poll(colour).not.toBe(before);
  expect(await accessibilityFaults(pane)).toEqual([]);

  await computeButton.click();
  await pane.getByText('60,00%').first().waitFor();
  expect(await computeButton.getAttribute('title')).toBeNull();
  expect(await colour()).toBe(before);
  // The button that was pressed is still there and has the focus.
  expect(await focused(pane).innerText()).toBe('Tính lại');
  expect(faults).toEqual([]);
});

test('with errors in some blocks the first unit stands at most 260 px below the top, out of date at most 305; the findings say what stopped the blocks once', async () => {
  const { pane, changeScore, takePicture, faults } = await open('threeBlocks', fewSheets());
  const { compute } = paneSteps(pane);
  await compute();
  await changeScore('Huyện X', 'E6', 9);
  await changeScore('Xã Y', 'E6', 9);
  await compute();
  const bar = pane.locator('.fui-MessageBar');
  const line = bar.filter({ hasText: '2 khối có 2 lỗi' });
  await line.waitFor();
  await takePicture('stopped');
  expect((await placeOf(pane, 'tbody tr')).top).toBeLessThanOrEqual(260);
  await changeScore('Sở Nội vụ', 'E6', 1);
  await bar.filter({ hasText: 'đã thay đổi' }).waitFor();
  await takePicture('stopped-and-outdated');
  expect((await placeOf(pane, 'tbody tr')).top).toBeLessThanOrEqual(305);

  await line.getByRole('button', { name: 'Xem lỗi' }).click();
  await line.waitFor({ state: 'detached' });
  expect(await bar.allInnerTexts()).toEqual([expect.stringContaining('đã thay đổi')]);
  expect(await pane.getByRole('tabpanel').innerText()).toContain('quá điểm tối đa');
  await pane.getByRole('button', { name: /^Mới xếp hạng được 1\/3 khối/u }).click();
  await pane.getByText('Khối “Cấp xã” chưa được xếp hạng vì có 1 lỗi.').waitFor();
  await takePicture('stopped-findings');
  expect(faults).toEqual([]);
});

test('the ranking stands in the pane while its sheets are written, one by one as the button says, and the line above it says that it is being written, without moving it; where that is cancelled the sheets are as before, and the pane says that they do not have it', async () => {
  const { pane, sheetNames, takePicture, faults } = await open('sample');
  const { compute, computeButton } = paneSteps(pane);
  const before = await sheetNames();
  await computeButton.click();
  // One button through all phases: a click and the focus are not lost between two of them.
  const cancel = pane.getByRole('button', { name: 'Hủy', exact: true });
  await cancel.evaluate((button) => {
    button.setAttribute('data-is-first', 'yes');
    button.focus();
  });
  const writing = pane.getByRole('button', {
    name: /^Đang (?:ghi|định dạng|đặt trang in) \d+\/22: \p{Lu}/u,
  });
  await writing.waitFor();
  expect(await pane.locator('main[aria-busy="true"] tbody tr[data-row]').count()).toBe(19);
  const headline = pane.locator('main[aria-busy="true"]').getByRole('status');
  await headline.filter({ hasText: 'Đã tính 39 đơn vị, 3 khối; đang ghi…' }).waitFor();
  const { top } = await placeOf(pane, 'tbody tr');
  await takePicture('writing');
  expect(await cancel.getAttribute('data-is-first')).toBe('yes');
  expect(await focused(pane).innerText()).toBe('Hủy');
  await cancel.click();
  await pane.getByText('Kết quả dưới đây chưa được ghi').waitFor();
  expect(await sheetNames()).toEqual(before);
  expect(await pane.locator('tbody tr[data-row]').count()).toBe(19);
  expect(await computeButton.innerText()).toContain('●');
  await takePicture('not-written');
  expect(await accessibilityFaults(pane)).toEqual([]);

  await noteSteps(pane);
  await compute();
  const after = await sheetNames();
  expect(after).toContain('Ma trận Sở, ban, ngành');
  await checkSteps(
    pane,
    after.filter((name) => !before.includes(name)),
  );
  expect(await pane.getByText('Kết quả dưới đây chưa được ghi').count()).toBe(0);
  await pane.getByRole('status').filter({ hasText: 'Đã xếp hạng 39 đơn vị trong 3 khối.' }).waitFor();
  expect((await placeOf(pane, 'tbody tr')).top).toBe(top);
  expect(faults).toEqual([]);
});

test('a run, what it waits for and what stopped it are seen where the pane is scrolled', async () => {
  const { pane, excel, beginEditing, faults } = await open('sample', fewSheets());
  const { compute, computeButton } = paneSteps(pane);
  await compute();
  await pane.locator('tbody tr').first().waitFor();
  await scrollToEnd(pane);
  await beginEditing();
  await computeButton.evaluate((button: HTMLElement) => {
    button.click();
  });
  await pane.getByText('Nhấn Enter (hoặc Esc) trong ô đó').waitFor();
  expect((await placeOf(pane, 'nav ~ * [class*="MessageBar"], nav ~ .fui-MessageBar')).seen).toBe(true);
  expect((await placeOf(pane, '[role="progressbar"]')).seen).toBe(true);
  await scrollToEnd(pane);
  await pane.getByRole('button', { name: 'Hủy', exact: true }).click();
  await pane.getByText('Đã hủy theo yêu cầu.').waitFor();
  await expect
    .poll(async () => (await placeOf(pane, '.fui-MessageBar')).top)
    .toBeGreaterThanOrEqual((await placeOf(pane, 'nav')).bottom);
  expect((await placeOf(pane, '.fui-MessageBar')).seen).toBe(true);
  excel.host.setCellEditMode(false);
  expect(faults).toEqual([]);
});

test('by keyboard the list is two keys from the button, the parts are one stop and are gone through by arrow keys', async () => {
  const { page, pane, faults } = await open('ready', fewSheets());
  const { compute, computeButton } = paneSteps(pane);
  await compute();
  await pane.locator('tbody tr').first().waitFor();
  await computeButton.focus();
  await page.keyboard.press('Tab');
  expect(await focused(pane).innerText()).toBe('Đến bảng xếp hạng');
  await page.keyboard.press('Enter');
  expect(await focused(pane).innerText()).toBe('Sở Nội vụ');

  const parts = ['Hồ sơ', 'Dữ liệu', 'Phiếu', 'Quy tắc', '?'];
  await press(
    page,
    pane,
    parts.map(() => 'ArrowRight'),
    parts,
  );
  await press(page, pane, ['ArrowRight', 'End', 'Home'], ['Kết quả', '?', 'Kết quả']);
  await page.keyboard.press('Shift+Tab');
  expect(await focused(pane).evaluate(({ tagName }) => tagName)).toBe('SELECT');
  expect(faults).toEqual([]);
});

/** From the part that is open, keys and where the focus is after each. */
async function press(
  page: Page,
  pane: Frame,
  keys: readonly string[],
  expected: readonly string[],
): Promise<void> {
  if (!(await pane.evaluate(() => document.activeElement?.closest('nav') !== null)))
    await pane.locator('nav [aria-current="page"]').focus();
  const reached: string[] = [];
  for (const key of keys) {
    await page.keyboard.press(key);
    reached.push(await focused(pane).innerText());
  }
  expect(reached).toEqual(expected);
}
