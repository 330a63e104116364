import { describe, expect, test } from 'vitest';
import { Problem } from '../../../src/core/problem';
import { defaultSettings } from '../../../src/core/settings';
import type { Settings } from '../../../src/core/settings';
import { jsonPlaces } from '../../../src/taskpane/draft/jsonPlaces';
import { presetText, readPreset } from '../../../src/taskpane/draft/presetFile';

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
    expect(readPreset(presetText(settings, false))).toEqual({ ...settings, sheets: [] });
  });

  test('has the corrections of sheets where they are asked for', () => {
    expect(readPreset(presetText(settings, true))).toEqual(settings);
  });

  test('says only what differs from the defaults', () => {
    expect(presetText({ ...defaultSettings, ties: 'dense' }, true)).toBe('{\n  "ties": "dense"\n}\n');
  });

  test('may begin with a byte order mark', () => {
    expect(readPreset('\uFEFF{"ties":"dense"}').ties).toBe('dense');
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

describe('the places of JSON', () => {
  test.each(['{"a":[1,-2.5e3,"x\\u00e9\\n",true,null,{"b":{}}]}', ' [ ] ', '"text"', '0'])(
    '%s is JSON',
    (text) => {
      expect(jsonPlaces(text).kind).toBe('json');
    },
  );

  test.each([
    '{',
    '[1',
    '[1,]',
    '{"a" 1}',
    '01',
    '1.',
    'nulll',
    '"\u0001"',
    '"\\x"',
    '{} {}',
    "{'a':1}",
    'NaN',
  ])('%j is none, as JSON.parse says too', (text) => {
    expect(() => {
      JSON.parse(text);
    }).toThrow();
    expect(jsonPlaces(text).kind).toBe('notJson');
  });

  test('a text nested without end is none, and overflows nothing', () => {
    expect(jsonPlaces('['.repeat(100_000)).kind).toBe('notJson');
  });
});

function problemOf(text: string): Problem {
  try {
    readPreset(text);
  } catch (error) {
    if (error instanceof Problem) return error;
  }
  throw new Error('It was accepted.');
}
