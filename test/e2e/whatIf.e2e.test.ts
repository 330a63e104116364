import type { Frame } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { checkLook, checkOtherWays } from './paneCheck';
import { inEveryLook, onceEach } from './paneLooks';
import { paneSteps } from './paneSteps';
import { previewStage } from './previewStage';
import { scoreWorkbook } from './scoreWorkbook';
import { fewSheets, webStage } from './webStage';

const open = webStage();
const openInPreview = previewStage();

/** Of 2, 3 and 5 points: Sở Nội vụ 9, Sở Y tế 7, Sở Tư pháp 4, Sở Tài chính 3. */
const BOOK = scoreWorkbook(
  new Map([
    ['Sở Nội vụ', [2, 3, 4]],
    ['Sở Y tế', [0, 3, 4]],
    ['Sở Tư pháp', [1, 0, 3]],
    ['Sở Tài chính', [0, 1, 2]],
  ]),
);

/** What a person does in the view that tries scores. */
function trialSteps(pane: Frame) {
  const row = (criterion: string) => pane.locator('tbody tr[data-row]').filter({ hasText: criterion });
  return {
    openView: () => pane.getByRole('tab', { name: 'Thử điểm', exact: true }).first().click(),
    choose: (unit: string) => pane.getByRole('button', { name: `Thử điểm: ${unit}`, exact: true }),
    row,
    points: (criterion: string) => row(criterion).getByRole('textbox'),
    slider: (criterion: string) => row(criterion).getByRole('slider'),
    outcome: pane.getByRole('region', { name: 'Nếu được điểm thử' }),
    wish: pane.getByRole('textbox', { name: 'Đạt hạng' }),
    find: pane.getByRole('button', { name: 'Tìm cách' }),
  };
}

async function openTrial(unit: string) {
  const stage = await open(BOOK, fewSheets());
  const { compute, seen } = paneSteps(stage.pane);
  await seen();
  await compute();
  const steps = trialSteps(stage.pane);
  await steps.openView();
  await steps.choose(unit).click();
  await steps.outcome.waitFor();
  return { ...stage, ...steps, compute };
}

const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();

describe('trying scores of a unit', () => {
  test('lists its criteria by points lost, and tells at once the rank, whom it passes and who shares it; no cell changes', async () => {
    const stage = await openTrial('Sở Tư pháp');
    const { pane, excel, points, slider, outcome, row, faults } = stage;
    const rows = pane.locator('tbody tr[data-row]');
    expect((await rows.allInnerTexts()).map(oneLine)).toEqual([
      '1.2 Báo cáo cải cách hành chính nay 0/3 điểm 3',
      '2.1 Rà soát văn bản nay 3/5 điểm 2',
      '1.1 Kế hoạch cải cách hành chính nay 1/2 điểm 1',
    ]);
    expect(oneLine(await outcome.innerText())).toContain('Hạng 3 · 40,00%');

    await points('1.2').fill('3');
    await outcome.getByText('Hạng 2 · 70,00%').waitFor();
    expect(oneLine(await outcome.innerText())).toContain('Cùng hạng với 1 đơn vị: Sở Y tế');
    await points('2.1').fill('3,25');
    await outcome.getByText('Hạng 2 · 72,50%').waitFor();
    expect(oneLine(await outcome.innerText())).toContain('Vượt qua 1 đơn vị: Sở Y tế');

    // What cannot be given is not tried, and says why.
    await points('2.1').fill('5,5');
    await row('2.1').getByText('Nhập từ 0 đến 5, tối đa 2 chữ số thập phân.').waitFor();
    await outcome.getByText('Hạng 2 · 72,50%').waitFor();
    await points('2.1').fill('0,001');
    await row('2.1').getByText('Nhập từ 0 đến 5, tối đa 2 chữ số thập phân.').waitFor();
    await points('2.1').fill('');
    await outcome.getByText('Hạng 2 · 70,00%').waitFor();

    await slider('1.1').press('ArrowRight');
    await outcome.getByText('Hạng 2 · 80,00%').waitFor();
    expect(await points('1.1').inputValue()).toBe('2');
    await row('1.1').getByRole('button', { name: 'Trả lại điểm hiện nay' }).click();
    await outcome.getByText('Hạng 2 · 70,00%').waitFor();
    await outcome.getByRole('button', { name: 'Trả lại tất cả' }).click();
    await outcome.getByText('Hạng 3 · 40,00%').waitFor();
    expect(await points('1.2').inputValue()).toBe('0');
    const score = await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sở Tư pháp').getRange('E7');
      range.load('values');
      await context.sync();
      const values: readonly (readonly unknown[])[] = range.values;
      return values;
    });
    expect(score).toEqual([[0]]);
    expect(faults).toEqual([]);
  });

  test('meets all zero scores or a whole field in full, keeps what is tried in other views, and forgets it with a new run', async () => {
    const { pane, outcome, openView, compute, changeScore, faults } = await openTrial('Sở Tài chính');
    await pane.getByRole('button', { name: 'Tất cả điểm 0 đạt tối đa' }).click();
    await outcome.getByText('Hạng 3 · 50,00%').waitFor();
    await pane.getByRole('combobox', { name: 'Lĩnh vực' }).selectOption('Cải cách thể chế');
    await pane.getByRole('button', { name: 'Cả lĩnh vực đạt tối đa' }).click();
    await outcome.getByText('Hạng 2 · 80,00%').waitFor();
    await pane.getByRole('tab', { name: /^0 điểm/u }).click();
    await pane.getByText('Đang ghim: Sở Tài chính', { exact: false }).waitFor();
    await openView();
    await outcome.getByText('Hạng 2 · 80,00%').waitFor();
    await outcome.getByText('Đang thử 2 tiêu chí').waitFor();

    await changeScore('Sở Tài chính', 'E6', 1);
    await pane
      .getByText('Dữ liệu trong tệp đã thay đổi sau lần tính này.', { exact: false })
      .first()
      .waitFor();
    await compute();
    await openView();
    await outcome.getByText('Hạng 3 · 40,00%').waitFor();
    await outcome.getByText('Đổi điểm để xem thứ hạng thay đổi thế nào.').waitFor();
    expect(faults).toEqual([]);
  });

  test('finds the fewest criteria and the fewest points to a rank, each taken over by a click, and says what is out of reach', async () => {
    const { pane, outcome, wish, find, row, faults } = await openTrial('Sở Tài chính');
    await wish.fill('2');
    await find.click();
    await pane.getByText('Ít tiêu chí nhất: 2 tiêu chí đạt tối đa, thêm 4 điểm').waitFor();
    await pane.getByText('Ít điểm nhất: thêm 4 điểm', { exact: false }).waitFor();
    await pane.getByRole('button', { name: 'Đưa vào điểm thử: cách ít điểm nhất' }).click();
    await outcome.getByText('Hạng 2 · 70,00%').waitFor();
    await pane.getByText('Đã đạt.').waitFor();
    await outcome.getByRole('button', { name: 'Trả lại tất cả' }).click();
    await pane.getByRole('button', { name: 'Đưa vào điểm thử: cách ít tiêu chí nhất' }).click();
    await outcome.getByText('Hạng 2 · 70,00%').waitFor();
    expect(await row('1.2').getByRole('textbox').inputValue()).toBe('3');
    await wish.fill('9');
    await pane.getByText('Nhập hạng từ 1 đến 4.').waitFor();
    expect(faults).toEqual([]);
  });

  test('writes a roadmap of what is tried and found, which a new one replaces and a run leaves; none where the scores changed since', async () => {
    const { pane, excel, outcome, wish, find, points, changeScore, sheetNames, compute, openView, faults } =
      await openTrial('Sở Tài chính');
    const roadmap = pane.getByRole('button', { name: 'Ghi lộ trình' });
    expect(await roadmap.getAttribute('aria-disabled')).toBe('true');
    await points('1.2').fill('2');
    await outcome.getByText('Hạng 3 · 40,00%').waitFor();
    await wish.fill('2');
    await find.click();
    await pane.getByText(/^Ít tiêu chí nhất/u).waitFor();
    await roadmap.click();
    await pane.getByText('Đã ghi lộ trình.').waitFor();
    const texts = () =>
      excel.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Lộ trình Sở Tài chính').getUsedRange();
        range.load('values');
        await context.sync();
        const values: readonly (readonly unknown[])[] = range.values;
        return values.flat().filter((value) => value !== '');
      });
    expect(await texts()).toEqual(
      expect.arrayContaining(['II. ĐIỂM THỬ', 'III. ĐẠT HẠNG 2', 'chỉ số 40,00%, hạng 3']),
    );
    await roadmap.click();
    await pane.getByText('Đã ghi lộ trình.').waitFor();
    const roadmaps = async () => (await sheetNames()).filter((name) => name.startsWith('Lộ trình'));
    expect(await roadmaps()).toEqual(['Lộ trình Sở Tài chính']);
    const before = await texts();

    await changeScore('Sở Tài chính', 'E7', 1.5);
    await roadmap.click();
    await pane.getByText('Điểm trong tệp không còn như khi thử.').waitFor();
    await compute();
    expect(await roadmaps()).toEqual(['Lộ trình Sở Tài chính']);
    expect(await texts()).toEqual(before);
    await openView();
    await points('1.2').fill('3');
    await roadmap.click();
    await pane.getByText('Đã ghi lộ trình.').waitFor();
    expect(await roadmaps()).toEqual(['Lộ trình Sở Tài chính']);
    expect(await texts()).not.toEqual(before);
    expect(faults).toEqual([]);
  });

  test('is opened from the card of a unit, chosen and searched and typed by keyboard alone, and opens the cell of a criterion', async () => {
    const { page, pane, excel, faults } = await open(BOOK, fewSheets());
    const { compute, seen } = paneSteps(pane);
    const { choose, outcome, points, row } = trialSteps(pane);
    await seen();
    await compute();
    await pane.getByRole('button', { name: 'Các lĩnh vực của Sở Y tế' }).press('Enter');
    await pane.getByRole('button', { name: 'Thử điểm của Sở Y tế' }).press('Enter');
    await outcome.getByText('Hạng 2 · 70,00%').waitFor();
    await row('1.1').getByRole('button').first().press('Enter');
    await expect.poll(() => excel.workbook.getActiveSheet().getName()).toBe('Sở Y tế');
    await pane.getByRole('button', { name: 'Bỏ ghim' }).press('Enter');
    await choose('Sở Nội vụ').focus();
    await page.keyboard.press('End');
    expect(await pane.locator(':focus').getAttribute('aria-label')).toBe('Thử điểm: Sở Tài chính');
    await pane.getByRole('searchbox', { name: 'Tìm đơn vị' }).press('t');
    await pane.getByRole('searchbox', { name: 'Tìm đơn vị' }).fill('tu phap');
    await choose('Sở Tư pháp').press('Enter');
    await points('1.2').press('Control+a');
    await page.keyboard.type('3');
    await outcome.getByText('Hạng 2 · 70,00%').waitFor();
    expect(faults).toEqual([]);
  });

  test('is used by everybody: both languages and themes, 320 px, 200 % zoom and forced colours', async () => {
    const stage = await openTrial('Sở Tài chính');
    const { page, pane, wish, find, points, outcome, faults } = stage;
    await wish.fill('2');
    await find.click();
    await pane.getByText('Ít điểm nhất: thêm 4 điểm', { exact: false }).waitFor();
    await points('1.2').fill('2');
    await outcome.getByText('Hạng 3 · 40,00%').waitFor();
    await inEveryLook(page, pane, (look) => checkLook(stage, `what-if-${look}`), onceEach);
    await checkOtherWays(stage, 'what-if');
    await stage.setWidth(320);
    await checkLook(stage, 'what-if-320');
    await stage.setWidth(350);
    await pane.getByRole('button', { name: 'Bỏ ghim' }).click();
    await inEveryLook(page, pane, (look) => checkLook(stage, `what-if-units-${look}`), onceEach);
    await checkOtherWays(stage, 'what-if-units');
    expect(faults).toEqual([]);
  });

  test('tries scores of the sample in the preview, too', async () => {
    const stage = await openInPreview('sample', fewSheets());
    const { pane, faults } = stage;
    await paneSteps(pane).compute();
    const { openView, choose, outcome, wish, find } = trialSteps(pane);
    await openView();
    await choose('Sở Y tế').click();
    await outcome.getByText('Hạng 14 · 88,60%').waitFor();
    await wish.fill('3');
    await find.click();
    await pane.getByText(/^Ít điểm nhất: thêm 6,3 điểm/u).waitFor();
    await pane.getByRole('button', { name: 'Đưa vào điểm thử: cách ít điểm nhất' }).click();
    await outcome.getByText(/^Hạng 3 · /u).waitFor();
    await stage.takePicture('what-if-sample');
    expect(faults).toEqual([]);
  });
});
