import { expect, test } from 'vitest';
import { sheet, unitSheet, workbook } from '../core/sheets';
import { writtenBook } from '../cli/books';
import { checkLook, checkOtherWays } from './paneCheck';
import { inEveryLook } from './paneLooks';
import { paneSteps } from './paneSteps';
import { fewSheets, webStage } from './webStage';

const open = webStage();

test('a unit’s card and the list of moves have its line over the years, with its figures in words and a gap where a year is missing', async () => {
  const ranking = (year: number, units: readonly string[]) =>
    sheet(String(year), [
      [`XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${year}`],
      ['TT', 'Khối', 'Tên đơn vị', 'Chỉ số (%)', 'Xếp hạng'],
      ...units.map((unit, at) => [at + 1, 'Sở, ban, ngành', unit, 95 - at, at + 1]),
    ]);
  const stage = await open(
    writtenBook(
      workbook(
        unitSheet('Sở Nội vụ', [2, 3, 4], { year: 2024 }),
        unitSheet('Sở Y tế', [0, 3, 4], { year: 2024 }),
        ranking(2020, ['Sở Y tế', 'Sở Nội vụ']),
        ranking(2021, ['Sở Y tế', 'Sở Nội vụ']),
        ranking(2023, ['Sở Nội vụ', 'Sở Y tế']),
      ),
    ),
    fewSheets(),
  );
  const { pane, faults } = stage;
  const { compute, seen } = paneSteps(pane);
  await seen();
  await compute();
  await pane.getByRole('button', { name: 'Các lĩnh vực của Sở Nội vụ' }).click();
  const years =
    '2020: hạng 2, 94,00%; 2021: hạng 2, 94,00%; 2022: không có số liệu; 2023: hạng 1, 95,00%; 2024: hạng 1, 90,00%';
  await pane.getByText(years).waitFor();
  await checkLook(stage, 'years-line');
  await pane.getByRole('tab', { name: 'Biến động' }).click();
  const line = pane.getByRole('img', { name: `Sở Nội vụ qua các năm: ${years}` });
  await line.waitFor();
  expect(await line.locator('circle').count()).toBe(4);
  // Two lines, 2020 to 2021 and 2023 to 2024: none goes over the year between.
  expect((await line.locator('path').getAttribute('d'))?.match(/M/gu)).toHaveLength(2);
  await inEveryLook(stage.page, pane, (look) => checkLook(stage, `years-in-moves-${look}`), stage.looks);
  await checkOtherWays(stage, 'years-in-moves');
  expect(faults).toEqual([]);
});
