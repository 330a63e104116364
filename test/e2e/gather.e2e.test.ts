import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { gatherView as words } from '../../src/locales/vi/pane/forms/gatherView';
import { formsView } from '../../src/locales/vi/pane/forms/formsView';
import { pane as texts } from '../../src/locales/vi/pane/pane';
import { writtenBook } from '../cli/books';
import { emptyFolder } from '../cli/runRank';
import { BOOK, FULL, sent } from '../core/gather/sentFiles';
import { sheet, workbook } from '../core/sheets';
import { checkLook, checkOtherWays } from './paneCheck';
import { inEveryLook } from './paneLooks';
import { webStage } from './webStage';

const open = webStage();

interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const named = (name: string, bytes: Uint8Array): ChosenFile => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
});

/** A form that a unit filled in, as a file. */
function form(unit: string, sentAs: Parameters<typeof sent>[1], name = `${unit}.xlsx`): ChosenFile {
  const { content, saved } = sent(unit, sentAs);
  if (content instanceof Error) throw content;
  return named(name, writtenBook({ sheets: content }, saved === null ? {} : { saved }));
}

const EARLY = '2025-11-01T08:00:00Z';
const LATE = '2025-11-02T08:00:00Z';
const book = writtenBook({ sheets: BOOK });

/** One of each kind: taken, of an unknown unit, two versions of one unit, blank, no form, above the max. */
const FILES = [
  form('Xã A', { cells: FULL, saved: EARLY }),
  form('Xã A', { cells: FULL, mark: null, typed: { A2: 'Đơn vị: Xã Lạ' } }, 'khong ten.xlsx'),
  form('Xã C', { cells: FULL }, 'ban 1.xlsx'),
  form('Xã C', { cells: { ...FULL, '1.1': [1] } }, 'ban 2.xlsx'),
  form('Xã D', { cells: { ...FULL, '1.2': [9] }, saved: EARLY }),
  named('cong van.pdf', new TextEncoder().encode('%PDF-1.4')),
];

function steps(pane: Frame) {
  const button = (name: string | RegExp) => pane.getByRole('button', { name, exact: true });
  return {
    button,
    show: async (): Promise<void> => {
      await button(texts.areas.forms).click();
      await pane.getByRole('tab', { name: formsView.parts.gather }).click();
      await button(words.choose).waitFor();
    },
    choose: async (files: readonly ChosenFile[], label = words.choose): Promise<void> => {
      await pane
        .getByLabel(label, { exact: true })
        .and(pane.locator('input'))
        .setInputFiles([...files]);
      await pane.getByRole('list', { name: words.list }).waitFor();
      await pane.locator('[role=progressbar]').waitFor({ state: 'detached' });
    },
    write: async (): Promise<void> => {
      await button(words.write).click();
      await pane.getByText(/^Đã ghi vào tệp này/u).waitFor();
    },
    /** What each line says of its unit, file and state. */
    lines: () =>
      pane.evaluate(() =>
        [...document.querySelectorAll('ul li')]
          .filter((line) => line.querySelector('button[aria-expanded]') !== null)
          .map((line) => [
            line.querySelector('button[aria-expanded] span > span')?.textContent ?? '',
            line.querySelector('.fui-Badge')?.textContent ?? '',
          ]),
      ),
    willWrite: () => pane.getByText(/^“Ghi vào tệp này” sẽ/u).textContent(),
    item: (text: string) =>
      pane.locator('li').filter({ has: pane.locator('button[aria-expanded]', { hasText: text }) }),
  };
}

const cellsOf = (pane: Frame, sheet: string, address: string) =>
  pane.evaluate(
    ([name = '', at = '']) =>
      Excel.run(async (context) => {
        const cells = context.workbook.worksheets.getItem(name).getRange(at).load('values');
        await context.sync();
        return cells.values as unknown[][];
      }),
    [sheet, address],
  );

describe('Thu phiếu in Excel on the web', () => {
  test('lists files, has doubts decided by clicks, writes once, and says that the same again changes nothing', async () => {
    const stage = await open(book);
    const { pane, page, faults, sheetNames } = stage;
    const { button, show, choose, write, lines, willWrite, item } = steps(pane);
    await show();
    await checkLook(stage, 'gather-empty');
    await choose(FILES);
    expect(await lines()).toEqual([
      ['Xã Lạ', 'Không có trong danh sách'],
      ['Xã C', 'Cần hỏi lại'],
      ['Xã C', 'Cần hỏi lại'],
      ['Xã D', 'Đã nhận'],
      [words.unknownUnit, 'Không đọc được'],
      ['Xã A', 'Đã nhận'],
    ]);
    expect(await willWrite()).toBe(
      '“Ghi vào tệp này” sẽ thêm 2 phiếu mới và cập nhật 7 dòng ở trang Thu phiếu.',
    );
    await inEveryLook(page, pane, async (look, _, isFirst) => {
      await pane.locator('section[aria-busy="false"]').first().waitFor();
      await checkLook(stage, `gather-list-${look}`);
      if (isFirst) await checkOtherWays(stage, `gather-list-${look}`);
    });

    const stray = item('khong ten.xlsx');
    await stray.getByRole('button', { name: words.chooseUnit }).click();
    await stray.getByRole('combobox').selectOption('Xã B');
    await stray.getByRole('button', { name: words.takeUnit }).click();
    await item('khong ten.xlsx').getByText('Đã nhận').waitFor();
    await item('ban 2.xlsx').getByRole('button', { name: words.take.ask }).click();
    await item('ban 2.xlsx').getByText('Đã nhận').first().waitFor();
    expect(await willWrite()).toBe(
      '“Ghi vào tệp này” sẽ thêm 4 phiếu mới và cập nhật 6 dòng ở trang Thu phiếu.',
    );
    await checkLook(stage, 'gather-decided');
    // Taken back by the same button, which has the focus still.
    await pane.locator('button:focus', { hasText: words.undoTake }).press('Enter');
    await item('ban 2.xlsx').getByText('Cần hỏi lại').waitFor();
    await pane.locator('button:focus', { hasText: words.take.ask }).press('Enter');
    await item('ban 2.xlsx').getByText('Đã nhận').first().waitFor();

    await write();
    expect(await sheetNames()).toEqual([
      ...BOOK.map(({ name }) => name),
      'Xã A',
      'Xã B',
      'Xã C',
      'Xã D',
      'Thu phiếu',
      'Thu phiếu (số liệu)',
    ]);
    expect(await cellsOf(pane, 'Xã C', 'D7')).toEqual([[1]]);
    await checkLook(stage, 'gather-written');
    await item('khong ten.xlsx')
      .getByRole('button', { name: words.openSheetOf('Xã B') })
      .click();

    await button(words.dropFiles).click();
    await button(words.choose).waitFor();
    await pane.getByText(words.intro).waitFor();
    await choose([FILES[0]].flatMap((file) => file ?? []));
    await pane.getByText(words.nothingToWrite).waitFor();
    expect(await button(words.write).count()).toBe(0);
    expect(faults).toEqual([]);
  });

  test('a newer file tells each change from and to, and the office’s own correction stays unless it is decided', async () => {
    const stage = await open(book);
    const { pane, page, faults, changeScore } = stage;
    const { button, show, choose, write, willWrite, item } = steps(pane);
    await show();
    // By keyboard alone.
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      button(words.choose).press('Enter'),
    ]);
    await chooser.setFiles([form('Xã A', { cells: FULL, saved: EARLY })]);
    await button(words.write).press('Enter');
    await pane.getByText(/^Đã ghi vào tệp này/u).waitFor();
    await changeScore('Xã A', 'D7', 1.75);
    await choose([form('Xã A', { cells: { ...FULL, '1.1': [0.5], '1.2': [1] }, saved: LATE }, 'moi.xlsx')]);
    const line = item('moi.xlsx');
    await line.getByText('1.2, Điểm tự chấm: 3 → 1').waitFor();
    await line.getByText('cơ quan đã sửa thành “1,75” nên giữ nguyên').waitFor();
    expect(await willWrite()).toBe(
      '“Ghi vào tệp này” sẽ sửa 1 ô ở 1 phiếu đã có và cập nhật 2 dòng ở trang Thu phiếu.',
    );
    await line.getByRole('button', { name: words.takeUnits }).click();
    await line.getByText('1.1, Điểm tự chấm: 1,75 → 0,5').waitFor();
    await line.getByRole('button', { name: words.keepOffices }).click();
    await line.getByText('1.1, Điểm tự chấm: 1,75 → 0,5').waitFor({ state: 'detached' });
    await checkLook(stage, 'gather-newer');
    await write();
    expect(await cellsOf(pane, 'Xã A', 'D7:D9')).toEqual([[1.75], [''], [1]]);
    expect(faults).toEqual([]);
  });

  test('is not written where the workbook has changed since it was listed: the list is made anew', async () => {
    const { pane, faults, changeScore, sheetNames } = await open(book);
    const { button, show, choose, write } = steps(pane);
    await show();
    await choose([form('Xã A', { cells: FULL, saved: EARLY })]);
    // Another unit comes into the list of units meanwhile.
    await changeScore('Danh sách đơn vị', 'B6', 'Xã E');
    await changeScore('Danh sách đơn vị', 'C6', 'Xã, phường');
    await button(words.write).click();
    await pane.getByText(words.hasChanged).waitFor();
    expect(await sheetNames()).toEqual(BOOK.map(({ name }) => name));
    await pane.getByText('Xã E').waitFor();
    await write();
    expect(faults).toEqual([]);
  });

  test('files of a zip, of a folder and dropped ones are read, too', async () => {
    const { pane, faults } = await open(book);
    const { show, choose, lines, item } = steps(pane);
    await show();
    const zip = zipSync({ 'huyen/Xã A.xlsx': new Uint8Array(form('Xã A', { cells: FULL }).buffer) });
    await choose([named('thang 11.zip', zip)]);
    const folder = join(emptyFolder(), 'thang 12');
    mkdirSync(join(folder, 'huyen'), { recursive: true });
    writeFileSync(join(folder, 'huyen/c.xlsx'), form('Xã C', { cells: FULL }).buffer);
    writeFileSync(join(folder, 'desktop.ini'), '');
    await pane.locator('input[webkitdirectory]').setInputFiles(folder);
    await item('thang 12/huyen/c.xlsx').waitFor();
    const { buffer } = form('Xã B', { cells: FULL });
    await pane.getByText(words.dropHint).evaluate(
      (hint, bytes) => {
        const data = new DataTransfer();
        data.items.add(new File([new Uint8Array(bytes)], 'Xã B.xlsx'));
        for (const type of ['dragover', 'drop'])
          hint.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
      },
      [...buffer],
    );
    await expect.poll(lines).toEqual([
      ['Xã A', 'Đã nhận'],
      ['Xã C', 'Đã nhận'],
      ['Xã B', 'Đã nhận'],
    ]);
    expect(faults).toEqual([]);
  });

  test('survey points come from a file of their own, and what has no partner on either side is named', async () => {
    const stage = await open(book);
    const { pane, faults } = stage;
    const { button, show, choose, write, item } = steps(pane);
    await show();
    await choose([form('Xã A', { cells: FULL }), form('Xã B', { cells: FULL })]);
    await button(words.survey).click();
    const survey = writtenBook(
      workbook(
        sheet('XHH', [
          ['KẾT QUẢ ĐIỀU TRA XÃ HỘI HỌC NĂM 2025'],
          ['STT', 'Nội dung', 'Điểm tối đa', 'Xã A', 'Xã D'],
          ['1', 'Cải cách thể chế', 4],
          ['2.2', 'Mức độ hài lòng', 3, 2.5, 1],
          ['2.3', 'Tiếp cận dịch vụ', 1, 0.5, 1],
        ]),
      ),
    );
    await choose([named('xhh.xlsx', survey)], words.chooseSurvey);
    await pane.getByText(words.surveyFile('xhh.xlsx')).waitFor();
    await item('xhh.xlsx').getByText('“Xã D” chưa có phiếu đã thu').waitFor();
    await pane.getByText(words.withoutSurvey).waitFor();
    await checkLook(stage, 'gather-survey');
    await write();
    expect(await cellsOf(pane, 'Xã A', 'F12:F13')).toEqual([[2.5], [0.5]]);
    expect(faults).toEqual([]);
  });
});
