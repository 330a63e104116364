import type { Frame, FrameLocator } from 'playwright-core';
import { opening } from '../../src/locales/vi/pane/opening';

/** What the pane says when it has looked at a workbook, whether it found score sheets or not. */
const SEEN = new RegExp(
  `^(?:${opening.seen(1, 1).split('1')[0] ?? ''}|${opening.nothing.title}|${opening.empty.title})`,
  'u',
);

/** What a person does in the pane, wherever it is. */
export function paneSteps(pane: Frame | FrameLocator) {
  const computeButton = pane.getByRole('button', { name: /^Tính (?:xếp hạng|lại)$/u });
  return {
    computeButton,
    /** Clicks **Tính xếp hạng** or **Tính lại** and waits for the result. */
    compute: async (): Promise<void> => {
      await computeButton.click();
      await pane.locator('main[aria-busy="true"]').waitFor({ state: 'detached', timeout: 120_000 });
      await pane
        .getByRole('status')
        .filter({ hasText: /Đã xếp hạng|Mới xếp hạng được/u })
        .waitFor();
    },
    /** Waits until the pane says what it sees in the workbook. */
    seen: async (): Promise<void> => {
      await pane
        .getByRole('status')
        .filter({ hasText: SEEN })
        .waitFor({ state: 'attached', timeout: 60_000 });
    },
    /** The rows of the ranking, of the units their names: `['1', 'Sở Nội vụ', '95,00%', '▲2']`. */
    rankingRows: async (): Promise<string[][]> => {
      const rows = await pane.locator('tbody tr').all();
      return Promise.all(rows.map((row) => row.locator('th button, td').allInnerTexts()));
    },
  };
}
