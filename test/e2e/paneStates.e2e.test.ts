import type { Page } from 'playwright-core';
import { expect, test, vi } from 'vitest';
import { builtPreview, PICTURES } from './builtPreview';
import { checkPane, type ShownPane } from './paneCheck';
import { previewScreen } from './previewPage';
import { workbooks } from './scoreStates';

const openPreview = builtPreview();

// A browser that draws each state several times shares its machine with other tests.
vi.setConfig({ testTimeout: 180_000 });

const looks = [
  ['light', 'vi'],
  ['dark', 'vi'],
  ['light', 'en'],
  ['dark', 'en'],
] as const;
type Look = (typeof looks)[number];

/** A pane in the preview, with a workbook open, in one theme and language; all states are looked at in every way once. */
async function shown([theme, language]: Look, workbook: Buffer | null, initScript?: () => void) {
  const { page, faults } = await openPreview(
    `?lang=${language}`,
    { colorScheme: theme, reducedMotion: 'reduce' },
    initScript,
  );
  const { pane, open, typeInto } = previewScreen(page);
  await pane.locator('#root > *').first().waitFor();
  if (workbook !== null) {
    await pane.locator('body').evaluate((body) => {
      body.setAttribute('data-before', '');
    });
    await open('Phiếu chấm.xlsx', workbook);
    await page.getByText('Phiếu chấm.xlsx').waitFor();
    await pane.locator('body:not([data-before])').waitFor();
  }
  const text = (vi: string, en: string) => (language === 'vi' ? vi : en);
  return {
    page,
    pane,
    faults,
    typeInto,
    button: (vi: string, en: string) => pane.getByRole('button', { name: text(vi, en), exact: true }),
    see: (vi: string, en: string) => pane.getByText(text(vi, en)).first().waitFor(),
    check: (state: string) =>
      checkPane(
        shownPane(page),
        `start-${state}-${theme}-${language}`,
        theme === 'light' && language === 'vi',
      ),
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

test.each(looks)('what is seen in a workbook before it is ranked (%s, %s)', async (...look) => {
  const { check, see, faults } = await shown(look, null);
  await see('Trong tệp này', 'In this workbook');
  await check('sample');
  expect(faults).toEqual([]);
});

test.each(looks)('what is seen of the results of an earlier run (%s, %s)', async (...look) => {
  const { page, check, see, button, faults, pane } = await shown(look, workbooks.ready());
  await see('Trong tệp này', 'In this workbook');
  await button('Tính xếp hạng', 'Compute Ranking').click();
  await pane.getByRole('tab').first().waitFor({ timeout: 120_000 });
  await page
    .locator('iframe')
    .evaluate((element: HTMLIFrameElement) => element.contentWindow?.location.reload());
  await see('Tệp đã có', 'The workbook has');
  await check('earlier-results');
  expect(faults).toEqual([]);
});

test.each(looks)('an empty workbook, and one without score sheets (%s, %s)', async (...look) => {
  const empty = await shown(look, workbooks.empty());
  await empty.see('Tệp này chưa có dữ liệu', 'This workbook is empty');
  await empty.check('empty');
  expect(empty.faults).toEqual([]);

  const { check, see, button, faults, pane, page } = await shown(look, workbooks.withoutScores());
  await see('Chưa thấy phiếu chấm điểm nào', 'No score sheet was found');
  await check('nothing-found');
  await button('Tính xếp hạng', 'Compute Ranking').click();
  await see('Không có trang tính nào là phiếu chấm điểm.', 'No sheet of this workbook is a score sheet.');
  await see('Phiếu chấm điểm trông như thế này', 'What a score sheet looks like');
  await check('nothing-found-computed');
  await button('Chèn phiếu một đơn vị', 'Insert a sheet of one unit').click();
  await pane.getByText('Phiếu chấm điểm', { exact: false }).first().waitFor();
  await see('Trong tệp này', 'In this workbook');
  await check('template');
  await page.screenshot({ path: `${PICTURES}/page-template-l1-${look.join('-')}.png` });
  expect(faults).toEqual([]);
});

test.each(looks)('blocks that errors stop, and results with warnings (%s, %s)', async (...look) => {
  const stopped = await shown(look, workbooks.allStopped());
  await stopped.see('Chưa xếp hạng được khối nào', 'No block can be ranked yet');
  await stopped.check('stopped');
  await stopped.button('Tính xếp hạng', 'Compute Ranking').click();
  await stopped.button('Thử lại', 'Try again').waitFor();
  await stopped.check('stopped-computed');
  expect(stopped.faults).toEqual([]);

  const { check, see, button, faults, pane } = await shown(look, workbooks.withWarnings());
  await see('Cần kiểm tra', 'To be checked');
  await check('warnings');
  await button('Tính xếp hạng', 'Compute Ranking').click();
  await pane.getByRole('tab').nth(4).click();
  await check('warnings-computed');
  expect(faults).toEqual([]);
});

test.each(looks)('results that are out of date (%s, %s)', async (...look) => {
  const { check, see, button, faults, pane, typeInto, page } = await shown(look, workbooks.ready());
  await see('Trong tệp này', 'In this workbook');
  await button('Tính xếp hạng', 'Compute Ranking').click();
  await pane.getByRole('tab').first().waitFor({ timeout: 120_000 });
  await page.locator('[data-u-comp="slide-tab-item"]').filter({ hasText: 'Sở Nội vụ' }).first().click();
  await typeInto('E6', '0');
  await see('Phiếu chấm điểm đã thay đổi sau lần tính này.', 'The score sheets have changed since this run.');
  await check('outdated');
  await button('Tính lại', 'Compute again').click();
  await pane
    .getByText(look[1] === 'vi' ? '60,00%' : '60.00%')
    .first()
    .waitFor();
  expect(await button('Tính lại', 'Compute again').count()).toBe(0);
  expect(faults).toEqual([]);
});

test.each(looks)(
  'a cell that is being edited, when the pane opens and at a run (%s, %s)',
  async (...look) => {
    const { check, see, button, faults, page } = await shown(look, workbooks.ready());
    await see('Trong tệp này', 'In this workbook');
    const nameBox = page.locator('[data-u-comp="defined-name"] input');
    await nameBox.fill('E6');
    await nameBox.press('Enter');
    await page.keyboard.type('1');
    await button('Tính xếp hạng', 'Compute Ranking').click();
    await see('Nhấn Enter (hoặc Esc) trong ô đó', 'Press Enter (or Esc) in that cell');
    await check('editing-run');
    await button('Hủy', 'Cancel').click();
    await see('Đã hủy theo yêu cầu.', 'Cancelled as you asked.');
    await page
      .locator('iframe')
      .evaluate((element: HTMLIFrameElement) => element.contentWindow?.location.reload());
    await see('ngăn sẽ tự đọc tiếp', 'the pane goes on reading');
    await check('editing-look');
    expect(faults).toEqual([]);
  },
);

test.each(looks)('a protected workbook (%s, %s)', async (...look) => {
  const { check, see, button, faults } = await shown(look, workbooks.protected());
  await see('Cấu trúc của tệp đang được bảo vệ', 'The structure of the workbook is protected');
  await check('protected');
  await button('Tính xếp hạng', 'Compute Ranking').click();
  await button('Thử lại', 'Try again').waitFor();
  await check('protected-computed');
  expect(faults).toEqual([]);
});

test.each(looks)(
  'a part that does not load without a network, and does when there is one (%s, %s)',
  async (...look) => {
    const { check, see, button, faults, page } = await shown(look, workbooks.ready());
    await see('Trong tệp này', 'In this workbook');
    await page.context().route('**/*.js', (route) => route.abort());
    await page.context().setOffline(true);
    await button('Quy tắc', 'Rules').click();
    await see('Máy đang không có mạng.', 'This computer is offline.');
    await check('offline');
    await page.context().unroute('**/*.js');
    await page.context().setOffline(false);
    await button('Lưu quy tắc', 'Save rules').or(button('Thử lại', 'Try again')).first().waitFor();
    expect(faults.filter((fault) => !isLoadingFault(fault))).toEqual([]);
  },
);

/** The browser tells the console of each script that it could not load. */
function isLoadingFault(fault: string): boolean {
  return /ERR_FAILED|ERR_INTERNET_DISCONNECTED|ChunkLoadError|Loading chunk/u.test(fault);
}

test.each(looks)('a failure of the program, with details to copy (%s, %s)', async (...look) => {
  const { check, see, button, faults } = await shown(look, workbooks.ready(), () => {
    const failing = function (): never {
      throw new Error('A failure on purpose.');
    };
    Object.defineProperty(Intl.NumberFormat.prototype, 'format', { get: () => failing });
  });
  await see('Ngăn xếp hạng gặp lỗi', 'The ranking pane failed');
  await check('crash');
  await button('Sao chép chi tiết', 'Copy details').click();
  expect(faults.filter((fault) => !fault.includes('A failure on purpose.'))).toEqual([]);
});
