import type { FrameLocator, Locator, Page } from 'playwright-core';
import { preview } from '../../src/locales/vi/pages/preview';
import { paneSteps } from './paneSteps';
import { markPage, newPage, reloadFrame } from './reloadedFrame';

/** The preview as a person sees it: the grid's tabs and cells, and the pane beside it. */
export interface PreviewScreen {
  readonly pane: FrameLocator;
  readonly computeButton: Locator;
  /** Clicks **Tính xếp hạng** and waits for the result. */
  readonly compute: () => Promise<void>;
  /** Names of the sheets, in the order of their tabs. */
  readonly sheetNames: () => Promise<string[]>;
  /** Name of the sheet in front. */
  readonly frontSheet: () => Promise<string>;
  /** The pane's rows of the ranking: `['1', 'Sở Nội vụ', '95,00%', '▲2']`. */
  readonly rankingRows: () => Promise<string[][]>;
  /** Shows a sheet by a click on its tab. */
  readonly show: (sheet: string) => Promise<void>;
  /** Goes to a cell of the sheet in front. */
  readonly goTo: (cell: string) => Promise<void>;
  /** Types into a cell of the sheet in front, as by keyboard. */
  readonly typeInto: (cell: string, text: string) => Promise<void>;
  readonly open: (name: string, content: Buffer) => Promise<void>;
  /** Waits until the pane has started anew, after `open` or `reloadPane`, and says what it sees in the workbook. */
  readonly opened: () => Promise<void>;
  readonly reloadPane: () => Promise<void>;
}

export function previewScreen(page: Page): PreviewScreen {
  const pane = page.frameLocator('iframe');
  const { computeButton, compute, seen, rankingRows } = paneSteps(pane);
  const tabs = page.locator('[data-u-comp="slide-tab-item"]');
  const goTo = async (cell: string): Promise<void> => {
    const nameBox = page.locator('[data-u-comp="defined-name"] input');
    await nameBox.fill(cell);
    await nameBox.press('Enter');
  };
  return {
    pane,
    computeButton,
    compute,
    rankingRows,
    async sheetNames() {
      return (await tabs.allInnerTexts()).map((name) => name.trim());
    },
    async frontSheet() {
      return (await page.locator('[data-u-comp="slide-tab-item"][aria-selected="true"]').innerText()).trim();
    },
    async show(sheet) {
      await tabs.getByText(sheet, { exact: true }).click();
    },
    goTo,
    async typeInto(cell, text) {
      await goTo(cell);
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    async open(name, content) {
      await markPage(pane);
      await page.locator('body > input[type="file"]').setInputFiles({
        name,
        mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        buffer: content,
      });
      // What was changed in the workbook before is not saved.
      const leave = page.getByRole('button', { name: preview.leaving.open });
      if (await leave.isVisible()) await leave.click();
    },
    async opened() {
      await newPage(pane);
      await seen();
    },
    reloadPane: () => reloadFrame(pane, page.locator('iframe')),
  };
}
