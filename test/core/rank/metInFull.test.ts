import { describe, expect, it } from 'vitest';
import type { SurveyPart, UnitScores } from '../../../src/core/read/model/assessment';
import { metInFull } from '../../../src/core/rank/scoring/metInFull';

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
