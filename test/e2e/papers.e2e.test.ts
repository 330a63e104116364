import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Download, Frame, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { PaperKind } from '../../src/core/papers/office/details';
import { DETAILS_NAMES, keptDetails } from '../../src/core/papers/office/keptDetails';
import { activeCell } from '../../src/excel/activeCell';
import { keepHiddenTexts, readHiddenTexts } from '../../src/excel/hiddenText';
import { FULL_BODY, letterhead, line } from '../docx/letterheads';
import { checkLook, checkOtherWays } from './paneCheck';
import { inEveryLook } from './paneLooks';
import { paneSteps } from './paneSteps';
import { previewStage } from './previewStage';
import { scoreWorkbook } from './scoreWorkbook';
import { fewSheets, webStage } from './webStage';

const open = webStage();
const openInPreview = previewStage();

/** Indexes 100, 95, 50 and 30 %, and a name that HTML could take for its own. */
const BOOK = scoreWorkbook(
  new Map([
    ['Sở Nội vụ', [2, 3, 5]],
    ['Sở Tư pháp', [2, 3, 4.5]],
    ['Sở <b>Y tế', [0, 0, 5]],
    ['Sở Du lịch', [0, 3, 0]],
  ]),
);

async function openPapers(
  book: Parameters<typeof open>[0] = BOOK,
  options: Parameters<typeof open>[1] = {},
  before: (pane: Frame) => Promise<void> = () => Promise.resolve(),
) {
  const stage = await open(book, { ...fewSheets('ranking'), ...options });
  const { pane } = stage;
  const { seen, compute } = paneSteps(pane);
  await seen();
  await before(pane);
  await compute();
  await pane.getByRole('button', { name: 'Hồ sơ', exact: true }).click();
  const view = pane.getByRole('region', { name: 'Hồ sơ', exact: true });
  await view.getByText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM').waitFor();
  return {
    ...stage,
    view,
    details: view.getByRole('button', { name: /^Thông tin ghi trên hồ sơ/u }),
    field: (name: string | RegExp) => view.getByLabel(name, { exact: true }),
    kept: async () => keptDetails(await readHiddenTexts(DETAILS_NAMES)),
  };
}

async function downloads(page: Page, count: number, click: () => Promise<void>): Promise<Download[]> {
  const made: Download[] = [];
  page.on('download', (download) => made.push(download));
  await click();
  await expect.poll(() => made.length, { timeout: 20_000 }).toBe(count);
  return made;
}

/** The words of a Word file, a line a paragraph. */
async function wordsOf(download: Download): Promise<string> {
  const parts = unzipSync(new Uint8Array(await readFile(await download.path())));
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  return xml
    .replaceAll('</w:p>', '\n')
    .replace(/<[^>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
}

/** What the cells of a result sheet's column show, as in the ranking of the pane. */
const RANKING = [
  ['Sở Nội vụ', '100,00%'],
  ['Sở Tư pháp', '95,00%'],
  ['Sở <b>Y tế', '50,00%'],
  ['Sở Du lịch', '30,00%'],
] as const;

describe('Hồ sơ', () => {
  test('keeps what the office types in the workbook, says what is missing at its field and on the paper, and saves Word files', async () => {
    const { page, pane, view, details, field, kept, reopenPane, faults } = await openPapers();
    await view.getByText('BẢN NHÁP', { exact: true }).waitFor();
    expect(await kept()).toEqual({});
    await details.click();
    await field('Cơ quan ban hành').fill('Sở Nội vụ');
    await field('Số, ký hiệu: Quyết định').fill('12/QĐ-SNV');
    await field('Địa danh').fill('Huế');
    await field('Ngày ban hành').fill('2025-01-05');
    const bases = field('Căn cứ ban hành (mỗi dòng một mục)');
    await bases.fill('Luật Tổ chức chính quyền địa phương\n\nQuyết định số 1');
    expect(await bases.inputValue()).toBe('Luật Tổ chức chính quyền địa phương\n\nQuyết định số 1');
    await field('Chức vụ người ký').fill('Giám đốc');
    await field('Nơi nhận (mỗi dòng một mục)').fill('Như Điều 4');
    const name = field('Họ tên người ký');
    const lacking = async () =>
      pane.locator(`[id="${(await name.getAttribute('aria-describedby')) ?? ''}"]`).innerText();
    expect(await lacking()).toBe('Còn thiếu.');
    await view.getByLabel('Áp dụng cho', { exact: true }).selectOption('decision');
    await name.fill('Nguyễn Văn A');
    await view.getByLabel('Áp dụng cho', { exact: true }).selectOption('all');
    expect(await lacking()).toBe('Còn thiếu ở: Báo cáo, Kế hoạch, Tờ trình.');
    await view.getByText('BẢN NHÁP', { exact: true }).waitFor({ state: 'detached' });
    await view.getByText('Số: 12/QĐ-SNV', { exact: true }).waitFor();
    await view.getByText('Huế, ngày 05 tháng 01 năm 2025', { exact: true }).waitFor();

    expect(await kept()).toEqual({});
    await view.getByRole('button', { name: 'Lưu thông tin' }).click();
    await view.getByText('Đã lưu trong tệp Excel này', { exact: false }).waitFor();
    const typed = {
      issuer: 'Sở Nội vụ',
      place: 'Huế',
      date: '2025-01-05',
      legalBases: ['Luật Tổ chức chính quyền địa phương', 'Quyết định số 1'],
      signer: { office: 'Giám đốc' },
      recipients: ['Như Điều 4'],
      papers: { decision: { number: '12/QĐ-SNV', signer: { name: 'Nguyễn Văn A' } } },
    };
    expect(await kept()).toEqual(typed);

    await view.locator('input[type="file"]').setInputFiles({
      name: 'mau.docx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(letterhead({ body: line('MẪU CỦA SỞ') + FULL_BODY })),
    });
    await view.getByText('Dùng mẫu “mau.docx”.').waitFor();
    await view.getByRole('checkbox', { name: /^Kế hoạch/u }).uncheck();
    const files = await downloads(page, 3, () =>
      view.getByRole('button', { name: 'Tải 3 tệp Word (.docx)' }).click(),
    );
    await view.getByText('Đã tải xuống: Quyết định công bố.docx;', { exact: false }).waitFor();
    expect(files.map((file) => file.suggestedFilename())).toEqual([
      'Quyết định công bố.docx',
      'Báo cáo kết quả.docx',
      'Tờ trình khen thưởng.docx',
    ]);
    const [decision, report] = await Promise.all(files.map(wordsOf));
    expect(decision).toContain('MẪU CỦA SỞ');
    expect(decision).toContain('GIÁM ĐỐC SỞ NỘI VỤ');
    expect(decision).toContain('Căn cứ Luật Tổ chức chính quyền địa phương;');
    expect(decision).not.toContain('BẢN NHÁP');
    expect(report).toContain('BẢN NHÁP');
    for (const [unit, percent] of RANKING)
      expect(decision).toMatch(new RegExp(`${unit}\n(?:.*\n){0,4}${percent}\n`, 'u'));

    await reopenPane();
    await pane.getByRole('button', { name: 'Hồ sơ', exact: true }).click();
    await view.getByText('Chưa có kết quả để lập hồ sơ', { exact: false }).waitFor();
    expect(await field('Cơ quan ban hành').inputValue()).toBe('Sở Nội vụ');
    expect(faults).toEqual([]);
  });

  test('opens the cell of a figure, by mouse and by keys, and shows those of a figure that has several', async () => {
    const { pane, view, faults } = await openPapers(BOOK, { settings: {} });
    const sheet = view.getByRole('group', { name: 'Quyết định công bố: bản xem trước' });
    await sheet.getByRole('button', { name: '95,00%', exact: true }).click();
    await expect.poll(activeCell).toEqual({ sheet: 'Xếp hạng Sở, ban, ngành', cell: 'E10' });

    await sheet.focus();
    await sheet.press('ArrowDown');
    // The number of units is shown by the cells of all of them.
    expect(await pane.locator(':focus').innerText()).toBe('4');
    await pane.locator(':focus').press('Enter');
    const cells = view.getByRole('group', { name: 'Các ô của số liệu' });
    expect(await pane.locator(':focus').innerText()).toBe('B9');
    await pane.locator(':focus').press('Tab');
    await pane.locator(':focus').press('Enter');
    await expect.poll(activeCell).toEqual({ sheet: 'Xếp hạng Sở, ban, ngành', cell: 'B10' });
    await pane.locator(':focus').press('Escape');
    await cells.waitFor({ state: 'detached' });
    expect(await pane.locator(':focus').innerText()).toBe('4');
    await pane.locator(':focus').press('End');
    await pane.locator(':focus').press('ArrowLeft');
    await pane.locator(':focus').press(' ');
    await expect.poll(async () => (await activeCell())?.cell).toMatch(/^[A-Z]12$/u);
    expect(faults).toEqual([]);
  });

  test('copies a paper with its tables in an Excel that saves no files from a pane', async () => {
    const { page, pane, view, faults } = await openPapers(BOOK, {}, onMac);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await view.getByText('Excel trên máy này không tải được tệp từ phần bổ trợ', { exact: false }).waitFor();
    expect(await view.getByRole('button', { name: /^Tải/u }).count()).toBe(0);
    await view.getByRole('button', { name: 'Sao chép' }).click();
    await view.getByText('Đã sao chép.', { exact: false }).waitFor();
    const { html, text } = await clipboardOf(page);
    expect(text).toContain('Sở <b>Y tế');
    expect(html).toContain('Sở &lt;b&gt;Y tế');
    expect(html).toMatch(/<table.*<th[^>]*>Hạng.*<td[^>]*>Sở Nội vụ<.*<td[^>]*>100,00%</su);
    expect(await pane.locator('article').count()).toBe(2);
    expect(faults).toEqual([]);
  });

  test('says that what the workbook keeps cannot be read, and begins anew', async () => {
    const { pane, view, details, field, kept } = await openPapers(BOOK, {}, () =>
      keepHiddenTexts([[DETAILS_NAMES[0] ?? '', '1/2:{']]),
    );
    await view.getByText('không đọc được nên chưa được dùng', { exact: false }).waitFor();
    await details.click();
    await field('Địa danh').fill('Huế');
    await pane.getByRole('button', { name: 'Lưu thông tin' }).click();
    await view
      .getByText('không đọc được nên chưa được dùng', { exact: false })
      .waitFor({ state: 'detached' });
    expect(await kept()).toEqual({ place: 'Huế' });
  });

  test('makes the same papers in the preview, whose figures are those of the ranking beside it', async () => {
    const { page, pane, faults } = await openInPreview(BOOK, fewSheets('ranking'));
    const { seen, compute, rankingRows } = paneSteps(pane);
    await seen();
    await compute();
    const ranking = (await rankingRows()).map(([, unit, percent]) => [unit, percent]);
    expect(ranking).toEqual(RANKING);
    await pane.getByRole('button', { name: 'Hồ sơ', exact: true }).click();
    const view = pane.getByRole('region', { name: 'Hồ sơ', exact: true });
    for (const paper of ['Báo cáo', 'Kế hoạch', 'Tờ trình'])
      await view.getByRole('checkbox', { name: new RegExp(`^${paper}`, 'u') }).uncheck();
    const [file] = await downloads(page, 1, () =>
      view.getByRole('button', { name: 'Tải tệp Word (.docx)' }).click(),
    );
    if (file === undefined) throw new Error('no file');
    const words = await wordsOf(file);
    for (const [unit, percent] of RANKING)
      expect(words).toMatch(new RegExp(`${unit}\n(?:.*\n){0,4}${percent}\n`, 'u'));
    expect(faults).toEqual([]);
  });

  test('shows every paper in every look, wide and narrow, to be read and as the whole page', async () => {
    const stage = await openPapers('sample');
    const { page, pane, view, details, setWidth, faults } = stage;
    const look = async (kind: PaperKind, name: string): Promise<void> => {
      await pane.locator(`#tab-${kind}`).click();
      await pane.getByText(TITLES[kind], { exact: true }).first().waitFor();
      await pane.locator('section h2').last().scrollIntoViewIfNeeded();
      await checkLook(stage, `papers-${kind}-${name}`);
    };
    for (const kind of ['decision', 'commendation'] as const) await look(kind, 'read');
    await inEveryLook(page, pane, (name) => look('report', name), stage.looks);
    await checkOtherWays(stage, 'papers-report');
    await view.getByRole('button', { name: 'Cả trang giấy' }).click();
    await setWidth(320);
    await checkLook(stage, 'papers-report-whole-320');
    await setWidth(350);
    await details.click();
    await checkLook(stage, 'papers-details');
    await checkOtherWays(stage, 'papers-details');
    expect(faults).toEqual([]);
  });
});

const TITLES = {
  decision: 'QUYẾT ĐỊNH',
  report: 'BÁO CÁO',
  directive: 'KẾ HOẠCH',
  commendation: 'TỜ TRÌNH',
} as const;

/** Excel for Mac, whose web view saves no files. */
async function onMac(pane: Frame): Promise<void> {
  await pane.evaluate(() => {
    const context = Object.create(Office.context, { platform: { value: 'Mac' } }) as unknown;
    Object.assign(window, { Office: Object.create(Office, { context: { value: context } }) as unknown });
  });
}

async function clipboardOf(page: Page): Promise<{ html: string; text: string }> {
  await page.bringToFront();
  return page.evaluate(async () => {
    window.focus();
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text() ?? '';
    return { html: await read('text/html'), text: await read('text/plain') };
  });
}
