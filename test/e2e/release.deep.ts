import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:https';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NGINX_PLACES } from '../../src/cli/release/serverSettings';
import { headersOf } from '../../src/cli/release/servedFiles';
import { preview } from '../../src/locales/vi/pages/preview';
import { openWorkbook } from '../../src/preview/file/openFile';
import { testBrowser } from './browser';
import type { BuiltPages } from './builtPages';
import { certificate } from './certificate';
import { openExcelOnTheWeb } from './excelOnTheWeb';
import { paneSteps } from './paneSteps';
import { previewScreen } from './previewPage';
import { openWatchedPage } from './watchedPage';

/** A release, copied as its guide says to a machine that has nothing but nginx. */
const PORT = 8_443;
const ADDRESS = `https://localhost:${PORT}/cchc`;
const folder = mkdtempSync(join(tmpdir(), 'release-'));
const release = join(folder, 'release');
const pages = join(release, 'cchc');
let stop = (): void => undefined;

beforeAll(async () => {
  if (spawnSync('nginx', ['-v']).error !== undefined)
    throw new Error('There is no nginx: install it, on Debian by `apt-get install nginx-light`.');
  execFileSync(
    process.execPath,
    ['src/cli/runBuilt.mjs', 'package', '--url', `${ADDRESS}/`, '--out', release],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  writeFileSync(join(folder, 'own.crt'), certificate.cert);
  writeFileSync(join(folder, 'own.key'), certificate.key);
  const settings = readFileSync(join(release, 'nginx.conf'), 'utf8')
    .replaceAll(NGINX_PLACES.pages, pages)
    .replaceAll(NGINX_PLACES.certificate, join(folder, 'own.crt'))
    .replaceAll(NGINX_PLACES.key, join(folder, 'own.key'));
  mkdirSync(join(folder, 'conf.d'));
  writeFileSync(join(folder, 'conf.d/cchc.conf'), settings);
  writeFileSync(
    join(folder, 'nginx.conf'),
    `${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events {}
http {
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  include ${folder}/conf.d/*.conf;
}
`,
  );
  const nginx = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-p', folder], { stdio: 'inherit' });
  stop = () => nginx.kill();
  for (let tries = 0; tries < 100; tries += 1) {
    if (
      await answer('').then(
        ({ status }) => status === 200,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('nginx does not answer.');
}, 300_000);

afterAll(() => {
  stop();
  rmSync(folder, { recursive: true, force: true });
});

/** What the server answers for a path below the address. */
function answer(path: string): Promise<{ status: number; headers: IncomingHttpHeaders }> {
  return new Promise((resolve, reject) => {
    get(`${ADDRESS}/${path}`, { rejectUnauthorized: false, agent: false }, (response) => {
      response.resume();
      resolve({ status: response.statusCode ?? 0, headers: response.headers });
    }).on('error', reject);
  });
}

describe('a release behind nginx with the settings that come with it', () => {
  test('is whole by its own sums', () => {
    execFileSync('sha256sum', ['--check', '--quiet', 'SHA256SUMS.txt'], { cwd: release });
  });

  test('serves each kind of file with its type, and tells which ones never change', async () => {
    const kinds = new Map(readdirSync(pages).map((name) => [name.split('.').slice(1).join('.'), name]));
    const files = ['index.html', 'assets/icon-32.png', 'assets/samples/ha-tinh-2023.xlsx', ...kinds.values()];
    for (const file of files) {
      if (file === 'web.config' || !file.includes('.')) continue;
      const { status, headers } = await answer(file);
      expect(status, file).toBe(200);
      for (const [name, value] of headersOf(file)) expect(headers[name.toLowerCase()], file).toBe(value);
    }
    expect((await answer('web.config')).status).toBe(404);
    expect((await answer('none.js')).status).toBe(404);
  });

  test('opens as a page of a browser and ranks the sample, asking no other machine', async () => {
    const context = await (
      await testBrowser()
    ).newContext({ viewport: { width: 1366, height: 768 }, locale: 'vi-VN' });
    const { page, faults } = await openWatchedPage(context, `${ADDRESS}/#mau`);
    const screen = previewScreen(page);
    await screen.compute();
    expect((await screen.rankingRows()).length).toBeGreaterThan(5);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('is kept by the browser, below the folder of its address, and opens without a network then', async () => {
    const context = await (
      await testBrowser()
    ).newContext({ viewport: { width: 1366, height: 768 }, locale: 'vi-VN' });
    const { page, faults } = await openWatchedPage(context, `${ADDRESS}/`);
    await page.getByText(preview.start.offline).waitFor();
    await context.setOffline(true);
    await page.goto(`${ADDRESS}/index.html#mau`);
    await previewScreen(page).compute();
    expect(faults).toEqual([]);
    await context.close();
  });

  test('loads in the frame of Excel, with the office.js of the folder and no other, and ranks', async () => {
    const context = await (
      await testBrowser()
    ).newContext({ viewport: { width: 350, height: 860 }, locale: 'vi-VN' });
    const asked = new Set<string>();
    context.on('request', (request) => asked.add(new URL(request.url()).host));
    const served: BuiltPages = {
      url: `${ADDRESS}/`,
      // The page of Excel itself, beside those of the add-in for the time of the test.
      put: (file, content) => {
        if (content !== null) writeFileSync(join(pages, file), content);
      },
      setDown: () => undefined,
    };
    const sample = await openWorkbook(readFileSync('assets/samples/ha-tinh-2023.xlsx'));
    const { pane, faults, officeScripts } = await openExcelOnTheWeb(context, served, sample);
    await paneSteps(pane).compute();
    expect(faults).toEqual([]);
    expect(officeScripts).toEqual([
      `${ADDRESS}/office-js/office.js`,
      `${ADDRESS}/office-js/excel-web-16.00.js`,
    ]);
    expect([...asked]).toEqual([`localhost:${PORT}`]);
    await context.close();
  });
});
