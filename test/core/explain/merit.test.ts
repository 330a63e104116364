import { describe, expect, it } from 'vitest';
import { mendingOf } from '../../../src/core/explain/mending';
import { meritOf, meritRules } from '../../../src/core/explain/merit';
import { computeRanking } from '../../../src/core/run/run';
import { parseSettings } from '../../../src/core/settings/settings';
import type { CommendationRules } from '../../../src/core/settings/settings';
import { core as texts } from '../../../src/locales/vi/core';
import { NOW, unitSheet, workbook } from '../sheets';

const LAST_YEAR = { year: 2022 };
const NOW_ONLY = [
  unitSheet('Sở A', [2, 3, 5]),
  unitSheet('Sở B', [0, 2.5, 4]),
  unitSheet('Sở C', [1, 3, 0]),
  unitSheet('Sở D', [0.75, 1, 4]),
];
const BOOK = workbook(
  ...NOW_ONLY,
  unitSheet('Sở A', [2, 2, 4], { ...LAST_YEAR, name: 'A 2022' }),
  unitSheet('Sở B', [0, 0, 1], { ...LAST_YEAR, name: 'B 2022' }),
  unitSheet('Sở C', [2, 3, 4], { ...LAST_YEAR, name: 'C 2022' }),
  unitSheet('Sở D', [1, 1, 0], { ...LAST_YEAR, name: 'D 2022' }),
);
const GRADES = [
  { name: 'Tốt', from: 90 },
  { name: 'Khá', from: 60 },
  { name: 'Kém', from: 0 },
];

/** Ranks 1 to 4: A 100 % (up from 2), B 65 % (up from 4), D 57.5 % (as before), C 40 % (down from 1). */
function merits(
  commendation: CommendationRules,
  { book = BOOK, grades = GRADES }: { book?: typeof BOOK; grades?: typeof GRADES } = {},
) {
  const run = computeRanking(book, parseSettings({ grades }), texts, NOW);
  const { blocks } = run.ranking;
  const [block] = blocks;
  if (block === undefined) throw new Error('no block');
  const rules = meritRules(commendation, blocks, run.assessment.directory);
  const { proposed, leftOut } = meritOf(block, rules);
  return {
    proposed: proposed.map(({ unit, merits: all }) => `${unit.name}: ${all.join()}`),
    leftOut: leftOut.map(({ unit, because }) => [
      unit.name,
      typeof because === 'string' ? because : because.code,
    ]),
    rules,
    block,
  };
}

describe('whom the rules of merit name', () => {
  it.each<[CommendationRules, readonly string[]]>([
    [{}, []],
    [{ first: 1 }, ['Sở A: first']],
    [{ first: 2 }, ['Sở A: first', 'Sở B: first']],
    [{ rises: 1 }, ['Sở B: rise']],
    [{ rises: 2 }, ['Sở A: rise', 'Sở B: rise']],
    [{ rises: 9 }, ['Sở A: rise', 'Sở B: rise']],
    [{ first: 1, rises: 2, grade: 'Tốt' }, ['Sở A: first,rise,grade', 'Sở B: rise']],
    [{ grade: 'Tốt' }, ['Sở A: grade']],
    [{ grade: 'Khá' }, ['Sở A: grade', 'Sở B: grade']],
    [{ grade: 'Kém' }, ['Sở A: grade', 'Sở B: grade', 'Sở D: grade', 'Sở C: grade']],
    [{ grade: 'Xuất sắc' }, []],
  ])('%j: %j', (rules, proposed) => {
    expect(merits(rules)).toMatchObject({ proposed, leftOut: [] });
  });

  it('nobody by a rise or a grade where no rank can be compared and no grade is given', () => {
    const now = { book: workbook(...NOW_ONLY) };
    expect(merits({ rises: 3 }, now)).toMatchObject({ proposed: [], rules: { rises: 0, isSet: true } });
    const { rules } = merits({ grade: 'Tốt', rises: 2 }, { grades: [] });
    expect(rules).toMatchObject({ first: 0, rises: 2, isSet: true });
    expect(rules).not.toHaveProperty('grade');
  });

  it('are set where one of them is, though it cannot apply', () => {
    const isSet = (rules: CommendationRules) => merits(rules).rules.isSet;
    expect([isSet({}), isSet({ first: 0, rises: 0 }), isSet({ exclude: [], noZeroIn: ['1.1'] })]).toEqual([
      false,
      false,
      false,
    ]);
    expect([isSet({ first: 1 }), isSet({ rises: 1 }), isSet({ grade: 'Xuất sắc' })]).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('but not those with a zero score in a criterion that is named, by its number or its name', () => {
    for (const named of ['1.1', 'kế hoạch cchc', '1.1 Kế hoạch CCHC']) {
      expect(merits({ first: 2, noZeroIn: [named] })).toMatchObject({
        proposed: ['Sở A: first'],
        leftOut: [['Sở B', '1.1']],
        rules: { noZeroIn: [named] },
      });
    }
    expect(merits({ first: 2, noZeroIn: ['2.1', 'không có'] })).toMatchObject({
      proposed: ['Sở A: first', 'Sở B: first'],
      leftOut: [],
      rules: { noZeroIn: ['2.1'] },
    });
  });

  it('nor those that the office leaves out, in the block that it says', () => {
    const reason = 'đang xem xét kỷ luật';
    const exclude = (block?: string) => [{ unit: 'sở a', reason, ...(block === undefined ? {} : { block }) }];
    expect(merits({ first: 1, exclude: exclude() })).toMatchObject({
      proposed: [],
      leftOut: [['Sở A', reason]],
    });
    expect(merits({ first: 1, exclude: exclude('SỞ, BAN, NGÀNH') }).leftOut).toEqual([['Sở A', reason]]);
    expect(merits({ first: 1, exclude: exclude('Huyện') })).toMatchObject({
      proposed: ['Sở A: first'],
      leftOut: [],
    });
    expect(merits({ rises: 1, exclude: exclude() }).leftOut).toEqual([]);
    const both = { first: 2, noZeroIn: ['1.1'], exclude: [{ unit: 'Sở B', reason }] };
    expect(merits(both).leftOut).toEqual([['Sở B', reason]]);
  });
});

describe('what a unit is to mend', () => {
  const mended = (threshold: number) =>
    mendingOf(merits({}).block, threshold).map(({ unit, lost }) => [
      unit.name,
      ...lost.map(({ code }) => code),
    ]);

  it('is criteria of less than half of their max, the largest loss first', () => {
    expect(mended(1)).toEqual([
      ['Sở B', '1.1'],
      ['Sở D', '1.2', '1.1'],
      ['Sở C', '2.1'],
    ]);
  });

  it('of a max from the threshold on', () => {
    expect(mended(2)).toEqual(mended(1));
    expect(mended(3)).toEqual([
      ['Sở D', '1.2'],
      ['Sở C', '2.1'],
    ]);
    expect(mended(5)).toEqual([['Sở C', '2.1']]);
    expect(mended(5.5)).toEqual([]);
  });
});
