import { TAKE_OVER } from './messages';

/** What a page is told of the versions that the browser keeps. */
export interface KeptVersionEvents {
  /** A version is kept as a whole: the page works without a network. */
  readonly onKept: () => void;
  /** A new one is there, too; `use` takes it, in place of this page, unless another window has the one before. */
  readonly onNew: (use: () => Promise<'taken' | 'others-open'>) => void;
}

/**
 * Has the browser keep the web edition, as soon as the page has nothing else to do. Nothing is kept where the browser cannot,
 * or where the page is not served by https.
 */
export function keepVersion(events: KeptVersionEvents): void {
  if (!('serviceWorker' in navigator)) return;
  const begin = (): void => {
    // Where it fails, the page works with a network as before.
    register(events).catch((error: unknown) => {
      // eslint-disable-next-line no-console -- for whoever sets up the server; nobody else can do anything about it
      console.warn(error);
    });
  };
  if ('requestIdleCallback' in window) requestIdleCallback(begin, { timeout: 10_000 });
  else setTimeout(begin, 3_000);
}

async function register({ onKept, onNew }: KeptVersionEvents): Promise<void> {
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.register('sw.js', { updateViaCache: 'none' });
  const tell = (worker: ServiceWorker): void => {
    // The first version is used at once.
    if (registration.active !== null && registration.active !== worker) onNew(() => use(worker));
  };
  if (registration.waiting !== null) tell(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed') tell(worker);
    });
  });
  lookForNew(registration);
  await serviceWorker.ready;
  onKept();
}

/** Pages may be open for days: when somebody comes back to one, it asks the server again, at most once an hour. */
function lookForNew(registration: ServiceWorkerRegistration): void {
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < MILLISECONDS_BETWEEN) return;
    asked = Date.now();
    // Without a network it is asked another time.
    registration.update().catch(() => undefined);
  });
}

const MILLISECONDS_BETWEEN = 3_600_000;

function use(worker: ServiceWorker): Promise<'taken' | 'others-open'> {
  return new Promise((resolve) => {
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      window.location.reload();
    });
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      resolve(data === 'taken' ? 'taken' : 'others-open');
    };
    worker.postMessage(TAKE_OVER, [port2]);
  });
}
