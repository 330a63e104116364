import { Problem } from '../core/problem';
import { readSentFile as readExcelFile } from '../xlsx/readFile';
import type { ReadFile } from '../xlsx/readFile';
import { MOST_SHEETS } from './sheetLimit';

/**
 * The sheets of a file that was sent in, its issue's mark and when it was saved.
 *
 * @param name of the file, by which the sheet of a .csv is called; text is read as one only in a file that is named so
 * @throws Problem `not-a-workbook`, `damaged-file`, `password-protected-file`, `file-too-large`.
 */
export async function readSentFile(bytes: Uint8Array, name = ''): Promise<ReadFile> {
  try {
    return readExcelFile(bytes, MOST_SHEETS);
  } catch (error) {
    const format = error instanceof Problem && error.code === 'not-a-workbook' ? error.params['format'] : '';
    if (format === '.csv' && /\.csv$/iu.test(name)) {
      const { readCsv } = await import('./csv');
      const sheet = readCsv(bytes, name.replace(/^.*[/\\]/u, '').slice(0, -'.csv'.length));
      return { snapshot: { sheets: [sheet] }, mark: null, saved: null };
    }
    if (format !== '.xls' && format !== '.ods') throw error;
    const { readOtherFile } = await import('./otherFile');
    return readOtherFile(bytes, format);
  }
}
