import { describe, expect, it } from 'vitest';
import {
  list,
  object,
  oneOf,
  orNull,
  positive,
  text,
  twice,
  value,
  wholeNumber,
  wrongEntry,
} from '../../src/core/settings/jsonChecks';
import type { Check } from '../../src/core/settings/jsonChecks';

const wrongKey = (check: Check, given: unknown) => check.wrong('k', given)?.key ?? null;

describe('a check of parsed JSON', () => {
  it.each<readonly [string, Check, readonly unknown[], readonly unknown[]]>([
    ['one of some names', oneOf('a', 'b'), ['a', 'b'], ['c', '', null, 0, ['a'], 'constructor']],
    ['a whole number', wholeNumber(0, 6), [0, 6], [-1, 7, 1.5, '2', null, NaN, Infinity]],
    ['a number of at least 0', positive, [0, 0.5, 1e9], [-0.1, NaN, Infinity, '1', null]],
    ['a text with something in it', text, ['x', '__proto__', '=1+1'], ['', '  ', 1, null, {}]],
    ['null or something', orNull(positive), [null, 3], [-1, 'null', undefined]],
  ])('for %s', (_, check, right, wrong) => {
    expect(right.filter((given) => wrongKey(check, given) !== null)).toEqual([]);
    expect(wrong.filter((given) => wrongKey(check, given) === null)).toEqual([]);
  });

  it('says that null is allowed, too, where it is, and names the part inside that is wrong', () => {
    expect(orNull(positive).wrong('bonusCap', 'x')).toEqual({
      problem: 'bad-value',
      key: 'bonusCap',
      allowed: '≥ 0, null',
      value: 'x',
    });
    expect(orNull(list(positive, '[1]')).wrong('k', [1, -1])).toMatchObject({ key: 'k[1]', allowed: '≥ 0' });
  });

  const pair = object(
    new Map<string, Check>([
      ['name', text],
      ['of', list(positive, '[1, 2]')],
    ]),
    ['name'],
    '{ "name": "…" }',
  );

  it.each([
    [{ name: 'x', of: [1, 2] }, null],
    [{ name: 'x' }, null],
    [{}, 'k.name'],
    [{ name: 'x', of: [1, 'y'] }, 'k.of[1]'],
    [{ name: 'x', of: {} }, 'k.of'],
    [{ name: 'x', toString: 1 }, 'k.toString'],
    [JSON.parse('{ "name": "x", "__proto__": 1 }') as unknown, 'k.__proto__'],
    [[], 'k'],
    [null, 'k'],
    ['x', 'k'],
  ])('for an object names what is wrong in it: %j', (given, key) => {
    expect(wrongKey(pair, given)).toBe(key);
  });

  it('tells an unknown key from a value that does not fit', () => {
    expect(pair.wrong('k', { name: 'x', more: 1 })).toMatchObject({
      problem: 'unknown-key',
      allowed: 'name, of',
    });
    expect(pair.wrong('k', { name: 1 })).toMatchObject({ problem: 'bad-value', allowed: '"…"', value: 1 });
    expect(wrongEntry(new Map([['a', positive]]), { a: 1 }, (name) => name)).toBeNull();
  });

  it('for a list finds the second of two that must differ', () => {
    const once = list(
      value('any', () => true),
      '[…]',
      twice('name'),
    );
    expect(wrongKey(once, [{ name: 'a' }, { name: 'b' }])).toBeNull();
    expect(wrongKey(once, [{ name: '__proto__' }, {}, { name: '__proto__' }])).toBe('k[2].name');
    // In no language: the message around it is Vietnamese or English.
    expect(once.wrong('k', [{ name: 'Sở Y tế' }, { name: 'Sở Y tế' }])?.allowed).toBe('≠ "Sở Y tế"');
  });
});
