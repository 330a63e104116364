import type { Language } from '../locales/language';

/** Where a page keeps the workbooks that it opened in tabs of their own, as a property of its window. */
const OPENED = 'cchcNewWorkbooks';
/** In the address of such a tab. */
const NUMBER = 'workbook';

const FILES: Uint8Array[] = [];

/**
 * Opens a workbook in a tab of its own, as Excel on the web does.
 *
 * @throws Error where the browser blocks new tabs
 */
export function openInNewTab(file: Uint8Array, language: Language): void {
  Object.assign(window, { [OPENED]: FILES });
  const number = FILES.push(file) - 1;
  const tab = window.open(`?lang=${language}&${NUMBER}=${number}`, '_blank');
  if (tab === null) throw new Error('The browser blocks new tabs.');
}

/** The workbook that another page opened this tab for; `null` in any other tab, and where that page is gone. */
export function workbookOfTab(): Uint8Array<ArrayBuffer> | null {
  const number = new URLSearchParams(window.location.search).get(NUMBER);
  const opener: unknown = window.opener;
  if (number === null || typeof opener !== 'object' || opener === null) return null;
  const opened: unknown = Reflect.get(opener, OPENED);
  // Of another window: its classes are not those of this one.
  const file: unknown = Array.isArray(opened) ? opened[Number(number)] : null;
  return ArrayBuffer.isView(file)
    ? new Uint8Array(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer)
    : null;
}
