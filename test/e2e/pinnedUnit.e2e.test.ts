import { expect, test } from 'vitest';
import { checkLook } from './paneCheck';
import { paneSteps } from './paneSteps';
import { scoreWorkbook } from './scoreWorkbook';
import { fewSheets, webStage } from './webStage';

const open = webStage();

test('a pinned unit stays in sight in all views, and each other unit is compared with it', async () => {
  const stage = await open(
    scoreWorkbook(
      new Map([
        ['Sở Nội vụ', [2, 3, 4]],
        ['Sở Y tế', [0, 3, 4]],
        ['Sở Tư pháp', [1, 0, 3]],
      ]),
    ),
    fewSheets(),
  );
  const { pane, faults } = stage;
  const { compute, seen } = paneSteps(pane);
  await seen();
  await compute();
  const details = (unit: string) => pane.getByRole('button', { name: `Các lĩnh vực của ${unit}` });
  const pinned = pane.getByText('Đang ghim: Sở Y tế · hạng 2 · 70,00%');

  await details('Sở Y tế').click();
  await pane.getByRole('button', { name: 'Ghim để so sánh: Sở Y tế' }).click();
  await pinned.waitFor();
  await details('Sở Nội vụ').click();
  await pane.getByText('Cao hơn Sở Y tế 20,00 điểm phần trăm').waitFor();
  const fields = pane.getByRole('table', { name: 'Các lĩnh vực của Sở Nội vụ' }).locator('tbody tr');
  expect(await fields.locator('td:last-child').allInnerTexts()).toEqual(['+40,00', '–']);
  await checkLook(stage, 'pinned-compared');

  await pane.getByRole('tab', { name: /^0 điểm/u }).click();
  await pinned.waitFor();
  await pane.getByText('1/2 lượt tiêu chí').waitFor();
  await compute();
  await pinned.waitFor();
  await pane.getByRole('button', { name: 'Bỏ ghim' }).click();
  await pinned.waitFor({ state: 'detached' });
  expect(faults).toEqual([]);
});
