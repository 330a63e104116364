import { describe, expect, it } from 'vitest';
import { orderBlock, rankedUnits } from '../../../src/core/rank/scoreBlock';
import type { LastYear } from '../../../src/core/rank/scoreBlock';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { Settings } from '../../../src/core/settings/settings';
import { scoredUnit, setOf } from '../explain/scoredUnits';

const SET = setOf(
  ['Thể chế', 'Thủ tục'],
  [
    ['1', 'Văn bản', 10],
    ['2', 'Công khai', 10, 1],
  ],
);
const UNITS = [
  scoredUnit('Sở A', SET, [9, 9]),
  scoredUnit('Sở B', SET, [8, 'notScored']),
  scoredUnit('Sở C', SET, [9, 9]),
  scoredUnit('Sở D', SET, [1, 0]),
];
const GRADES = [{ name: 'Tốt', from: 80 }, { name: 'Khá' }];
const RANKS: Readonly<Record<string, number>> = { 'Sở A': 2, 'Sở C': 1 };
const lastYear: LastYear = {
  year: 2024,
  of: (name) => ({ rank: RANKS[name] ?? null, percent: null }),
};

function ordered(rules: Partial<Settings> = {}) {
  const block = { name: 'Sở', year: 2025, set: SET, units: UNITS };
  const found = orderBlock(block, { ...defaultSettings, ...rules }, lastYear);
  return { ...found, units: rankedUnits(block, found) };
}

describe('the units of a block', () => {
  it('are in order of rank, then of the sheets', () => {
    expect(ordered().units.map(({ name, rank }) => [name, rank])).toEqual([
      ['Sở A', 1],
      ['Sở C', 1],
      ['Sở B', 3],
      ['Sở D', 4],
    ]);
  });

  it('have an average of those that are ranked', () => {
    // 90, 40, 90 and 5 per cent.
    expect(ordered().averagePercent).toBe(56.25);
    expect(ordered({ excludedUnits: ['Sở D', 'SỞ A'] }).averagePercent).toBe(65);
    expect(ordered({ excludedUnits: UNITS.map(({ name }) => name) }).averagePercent).toBeNull();
  });

  it('are ranked with blank scores, but under `unranked` only without', () => {
    expect(ordered().isRanked).toEqual([true, true, true, true]);
    const { isRanked, ranks } = ordered({ blankScores: 'unranked' });
    expect(isRanked).toEqual([true, false, true, true]);
    expect(ranks).toEqual([1, null, 1, 3]);
  });

  it('are not ranked where it is said of them, or nothing applies', () => {
    const said = { text: 'không xếp hạng', place: { sheet: 'S', cell: 'A1' } };
    const units = [
      scoredUnit('Sở A', SET, [9, 9]),
      { ...scoredUnit('Sở B', SET, [9, 9]), notRanked: said },
      scoredUnit('Sở C', SET, ['notApplicable', 'notApplicable']),
    ];
    const block = { name: 'Sở', year: 2025, set: SET, units };
    expect(orderBlock(block, defaultSettings, lastYear).isRanked).toEqual([true, false, false]);
  });

  it('tell how many scores are blank, in all and by field', () => {
    const blanks = ordered().units.map(({ name, blankScores, fields }) => [
      name,
      blankScores,
      ...fields.map((field) => field.blankScores),
    ]);
    expect(blanks).toEqual([
      ['Sở A', 0, 0, 0],
      ['Sở C', 0, 0, 0],
      ['Sở B', 1, 0, 1],
      ['Sở D', 0, 0, 0],
    ]);
  });

  it('have the grades of the unit and of its head, each by a scale of its own', () => {
    const { units } = ordered({
      grades: GRADES,
      headGrades: [{ name: 'Hoàn thành', from: 50 }, { name: 'Không' }],
    });
    expect(units.map(({ grade, headGrade }) => [grade, headGrade])).toEqual([
      ['Tốt', 'Hoàn thành'],
      ['Tốt', 'Hoàn thành'],
      ['Khá', 'Không'],
      ['Khá', 'Không'],
    ]);
    expect(ordered().units.map(({ grade, headGrade }) => [grade, headGrade])).toEqual(
      UNITS.map(() => [null, null]),
    );
  });

  it('are parted by last year’s rank where that is a tie-breaker, which is told of both', () => {
    const breaker = { by: 'previousRank' } as const;
    const { units } = ordered({ tieBreakers: [{ by: 'zeroScores' }, breaker] });
    expect(units.map(({ name, rank, tieBrokenBy }) => [name, rank, tieBrokenBy])).toEqual([
      ['Sở C', 1, [breaker]],
      ['Sở A', 2, [breaker]],
      ['Sở B', 3, []],
      ['Sở D', 4, []],
    ]);
  });

  it('count their zero scores for that tie-breaker', () => {
    expect(ordered().zeros.map(({ length }) => length)).toEqual([0, 0, 0, 1]);
    expect(ordered().standings.map(({ zeros, previousRank }) => [zeros, previousRank])).toEqual([
      [0, 2],
      [0, null],
      [0, 1],
      [1, null],
    ]);
  });

  it('have a rank in each field among those that are ranked', () => {
    const ranks = ordered({ excludedUnits: ['Sở A'] }).units.map(({ name, fields }) => [
      name,
      ...fields.map(({ rank }) => rank),
    ]);
    expect(ranks).toEqual([
      ['Sở C', 1, 1],
      ['Sở B', 2, 2],
      ['Sở D', 3, 2],
      ['Sở A', null, null],
    ]);
  });
});
