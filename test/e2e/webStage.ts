import { mkdir, readFile } from 'node:fs/promises';
import type { IWorkbookData } from '@univerjs/core';
import { afterEach, beforeAll } from 'vitest';
import type { OptionalSheet } from '../../src/core/settings/settings';
import { openWorkbook } from '../../src/preview/file/openFile';
import { openExcelOnTheWeb } from './excelOnTheWeb';
import type { ExcelOnTheWeb, WebOptions } from './excelOnTheWeb';
import { onceEach } from './paneLooks';
import type { PaneStage } from './paneStage';
import { workbooks } from './scoreStates';
import { closePages, sharedContext } from './sharedContext';

/**
 * For what is looked at in the pane: a run writes only these result sheets and those that it always does. Writing them all,
 * and calculating them as Excel does, takes most of the time of a test.
 */
export function fewSheets(...kinds: readonly OptionalSheet[]): Pick<WebOptions, 'settings'> {
  return { settings: { resultSheets: kinds } };
}

/** Where pictures of the pane in the frame of Excel on the web are kept. */
const WEB_PICTURES = 'test-artifacts/web';

export type OpenWebStage = (
  workbook: keyof typeof workbooks | 'sample' | Uint8Array,
  options?: Omit<WebOptions, 'language'> & { readonly language?: 'vi' | 'en' },
) => Promise<
  PaneStage &
    Pick<ExcelOnTheWeb, 'excel' | 'newWorkbooks' | 'officeScripts'> & {
      /** Brings a sheet to the front. */
      readonly show: (sheet: string) => Promise<void>;
    }
>;

/** How the tests of a file open the pane with Microsoft's office.js, in the frame of Excel on the web. */
export function webStage(): OpenWebStage {
  beforeAll(() => mkdir(WEB_PICTURES, { recursive: true }));
  afterEach(closePages);
  return async (workbook, { language = 'vi', ...options } = {}) => {
    const locale = language === 'vi' ? 'vi-VN' : 'en-US';
    const { context, pages } = await sharedContext({ viewport: { width: 350, height: 860 }, locale });
    const { page, pane, excel, newWorkbooks, faults, officeScripts, reopenPane } = await openExcelOnTheWeb(
      context,
      pages,
      await contentOf(workbook),
      { language: locale, reducedMotion: 'reduce', ...options },
    );
    return {
      page,
      pane,
      excel,
      newWorkbooks,
      faults,
      officeScripts,
      looks: onceEach,
      setWidth: (width) => page.setViewportSize({ width, height: 860 }),
      async takePicture(name) {
        await page.screenshot({ path: `${WEB_PICTURES}/${name}.png` });
      },
      sheetNames: () => Promise.resolve(excel.workbook.getSheets().map((sheet) => sheet.getName())),
      // As by another person who has the workbook open, whose changes Excel tells the pane of.
      changeScore: (sheet, cell, score) =>
        excel.Excel.run(async (context) => {
          context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[score]];
          await context.sync();
        }),
      show: (sheet) =>
        excel.Excel.run(async (context) => {
          context.workbook.worksheets.getItem(sheet).activate();
          await context.sync();
        }),
      beginEditing() {
        excel.host.setCellEditMode(true);
        return Promise.resolve();
      },
      reopenPane,
    };
  };
}

/** The sample as it was opened for the first test that asked for it: Excel makes a copy of its own of it. */
let sample: Promise<IWorkbookData> | null = null;

function contentOf(workbook: keyof typeof workbooks | 'sample' | Uint8Array): Promise<IWorkbookData> {
  if (workbook === 'sample') return (sample ??= openSample());
  return openWorkbook(typeof workbook === 'string' ? workbooks[workbook]() : workbook);
}

async function openSample(): Promise<IWorkbookData> {
  return openWorkbook(await readFile('assets/samples/ha-tinh-2023.xlsx'));
}
