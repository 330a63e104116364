import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { setSheet } from '../core/review/reviewBooks';
import type { ScoredSet } from '../core/review/reviewBooks';
import { checkLook, checkOtherWays } from './paneCheck';
import { inEveryLook, onceEach } from './paneLooks';
import { paneSteps } from './paneSteps';
import { workbookOf } from './scoreWorkbook';
import { fewSheets, webStage } from './webStage';

const open = webStage();

/** Five faults among twelve criteria of 60 units: `test/core/review/figures.R`. */
const [planted] = JSON.parse(
  readFileSync(new URL('../core/review/figures.json', import.meta.url), 'utf8'),
) as readonly [ScoredSet];
const { name, values } = setSheet(planted);
const book = workbookOf(
  name,
  values.map((row) => row.map((cell) => (typeof cell === 'number' || typeof cell === 'string' ? cell : ''))),
);

test('the criteria set is looked at, tried without a criterion and with another max, and written as a criteria sheet', async () => {
  const stage = await open(book, fewSheets());
  const { page, pane, faults, sheetNames } = stage;
  const { compute, seen } = paneSteps(pane);
  await seen();
  await compute();
  await pane.getByRole('tab', { name: 'Thử điểm', exact: true }).press('Enter');
  await pane.getByRole('tab', { name: 'Bộ tiêu chí', exact: true }).press('Enter');
  const list = pane.getByRole('list', { name: 'Các tiêu chí của khối' });
  await list.getByText('1.1 Tiêu chí 1').waitFor();
  await pane.getByText('12 tiêu chí · 6 tiêu chí có gợi ý thay đổi · so sánh trên 60/60 đơn vị').waitFor();

  // Why something is suggested.
  await pane.getByRole('combobox', { name: 'Gợi ý' }).selectOption('Bỏ');
  expect(await list.locator(':scope > li').count()).toBe(2);
  await list.getByRole('button', { name: /1\.2 Tiêu chí 2/u }).press('Enter');
  await list.getByText('Cả 60 đơn vị được chấm cùng đạt 50,0% điểm tối đa', { exact: false }).waitFor();
  await inEveryLook(page, pane, (look) => checkLook(stage, `criteria-set-${look}`), onceEach);
  await checkOtherWays(stage, 'criteria-set');
  await pane.getByRole('button', { name: 'Bỏ lọc' }).click();

  // What if it were another one.
  await pane.getByText('Chưa thử thay đổi nào.').waitFor();
  await list.getByRole('checkbox', { name: 'Bỏ tiêu chí 1.2 Tiêu chí 2' }).press(' ');
  await pane.getByText('Không đơn vị nào đổi hạng.', { exact: true }).waitFor();
  const max = list.getByRole('textbox', { name: 'Điểm tối đa của tiêu chí 1.3 Tiêu chí 3' });
  await max.fill('0');
  await pane.getByText('Nhập số lớn hơn 0', { exact: false }).waitFor();
  await max.fill('6');
  await pane.getByText(/^\d+\/60 đơn vị đổi hạng, nhiều nhất \d+ bậc\.$/u).waitFor();
  await pane.getByText('tổng điểm tối đa 28 → 29,5', { exact: false }).waitFor();
  await pane.getByText('quy theo tỷ lệ', { exact: false }).waitFor();
  await inEveryLook(page, pane, (look) => checkLook(stage, `criteria-set-tried-${look}`), onceEach);
  await checkOtherWays(stage, 'criteria-set-tried');
  await stage.setWidth(320);
  await checkLook(stage, 'criteria-set-tried-320');

  // It is kept while another view is looked at, and nothing is written until it is asked for.
  await pane.getByRole('tab', { name: 'Xếp hạng', exact: true }).click();
  await pane.getByRole('tab', { name: 'Thử điểm', exact: true }).first().click();
  await pane.getByRole('tab', { name: 'Bộ tiêu chí', exact: true }).click();
  expect(await max.inputValue()).toBe('6');
  const before = await sheetNames();
  await pane.getByRole('button', { name: 'Ghi thành bộ tiêu chí mới' }).click();
  await pane.getByText('Đã ghi bộ tiêu chí mới', { exact: false }).waitFor();
  expect(await sheetNames()).toEqual([...before, 'Bộ tiêu chí 2026 Cấp xã']);
  expect(faults).toEqual([]);
});
