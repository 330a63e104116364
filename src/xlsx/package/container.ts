import { Problem } from '../../core/problem';
import { readZip } from './zip';
import type { ZipPart } from './zip';

/**
 * The parts of a file that may be an .xlsx or .xlsm workbook, told by what is in it and never by its name.
 *
 * @throws Problem `not-a-workbook` (param `format`: what it is, `''` where unknown), `password-protected-file`,
 * `damaged-file`, `file-too-large`.
 */
export function openContainer(bytes: Uint8Array): ZipPart[] {
  if (bytes.length === 0) throw notAWorkbook('');
  if (startsWith(bytes, COMPOUND_FILE)) {
    if (contains(bytes, utf16('EncryptedPackage'))) throw new Problem('password-protected-file');
    throw notAWorkbook(contains(bytes, utf16('Workbook')) || contains(bytes, utf16('Book')) ? '.xls' : '');
  }
  if (!startsWith(bytes, ZIP)) throw notAWorkbook(formatOfText(bytes));
  return readZip(bytes);
}

export function notAWorkbook(format: string): Problem {
  return new Problem('not-a-workbook', { format });
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function formatOfText(bytes: Uint8Array): string {
  if (startsWith(bytes, [0x09, 0x08])) return '.xls';
  const head = headOf(bytes).trimStart().toLowerCase();
  const other = OTHERS.find(([beginning]) => head.startsWith(beginning));
  if (other !== undefined) return other[1];
  const markup = head.startsWith('<') ? formatOfMarkup(head) : null;
  if (markup !== null) return markup;
  const isUnicode = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  return isUnicode || (isText(bytes) && /[,;\t]/u.test(head)) ? '.csv' : '';
}

function formatOfMarkup(head: string): string | null {
  if (/<(?:!doctype )?html\b/u.test(head)) return 'HTML';
  if (head.includes('schemas-microsoft-com:office:spreadsheet')) return 'XML 2003';
  if (head.startsWith('<?xml')) return 'XML';
  return /<(?:head|body|table|meta)\b/u.test(head) ? 'HTML' : null;
}

/** What begins so is not read, though it may have signs in it that part cells. */
const OTHERS = [
  ['%pdf', 'PDF'],
  ['{\\rtf', 'RTF'],
  ['mime-version:', 'MHT'],
  ['id;p', 'SYLK'],
] as const;

/** The beginning of a text, in whichever letters: what tells its kind are Latin ones. */
function headOf(bytes: Uint8Array): string {
  const head = bytes.subarray(0, 2048);
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(head);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(head);
  return new TextDecoder('latin1').decode(startsWith(bytes, [0xef, 0xbb, 0xbf]) ? head.subarray(3) : head);
}

/** Text has no control characters but those of lines, in whatever encoding of bytes. */
function isText(bytes: Uint8Array): boolean {
  return bytes
    .subarray(0, 1024)
    .every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d);
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte);
}

/** Names in a compound file's directory are UTF-16. */
function utf16(text: string): number[] {
  return Array.from(text).flatMap((char) => [char.charCodeAt(0), 0]);
}

function contains(bytes: Uint8Array, needle: readonly number[]): boolean {
  const [first = 0] = needle;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (needle.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
