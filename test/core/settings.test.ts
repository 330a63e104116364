import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Problem } from '../../src/core/problem';
import { keysOf } from '../../src/core/settings/settingKinds';
import {
  changedSettings,
  defaultSettings,
  parseSettings,
  settingCatalogue,
} from '../../src/core/settings/settings';

function problemWith(json: unknown): Problem {
  try {
    parseSettings(json);
  } catch (error) {
    if (error instanceof Problem) return error;
  }
  throw new Error('the settings were taken');
}

/** What the core does, the catalogue of settings left out. */
const core = readdirSync('src/core', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !['settings/rules.ts', 'settings/settings.ts'].includes(path))
  .map((path) => readFileSync(`src/core/${path}`, 'utf8'))
  .join('\n')
  // Without what comments say.
  .replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/gu, '');

describe('settings', () => {
  it.each(keysOf(settingCatalogue))('are each used by the core: %s', (key) => {
    expect(new RegExp(`\\.${key}\\b|[{,]\\s+${key}(?:,| \\}|:)`, 'u').test(core)).toBe(true);
  });

  it('keep their default where a file says nothing', () => {
    expect(parseSettings({})).toEqual(defaultSettings);
    expect(parseSettings({ ties: 'dense' })).toEqual({ ...defaultSettings, ties: 'dense' });
  });

  it.each(['tie', '__proto__x', 'constructor', 'toString'])('name the key they do not know: %s', (key) => {
    expect(problemWith({ [key]: 1 })).toMatchObject({ code: 'settings-unknown-key', params: { key } });
  });

  it.each([
    ['ties', 'olympic'],
    ['rankDecimals', 7],
    ['rankDecimals', 1.5],
    ['zeroThreshold', '1'],
    ['zeroThreshold', -1],
    ['bonusCap', Infinity],
    ['excludedUnits', 'Sở Nội vụ'],
    ['liveFormulas', 'yes'],
    ['liveFormulas', 1],
  ])('name the key whose value does not fit: %s = %j', (key, value) => {
    expect(problemWith({ [key]: value })).toMatchObject({ code: 'settings-bad-value', params: { key } });
  });

  it.each([null, [], 'x', 3])('are an object, not %j', (json) => {
    expect(problemWith(json).code).toBe('settings-not-json');
  });

  it('take corrections of sheets as they are, whatever the sheets are called', () => {
    const sheets = [
      { sheet: '__proto__', ignore: true },
      { sheet: '=1+1', unit: 'Sở A', block: 'Khối', year: 2023, columns: { max: 'C', verified1: 'AA' } },
    ];
    expect(parseSettings({ sheets }).sheets).toEqual(sheets);
  });

  it.each([
    [{}, 'sheets'],
    [['Sở A'], 'sheets[0]'],
    [[{ ignore: true }], 'sheets[0].sheet'],
    [[{ sheet: '' }], 'sheets[0].sheet'],
    [[{ sheet: 'A', ignore: false }], 'sheets[0].ignore'],
    [[{ sheet: 'A' }, { sheet: 'B', unit: ' ' }], 'sheets[1].unit'],
    [[{ sheet: 'A', year: '2023' }], 'sheets[0].year'],
    [[{ sheet: 'A', columns: ['C'] }], 'sheets[0].columns'],
    [[{ sheet: 'A', columns: { max: 'c' } }], 'sheets[0].columns.max'],
    [[{ sheet: 'A', columns: { max: 'C', self: 'C' } }], 'sheets[0].columns.self'],
    [[{ sheet: 'A' }, { sheet: 'A' }], 'sheets[1].sheet'],
  ])('name the part of a correction that does not fit: %j', (sheets, key) => {
    expect(problemWith({ sheets })).toMatchObject({ code: 'settings-bad-value', params: { key } });
  });

  it.each([
    [{ unrelated: 0.9, alike: 0.1 }, 0.1],
    [{ unrelated: 0.5, alike: 0.5 }, 0.5],
    [{ unrelated: 0.96 }, 0.95],
    [{ alike: 0.2 }, 0.2],
  ])('refuse to call unrelated what goes with the rest as a copy does: %j', (review, alike) => {
    expect(problemWith({ review })).toMatchObject({
      code: 'settings-bad-value',
      params: { key: 'review.unrelated', allowed: `-1…< ${alike} (alike)` },
    });
    expect(parseSettings({ review: { unrelated: 0.9 } }).review).toEqual({ unrelated: 0.9 });
  });

  it.each<[unknown, string, string]>([
    [{ resultSheets: ['trace', 'moves', 'trace'] }, 'resultSheets[2]', '≠ "trace"'],
    [{ blocks: [{ block: 'Sở' }, { block: 'Sở' }] }, 'blocks[1].block', '≠ "Sở"'],
    [{ sheets: [{ sheet: 'A' }, { sheet: 'A' }] }, 'sheets[1].sheet', '≠ "A"'],
    [{ sheets: [{ sheet: 'A', columns: { max: 'C', final: 'C' } }] }, 'sheets[0].columns.final', '≠ "C"'],
    [{ sheets: [{ sheet: 'A', unused: ['C', 'C'] }] }, 'sheets[0].unused[1]', '≠ "C"'],
    [{ grades: [{ name: 'Tốt', from: 80 }, { name: 'Tốt' }] }, 'grades[1].name', '≠ "Tốt"'],
  ])('says of what stands twice that it may be anything else, in no language: %j', (given, key, allowed) => {
    expect(problemWith(given)).toMatchObject({ code: 'settings-bad-value', params: { key, allowed } });
  });

  it.each([
    [JSON.parse('[{ "sheet": "A", "__proto__": {} }]'), 'sheets[0].__proto__'],
    [[{ sheet: 'A', constructor: 1 }], 'sheets[0].constructor'],
    [[{ sheet: 'A', columns: { grade: 'C' } }], 'sheets[0].columns.grade'],
  ])('name the key of a correction that they do not know: %j', (sheets: unknown, key) => {
    expect(problemWith({ sheets })).toMatchObject({ code: 'settings-unknown-key', params: { key } });
  });

  it('are worth saving where they differ from the defaults', () => {
    const sheets = [{ sheet: 'A', ignore: true }];
    expect(changedSettings(parseSettings({ ties: 'dense', bonusCap: null, sheets }))).toEqual({
      ties: 'dense',
      sheets,
    });
    expect(changedSettings(defaultSettings)).toEqual({});
  });
});
