import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageCommand } from '../../../src/cli/release/packageCommand';
import type { OfficeJs } from '../../../src/cli/release/packageCommand';
import { manifestFor } from '../../../src/cli/release/releaseManifest';
import { headersOf } from '../../../src/cli/release/servedFiles';
import { serveCommand } from '../../../src/cli/release/serveCommand';
import { certificate } from '../../e2e/certificate';
import { emptyFolder } from '../runRank';
import { runWith } from '../runWith';

const HASHED = 'taskpane.0123abcd.js';

/** Pages as small as can be, instead of those that webpack builds: what `e2e` and the deep tests have. */
function build(folder: string): Promise<void> {
  mkdirSync(join(folder, 'assets'));
  for (const page of ['index.html', 'taskpane.html', 'commands.html'])
    writeFileSync(join(folder, page), `<!doctype html><script src="${HASHED}"></script>`);
  writeFileSync(join(folder, HASHED), 'Office.actions.associate("computeRanking",1)');
  for (const size of [16, 32, 64, 80])
    copyFileSync(`assets/icon-${size}.png`, join(folder, `assets/icon-${size}.png`));
  return Promise.resolve();
}

const asked: OfficeJs[] = [];
const run = runWith((args, caller) =>
  packageCommand(args, caller, {
    root: '.',
    build: (folder, officeJs) => {
      asked.push(officeJs);
      return build(folder);
    },
  }),
);
const URL = ['--url', 'https://may-chu.tinh.gov.vn/cchc/'];
const release = (folder: string, name: string) => readFileSync(join(folder, 'release', name), 'utf8');

describe('npm run package', () => {
  it('makes the pages, the manifest for their address, settings of servers, the guide and the sums', async () => {
    const folder = emptyFolder();
    const { status, stdout, stderr } = await run(URL, folder);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('cho https://may-chu.tinh.gov.vn/cchc.');
    expect(readdirSync(join(folder, 'release')).sort()).toEqual([
      'SHA256SUMS.txt',
      'cchc',
      'huong-dan-cai-dat.html',
      'manifest.xml',
      'nginx.conf',
    ]);
    const manifest = release(folder, 'manifest.xml');
    expect(manifest).not.toContain('localhost');
    expect(manifest).toContain(
      '<SourceLocation DefaultValue="https://may-chu.tinh.gov.vn/cchc/taskpane.html" />',
    );
    expect(asked.at(-1)).toBe('copy');
    const nginx = release(folder, 'nginx.conf');
    expect(nginx).toContain('server_name may-chu.tinh.gov.vn;');
    expect(nginx).toContain('location /cchc/ {');
    const iis = release(folder, 'cchc/web.config');
    expect(iis).toContain(`<location path="${HASHED}">`);
    expect(iis).not.toContain('<location path="index.html">');
    const guide = release(folder, 'huong-dan-cai-dat.html');
    expect(guide).toContain('https://may-chu.tinh.gov.vn/cchc/');
    expect(guide).not.toMatch(/\{\{|<!-- \/?share/u);
    expect(guide).not.toContain('danh-muc-tin-cay.reg');
  });

  it.each([
    [
      'https://may-chu/chỉ-số',
      ['location /chỉ-số/ {', 'location = /chỉ-số { return 301 /ch%E1%BB%89-s%E1%BB%91/; }'],
      'https://may-chu/ch%E1%BB%89-s%E1%BB%91',
    ],
    [
      // Typed as a browser writes it, in small letters and with the marks apart.
      `https://may-chu/${encodeURIComponent('chỉ-số'.normalize('NFD')).toLowerCase()}/`,
      ['location /chỉ-số/ {'],
      'https://may-chu/ch%E1%BB%89-s%E1%BB%91',
    ],
    [
      'https://may-chu/cải cách/2025',
      ['location "/cải cách/2025/" {', 'location = "/cải cách/2025/web.config" { return 404; }'],
      'https://may-chu/c%E1%BA%A3i%20c%C3%A1ch/2025',
    ],
    [
      'https://[::1]:8443',
      ['listen [::]:8443 ssl;', 'server_name [::1];', 'location / {'],
      'https://[::1]:8443',
    ],
    ['HTTPS://Máy-Chủ.vn/CCHC', ['server_name xn--my-ch-xqa0294c.vn;'], 'https://xn--my-ch-xqa0294c.vn/CCHC'],
  ])('has settings of nginx and a manifest that fit %s', async (url, lines, address) => {
    const folder = emptyFolder();
    const { status, stderr } = await run(['--url', url], folder);
    expect([status, stderr]).toEqual([0, '']);
    const nginx = release(folder, 'nginx.conf');
    for (const line of lines) expect(nginx).toContain(line);
    expect(release(folder, 'manifest.xml')).toContain(`DefaultValue="${address}/taskpane.html"`);
  });

  it('puts an address into the manifest as it is, whatever signs it has', () => {
    expect(manifestFor('<a b="https://localhost:3000/x" />', 'https://may-chu/$&$1$$')).toBe(
      '<a b="https://may-chu/$&amp;$1$$/x" />',
    );
  });

  it('has a sum of each file, as sha256sum reads it', async () => {
    const folder = emptyFolder();
    await run(URL, folder);
    const lines = release(folder, 'SHA256SUMS.txt').trimEnd().split('\n');
    expect(lines.map((line) => line.slice(66))).toContain(`cchc/${HASHED}`);
    for (const line of lines) {
      const content = readFileSync(join(folder, 'release', line.slice(66)));
      expect(createHash('sha256').update(content).digest('hex'), line).toBe(line.slice(0, 64));
    }
  });

  it('makes Excel trust the shared folder that is named, whatever letters it has', async () => {
    const folder = emptyFolder();
    await run([...URL, '--share', String.raw`\\may-chu\Bổ trợ`], folder);
    const bytes = readFileSync(join(folder, 'release/danh-muc-tin-cay.reg'));
    expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xfe]);
    expect(bytes.toString('utf16le')).toContain(String.raw`"Url"="\\\\may-chu\\Bổ trợ"`);
    expect(release(folder, 'huong-dan-cai-dat.html')).toContain(String.raw`\\may-chu\Bổ trợ`);
  });

  it('replaces an earlier release, and no other folder', async () => {
    const folder = emptyFolder();
    await run(URL, folder);
    writeFileSync(join(folder, 'release/cchc/old.js'), '');
    expect((await run([...URL, '--office-js', 'microsoft'], folder)).status).toBe(0);
    expect(existsSync(join(folder, 'release/cchc/old.js'))).toBe(false);
    expect(asked.at(-1)).toBe('microsoft');
    mkdirSync(join(folder, 'own'));
    writeFileSync(join(folder, 'own/list.xlsx'), 'of the office');
    const { status, stderr } = await run([...URL, '--out', 'own'], folder);
    expect(status).toBe(1);
    expect(stderr).toContain('own');
    expect(readdirSync(folder).sort()).toEqual(['own', 'release']);
    expect(readdirSync(join(folder, 'own'))).toEqual(['list.xlsx']);
  });

  it('replaces nothing where the manifest has a fault, which it tells', async () => {
    const folder = emptyFolder();
    await run(URL, folder);
    const broken = runWith((args, caller) =>
      packageCommand(args, caller, {
        root: '.',
        build: async (into) => {
          await build(into);
          copyFileSync('assets/icon-64.png', join(into, 'assets/icon-32.png'));
        },
      }),
    );
    const before = release(folder, 'SHA256SUMS.txt');
    const { status, stderr } = await broken(['--url', 'https://other/cchc'], folder);
    expect(status).toBe(1);
    expect(stderr).toContain('phải là hình PNG 32 × 32 điểm ảnh');
    expect(release(folder, 'SHA256SUMS.txt')).toBe(before);
    expect(readdirSync(folder)).toEqual(['release']);
  });

  it.each([
    [[], 'thiếu --url'],
    [['--url', 'may-chu/cchc'], 'https://may-chu/cchc'],
    [['--url', 'http://may-chu/cchc'], 'phải bắt đầu bằng https://'],
    [['--url', 'https://may-chu/cchc/index.html'], 'không nhận'],
    [['--url', 'https://may-chu/cchc?x=1'], 'không nhận'],
    [['--url', 'https://may-chu/cchc/index.HTML'], 'thư mục đặt các trang'],
    [['--url', 'https:may-chu/cchc'], 'không nhận'],
    [['--url', 'https://:pw@may-chu/cchc'], 'không nhận'],
    [['--url', 'https://ten@may-chu/cchc'], 'không nhận'],
    [['--url', 'https://may;chu/cchc'], 'không nhận'],
    [['--url', 'https://.may-chu/cchc'], 'không nhận'],
    ...['//', '/a//b', '/a{b}', '/a;b', '/$x', '/$&x', '/a"b', "/it's", '/100%', '/a%2fb', '/a%0ab', '/a.']
      .concat(String.raw`/a\b`, '/../x', '/%20a')
      .map((path): [string[], string] => [
        ['--url', `https://may-chu${path}`],
        'sau tên máy chủ chỉ được có',
      ]),
    [[...URL, '--share', '\\\\may-chu\\bo\n"tro'], '--share là một thư mục chia sẻ'],
    [[...URL, '--share', String.raw`C:\bo-tro`], '--share là một thư mục chia sẻ'],
    [[...URL, '--office-js', 'cdn'], '--office-js chỉ nhận'],
    [[...URL, 'book.xlsx'], 'không nhận tệp nào'],
  ])('says what is wrong with %j', async (args, told) => {
    const { status, stderr } = await run(args, emptyFolder());
    expect(status).toBe(2);
    expect(stderr).toContain(told);
  });
});

describe('npm run serve', () => {
  /** Serves a release made for an address, and asks for some paths there. */
  async function answers(url: string, paths: readonly string[]) {
    const folder = emptyFolder();
    await run(['--url', url], folder);
    let told = '';
    const got: { status: number; headers: Headers; body: string }[] = [];
    const caller = { folder, out: (text: string) => (told += text), error: (text: string) => (told += text) };
    const status = await serveCommand(['--port', '0'], caller, {
      certificate: () => Promise.resolve({ ...certificate, ca: certificate.cert }),
      listens: (server: Server) => {
        const base = /https?:\/\/localhost:\d+/u.exec(told)?.[0] ?? '';
        void (async () => {
          for (const path of paths) {
            const answer = await fetch(`${base}${path}`, { redirect: 'manual' });
            got.push({ status: answer.status, headers: answer.headers, body: await answer.text() });
          }
          server.closeAllConnections();
          server.close();
        })();
      },
    });
    expect(status).toBe(0);
    return got;
  }

  it('serves the pages below their path, with types and times as on a server', async () => {
    const [page, script, gone, above, root] = await answers('https://may-chu/cchc', [
      '/cchc/',
      `/cchc/${HASHED}`,
      '/cchc/none.js',
      '/cchc/..%2fmanifest.xml',
      '/',
    ]);
    expect(page?.status).toBe(200);
    expect(page?.body).toContain('<!doctype html>');
    for (const [name, value] of headersOf('index.html')) expect(page?.headers.get(name), name).toBe(value);
    expect(page?.headers.get('Cache-Control')).toBe('no-cache');
    expect(script?.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
    expect(script?.headers.get('Content-Type')).toBe('text/javascript; charset=utf-8');
    expect([gone?.status, above?.status]).toEqual([404, 404]);
    expect([root?.status, root?.headers.get('Location')]).toEqual([302, '/cchc/']);
  });

  it('says so where the folder is no release', async () => {
    const serve = runWith((args, caller) =>
      serveCommand(args, caller, {
        certificate: () => Promise.reject(new Error('none')),
        listens: () => undefined,
      }),
    );
    const { status, stderr } = await serve([], emptyFolder());
    expect(status).toBe(1);
    expect(stderr).toContain('không phải là một bản đóng gói');
  });
});
