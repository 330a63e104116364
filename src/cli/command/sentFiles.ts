import { readFile, readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { UnitFile } from '../../core/gather/files/unitFile';
import { withoutEnd } from '../../core/endOfText';
import { Problem } from '../../core/problem';
import { readInput } from './commandFiles';
import { MOST_FILES, unitFile, unitFilesIn, unreadFile } from '../../sentFiles/unitFiles';
import { isOfSystem } from '../../sentFiles/zipFiles';

/**
 * The files of what is named on a command line: files, folders with all below them, and zips. A path is what was typed, with
 * the path below it; files that cannot be read are problems of their own.
 *
 * @throws Problem `file-not-found` for a path that was typed wrong, `file-too-large` for more files than anybody sends
 */
export async function sentFiles(typed: readonly string[], folder: string): Promise<readonly UnitFile[]> {
  const files: UnitFile[] = [];
  for (const path of typed) {
    const at = resolve(folder, path);
    const shown = withoutEnd(path, '/\\');
    const facts = await stat(at).catch((error: unknown) => {
      throw new Problem('file-not-found', { path }, error);
    });
    const below = facts.isDirectory() ? await filesBelow(at) : [''];
    for (const inside of below) {
      const name = inside === '' ? shown : `${shown}/${inside.replaceAll('\\', '/')}`;
      files.push(...(await unitFiles(name, inside === '' ? at : join(at, inside))));
      if (files.length > MOST_FILES) throw new Problem('file-too-large', { parts: String(MOST_FILES) });
    }
  }
  return files;
}

/** One file by the path that was typed. @throws Problem as `readInput` */
export async function sentFile(path: string, folder: string): Promise<UnitFile> {
  return unitFile(path, await readInput(resolve(folder, path)));
}

/** Paths of all files below a folder, from it, in one order on every system. */
async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((path) => !isOfSystem(path))
    .sort();
}

/** A file as the one that it is, or those of a zip. */
async function unitFiles(path: string, at: string): Promise<readonly UnitFile[]> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(at);
  } catch (error) {
    return [await unreadFile(path, new Problem('file-not-readable', { path }, error))];
  }
  const files: UnitFile[] = [];
  for await (const file of unitFilesIn(path, bytes)) files.push(file);
  return files;
}
