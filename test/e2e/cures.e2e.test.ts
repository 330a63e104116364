import { expect, test } from 'vitest';
import { checkLook } from './paneCheck';
import { paneSteps } from './paneSteps';
import { scoreWorkbook } from './scoreWorkbook';
import { fewSheets, webStage } from './webStage';

const open = webStage();

test('a score above its max is changed where it is told, after a question, and changed back', async () => {
  const stage = await open(
    scoreWorkbook(
      new Map([
        ['Sở Nội vụ', [2, 3, 4]],
        ['Sở Y tế', [2.5, 3, 5]],
        ['Sở Tư pháp', [1, 3, 3]],
      ]),
    ),
    fewSheets(),
  );
  const { pane, faults } = stage;
  const { compute, rankingRows, seen } = paneSteps(pane);
  const button = (name: string | RegExp) => pane.getByRole('button', { name });
  const scoreIn = () =>
    pane.evaluate(() =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem('Sở Y tế').getRange('E6').load('values');
        await context.sync();
        return cell.values[0]?.[0] as unknown;
      }),
    );
  await seen();

  await button('Ghi điểm tối đa 2: Sở Y tế · E6').click();
  await pane.getByText('Ô E6 đang ghi “2,5”. Ghi “2” vào ô?').waitFor();
  await checkLook(stage, 'cure-asked');
  await button('Giữ nguyên').click();
  expect(await scoreIn()).toBe(2.5);

  await button('Ghi điểm tối đa 2: Sở Y tế · E6').press('Enter');
  // The answer has the focus.
  await pane.locator('button:focus', { hasText: 'Sửa ô' }).press('Enter');
  await expect.poll(scoreIn).toBe(2);
  await compute();
  expect((await rankingRows()).map(([, unit]) => unit)).toEqual(['Sở Y tế', 'Sở Nội vụ', 'Sở Tư pháp']);

  await pane.getByRole('tab', { name: /^Lỗi, lưu ý/u }).click();
  await pane.getByText('Sở Y tế · E6: “2,5” → “2”').waitFor();
  await checkLook(stage, 'cure-done');
  await button('Hoàn tác sửa ô E6 của trang Sở Y tế').click();
  await pane.getByText('Sở Y tế · E6: “2,5” → “2”').waitFor({ state: 'detached' });
  expect(await scoreIn()).toBe(2.5);
  await button('Tính lại').waitFor();
  expect(faults).toEqual([]);
});
