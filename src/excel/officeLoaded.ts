/** Where Microsoft keeps office.js, the only address that it supports. */
export const MICROSOFTS_COPY = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** What `officeScript.ts` leaves for the other scripts of its page. */
export type OfficeGlobal = typeof globalThis & { cchcOfficeScript?: Promise<void> };

/**
 * Waits until office.js has run.
 *
 * @throws Error where it did not load from anywhere
 */
export async function officeLoaded(): Promise<void> {
  const office: OfficeGlobal = globalThis;
  await office.cchcOfficeScript;
  if (!('Office' in globalThis)) throw new Error('office.js did not load.');
}
