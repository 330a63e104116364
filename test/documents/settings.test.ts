import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { defaultSettings, parseSettings } from '../../src/core/settings';

/** The rows of the table of settings: a key, and its values as they stand there, the default first. */
const rows = readFileSync('assets/docs/settings.md', 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, keys, values] = /^\| ((?:`\w+`(?:, )?)+) +\| (.+?) +\|/u.exec(line) ?? [];
    return keys === undefined || values === undefined
      ? []
      : inCode(keys).map((key) => [key, inCode(values).map(valueOf)] as const);
  });

test('the table of settings has every key of a settings file, and no other', () => {
  expect(rows.map(([key]) => key).sort()).toEqual(Object.keys(defaultSettings).sort());
});

test.each(rows)('the table of settings says the default of %s first', (key, [first]) => {
  expect(first).toEqual(new Map<string, unknown>(Object.entries(defaultSettings)).get(key));
});

test.each(rows)(
  'every value that the table of settings has for %s may stand in a settings file',
  (key, values) => {
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
