import { Problem } from '../core/problem';
import type { WorkbookSnapshot } from '../core/workbook';
import { asWorkbook } from '../xlsx/asWorkbook';
import { readWorkbookFile } from '../xlsx/readFile';

/** Kinds of files that are read and never written: what comes of them is saved as .xlsx. */
const OTHER_KINDS = ['.xls', '.ods', '.csv'] as const;
type OtherKind = (typeof OTHER_KINDS)[number];

/** A workbook that an office opens, of whatever kind. */
export interface OpenedBook {
  readonly snapshot: WorkbookSnapshot;
  /** The .xlsx or .xlsm file that results are written into: the one that was opened, else one made of it. */
  readonly file: Uint8Array;
  /** What was opened, where it is not a file that results can be written into; else `null`. */
  readonly madeOf: OtherKind | null;
  /** Sheets whose names Excel does not take, and the names that they got. */
  readonly renamed: readonly (readonly [from: string, to: string])[];
}

/**
 * Opens a workbook: an .xlsx or .xlsm as it is, an .xls, .ods or .csv by its values, made into an .xlsx. What a file is, its
 * bytes say.
 *
 * @param name of the file, by which the sheet of a .csv is called
 * @param now ISO 8601 in UTC: when a file that is made says that it was saved
 * @throws Problem `not-a-workbook`, `damaged-file`, `password-protected-file`, `file-too-large`, `too-large-for-excel`.
 */
export async function openBook(bytes: Uint8Array, name: string, now: string): Promise<OpenedBook> {
  try {
    return { snapshot: readWorkbookFile(bytes), file: bytes, madeOf: null, renamed: [] };
  } catch (error) {
    const format = error instanceof Problem && error.code === 'not-a-workbook' ? error.params['format'] : '';
    const kind = OTHER_KINDS.find((one) => one === format);
    if (kind === undefined) throw error;
    const { file, renamed } = asWorkbook(await readKind(bytes, kind, name), now);
    // Read as it will be read from then on: both programs say the same of it.
    return { snapshot: readWorkbookFile(file), file, madeOf: kind, renamed };
  }
}

async function readKind(bytes: Uint8Array, kind: OtherKind, name: string): Promise<WorkbookSnapshot> {
  if (kind === '.csv') {
    const { readCsv } = await import('./csv');
    return { sheets: [readCsv(bytes, name.replace(/^.*[/\\]/u, '').replace(/\.[^.]{1,5}$/u, ''))] };
  }
  const { readOtherFile } = await import('./otherFile');
  return readOtherFile(bytes, kind).snapshot;
}
