/**
 * Loads office.js, in a script of its own before a page's others: Microsoft's copy, the one it supports, where it can be
 * reached, else the unmodified one that is built in. A network that answers nothing costs three seconds, once a day.
 * `officeLoaded` (`officeLoaded.ts`) waits for it.
 */
import { MICROSOFTS_COPY } from './officeLoaded';
import type { OfficeGlobal } from './officeLoaded';

/** Whether the build asks Microsoft's address at all: `OFFICE_JS=copy` builds pages that never do. */
declare const OFFICE_JS_FROM_MICROSOFT: boolean;

const OWN_COPY = 'office-js/office.js';
const MILLISECONDS_TO_WAIT = 3_000;
const DAY = 24 * 60 * 60 * 1000;
/** In the browser's storage: when Microsoft's copy was out of reach last. */
const OUT_OF_REACH = 'cchc-office-js-out-of-reach';

const office: OfficeGlobal = globalThis;
office.cchcOfficeScript = loadOffice();

async function loadOffice(): Promise<void> {
  if (OFFICE_JS_FROM_MICROSOFT && !wasOutOfReach()) {
    if ((await answers(MICROSOFTS_COPY)) && (await runs(MICROSOFTS_COPY))) return;
    remember();
  }
  await runs(OWN_COPY);
}

/** Whether there is an answer in time. A script element that has begun to load can no longer be stopped, a request can. */
async function answers(address: string): Promise<boolean> {
  const stop = new AbortController();
  const timer = setTimeout(() => {
    stop.abort();
  }, MILLISECONDS_TO_WAIT);
  try {
    await fetch(address, { mode: 'no-cors', credentials: 'omit', signal: stop.signal });
    return true;
  } catch {
    // Offline, blocked or too slow: what happens then is the copy.
    return false;
  } finally {
    clearTimeout(timer);
  }
}

/** Runs a script; `false` where it does not load or is no office.js, as a network's own page about a blocked address. */
function runs(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = address;
    const settle = (): void => {
      const loaded = 'Office' in globalThis;
      // office.js looks for its other parts beside the first script of its name.
      if (!loaded) script.remove();
      resolve(loaded);
    };
    script.addEventListener('load', settle);
    script.addEventListener('error', settle);
    document.head.append(script);
  });
}

function wasOutOfReach(): boolean {
  try {
    const at = Number(localStorage.getItem(OUT_OF_REACH) ?? 0);
    return at > 0 && Date.now() - at < DAY;
  } catch {
    return false;
  }
}

/** Where the browser lets a page in a frame keep nothing, the next start waits again. */
function remember(): void {
  try {
    localStorage.setItem(OUT_OF_REACH, String(Date.now()));
  } catch {
    return;
  }
}
