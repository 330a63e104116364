import { Problem } from '../core/problem';
import { readZip, unpack } from '../xlsx/package/zip';

/** A file in a zip: its path there, and its bytes or why it cannot be had. */
export interface ZippedFile {
  readonly path: string;
  readonly content: Uint8Array | Problem;
}

/** A file of a unit is no larger when it is unpacked. */
const MOST_BYTES = 100 * 1024 * 1024;
/** Nor are all of a zip. */
const MOST_IN_ALL = 500 * 1024 * 1024;

/** Whether bytes are a zip that is no workbook: it holds files of its own. */
export function isZipOfFiles(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false;
  try {
    const names = readZip(bytes).map(({ name }) => name);
    return !names.some((name) => name === '[Content_Types].xml' || name === 'mimetype');
  } catch {
    return false;
  }
}

/** How many files a zip holds, as far as it says; 1 for what is none. */
export function countFiles(bytes: Uint8Array): number {
  return isZipOfFiles(bytes) ? readZip(bytes).filter(({ name }) => isFile(name)).length : 1;
}

function isFile(path: string): boolean {
  return !path.endsWith('/') && !isOfSystem(path);
}

/**
 * The files of a zip, but for what systems leave in one. A locked or damaged file is a problem of its own.
 *
 * @throws Problem `damaged-file`, `file-too-large`, `password-protected-file` for the zip as a whole
 */
export function* zipFiles(bytes: Uint8Array): Generator<ZippedFile> {
  let total = 0;
  for (const part of readZip(bytes)) {
    const path = part.name.normalize('NFC');
    if (!isFile(path)) continue;
    total += part.size;
    const isTooLarge = part.size > MOST_BYTES || total > MOST_IN_ALL;
    yield {
      path,
      content: isTooLarge ? new Problem('file-too-large', { megabytes: '100' }) : unpacked(part),
    };
  }
}

function unpacked(part: Parameters<typeof unpack>[0]): Uint8Array | Problem {
  try {
    return unpack(part);
  } catch (error) {
    return error instanceof Problem ? error : new Problem('damaged-file', {}, error);
  }
}

/** What Excel and systems leave beside files: locks, folder looks, forks of Macs. */
export function isOfSystem(path: string): boolean {
  const name = path.replace(/^.*[/\\]/u, '');
  return /^(?:~\$|\._|\.)|^(?:thumbs\.db|desktop\.ini)$/iu.test(name) || path.startsWith('__MACOSX/');
}
