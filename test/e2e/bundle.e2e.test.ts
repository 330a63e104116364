import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';

const pageOf = (name: string): Document => new JSDOM(readFileSync(`dist/${name}`, 'utf8')).window.document;
const scriptsOf = (name: string): string[] =>
  [...pageOf(name).querySelectorAll('script')].map((script) => script.getAttribute('src') ?? '');

describe('the production build', () => {
  test('loads office.js from its own copy, before the pane', () => {
    const scripts = scriptsOf('taskpane.html');
    expect(scripts).toContain('office-js/office.js');
    expect(scripts.indexOf('office-js/office.js')).toBeLessThan(scripts.length - 1);
  });

  test.each([
    'office.js',
    'excel-web-16.00.js',
    'excel-win32-16.01.js',
    'excel-mac-16.00.js',
    'vi-vn/office_strings.js',
  ])('carries Microsoft’s %s unmodified', (file) => {
    const original = readFileSync(`node_modules/@microsoft/office-js/dist/${file}`);
    expect(readFileSync(`dist/office-js/${file}`).equals(original)).toBe(true);
  });

  test('keeps the spreadsheet of the preview out of the pane', () => {
    const own = scriptsOf('taskpane.html').filter((script) => !script.startsWith('office-js/'));
    const sources = own.map((script) => readFileSync(`dist/${script}`));
    expect(sources.filter((source) => /univer/i.test(source.toString()))).toEqual([]);
  });

  test.each(['taskpane.html', 'preview-pane.html', 'commands.html', 'message.html', 'index.html'])(
    '%s allows no foreign host',
    (page) => {
      const policy = pageOf(page)
        .querySelector('meta[http-equiv="Content-Security-Policy"]')
        ?.getAttribute('content');
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
    },
  );

  test('says in the pane that it is starting before any script has run', () => {
    expect(pageOf('taskpane.html').querySelector('#starting')?.textContent).toBe('Đang khởi động…');
  });
});
