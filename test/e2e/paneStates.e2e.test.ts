import type { Page } from 'playwright-core';
import { expect, test, vi } from 'vitest';
import { builtPreview, PICTURES } from './builtPreview';
import { checkPane, type ShownPane } from './paneCheck';
import { inEveryLook, type Look } from './paneLooks';
import { previewScreen } from './previewPage';
import { workbooks } from './scoreStates';

const openPreview = builtPreview();

// A browser that draws each state several times shares its machine with other tests.
vi.setConfig({ testTimeout: 180_000 });

/** A pane in the preview with a workbook open, `null` for the sample; in Vietnamese at first. */
async function shown(workbook: Buffer | null, language: Look[1] = 'vi', initScript?: () => void) {
  const { page, faults } = await openPreview(
    `?lang=${language}`,
    { colorScheme: 'light', reducedMotion: 'reduce' },
    initScript,
  );
  const { pane, open, typeInto } = previewScreen(page);
  await pane.locator('#root > *').first().waitFor();
  const use = async (content: Buffer): Promise<void> => {
    await pane.locator('body').evaluate((body) => {
      body.setAttribute('data-before', '');
    });
    await open('Phiếu chấm.xlsx', content);
    await page.getByText('Phiếu chấm.xlsx', { exact: true }).waitFor();
    await pane.locator('body:not([data-before])').waitFor();
  };
  if (workbook !== null) await use(workbook);
  return {
    page,
    pane,
    faults,
    typeInto,
    /** Opens another workbook in place of the one that is open. */
    use,
    button: (name: string) => pane.getByRole('button', { name, exact: true }),
    see: (text: string) => pane.getByText(text).first().waitFor(),
    /** Opens the pane anew, beside the workbook as it is. */
    reopen: () =>
      page
        .locator('iframe')
        .evaluate((element: HTMLIFrameElement) => element.contentWindow?.location.reload()),
    /** Holds that the pane says so, in both languages and themes, and is sound in each. */
    check: async (state: string, texts: Record<Look[1], string>) => {
      await pane.getByText(texts.vi).first().waitFor();
      const each = shownPane(page);
      await inEveryLook(page, each.frame, async (look, one, isFirst) => {
        await pane.getByText(texts[one]).first().waitFor();
        await checkPane(each, `start-${state}-${look}`, isFirst);
      });
    },
  };
}

function shownPane(page: Page): ShownPane {
  const frame = page.frames().find((each) => each.parentFrame() === page.mainFrame());
  if (frame === undefined) throw new Error('The pane has no frame.');
  return {
    frame,
    setWidth: async (width) => {
      await page.locator('iframe').evaluate((element, pixels) => {
        Object.assign(element.style, { width: `${pixels}px`, minWidth: '0', flex: 'none' });
      }, width);
    },
    setForcedColors: (forced) => page.emulateMedia({ forcedColors: forced ? 'active' : 'none' }),
    takePicture: async (name) => {
      await page.locator('iframe').screenshot({ path: `${PICTURES}/${name}.png` });
    },
  };
}

test('says of the sample what it sees, soon after it was opened', async () => {
  const { page, faults } = await openPreview();
  const { pane } = previewScreen(page);
  for (const text of ['Năm 2023 · so sánh với năm 2022', 'Cơ quan Trung ương', '19 đơn vị']) {
    await pane.getByText(text).first().waitFor();
  }
  expect(faults).toEqual([]);
});

const SEEN = { vi: 'Trong tệp này', en: 'In this workbook' };

test('what is seen in a workbook before it is ranked, and in none', async () => {
  const { check, use, faults } = await shown(null);
  await check('sample', SEEN);
  await use(workbooks.empty());
  await check('empty', { vi: 'Tệp này chưa có dữ liệu', en: 'This workbook is empty' });
  expect(faults).toEqual([]);
});

test('a workbook without score sheets, and a template', async () => {
  const { check, see, button, faults, page } = await shown(workbooks.withoutScores());
  await check('nothing-found', { vi: 'Chưa thấy phiếu chấm điểm nào', en: 'No score sheet was found' });
  await button('Tính xếp hạng').click();
  await see('Phiếu chấm điểm trông như thế này');
  await check('nothing-found-computed', {
    vi: 'Không có trang tính nào là phiếu chấm điểm.',
    en: 'No sheet of this workbook is a score sheet.',
  });
  await button('Chèn phiếu một đơn vị').click();
  await check('template', SEEN);
  await page.screenshot({ path: `${PICTURES}/page-template-l1.png` });
  expect(faults).toEqual([]);
});

test('blocks that errors stop, and results with warnings', async () => {
  const { check, use, button, faults, pane } = await shown(workbooks.allStopped());
  await check('stopped', { vi: 'Chưa xếp hạng được khối nào', en: 'No block can be ranked yet' });
  await button('Tính xếp hạng').click();
  await check('stopped-computed', { vi: 'Thử lại', en: 'Try again' });

  await use(workbooks.withWarnings());
  await check('warnings', { vi: 'Cần kiểm tra', en: 'To be checked' });
  await button('Tính xếp hạng').click();
  await pane.getByRole('tab').nth(4).click();
  await check('warnings-computed', { vi: 'chưa chấm khác với 0 điểm', en: 'blank is not 0' });
  expect(faults).toEqual([]);
});

test('results that are out of date, and those of an earlier run', async () => {
  const { check, see, button, faults, pane, typeInto, page, reopen } = await shown(workbooks.ready());
  await see(SEEN.vi);
  await button('Tính xếp hạng').click();
  await pane.getByRole('tab').first().waitFor({ timeout: 120_000 });
  await page.locator('[data-u-comp="slide-tab-item"]').filter({ hasText: 'Sở Nội vụ' }).first().click();
  await typeInto('E6', '0');
  await check('outdated', {
    vi: 'Phiếu chấm điểm đã thay đổi sau lần tính này.',
    en: 'The score sheets have changed since this run.',
  });
  await button('Tính lại').click();
  await see('60,00%');
  expect(await button('Tính lại').count()).toBe(0);
  await reopen();
  await check('earlier-results', { vi: 'Tệp đã có', en: 'The workbook has' });
  expect(faults).toEqual([]);
});

test('a cell that is being edited, at a run and when the pane opens', async () => {
  const { check, see, button, faults, page, reopen } = await shown(workbooks.ready());
  await see(SEEN.vi);
  const nameBox = page.locator('[data-u-comp="defined-name"] input');
  await nameBox.fill('E6');
  await nameBox.press('Enter');
  await page.keyboard.type('1');
  await button('Tính xếp hạng').click();
  await check('editing-run', {
    vi: 'Nhấn Enter (hoặc Esc) trong ô đó',
    en: 'Press Enter (or Esc) in that cell',
  });
  await button('Hủy').click();
  await see('Đã hủy theo yêu cầu.');
  await reopen();
  await check('editing-look', { vi: 'ngăn sẽ tự đọc tiếp', en: 'the pane goes on reading' });
  expect(faults).toEqual([]);
});

test('a protected workbook', async () => {
  const { check, button, faults } = await shown(workbooks.protected());
  await check('protected', {
    vi: 'Cấu trúc của tệp đang được bảo vệ',
    en: 'The structure of the workbook is protected',
  });
  await button('Tính xếp hạng').click();
  await check('protected-computed', { vi: 'Thử lại', en: 'Try again' });
  expect(faults).toEqual([]);
});

test('a part that does not load without a network, and does when there is one', async () => {
  const { check, see, button, faults, page } = await shown(workbooks.ready());
  await see(SEEN.vi);
  // The texts of a language are a part as well: both are there before the network goes.
  await inEveryLook(page, shownPane(page).frame, () => Promise.resolve());
  await page.context().route('**/*.js', (route) => route.abort());
  await page.context().setOffline(true);
  await button('Quy tắc').click();
  await check('offline', { vi: 'Máy đang không có mạng.', en: 'This computer is offline.' });
  await page.context().unroute('**/*.js');
  await page.context().setOffline(false);
  await button('Lưu quy tắc').or(button('Thử lại')).first().waitFor();
  expect(faults.filter((fault) => !isLoadingFault(fault))).toEqual([]);
});

/** The browser tells the console of each script that it could not load. */
function isLoadingFault(fault: string): boolean {
  return /ERR_FAILED|ERR_INTERNET_DISCONNECTED|ChunkLoadError|Loading chunk/u.test(fault);
}

test.each([
  ['vi', 'Ngăn xếp hạng gặp lỗi', 'Sao chép chi tiết'],
  ['en', 'The ranking pane failed', 'Copy details'],
] as const)('a failure of the program, with details to copy (%s)', async (language, title, copy) => {
  const { page, see, button, faults } = await shown(workbooks.ready(), language, () => {
    const failing = function (): never {
      throw new Error('A failure on purpose.');
    };
    Object.defineProperty(Intl.NumberFormat.prototype, 'format', { get: () => failing });
  });
  await see(title);
  for (const theme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme: theme });
    await checkPane(
      shownPane(page),
      `start-crash-${theme}-${language}`,
      theme === 'light' && language === 'vi',
    );
  }
  await button(copy).click();
  expect(faults.filter((fault) => !fault.includes('A failure on purpose.'))).toEqual([]);
});
