import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { MICROSOFTS_COPY } from '../../src/excel/officeLoaded';

const pageOf = (name: string): Document => new JSDOM(readFileSync(`dist/${name}`, 'utf8')).window.document;
const scriptsOf = (name: string): string[] =>
  [...pageOf(name).querySelectorAll('script')].map((script) => script.getAttribute('src') ?? '');

describe('the production build', () => {
  test('loads office.js before the pane and before the button of the ribbon', () => {
    expect(scriptsOf('taskpane.html').slice(0, 2)).toEqual([
      expect.stringMatching(/^boot\./u),
      expect.stringMatching(/^officeScript\./u),
    ]);
    expect(scriptsOf('commands.html')[0]).toMatch(/^officeScript\./u);
  });

  test.each([
    'office.js',
    'excel-web-16.00.js',
    'excel-win32-16.01.js',
    'excel-mac-16.00.js',
    'vi-vn/office_strings.js',
    'fr-fr/office_strings.js',
    'agaveerrorux/index.html',
    'telemetry/oteljs_agave.js',
  ])('carries Microsoft’s %s unmodified', (file) => {
    const original = readFileSync(`node_modules/@microsoft/office-js/dist/${file}`);
    expect(readFileSync(`dist/office-js/${file}`).equals(original)).toBe(true);
  });

  test('keeps the spreadsheet of the preview out of the pane', () => {
    const own = scriptsOf('taskpane.html').filter((script) => !script.startsWith('office-js/'));
    const sources = own.map((script) => readFileSync(`dist/${script}`));
    expect(sources.filter((source) => /univer/i.test(source.toString()))).toEqual([]);
  });

  test('has no lookbehind, for which the pane of Excel on a Mac would not load before Safari 16.4', () => {
    // The spreadsheet of the preview is of a browser only.
    const scripts = readdirSync('dist').filter((file) => file.endsWith('.js') && !file.startsWith('univer.'));
    expect(scripts).toEqual(expect.arrayContaining([expect.stringMatching(/^taskpane\./u) as unknown]));
    expect(scripts.filter((file) => /\(\?<[=!]/u.test(readFileSync(`dist/${file}`, 'utf8')))).toEqual([]);
  });

  const policyOf = (page: string) =>
    pageOf(page).querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';

  test.each(['preview-pane.html', 'message.html', 'index.html'])('%s allows no foreign host', (page) => {
    expect(policyOf(page)).toContain("default-src 'none'");
    expect(policyOf(page)).not.toMatch(/https?:|\*|unsafe-eval/);
  });

  test.each(['taskpane.html', 'commands.html'])('%s allows no foreign host but that of office.js', (page) => {
    const { origin } = new URL(MICROSOFTS_COPY);
    expect(policyOf(page)).toContain("default-src 'none'");
    expect(policyOf(page)).toContain(`script-src 'self' ${origin};`);
    expect(policyOf(page).replaceAll(origin, '')).not.toMatch(/https?:|\*|unsafe-eval/);
  });

  test('says in the pane that it is starting before any script has run', () => {
    expect(pageOf('taskpane.html').querySelector('#starting')?.textContent).toBe('Đang khởi động…');
  });
});
