import { readFile } from 'node:fs/promises';
import type { Frame } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { sheetNamed } from '../excel/univerBook';
import { paneSteps } from './paneSteps';
import { scoreWorkbook } from './scoreWorkbook';
import { webStage } from './webStage';
import { keptValue } from '../../src/core/settings/keptPieces';
import { SETTINGS_NAMES } from '../../src/core/settings/keptSettings';
import { markOfFormula } from '../../src/excel/reading/resultMark';

const open = webStage();

/** The pane beside four departments, of which two are equal at 90 %, and the view of the rules. */
async function openRules() {
  const units = new Map<string, readonly [number, number, number]>([
    ['Sở Nội vụ', [2, 3, 4]],
    ['Sở Tư pháp', [2, 2, 5]],
    ['Sở Y tế', [2, 0, 5]],
    ['Sở Du lịch', [2, 3, 3]],
  ]);
  const stage = await open(scoreWorkbook(units));
  const { pane } = stage;
  const steps = paneSteps(pane);
  await steps.seen();
  expect(await stage.sheetNames()).toEqual([...units.keys()]);
  const view = pane.getByRole('region', { name: 'Quy tắc' });
  const openView = async () => {
    await pane.getByRole('button', { name: 'Quy tắc', exact: true }).click();
    await view.getByText(/Thử trên số liệu đọc lúc/u).waitFor();
  };
  const section = (name: string) =>
    view.getByRole('button', { name: new RegExp(`^${name}( \\d+ thay đổi)?$`, 'u') });
  const effect = pane.getByRole('region', { name: 'Thay đổi nếu lưu' });
  await openView();
  return { ...stage, ...steps, view, openView, section, effect };
}

describe('the view of the rules', () => {
  test('leaves out the result sheets that an office does without, and takes those of the run before away', async () => {
    const { sheetNames, pane, view, section, effect, compute } = await openRules();
    await compute();
    expect(await sheetNames()).toContain('Ma trận Sở, ban, ngành');
    await pane.getByRole('button', { name: 'Quy tắc', exact: true }).click();
    await section('Trang kết quả').click();
    const sheets = view.getByRole('group', { name: 'Các trang kết quả được ghi' });
    await sheets.getByLabel('Ma trận', { exact: true }).uncheck();
    await sheets.getByLabel('Thống kê', { exact: true }).uncheck();
    await effect.getByRole('button', { name: 'Lưu quy tắc' }).click();
    await pane.getByRole('button', { name: 'Tính xếp hạng ngay' }).click();
    await expect.poll(sheetNames, { timeout: 60_000 }).not.toContain('Ma trận Sở, ban, ngành');
    const names = await sheetNames();
    expect(names).toContain('Xếp hạng Sở, ban, ngành');
    expect(names).not.toContain('Thống kê');
  });

  test('shows at once what changed rules would do, writes nothing before they are saved, and ranks by them then', async () => {
    const { excel, sheetNames, rankingRows, pane, view, section, effect, faults } = await openRules();
    await section('Xếp hạng').click();
    await view
      .getByLabel('Chọn bước xét thêm', { exact: true })
      .selectOption({ label: 'Chỉ số cao hơn ở lĩnh vực “Cải cách thể chế”' });
    await view.getByRole('button', { name: 'Thêm', exact: true }).click();
    await effect.getByText('1 đơn vị đổi hạng').waitFor();
    await effect.getByRole('button', { name: 'Xem từng đơn vị' }).click();
    await effect.getByText('hạng 1 → 2 ▼').waitFor();
    await view.getByLabel('Đơn vị bằng nhau', { exact: true }).selectOption('dense');
    await view.getByLabel('Số chữ số thập phân khi so sánh', { exact: true }).selectOption('0');
    expect(await sheetNames()).toHaveLength(4);
    expect(await savedText(pane)).toBeNull();

    await effect.getByRole('button', { name: 'Lưu quy tắc' }).click();
    await pane.getByText('Đã lưu quy tắc trong tệp Excel này.').waitFor();
    expect(JSON.parse((await savedText(pane)) ?? '')).toEqual({
      ties: 'dense',
      rankDecimals: 0,
      tieBreakers: [{ by: 'field', field: 'Cải cách thể chế' }],
    });
    await pane.getByRole('button', { name: 'Tính xếp hạng ngay' }).click();
    await pane.getByRole('status').filter({ hasText: 'Đã xếp hạng' }).waitFor();
    expect((await rankingRows()).map(([rank, unit]) => [rank, unit])).toEqual([
      ['1', 'Sở Tư pháp'],
      ['2', 'Sở Nội vụ'],
      ['3', 'Sở Du lịch'],
      ['4', 'Sở Y tế'],
    ]);
    // The ranking stands before its sheets are written.
    await pane.locator('main[aria-busy="true"]').waitFor({ state: 'detached' });
    const written = sheetNamed(excel.workbook, 'Xếp hạng Sở, ban, ngành').getCellMatrix().getMatrix();
    expect(JSON.stringify(written)).toMatch(/Cải cách thể chế/u);
    expect(faults).toEqual([]);
  });

  test('says whom the proposal of merit names, and whom it leaves out with the reason', async () => {
    const { pane, view, section, effect, faults } = await openRules();
    await section('Khen thưởng').click();
    const merit = view.getByRole('group', { name: 'Tiêu chuẩn xét khen thưởng' });
    await merit.getByLabel('Xếp từ hạng 1 đến hạng', { exact: true }).fill('2,5');
    await merit.getByText('Nhập một số nguyên từ 0 đến 1000.').waitFor();
    await merit.getByLabel('Xếp từ hạng 1 đến hạng', { exact: true }).fill('2');
    await merit.getByLabel('Số mức tăng hạng lớn nhất', { exact: true }).fill('');
    await merit.getByLabel('Gõ số hoặc tên tiêu chí', { exact: true }).fill('bao cao');
    await merit.getByRole('button', { name: 'Thêm', exact: true }).first().click();
    await merit.getByText('1.2 Báo cáo cải cách hành chính').waitFor();
    await merit.getByLabel('Đơn vị', { exact: true }).fill('Sở Tư pháp');
    const reason = merit.getByLabel('Lý do', { exact: true });
    await reason.press('Enter');
    await reason.fill('có công chức bị kỷ luật');
    await reason.press('Enter');
    await merit.getByText('Sở Tư pháp: có công chức bị kỷ luật').waitFor();
    await effect.getByText('Thứ hạng, chỉ số và xếp loại không thay đổi.').waitFor();
    await effect.getByRole('button', { name: 'Lưu quy tắc' }).click();
    await pane.getByText('Đã lưu quy tắc trong tệp Excel này.').waitFor();
    expect(JSON.parse((await savedText(pane)) ?? '')).toEqual({
      commendation: {
        first: 2,
        noZeroIn: ['1.2'],
        exclude: [{ unit: 'Sở Tư pháp', reason: 'có công chức bị kỷ luật' }],
      },
    });
    await merit.getByRole('button', { name: 'Xét lại Sở Tư pháp' }).click();
    await merit.getByText('Không loại trừ đơn vị nào.').waitFor();
    expect(faults).toEqual([]);
  });

  test('sets from where on the review of the criteria set suggests something, which changes no rank', async () => {
    const { pane, view, section, effect, faults } = await openRules();
    await section('Trang kết quả').click();
    const review = view.getByRole('group', { name: 'Rà soát tiêu chí: mức để gợi ý' });
    const alike = review.getByLabel('Gộp khi hai tiêu chí tương quan từ', { exact: true });
    await alike.fill('1,5');
    await review.getByText('Nhập một số từ 0 đến 1.', { exact: true }).waitFor();
    await alike.fill('0,9');
    await effect.getByText('Thứ hạng, chỉ số và xếp loại không thay đổi.').waitFor();
    await effect.getByRole('button', { name: 'Lưu quy tắc' }).click();
    await pane.getByText('Đã lưu quy tắc trong tệp Excel này.').waitFor();
    expect(JSON.parse((await savedText(pane)) ?? '')).toEqual({
      review: { nearFull: 95, mostFull: 90, mostZero: 90, alike: 0.9, unrelated: 0.2 },
    });
    expect(faults).toEqual([]);
  });

  test('says of results that they do not follow the new rules, and of rules that they are not saved', async () => {
    const { compute, pane, view, section, effect, openView, faults } = await openRules();
    await compute();
    await openView();
    await section('Xếp loại').click();
    await view.getByRole('button', { name: 'Quốc gia: A ≥ 90, B ≥ 80, C ≥ 70' }).click();
    await effect.getByText(/đơn vị đổi chỉ số, xếp loại/u).waitFor();
    const results = pane.getByRole('button', { name: 'Kết quả', exact: true });
    await results.click();
    await pane.getByText('Quy tắc đang sửa chưa được lưu').waitFor();
    await pane.getByRole('button', { name: 'Xem quy tắc đang sửa' }).click();
    await effect.getByRole('button', { name: 'Lưu quy tắc' }).click();
    await pane.getByText('Đã lưu quy tắc').waitFor();
    await results.click();
    await pane.getByText('Kết quả chưa theo quy tắc mới.').waitFor();
    await compute();
    await pane.getByText('Kết quả chưa theo quy tắc mới.').waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
  });

  test('gives a block rules of its own, and takes them back, by keyboard', async () => {
    const { pane, view, section, effect, faults } = await openRules();
    await view.getByLabel('Áp dụng cho', { exact: true }).selectOption('block Sở, ban, ngành');
    await section('Xếp hạng').press('Enter');
    await view.getByLabel('Đơn vị bằng nhau', { exact: true }).selectOption('dense');
    await view.getByText('riêng', { exact: true }).waitFor();
    await effect.getByText('2 đơn vị đổi hạng').waitFor();
    await view.getByLabel('Áp dụng cho', { exact: true }).selectOption('all');
    expect(await view.getByLabel('Đơn vị bằng nhau', { exact: true }).inputValue()).toBe('competition');
    await view.getByLabel('Áp dụng cho', { exact: true }).selectOption('block Sở, ban, ngành');
    await view.getByRole('button', { name: 'Đơn vị bằng nhau: theo quy tắc chung' }).press('Enter');
    await effect.waitFor({ state: 'detached' });
    expect(await pane.locator(':focus').inputValue()).toBe('competition');
    expect(faults).toEqual([]);
  });

  test('keeps a draft that is not complete from being saved, and says where', async () => {
    const { view, section, effect, faults } = await openRules();
    await section('Xếp loại').click();
    await view.getByRole('button', { name: /^Bốn mức/u }).click();
    await effect.getByText('Chung cho mọi khối: Mức độ hoàn thành nhiệm vụ của người đứng đầu').waitFor();
    const save = effect.getByRole('button', { name: 'Lưu quy tắc' });
    expect(await save.getAttribute('aria-disabled')).toBe('true');
    for (const [row, bound] of ['90', '80,5', '70'].entries()) {
      await view.getByLabel(`Ngưỡng của loại ${row + 1}`).fill(bound);
    }
    await effect.getByText(/đơn vị đổi chỉ số, xếp loại/u).waitFor();
    expect(await save.getAttribute('aria-disabled')).toBeNull();
    await effect.getByRole('button', { name: 'Bỏ thay đổi' }).click();
    await effect.waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
  });

  test('lets the text of the file be copied where the pane downloads nothing, as in Excel on a Mac', async () => {
    const { pane, view, section, faults } = await openRules();
    await view.getByLabel('Ô chưa chấm điểm', { exact: true }).selectOption('skip');
    await section('Bộ quy tắc \\(tệp\\)').click();
    await pane.locator('main').evaluate(() => {
      HTMLAnchorElement.prototype.click = () => undefined;
      navigator.clipboard.writeText = (text) => {
        document.body.dataset['copied'] = text;
        return Promise.resolve();
      };
    });
    await view.getByRole('button', { name: 'Lưu thành tệp' }).click();
    await view.getByText('Nếu Excel không tải tệp xuống', { exact: false }).waitFor();
    await view.getByRole('button', { name: 'Sao chép', exact: true }).click();
    await view.getByRole('button', { name: 'Đã sao chép', exact: true }).waitFor();
    expect(await pane.locator('body').getAttribute('data-copied')).toBe('{\n  "blankScores": "skip"\n}\n');
    expect(faults).toEqual([]);
  });

  test('saves rules as a file and opens them again; a file with a fault is refused with key and line', async () => {
    const { page, pane, takePicture, view, section, effect, faults } = await openRules();
    await view.getByLabel('Ô chưa chấm điểm', { exact: true }).selectOption('skip');
    await section('Bộ quy tắc \\(tệp\\)').click();
    const started = page.waitForEvent('download');
    await view.getByRole('button', { name: 'Lưu thành tệp' }).click();
    const download = await started;
    expect(download.suggestedFilename()).toBe('quy-tac-cchc.json');
    const saved = await readFile(await download.path());
    expect(saved.toString()).toBe('{\n  "blankScores": "skip"\n}\n');
    expect(await view.getByLabel('Nội dung tệp', { exact: true }).inputValue()).toBe(saved.toString());

    await effect.getByRole('button', { name: 'Bỏ thay đổi' }).click();
    await effect.waitFor({ state: 'detached' });
    const openFile = (name: string, text: string) =>
      view
        .locator('input[type="file"]')
        .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
    await openFile('cu.json', saved.toString());
    await view.getByText('Đã mở “cu.json”.').waitFor();
    expect(await view.getByLabel('Ô chưa chấm điểm', { exact: true }).inputValue()).toBe('skip');
    await effect.waitFor();

    await openFile('hong.json', '{\n  "rankDecimals": 9\n}');
    await view.getByText('Không dùng được “hong.json”').waitFor();
    await view.getByText('Mục: rankDecimals').waitFor();
    await view.getByText('Dòng trong tệp: 2').waitFor();
    await takePicture('8-rules-file-refused-light-vi');
    expect(await view.getByLabel('Ô chưa chấm điểm', { exact: true }).inputValue()).toBe('skip');

    await openFile('to.json', ' '.repeat(1_000_001));
    await view.getByText('Tệp quá lớn, không thể là tệp quy tắc.').waitFor();
    await openFile('sua.json', '{"sheets":[{"sheet":"Sở Y tế","ignore":true}]}');
    await view.getByText('Tệp này còn có điều chỉnh cách đọc của 1 trang tính.', { exact: false }).waitFor();
    await takePicture('8-rules-file-asks-light-vi');
    await view.getByRole('button', { name: 'Dùng của tệp' }).click();
    await effect.getByText('bình quân', { exact: false }).waitFor();
    await effect.getByRole('button', { name: 'Lưu quy tắc' }).click();
    await pane.getByText('Đã lưu quy tắc').waitFor();
    expect(JSON.parse((await savedText(pane)) ?? '')).toEqual({
      sheets: [{ sheet: 'Sở Y tế', ignore: true }],
    });
    expect(faults).toEqual([]);
  });

  test('says so when its part of the program does not load, and loads it on a second try', async () => {
    const { page, pane, takePicture, faults } = await open('sample');
    await paneSteps(pane).seen();
    await page.route('**/*.js', (route) => route.abort());
    await pane.getByRole('button', { name: 'Quy tắc', exact: true }).click();
    await pane.getByText('Không tải được phần này.', { exact: false }).waitFor();
    await takePicture('8-part-not-loaded-light-vi');
    await page.unroute('**/*.js');
    await pane.getByRole('button', { name: 'Thử lại' }).click();
    await pane.getByText('Chọn cách tính và xếp hạng.', { exact: false }).waitFor();
    await pane.getByText('Thử trên số liệu đọc lúc', { exact: false }).waitFor();
    // Each script that could not be loaded is told of, by the page and by its worker; nothing else may go wrong.
    const notLoaded = /ERR_FAILED|ChunkLoadError|Loading chunk|'importScripts'.*failed to load/u;
    expect(faults.filter((fault) => !notLoaded.test(fault))).toEqual([]);
  });
});

/** The settings that the workbook carries, as the pane saved them; `null` where there are none. */
async function savedText(pane: Frame): Promise<string | null> {
  const formulas = await pane.evaluate(
    (names) =>
      Excel.run(async (context) => {
        const items = names.map((name) => context.workbook.names.getItemOrNullObject(name).load('formula'));
        await context.sync();
        return items.map((item) => (item.isNullObject ? null : String(item.formula)));
      }),
    SETTINGS_NAMES,
  );
  const kept = keptValue(formulas.map((formula) => (formula === null ? null : markOfFormula(formula))));
  return kept === undefined ? null : JSON.stringify(kept);
}
