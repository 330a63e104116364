import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { Download, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readIssueMark, readIssues } from '../../src/core/issue/issueMark';
import { ISSUE_MARK_NAME, ISSUES_NAME } from '../../src/core/workbook';
import { readHiddenText } from '../../src/excel/hiddenText';
import { readHiddenName } from '../../src/xlsx/readFile';
import { writtenBook } from '../cli/books';
import { criteriaSheet, unitList } from '../core/issue/criteriaBook';
import { sheet, workbook } from '../core/sheets';
import { checkLook, checkOtherWays } from './paneCheck';
import { longTasks, noteLongTasks, paceOf } from './longTasks';
import { inEveryLook } from './paneLooks';
import { paneSteps } from './paneSteps';
import { previewStage } from './previewStage';
import { webStage } from './webStage';

const open = webStage();
const openInPreview = previewStage();

/** Two communes, two departments of which one is called by a hostile name, and a unit of a block without a set. */
const BOOK = writtenBook(
  workbook(
    criteriaSheet(),
    criteriaSheet({ block: 'Sở, ban, ngành', name: 'Bộ tiêu chí sở' }),
    sheet('Danh sách', [
      ['Tên đơn vị', 'Khối'],
      ['Xã A', 'Xã, phường'],
      ['Xã B', 'Xã, phường'],
      ['Sở Nội vụ', 'Sở, ban, ngành'],
      ['Sở <img src=x onerror=alert(1)>', 'Sở, ban, ngành'],
      ['Bưu điện tỉnh', 'Đơn vị khác'],
    ]),
  ),
);

async function openIssue(book: Uint8Array = BOOK) {
  const stage = await open(book);
  const { pane } = stage;
  await paneSteps(pane).seen();
  await pane.getByRole('button', { name: 'Phiếu', exact: true }).click();
  await pane.getByRole('tab', { name: 'Phát mẫu' }).click();
  return {
    ...stage,
    make: pane.getByRole('button', { name: /^Tạo [\d.]+ phiếu/u }),
    block: (name: string) => pane.getByRole('checkbox', { name, exact: true }),
    remembered: async () =>
      readIssues(await readHiddenText(ISSUES_NAME)).map(({ block, issue }) => [block, issue]),
  };
}

async function downloaded(page: Page, click: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  return { name: download.suggestedFilename(), bytes: await contentOf(download) };
}

async function contentOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(await readFile(await download.path()));
}

describe('Phát mẫu', () => {
  test('tells what each block gets, makes the chosen as one zip, and remembers their numbers', async () => {
    const { page, pane, make, block, remembered, faults } = await openIssue();
    await pane.getByText('Xã, phường: 2 đơn vị').waitFor();
    await pane
      .getByText('Năm 2025 · 5 tiêu chí, 13 điểm; 1 tiêu chí do điều tra xã hội học chấm · phát lần 1')
      .first()
      .waitFor();
    await pane.getByText('1 đơn vị không nhận phiếu vì khối chưa có bộ tiêu chí').click();
    await pane.getByText('Đơn vị khác: Bưu điện tỉnh').waitFor();
    expect(await remembered()).toEqual([]);

    await block('Xã, phường').uncheck();
    const zip = await downloaded(page, () => make.click());
    expect(zip.name).toBe('Phiếu chấm điểm năm 2025 - Sở, ban, ngành.zip');
    const files = unzipSync(zip.bytes);
    expect(Object.keys(files)).toEqual(['Phiếu Sở Nội vụ.xlsx', 'Phiếu Sở img src=x onerror=alert(1).xlsx']);
    const mark = readIssueMark(
      readHiddenName(files['Phiếu Sở Nội vụ.xlsx'] ?? new Uint8Array(), ISSUE_MARK_NAME),
    );
    expect(mark).toMatchObject({ unit: 'Sở Nội vụ', year: 2025, issue: 1 });
    await pane.getByText('Đã tạo 2 phiếu: tệp').waitFor();
    await pane.getByText('Số lần phát được ghi nhớ trong tệp này: hãy lưu tệp.').waitFor();
    expect(await remembered()).toEqual([['Sở, ban, ngành', 1]]);

    await block('Xã, phường').check();
    await downloaded(page, () => make.click());
    await pane.getByText('Xã, phường: 2 phiếu, phát lần 2.').waitFor();
    await expect.poll(remembered).toEqual([
      ['Sở, ban, ngành', 1],
      ['Xã, phường', 2],
    ]);
    expect(faults).toEqual([]);
  });

  test('gives one unit its form, as a file or as a new workbook; a look at one issues nothing', async () => {
    const { page, pane, newWorkbooks, remembered, faults } = await openIssue();
    await pane.getByRole('button', { name: 'Xem mẫu' }).click();
    await pane.getByText('Mẫu đã mở thành tệp mới, chỉ để xem.').waitFor();
    expect([newWorkbooks.length, await remembered()]).toEqual([1, []]);

    await pane.getByRole('button', { name: /^Sở, ban, ngành: 2 đơn vị/u }).click();
    await pane
      .getByText('STT · Nội dung · Điểm tối đa · Điểm tự chấm · Tài liệu kiểm chứng · Giải trình của đơn vị')
      .waitFor();
    const form = await downloaded(page, () =>
      pane.getByRole('button', { name: 'Tải phiếu của Sở Nội vụ' }).press('Enter'),
    );
    expect(form.name).toBe('Phiếu Sở Nội vụ.xlsx');
    // The number is remembered once the file is there.
    await expect.poll(remembered).toEqual([['Sở, ban, ngành', 1]]);

    await pane.getByRole('checkbox', { name: /Mở từng phiếu thành tệp mới/u }).check();
    await pane.getByRole('button', { name: 'Mở phiếu của Sở Nội vụ thành tệp mới' }).click();
    await pane.getByText('Phiếu đã mở thành tệp mới. Lưu tệp đó với tên “Phiếu Sở Nội vụ.xlsx”').waitFor();
    expect(readIssueMark(readHiddenName(newWorkbooks[1] ?? new Uint8Array(), ISSUE_MARK_NAME))).toMatchObject(
      {
        unit: 'Sở Nội vụ',
        issue: 1,
      },
    );
    expect(faults).toEqual([]);
  });

  test('opens forms one by one in an Excel that saves no files from a pane, and says where all can be had at once', async () => {
    const { pane, newWorkbooks, make, faults } = await openIssue();
    await pane.evaluate(() => {
      const context = Object.create(Office.context, { platform: { value: 'Mac' } }) as unknown;
      Object.assign(window, { Office: Object.create(Office, { context: { value: context } }) as unknown });
    });
    await pane.getByRole('button', { name: 'Cập nhật' }).click();
    await pane.getByText(/Excel trên máy này \(Mac, iPad\) không cho phần bổ trợ tải tệp về/u).waitFor();
    expect(await make.count()).toBe(0);
    await pane.getByRole('button', { name: /^Xã, phường: 2 đơn vị/u }).click();
    await pane.getByRole('button', { name: 'Mở phiếu của Xã B thành tệp mới' }).click();
    await pane.getByText('Phiếu đã mở thành tệp mới.').waitFor();
    expect(newWorkbooks).toHaveLength(1);
    expect(faults).toEqual([]);
  });

  test('remembers nothing where Excel refuses the new workbook, and says so', async () => {
    const { pane, excel, remembered } = await openIssue();
    excel.host.refuse('WacWorkbook.CreateAndOpenWorkbook', 'GeneralException');
    await pane.getByRole('checkbox', { name: /Mở từng phiếu thành tệp mới/u }).check();
    await pane.getByRole('button', { name: /^Xã, phường: 2 đơn vị/u }).click();
    await pane.getByRole('button', { name: 'Mở phiếu của Xã B thành tệp mới' }).click();
    await pane.getByText('Excel không mở được tệp mới.').waitFor();
    expect(await remembered()).toEqual([]);
  });

  test('says that the forms are there where the workbook cannot remember their number', async () => {
    const { page, pane, make, excel } = await openIssue();
    await make.waitFor();
    excel.host.refuse('NamedItemCollection.Add', 'AccessDenied');
    await downloaded(page, () => make.click());
    await pane.getByText('Phiếu đã tạo nhưng tệp này chưa ghi nhớ được số lần phát').waitFor();
  });

  test('says what a workbook lacks, inserts a template of it, and goes on from there', async () => {
    const { page, pane, make, sheetNames, faults } = await openIssue(
      writtenBook(workbook(sheet('Sổ', [['x']]))),
    );
    await pane.getByRole('heading', { name: 'Tệp này chưa có bộ tiêu chí' }).waitFor();
    await pane.getByRole('button', { name: 'Chèn mẫu bộ tiêu chí' }).click();
    await pane.getByText('Đã chèn trang “Bộ tiêu chí”.').waitFor();
    await pane.getByRole('button', { name: 'Cập nhật' }).click();
    await pane.getByRole('heading', { name: 'Tệp này chưa có danh sách đơn vị' }).waitFor();
    await pane.getByRole('button', { name: 'Chèn mẫu danh sách đơn vị' }).click();
    await pane.getByText('Đã chèn trang “Danh sách đơn vị”.').waitFor();
    await pane.getByRole('button', { name: 'Cập nhật' }).click();
    const { bytes } = await downloaded(page, () => make.click());
    expect(Object.keys(unzipSync(bytes))).toHaveLength(5);
    expect(await sheetNames()).toEqual(['Sổ', 'Bộ tiêu chí', 'Danh sách đơn vị']);
    expect(faults).toEqual([]);
  });

  test('makes the forms of 168 communes without a task of the page above 100 ms; cancelled, it gives none and remembers none', async () => {
    const communes = Array.from({ length: 168 }, (_, index) => `Xã số ${index + 1}`);
    const { page, pane, make, remembered } = await openIssue(
      writtenBook(workbook(criteriaSheet(), unitList(communes))),
    );
    await pane.getByRole('button', { name: /^Xã, phường: 168 đơn vị/u }).click();
    let downloads = 0;
    page.on('download', () => (downloads += 1));
    await make.click();
    await pane.getByRole('button', { name: 'Hủy', exact: true }).click();
    await pane.getByText('Đã hủy theo yêu cầu.').waitFor();
    expect([downloads, await remembered()]).toEqual([0, []]);

    await noteLongTasks(pane);
    const { bytes } = await downloaded(page, () => make.click());
    await pane.getByText('Đã tạo 168 phiếu').waitFor();
    const [longest] = await longTasks(pane);
    expect(longest?.duration ?? 0).toBeLessThan(100 * (await paceOf(pane)));
    expect(Object.keys(unzipSync(bytes))).toHaveLength(168);
    expect(downloads).toBe(1);
  });

  test('fits into 320 px and at 200 % zoom in both languages and themes, and axe finds nothing', async () => {
    const stage = await openIssue();
    const { page, pane, make } = stage;
    await pane.getByRole('button', { name: /^Xã, phường: 2 đơn vị/u }).click();
    await downloaded(page, () => make.click());
    await pane.getByText('Đã tạo 4 phiếu').waitFor();
    await inEveryLook(page, pane, (look) => checkLook(stage, `issue-${look}`), stage.looks);
    await checkOtherWays(stage, 'issue');
    expect(stage.faults).toEqual([]);
  });
});

describe('Phát mẫu in the preview', () => {
  test('saves the zip, and opens a form in a tab of its own', async () => {
    const { page, pane, faults } = await openInPreview('sample');
    await pane.getByRole('button', { name: 'Phiếu', exact: true }).click();
    await pane.getByRole('tab', { name: 'Phát mẫu' }).click();
    const zip = await downloaded(page, () =>
      pane.getByRole('button', { name: /^Tạo [\d.]+ phiếu/u }).click(),
    );
    expect(Object.keys(unzipSync(zip.bytes)).length).toBeGreaterThan(20);
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      pane.getByRole('button', { name: 'Xem mẫu' }).click(),
    ]);
    await tab
      .locator('[data-u-comp="slide-tab-item"]')
      .getByText('Phiếu chấm điểm', { exact: true })
      .waitFor();
    await tab.getByText('Tệp mới.xlsx').waitFor();
    await tab.screenshot({ path: 'test-artifacts/issue-new-tab.png' });
    await tab.close();
    expect(faults).toEqual([]);
  });
});
