import { Problem } from '../../src/core/problem';
import { computeRanking } from '../../src/core/run/run';
import { defaultSettings } from '../../src/core/settings/settings';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook';
import { core as texts } from '../../src/locales/vi/core';
import { openWorkbook } from '../../src/preview/file/openFile';
import { saveWorkbook } from '../../src/preview/file/saveFile';
import { openPackage } from '../../src/xlsx/package/package';
import type { WorkbookPackage } from '../../src/xlsx/package/package';
import { readWorkbookFile } from '../../src/xlsx/readFile';
import { writePlanIntoCopy } from '../../src/xlsx/writeFile';
import { isText } from '../../src/xlsx/package/zip';
import { NOW } from '../core/sheets';

/** What became of a file; `written` where results were written into a copy of it. */
export interface FuzzOutcome {
  readonly became: string;
  readonly written: Uint8Array | null;
}

/**
 * Reads, ranks and writes a file as the command line does, and opens and saves it as the preview does.
 *
 * @throws Error where anything but a plain problem comes of it, where a sheet of a person's is lost or changed, or where
 * what was written does not open
 */
export async function checkFile(bytes: Uint8Array): Promise<FuzzOutcome> {
  await attempt(async () => {
    const data = await openWorkbook(bytes);
    await saveWorkbook(bytes, data, structuredClone(data));
  });
  const snapshot = await attempt(() => Promise.resolve(readWorkbookFile(bytes)));
  if (typeof snapshot === 'string') return { became: snapshot, written: null };
  const run = await attempt(() => Promise.resolve(computeRanking(snapshot, defaultSettings, texts, NOW)));
  if (typeof run === 'string') return { became: run, written: null };
  const written = await attempt(() => writePlanIntoCopy(bytes, run.plan));
  if (typeof written === 'string') return { became: `written ${written}`, written: null };
  checkParts(openPackage(bytes), openPackage(written));
  checkSheets(snapshot, run.plan.replaces, written);
  return { became: 'ranked', written };
}

async function attempt<T>(step: () => Promise<T>): Promise<T | string> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
}

/** What is in a part now is whole, but for what was damaged before and that nobody needed. */
function checkParts(before: WorkbookPackage, after: WorkbookPackage): void {
  for (const path of after.paths()) {
    if (!isText(path) || isReadable(after, path)) continue;
    if (!before.has(path) || isReadable(before, path)) throw new Error(`${path} is broken`);
  }
}

function isReadable(file: WorkbookPackage, path: string): boolean {
  try {
    file.text(path);
    return true;
  } catch (error) {
    if (error instanceof Problem) return false;
    throw error;
  }
}

function checkSheets(before: WorkbookSnapshot, replaces: readonly string[], written: Uint8Array): void {
  const after = new Map(readWorkbookFile(written).sheets.map((sheet) => [sheet.name, sheet]));
  for (const sheet of before.sheets) {
    if (replaces.includes(sheet.name)) {
      if (sheet.resultMark === null) throw new Error(`a sheet without a mark is replaced: ${sheet.name}`);
      continue;
    }
    const now = after.get(sheet.name);
    if (now === undefined) throw new Error(`a sheet is lost: ${sheet.name}`);
    if (contentOf(now) !== contentOf(sheet)) throw new Error(`a sheet is changed: ${sheet.name}`);
  }
}

function contentOf({ firstRow, firstColumn, values }: SheetSnapshot): string {
  return JSON.stringify([firstRow, firstColumn, values]);
}
