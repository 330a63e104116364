import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { iisSettings } from '../../../src/cli/release/serverSettings';

const HASHED = Array.from(
  { length: 400 },
  (_, at) => `${at}.${(at + 4096).toString(16).padStart(8, '0')}.js`,
);
const FILES = ['index.html', 'manifest.webmanifest', 'samples/a.xlsx', 'notes.md', 'LICENSE', ...HASHED];
const text = iisSettings(FILES, 'Đặt trong thư mục của trang -- không sửa');
const { window } = new JSDOM('');
const settings = new window.DOMParser().parseFromString(text, 'application/xml');
const all = (selector: string) => [...settings.querySelectorAll(selector)];

/** What the schema of IIS 7 has (`IIS_schema.xml`) in the sections that applicationHost.config leaves to folders. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  configuration: [],
  location: ['path'],
  'system.webServer': [],
  defaultDocument: ['enabled'],
  files: [],
  'files/clear': [],
  'files/add': ['value'],
  directoryBrowse: ['enabled'],
  staticContent: [],
  'staticContent/remove': ['fileExtension'],
  mimeMap: ['fileExtension', 'mimeType'],
  clientCache: ['cacheControlMode', 'cacheControlMaxAge', 'cacheControlCustom'],
  httpProtocol: [],
  customHeaders: [],
  'customHeaders/remove': ['name'],
  'customHeaders/add': ['name', 'value'],
};

describe('web.config', () => {
  it('has nothing but sections that IIS leaves to folders, with the attributes that they have', () => {
    const odd = all('*').flatMap((node) => {
      const known = KNOWN[`${node.parentElement?.tagName ?? ''}/${node.tagName}`] ?? KNOWN[node.tagName];
      const unknown = node.getAttributeNames().filter((name) => known?.includes(name) !== true);
      return known === undefined ? [node.tagName] : unknown.map((name) => `${node.tagName}@${name}`);
    });
    expect(odd).toEqual([]);
  });

  it('takes away each type and header before it sets it, and sets none twice', () => {
    for (const [key, added, removed] of [
      ['fileExtension', 'mimeMap', 'staticContent > remove'],
      ['name', 'customHeaders > add', 'customHeaders > remove'],
    ] as const) {
      const names = all(added).map((node) => node.getAttribute(key));
      expect(new Set(names).size).toBe(names.length);
      const gone = all(removed).map((node) => node.getAttribute(key));
      expect(new Set(gone).size).toBe(gone.length);
      expect(gone).toEqual(expect.arrayContaining(names));
    }
  });

  it('gives a type to every ending, so that no file is not found for want of one', () => {
    const types = new Map(
      all('mimeMap').map((node) => [node.getAttribute('fileExtension'), node.getAttribute('mimeType')]),
    );
    expect(types.get('.webmanifest')).toBe('application/manifest+json; charset=utf-8');
    expect(types.get('.woff2')).toBe('font/woff2');
    expect(types.get('.md')).toBe('application/octet-stream');
    expect(types.has('')).toBe(false);
  });

  it('lets Excel on the web show the pane, whatever the site above says of frames', () => {
    const gone = all('customHeaders > remove').map((node) => node.getAttribute('name'));
    expect(gone).toEqual(
      expect.arrayContaining(['X-Frame-Options', 'Content-Security-Policy', 'Cache-Control']),
    );
  });

  it('keeps files with a hash for a year, once each, and stays far below what IIS reads', () => {
    expect(all('location').map((node) => node.getAttribute('path'))).toEqual(HASHED);
    expect(text.length).toBeLessThan(150_000);
  });
});
