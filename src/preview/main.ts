import { Problem } from '../core/problem';
import { languageOf } from '../locales/language';
import { FIRST_LANGUAGE, pageParts } from '../locales/languages';
import { problemLines } from '../locales/problemLines';
import { ACCEPT } from './disk/acceptedFiles';
import { canWriteBack, chooseOnDisk, isPermitted } from './disk/diskFiles';
import type { ChosenFile, DiskHandle } from './disk/diskFiles';
import { lastFile } from './disk/lastFile';
import { launchedFile } from './disk/launchedFile';
import { DiskProblem, readFromDisk } from './disk/writeBack';
import { workbookOfTab } from './newTab';
import { keepVersion } from './offline/keptVersion';
import { tellNewVersion } from './offline/newVersion';
import { create } from './page/elements';
import { acceptDroppedFile } from './page/fileDrop';
import { closeNotice, showNotice } from './page/notice';
import { ask } from './page/question';
import { SAMPLE_HASH } from './start/sampleAddress';
import { drawStart } from './start/startPage';
import type { StartTemplate } from './start/startPage';
import type { Task, Workbench } from './workbench';
import './page/page.css';

/** Whether the browser keeps these pages: of a build for people; set by webpack. */
declare const IS_KEPT_FOR_OFFLINE: boolean;

const SAMPLE = 'assets/samples/ha-tinh-2023.xlsx';

const LANGUAGE = languageOf(new URLSearchParams(window.location.search).get('lang') ?? undefined);
const parts = pageParts(LANGUAGE);
const [{ preview: texts }, problemTexts] = await Promise.all([parts.preview(), parts.problems()]);
document.documentElement.lang = LANGUAGE;

const container = document.getElementById('page') ?? document.body;
const picker = create('input', { type: 'file', accept: ACCEPT, hidden: true });
picker.addEventListener('change', () => {
  const file = picker.files?.[0];
  picker.value = '';
  if (file !== undefined) void open({ file, handle: null });
});
document.body.append(picker);

/** The spreadsheet and what belongs to it: loaded with the first file that is opened. */
const workbenchPart = lazily(async () => {
  const [{ createWorkbench, newTemplate }, { spreadsheet }] = await Promise.all([
    import(/* webpackChunkName: "workbench", webpackPrefetch: true */ './workbench'),
    parts.spreadsheet(),
  ]);
  return { createWorkbench, newTemplate, spreadsheet };
});
let workbench: Workbench | null = null;
let last: DiskHandle | null = null;

const start = drawStart(container, texts, LANGUAGE, {
  chooseFile: () => void choose(),
  openLast: () => void openLast(),
  openSample: () => void openSample(),
  makeTemplate: (template) => void makeTemplate(template),
});
acceptDroppedFile(texts.drop, (chosen) => void open(chosen));
window.addEventListener('beforeunload', (event) => {
  if (workbench?.isUnsaved() === true) event.preventDefault();
});
if (IS_KEPT_FOR_OFFLINE) {
  keepVersion({
    onKept: start.saysOffline,
    onNew: (use) => {
      tellNewVersion(texts.newVersion, texts.close, {
        isUnsaved: () => workbench?.isUnsaved() === true,
        use,
      });
    },
  });
}
launchedFile((handle) => void openFromDisk(handle));
void begin();

async function begin(): Promise<void> {
  const ofTab = workbookOfTab();
  if (ofTab !== null) {
    await open({ file: new File([ofTab], `${texts.newWorkbook}.xlsx`), handle: null });
    return;
  }
  if (window.location.hash === SAMPLE_HASH) {
    await openSample();
    return;
  }
  last = await lastFile();
  if (last !== null) start.offerLast(last.name);
}

/** Lets the person choose a file: by the browser's dialog that gives one which can be written back, else by the usual one. */
async function choose(): Promise<void> {
  if (!canWriteBack()) {
    picker.click();
    return;
  }
  const chosen = await chooseOnDisk();
  if (chosen !== null) await open(chosen);
}

async function openLast(): Promise<void> {
  if (last !== null) await openFromDisk(last);
}

async function openFromDisk(handle: DiskHandle): Promise<void> {
  await attempt(texts.opening(handle.name), texts.openFailed(handle.name), async () => {
    if (!(await isPermitted(handle, 'read'))) throw new DiskProblem('denied');
    return openNow({ file: await readFromDisk(handle), handle });
  });
}

async function openSample(): Promise<void> {
  const name = SAMPLE.slice(SAMPLE.lastIndexOf('/') + 1);
  await attempt(texts.opening(name), texts.openFailed(name), async () => {
    const response = await fetch(SAMPLE).catch((error: unknown) => {
      throw new NotLoaded(SAMPLE, { cause: error });
    });
    if (!response.ok) throw new Error(`${SAMPLE}: ${response.status}`);
    const done = await openNow({ file: new File([await response.blob()], name), handle: null });
    showAddress(SAMPLE_HASH);
    return done;
  });
}

async function makeTemplate(template: StartTemplate): Promise<void> {
  const { title } = texts.start.templates[template];
  await attempt(texts.making, texts.openFailed(title), async () => {
    const { newTemplate } = await workbenchPart();
    return openNow({ file: await newTemplate(template, new Date()), handle: null });
  });
}

async function open(chosen: ChosenFile): Promise<void> {
  const { name } = chosen.file;
  await attempt(texts.opening(name), texts.openFailed(name), () => openNow(chosen));
}

/** Opens a file in place of the one that is open, unless the person wants to keep what is not saved of that. */
async function openNow(chosen: ChosenFile): Promise<string | null> {
  if (workbench?.isUnsaved() === true) {
    const { heading, lines, open: goOn, cancel } = texts.leaving;
    if ((await ask(heading, lines(chosen.file.name), [goOn, cancel])) !== 0) return null;
  }
  const { createWorkbench, spreadsheet } = await workbenchPart();
  workbench ??= createWorkbench({
    ...{
      container,
      texts,
      spreadsheet,
      language: LANGUAGE,
      home: LANGUAGE === FIRST_LANGUAGE ? './' : `./?lang=${LANGUAGE}`,
      attempt,
    },
    chooseFile: () => void choose(),
  });
  const done = await workbench.open(chosen);
  showAddress('');
  return done;
}

/** The sample's address stays what it is for whoever loads the page again; any other file has none. */
function showAddress(hash: string): void {
  window.history.replaceState(null, '', `${window.location.pathname}${window.location.search}${hash}`);
}

/** Does something that a person asked for, and tells them when it fails: the open workbook stays as it is. */
async function attempt(status: string, failure: string, task: Task): Promise<void> {
  closeNotice();
  setBusy(status);
  try {
    const done = await task();
    setBusy(null);
    if (done !== null) workbench?.setDone(done);
  } catch (error) {
    setBusy(null);
    showNotice(
      {
        heading: failure,
        lines: [...explanation(error), ...(workbench?.isOpen() === true ? [texts.keepsCurrent] : [])],
      },
      texts.close,
    );
  }
}

function setBusy(status: string | null): void {
  start.setBusy(status);
  workbench?.setBusy(status);
}

function explanation(error: unknown): readonly string[] {
  if (error instanceof DiskProblem) return [texts.diskFaults[error.fault]];
  if (error instanceof Problem) {
    const { what, where, advice } = problemLines(error, problemTexts);
    return [what, ...where, advice];
  }
  // The first visit may have lost the network before the browser kept all parts of the page.
  if (error instanceof NotLoaded || (error instanceof Error && error.name === 'ChunkLoadError'))
    return [texts.notLoaded];
  reportError(error);
  return [texts.unexpected, error instanceof Error ? error.message : String(error)];
}

/** A file of the page could not be had from the server, nor from what the browser keeps. */
class NotLoaded extends Error {}

/** The same part for whoever asks; where it could not be loaded, the next one asks again. */
function lazily<Part>(load: () => Promise<Part>): () => Promise<Part> {
  let part: Promise<Part> | null = null;
  return () => {
    part ??= load().catch((error: unknown) => {
      part = null;
      throw error;
    });
    return part;
  };
}
