import type { LocalTime } from '../core/localTime';
import { store, writeZip } from './package/zip';

/** A file and its name. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * One zip of files that are packed already, as workbooks are.
 *
 * @param at when the files were written
 */
export function zipOfFiles(files: readonly NamedFile[], at: LocalTime): Uint8Array {
  return writeZip(
    files.map(({ name, bytes }) => store(name, bytes)),
    at,
  );
}
