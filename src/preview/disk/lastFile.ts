import { isDiskHandle } from './diskFiles';
import type { DiskHandle } from './diskFiles';

/**
 * Remembers where the file is that was opened last, so that it can be opened again by a click: the browser's handle of it,
 * in its database, and nothing of its content. Where the browser keeps none (private windows), nothing is remembered.
 */
export function rememberFile(handle: DiskHandle): Promise<unknown> {
  return inStore('readwrite', (store) => store.put(handle, LAST)).catch(() => undefined);
}

/** The file that was opened last; `null` where none is remembered. */
export async function lastFile(): Promise<DiskHandle | null> {
  const kept: unknown = await inStore('readonly', (store) => store.get(LAST)).catch(() => null);
  return isDiskHandle(kept) ? kept : null;
}

const DATABASE = 'cchc-files';
const STORE = 'handles';
const LAST = 'last';

async function inStore<Answer>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<Answer>,
): Promise<Answer> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore(STORE);
  };
  const database = await answerOf(opening);
  try {
    return await answerOf(ask(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

function answerOf<Answer>(request: IDBRequest<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('The database of the browser does not answer.'));
    };
  });
}
