import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { describe, expect, test } from 'vitest';

const text = readFileSync('manifest.xml', 'utf8');
const document = new JSDOM(text, { contentType: 'application/xml' }).window.document;
const elements = (name: string): Element[] => [...document.getElementsByTagName(name)];
const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';
const childNames = (element: Element | undefined): string[] =>
  [...(element?.children ?? [])].map((child) => child.localName);

describe('manifest.xml', () => {
  test('is read by office-addin-manifest as a task-pane add-in of Excel, Vietnamese by default', async () => {
    const manifest = await OfficeAddinManifest.readManifestFile('manifest.xml');
    expect(manifest).toMatchObject({
      displayName: 'Xếp hạng CCHC',
      defaultLocale: 'vi-VN',
      officeAppType: 'TaskPaneApp',
      hosts: ['Workbook'],
      permissions: 'ReadWriteDocument',
    });
    expect(manifest.defaultSettings?.sourceLocation).toBe('https://localhost:3000/taskpane.html');
  });

  test('has the version of package.json', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(elements('Version')[0]?.textContent).toBe(`${version}.0`);
    // Microsoft's catalogues take no version below 1.0.
    expect(Number.parseFloat(version)).toBeGreaterThanOrEqual(1);
  });

  test('asks for ExcelApi 1.9 and for nothing newer', () => {
    const sets = elements('Set').map((set) => [attribute(set, 'Name'), attribute(set, 'MinVersion')]);
    expect(sets).toEqual([['ExcelApi', '1.9']]);
  });

  test('gives every resource a use', () => {
    const used = new Set(
      [...document.querySelectorAll('[resid]')].map((element) => attribute(element, 'resid')),
    );
    const defined = childNames(elements('Resources')[0]).flatMap((kind) =>
      [...(elements(`bt:${kind}`)[0]?.children ?? [])].map((resource) => attribute(resource, 'id')),
    );
    expect(defined.length).toBeGreaterThan(5);
    expect(defined.filter((id) => !used.has(id))).toEqual([]);
  });

  test('has an English text beside every Vietnamese one', () => {
    for (const element of [
      ...elements('DisplayName'),
      ...elements('Description'),
      ...elements('bt:String'),
    ]) {
      if (!element.hasAttribute('DefaultValue')) continue;
      const overrides = [...element.children].map((child) => attribute(child, 'Locale'));
      expect(overrides, attribute(element, 'DefaultValue')).toEqual(['en-US']);
    }
  });

  test('has two buttons on the Home tab, one that shows the pane and one that computes', () => {
    expect(attribute(elements('OfficeTab')[0] ?? document.documentElement, 'id')).toBe('TabHome');
    const actions = elements('Action').map((action) => attribute(action, 'xsi:type'));
    expect(actions).toEqual(['ShowTaskpane', 'ExecuteFunction']);
  });

  test('executes only functions that src/commands associates', () => {
    const source = readFileSync('src/commands/commands.ts', 'utf8');
    const associated = [...source.matchAll(/Office\.actions\.associate\(\s*'(\w+)'/g)].map(
      (match) => match[1],
    );
    expect(elements('FunctionName').map((element) => element.textContent)).toEqual(associated);
  });

  test('loads pages of https://localhost:3000 only, and each one is built', () => {
    const config = readFileSync('webpack.config.js', 'utf8');
    const urls = [...document.querySelectorAll('[DefaultValue^="http"]')].map((e) =>
      attribute(e, 'DefaultValue'),
    );
    for (const url of urls) {
      expect(new URL(url).origin).toBe('https://localhost:3000');
      const page = new URL(url).pathname.slice(1);
      if (page.endsWith('.html')) expect(config).toContain(`'${page}'`);
    }
  });
});
