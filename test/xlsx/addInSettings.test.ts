import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openWorkbook } from '../../src/preview/file/openFile';
import { saveWorkbook } from '../../src/preview/file/saveFile';
import { settingsOf } from '../../src/preview/host/book/excelExtras';
import { fixture, partTexts } from './fixtures';
import { faultsAdded } from './validator';

type Settings = ReturnType<typeof settingsOf>;

/** Opens a workbook in the preview, has the pane save `settings` in it, and gives what would be downloaded. */
async function downloaded(original: Uint8Array, settings: Settings): Promise<Uint8Array> {
  const opened = await openWorkbook(original);
  const current = structuredClone(opened);
  Object.assign((current.custom?.['excel'] ?? {}) as object, { settings });
  return saveWorkbook(original, opened, current);
}

const settingsIn = async (file: Uint8Array): Promise<Settings> =>
  settingsOf((await openWorkbook(file)).custom);

const RULES: Settings = [['cchc.settings', '{"ties":"dense","sheets":{"Sở \\"A\\" & B":{"skip":true}}}']];

describe('what the pane saves in a workbook', () => {
  it('comes along in the download, is found again, and breaks no rule of the format', async () => {
    const original = fixture('excel');
    expect(await settingsIn(original)).toEqual([]);
    const saved = await downloaded(original, RULES);
    expect(await settingsIn(saved)).toEqual(RULES);
    expect(await faultsAdded(original, saved)).toEqual([]);
  });

  it('is kept as Excel does: as JSON, under the id of the manifest, reached from the package', async () => {
    const parts = partTexts(await downloaded(fixture('excel'), [['cchc.settings', '{"a":1}']]));
    const id = /<Id>([^<]*)<\/Id>/u.exec(readFileSync('manifest.xml', 'utf8'))?.[1] ?? '?';
    const part = parts.get('xl/webextensions/webextension1.xml');
    expect(part).toContain(
      `<we:reference id="${id}" version="1.0.0.0" store="developer" storeType="Registry"/>`,
    );
    expect(part).toContain('<we:property name="cchc.settings" value="&quot;{\\&quot;a\\&quot;:1}&quot;"/>');
    expect(parts.get('_rels/.rels')).toContain('relationships/webextensiontaskpanes"');
  });

  it('takes the place of what was saved before, down to nothing, without a second part', async () => {
    const first = await downloaded(fixture('excel'), RULES);
    const second = await downloaded(first, [
      ['cchc.settings', '{}'],
      ['other', 3],
    ]);
    expect(await settingsIn(second)).toEqual([
      ['cchc.settings', '{}'],
      ['other', 3],
    ]);
    const third = await downloaded(second, []);
    expect(await settingsIn(third)).toEqual([]);
    expect([...partTexts(third).keys()].filter((path) => /webextension\d/u.test(path))).toEqual([
      'xl/webextensions/webextension1.xml',
    ]);
  });

  it('leaves the part of another add-in as it is, and is not read from there', async () => {
    const mine = unzipSync(await downloaded(fixture('excel'), RULES));
    const path = 'xl/webextensions/webextension1.xml';
    const foreign = strFromU8(mine[path] ?? new Uint8Array()).replaceAll('f2cfa66f', '11111111');
    const original = zipSync({ ...mine, [path]: strToU8(foreign) });
    expect(await settingsIn(original)).toEqual([]);
    const saved = await downloaded(original, [['cchc.settings', '{}']]);
    expect(partTexts(saved).get(path)).toBe(foreign);
    expect(await settingsIn(saved)).toEqual([['cchc.settings', '{}']]);
    expect(await faultsAdded(original, saved)).toEqual([]);
  });

  it('leaves a download without any as it was', async () => {
    const parts = partTexts(await downloaded(fixture('excel'), []));
    expect([...parts.keys()].filter((path) => path.includes('webextension'))).toEqual([]);
  });
});
