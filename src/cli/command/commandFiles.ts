import { access, mkdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { Problem } from '../../core/problem';
import type { ProblemCode } from '../../core/problem';
import { changedSettings, defaultSettings } from '../../core/settings/settings';
import type { Settings } from '../../core/settings/settings';
import { LARGEST_SETTINGS_FILE, readSettingsText } from '../../core/settings/settingsFile';
import { openBook } from '../../sentFiles/openBook';
import type { OpenedBook } from '../../sentFiles/openBook';
import { readKeptSettings } from '../../xlsx/readFile';
import { wrongUse } from './arguments';
import type { Texts } from './command';

/**
 * Where a command writes to: a file with the ending that it must have, in a folder that is there, and none that it reads.
 *
 * @throws Problem `output-is-input`, `wrong-use`, `folder-not-found`
 */
export async function outputPath(
  option: '--out' | '--json',
  output: string,
  input: string,
  texts: Texts,
  extension = extname(input).toLowerCase() === '.xlsm' ? '.xlsm' : '.xlsx',
  others: readonly (string | null)[] = [],
): Promise<string> {
  await stopIfRead(output, [input, ...others]);
  if (extname(output).toLowerCase() !== extension) throw wrongUse(texts.cli.extension(option, extension));
  const folder = dirname(output);
  if (!(await isFolder(folder))) throw new Problem('folder-not-found', { folder });
  return output;
}

/** @throws Problem `output-is-input` where a file that a command would write is one that it reads */
export async function stopIfRead(output: string, read: readonly (string | null)[]): Promise<void> {
  const own = await real(output);
  for (const path of read)
    if (path !== null && (await real(path)) === own) throw new Problem('output-is-input', { path: output });
}

async function real(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    // The file is not there yet: its path as given is all there is to compare.
    return path;
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

/** @throws Problem `file-not-found`, `file-is-folder`, `file-not-readable` */
export async function readInput(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new Problem(whyUnread(error), { path }, error);
  }
}

/**
 * The workbook that a command is about, of whatever kind; what of it is not kept is said.
 *
 * @param isWritten whether the command writes results into a copy of it
 * @param told says a line
 * @throws Problem as `readInput` and `openBook`
 */
export async function readBook(
  path: string,
  isWritten: boolean,
  texts: Texts,
  told: (line: string) => void,
): Promise<OpenedBook> {
  const book = await openBook(await readInput(path), path, new Date().toISOString());
  if (book.madeOf !== null) told(texts.cli.madeOf(book.madeOf, isWritten));
  for (const [from, to] of book.renamed) told(texts.cli.sheetRenamed(from, to));
  return book;
}

function whyUnread(error: unknown): ProblemCode {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EISDIR') return 'file-is-folder';
  return code === 'ENOENT' || code === 'ENOTDIR' ? 'file-not-found' : 'file-not-readable';
}

/**
 * The settings of a file; where none is named, those that the workbook keeps, which is said; else the usual ones.
 *
 * @param told says a line
 * @throws Problem of what is wrong in the file, `saved-settings-unreadable` of what is in the workbook
 */
export async function readSettings(
  path: string | null,
  workbook: Uint8Array,
  texts: Texts,
  told: (line: string) => void,
): Promise<Settings> {
  if (path !== null) return readJsonFile(path, readSettingsText);
  const kept = readKeptSettings(workbook);
  if (kept === null) return defaultSettings;
  told(texts.cli.rulesOfWorkbook(Object.keys(changedSettings(kept))));
  return kept;
}

/** What is read of a JSON file. @throws Problem of what is wrong in it, with its path */
export async function readJsonFile<Made>(path: string, read: (text: string) => Made): Promise<Made> {
  const bytes = await readInput(path);
  if (bytes.length > LARGEST_SETTINGS_FILE) throw new Problem('settings-too-large', { path });
  try {
    return read(new TextDecoder().decode(bytes));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw new Problem(error.code, { path, ...error.params }, error);
  }
}

/** Writes a file whole or not at all: beside its place first, then moved there. */
export async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(beside, content);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw new Problem('cannot-write-file', { path }, error);
  }
}

/** A file that is made when it is to be written. */
interface NewFile {
  readonly name: string;
  readonly bytes: () => Uint8Array | Promise<Uint8Array>;
}

/**
 * Writes files into a folder, which is made where it is not there: all of them, or none where one of their names is taken, as
 * what is there may be filled in.
 *
 * @throws Problem `file-exists`, `cannot-write-file`
 */
export async function writeNewFiles(folder: string, files: readonly NewFile[]): Promise<void> {
  const paths = files.map(({ name }) => join(folder, name));
  for (const path of paths) if (await exists(path)) throw new Problem('file-exists', { path });
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new Problem('cannot-write-file', { path: folder }, error);
  }
  const written: string[] = [];
  try {
    for (const [index, { bytes }] of files.entries()) {
      const path = paths[index] ?? '';
      await writeWhole(path, await bytes());
      written.push(path);
    }
  } catch (error) {
    for (const path of written) await rm(path, { force: true });
    throw error;
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}
