import { describe, expect, it } from 'vitest';
import { matchCriteria } from '../../../src/core/explain/matchCriteria';

/** Criteria of fields `A` and `B`, as `A 1.1 Kế hoạch`. */
const identities = (texts: readonly string[]) =>
  texts.map((text) => {
    const [fieldKey = '', code = '', ...name] = text.split(' ');
    return { fieldKey, code, name: name.join(' ') };
  });
const matched = (now: readonly string[], then: readonly string[]) =>
  matchCriteria(identities(now), identities(then));

describe('a criterion of this year is last year’s', () => {
  it.each<[what: string, now: readonly string[], then: readonly string[], partners: readonly number[]]>([
    [
      'with its field, number and name',
      ['A 1 Kế hoạch', 'A 2 Báo cáo'],
      ['A 2 Báo cáo', 'A 1 Kế hoạch'],
      [1, 0],
    ],
    ['whose name is written otherwise', ['A 1 KẾ HOẠCH  cchc'], ['A 1 Kế hoạch CCHC'], [0]],
    ['with another year in its name', ['A 1 Kế hoạch năm 2023'], ['A 1 Kế hoạch năm 2022'], [0]],
    ['with a year in its name this year only', ['A 1 Kế hoạch năm 2023'], ['A 1 Kế hoạch'], [0]],
    ['with a year in front, and typed without marks', ['A 1 2023: kế hoạch'], ['A 1 Kế hoạch nam 2022'], [0]],
    ['that was renumbered', ['A 3 Kế hoạch'], ['A 1 Báo cáo', 'A 2 Kế hoạch'], [1]],
    [
      'with its number, where several have its name',
      ['A 1 Kết quả', 'A 2 Kết quả'],
      ['A 2 Kết quả', 'A 1 Kết quả'],
      [1, 0],
    ],
  ])('%s', (_, now, then, partners) => {
    expect(matched(now, then)).toEqual(partners);
  });

  it.each<[what: string, now: readonly string[], then: readonly string[]]>([
    ['only its number', ['A 1 Kế hoạch'], ['A 1 Báo cáo']],
    ['another field', ['A 1 Kế hoạch'], ['B 1 Kế hoạch']],
    ['a number in its name that is no year', ['A 1 Mức 1999'], ['A 1 Mức 2999']],
    ['another number, and two have its name this year', ['A 3 Kết quả', 'A 4 Kết quả'], ['A 1 Kết quả']],
    ['another number, and two had its name', ['A 3 Kết quả'], ['A 1 Kết quả', 'A 2 Kết quả']],
    ['its number and name twice', ['A 1 Kết quả'], ['A 1 Kết quả', 'A 1 Kết quả']],
  ])('but not with %s', (_, now, then) => {
    expect(matched(now, then)).toEqual(now.map(() => -1));
  });

  it('only where no other one is, which keeps its number', () => {
    expect(matched(['A 1 Kết quả', 'A 2 Kết quả'], ['A 1 Kết quả'])).toEqual([0, -1]);
  });
});
