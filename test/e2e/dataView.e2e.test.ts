import { describe, expect, test } from 'vitest';
import { paneSteps } from './paneSteps';
import { scoreWorkbook } from './scoreWorkbook';
import { fewSheets, webStage } from './webStage';

const open = webStage();

/** The pane beside three departments, the view of the sheets open, before any run. */
async function openData(options: Parameters<typeof open>[1] = fewSheets()) {
  const workbook = scoreWorkbook(
    new Map([
      ['Sở Nội vụ', [2, 3, 4]],
      ['Sở Tư pháp', [2, 3, 3]],
      ['Sở Y tế', [2, 0, 5]],
    ]),
  );
  const stage = await open(workbook, options);
  const { pane } = stage;
  const steps = paneSteps(pane);
  await steps.seen();
  expect(await stage.sheetNames()).toEqual(['Sở Nội vụ', 'Sở Tư pháp', 'Sở Y tế']);
  const sheetLine = (name: string) => pane.getByRole('button', { name: new RegExp(`^${name} Phiếu`, 'u') });
  const openView = async () => {
    await pane.getByRole('button', { name: 'Dữ liệu', exact: true }).click();
    await sheetLine('Sở Nội vụ').waitFor();
    // Until the sheets are read anew, what is said of them cannot be changed.
    await pane.locator('section[aria-busy="true"]').waitFor({ state: 'detached' });
  };
  const units = async () => (await steps.rankingRows()).map(([, unit]) => unit);
  await openView();
  return { ...stage, ...steps, sheetLine, openView, units };
}

describe('the view of the sheets in the pane', () => {
  test('shows before a run how a sheet is read', async () => {
    const { pane, sheetLine, faults } = await openData();
    await sheetLine('Sở Y tế').click();
    const facts = pane.locator('dl');
    expect(await facts.locator('dd').allInnerTexts()).toEqual([
      'Phiếu chấm của một đơn vị',
      'Sở Y tế',
      'Sở, ban, ngành',
      '2024',
      expect.stringMatching(/Điểm tối đa: C “Điểm tối đa”\s+Thẩm định: E “Điểm thẩm định”\s+Tự chấm: D/u),
      expect.stringMatching(/đọc 5 dòng \(3 tiêu chí chấm điểm\)\s+3 dòng không chấm điểm: 3 dòng tiêu đề/u),
    ]);
    expect(faults).toEqual([]);
  });

  test('leaves out a sheet that is ignored, keeps that over a reload of the pane, and undoes it', async () => {
    const { compute, reopenPane, pane, sheetLine, openView, units, faults } = await openData();
    await sheetLine('Sở Y tế').press('Enter');
    await pane.getByRole('button', { name: 'Bỏ qua trang này' }).press('Enter');
    await pane.getByText('Đã lưu điều chỉnh của trang “Sở Y tế”.').waitFor();
    await pane.getByText('đã sửa').waitFor();
    await compute();
    expect(await units()).toEqual(['Sở Nội vụ', 'Sở Tư pháp']);

    await reopenPane();
    await openView();
    const undo = pane.getByRole('button', { name: 'Hoàn tác điều chỉnh của trang Sở Y tế' });
    await undo.waitFor();
    await compute();
    expect(await units()).toEqual(['Sở Nội vụ', 'Sở Tư pháp']);

    await pane.getByRole('button', { name: 'Dữ liệu', exact: true }).click();
    await undo.click();
    await undo.waitFor({ state: 'detached' });
    expect(await pane.locator(':focus').innerText()).toContain('Sở Y tế');
    await compute();
    await pane.getByRole('tab', { name: 'Xếp hạng' }).click();
    expect(await units()).toEqual(['Sở Nội vụ', 'Sở Tư pháp', 'Sở Y tế']);
    expect(faults).toEqual([]);
  });

  test('takes the unit and the score column that are typed in, and refuses a year that is none', async () => {
    const { compute, rankingRows, pane, sheetLine, faults } = await openData();
    await sheetLine('Sở Y tế').click();
    await pane.getByLabel('Năm', { exact: true }).fill('24');
    await pane.getByRole('button', { name: 'Lưu điều chỉnh' }).click();
    await pane.getByText('Nhập năm từ 2000 đến 2099.').waitFor();
    await pane.getByLabel('Năm', { exact: true }).fill('');
    await pane.getByLabel('Là phiếu của đơn vị').fill('Sở Du lịch');
    await pane.getByLabel(/^Cột D: Điểm tự chấm/u).selectOption('verified1');
    await pane.getByRole('button', { name: 'Lưu điều chỉnh' }).click();
    await pane.getByText('đã sửa').waitFor();
    await compute();
    expect((await rankingRows())[0]?.slice(1, 3)).toEqual(['Sở Du lịch', '100,00%']);
    expect(faults).toEqual([]);
  });

  test('reads a sheet in strange words by the header row and the columns that are chosen, whose first values it shows', async () => {
    const { compute, rankingRows, pane, takePicture, faults } = await openData();
    await pane.evaluate(async () => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sở Y tế');
        const range = sheet.getUsedRange();
        range.load('values');
        await context.sync();
        const words = new Map([
          ['Nội dung', 'Việc'],
          ['Tiêu chí', 'Việc'],
          ['Điểm tối đa', 'Mức'],
          ['Điểm tự chấm', 'Một'],
          ['Điểm thẩm định', 'Hai'],
        ]);
        range.values = range.values.map((row: unknown[]) =>
          row.map((cell) => words.get(String(cell)) ?? cell),
        );
        await context.sync();
      });
    });
    await pane.getByRole('button', { name: 'Cập nhật' }).click();
    await pane.locator('section[aria-busy="true"]').waitFor({ state: 'detached' });
    const line = pane.getByRole('button', { name: /^Sở Y tế/u });
    await line.click();
    const header = pane.getByLabel('Dòng tiêu đề của bảng');
    const option = header.locator('option', { hasText: 'Việc | Mức' });
    await header.selectOption(await option.getAttribute('value'));
    await pane.getByLabel(/^Cột B/u).selectOption('name');
    await pane.getByLabel(/^Cột C/u).selectOption('max');
    await pane.getByLabel(/^Cột E/u).selectOption('verified1');
    await pane.getByLabel(/^Cột D/u).selectOption('unused');
    await pane.getByRole('button', { name: 'Lưu điều chỉnh' }).scrollIntoViewIfNeeded();
    await takePicture('7-columns-chosen-light-vi');
    await pane.getByRole('button', { name: 'Lưu điều chỉnh' }).click();
    await pane.getByText('đã sửa').waitFor();
    await compute();
    const rows = await rankingRows();
    expect(rows.map(([, unit]) => unit)).toEqual(['Sở Nội vụ', 'Sở Tư pháp', 'Sở Y tế']);
    expect(faults).toEqual([]);
  });

  test('shows the columns of the header row that is chosen at once, offers no row of data as a header, and keeps the sheet in sight once that is saved', async () => {
    const { pane, sheetLine, changeScore, takePicture, faults } = await openData();
    await changeScore('Sở Y tế', 'B3', 'Mẫu 2');
    await pane.getByRole('button', { name: 'Cập nhật' }).click();
    await pane.locator('section[aria-busy="true"]').waitFor({ state: 'detached' });
    await sheetLine('Sở Y tế').click();
    const header = pane.getByLabel('Dòng tiêu đề của bảng');
    const rows = await header.locator('option').allInnerTexts();
    expect(rows).toEqual([
      expect.stringContaining('4'),
      expect.stringContaining('Mẫu 2'),
      expect.stringContaining('STT | Tiêu chí'),
    ]);
    const columns = () => pane.locator('fieldset label').allInnerTexts();
    const before = await columns();
    await header.selectOption('3');
    expect(await columns()).toEqual([
      expect.stringMatching(/^Cột A: Khối: Sở, ban, ngành\s+STT · 1 · 1\.1$/u),
      expect.stringMatching(/^Cột B: Mẫu 2\s+Tiêu chí · /u),
    ]);
    await header.selectOption('');
    expect(await columns()).toEqual(before);
    await header.selectOption('3');
    await takePicture('7-other-header-light-vi');
    await pane.getByRole('button', { name: 'Lưu điều chỉnh' }).click();
    await pane.getByText('Đã lưu điều chỉnh của trang “Sở Y tế”.').waitFor();
    const saved = pane.getByRole('button', { name: /^Sở Y tế/u });
    await expect
      .poll(() =>
        saved.evaluate((element) => {
          const { top, bottom } = element.getBoundingClientRect();
          return top >= 0 && bottom <= window.innerHeight;
        }),
      )
      .toBe(true);
    expect(await pane.locator(':focus').innerText()).toContain('Sở Y tế');
    expect(faults).toEqual([]);
  });

  test('finds sheets by tab, unit and block, and shows those first that need a look', async () => {
    const { pane, faults } = await openData();
    const found = pane.getByRole('listitem').filter({ has: pane.locator('[aria-expanded]') });
    await pane.getByLabel('Tìm trang, đơn vị, khối').fill('y te');
    await pane.getByText('1/3 trang tính').waitFor();
    expect(await found.count()).toBe(1);
    await pane.getByRole('button', { name: 'Bỏ lọc' }).click();
    expect(await found.count()).toBe(3);
    expect(await pane.locator('li h2').allInnerTexts()).toEqual(['Sở, ban, ngành\n(3)']);
    await pane.evaluate(async () => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sở Tư pháp');
        const range = sheet.getUsedRange();
        range.load(['values', 'rowCount']);
        await context.sync();
        const row = range.values.findIndex((cells: unknown[]) => cells[0] === '1.1');
        sheet.getCell(row, 4).values = [[99]];
        await context.sync();
      });
    });
    await pane.getByRole('button', { name: 'Cập nhật' }).click();
    await pane.getByRole('heading', { name: /^Cần xem/u }).waitFor();
    expect(await pane.locator('li:has(h2)').first().innerText()).toContain('Cần xem');
    expect(await found.first().innerText()).toMatch(/Sở Tư pháp[\s\S]*1 lỗi/u);
    expect(faults).toEqual([]);
  });

  test('says that saved settings are damaged, uses none of them, and keeps them until they are discarded', async () => {
    const { compute, takePicture, pane, sheetLine, units, faults } = await openData({});
    await pane.evaluate(async () => {
      await Excel.run(async (context) => {
        context.workbook.settings.add('cchc.settings', '{"sheets":[{"sheet":"Sở Y tế","ignore":"x"}]}');
        await context.sync();
      });
    });
    await pane.getByRole('button', { name: 'Cập nhật' }).click();
    await pane.getByText('Mục: sheets[0].ignore').waitFor();
    await takePicture('7-settings-damaged-light-vi');
    await sheetLine('Sở Y tế').click();
    expect(await pane.getByRole('button', { name: 'Bỏ qua trang này' }).isDisabled()).toBe(true);
    await compute();
    expect(await units()).toHaveLength(3);
    await pane.getByText('Thiết lập đã lưu không dùng được').waitFor();

    await pane.getByRole('button', { name: 'Bỏ thiết lập đã lưu' }).click();
    await pane.getByText('Thiết lập đã lưu không dùng được').waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
  });
});
