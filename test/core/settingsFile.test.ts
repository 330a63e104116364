import { describe, expect, test } from 'vitest';
import { Problem } from '../../src/core/problem';
import { defaultSettings } from '../../src/core/settings/settings';
import type { Settings } from '../../src/core/settings/settings';
import { settingsText, readSettingsText } from '../../src/core/settings/settingsFile';

const settings: Settings = {
  ...defaultSettings,
  ties: 'dense',
  rankDecimals: null,
  grades: [{ name: 'Tốt', above: 80 }, { name: 'Còn lại' }],
  aliases: { 'Sở TM&MT': 'Sở Tài nguyên và Môi trường' },
  blocks: [{ block: 'Cấp xã', bonusCap: 2 }],
  sheets: [{ sheet: 'Nháp', ignore: true }],
};

describe('a file of rules', () => {
  test('gives back what was saved, without the corrections of sheets', () => {
    expect(readSettingsText(settingsText(settings, false))).toEqual({ ...settings, sheets: [] });
  });

  test('has the corrections of sheets where they are asked for', () => {
    expect(readSettingsText(settingsText(settings, true))).toEqual(settings);
  });

  test('says only what differs from the defaults', () => {
    expect(settingsText({ ...defaultSettings, ties: 'dense' }, true)).toBe('{\n  "ties": "dense"\n}\n');
  });

  test('may begin with a byte order mark', () => {
    expect(readSettingsText('\uFEFF{"ties":"dense"}').ties).toBe('dense');
  });

  test.each([
    ['{\n  "ties": "dense",\n  "tie": 1\n}', 'settings-unknown-key', 'tie', '3', '10'],
    [
      '{"grades": [{"name": "A", "from": 90},\n {"name": "B", "from": 95}]}',
      'settings-bad-value',
      'grades[1].from',
      '2',
      '24',
    ],
    ['{"blocks": [\n\n{"ties": "dense"}]}', 'settings-bad-value', 'blocks[0].block', '3', '1'],
    ['[]', 'settings-not-json', undefined, undefined, undefined],
    ['{"ties": "dense",}', 'settings-not-json', undefined, '1', '18'],
    ['{\n  "ties": dense\n}', 'settings-not-json', undefined, '2', '11'],
    ['', 'settings-not-json', undefined, '1', '1'],
  ])('%j is refused with %s, its key, line and column', (text, code, key, line, column) => {
    const { code: told, params } = problemOf(text);
    expect([told, params['key'], params['line'], params['column']]).toEqual([code, key, line, column]);
  });
});

describe('a text that is no JSON', () => {
  test.each([
    ['{', 1, 2],
    ['[1', 1, 3],
    ['[1,]', 1, 4],
    ['{"a" 1}', 1, 6],
    ['01', 1, 2],
    ['1.', 1, 1],
    ['{"a":\n nulll}', 2, 2],
    ['"\u0001"', 1, 1],
    ['"\\x"', 1, 1],
    ['{} {}', 1, 4],
    ["{'a':1}", 1, 2],
    ['NaN', 1, 1],
    ['{} // rules', 1, 4],
  ])('%j is refused where it stops being JSON', (text, line, column) => {
    const { code, params } = problemOf(text);
    expect([code, params['line'], params['column']]).toEqual([
      'settings-not-json',
      String(line),
      String(column),
    ]);
  });

  test('settings nested without end are refused, and overflow nothing', () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    expect(problemOf(`{"ties": ${deep}}`).code).toBe('settings-bad-value');
    expect(problemOf('['.repeat(100_000)).code).toBe('settings-not-json');
  });
});

function problemOf(text: string): Problem {
  try {
    readSettingsText(text);
  } catch (error) {
    if (error instanceof Problem) return error;
  }
  throw new Error('It was accepted.');
}
