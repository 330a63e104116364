import { wrongUse } from '../command/arguments';
import type { Texts } from '../command/command';

/**
 * The address of the folder of the pages, without a slash at the end and written as browsers ask for it. Only what nginx, IIS,
 * the manifest and the guide all take as it stands may be in it, and nothing that is typed is left out of it: an address with
 * more is refused.
 *
 * @throws Problem `wrong-use` that says what may stand in it
 */
export function pagesAddress(typed: string, texts: Texts): string {
  const [, scheme, name, path = ''] = PARTS.exec(typed) ?? [];
  if (scheme === undefined || name === undefined) throw wrongUse(texts.release.badUrl(typed));
  if (scheme.toLowerCase() !== 'https') throw wrongUse(texts.release.notHttps(typed));
  const url = URL.canParse(`${scheme}://${name}`) ? new URL(`${scheme}://${name}`) : null;
  if (url?.pathname !== '/' || !isServerName(url.hostname)) throw wrongUse(texts.release.badUrl(typed));
  const folders = foldersOf(path);
  if (!folders?.every(isFolderName)) throw wrongUse(texts.release.badUrlPath(typed));
  if (PAGE.test(folders.at(-1) ?? '')) throw wrongUse(texts.release.badUrl(typed));
  return [url.origin, ...folders.map(encodeURIComponent)].join('/');
}

/** The scheme, the server with its port, the folders. A password in front of the server, a query or a place in a page is none of them. */
const PARTS = /^([a-z]+):\/\/([^/\\\s@?#]+)(\/[^?#]*)?$/iu;
/** The end of a page's name; the address is that of the folder. */
const PAGE = /\.(?:html?|aspx?|php)$/iu;

/** A name, or the address of a machine in numbers: other signs mean something to nginx, as does a name that begins with a point. */
function isServerName(name: string): boolean {
  return /^\[[\da-f:.]+\]$/u.test(name) || name.split('.').every((label) => /^[\w-]+$/u.test(label));
}

/** The folders of a path as they are called; `null` where `%` begins no character. */
function foldersOf(path: string): readonly string[] | null {
  const inside = path.slice(1, path.endsWith('/') ? -1 : undefined);
  if (inside === '') return path === '//' ? null : [];
  try {
    return inside.split('/').map((folder) => decodeURIComponent(folder).normalize('NFC'));
  } catch {
    return null;
  }
}

/** Windows drops points and spaces at the end of a name. */
function isFolderName(name: string): boolean {
  return /^[\p{L}\p{M}\p{N}\-_.~ ]+$/u.test(name) && !/^ |[ .]$/u.test(name);
}
