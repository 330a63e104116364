import type { Frame } from 'playwright-core';
import { expect, test, vi } from 'vitest';
import { checkLook, checkOtherWays, checkState } from './paneCheck';
import { inEveryLook } from './paneLooks';
import type { OpenPaneStage } from './paneStage';
import { fewSheets } from './webStage';

const SEEN = { vi: 'Trong tệp này', en: 'In this workbook' };

/** Tests of every state of the pane but its views, where `open` shows it, in the looks of that stage. */
export function describePaneStates(open: OpenPaneStage): void {
  // A browser that draws each state several times shares its machine with other tests.
  vi.setConfig({ testTimeout: 400_000 });
  describeStatesOfWorkbook(open);

  test('what is seen in a workbook before it is ranked', async () => {
    const { check, faults } = await shownOn(open, 'sample');
    await check('seen', SEEN);
    expect(faults).toEqual([]);
  });

  test('an empty workbook, and a template in it', async () => {
    const { check, button, see, sheetNames, faults } = await shownOn(open, 'empty');
    await check('empty', { vi: 'Tệp này chưa có dữ liệu', en: 'This workbook is empty' });
    await button('Chèn bảng nhiều đơn vị').click();
    await see('Sở, ban, ngành');
    await check('template', {
      vi: 'Đã thêm trang “Bảng chấm điểm”.',
      en: 'Sheet “Bảng chấm điểm” was added.',
    });
    expect(await sheetNames()).toEqual(['Sheet1', 'Bảng chấm điểm']);
    expect(faults).toEqual([]);
  });

  test('a workbook without score sheets, before and after a try', async () => {
    const { check, button, see, sheetNames, faults } = await shownOn(open, 'withoutScores');
    await check('nothing-found', { vi: 'Chưa thấy phiếu chấm điểm nào', en: 'No score sheet was found' });
    await button('Tính xếp hạng').click();
    await see('Phiếu chấm điểm trông như thế này');
    await check('nothing-found-computed', {
      vi: 'Không có trang tính nào là phiếu chấm điểm.',
      en: 'No sheet of this workbook is a score sheet.',
    });
    await button('Chèn phiếu một đơn vị').click();
    await see(SEEN.vi);
    expect(await sheetNames()).toHaveLength(2);
    expect(faults).toEqual([]);
  });

  test('blocks that errors stop', async () => {
    const { check, button, faults } = await shownOn(open, 'allStopped');
    await check('stopped', { vi: 'Chưa xếp hạng được khối nào', en: 'No block can be ranked yet' });
    await button('Tính xếp hạng').click();
    await check('stopped-computed', { vi: 'Thử lại', en: 'Try again' });
    expect(faults).toEqual([]);
  });

  test('results with warnings', async () => {
    const { check, button, pane, faults } = await shownOn(open, 'withWarnings', fewSheets());
    await check('warnings', { vi: 'Lỗi, lưu ý', en: 'Findings' });
    await button('Tính xếp hạng').click();
    await pane.getByRole('tab').last().click({ timeout: 120_000 });
    await check('warnings-computed', { vi: 'chưa chấm khác với 0 điểm', en: 'a blank cell is not 0' });
    expect(faults).toEqual([]);
  });

  test('errors in two of three blocks after a run that ranked all of them', async () => {
    const { stage, check, button, see, written, sheetNames, changeScore, faults } = await shownOn(
      open,
      'threeBlocks',
      fewSheets('ranking'),
    );
    await see(SEEN.vi);
    await button('Tính xếp hạng').click();
    await see('Đã xếp hạng 3 đơn vị trong 3 khối.');
    await written();
    expect(await sheetNames()).toContain('Xếp hạng Cấp xã');
    await changeScore('Huyện X', 'E6', 9);
    await changeScore('Xã Y', 'E6', 9);
    await button('Tính lại').click();
    await see('Mới xếp hạng được 1/3 khối (1 đơn vị).');
    await written();
    await see('2 khối có 2 lỗi; kết quả cũ đã được gỡ.');
    await button('Mới xếp hạng được 1/3 khối (1 đơn vị).').click();
    await check('part-stopped', {
      vi: 'Kết quả lần tính trước của các khối “Cấp huyện”, “Cấp xã” đã được gỡ khỏi tệp.',
      en: 'The results of the previous run for blocks “Cấp huyện”, “Cấp xã” were removed from the workbook.',
    });
    // As the pane says.
    const names = await sheetNames();
    expect(names).toContain('Xếp hạng Sở, ban, ngành');
    expect(names.filter((name) => /Cấp (?:huyện|xã)/u.test(name))).toEqual([]);
    expect(await stage.pane.locator('tbody tr[data-row]').count()).toBe(1);
    expect(faults).toEqual([]);
  });

  test('a run that is going on, and one that was cancelled', async () => {
    const { check, button, see, sheetNames, pane, faults } = await shownOn(open, 'ready');
    await see(SEEN.vi);
    await holdWorkers(pane);
    await button('Tính xếp hạng').click();
    await check('working', { vi: 'Đang tính chỉ số và xếp hạng…', en: 'Computing indexes and ranks…' });
    expect(await pane.getByRole('progressbar').count()).toBe(1);
    await button('Hủy').click();
    await check('cancelled', { vi: 'Đã hủy theo yêu cầu.', en: 'Cancelled as you asked.' });
    expect(await sheetNames()).toEqual(['Sở Nội vụ', 'Sở Tài chính']);
    expect(faults).toEqual([]);
  });

  test('a protected workbook', async () => {
    const { check, button, faults } = await shownOn(open, 'protected');
    await check('protected', {
      vi: 'Cấu trúc của tệp đang được bảo vệ',
      en: 'The structure of the workbook is protected',
    });
    await button('Tính xếp hạng').click();
    await check('protected-computed', { vi: 'Thử lại', en: 'Try again' });
    expect(faults).toEqual([]);
  });

  test('a part that does not load without a network, and does when there is one', async () => {
    const { check, see, button, faults, page, pane } = await shownOn(open, 'ready');
    await see(SEEN.vi);
    // The texts of a language are a part as well: both are there before the network goes.
    await inEveryLook(page, pane, () => Promise.resolve());
    await page.route('**/*.js', (route) => route.abort());
    await page.context().setOffline(true);
    await button('Quy tắc').click();
    await check('offline', { vi: 'Máy đang không có mạng.', en: 'This computer is offline.' });
    await page.unroute('**/*.js');
    await page.context().setOffline(false);
    await see('Thử trên số liệu đọc lúc');
    expect(await button('Thử lại').count()).toBe(0);
    expect(faults.filter((fault) => !isLoadingFault(fault))).toEqual([]);
  });

  test.each([
    ['vi', 'Phần bổ trợ gặp lỗi', 'Sao chép chi tiết'],
    ['en', 'The pane ran into an error', 'Copy details'],
  ] as const)('a failure of the program, with details to copy (%s)', async (language, title, copy) => {
    const { stage, page, see, button, faults } = await shownOn(open, 'ready', {
      language,
      initScript: failToFormat,
    });
    await see(title);
    for (const theme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme: theme });
      await checkLook(stage, `state-crash-${theme}-${language}`);
    }
    if (language === 'vi') await checkOtherWays(stage, `state-crash-light-${language}`);
    await button(copy).click();
    expect(faults.filter((fault) => !fault.includes(FAILURE))).toEqual([]);
  });
}

/** Tests of the states that a person brings the pane into from outside: by cells that change or are being edited. */
export function describeStatesOfWorkbook(open: OpenPaneStage): void {
  test('results, results that are out of date, and those of an earlier run', async () => {
    const { check, see, written, button, faults, pane, changeScore, reopenPane } = await shownOn(
      open,
      'ready',
      fewSheets(),
    );
    await see(SEEN.vi);
    await button('Tính xếp hạng').click();
    await pane.getByRole('tab').first().waitFor({ timeout: 120_000 });
    await written();
    await check('done', { vi: 'Đã xếp hạng', en: 'ranked' });
    await changeScore('Sở Nội vụ', 'E6', 0);
    await check('outdated', {
      vi: 'Dữ liệu trong tệp đã thay đổi sau lần tính này.',
      en: 'The data in the workbook have changed since this run.',
    });
    await button('Tính lại').click();
    await see('60,00%');
    expect(await button('Tính lại').getAttribute('title')).toBeNull();
    await reopenPane();
    await check('earlier-results', { vi: 'Tệp đã có', en: 'The workbook has' });
    expect(faults).toEqual([]);
  });

  test('a cell that is being edited, at a run and when the pane opens', async () => {
    const { check, see, button, faults, beginEditing, reopenPane } = await shownOn(open, 'ready');
    await see(SEEN.vi);
    await beginEditing();
    await button('Tính xếp hạng').click();
    await check('editing-run', {
      vi: 'Nhấn Enter (hoặc Esc) trong ô đó',
      en: 'Press Enter (or Esc) in that cell',
    });
    await button('Hủy').click();
    await see('Đã hủy theo yêu cầu.');
    await reopenPane();
    await check('editing-look', { vi: 'việc đọc sẽ tự tiếp tục', en: 'reading then continues by itself' });
    expect(faults).toEqual([]);
  });
}

/** Opens a workbook with what the tests of its states ask of it. */
async function shownOn(open: OpenPaneStage, ...[workbook, options]: Parameters<OpenPaneStage>) {
  const stage = await open(workbook, options);
  return {
    ...stage,
    stage,
    check: (state: string, texts: Parameters<typeof checkState>[2]) => checkState(stage, state, texts),
    see: (text: string) => stage.pane.getByText(text).first().waitFor({ timeout: 120_000 }),
    written: () =>
      stage.pane.locator('main[aria-busy="true"]').waitFor({ state: 'detached', timeout: 120_000 }),
    button: (name: string) => stage.pane.getByRole('button', { name, exact: true }),
  };
}

/** Nothing that the pane sends to its workers arrives any more: what they do takes as long as the test looks on. */
function holdWorkers(pane: Frame): Promise<void> {
  return pane.evaluate(() => {
    Worker.prototype.postMessage = () => undefined;
  });
}

const FAILURE = 'A failure on purpose.';

/** Runs in the page: drawing fails where a number is to be written. */
function failToFormat(): void {
  const failing = function (): never {
    throw new Error('A failure on purpose.');
  };
  Object.defineProperty(Intl.NumberFormat.prototype, 'format', { get: () => failing });
}

/** The browser tells the console of each script that it could not load. */
function isLoadingFault(fault: string): boolean {
  return /ERR_FAILED|ERR_INTERNET_DISCONNECTED|ChunkLoadError|Loading chunk/u.test(fault);
}
