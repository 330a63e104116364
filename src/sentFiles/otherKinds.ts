import { Problem } from '../core/problem';
import type { SheetSnapshot } from '../core/workbook';
import type { ReadFile } from '../xlsx/readFile';
import { MOST_BYTES } from './sheetLimit';

/**
 * Kinds of files that are read by their values and never written. Many programs of offices call web pages, XML and texts with
 * tabs .xls; which a file is its bytes say.
 */
const OTHER_KINDS = ['.xls', '.ods', '.csv', 'HTML', 'XML 2003'] as const;
export type OtherKind = (typeof OTHER_KINDS)[number];

/** What a file is that a reader of Excel's files refused. @throws the error where it is of no kind that is read */
export function otherKindOf(error: unknown): OtherKind {
  const format = error instanceof Problem && error.code === 'not-a-workbook' ? error.params['format'] : '';
  const kind = OTHER_KINDS.find((one) => one === format);
  if (kind === undefined) throw error;
  return kind;
}

/**
 * @param path of the file, by whose name the only sheet of a kind is called that has no names for sheets
 * @throws Problem `not-a-workbook`, `damaged-file`, `password-protected-file`, `file-too-large`
 */
export async function readOtherKind(bytes: Uint8Array, kind: OtherKind, path: string): Promise<ReadFile> {
  if (bytes.length > MOST_BYTES) throw new Problem('file-too-large', { megabytes: '40' });
  if (kind === '.csv') {
    const { readCsv } = await import('./csv');
    return ofSheets([readCsv(bytes, sheetNameOf(path))]);
  }
  if (kind === 'HTML') {
    const { readHtml } = await import('./html');
    return ofSheets([readHtml(bytes, sheetNameOf(path))]);
  }
  if (kind === 'XML 2003') {
    const { readXml2003 } = await import('./xml2003');
    return ofSheets(readXml2003(bytes).sheets);
  }
  const { readOtherFile } = await import('./otherFile');
  return readOtherFile(bytes, kind);
}

function ofSheets(sheets: readonly SheetSnapshot[]): ReadFile {
  return { snapshot: { sheets }, mark: null, saved: null };
}

function sheetNameOf(path: string): string {
  return path.replace(/^.*[/\\]/u, '').replace(/\.[^.]{1,5}$/u, '');
}
