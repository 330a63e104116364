import { describe, expect, test } from 'vitest';
import { defaultSettings, parseSettings } from '../../../src/core/settings/settings';
import { draftFaults } from '../../../src/taskpane/draft/draftFaults';
import {
  blocksToChoose,
  isChosen,
  ownRuleCount,
  ruleIn,
  withAlias,
  withoutAlias,
  withoutRule,
  withRule,
  withoutRules,
} from '../../../src/taskpane/draft/draftRules';
import { gradeFault, gradeOf } from '../../../src/taskpane/rules/gradeRows';
import { sameValue } from '../../../src/core/sameValue';
import { parseTyped, typedText } from '../../../src/taskpane/rules/form/typedNumber';

describe('a rule of a block', () => {
  test('is that of all blocks until the block has one of its own', () => {
    const all = withRule(defaultSettings, null, 'ties', 'dense');
    expect(ruleIn(all, 'Cấp xã', 'ties')).toBe('dense');
    const own = withRule(all, 'Cấp xã', 'ties', 'competition');
    expect([ruleIn(own, 'Cấp xã', 'ties'), ruleIn(own, 'Cấp huyện', 'ties')]).toEqual([
      'competition',
      'dense',
    ]);
    expect(own.blocks).toEqual([{ block: 'Cấp xã', ties: 'competition' }]);
    expect([isChosen(own, 'Cấp xã', 'ties'), isChosen(own, 'Cấp huyện', 'ties')]).toEqual([true, false]);
  });

  test('can be “unrounded” while all blocks are compared at two decimals', () => {
    const own = withRule(defaultSettings, 'Cấp xã', 'rankDecimals', null);
    expect(ruleIn(own, 'Cấp xã', 'rankDecimals')).toBeNull();
    expect(ruleIn(own, null, 'rankDecimals')).toBe(2);
  });

  test('is none of its own when it is set to what holds for all', () => {
    const own = withRule(defaultSettings, 'Cấp xã', 'ties', 'dense');
    expect(withRule(own, 'Cấp xã', 'ties', 'competition').blocks).toEqual([]);
  });

  test('is taken back without touching the block’s others, and the last one takes the block along', () => {
    const two = withRule(
      withRule(defaultSettings, 'constructor', 'ties', 'dense'),
      'constructor',
      'bonusCap',
      5,
    );
    const one = withoutRule(two, 'constructor', 'ties');
    expect(one.blocks).toEqual([{ block: 'constructor', bonusCap: 5 }]);
    expect(withoutRule(one, 'constructor', 'bonusCap').blocks).toEqual([]);
  });

  test('belongs to the block under another spelling of its name', () => {
    const own = withRule(defaultSettings, 'Các sở, ban, ngành tỉnh', 'ties', 'dense');
    expect(ruleIn(own, 'Sở, ban, ngành', 'ties')).toBe('dense');
    expect(ownRuleCount(own, 'Sở, ban, ngành')).toBe(1);
    expect(blocksToChoose(own, ['Sở, ban, ngành'])).toEqual(['Sở, ban, ngành']);
  });

  test('of a block that the workbook lacks can still be chosen', () => {
    const own = withRule(defaultSettings, 'Đơn vị sự nghiệp', 'ties', 'dense');
    expect(blocksToChoose(own, ['Cấp xã'])).toEqual(['Cấp xã', 'Đơn vị sự nghiệp']);
  });
});

test('taking all rules back keeps the corrections of sheets', () => {
  const sheets = [{ sheet: 'Nháp', ignore: true } as const];
  expect(withoutRules({ ...defaultSettings, ties: 'dense', sheets })).toEqual({ ...defaultSettings, sheets });
});

test('names of sheets such as __proto__ are aliases like any other', () => {
  const settings = withAlias(withAlias(defaultSettings, '__proto__', 'Sở Nội vụ'), 'constructor', 'Sở Y tế');
  expect(Object.entries(settings.aliases)).toEqual([
    ['__proto__', 'Sở Nội vụ'],
    ['constructor', 'Sở Y tế'],
  ]);
  expect(parseSettings(JSON.parse(JSON.stringify({ aliases: settings.aliases })))).toEqual(settings);
  expect(Object.entries(withoutAlias(settings, '__proto__').aliases)).toEqual([['constructor', 'Sở Y tế']]);
});

describe('the faults of a draft', () => {
  test('are none in the defaults', () => {
    expect(draftFaults(defaultSettings)).toEqual([]);
  });

  test('name the block, the setting and the place in it', () => {
    const grades = [gradeOf('A', 'from', 90), gradeOf('B', 'above', null)];
    const draft = { ...withRule(defaultSettings, 'Cấp xã', 'grades', grades), zeroThreshold: Number.NaN };
    expect(draftFaults(draft).map(({ scope, path }) => [scope, path])).toEqual([
      [null, 'zeroThreshold'],
      ['Cấp xã', 'grades[1].above'],
    ]);
    expect(gradeFault('grades[1].above')).toEqual({ row: 1, part: 'bound' });
  });

  test.each([
    ['a name twice', [gradeOf('A', 'from', 90), gradeOf('A', 'from', 80)], { row: 1, part: 'name' }],
    ['no name', [gradeOf(' ', 'from', 90)], { row: 0, part: 'name' }],
    [
      'a bound above the one before',
      [gradeOf('A', 'from', 80), gradeOf('B', 'from', 90)],
      { row: 1, part: 'bound' },
    ],
    [
      'the rest before the last',
      [gradeOf('A', 'rest', null), gradeOf('B', 'from', 80)],
      { row: 0, part: 'bound' },
    ],
  ])('find %s in grades', (_, grades, expected) => {
    const [fault] = draftFaults({ ...defaultSettings, grades });
    expect(gradeFault(fault?.path ?? null)).toEqual(expected);
  });
});

describe('a number that is typed', () => {
  test.each([
    ['', null],
    [' 2,5 ', 2.5],
    ['2.5', 2.5],
    ['0', 0],
    ['-1', -1],
    ['2,', Number.NaN],
    ['1.000,5', Number.NaN],
    ['mười', Number.NaN],
  ])('%o is %d', (text, value) => {
    expect(parseTyped(text)).toBe(value);
  });

  test('is written with the language’s decimal sign, and not at all where there is none', () => {
    expect([
      typedText(2.5, 'vi'),
      typedText(2.5, 'en'),
      typedText(null, 'vi'),
      typedText(Number.NaN, 'vi'),
    ]).toEqual(['2,5', '2.5', '', '']);
  });
});

test.each([
  [{ a: 1, b: [2, 3] }, { b: [2, 3], a: 1 }, true],
  [[1, 2], [2, 1], false],
  [{ a: undefined }, { b: undefined }, false],
  [[], {}, false],
  [Number.NaN, Number.NaN, true],
  [null, Number.NaN, false],
])('%o and %o say the same: %s', (one, other, same) => {
  expect(sameValue(one, other)).toBe(same);
});
