import { expect, test } from 'vitest';
import { cellAddress } from '../../src/core/addresses/address';
import { objectionBook } from './objectionBook';
import { checkLook, checkOtherWays, checkState } from './paneCheck';
import { inEveryLook, onceEach } from './paneLooks';
import { paneSteps } from './paneSteps';
import { previewScreen } from './previewPage';
import { previewStage } from './previewStage';
import { fewSheets, webStage } from './webStage';

const open = webStage();
const openInPreview = previewStage();

const book = objectionBook(
  [1, 'Sở Tài chính', '1.1', '', 0, 2, 'Đã bổ sung', '', 'Chấp nhận một phần', 1.5, ''],
  [2, 'Sở Nội vụ', '2.1', '', 5, 4, 'Chấm nhầm'],
);

test('what was decided on objections is ranked by, and the ranks that open ones allow stand beside the units', async () => {
  const stage = await open(book, fewSheets());
  const { pane, faults, sheetNames } = stage;
  const { compute, seen, rankingRows } = paneSteps(pane);
  await seen();
  await compute();
  expect((await rankingRows()).map(([rank, name]) => [rank, name])).toEqual([
    ['1', expect.stringContaining('Sở Nội vụ')],
    ['1', expect.stringContaining('Sở Tài chính')],
    ['3', expect.stringContaining('Sở Y tế')],
  ]);
  await pane.getByText('Tạm tính: hạng 1 đến 3, tùy kết quả xem xét kiến nghị').waitFor();
  expect(await sheetNames()).toContain('Kiến nghị');
  await checkState(stage, 'objections', {
    vi: 'Tạm tính: hạng 1 đến 3, tùy kết quả xem xét kiến nghị',
    en: 'Provisional: rank 1 to 3, as objections are decided',
  });
  expect(faults).toEqual([]);
});

const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();

test('each objection is listed with the ranks that it moves, the open ones first; it is searched, and its line opens the cell of the decision', async () => {
  const stage = await open(book, fewSheets());
  const { page, pane, excel, faults } = stage;
  const { compute, seen } = paneSteps(pane);
  await seen();
  await compute();
  await pane.getByRole('tab', { name: 'Thử điểm', exact: true }).press('Enter');
  await pane.getByRole('tab', { name: 'Kiến nghị (2)' }).press('Enter');
  const lines = pane.getByRole('list', { name: 'Kiến nghị về điểm' }).getByRole('listitem');
  await lines.getByText('Nếu được chấp nhận', { exact: false }).waitFor();
  await expect.poll(() => pane.getByText('Đang tính…').count()).toBe(0);
  const told = (await lines.allInnerTexts()).map(oneLine);
  expect(told).toEqual([
    [
      'Sở Nội vụ chưa xem xét 2.1 Rà soát văn bản Điểm trên phiếu 5, đề nghị 4',
      'Nếu được chấp nhận: chỉ số từ 95,00% thành 85,00%, thứ hạng từ 1 thành 3.',
      'Đơn vị khác đổi hạng: Sở Y tế (3 → 2)',
      'Tạm tính: hạng 1 đến 3, tùy kết quả xem xét kiến nghị',
    ].join(' '),
    [
      'Sở Tài chính chấp nhận một phần 1.1 Kế hoạch cải cách hành chính Điểm trên phiếu 0, đề nghị 2, tính 1,5 điểm',
      'Chỉ số từ 80,00% thành 95,00%; thứ hạng từ 3 thành 1.',
      'Đơn vị khác đổi hạng: Sở Y tế (2 → 3)',
    ].join(' '),
  ]);

  await lines.first().getByRole('button').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const selected = () =>
    excel.Excel.run(async (context) => {
      const cell = context.workbook.getActiveCell().load('rowIndex,columnIndex');
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return `${sheet.name}!${cellAddress(cell.rowIndex, cell.columnIndex)}`;
    });
  await expect.poll(selected).toBe('Kiến nghị!I3');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect.poll(selected).toBe('Kiến nghị!I4');

  await pane.getByRole('searchbox', { name: 'Tìm đơn vị, tiêu chí' }).fill('tai chinh');
  await pane.getByText('1/2 kiến nghị').waitFor();
  expect(await lines.count()).toBe(1);
  await pane.getByRole('combobox', { name: 'Kết quả xem xét' }).selectOption('chưa xem xét');
  await pane.getByText('Không tìm thấy kiến nghị nào.').waitFor();
  await pane.getByRole('button', { name: 'Bỏ lọc' }).click();
  expect(await lines.count()).toBe(2);

  await inEveryLook(page, pane, (look) => checkLook(stage, `objection-list-${look}`), onceEach);
  await checkOtherWays(stage, 'objection-list');
  await stage.setWidth(320);
  await checkLook(stage, 'objection-list-320');

  // Decided, and computed again.
  await stage.changeScore('Kiến nghị', 'I4', 'Chấp nhận');
  await pane.getByText('đã thay đổi sau lần tính này.', { exact: false }).first().waitFor();
  await compute();
  await pane.getByRole('tab', { name: 'Thử điểm', exact: true }).first().click();
  await pane.getByRole('tab', { name: 'Kiến nghị (2)' }).click();
  await lines.first().getByText('Đơn vị khác đổi hạng: Sở Y tế (1 → 2); Sở Nội vụ (2 → 3)').waitFor();
  await lines.last().getByText('Chỉ số từ 95,00% thành 85,00%; thứ hạng từ 1 thành 3.').waitFor();
  expect(faults).toEqual([]);
});

test('the list stands in the preview, too: a line opens the cell of its decision, and what is decided there is told by the next run', async () => {
  const { page, pane, faults, changeScore, takePicture } = await openInPreview(book, fewSheets());
  const { compute, seen } = paneSteps(pane);
  await seen();
  await compute();
  await pane.getByRole('tab', { name: 'Thử điểm', exact: true }).press('Enter');
  await pane.getByRole('tab', { name: 'Kiến nghị (2)' }).press('Enter');
  const lines = pane.getByRole('list', { name: 'Kiến nghị về điểm' }).getByRole('listitem');
  await lines.first().getByText('Nếu được chấp nhận: chỉ số từ 95,00% thành 85,00%').waitFor();
  await takePicture('objection-list-preview');
  await lines.first().getByRole('button').press('Enter');
  await expect.poll(previewScreen(page).frontSheet).toBe('Kiến nghị');
  await expect.poll(() => page.locator('[data-u-comp="defined-name"] input').inputValue()).toBe('I4');
  await changeScore('Kiến nghị', 'I4', 'Nhất trí');
  await pane.getByText('đã thay đổi sau lần tính này.', { exact: false }).first().waitFor();
  await compute();
  await pane.getByRole('tab', { name: 'Thử điểm', exact: true }).first().click();
  await pane.getByRole('tab', { name: 'Kiến nghị (2)' }).click();
  await lines.last().getByText('Chỉ số từ 95,00% thành 85,00%; thứ hạng từ 1 thành 3.').waitFor();
  expect(faults).toEqual([]);
});
