import { describe, expect, it } from 'vitest';
import { gradeCounts, gradeNamed, gradeOf, nextGrade } from '../../../src/core/rank/grades';
import { percentKey } from '../../../src/core/rank/scoring/percent';
import { rankWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import { unitSheet, workbook } from '../sheets';

const TAY_NINH = [{ name: 'Tốt', above: 80 }, { name: 'Khá', from: 60 }, { name: 'Kém' }];
const million = (points: number) => Math.round(points * 1_000_000);
const gradeAt = (points: number, decimals: number | null) =>
  gradeOf(percentKey(million(points), million(100), decimals), decimals, TAY_NINH);

describe('a grade', () => {
  it.each([
    [80.01, 2, 'Tốt'],
    [80.004, 2, 'Khá'],
    [80.004, 3, 'Tốt'],
    [80.004, null, 'Tốt'],
    [80, null, 'Khá'],
    [59.995, 2, 'Khá'],
    [59.995, null, 'Kém'],
    [79.5, 0, 'Khá'],
    [80.5, 0, 'Tốt'],
    [-1, 2, 'Kém'],
  ])('of %s %% at %s decimals is that of the printed figure: %s', (points, decimals, grade) => {
    expect(gradeAt(points, decimals)).toBe(grade);
  });

  it('does not exist below the last bound, without an index or without a scale', () => {
    expect(gradeOf(percentKey(1, 2, 2), 2, [{ name: 'A', from: 50.01 }])).toBeNull();
    expect(gradeOf(null, 2, TAY_NINH)).toBeNull();
    expect(gradeOf(9000n, 2, [])).toBeNull();
  });

  it('as a table prints it is the scale’s whatever its case and accents', () => {
    expect(gradeNamed('TỐT ', TAY_NINH)).toBe('Tốt');
    expect(gradeNamed('Xuất sắc', TAY_NINH)).toBeNull();
  });

  it.each([
    [7512n, 2, 'Tốt', 8001n],
    [8000n, 2, 'Tốt', 8001n],
    [80n, 0, 'Tốt', 81n],
    [5999n, 2, 'Khá', 6000n],
    [-100n, 2, 'Khá', 6000n],
  ])('above that of %s at %s decimals is %s, from %s on', (key, decimals, name, least) => {
    expect(nextGrade(key, decimals, TAY_NINH)).toEqual({ name, key: least });
    expect([gradeOf(least, decimals, TAY_NINH), gradeOf(least - 1n, decimals, TAY_NINH)]).toEqual([
      name,
      gradeOf(key, decimals, TAY_NINH),
    ]);
  });

  it('above an index that no grade takes is the last one; above the first one is none', () => {
    const open = TAY_NINH.slice(0, 2);
    expect(nextGrade(5000n, 2, open)).toEqual({ name: 'Khá', key: 6000n });
    expect(nextGrade(8001n, 2, TAY_NINH)).toBeNull();
    expect(nextGrade(5000n, 2, [])).toBeNull();
  });

  it('from a bound that no printed index is starts at the next one that is', () => {
    const grades = [{ name: 'Tốt', from: 89.995 }, { name: 'Khá', above: 69.995 }, { name: 'Kém' }];
    expect(nextGrade(7500n, 2, grades)).toEqual({ name: 'Tốt', key: 9000n });
    expect(nextGrade(6500n, 2, grades)).toEqual({ name: 'Khá', key: 7000n });
    expect(nextGrade(7500n, 3, grades)).toEqual({ name: 'Khá', key: 69_996n });
  });

  it('is counted for this year and, where anything of it is known, last year', () => {
    expect(gradeCounts(TAY_NINH, ['Tốt', 'Kém', null, 'Tốt'], [null])).toMatchObject([
      { grade: 'Tốt', units: 2, previousUnits: null },
      { grade: 'Khá', units: 0, previousUnits: null },
      { grade: 'Kém', units: 1, previousUnits: null },
    ]);
    expect(gradeCounts(TAY_NINH, ['Tốt'], ['Kém', null, 'Kém'])[2]).toEqual({
      grade: 'Kém',
      units: 0,
      previousUnits: 2,
    });
  });
});

describe('grades of units and of their heads', () => {
  const rank = (settings: object) =>
    rankWorkbook(
      workbook(unitSheet('Sở A', [2, 3, 4]), unitSheet('Sở B', [2, 3, 5]), unitSheet('Sở C', [2, null, 5])),
      {
        ...defaultSettings,
        scoreSource: 'verified',
        grades: TAY_NINH,
        headGrades: [{ name: 'Xuất sắc', from: 95 }],
        ...settings,
      },
    ).ranking.blocks[0];

  it('are scales of their own', () => {
    expect(rank({})?.units.map(({ name, grade, headGrade }) => [name, grade, headGrade])).toEqual([
      ['Sở B', 'Tốt', 'Xuất sắc'],
      ['Sở A', 'Tốt', null],
      ['Sở C', 'Khá', null],
    ]);
    expect(rank({})?.headGradeCounts).toEqual([{ grade: 'Xuất sắc', units: 1, previousUnits: null }]);
  });

  it('of a unit left out of the ranking are shown but not counted', () => {
    const block = rank({ excludedUnits: ['Sở B'] });
    expect(block?.units.at(-1)).toMatchObject({ name: 'Sở B', rank: null, grade: 'Tốt' });
    expect(block?.gradeCounts[0]).toMatchObject({ grade: 'Tốt', units: 1 });
  });

  it('of a unit that is not complete wait until it is, where such units are not ranked', () => {
    expect(rank({ blankScores: 'unranked' })?.units.at(-1)).toMatchObject({
      name: 'Sở C',
      ranked: false,
      grade: null,
      headGrade: null,
    });
  });
});
