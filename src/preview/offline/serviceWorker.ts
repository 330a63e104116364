/**
 * Keeps the web edition in the browser, so that it works without a network. All files of a version are downloaded before it
 * is used, each is what the build says that it is, and pages get files of one version only; what README says.
 */
import { TAKE_OVER } from './messages';
import type { TakeOverAnswer } from './messages';

/** What the library of TypeScript for pages does not have. */
interface WorkerScope {
  /** Files of the build and the beginning of their SHA-256, put in front of this script (`cachedFiles.mjs`). */
  readonly cchcFiles: readonly (readonly [path: string, digest: string])[];
  readonly location: Location;
  readonly clients: {
    claim(): Promise<void>;
    get(id: string): Promise<WorkerClient | undefined>;
    matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly WorkerClient[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listen: (event: LongEvent) => void): void;
  addEventListener(type: 'fetch', listen: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', listen: (event: LongEvent & MessageEvent<unknown>) => void): void;
}

interface WorkerClient {
  readonly url: string;
  readonly frameType: string;
}

interface LongEvent {
  waitUntil(task: Promise<unknown>): void;
}

interface FetchEvent {
  readonly request: Request;
  readonly clientId: string;
  respondWith(response: Promise<Response>): void;
}

declare const self: WorkerScope;

const FOLDER = new URL('./', self.location.href);
const files = new Map(self.cchcFiles);
/** The pages that are kept. Those of Excel are not: they come from the server, and what they load with them. */
const PAGES: readonly string[] = ['index.html', 'preview-pane.html'];
const OF_FOLDER = `cchc ${FOLDER.pathname} `;
const opened = versionOf(self.cchcFiles).then((version) => caches.open(OF_FOLDER + version));

self.addEventListener('install', (event) => {
  event.waitUntil(download());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOthers().then(() => self.clients.claim()));
});

self.addEventListener('message', (event) => {
  if (event.data !== TAKE_OVER) return;
  event.waitUntil(
    takeOver().then((answer) => {
      event.ports[0]?.postMessage(answer);
    }),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = pathOf(request.url);
  if (request.method !== 'GET' || path === null || !files.has(path)) return;
  if (request.mode === 'navigate') {
    if (PAGES.includes(path)) event.respondWith(kept(path, request));
  } else if (isHashed(path)) {
    event.respondWith(kept(path, request));
  } else {
    event.respondWith(
      isOfOwnPage(event.clientId).then((isOwn) => (isOwn ? kept(path, request) : fetch(request))),
    );
  }
});

/** Downloads a version as a whole, or nothing of it. */
async function download(): Promise<void> {
  const cache = await opened;
  const waiting = [...files];
  const next = async (): Promise<void> => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) await put(cache, ...file);
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, next));
  } catch (error) {
    await caches.delete(OF_FOLDER + (await versionOf(self.cchcFiles)));
    throw error;
  }
}

const AT_ONCE = 6;

/** What has not changed since the version before is not downloaded again. */
async function put(cache: Cache, path: string, digest: string): Promise<void> {
  const url = new URL(path, FOLDER).href;
  const before = isHashed(path) ? await caches.match(url) : undefined;
  if (before !== undefined && (await digestOf(await before.clone().arrayBuffer())) === digest) {
    await cache.put(url, before);
    return;
  }
  const response = await fetch(url, isHashed(path) ? {} : { cache: 'no-cache' });
  const content = await response.arrayBuffer();
  if (!response.ok || (await digestOf(content)) !== digest)
    throw new Error(`${path} is not of this version.`);
  // Without where it was redirected from, and without what the server said of keeping it.
  const type = response.headers.get('Content-Type');
  await cache.put(url, new Response(content, { headers: type === null ? {} : { 'Content-Type': type } }));
}

async function forgetOthers(): Promise<void> {
  const own = OF_FOLDER + (await versionOf(self.cchcFiles));
  const others = (await caches.keys()).filter((name) => name.startsWith(OF_FOLDER) && name !== own);
  await Promise.all(others.map((name) => caches.delete(name)));
}

/** Becomes the version that is used, unless another window has the one before: its parts would go with it. */
async function takeOver(): Promise<TakeOverAnswer> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const own = windows.filter(({ url, frameType }) => frameType !== 'nested' && pathOf(url) === 'index.html');
  if (own.length > 1) return 'others-open';
  await self.skipWaiting();
  return 'taken';
}

async function kept(path: string, request: Request): Promise<Response> {
  const cache = await opened;
  return (await cache.match(new URL(path, FOLDER).href)) ?? fetch(request);
}

async function isOfOwnPage(clientId: string): Promise<boolean> {
  const client = await self.clients.get(clientId);
  return client !== undefined && PAGES.includes(pathOf(client.url) ?? '');
}

/** A file's path below the folder of this script; `null` for any other address. */
function pathOf(address: string): string | null {
  const { origin, pathname } = new URL(address);
  if (origin !== FOLDER.origin || !pathname.startsWith(FOLDER.pathname)) return null;
  const path = decodeURIComponent(pathname.slice(FOLDER.pathname.length));
  return path === '' ? 'index.html' : path;
}

/** Whose name has a hash of its content: another version has another name. */
function isHashed(path: string): boolean {
  return /\.[0-9a-f]{8}\.[a-z0-9]+$/u.test(path);
}

function versionOf(list: WorkerScope['cchcFiles']): Promise<string> {
  return digestOf(new TextEncoder().encode(JSON.stringify(list)));
}

async function digestOf(content: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return [...digest.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
