import { expect, test } from 'vitest';
import { formsView } from '../../src/locales/vi/pane/forms/formsView';
import { gatherView as words } from '../../src/locales/vi/pane/forms/gatherView';
import { pane as texts } from '../../src/locales/vi/pane/pane';
import { writtenBook } from '../cli/books';
import { BOOK, FULL, sent } from '../core/gather/sentFiles';
import { builtPreview } from './builtPreview';
import { previewScreen } from './previewPage';

const openPreview = builtPreview();

test('files of units are gathered in the preview, too; dragged ones may be dropped on the pane', async () => {
  const workbook = Buffer.from(writtenBook({ sheets: BOOK }));
  const { page, faults } = await openPreview({ workbook });
  const { pane, sheetNames, frontSheet } = previewScreen(page);
  const button = (name: string) => pane.getByRole('button', { name, exact: true });
  await button(texts.areas.forms).click();
  await pane.getByRole('tab', { name: formsView.parts.gather }).click();
  await button(words.choose).waitFor();

  // What covers the page while a file is dragged leaves the pane free.
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File(['x'], 'x.xlsx'));
    window.dispatchEvent(new DragEvent('dragenter', { dataTransfer: data }));
  });
  const cover = await page.locator('.drop').boundingBox();
  const frame = await page.locator('iframe').boundingBox();
  expect((cover?.x ?? 0) + (cover?.width ?? 0)).toBeLessThan(frame?.x ?? 0);
  await page.evaluate(() => {
    document.querySelector('.drop')?.remove();
  });

  const { content } = sent('Xã A', { cells: FULL });
  if (content instanceof Error) throw content;
  const form = {
    name: 'Xã A.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(writtenBook({ sheets: content })),
  };
  const choose = () => pane.locator('input[type=file]').first().setInputFiles([form]);
  await choose();
  await button(words.write).click();
  await pane.getByText(/^Đã ghi vào tệp này/u).waitFor();
  expect(await sheetNames()).toEqual([...BOOK.map(({ name }) => name), 'Xã A', 'Thu phiếu']);
  expect(await frontSheet()).toBe('Thu phiếu');
  await choose();
  await pane.getByText(words.nothingToWrite).waitFor();
  expect(faults).toEqual([]);
});
