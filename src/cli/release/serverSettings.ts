import { extname } from 'node:path';
import { escapeXml } from '../../xlsx/package/xml';
import {
  ASKED_EACH_TIME,
  HASHED_NAME,
  HEADERS,
  isHashed,
  KEPT_A_YEAR,
  TYPES,
  UNKNOWN_TYPE,
} from './servedFiles';

/** What a person replaces in nginx.conf by what the server has. */
export const NGINX_PLACES = {
  pages: '/srv/cchc',
  certificate: '/etc/ssl/certs/may-chu.crt',
  key: '/etc/ssl/private/may-chu.key',
} as const;

/**
 * A file for nginx (`/etc/nginx/conf.d/`) that serves the pages at their address.
 *
 * @param address of the pages, as `pagesAddress` gives it
 * @param notes comments in the reader's language: what it is, and what to replace
 */
export function nginxSettings(address: string, notes: readonly string[]): string {
  const { hostname, port, pathname } = new URL(address);
  const asked = pathname === '/' ? '/' : `${pathname}/`;
  // nginx compares locations with the path as it is called, and answers with a redirect as it is asked for.
  const below = decodeURIComponent(asked);
  const listened = port === '' ? '443' : port;
  const types = [...endingsByType()].map(([type, endings]) => `            ${type} ${endings.join(' ')};`);
  return [
    ...notes.map((note) => `# ${note}`),
    '',
    'map $uri $cchc_cache {',
    `    default "${ASKED_EACH_TIME}";`,
    `    "~${HASHED_NAME}" "${KEPT_A_YEAR}";`,
    '}',
    '',
    'server {',
    `    listen ${hostname.startsWith('[') ? `[::]:${listened}` : listened} ssl;`,
    `    server_name ${hostname};`,
    `    ssl_certificate ${NGINX_PLACES.certificate};`,
    `    ssl_certificate_key ${NGINX_PLACES.key};`,
    '    server_tokens off;',
    ...(below === '/' ? [] : ['', `    location = ${quoted(below.slice(0, -1))} { return 301 ${asked}; }`]),
    '',
    `    location ${quoted(below)} {`,
    `        alias ${NGINX_PLACES.pages}/;`,
    '        index index.html;',
    '        limit_except GET { deny all; }',
    '        types {',
    ...types,
    '        }',
    `        default_type ${UNKNOWN_TYPE};`,
    '        charset utf-8;',
    `        charset_types ${charsetTypes().join(' ')};`,
    '        add_header Cache-Control $cchc_cache;',
    ...[...HEADERS].map(([name, value]) => `        add_header ${name} "${value}";`),
    '        gzip on;',
    '        gzip_types text/css text/javascript application/json application/manifest+json image/svg+xml;',
    '    }',
    `    location = ${quoted(`${below}web.config`)} { return 404; }`,
    '}',
    '',
  ].join('\n');
}

/** A path as nginx reads it: a space would end it. */
function quoted(path: string): string {
  return path.includes(' ') ? `"${path}"` : path;
}

/** The endings of each type, `js` and `mjs` of `text/javascript`. */
function endingsByType(): ReadonlyMap<string, readonly string[]> {
  const types = new Map<string, string[]>();
  for (const [ending, type] of TYPES) {
    const endings = types.get(mimeOf(type)) ?? [];
    types.set(mimeOf(type), [...endings, ending.slice(1)]);
  }
  return types;
}

/** Those that are served with their charset, beside `text/html`, which always is. */
function charsetTypes(): readonly string[] {
  const texts = [...TYPES.values()].filter((type) => type.includes('charset')).map(mimeOf);
  return [...new Set(texts)].filter((type) => type !== 'text/html');
}

/** `text/html` of `text/html; charset=utf-8`. */
function mimeOf(type: string): string {
  return type.split(';')[0] ?? type;
}

/**
 * What a folder takes over from the site above it, and must not: Excel on the web shows the pane in a frame, and how long a
 * file is kept is said once.
 */
const NOT_INHERITED = ['X-Frame-Options', 'Content-Security-Policy', 'Cache-Control', 'X-Powered-By'];

/**
 * The settings of IIS for the folder of the pages (`web.config` in it): sections alone that IIS brings and leaves to folders
 * (no `handlers`, `modules` or `rewrite`, of which one that is locked or missing stops every page), by attributes that every
 * version from 7 on knows. What the site above has is taken away before it is set, since twice the same is an error to IIS,
 * which reads no file above 250 kB: a line for each file that is kept for long.
 *
 * @param files the pages' files by their paths
 */
export function iisSettings(files: readonly string[], note: string): string {
  // A file whose ending it does not know is not found by IIS.
  const others = new Set(files.map((path) => extname(path).toLowerCase()).filter((ending) => ending !== ''));
  const all = new Map([...[...others].map((ending) => [ending, UNKNOWN_TYPE] as const), ...TYPES]);
  all.delete('.config');
  const types = [...all].flatMap(([ending, type]) => [
    `      <remove fileExtension="${ending}" />`,
    `      <mimeMap fileExtension="${ending}" mimeType="${escapeXml(type)}" />`,
  ]);
  const kept = files
    .filter(isHashed)
    .map(
      (path) =>
        `  <location path="${escapeXml(path)}"><system.webServer><staticContent><clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" /></staticContent></system.webServer></location>`,
    );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<!-- ${note.replaceAll('--', '—')} -->`,
    '<configuration>',
    '  <system.webServer>',
    '    <defaultDocument enabled="true">',
    '      <files>',
    '        <clear />',
    '        <add value="index.html" />',
    '      </files>',
    '    </defaultDocument>',
    '    <directoryBrowse enabled="false" />',
    '    <staticContent>',
    ...types,
    '      <clientCache cacheControlMode="DisableCache" cacheControlCustom="" />',
    '    </staticContent>',
    '    <httpProtocol>',
    '      <customHeaders>',
    ...NOT_INHERITED.map((name) => `        <remove name="${name}" />`),
    ...[...HEADERS].flatMap(([name, value]) => [
      `        <remove name="${name}" />`,
      `        <add name="${name}" value="${escapeXml(value)}" />`,
    ]),
    '      </customHeaders>',
    '    </httpProtocol>',
    '  </system.webServer>',
    ...kept,
    '</configuration>',
    '',
  ].join('\n');
}
