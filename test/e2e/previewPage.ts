import type { FrameLocator, Locator, Page } from 'playwright-core';

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
  /** Types into a cell of the sheet in front, as by keyboard. */
  readonly typeInto: (cell: string, text: string) => Promise<void>;
  readonly open: (name: string, content: Buffer) => Promise<void>;
}

export function previewScreen(page: Page): PreviewScreen {
  const pane = page.frameLocator('iframe');
  const computeButton = pane.getByRole('button', { name: 'Tính xếp hạng', exact: true });
  const tabs = page.locator('[data-u-comp="slide-tab-item"]');
  return {
    pane,
    computeButton,
    async compute() {
      await computeButton.click();
      await pane.locator('main[aria-busy="true"]').waitFor({ state: 'detached' });
      await pane.getByRole('status').filter({ hasText: 'Đã xếp hạng' }).waitFor();
    },
    async sheetNames() {
      return (await tabs.allInnerTexts()).map((name) => name.trim());
    },
    async frontSheet() {
      return (await page.locator('[data-u-comp="slide-tab-item"][aria-selected="true"]').innerText()).trim();
    },
    async rankingRows() {
      const rows = await pane.locator('tbody tr').all();
      return Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()));
    },
    async typeInto(cell, text) {
      const nameBox = page.locator('[data-u-comp="defined-name"] input');
      await nameBox.fill(cell);
      await nameBox.press('Enter');
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    async open(name, content) {
      await page.locator('input[type="file"][accept=".xlsx"]').setInputFiles({
        name,
        mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        buffer: content,
      });
    },
  };
}
