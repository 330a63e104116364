import { readSentFile as readExcelFile } from '../xlsx/readFile';
import type { ReadFile } from '../xlsx/readFile';
import { otherKindOf, readOtherKind } from './otherKinds';
import { MOST_SHEETS } from './sheetLimit';

/**
 * The sheets of a file that was sent in, its issue's mark and when it was saved.
 *
 * @param name of the file, by which the sheet of a .csv is called; text is read as one only in a file that is named so, or .xls
 * @throws Problem `not-a-workbook`, `damaged-file`, `password-protected-file`, `file-too-large`.
 */
export async function readSentFile(bytes: Uint8Array, name = ''): Promise<ReadFile> {
  try {
    return readExcelFile(bytes, MOST_SHEETS);
  } catch (error) {
    const kind = otherKindOf(error);
    if (kind === '.csv' && !NAMED_SO.test(name)) throw error;
    return readOtherKind(bytes, kind, name);
  }
}

/** What text may be called to be taken for a table: letters and notes may lie beside the files that are sent in. */
const NAMED_SO = /\.(?:csv|tsv|xls)$/iu;
