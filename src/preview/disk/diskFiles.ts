import { OPENED_TYPES, SAVED_TYPES } from './acceptedFiles';

/** A file that a person chose; with a handle it can be written back to where it is. */
export interface ChosenFile {
  readonly file: File;
  readonly handle: DiskHandle | null;
}

/** What TypeScript's library does not have yet of a handle that a person gave (WICG, File System Access). */
export interface DiskHandle extends FileSystemFileHandle {
  queryPermission?(mode: { readonly mode: 'read' | 'readwrite' }): Promise<PermissionState>;
  requestPermission?(mode: { readonly mode: 'read' | 'readwrite' }): Promise<PermissionState>;
}

interface Pickers {
  showOpenFilePicker(options: object): Promise<readonly DiskHandle[]>;
  showSaveFilePicker(options: object): Promise<DiskHandle>;
}

/** Whether this browser lets a page write a file back to where it is: Chromium's on computers do. */
export function canWriteBack(): boolean {
  return pickers() !== null;
}

/** Lets the person choose a file to open; `null` where they choose none, or the browser has no such dialog. */
export async function chooseOnDisk(): Promise<ChosenFile | null> {
  const handle = await unlessCancelled(async () => {
    const [first] = (await pickers()?.showOpenFilePicker({ types: OPENED_TYPES, id: PLACE })) ?? [];
    return first ?? null;
  });
  return handle === null ? null : { file: await handle.getFile(), handle };
}

/** Lets the person choose where a file is saved; `null` where they do not. */
export function choosePlace(suggestedName: string): Promise<DiskHandle | null> {
  return unlessCancelled(
    async () =>
      (await pickers()?.showSaveFilePicker({ suggestedName, types: SAVED_TYPES, id: PLACE })) ?? null,
  );
}

/**
 * Whether a file may be read, or written; where that is not known, the person is asked, which the browser allows after a
 * click only.
 */
export async function isPermitted(handle: DiskHandle, mode: 'read' | 'readwrite'): Promise<boolean> {
  if ((await handle.queryPermission?.({ mode })) === 'granted') return true;
  return (await handle.requestPermission?.({ mode })) !== 'denied';
}

export function isDiskHandle(value: unknown): value is DiskHandle {
  return typeof FileSystemFileHandle !== 'undefined' && value instanceof FileSystemFileHandle;
}

/** By which the browser's dialogs open in the folder where they were last. */
const PLACE = 'cchc';

async function unlessCancelled<Result>(choose: () => Promise<Result | null>): Promise<Result | null> {
  try {
    return await choose();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

function pickers(): Pickers | null {
  return isWithPickers(window) ? window : null;
}

function isWithPickers(value: object): value is Pickers {
  return 'showOpenFilePicker' in value && 'showSaveFilePicker' in value;
}
