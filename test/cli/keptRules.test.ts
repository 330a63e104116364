import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gatherCommand } from '../../src/cli/command/gatherCommand';
import { issueCommand } from '../../src/cli/command/issueCommand';
import { papersCommand } from '../../src/cli/command/papersCommand';
import { rankCommand } from '../../src/cli/command/rankCommand';
import { whatifCommand } from '../../src/cli/command/whatifCommand';
import { keptSettings, SETTINGS_KEY } from '../../src/core/settings/keptSettings';
import { changedSettings, defaultSettings, parseSettings } from '../../src/core/settings/settings';
import { writeAddInSettings } from '../../src/xlsx/addInSettings';
import { openDraft } from '../../src/xlsx/draft';
import { readKeptSettings } from '../../src/xlsx/readFile';
import { writeHiddenName, writeKeptSettings } from '../../src/xlsx/writeFile';
import { unitSheet, workbook } from '../core/sheets';
import { writtenBook } from './books';
import { faultsAdded } from '../xlsx/validator';
import { emptyFolder } from './runRank';
import { runWith } from './runWith';

const rank = runWith(rankCommand);

/** Two units share the first rank: the third one is the second by `dense`, the third by the usual rule. */
const book = writtenBook(
  workbook(unitSheet('Sở A', [2, 3, 5]), unitSheet('Sở B', [2, 3, 5]), unitSheet('Sở C', [0, 2.5, 4])),
);
const dense = parseSettings({ ties: 'dense' });

function folderWith(bytes: Uint8Array): string {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'book.xlsx'), bytes);
  return folder;
}

/** The ranks that were written as JSON. */
function ranksIn(folder: string): unknown[] {
  const { blocks } = JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8')) as {
    blocks: { units: { rank: number }[] }[];
  };
  return blocks.flatMap(({ units }) => units.map((unit) => unit.rank));
}

describe('the rules that a workbook keeps', () => {
  it('are those of the command line, which says so', async () => {
    const folder = folderWith(writeKeptSettings(book, dense));
    const { stdout } = await rank(['book.xlsx', '--json', 'r.json'], folder);
    expect(stdout).toContain('Dùng quy tắc lưu trong tệp (ties); muốn dùng quy tắc khác thì ghi --settings.');
    expect(ranksIn(folder)).toEqual([1, 1, 2]);
  });

  it('are not asked where a file of rules is given, which the copy keeps for Excel then', async () => {
    const folder = folderWith(writeKeptSettings(book, dense));
    writeFileSync(join(folder, 'usual.json'), '{}');
    const { stdout } = await rank(
      ['book.xlsx', '--json', 'r.json', '--out', 'out.xlsx', '--settings', 'usual.json'],
      folder,
    );
    expect(stdout).not.toContain('lưu trong tệp');
    expect(ranksIn(folder)).toEqual([1, 1, 3]);
    expect(readKeptSettings(readFileSync(join(folder, 'out.xlsx')))).toBeNull();
    writeFileSync(join(folder, 'dense.json'), '{ "ties": "dense" }');
    await rank(['book.xlsx', '--out', 'out2.xlsx', '--settings', 'dense.json'], folder);
    expect(readKeptSettings(readFileSync(join(folder, 'out2.xlsx')))).toEqual(dense);
  });

  it('stay in the copy that is written', async () => {
    const folder = folderWith(writeKeptSettings(book, dense));
    await rank(['book.xlsx', '--out', 'out.xlsx'], folder);
    expect(readKeptSettings(readFileSync(join(folder, 'out.xlsx')))).toEqual(dense);
  });

  it('of an earlier version of the add-in are found, too', async () => {
    const draft = openDraft(book);
    writeAddInSettings(draft.file, [[SETTINGS_KEY, '{"ties":"dense"}']]);
    const folder = folderWith(draft.finish(null));
    await rank(['book.xlsx', '--json', 'r.json'], folder);
    expect(ranksIn(folder)).toEqual([1, 1, 2]);
  });

  it.each([
    ['rank', rank, ['book.xlsx']],
    ['whatif', runWith(whatifCommand), ['book.xlsx', '--unit', 'Sở A']],
    ['papers', runWith(papersCommand), ['book.xlsx', '--out', 'papers']],
    ['issue', runWith(issueCommand), ['book.xlsx', '--out', 'forms']],
    ['gather', runWith(gatherCommand), ['book.xlsx', 'book.xlsx', '--out', 'gathered.xlsx']],
  ])('stop %s where they cannot be read, instead of others in their place', async (_name, run, args) => {
    const folder = folderWith(writeHiddenName(book, 'CCHC_QUY_TAC_1', '1/2:{"ties":'));
    const { status, stderr } = await run(args, folder);
    expect(status).toBe(1);
    expect(stderr).toContain('Thiết lập lưu trong tệp Excel này không đọc được');
  });

  it('come back as they were, and leave nothing where they are the usual ones again', async () => {
    const many = parseSettings({
      ties: 'dense',
      sheets: Array.from({ length: 300 }, (_, at) => ({ sheet: `=1+1 "Sở" ${at} 🏛`, ignore: true })),
    });
    const kept = writeKeptSettings(book, many);
    expect(readKeptSettings(kept)).toEqual(many);
    expect(readKeptSettings(writeKeptSettings(kept, dense))).toEqual(dense);
    const usual = writeKeptSettings(kept, defaultSettings);
    expect(readKeptSettings(usual)).toBeNull();
    expect(await faultsAdded(book, kept)).toEqual([]);
    expect(await faultsAdded(book, usual)).toEqual([]);
  });

  it('that are too many for a workbook are not kept in part', () => {
    const sheets = Array.from({ length: 9_000 }, (_, at) => ({ sheet: `Sở ${at}`, ignore: true }));
    const settings = parseSettings({ sheets });
    expect(Object.keys(changedSettings(settings))).toEqual(['sheets']);
    expect(() => writeKeptSettings(book, settings)).toThrow(
      expect.objectContaining({ code: 'settings-too-large' }) as Error,
    );
  });

  it('of a key that this version does not know are told by the key', () => {
    expect(() => keptSettings(['1/1:{"seal":true}'], undefined)).toThrow(
      expect.objectContaining({
        code: 'saved-settings-unreadable',
        params: expect.objectContaining({ key: 'seal' }) as object,
      }) as Error,
    );
  });
});
