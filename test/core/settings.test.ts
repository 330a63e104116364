import { describe, expect, it } from 'vitest';
import { Problem } from '../../src/core/problem';
import { defaultSettings, parseSettings } from '../../src/core/settings';

function problemWith(json: unknown): Problem {
  try {
    parseSettings(json);
  } catch (error) {
    if (error instanceof Problem) return error;
  }
  throw new Error('the settings were taken');
}

describe('settings', () => {
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
  ])('name the key whose value does not fit: %s = %j', (key, value) => {
    expect(problemWith({ [key]: value })).toMatchObject({ code: 'settings-bad-value', params: { key } });
  });

  it.each([null, [], 'x', 3])('are an object, not %j', (json) => {
    expect(problemWith(json).code).toBe('settings-not-json');
  });
});
