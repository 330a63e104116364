import type { WorkbookSnapshot } from '../core/workbook';
import { asWorkbook } from '../xlsx/asWorkbook';
import { openPackage } from '../xlsx/package/package';
import { readWorkbookFile } from '../xlsx/readFile';
import { otherKindOf, readOtherKind } from './otherKinds';
import type { OtherKind } from './otherKinds';

/** An .xlsx or .xlsm file that results can be written into. */
export interface ExcelFile {
  /** The one that was opened, else one made of it. */
  readonly file: Uint8Array;
  /** What was opened, where it is not a file that results can be written into; else `null`. */
  readonly madeOf: OtherKind | null;
  /** Sheets whose names Excel does not take, and the names that they got. */
  readonly renamed: readonly (readonly [from: string, to: string])[];
}

/** A workbook that an office opens, of whatever kind. */
export interface OpenedBook extends ExcelFile {
  readonly snapshot: WorkbookSnapshot;
}

/**
 * Opens a workbook: an .xlsx or .xlsm as it is, one of another kind by its values, made into an .xlsx. What a file is, its
 * bytes say.
 *
 * @param name of the file, by which a sheet is called that has no name
 * @param now ISO 8601 in UTC: when a file that is made says that it was saved
 * @throws Problem `not-a-workbook`, `damaged-file`, `password-protected-file`, `file-too-large`, `too-large-for-excel`.
 */
export async function openBook(bytes: Uint8Array, name: string, now: string): Promise<OpenedBook> {
  const excel = await asExcelFile(bytes, name, now);
  // A file that is made is read as it will be read from then on.
  return { ...excel, snapshot: readWorkbookFile(excel.file) };
}

/** The file alone, whose sheets are not read where it is of Excel. @throws Problem as `openBook` */
export async function asExcelFile(bytes: Uint8Array, name: string, now: string): Promise<ExcelFile> {
  const kind = kindOf(bytes);
  if (kind === null) return { file: bytes, madeOf: null, renamed: [] };
  const { snapshot } = await readOtherKind(bytes, kind, name);
  return { ...asWorkbook(snapshot, now), madeOf: kind };
}

function kindOf(bytes: Uint8Array): OtherKind | null {
  try {
    openPackage(bytes);
    return null;
  } catch (error) {
    return otherKindOf(error);
  }
}
