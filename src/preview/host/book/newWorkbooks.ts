import { Problem } from '../../../core/problem';
import { readWorkbookFile } from '../../../xlsx/readFile';
import { invalidArgument, itemNotFound } from '../protocol/hostError';

/** Workbooks that an add-in has Excel make of files (`Excel.createWorkbook`). */
export interface NewWorkbooks {
  /** Takes a file, base64; the id of its workbook, which is not open yet. */
  create(file: string): string;
  open(id: string): void;
}

/** @param onOpen told of each workbook that is opened, beside the one that the add-in works in */
export function newWorkbooks(onOpen: (file: Uint8Array) => void): NewWorkbooks {
  const created = new Map<string, Uint8Array>();
  return {
    create(file) {
      const bytes = bytesOf(file);
      checkOpenable(bytes);
      const id = `new-workbook-${created.size + 1}`;
      created.set(id, bytes);
      return id;
    },
    open(id) {
      const bytes = created.get(id);
      if (bytes === undefined) throw itemNotFound(`workbook ${id}`);
      onOpen(bytes);
    },
  };
}

function bytesOf(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    throw invalidArgument('the file is not base64');
  }
}

/** Excel makes a workbook of nothing but a workbook. */
function checkOpenable(bytes: Uint8Array): void {
  try {
    readWorkbookFile(bytes);
  } catch (error) {
    if (error instanceof Problem) throw invalidArgument(`the file is no workbook: ${error.code}`);
    throw error;
  }
}
