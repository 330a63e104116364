import { readFile } from 'node:fs/promises';
import { read, utils, write } from '@e965/xlsx';
import type { Frame, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { preview } from '../../src/locales/vi/pages/preview';
import { builtPreview } from './builtPreview';
import { previewScreen } from './previewPage';
import { scoreWorkbook, workbookOf } from './scoreWorkbook';

const openPreview = builtPreview();

const departments = new Map<string, readonly [number, number, number]>([
  ['Sở Nội vụ', [2, 3, 4]],
  ['Sở Tư pháp', [2, 3, 3]],
  ['Sở Y tế', [2, 0, 5]],
]);

describe('the preview', () => {
  test('stops when cancelled, says so, and leaves no result sheet behind; opens another workbook, ranks it, ranks it anew after a score is typed with a decimal comma, which Ctrl+Z takes back then and nothing that the run wrote, shows the whole tab of the sheet in front, arrows of filters below the words of their headers and no name of a table over the rows above it, goes around by F6 and from cell to cell by Tab, downloads the result with what the pane saved in the workbook, which is there again when it is opened, says in Vietnamese why a file cannot be opened and keeps the workbook; says in the pane that a workbook without score sheets cannot be ranked, and writes nothing', async () => {
    const { page, faults } = await openPreview();
    const screen = previewScreen(page);
    await screen.computeButton.waitFor();
    const before = await screen.sheetNames();
    await screen.computeButton.click();
    await screen.pane.getByRole('button', { name: 'Hủy' }).waitFor();
    await page.getByRole('button', { name: 'Tải xuống' }).click();
    await page.getByText(preview.paneAtWork).waitFor();
    await screen.pane.getByRole('button', { name: 'Hủy' }).click();
    await screen.pane.getByText(/Đã hủy theo yêu cầu|chưa được ghi/u).waitFor();
    expect(await screen.sheetNames()).toEqual(before);
    // There is nothing to wait for any more.
    await expect.poll(() => page.getByText(preview.paneAtWork).count()).toBe(0);

    await screen.open('Phiếu chấm 2024.xlsx', scoreWorkbook(departments));
    await screen.opened();
    expect(await screen.sheetNames()).toEqual(['Sở Nội vụ', 'Sở Tư pháp', 'Sở Y tế']);

    await screen.compute();
    expect(await screen.rankingRows()).toEqual([
      ['1', 'Sở Nội vụ', '90,00%', ''],
      ['2', 'Sở Tư pháp', '80,00%', ''],
      ['3', 'Sở Y tế', '70,00%', ''],
    ]);
    await screen.pane.getByRole('tab', { name: /0 điểm/ }).click();
    await screen.pane.getByText('1.2 Báo cáo cải cách hành chính').click();
    await expect.poll(() => screen.frontSheet()).toBe('Sở Y tế');

    await screen.typeInto('E7', '2,5');
    await screen.typeInto('G7', '1.5');
    await screen.compute();
    const written = await screen.sheetNames();
    await screen.pane.getByRole('tab', { name: 'Xếp hạng' }).click();
    expect(await screen.rankingRows()).toEqual([
      ['1', 'Sở Y tế', '95,00%', ''],
      ['2', 'Sở Nội vụ', '90,00%', ''],
      ['3', 'Sở Tư pháp', '80,00%', ''],
    ]);
    expect(await seenOfTab(page)).toBe('whole');
    await screen.show('Xếp hạng Sở, ban, ngành');
    // The arrows of the table's filters, and the tab with its name that Univer draws above it.
    await expect.poll(() => pixelsOf(page, [36, 36, 36])).toBeGreaterThan(0);
    expect(await pixelsOf(page, [98, 128, 249])).toBe(0);
    const { header, arrows } = await page.evaluate(linesOfHeader);
    expect(header.length).toBeGreaterThan(40);
    expect(arrows.length).toBeGreaterThan(0);
    // At the foot of the header, as in Excel, and not over its text in the middle.
    expect(Math.min(...arrows)).toBeGreaterThan(Math.max(...header) - 18);
    const focus = () => page.evaluate(focused);
    await screen.computeButton.focus();
    const around: string[] = [];
    for (const key of ['F6', 'F6', 'F6', 'Shift+F6', 'Shift+F6']) {
      await page.keyboard.press(key);
      around.push(await focus());
    }
    expect(around).toEqual(['Mở tệp…', 'cells', 'Tính lại', 'cells', 'Mở tệp…']);
    await screen.goTo('B2');
    await page.keyboard.press('Tab');
    await expect.poll(() => page.locator('[data-u-comp="defined-name"] input').inputValue()).toBe('C2');
    expect(await focus()).toBe('cells');

    await screen.goTo('A1');
    await page.keyboard.press('Control+z');
    await screen.pane
      .getByText(/đã thay đổi/u)
      .first()
      .waitFor();
    expect(await screen.sheetNames()).toEqual(written);
    await page.keyboard.press('Control+y');

    await saveInWorkbook(page, 'cchc.settings', '{}');
    const started = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tải xuống' }).click();
    const download = await started;
    expect(download.suggestedFilename()).toBe('Phiếu chấm 2024-xep-hang.xlsx');
    const bytes = await readFile(await download.path());
    const book = read(bytes);
    expect(book.SheetNames.slice(0, 5)).toEqual([
      'Sở Nội vụ',
      'Sở Tư pháp',
      'Sở Y tế',
      'Tổng hợp',
      'Xếp hạng Sở, ban, ngành',
    ]);
    expect(book.Sheets['Sở Y tế']?.['E7']).toMatchObject({ t: 'n', v: 2.5 });
    expect(book.Sheets['Sở Y tế']?.['G7']).toMatchObject({ t: 's', v: '1.5' });
    const ranking = utils.sheet_to_json<unknown[]>(book.Sheets['Xếp hạng Sở, ban, ngành'] ?? {}, {
      header: 1,
    });
    expect(ranking.map((row) => row.slice(0, 2))).toEqual(
      expect.arrayContaining([
        [1, 'Sở Y tế'],
        [2, 'Sở Nội vụ'],
        [3, 'Sở Tư pháp'],
      ]),
    );

    await screen.open('Tải lại.xlsx', bytes);
    await screen.opened();
    expect(await savedInWorkbook(page)).toEqual([['cchc.settings', '{}']]);

    const shown = await screen.sheetNames();
    for (const [name, content, message] of [
      ['Văn bản', Buffer.from('Đây không phải là bảng tính'), 'Tệp này không phải là bảng tính đọc được.'],
      ['Hỏng', halfOf(scoreWorkbook(departments)), 'Tệp bị hỏng nên không đọc được.'],
      ['Mật khẩu', encryptedFile(), 'Tệp được bảo vệ bằng mật khẩu.'],
    ] as const) {
      await screen.open(`${name}.xlsx`, content);
      const alert = page.getByRole('alert');
      await alert.getByText(`Không mở được ${name}.xlsx.`).waitFor();
      await alert.getByText(message).waitFor();
      expect(await screen.sheetNames()).toEqual(shown);
    }

    await screen.open('Ghi chú.xlsx', workbookOf('Ghi chú', [['Họp lúc 8 giờ']]));
    await screen.opened();
    expect(await screen.sheetNames()).toEqual(['Ghi chú']);

    await screen.computeButton.click();

    await screen.pane.getByText('Không có trang tính nào là phiếu chấm điểm.').waitFor();
    expect(await screen.sheetNames()).toEqual(['Ghi chú']);
    expect(faults).toEqual([]);
  });

  test('the Tab key comes to nothing that is out of sight', async () => {
    const { page, faults } = await openPreview({ workbook: scoreWorkbook(departments) });
    const screen = previewScreen(page);
    await screen.computeButton.waitFor();
    await screen.show('Sở Y tế');
    expect(await page.evaluate(unseenStops)).toEqual([]);
    // What is opened is seen, and so is what it has.
    await page.locator('[data-u-comp="slide-tab-item"]').last().click({ button: 'right' });
    await page.getByRole('button', { name: 'Đổi tên' }).waitFor();
    expect(await page.evaluate(unseenStops)).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('a file of another kind is opened by its values, which is said, and becomes an .xlsx of its own name', async () => {
    const { page, faults } = await openPreview();
    const screen = previewScreen(page);
    await screen.computeButton.waitFor();
    const ods: unknown = write(read(scoreWorkbook(departments)), { type: 'buffer', bookType: 'ods' });
    if (!Buffer.isBuffer(ods)) throw new Error('no file was written');
    await screen.open('Phiếu chấm 2024.ods', ods);
    await page.getByText(preview.madeOf.heading('.ods')).waitFor();
    await screen.opened();
    await screen.compute();
    expect((await screen.rankingRows()).map((row) => row[1])).toEqual(['Sở Nội vụ', 'Sở Tư pháp', 'Sở Y tế']);

    const started = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tải xuống' }).click();
    const download = await started;
    expect(download.suggestedFilename()).toBe('Phiếu chấm 2024-xep-hang.xlsx');
    expect(read(await readFile(await download.path())).SheetNames).toContain('Tổng hợp');
    expect(faults).toEqual([]);
  });

  test('computing twice replaces the result sheets, also before the browser has had time to fit their rows', async () => {
    const { page, faults } = await openPreview({
      initScript: holdIdleTime,
      workbook: scoreWorkbook(departments),
    });
    const screen = previewScreen(page);
    await screen.compute();
    const names = await screen.sheetNames();
    await screen.compute();
    expect(await screen.sheetNames()).toEqual(names);
    await page.evaluate(() => {
      window.dispatchEvent(new Event('idle-time'));
    });
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    expect(faults).toEqual([]);
  });
});

/** How many pixels of a color the grid shows. */
function pixelsOf(page: Page, color: readonly [number, number, number]): Promise<number> {
  return page.evaluate(([red, green, blue]) => {
    let count = 0;
    for (const canvas of document.querySelectorAll('canvas')) {
      const context = canvas.getContext('2d');
      if (canvas.width < 300 || canvas.height < 300 || context === null) continue;
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      for (let at = 0; at < data.length; at += 4) {
        if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) count++;
      }
    }
    return count;
  }, color);
}

/** Runs in the page: the lines of the grid's pixels that have the fill of a header, and those of them with its arrows. */
function linesOfHeader(): { readonly header: number[]; readonly arrows: number[] } {
  const [header, arrows] = [new Set<number>(), new Set<number>()];
  for (const canvas of document.querySelectorAll('canvas')) {
    const context = canvas.getContext('2d');
    if (canvas.width < 300 || canvas.height < 300 || context === null) continue;
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    const colorAt = (at: number) => data.slice(at, at + 3).join();
    for (let at = 0; at < data.length; at += 4)
      if (colorAt(at) === '220,230,241') header.add(Math.floor(at / 4 / canvas.width));
    for (let at = 0; at < data.length; at += 4) {
      const line = Math.floor(at / 4 / canvas.width);
      if (header.has(line) && colorAt(at) === '36,36,36') arrows.add(line);
    }
  }
  return { header: [...header], arrows: [...arrows] };
}

function paneOf(page: Page): Frame {
  const frame = page.frames().find((each) => each.parentFrame() === page.mainFrame());
  if (frame === undefined) throw new Error('The pane has no frame.');
  return frame;
}

/** Saves a setting in the workbook, as the pane does. */
function saveInWorkbook(page: Page, key: string, value: string): Promise<void> {
  return paneOf(page).evaluate(
    ([name, content]) =>
      Excel.run(async (context) => {
        context.workbook.settings.add(name, content);
        await context.sync();
      }),
    [key, value] as const,
  );
}

function savedInWorkbook(page: Page): Promise<unknown[][]> {
  return paneOf(page).evaluate(() =>
    Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.load('items/key,items/value');
      await context.sync();
      return settings.items.map(({ key, value }: { key: string; value: unknown }) => [key, value]);
    }),
  );
}

/** How much is seen of the tab of the sheet in front. */
function seenOfTab(page: Page): Promise<string> {
  return page.locator('[data-u-comp="slide-tab-item"][aria-selected="true"]').evaluate((tab) => {
    const [seen, bar] = [tab, tab.parentElement].map((each) => each?.getBoundingClientRect());
    if (seen === undefined || bar === undefined) return 'nothing';
    return seen.left >= bar.left - 1 && seen.right <= bar.right + 1 ? 'whole' : 'part';
  });
}

/** Runs in the page: the button that has the focus, in the page or the pane, or `cells`. */
function focused(): string {
  const inFrame = document.querySelector('iframe')?.contentDocument?.activeElement;
  const element = document.activeElement?.tagName === 'IFRAME' ? inFrame : document.activeElement;
  return element?.getAttribute('data-u-comp') === 'editor' ? 'cells' : (element?.textContent ?? '');
}

/** Runs in the page: what the Tab key comes to although nothing of it is seen, by its name. */
function unseenStops(): string[] {
  const stops = document.querySelectorAll<HTMLElement>('button, a[href], [tabindex]:not([tabindex="-1"])');
  return [...stops].flatMap((stop) => {
    if (!stop.checkVisibility({ visibilityProperty: true }) || stop.tabIndex < 0) return [];
    const { x, y, width, height } = stop.getBoundingClientRect();
    const isInPage = x < innerWidth && y < innerHeight && x + width > 0 && y + height > 0;
    return isInPage ? [] : [stop.ariaLabel ?? stop.textContent];
  });
}

function halfOf(bytes: Buffer): Buffer {
  return bytes.subarray(0, bytes.length / 2);
}

/** How an .xlsx with a password begins: a compound file that holds a stream `EncryptedPackage`. */
function encryptedFile(): Buffer {
  const magic = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  return Buffer.concat([
    magic,
    Buffer.alloc(1024),
    Buffer.from('EncryptedPackage', 'utf16le'),
    Buffer.alloc(1024),
  ]);
}

/** As if the browser were busy: nothing that waits for idle time runs before the event `idle-time`. */
function holdIdleTime(): void {
  const request = window.requestIdleCallback.bind(window);
  const waiting: IdleRequestCallback[] = [];
  window.requestIdleCallback = (callback) => waiting.push(callback);
  window.addEventListener('idle-time', () => {
    window.requestIdleCallback = request;
    for (const callback of waiting.splice(0)) request(callback);
  });
}
