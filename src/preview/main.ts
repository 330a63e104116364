import type { IWorkbookData } from '@univerjs/core';
import { Problem } from '../core/problem';
import { preview as english } from '../locales/en/preview';
import * as englishProblems from '../locales/en/problems';
import { languageOf } from '../locales/language';
import { problemLines } from '../locales/problemLines';
import { preview as vietnamese } from '../locales/vi/preview';
import * as vietnameseProblems from '../locales/vi/problems';
import { saveFile } from '../taskpane/host/saveFile';
import { resultName, XLSX } from './page/resultName';
import { acceptDroppedFile } from './page/fileDrop';
import type { NativeBridge } from './host/createExcelHost';
import { closeNotice, showNotice } from './page/notice';
import { openInNewTab, workbookOfTab } from './newTab';
import { openWorkbook } from './file/openFile';
import { leadFocusByF6 } from './page/focusKeys';
import { drawPage } from './page/page';
import { connectLater, PANE_CONNECTION } from './paneConnection';
import type { PaneConnection } from './paneConnection';
import { saveWorkbook } from './file/saveFile';
import { createSpreadsheet } from './spreadsheet';

const SAMPLE = 'assets/samples/ha-tinh-2023.xlsx';

/** The file that is open: what it was on disk, and what the spreadsheet was given of it. */
interface OpenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly data: IWorkbookData;
}

const LANGUAGE = languageOf(new URLSearchParams(window.location.search).get('lang') ?? undefined);
const texts = LANGUAGE === 'vi' ? vietnamese : english;
document.documentElement.lang = LANGUAGE;

const page = drawPage(texts, { openFile: (file) => void open(file), download: () => void download() });
const prefersDark = window.matchMedia('(prefers-color-scheme: dark)');
const spreadsheet = createSpreadsheet(page.spreadsheet, LANGUAGE, {
  dark: prefersDark.matches,
  onNewWorkbook: (file) => {
    openInNewTab(file, LANGUAGE);
  },
});
prefersDark.addEventListener('change', ({ matches }) => {
  spreadsheet.setDarkMode(matches);
});
leadFocusByF6(page, () => {
  spreadsheet.focus();
});
let paneBridge: NativeBridge | null = null;
const connection: PaneConnection = {
  connect() {
    // The page that had it is gone.
    if (paneBridge !== null) spreadsheet.host.disconnect(paneBridge);
    paneBridge = spreadsheet.host.createBridge();
    return connectLater(paneBridge);
  },
};
Object.assign(window, { [PANE_CONNECTION]: connection });
let opened: OpenFile | null = null;
acceptDroppedFile(texts.drop, page.pane, (file) => void open(file));
const ofTab = workbookOfTab();
void (ofTab === null ? openSample() : open(new File([ofTab], `${texts.newWorkbook}.xlsx`)));

async function openSample(): Promise<void> {
  const response = await fetch(SAMPLE);
  if (!response.ok) throw new Error(`${SAMPLE}: ${response.status}`);
  await open(new File([await response.blob()], SAMPLE.slice(SAMPLE.lastIndexOf('/') + 1)));
}

/** Opens a file in place of the one that is open; one that cannot be read changes nothing. */
async function open(file: File): Promise<void> {
  await attempt(texts.opening(file.name), texts.openFailed(file.name), async () => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const data = await openWorkbook(bytes);
    spreadsheet.open(structuredClone(data));
    opened = { name: file.name, bytes, data };
    page.setFileName(file.name);
    // The pane shows results of the workbook before: it starts anew.
    page.pane.src = `preview-pane.html?lang=${LANGUAGE}`;
  });
}

async function download(): Promise<void> {
  const file = opened;
  if (file === null) return;
  await attempt(texts.saving, texts.downloadFailed, async () => {
    await spreadsheet.host.calculated();
    const bytes = await saveWorkbook(file.bytes, file.data, spreadsheet.current());
    saveFile(new Blob([new Uint8Array(bytes)], { type: XLSX }), resultName(file.name, texts.resultSuffix));
  });
}

/** Does something that a person asked for, and tells them when it fails: the open workbook stays as it is. */
async function attempt(status: string, failure: string, task: () => Promise<void>): Promise<void> {
  closeNotice();
  page.setBusy(status);
  try {
    await task();
  } catch (error) {
    showNotice(
      failure,
      [...explanation(error), ...(opened === null ? [] : [texts.keepsCurrent])],
      texts.close,
    );
  } finally {
    page.setBusy(null);
  }
}

function explanation(error: unknown): readonly string[] {
  if (error instanceof Problem) {
    const { what, where, advice } = problemLines(
      error,
      LANGUAGE === 'vi' ? vietnameseProblems : englishProblems,
    );
    return [what, ...where, advice];
  }
  reportError(error);
  return [texts.unexpected, error instanceof Error ? error.message : String(error)];
}
