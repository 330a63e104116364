import type { IWorkbookData } from '@univerjs/core';
import { UNSEEN_KINDS } from '../xlsx/unseenParts';
import type { Language } from '../locales/language';
import type { SpreadsheetTexts } from '../locales/spreadsheetTexts';
import type { PreviewTexts } from '../locales/textTypes';
import { saveFile } from '../taskpane/host/saveFile';
import { asExcelFile } from '../sentFiles/openBook';
import { asXlsx, resultName, typeOf } from './disk/acceptedFiles';
import { canWriteBack, choosePlace, isPermitted } from './disk/diskFiles';
import type { ChosenFile, DiskHandle } from './disk/diskFiles';
import { rememberFile } from './disk/lastFile';
import { DiskProblem, isChanged, stampOf, writeBack } from './disk/writeBack';
import type { FileStamp } from './disk/writeBack';
import { leftOut } from './file/leftOut';
import { openWorkbook, readUnseenParts } from './file/openFile';
import { saveWorkbook } from './file/saveFile';
import type { NativeBridge } from './host/createExcelHost';
import { openInNewTab } from './newTab';
import { leadFocusByF6 } from './page/focusKeys';
import { showNotice } from './page/notice';
import { drawPage } from './page/page';
import type { PreviewPage } from './page/page';
import { ask } from './page/question';
import { listenForSaving } from './page/saveKeys';
import { connectLater, PANE_CONNECTION } from './paneConnection';
import type { PaneConnection } from './paneConnection';
import { createSpreadsheet } from './spreadsheet';
import type { Spreadsheet } from './spreadsheet';

export { newTemplate } from './start/newTemplate';

/** The file that is open: what it was on disk, and what the spreadsheet was given of it. */
interface OpenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly data: IWorkbookData;
  /** Where it is written back to; `null` for a copy in the browser's hands. */
  readonly handle: DiskHandle | null;
  /** What it was when this page read or wrote it last. */
  readonly stamp: FileStamp;
}

/** The page with a workbook: the spreadsheet, the pane, and what opens and saves files. */
export interface Workbench {
  /**
   * Opens a file in place of the one that is open; one that cannot be read changes nothing.
   *
   * @returns what is to be said of it then
   * @throws Problem as `openWorkbook`
   */
  readonly open: (chosen: ChosenFile) => Promise<string | null>;
  readonly isOpen: () => boolean;
  /** Whether leaving the page would lose something. */
  readonly isUnsaved: () => boolean;
  /** Tells what is being done; `null`: nothing any more. */
  readonly setBusy: (status: string | null) => void;
  /** Says what was done, until something else is to be said. */
  readonly setDone: (status: string) => void;
}

/** Something that a person asked for; it gives what is to be said when it is done. */
export type Task = () => Promise<string | null>;

/** What the workbench is told by the page around it. */
export interface WorkbenchOptions {
  readonly container: HTMLElement;
  readonly texts: PreviewTexts;
  readonly spreadsheet: SpreadsheetTexts;
  readonly language: Language;
  /** The address of the page that one begins with. */
  readonly home: string;
  readonly chooseFile: () => void;
  /** Does something that a person asked for, and tells them when it fails. */
  readonly attempt: (status: string, failure: string, task: Task) => Promise<void>;
}

/** Draws the workbench once the first file that can be read is opened in it. */
export function createWorkbench(options: WorkbenchOptions): Workbench {
  const { container, texts, language, home, attempt } = options;
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  let opened: OpenFile | null = null;
  let drawn: { readonly page: PreviewPage; readonly spreadsheet: Spreadsheet } | null = null;

  function draw(): NonNullable<typeof drawn> {
    if (drawn !== null) return drawn;
    const page = drawPage(container, texts, home, {
      openFile: options.chooseFile,
      save: canWriteBack() ? () => void save() : null,
      saveAs: canWriteBack() ? () => void saveAs() : null,
      download: () => void download(),
    });
    const prefersDark = window.matchMedia('(prefers-color-scheme: dark)');
    const spreadsheet = createSpreadsheet(page.spreadsheet, options.spreadsheet, language, {
      dark: prefersDark.matches,
      onNewWorkbook: (file) => {
        openInNewTab(file, language);
      },
      onChange: showName,
    });
    prefersDark.addEventListener('change', ({ matches }) => {
      spreadsheet.setDarkMode(matches);
    });
    leadFocusByF6(page, () => {
      spreadsheet.focus();
    });
    listenForSaving(page.pane, () => void (canWriteBack() ? save() : download()));
    offerPane(spreadsheet);
    drawn = { page, spreadsheet };
    return drawn;
  }

  /** What the file has that is not shown; `null` where that is nothing. */
  function unseen(bytes: Uint8Array): string | null {
    const counts = readUnseenParts(bytes);
    const parts = UNSEEN_KINDS.filter((kind) => counts[kind] > 0);
    return parts.length === 0
      ? null
      : texts.unseen(list.format(parts.map((kind) => texts.unseenParts[kind](counts[kind]))));
  }

  function showName(): void {
    if (drawn === null || opened === null) return;
    drawn.page.setFile(opened.name, drawn.spreadsheet.isChanged());
  }

  /** What would be written of the open file now, and how to say that it was. */
  async function contentOf(file: OpenFile, { spreadsheet }: NonNullable<typeof drawn>) {
    await spreadsheet.host.calculated();
    const changes = spreadsheet.changes();
    const current = spreadsheet.current();
    return {
      bytes: await saveWorkbook(file.bytes, file.data, current),
      wasSaved: () => {
        spreadsheet.setSaved(changes);
      },
      tellLeftOut: (name: string) => {
        const lines = leftOut(file.data, current).map(({ sheet, parts }) =>
          texts.leftOut.line(sheet, list.format(parts.map((part) => texts.leftOut.parts[part]))),
        );
        const { heading, advice } = texts.leftOut;
        if (lines.length > 0)
          showNotice({ heading: heading(name), lines: [...lines, advice], kind: 'news' }, texts.close);
      },
    };
  }

  async function save(): Promise<void> {
    const file = opened;
    if (file === null || drawn === null) return;
    const { handle } = file;
    if (handle === null) {
      await saveAs();
      return;
    }
    await saving(async () => {
      if (!(await isPermitted(handle, 'readwrite'))) throw new DiskProblem('denied');
      if (await isChanged(handle, file.stamp)) {
        const { heading, overwrite, elsewhere, cancel } = texts.changedOnDisk;
        const answer = await ask(heading(file.name), texts.changedOnDisk.lines, [
          overwrite,
          elsewhere,
          cancel,
        ]);
        if (answer === 0) return handle;
        return answer === 1 ? choosePlace(resultName(file.name, texts.resultSuffix)) : null;
      }
      return handle;
    });
  }

  async function saveAs(): Promise<void> {
    const file = opened;
    if (file !== null) await saving(() => choosePlace(resultName(file.name, texts.resultSuffix)));
  }

  /** While the pane writes, half of it would be saved: the person is told to wait. */
  function isTold(page: PreviewPage): boolean {
    const pane = page.pane.contentDocument;
    if (pane === null || !isBusy(pane)) return false;
    page.setDone(texts.paneAtWork);
    const watch = new MutationObserver(() => {
      if (isBusy(pane)) return;
      watch.disconnect();
      page.unsay(texts.paneAtWork);
    });
    watch.observe(pane, { subtree: true, childList: true, attributeFilter: ['aria-busy'] });
    return true;
  }

  /** Writes the open workbook where `choose` says; from then on that is the file that is open. */
  async function saving(choose: () => Promise<DiskHandle | null>): Promise<void> {
    const [file, bench] = [opened, drawn];
    if (file === null || bench === null || isTold(bench.page)) return;
    await attempt(texts.saving(file.name), texts.saveFailed(file.name), async () => {
      const handle = await choose();
      if (handle === null) return null;
      bench.page.setBusy(texts.saving(handle.name));
      const { bytes, wasSaved, tellLeftOut } = await contentOf(file, bench);
      const stamp = await writeBack(handle, bytes);
      opened = { ...file, name: handle.name, handle, stamp };
      wasSaved();
      showName();
      await rememberFile(handle);
      tellLeftOut(handle.name);
      return texts.saved(handle.name);
    });
  }

  async function download(): Promise<void> {
    const [file, bench] = [opened, drawn];
    if (file === null || bench === null || isTold(bench.page)) return;
    await attempt(texts.preparing, texts.downloadFailed, async () => {
      const { bytes, wasSaved, tellLeftOut } = await contentOf(file, bench);
      const name = resultName(file.name, texts.resultSuffix);
      saveFile(new Blob([new Uint8Array(bytes)], { type: typeOf(name) }), name);
      // Of a file that is written back, what is on disk is still without the changes.
      if (file.handle === null) wasSaved();
      showName();
      tellLeftOut(name);
      return null;
    });
  }

  return {
    async open({ file, handle }) {
      const content = new Uint8Array(await file.arrayBuffer());
      const {
        file: bytes,
        madeOf,
        renamed,
      } = await asExcelFile(content, file.name, new Date().toISOString());
      const data = await openWorkbook(bytes);
      const { page, spreadsheet } = draw();
      spreadsheet.open(structuredClone(data));
      opened = {
        name: madeOf === null ? file.name : asXlsx(file.name),
        bytes,
        data,
        // A file of another kind stays as it is: what was made of it has no place yet.
        handle: madeOf === null ? handle : null,
        stamp: stampOf(file),
      };
      showName();
      // The pane shows results of the workbook before: it starts anew.
      page.pane.src = `preview-pane.html?lang=${language}`;
      if (handle !== null) await rememberFile(handle);
      page.setHint(unseen(bytes));
      if (madeOf !== null) {
        const { heading, lines } = texts.madeOf;
        const names = renamed.map(([from, to]) => texts.sheetRenamed(from, to));
        showNotice({ heading: heading(madeOf), lines: [...lines, ...names], kind: 'news' }, texts.close);
      }
      return null;
    },
    isOpen: () => opened !== null,
    isUnsaved: () => drawn?.spreadsheet.isChanged() ?? false,
    setBusy: (status) => drawn?.page.setBusy(status),
    setDone: (status) => drawn?.page.setDone(status),
  };
}

/** Whether the pane says of any of its parts that it is being written. */
function isBusy(pane: Document): boolean {
  return pane.querySelector('[aria-busy="true"]') !== null;
}

/** Lets the pane in its frame ask for the spreadsheet. */
function offerPane(spreadsheet: Spreadsheet): void {
  let bridge: NativeBridge | null = null;
  const connection: PaneConnection = {
    connect() {
      // The page that had it is gone.
      if (bridge !== null) spreadsheet.host.disconnect(bridge);
      bridge = spreadsheet.host.createBridge();
      return connectLater(bridge);
    },
  };
  Object.assign(window, { [PANE_CONNECTION]: connection });
}
