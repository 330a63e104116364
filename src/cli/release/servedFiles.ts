import { extname } from 'node:path';

/** What a file of the pages is served as, by the ending of its name. */
export const TYPES: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['.xml', 'application/xml; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.gif', 'image/gif'],
  ['.woff', 'font/woff'],
  ['.woff2', 'font/woff2'],
  ['.wasm', 'application/wasm'],
  ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
]);

export const UNKNOWN_TYPE = 'application/octet-stream';

/** A name that has a hash of the content: what it names never changes. The same for JavaScript and for nginx. */
export const HASHED_NAME = String.raw`\.[0-9a-f]{8}\.[a-z0-9]+$`;
const hashed = new RegExp(HASHED_NAME, 'u');

export const KEPT_A_YEAR = 'public, max-age=31536000, immutable';
/** Kept too, but asked for each time: a new version is there at the next start. */
export const ASKED_EACH_TIME = 'no-cache';

export function isHashed(path: string): boolean {
  return hashed.test(path);
}

/**
 * The headers of all files, beside their type and how long they are kept. Nothing forbids frames: Excel on the web shows
 * the pane in one. What a page may load stands in the page itself.
 */
export const HEADERS: ReadonlyMap<string, string> = new Map([
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
]);

/** All headers of a file. */
export function headersOf(path: string): ReadonlyMap<string, string> {
  return new Map([
    ...HEADERS,
    ['Content-Type', TYPES.get(extname(path).toLowerCase()) ?? UNKNOWN_TYPE],
    ['Cache-Control', isHashed(path) ? KEPT_A_YEAR : ASKED_EACH_TIME],
  ]);
}
