import type { UnitFile } from '../core/gather/files/unitFile';
import { readIssueMark } from '../core/issue/issueMark';
import { Problem } from '../core/problem';
import { readSentFile } from './readSentFile';
import { isZipOfFiles, zipFiles } from './zipFiles';

/** Files that are read at most: a province has some hundred units. */
export const MOST_FILES = 20_000;

/**
 * What a file holds, one after the other: itself, or the files of a zip with their paths below its own. What cannot be read
 * is a file with a problem.
 */
export async function* unitFilesIn(
  path: string,
  bytes: Uint8Array,
): AsyncGenerator<UnitFile, void, undefined> {
  if (!isZipOfFiles(bytes)) {
    yield await unitFile(path, bytes);
    return;
  }
  try {
    for (const inside of zipFiles(bytes)) {
      const name = `${path}/${inside.path}`;
      yield inside.content instanceof Problem
        ? await unreadFile(name, inside.content)
        : isZipOfFiles(inside.content)
          ? await unreadFile(name, new Problem('zip-in-zip'), inside.content)
          : await unitFile(name, inside.content);
    }
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    yield await unreadFile(path, error, bytes);
  }
}

/** A file that is no zip of others. */
export async function unitFile(path: string, bytes: Uint8Array): Promise<UnitFile> {
  if (bytes.length === 0) return unreadFile(path, new Problem('not-a-workbook', { empty: 'yes' }), bytes);
  try {
    const { snapshot, mark, saved } = await readSentFile(bytes, path);
    const hash = await hashOf(bytes);
    return { path, hash, saved, mark: readIssueMark(mark), content: snapshot.sheets };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return unreadFile(path, error, bytes);
  }
}

/** A file that cannot be read. @param bytes as far as there are any */
export async function unreadFile(
  path: string,
  problem: Problem,
  bytes: Uint8Array = new Uint8Array(0),
): Promise<UnitFile> {
  return { path, hash: await hashOf(bytes), saved: null, mark: null, content: problem };
}

/** As long as a person may compare. */
const HASH_BYTES = 8;

/** The beginning of its SHA-256, which Node has as pages have it that were loaded safely. */
async function hashOf(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
  return [...digest.subarray(0, HASH_BYTES)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
