import { readFile } from 'node:fs/promises';
import { defaultSettings } from '../../src/core/settings/settings';
import { writeKeptSettings } from '../../src/xlsx/writeFile';
import { builtPreview, PICTURES, SAMPLE } from './builtPreview';
import { otherLook } from './paneLooks';
import type { OpenPaneStage, PaneStage } from './paneStage';
import { previewScreen } from './previewPage';
import { workbooks } from './scoreStates';
import type { WatchedPage } from './watchedPage';

/** How the tests of a file open the pane in the preview. */
export function previewStage(): (
  workbook: Parameters<OpenPaneStage>[0] | Buffer,
  options?: Parameters<OpenPaneStage>[1],
) => Promise<PaneStage> {
  const openPreview = builtPreview();
  return async (workbook, { settings, ...options } = {}) => {
    const content = await contentOf(workbook);
    const carried =
      settings === undefined
        ? content
        : Buffer.from(writeKeptSettings(content, { ...defaultSettings, ...settings }));
    return stageOf(await openPreview({ reducedMotion: 'reduce', workbook: carried, ...options }));
  };
}

async function contentOf(workbook: Parameters<OpenPaneStage>[0] | Buffer): Promise<Buffer> {
  if (workbook === 'sample') return readFile(SAMPLE);
  return typeof workbook === 'string' ? workbooks[workbook]() : workbook;
}

/** The pane of a preview that is being opened, once it shows something. */
async function stageOf({ page, faults }: WatchedPage): Promise<PaneStage> {
  const screen = previewScreen(page);
  await screen.pane.locator('#root > *').first().waitFor();
  const pane = page.frames().find((each) => each.parentFrame() === page.mainFrame());
  if (pane === undefined) throw new Error('The pane has no frame.');
  return {
    page,
    pane,
    faults,
    looks: [otherLook],
    async setWidth(width) {
      await page.locator('iframe').evaluate((frame, pixels) => {
        Object.assign(frame.style, { width: `${pixels}px`, minWidth: '0', flex: 'none' });
      }, width);
    },
    async takePicture(name) {
      await page.locator('iframe').screenshot({ path: `${PICTURES}/${name}.png` });
    },
    sheetNames: screen.sheetNames,
    async changeScore(sheet, cell, score) {
      await screen.show(sheet);
      await screen.typeInto(cell, String(score));
    },
    async beginEditing() {
      await screen.goTo('E6');
      await page.keyboard.type('1');
    },
    reopenPane: screen.reloadPane,
  };
}
