import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { checkLook } from './paneCheck';
import { inEveryLook, onceEach } from './paneLooks';
import { paneSteps } from './paneSteps';
import { workbookOfSheets } from './scoreWorkbook';
import { fewSheets, webStage } from './webStage';

const CLIPBOARD = ['clipboard-read', 'clipboard-write'];
const HOSTILE = 'Sở <img src=x onerror=alert(1)>';

const open = webStage();

/** The pane beside a workbook of score tables, computed. */
async function openComputed(
  sheets: ReadonlyMap<string, ReturnType<typeof scores>>,
  permissions: readonly string[] = [],
) {
  const stage = await open(workbookOfSheets(sheets), fewSheets('ranking'));
  const { page, pane, excel, faults, sheetNames } = stage;
  await page.context().grantPermissions(permissions);
  const { seen, compute } = paneSteps(pane);
  await seen();
  expect(await sheetNames()).toEqual([...sheets.keys()]);
  await compute();
  const openView = async (name: 'Biến động' | 'Nhận định') => {
    await pane.getByRole('tab', { name }).click();
  };
  const frontSheet = () => excel.workbook.getActiveSheet().getName();
  return { stage, page, faults, frontSheet, pane, openView };
}

/** A table of criteria × units: of each unit its scores in two fields of 5 points each. */
function scores(year: number, units: readonly (readonly [string, number, number])[]) {
  return [
    [`KẾT QUẢ THẨM ĐỊNH CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${year}`],
    ['Khối: Sở, ban, ngành'],
    ['STT', 'Nội dung', 'Điểm tối đa', ...units.map(([name]) => name)],
    ['1', 'Cải cách thể chế'],
    ['1.1', 'Văn bản ban hành', 5, ...units.map(([, first]) => first)],
    ['2', 'Cải cách thủ tục hành chính'],
    ['2.1', 'Hồ sơ giải quyết', 5, ...units.map(([, , second]) => second)],
  ];
}

/** Sở Nội vụ falls from first to last, the two behind it rise, Sở Mới is new, Sở Cũ is gone. */
const twoYears = (leader = 'Sở Nội vụ') =>
  new Map([
    [
      'Năm 2023',
      scores(2023, [
        [leader, 4.5, 0],
        ['Sở Tư pháp', 4.9, 4.8],
        ['Sở Y tế', 4.6, 4.6],
        ['Sở Mới', 3, 3],
      ]),
    ],
    [
      'Năm 2022',
      scores(2022, [
        [leader, 5, 5],
        ['Sở Tư pháp', 4.8, 4.8],
        ['Sở Y tế', 4.6, 4.6],
        ['Sở Cũ', 4, 4],
      ]),
    ],
  ]);

describe('the view of the moves', () => {
  test('goes through the lines by arrow keys, opens a unit’s column, and lists the biggest move first with what moved each unit', async () => {
    const { stage, page, frontSheet, pane, openView, faults } = await openComputed(twoYears());
    await openView('Biến động');
    const chart = pane.getByRole('group', { name: /^Thứ hạng năm 2022 và năm 2023/u });
    const focused = pane.locator(':focus');
    await chart.getByRole('button').first().focus();
    await focused.press('ArrowDown');
    expect(await focused.getAttribute('aria-label')).toBe('2. Sở Y tế: tăng 1 bậc, từ thứ 3 lên thứ 2');
    await focused.press('End');
    expect(await focused.getAttribute('aria-label')).toBe('4. Sở Nội vụ: giảm 3 bậc, từ thứ 1 xuống thứ 4');
    expect(await chart.locator('[role="button"][tabindex="0"]').count()).toBe(1);
    await focused.press('Enter');
    await expect.poll(() => frontSheet()).toBe('Năm 2023');
    await chart.getByText('Sở Nội vụ').hover();
    await pane.getByText('giảm 3 bậc, từ thứ 1 xuống thứ 4', { exact: false }).first().waitFor();
    await checkLook(stage, 'moves-line-light-vi');

    const items = pane.getByRole('listitem');
    const names = async () =>
      (await items.locator('button[title] > span:first-child').allInnerTexts()).slice(0, 9);
    await items.first().waitFor();
    expect(await names()).toEqual(['Sở Nội vụ', 'Sở Tư pháp', 'Sở Y tế', 'Sở Mới']);
    await pane.getByText('Có trong khối năm 2022, nay không còn: Sở Cũ.').waitFor();
    await pane.getByRole('button', { name: '2 tăng hạng' }).click();
    expect(await names()).toEqual(['Sở Tư pháp', 'Sở Y tế']);
    await pane.getByRole('button', { name: 'Vì sao: Sở Y tế' }).click();
    await pane
      .getByText(/^Đơn vị tăng hạng dù chỉ số không tăng. Tăng 1 bậc, do đơn vị khác tụt lại./u)
      .waitFor();
    await pane.getByRole('button', { name: '1 giảm hạng' }).click();
    await pane.getByRole('button', { name: 'Vì sao: Sở Nội vụ' }).click();
    await pane.getByText('1 tiêu chí năm trước có điểm, nay 0 điểm').waitFor();
    const table = await pane.getByRole('listitem').first().locator('tbody tr').allInnerTexts();
    expect(table.map((row) => row.replace(/\s+/gu, ' '))).toEqual([
      'Cải cách thể chế hạng 1 → 3 100,00% 90,00% −5,00',
      'Cải cách thủ tục hành chính hạng 1 → 4 · thấp nhất khối 100,00% 0,00% −50,00',
      'Chỉ số 100,00% 45,00% −55,00',
    ]);
    await inEveryLook(page, stage.pane, (look) => checkLook(stage, `moves-why-${look}`), onceEach);
    await stage.show('Năm 2022');
    await pane.getByRole('button', { name: /^2.1 Hồ sơ giải quyết/u }).click();
    await expect.poll(() => frontSheet()).toBe('Năm 2023');
    expect(faults).toEqual([]);
  });

  test('says what is missing without last year', async () => {
    const { stage, pane, openView, faults } = await openComputed(
      new Map([
        [
          'Năm 2023',
          scores(2023, [
            ['Sở Nội vụ', 4.5, 4],
            ['Sở Tư pháp', 4.9, 4.8],
          ]),
        ],
      ]),
    );
    await openView('Biến động');
    await pane.getByText('Chưa có số liệu năm trước để so sánh.').waitFor();
    await pane.getByRole('table', { name: 'Bảng mẫu' }).getByText('KẾT QUẢ XẾP HẠNG NĂM 2022').waitFor();
    await checkLook(stage, 'moves-missing-light-vi');
    expect(faults).toEqual([]);
  });

  test('names the sheet of last year where none of the units is known there', async () => {
    const apart = new Map([
      [
        'Năm 2023',
        scores(2023, [
          ['Sở Nội vụ', 4.5, 4],
          ['Sở Tư pháp', 4.9, 4.8],
        ]),
      ],
      [
        'Bảng cũ',
        scores(2022, [
          ['Sở Ba', 4.5, 4],
          ['Sở Bốn', 4.9, 4.8],
        ]),
      ],
    ]);
    const { stage, pane, openView, faults } = await openComputed(apart);
    await openView('Biến động');
    await pane.getByText('Tệp có số liệu năm trước (“Bảng cũ”)', { exact: false }).waitFor();
    await checkLook(stage, 'moves-unmatched-light-vi');
    await pane.getByRole('button', { name: 'Xem Dữ liệu' }).click();
    await pane.getByRole('region', { name: 'Dữ liệu' }).waitFor();
    expect(faults).toEqual([]);
  });
});

describe('the announcement in the pane', () => {
  test('is copied as formatted and as plain text; a hostile name stays the text it is', async () => {
    const { stage, page, frontSheet, pane, openView, faults } = await openComputed(
      twoYears(HOSTILE),
      CLIPBOARD,
    );
    await openView('Nhận định');
    await pane.getByRole('button', { name: 'Sao chép văn bản' }).click();
    await pane.getByText('Đã sao chép.', { exact: false }).waitFor();
    const { html, text } = await clipboardOf(page);
    expect(text).toContain(HOSTILE);
    expect(html).toContain('Sở &lt;img src=x onerror=alert(1)&gt;');
    expect(html).not.toContain('<img');
    expect(html).toMatch(/<h1[^>]*>NHẬN ĐỊNH.*<h2[^>]*>Khối .*<p[^>]*>/su);

    await pane.locator('article').getByRole('button').first().click();
    const checkFigures = (look: string) => checkLook(stage, `announcement-figures-${look}`);
    await inEveryLook(page, stage.pane, checkFigures, onceEach);
    await pane.locator('article li').getByRole('button').first().click();
    await expect.poll(() => frontSheet()).toBe('Xếp hạng Sở, ban, ngành');
    expect(faults).toEqual([]);
  });

  test('is copied by the older command where the clipboard is denied, and selected where that is, too', async () => {
    const { page, pane, openView, faults } = await openComputed(twoYears(), CLIPBOARD);
    await openView('Nhận định');
    await pane.locator('main').evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
    });
    const copy = pane.getByRole('button', { name: 'Sao chép văn bản' });
    await copy.click();
    await pane.getByText('Đã sao chép.', { exact: false }).waitFor();
    const { html, text } = await clipboardOf(page);
    expect(html).toMatch(/<h1[^>]*>NHẬN ĐỊNH/u);
    expect(text).toMatch(/^NHẬN ĐỊNH/u);
    expect(text).not.toContain('Số liệu (');

    await pane.locator('main').evaluate(() => {
      Object.defineProperty(document, 'execCommand', { value: () => false });
    });
    await copy.click();
    await pane.getByText('bấm Ctrl+C', { exact: false }).waitFor();
    const selected = await pane.locator('main').evaluate(() => String(document.getSelection()));
    expect(selected).toMatch(/^NHẬN ĐỊNH/u);
    expect(selected).not.toContain('Số liệu (');
    expect(faults).toEqual([]);
  });
});

async function clipboardOf(page: Page): Promise<{ html: string; text: string }> {
  await page.bringToFront();
  return page.evaluate(async () => {
    window.focus();
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text() ?? '';
    return { html: await read('text/html'), text: await read('text/plain') };
  });
}
