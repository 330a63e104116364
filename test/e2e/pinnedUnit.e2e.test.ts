import { expect, test } from 'vitest';
import { checkLook } from './paneCheck';
import { paneSteps } from './paneSteps';
import { scoreWorkbook, workbookOfSheets } from './scoreWorkbook';
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

/** Criteria × units of a year: of each unit its scores in two fields of 5 points each. */
const ofYear = (year: number, units: readonly (readonly [string, number, number])[]) =>
  [
    `Điểm ${year}`,
    [
      [`KẾT QUẢ THẨM ĐỊNH CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${year}`],
      ['Khối: Sở, ban, ngành'],
      ['STT', 'Nội dung', 'Điểm tối đa', ...units.map(([name]) => name)],
      ['1', 'Cải cách thể chế'],
      ['1.1', 'Văn bản ban hành', 5, ...units.map(([, first]) => first)],
      ['2', 'Công tác chỉ đạo, điều hành cải cách hành chính'],
      ['2.1', 'Kế hoạch năm', 5, ...units.map(([, , second]) => second)],
    ],
  ] as const;

test('a pinned unit that rose is told from its row, and its fields of both years can be gone through at 200 % zoom', async () => {
  const stage = await open(
    workbookOfSheets(
      new Map([
        ofYear(2023, [
          ['Sở Nội vụ', 4, 3],
          ['Sở Y tế', 3, 5],
        ]),
        ofYear(2024, [
          ['Sở Nội vụ', 5, 4],
          ['Sở Y tế', 3, 4],
        ]),
      ]),
    ),
    fewSheets(),
  );
  const { pane, setWidth, faults } = stage;
  const { compute, seen } = paneSteps(pane);
  await seen();
  await compute();
  await pane.getByRole('button', { name: 'Các lĩnh vực của Sở Nội vụ' }).click();
  await pane.getByRole('button', { name: 'Ghim để so sánh: Sở Nội vụ' }).click();
  await checkLook(stage, 'pinned-rose');
  await pane.getByRole('tab', { name: 'Biến động' }).click();
  const fields = pane.getByRole('group', { name: 'Các lĩnh vực của Sở Nội vụ' });
  await fields.waitFor();
  await setWidth(175);
  await checkLook(stage, 'pinned-rose-200-percent');
  await fields.focus();
  expect(await fields.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(faults).toEqual([]);
});
