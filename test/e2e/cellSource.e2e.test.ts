import { describe, expect, test } from 'vitest';
import { planGather } from '../../src/core/gather/planGather';
import { defaultSettings } from '../../src/core/settings/settings';
import { gathered } from '../../src/locales/office/forms';
import { gather } from '../../src/locales/vi/read/gather';
import { writePlanIntoCopy } from '../../src/xlsx/writeFile';
import { writtenBook } from '../cli/books';
import { BOOK, sent } from '../core/gather/sentFiles';
import { workbook } from '../core/sheets';
import { checkLook, checkOtherWays } from './paneCheck';
import { inEveryLook } from './paneLooks';
import { paneSteps } from './paneSteps';
import { webStage } from './webStage';

const open = webStage();

/** The workbook into which the form of Xã A was gathered. */
function gatheredBook(): Promise<Uint8Array> {
  const file = sent('Xã A', {
    cells: { '1.1': [1.5, 'Số 1/KH'] },
    saved: '2025-11-28T08:00:00Z',
    path: 'huyen/Phiếu Xã A.xlsx',
  });
  const { plan } = planGather(workbook(...BOOK), [file], defaultSettings, { ...gathered, ...gather });
  return writePlanIntoCopy(writtenBook(workbook(...BOOK)), plan);
}

describe('a cell that is selected in Excel', () => {
  test('is told to come from a file, sheet and cell, as it was taken or changed since, or to be the office’s', async () => {
    const stage = await open(await gatheredBook());
    const { page, pane, excel, faults } = stage;
    const select = (sheet: string, cell: string) =>
      excel.Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.activate();
        worksheet.getRange(cell).select();
        await context.sync();
      });
    await paneSteps(pane).seen();
    await pane.getByRole('button', { name: 'Phiếu', exact: true }).click();
    await pane.getByRole('tab', { name: 'Thu phiếu' }).click();
    await pane.getByRole('button', { name: 'Số liệu trong ô lấy từ đâu?' }).click();
    const ask = pane.getByRole('button', { name: 'Ô đang chọn lấy từ đâu?' });

    await select('Xã A', 'D7');
    await ask.press('Enter');
    await pane.getByText('Ô D7, trang “Xã A”').waitFor();
    const facts = await pane.locator('dl').innerText();
    expect(facts.replace(/\s+/gu, ' ')).toMatch(
      /^Đơn vị Xã A Tiêu chí 1\.1 Kế hoạch CCHC · Điểm tự chấm Đơn vị ghi 1,5 Tệp huyen\/Phiếu Xã A\.xlsx Trang, ô Phiếu chấm điểm, D9 Lưu lúc .*2025|25.* Phát lần 1$/u,
    );
    await pane.getByText('Ô vẫn đúng như đã nhận.').waitFor();
    await inEveryLook(page, pane, (look) => checkLook(stage, `cell-source-${look}`), stage.looks);
    await checkOtherWays(stage, 'cell-source');

    await stage.changeScore('Xã A', 'D7', 1);
    await ask.click();
    await pane.getByText('Cơ quan đã sửa sau khi nhận: nay là 1.').waitFor();
    await select('Xã A', 'E7');
    await ask.click();
    await pane.getByText('Ô này trên phiếu của Xã A thuộc phần của cơ quan').waitFor();
    await select('Bộ tiêu chí', 'C6');
    await ask.click();
    await pane.getByText('Trang này không phải phiếu đã thu.').waitFor();
    expect(faults).toEqual([]);
  });
});
