import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { keysOf } from '../../src/core/settings/settingKinds';
import type { AnySetting } from '../../src/core/settings/settingKinds';
import { parseSettings, settingCatalogue } from '../../src/core/settings/settings';

/** The rows of the table of settings: a key, and its values as they stand there, the default first. */
const rows = readFileSync('assets/docs/settings.md', 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, keys, values] = /^\| ((?:`\w+`(?:, )?)+) +\| (.+?) +\|/u.exec(line) ?? [];
    return keys === undefined || values === undefined
      ? []
      : inCode(keys).map((key) => [key, values] as const);
  });

test('the table of settings has every key of a settings file, and no other', () => {
  expect(rows.map(([key]) => key)).toEqual(keysOf(settingCatalogue));
});

test.each(keysOf(settingCatalogue))(
  'the table of settings says the default of %s first, and what else it may be',
  (key) => {
    const setting: AnySetting = settingCatalogue[key];
    const said = new Map(rows).get(key) ?? '';
    const values = inCode(said).map(valueOf);
    expect(values[0]).toEqual(setting.byDefault);
    if (setting.kind === 'choice') expect([...values].sort()).toEqual([...setting.options].sort());
    if (setting.kind === 'number') expect(said).toMatch(/, a number ≥ 0$/u);
    for (const value of values) expect(parseSettings({ [key]: value })).toMatchObject({ [key]: value });
  },
);

function inCode(text: string): readonly string[] {
  return [...text.matchAll(/`([^`]+)`/gu)].map(([, code = '']) => code);
}

/** A value as it stands in a settings file, where words have quotes. */
function valueOf(text: string): unknown {
  return JSON.parse(
    /^[a-z]\w*$/u.test(text) && !['null', 'true', 'false'].includes(text) ? `"${text}"` : text,
  );
}
