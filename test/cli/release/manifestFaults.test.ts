import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { manifestFaults } from '../../../src/cli/release/manifestFaults';
import { manifestFor } from '../../../src/cli/release/releaseManifest';
import { release as en } from '../../../src/locales/en/commandLine/release';
import { release as vi } from '../../../src/locales/vi/commandLine/release';

const own = readFileSync('manifest.xml', 'utf8');
const ADDRESS = 'https://may-chu/cchc';
const manifest = manifestFor(own, ADDRESS);
const ZEROS = '00000000-0000-0000-0000-000000000000';
const PAGES = ['taskpane.html', 'commands.html'];

/** The pages of the release: those of the manifest, and the icons as they are in the project. */
function file(path: string): Uint8Array | null {
  if (path === 'commands.html')
    return new TextEncoder().encode('<script defer src="commands.1a.js"></script>');
  if (path === 'commands.1a.js') return new TextEncoder().encode('o.associate("computeRanking",r)');
  if (PAGES.includes(path)) return new Uint8Array();
  return /^assets\/icon-\d+\.png$/u.test(path) && existsSync(path) ? readFileSync(path) : null;
}

const faultsOf = (xml: string) => manifestFaults(xml, { address: ADDRESS, file });
const codesOf = (xml: string) => faultsOf(xml).map(({ fault }) => fault.code);

/** One change of the manifest; each must be found. */
function changed(from: string | RegExp, to: string): string {
  const xml = manifest.replace(from, to);
  expect(xml, String(from)).not.toBe(manifest);
  return xml;
}

describe('the manifest is checked offline', () => {
  test('the project’s own has no fault, where it is tried and at any address', () => {
    expect(manifestFaults(own, { address: 'https://localhost:3000', file })).toEqual([]);
    expect(faultsOf(manifest)).toEqual([]);
    expect(
      manifestFaults(manifestFor(own, 'https://a.b:8443/x&y'), { address: 'https://a.b:8443/x&y', file }),
    ).toEqual([]);
  });

  test.each<[planted: string, xml: () => string, codes: readonly string[]]>([
    ['a tag that is not closed', () => changed('</Hosts>', ''), ['not-xml']],
    ['a content add-in', () => changed('"TaskPaneApp"', '"ContentApp"'), ['not-task-pane']],
    ['an identifier that is no GUID', () => changed(/<Id>[^<]*/u, '<Id>cchc'), ['value-wrong']],
    ['a version below 1.0', () => changed('<Version>1.', '<Version>0.'), ['value-wrong']],
    ['a version with a letter', () => changed('<Version>1.0.0.0', '<Version>1.0.0b'), ['value-wrong']],
    [
      'no name',
      () => changed(/<DisplayName DefaultValue="[^"]*"/u, '<DisplayName DefaultValue=""'),
      ['text-missing'],
    ],
    ['a name of 126 characters', () => changed('"Xếp hạng CCHC"', `"${'X'.repeat(126)}"`), ['text-too-long']],
    [
      'an English description of 251 characters',
      () => changed(/Value="Computes[^"]*"/u, `Value="${'x'.repeat(251)}"`),
      ['text-too-long'],
    ],
    [
      'a label of 126 characters',
      () => changed('"Mở bảng xếp hạng"', `"${'x'.repeat(126)}"`),
      ['text-too-long'],
    ],
    ['no address for help', () => changed(/<SupportUrl[^>]*>/u, ''), ['element-missing']],
    [
      'the permission before the settings',
      () =>
        changed('<Permissions>ReadWriteDocument</Permissions>', '').replace(
          '<DefaultSettings>',
          '<Permissions>ReadWriteDocument</Permissions><DefaultSettings>',
        ),
      ['element-late'],
    ],
    [
      'a second list of hosts',
      () => changed('<Requirements>', '<Hosts><Host Name="Workbook" /></Hosts><Requirements>'),
      ['element-twice'],
    ],
    [
      'an element that nobody knows',
      () => changed('<Hosts>', '<Author>x</Author><Hosts>'),
      ['element-unknown'],
    ],
    [
      'a button without an action',
      () => changed(/<Action xsi:type="ShowTaskpane">[\s\S]*?<\/Action>/u, ''),
      ['element-missing'],
    ],
    [
      'an action without a function',
      () => changed(/<FunctionName>[^<]*<\/FunctionName>/u, ''),
      ['element-missing'],
    ],
    [
      'another program',
      () => changed('<Host Name="Workbook" />', '<Host Name="Presentation" />'),
      ['value-wrong'],
    ],
    ['an identifier of zeros', () => changed(/<Id>[^<]*/u, `<Id>${ZEROS}`), ['value-wrong']],
    ['a DOCTYPE', () => changed('<OfficeApp', '<!DOCTYPE OfficeApp><OfficeApp'), ['not-xml']],
    ['an older schema', () => changed('appforoffice/1.1', 'appforoffice/1.0'), ['value-wrong']],
    [
      'overrides of another program',
      () =>
        changed(
          '<VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpane',
          '<VersionOverrides xmlns="http://schemas.microsoft.com/office/mail',
        ),
      ['value-wrong'],
    ],
    [
      'a resource without its prefix',
      () => changed('<bt:Url id="Taskpane.Url"', '<Url id="Taskpane.Url"'),
      ['value-wrong'],
    ],
    [
      'an attribute that nobody knows',
      () => changed('<Host Name="Workbook" />', '<Host Name="Workbook" Version="1" />'),
      ['attribute-unknown'],
    ],
    ['a tab that Excel has not', () => changed('"TabHome"', '"TabHom"'), ['value-wrong']],
    ['a requirement set that there is not', () => changed('"ExcelApi"', '"ExcelAPI"'), ['value-wrong']],
    [
      'a label of a long text',
      () => changed('<Label resid="Open.Label"', '<Label resid="Open.Tip"'),
      ['resource-elsewhere'],
    ],
    [
      'a page of functions that is a picture',
      () => changed('<FunctionFile resid="Commands.Url"', '<FunctionFile resid="Icon.16"'),
      ['resource-elsewhere'],
    ],
    [
      'a function that the page has not',
      () => changed('>computeRanking<', '>computeRankings<'),
      ['function-missing'],
    ],
    [
      'a domain without https',
      () => changed('<Hosts>', '<AppDomains><AppDomain>http://may-chu</AppDomain></AppDomains><Hosts>'),
      ['not-https'],
    ],
    [
      'a domain of another server',
      () => changed('<Hosts>', '<AppDomains><AppDomain>https://khac</AppDomain></AppDomains><Hosts>'),
      ['other-address'],
    ],
    ['a permission that there is not', () => changed('ReadWriteDocument', 'All'), ['value-wrong']],
    [
      'an address without https',
      () => changed(`IconUrl DefaultValue="https`, 'IconUrl DefaultValue="http'),
      ['not-https'],
    ],
    [
      'an address of another server',
      () => changed(`${ADDRESS}/commands.html`, 'https://localhost:3000/commands.html'),
      ['other-address'],
    ],
    [
      'a server whose name only begins alike',
      () => changed(`${ADDRESS}/commands.html`, 'https://may-chu/cchc2/commands.html'),
      ['other-address'],
    ],
    ['an icon that is not in the folder', () => changed('icon-16.png', 'icon-17.png'), ['file-missing']],
    [
      'a page that is not in the folder',
      () =>
        changed(
          `SourceLocation DefaultValue="${ADDRESS}/taskpane.html`,
          `SourceLocation DefaultValue="${ADDRESS}/pane.html`,
        ),
      ['file-missing'],
    ],
    [
      'a list’s icon of another size',
      () =>
        changed(
          `<IconUrl DefaultValue="${ADDRESS}/assets/icon-32`,
          `<IconUrl DefaultValue="${ADDRESS}/assets/icon-64`,
        ),
      ['icon-size'],
    ],
    [
      'a button’s icon of another size',
      () =>
        changed(
          `id="Icon.80" DefaultValue="${ADDRESS}/assets/icon-80`,
          `id="Icon.80" DefaultValue="${ADDRESS}/assets/icon-64`,
        ),
      ['icon-size'],
    ],
    [
      'a button without its largest icon',
      () => changed('<bt:Image size="80" resid="Icon.80" />', ''),
      ['icon-size-missing'],
    ],
    [
      'a text that is not among the resources',
      () => changed('resid="Open.Tip"', 'resid="Open.Tipp"'),
      ['resource-missing'],
    ],
    ['an id of 33 characters', () => manifest.replaceAll('Open.Label', 'O'.repeat(33)), ['text-too-long']],
    ['two buttons of one id', () => changed('id="Compute.Button"', 'id="Open.Button"'), ['id-twice']],
    [
      'two English texts of one string',
      () =>
        changed(
          '<bt:Override Locale="en-US" Value="Open Ranking" />',
          '<bt:Override Locale="en-US" Value="Open" /><bt:Override Locale="en-US" Value="Open Ranking" />',
        ),
      ['locale-twice'],
    ],
    [
      'a language that is none',
      () => changed('<DefaultLocale>vi-VN', '<DefaultLocale>tiếng Việt'),
      ['value-wrong'],
    ],
    ['a bare &', () => changed('CCHC Ranking</', 'CCHC & Ranking</'), ['not-xml']],
    ['a bare & in a value', () => changed('"Xếp hạng CCHC"', '"Xếp & hạng"'), ['not-xml']],
    ['an entity that nobody declares', () => changed('CCHC Ranking</', 'CCHC &foo; Ranking</'), ['not-xml']],
    ['a number of no character', () => changed('CCHC Ranking</', 'CCHC &#1; Ranking</'), ['not-xml']],
    ['an attribute twice', () => changed('<Host Name', '<Host Name="Workbook" Name'), ['not-xml']],
    ['attributes without a space', () => changed('"ExcelApi" Min', '"ExcelApi"Min'), ['not-xml']],
    ['< in a value', () => changed('"Xếp hạng CCHC"', '"Xếp < hạng"'), ['not-xml']],
    ['a prefix of no namespace', () => changed('<Host Name', '<Host foo:Name'), ['not-xml']],
    ['a name that is none', () => changed('<Hosts>', '<1Hosts/><Hosts>'), ['not-xml']],
    ['a second root', () => `${manifest}<a/>`, ['not-xml']],
    ['text behind the root', () => `${manifest}x`, ['not-xml']],
    ['text before the root', () => changed('<OfficeApp', 'x<OfficeApp'), ['not-xml']],
    ['CDATA behind the root', () => `${manifest}<![CDATA[x]]>`, ['not-xml']],
    ['a control character', () => changed('CCHC Ranking</', 'CCHC \u0001</'), ['not-xml']],
    ['half a character', () => changed('CCHC Ranking</', 'CCHC \uD83D</'), ['not-xml']],
    ['-- in a comment', () => changed('<Hosts>', '<!-- a -- b --><Hosts>'), ['not-xml']],
    ['---> behind a comment', () => changed('<Hosts>', '<!-- a ---><Hosts>'), ['not-xml']],
    [']]> in a text', () => changed('CCHC Ranking</', 'CCHC ]]></'), ['not-xml']],
    ['two byte order marks', () => `\uFEFF\uFEFF${manifest}`, ['not-xml']],
    ['another encoding than the file’s', () => changed('encoding="UTF-8"', 'encoding="UTF-16"'), ['not-xml']],
    ['XML 1.1', () => changed('version="1.0"', 'version="1.1"'), ['not-xml']],
    ['a declaration below the first line', () => `\n${manifest}`, ['not-xml']],
    ['a closing tag with an attribute', () => changed('</Hosts>', '</Hosts a="1">'), ['not-xml']],
    ['a version of more than 16 bits', () => changed('1.0.0.0</V', '1.0.0.70000</V'), ['value-wrong']],
    [
      'a requirement that no Excel has',
      () => changed('MinVersion="1.9" />', 'MinVersion="99.9" />'),
      ['value-wrong'],
    ],
    [
      'a version of a requirement that there is not yet',
      () => changed('MinVersion="1.9" />', 'MinVersion="1.90" />'),
      ['value-wrong'],
    ],
    [
      'a usual version that there is not yet',
      () => changed('="1.9">', '="1.90">').replace(' MinVersion="1.9" />', ' />'),
      ['value-wrong'],
    ],
  ])('%s is found', (_planted, xml, codes) => {
    expect(codesOf(xml())).toEqual(codes);
  });

  test.each([
    ['a byte order mark', () => `\uFEFF${manifest}`],
    ['a comment, an instruction and lines around the root', () => `${manifest}\n<!-- a - b --><?note x?>\n`],
    [
      'references and CDATA',
      () => changed('CCHC Ranking</', 'A &amp; B &#x1F600; &#272; <![CDATA[& < ]]></'),
    ],
    ['> and the other quote in a value', () => changed('"Xếp hạng CCHC"', `'Xếp > "hạng"'`)],
    ['no declaration', () => changed(/^<\?xml.*\?>\s*/u, '')],
  ])('%s is no fault', (_, xml) => {
    expect(faultsOf(xml())).toEqual([]);
  });

  test('a fault is told with its line, in both languages', () => {
    const [fault] = faultsOf(changed('<Version>1.', '<Version>0.'));
    expect(fault?.line).toBe(own.split('\n').findIndex((line) => line.includes('<Version>')) + 1);
    if (fault === undefined) return;
    expect(vi.fault(fault.line, fault.fault)).toBe(
      'manifest.xml, dòng 9: <Version> có giá trị “0.0.0.0”, chỉ nhận: 1.0 … 65535.65535.65535.65535.',
    );
    expect(en.fault(fault.line, fault.fault)).toContain('manifest.xml, line 9: <Version> is “0.0.0.0”');
  });
});
