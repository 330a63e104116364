import { expect, test } from 'vitest';
import { defaultSettings } from '../../src/core/settings/settings';
import type { SheetSnapshot } from '../../src/core/workbook';
import { movesView } from '../../src/locales/vi/pane/results/movesView';
import { pane as paneTexts } from '../../src/locales/vi/pane/pane';
import { writeKeptSettings } from '../../src/xlsx/writeFile';
import { writtenBook } from '../cli/books';
import { sheet, unitSheet, workbook } from '../core/sheets';
import { checkLook, checkOtherWays } from './paneCheck';
import { inEveryLook } from './paneLooks';
import { paneSteps } from './paneSteps';
import { webStage } from './webStage';

const open = webStage();
const { earlierFiles: words } = movesView;

const file = (name: string, ...sheets: readonly SheetSnapshot[]) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(writtenBook(workbook(...sheets))),
});

/** Scores of 2022 and a printed ranking of 2023, each in a file of its own, and what is no workbook. */
const FILES = [
  file(
    'Chấm điểm 2022.xlsx',
    unitSheet('Sở A', [2, 3, 3], { year: 2022, name: 'A 2022' }),
    unitSheet('Sở B', [2, 2, 3], { year: 2022, name: 'B 2022' }),
  ),
  file(
    'Công bố 2023.xlsx',
    sheet('2023', [
      ['XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
      ['TT', 'Khối', 'Tên đơn vị', 'Chỉ số (%)', 'Xếp hạng'],
      [1, 'Sở, ban, ngành', 'Sở B', 92, 1],
      [2, 'Sở, ban, ngành', 'Sở A', 70, 2],
    ]),
  ),
  { name: 'công văn.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') },
];

test('files of earlier years that are chosen give the next run their years until they are taken out, and no sheet of theirs comes into the workbook', async () => {
  const now = writtenBook(
    workbook(unitSheet('Sở A', [2, 3, 4], { year: 2024 }), unitSheet('Sở B', [0, 3, 4], { year: 2024 })),
  );
  const stage = await open(writeKeptSettings(now, { ...defaultSettings, resultSheets: ['history'] }));
  const { page, pane, faults, sheetNames } = stage;
  const { compute, seen } = paneSteps(pane);
  await seen();
  await compute();
  expect(await sheetNames()).not.toContain('Nhiều năm');

  const showFiles = async () => {
    await pane.getByRole('tab', { name: 'Biến động' }).click();
    await pane.getByText(words.title).waitFor();
  };
  await showFiles();
  await pane.getByRole('button', { name: words.title }).click();
  await pane.locator(`input[type="file"][aria-label="${words.add}"]`).setInputFiles(FILES);
  const list = pane.getByRole('list', { name: words.list });
  await list.waitFor();
  const shown = () => list.getByRole('listitem').allTextContents();
  expect(await shown()).toEqual(['Chấm điểm 2022.xlsx', 'Công bố 2023.xlsx', words.unread('công văn.pdf')]);
  await pane.getByText(paneTexts.outdated.years).waitFor();
  await inEveryLook(page, pane, (look) => checkLook(stage, `earlier-files-${look}`), stage.looks);
  await checkOtherWays(stage, 'earlier-files');

  await compute();
  const names = await sheetNames();
  expect(names).toContain('Nhiều năm');
  expect(names.filter((name) => name.includes('20'))).toEqual([]);
  expect(await pane.getByText(paneTexts.outdated.years).count()).toBe(0);
  await pane.getByRole('tab', { name: 'Nhận định' }).click();
  await pane
    .getByText('năm 2022 đạt 75,00%; năm 2023 đạt 81,00%; năm 2024 đạt 80,00%', { exact: false })
    .waitFor();
  await pane.getByRole('tab', { name: /^Lỗi/u }).click();
  await pane.getByText('Tệp “công văn.pdf” không đọc được', { exact: false }).first().waitFor();

  await showFiles();
  for (const { name } of FILES) await pane.getByRole('button', { name: words.drop(name) }).click();
  await list.waitFor({ state: 'detached' });
  await compute();
  expect(await sheetNames()).not.toContain('Nhiều năm');
  expect(faults).toEqual([]);
});
