import { describe, expect, test } from 'vitest';
import { accessibilityFaults } from './accessibility';
import { checkLook, checkOtherWays } from './paneCheck';
import { dress, inEveryLook, onceEach } from './paneLooks';
import { paneSteps } from './paneSteps';
import { previewStage } from './previewStage';
import { workbookOfSheets } from './scoreWorkbook';
import { fewSheets, webStage } from './webStage';

const open = webStage();
const openInPreview = previewStage();

const HOSTILE = '<img src=x onerror=alert(1)>';
const LONG = 'Tài liệu kiểm chứng chưa đầy đủ, đề nghị bổ sung văn bản phê duyệt. '.repeat(12).trim();

type Cell = string | number;

/** A unit's sheet: of each of three criteria its self-score, two rounds, reason and explanation. */
function unitSheet(unit: string, rows: readonly (readonly Cell[])[], block = 'Sở, ban, ngành') {
  const [plan = [], report = [], review = []] = rows;
  return [
    ['BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
    [`Đơn vị: ${unit}`],
    [`Khối: ${block}`],
    [
      'STT',
      'Tiêu chí',
      'Điểm tối đa',
      'Điểm tự chấm',
      'Điểm thẩm định lần 1',
      'Điểm thẩm định lần 2',
      'Ý kiến thẩm định',
      'Giải trình của đơn vị',
    ],
    ['1', 'Chỉ đạo điều hành'],
    ['1.1', 'Kế hoạch', 4, ...plan],
    ['1.2', 'Báo cáo', 6, ...report],
    ['2', 'Thể chế'],
    ['2.1', 'Rà soát văn bản', 10, ...review],
  ];
}

/** Sở Y tế loses 3 points, Sở Nội vụ 1.5 in two steps, Đài Phát thanh gains 1; of the second block only the last scores are known. */
const BOOK = workbookOfSheets(
  new Map<string, (readonly Cell[])[]>([
    [
      'Sở Nội vụ',
      unitSheet('Sở Nội vụ', [
        [4, 2, 3.5, HOSTILE, 'Có công văn số 12'],
        [6, 5, '', LONG],
        [8, 8],
      ]),
    ],
    [
      'Sở Y tế',
      unitSheet('Sở Y tế', [
        [4, 4],
        [6, 3, '', 'Thiếu hai quý'],
        [7, 7],
      ]),
    ],
    [
      'Đài Phát thanh',
      unitSheet('Đài Phát thanh', [
        [3, 3],
        [5, 5],
        [6, 7, '', 'Tính thiếu'],
      ]),
    ],
    [
      'Cấp xã',
      unitSheet(
        'Xã Đồng Tiến',
        [
          ['', 4],
          ['', 5],
          ['', 6],
        ],
        'Cấp xã',
      ),
    ],
  ]),
);

async function openComputed() {
  const stage = await open(BOOK, fewSheets());
  const { compute, seen } = paneSteps(stage.pane);
  await seen();
  await compute();
  const { pane, excel } = stage;
  return {
    ...stage,
    compute,
    openView: () => pane.getByRole('tab', { name: 'Thẩm định', exact: true }).click(),
    units: pane.getByRole('table', { name: 'Theo đơn vị' }).locator('tbody tr[data-row]'),
    criteria: pane.getByRole('table', { name: 'Theo tiêu chí' }).locator('tbody tr[data-row]'),
    frontSheet: () => excel.workbook.getActiveSheet().getName(),
  };
}

const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();

describe('the view of the appraisal', () => {
  test('has the units by gap, in any order, and of one its changed scores by their steps, each of which opens its cell', async () => {
    const { page, pane, openView, units, frontSheet, show, faults } = await openComputed();
    await openView();
    await units.first().waitFor();
    const texts = async () => (await units.allInnerTexts()).map(oneLine);
    expect(await texts()).toEqual([
      'Sở Y tế 17 → 14 · giảm 1 −3,0 2 3',
      'Sở Nội vụ 18,00 → 16,50 · giảm 2 −1,5 1 1',
      'Đài Phát thanh 14 → 15 · tăng 1 +1,0 3 2',
    ]);
    await pane.getByRole('button', { name: 'Hạng thẩm định' }).click();
    expect((await texts()).map((text) => text.slice(0, 6))).toEqual(['Sở Nội', 'Đài Ph', 'Sở Y t']);
    await pane.getByRole('searchbox', { name: 'Tìm đơn vị' }).fill('noi vu');
    await pane.getByText('1/3 đơn vị').waitFor();

    await pane.getByRole('button', { name: 'Các điểm thay đổi khi thẩm định: Sở Nội vụ' }).press('Enter');
    const changes = pane.getByRole('list', { name: /Sở Nội vụ$/u }).getByRole('listitem');
    await changes.first().waitFor();
    expect((await changes.allInnerTexts()).map(oneLine)).toEqual([
      expect.stringMatching(/^1\.2 Báo cáo −1,0 Tự chấm: 6 → Lần 1: 5 tối đa 6 Lý do: Tài liệu kiểm/u),
      `1.1 Kế hoạch −0,5 Tự chấm: 4 → Lần 1: 2 → Lần 2: 3,5 tối đa 4 Lý do: ${HOSTILE} Giải trình: Có công văn số 12`,
    ]);
    await pane.getByText('Chỉ số 82,50%; nếu giữ điểm tự chấm: 90,00%.').waitFor();
    const long = changes.first();
    expect((await long.innerText()).length).toBeLessThan(400);
    await long.getByRole('button', { name: 'Xem hết' }).click();
    expect(oneLine(await long.innerText())).toContain(LONG);

    await show('Sở Y tế');
    await changes.nth(1).getByRole('button', { name: 'Lần 1: 2' }).press('Enter');
    await expect.poll(frontSheet).toBe('Sở Nội vụ');
    await show('Sở Y tế');
    await changes.first().getByRole('button', { name: /^1\.2/u }).focus();
    await page.keyboard.press('ArrowDown');
    expect(await pane.locator(':focus').innerText()).toMatch(/^1\.1 Kế hoạch/u);
    await page.keyboard.press('Enter');
    await expect.poll(frontSheet).toBe('Sở Nội vụ');
    expect(faults).toEqual([]);
  });

  test('has the criteria by cuts, marks what many units over-claim, and of one the units whose score changed', async () => {
    const { pane, openView, criteria, frontSheet, faults } = await openComputed();
    await openView();
    await pane.getByRole('tab', { name: 'Theo tiêu chí' }).click();
    await criteria.first().waitFor();
    expect((await criteria.allInnerTexts()).map(oneLine)).toEqual([
      '1.2 Báo cáo tối đa 6 · 3 đơn vị ⚠ nhiều đơn vị bị giảm 2 0 −4,0',
      '1.1 Kế hoạch tối đa 4 · 3 đơn vị 1 0 −0,5',
      '2.1 Rà soát văn bản tối đa 10 · 3 đơn vị 0 1 +1,0',
    ]);
    await pane.getByRole('combobox', { name: 'Lọc tiêu chí' }).selectOption('Có đơn vị được tăng (1)');
    await pane.getByText('1/3 tiêu chí').waitFor();
    await pane.getByRole('button', { name: 'Bỏ lọc' }).click();
    await criteria.first().getByRole('button').click();
    await pane.getByText('2/3 đơn vị tự chấm cao hơn thẩm định', { exact: false }).waitFor();
    const units = pane.getByRole('list', { name: '1.2 Báo cáo' }).getByRole('listitem');
    await units.first().waitFor();
    expect((await units.allInnerTexts()).map((text) => text.split('\n')[0])).toEqual([
      'Sở Y tế',
      'Sở Nội vụ',
    ]);
    await units.first().getByRole('button').first().click();
    await expect.poll(frontSheet).toBe('Sở Y tế');

    await pane.getByRole('combobox', { name: 'Khối' }).selectOption('Cấp xã');
    await pane.getByText('Khối này không có cả điểm tự chấm và điểm thẩm định.').waitFor();
    expect(await accessibilityFaults(pane)).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('is used by everybody: both languages and themes, 320 px, 200 % zoom and forced colours', async () => {
    const stage = await openComputed();
    const { page, pane, openView, units, criteria, faults } = stage;
    await openView();
    await units.nth(1).locator('[aria-expanded]').click();
    await pane.getByRole('list', { name: /Sở Nội vụ$/u }).waitFor();
    await inEveryLook(page, pane, (look) => checkLook(stage, `appraisal-units-${look}`), onceEach);
    await checkOtherWays(stage, 'appraisal-units');
    await pane.getByRole('tab', { name: 'Theo tiêu chí' }).click();
    await criteria.first().getByRole('button').click();
    await pane.getByRole('list', { name: '1.2 Báo cáo' }).waitFor();
    await inEveryLook(page, pane, (look) => checkLook(stage, `appraisal-criteria-${look}`), onceEach);
    await checkOtherWays(stage, 'appraisal-criteria');
    expect(faults).toEqual([]);
  });

  test('says what a final score has inside beside the points of the appraisal', async () => {
    const sheet = (unit: string, rounds: readonly number[]) => [
      ['BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
      [`Đơn vị: ${unit}`],
      ['Khối: Sở, ban, ngành'],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định', 'Điểm điều tra XHH', 'Tổng điểm'],
      ['1', 'Chỉ đạo điều hành'],
      ['1.1', 'Kế hoạch', 4, ...rounds],
      ['1.2', 'Báo cáo', 6, 6, 6, '', 6],
    ];
    const book = new Map([
      ['Sở Nội vụ', sheet('Sở Nội vụ', [3, 2, 0.5, 2.5])],
      ['Sở Y tế', sheet('Sở Y tế', [3, 3, 0.5, 3.5])],
    ]);
    const { pane, faults } = await open(workbookOfSheets(book), fewSheets());
    await paneSteps(pane).compute();
    await pane.getByRole('tab', { name: 'Thẩm định', exact: true }).click();
    await pane.getByRole('button', { name: 'Các điểm thay đổi khi thẩm định: Sở Nội vụ' }).click();
    const change = pane.getByRole('list', { name: /Sở Nội vụ$/u }).getByRole('listitem');
    await change.first().waitFor();
    expect(oneLine(await change.first().innerText())).toBe(
      '1.1 Kế hoạch −1 Tự chấm: 3 → Thẩm định: 2 → Đạt được: 2,5 gồm điểm điều tra, thưởng, phạt +0,5 tối đa 4',
    );
    expect(faults).toEqual([]);
  });

  test('is not there where the sheets have no self-scores, and goes with them', async () => {
    const plain = [
      ['KẾT QUẢ THẨM ĐỊNH CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
      ['Khối: Sở, ban, ngành'],
      ['STT', 'Nội dung', 'Điểm tối đa', 'Sở Nội vụ', 'Sở Y tế'],
      ['1', 'Chỉ đạo điều hành'],
      ['1.1', 'Kế hoạch', 4, 4, 3],
    ];
    const { pane, faults } = await open(workbookOfSheets(new Map([['Tổng hợp điểm', plain]])), fewSheets());
    await paneSteps(pane).compute();
    await pane.locator('tbody tr').first().waitFor();
    expect(await pane.getByRole('tab').allInnerTexts()).toHaveLength(5);
    expect(await pane.getByRole('tab', { name: 'Thẩm định' }).count()).toBe(0);
    expect(await pane.getByText('tự chấm').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  test('opens the cells of the sample in the preview, too', async () => {
    const { page, pane, faults } = await openInPreview('sample', fewSheets());
    await paneSteps(pane).compute();
    await pane.getByRole('tab', { name: 'Thẩm định', exact: true }).click();
    const row = pane.locator('tbody tr[data-row]').filter({ hasText: 'Sở Xây dựng' });
    await row.locator('[aria-expanded]').click();
    await pane
      .getByRole('list', { name: /Sở Xây dựng$/u })
      .getByRole('button')
      .first()
      .click();
    const front = page.locator('[data-u-comp="slide-tab-item"][aria-selected="true"]');
    await expect.poll(async () => (await front.innerText()).trim(), { timeout: 30_000 }).toBe('Sở Xây dựng');
    expect(faults).toEqual([]);
  });
});

describe('what the appraisal made of a unit in the ranking', () => {
  test('is small beside the index, and on its card the largest losses with their reasons, all when asked for', async () => {
    const { pane, compute, faults } = await openComputed();
    const row = pane.locator('tbody tr[data-row]').filter({ hasText: 'Sở Nội vụ' });
    expect(oneLine(await row.innerText())).toBe('1 Sở Nội vụ tự chấm 90,00% → 82,50%');
    await row.locator('[aria-expanded]').click();
    await pane.getByText('tự chấm 18,00 → 16,50 điểm (−1,5); giảm 2 tiêu chí').waitFor();
    const changes = pane.getByRole('list', { name: /Sở Nội vụ$/u }).getByRole('listitem');
    await expect.poll(() => changes.count()).toBe(2);
    // A run that is ranked anew has a trace of its own.
    await compute();
    await expect.poll(() => changes.count()).toBe(2);
    await pane.getByRole('combobox', { name: 'Xếp theo' }).selectOption('Thể chế');
    expect(await row.innerText()).not.toContain('tự chấm');
    expect(faults).toEqual([]);
  });

  test('shows three changes at first, and is used by everybody', async () => {
    const stage = await open('sample', fewSheets());
    const { page, pane, faults } = stage;
    await paneSteps(pane).compute();
    await pane.locator('tbody [aria-expanded]').first().click();
    const changes = pane.getByRole('list', { name: /^Các điểm thay đổi/u }).getByRole('listitem');
    await changes.first().waitFor();
    expect(await changes.count()).toBe(3);
    await inEveryLook(page, pane, (look) => checkLook(stage, `appraisal-card-${look}`), onceEach);
    await checkOtherWays(stage, 'appraisal-card');
    await pane.getByRole('button', { name: /^Xem cả \d+ điểm thay đổi$/u }).click();
    await expect.poll(() => changes.count()).toBeGreaterThan(3);
    expect(faults).toEqual([]);
  });
});

test('seven views stand in one line at 320 px, in both languages, and do not move whichever is chosen', async () => {
  const { page, pane, setWidth, faults } = await openComputed();
  const line = pane.getByRole('tablist').first();
  const places = () =>
    line.evaluate((list) => ({
      beyond: list.scrollWidth - list.clientWidth,
      tabs: [...list.querySelectorAll('[role="tab"]')].map((tab) => {
        const { left, width, top, height } = tab.getBoundingClientRect();
        return [left, width, top, height].map(Math.round);
      }),
    }));
  for (const language of ['vi', 'en'] as const) {
    await dress(page, pane, ['light', language]);
    for (const width of [320, 350]) {
      await setWidth(width);
      const first = await places();
      expect(first.beyond, `${language}, ${width} px`).toBe(0);
      expect(first.tabs).toHaveLength(7);
      const tabs = line.getByRole('tab');
      await tabs.first().click();
      for (let at = 1; at < 7; at++) {
        await page.keyboard.press('ArrowRight');
        await page.keyboard.press('Enter');
        expect(await tabs.nth(at).getAttribute('aria-selected')).toBe('true');
        expect(await places()).toEqual(first);
      }
    }
  }
  expect(faults).toEqual([]);
});
