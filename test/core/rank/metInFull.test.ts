import { describe, expect, it } from 'vitest';
import type { SurveyPart, UnitScores } from '../../../src/core/read/model/assessment';
import { metInFull } from '../../../src/core/rank/scoring/metInFull';
import { mostPoints, withScore } from '../../../src/core/rank/scoring/withScore';

/** Two leaves of 3 points (in millionths); of the second, 1 point is a survey's where `part` says so. */
function unit(part?: SurveyPart): UnitScores {
  const leaf = { code: '1', name: 'Kế hoạch', field: 0, maxPoints: 3_000_000, key: 'k', row: 4 };
  return {
    name: 'Sở A',
    place: { sheet: 'Sở A', cell: 'A1' },
    set: { fields: ['Chỉ đạo'], leaves: [leaf, leaf] },
    scores: [1_000_000, 0],
    columns: 4,
    bonus: 0,
    penalty: 0,
    ...(part === undefined ? {} : { surveyParts: new Map([[1, part]]) }),
  };
}

describe('a criterion met in full', () => {
  it('gets its max, other scores staying as they are', () => {
    expect(metInFull(unit(), 1).scores).toEqual([1_000_000, 3_000_000]);
  });

  it.each([
    ['both parts', null, 3_000_000, 1_000_000],
    ['the survey alone where the verified part does not apply', 'verified', 1_000_000, 1_000_000],
    ['the verified part alone where the survey does not apply', 'survey', 2_000_000, 0],
  ] as const)('gets the max of what applies: %s', (_, without, score, survey) => {
    const met = metInFull(unit({ max: 1_000_000, points: 0, without }), 1);
    expect(met.scores[1]).toBe(score);
    expect(met.surveyParts?.get(1)?.points).toBe(survey);
  });
});

describe('another score of a criterion of which 1 point of 3 is a survey’s', () => {
  const surveyed = { max: 1_000_000, points: 400_000, without: null };

  it.each([
    ['changes the verified part first', 1_900_000, null, 400_000],
    ['takes what is above the verified part’s max from the survey', 2_700_000, null, 700_000],
    ['leaves the survey what is left where it is less than that', 300_000, null, 300_000],
    ['is the survey’s alone where the verified part does not apply', 800_000, 'verified', 800_000],
    ['is the verified part’s up to its max where the survey does not apply', 1_500_000, 'survey', 400_000],
  ] as const)('%s', (_, points, without, survey) => {
    const changed = withScore(unit({ ...surveyed, without }), 1, points);
    expect(changed.scores).toEqual([1_000_000, points]);
    expect(changed.surveyParts?.get(1)).toEqual({ ...surveyed, without, points: survey });
  });

  it('leaves the unit and its other criteria as they were', () => {
    const before = unit(surveyed);
    expect(withScore(before, 0, 2_000_000)).toEqual({ ...before, scores: [2_000_000, 0] });
    expect(before.scores).toEqual([1_000_000, 0]);
  });

  it('leaves the survey points of its other criteria', () => {
    const other = { max: 2_000_000, points: 1_000_000, without: null };
    const both = { ...unit(), surveyParts: new Map([[0, other] as const, [1, surveyed] as const]) };
    expect(withScore(both, 1, 2_700_000).surveyParts).toEqual(
      new Map([
        [0, other],
        [1, { ...surveyed, points: 700_000 }],
      ]),
    );
  });

  it('can be as much as its parts that apply', () => {
    expect([
      mostPoints(unit(), 1),
      mostPoints(unit(surveyed), 1),
      mostPoints(unit({ ...surveyed, without: 'verified' }), 1),
      mostPoints(unit({ ...surveyed, without: 'survey' }), 1),
      mostPoints(unit(), 5),
    ]).toEqual([3_000_000, 3_000_000, 1_000_000, 2_400_000, 0]);
  });
});
