import { describe, expect, it } from 'vitest';
import type { Score } from '../../../src/core/read/cells/score';
import type { KindOfScore } from '../../../src/core/read/model/assessment';
import {
  addedColumns,
  chainOf,
  chooser,
  columnAt,
  hasSurvey,
  isPossible,
  surveySplit,
  verifiable,
} from '../../../src/core/read/scores/choice';
import type { ScoreSource } from '../../../src/core/read/scores/choice';
import { isCalledTotal, pointsOfPercent, surveyPlace } from '../../../src/core/read/scores/surveyInside';
import type { FinalAndSurvey } from '../../../src/core/read/scores/surveyInside';

const _ = 'notScored';
const KAD = 'notApplicable';
const BAD = 'invalid';

/** Scores of one kind in a column, or in columns of their own. */
function kind(
  role: KindOfScore['role'],
  columns: number | readonly number[],
  ...scores: readonly Score[]
): KindOfScore {
  const bad = scores.flatMap((score, at) => (score === BAD ? [at] : []));
  const fault = { code: 'score-not-a-number', text: `in ${JSON.stringify(columns)}` } as const;
  return { role, columns, scores, faults: new Map(bad.map((at) => [at, fault])), notes: [] };
}

const self = (...scores: readonly Score[]) => kind('self', 3, ...scores);
const verified1 = (...scores: readonly Score[]) => kind('verified1', 4, ...scores);
const verified2 = (...scores: readonly Score[]) => kind('verified2', 5, ...scores);
const survey = (...scores: readonly Score[]) => kind('survey', 6, ...scores);
const final = (...scores: readonly Score[]) => kind('final', 7, ...scores);

/** The score that counts of the first leaf, in which column, and as what. */
function counts(
  kinds: readonly KindOfScore[],
  source: ScoreSource = 'latest',
  together: 'criteria' | 'parts' = 'criteria',
) {
  const { score, column, role } = chooser(kinds, source, together)(0);
  return [score, column, role];
}

describe('the score that counts', () => {
  it.each<[string, readonly KindOfScore[], ScoreSource, readonly unknown[]]>([
    ['the final one', [self(1), verified1(2), verified2(3), final(4)], 'latest', [4, 7, 'final']],
    [
      'the second round without a final one',
      [self(1), verified1(2), verified2(3), final(_)],
      'latest',
      [3, 5, 'verified2'],
    ],
    [
      'the first round without a second',
      [self(1), verified1(2), verified2(_)],
      'latest',
      [2, 4, 'verified1'],
    ],
    ['the self-score alone', [self(1), verified1(_)], 'latest', [1, 3, 'self']],
    ['a zero as any other', [self(1), verified1(0)], 'latest', [0, 4, 'verified1']],
    ['one that does not apply', [self(1), verified1(KAD)], 'latest', [KAD, 4, 'verified1']],
    ['one that is none', [self(1), verified1(BAD)], 'latest', [BAD, 4, 'verified1']],
    ['none at all: the column of the best', [self(_), verified1(_)], 'latest', [_, 4, null]],
    [
      'verified: the second round',
      [self(1), verified1(2), verified2(3), final(4)],
      'verified',
      [3, 5, 'verified2'],
    ],
    ['the first round as asked', [self(1), verified1(2), verified2(3)], 'verified1', [2, 4, 'verified1']],
    ['the second round as asked', [verified1(2), verified2(_)], 'verified2', [_, 5, null]],
    ['a final one as asked', [verified1(2), final(_)], 'final', [_, 7, null]],
    ['the self-score as asked', [self(1), verified1(2), final(4)], 'self', [1, 3, 'self']],
    ['nothing where no column is asked for', [self(1)], 'final', [_, 0, null]],
    [
      'of two of one kind the later one',
      [kind('final', 7, 1), kind('final', 8, 2)],
      'latest',
      [2, 8, 'final'],
    ],
    [
      'the earlier one where the later is blank',
      [kind('final', 7, 1), kind('final', 8, _)],
      'latest',
      [1, 7, 'final'],
    ],
    ['a column of no name, whatever is asked', [kind(null, 2, 5)], 'latest', [5, 2, 'final']],
    ['as verified', [kind(null, 2, 5)], 'verified', [5, 2, 'verified1']],
    ['as the second round', [kind(null, 2, 5)], 'verified2', [5, 2, 'verified2']],
    ['as the self-score', [kind(null, 2, 5)], 'self', [5, 2, 'self']],
    ['a printed index before all', [final(4), kind('index', 9, 6)], 'self', [6, 9, 'final']],
    [
      'not of a leaf without the column',
      [verified1(2), kind('final', [-1], 9)],
      'latest',
      [2, 4, 'verified1'],
    ],
    ['nor of one beyond the columns', [verified1(2), kind('final', [], 9)], 'latest', [2, 4, 'verified1']],
  ])('is %s', (_name, kinds, source, expected) => {
    expect(counts(kinds, source)).toEqual(expected);
  });

  it('says why it is none, in its own column', () => {
    expect(chooser([verified1(BAD)], 'latest', 'criteria')(0).fault?.text).toBe('in 4');
    expect(chooser([verified1(1)], 'latest', 'criteria')(0).fault).toBeNull();
    expect(chooser([verified1(1), survey(BAD)], 'latest', 'criteria')(0)).toMatchObject({
      score: BAD,
      column: 6,
      fault: { text: 'in 6' },
    });
    expect(chooser([verified1(BAD), survey(BAD)], 'latest', 'criteria')(0)).toMatchObject({
      column: 4,
      fault: { text: 'in 4' },
    });
    expect(chooser([verified1(_), survey(BAD)], 'latest', 'criteria')(0)).toMatchObject({
      score: BAD,
      column: 6,
      role: 'survey',
      fault: { text: 'in 6' },
    });
  });
});

describe('survey points beside the score that counts', () => {
  const of = (
    kinds: readonly KindOfScore[],
    source: ScoreSource = 'latest',
    together: 'criteria' | 'parts' = 'criteria',
  ) => {
    const { score, column, role, added, bySurvey, own } = chooser(kinds, source, together)(0);
    return { score, column, role, added, bySurvey, own };
  };

  it('are added to verified points, and not to a final score', () => {
    expect(of([verified1(2), survey(3)])).toEqual({
      ...{ score: 5, column: 4, role: 'verified1', added: 6, bySurvey: false, own: 2 },
    });
    expect(of([verified2(2), survey(3)])).toMatchObject({ score: 5, added: 6 });
    expect(of([verified1(2), survey(3), final(4)])).toMatchObject({ score: 4, added: null, bySurvey: false });
    expect(of([verified1(2), survey(_)])).toMatchObject({ score: 2, added: null });
  });

  it('are the score of a leaf that has nothing else', () => {
    expect(of([verified1(_), survey(3)])).toEqual({
      ...{ score: 3, column: 6, role: 'survey', added: null, bySurvey: true, own: _ },
    });
    expect(of([survey(3)], 'self')).toMatchObject({ score: 3, column: 6 });
    expect(of([survey(KAD)])).toMatchObject({ score: KAD, role: 'survey' });
  });

  it('come before a self-score of a criterion, unless that is asked for', () => {
    expect(of([self(2), survey(3)])).toMatchObject({ score: 3, role: 'survey' });
    expect(of([self(2), survey(3)], 'self')).toMatchObject({ score: 2, role: 'self', added: null });
    expect(of([self(2), survey(_)])).toMatchObject({ score: 2, role: 'self' });
    expect(of([self(2), survey(3)], 'latest', 'parts')).toMatchObject({ score: 5, role: 'self', added: 6 });
    expect(of([self(2), survey(3)], 'self', 'parts')).toMatchObject({ score: 5, role: 'self', added: 6 });
  });

  it.each<[Score, Score, Score]>([
    [2, KAD, 2],
    [KAD, 3, 3],
    [KAD, KAD, KAD],
    [BAD, 3, BAD],
    [2, BAD, BAD],
    [KAD, BAD, BAD],
    [BAD, KAD, BAD],
  ])('%s with %s is %s', (verified, surveyed, score) => {
    expect(of([verified1(verified), survey(surveyed)]).score).toBe(score);
  });

  it('are a final score that no verified one stands beside', () => {
    expect(of([verified1(_), survey(3), final(3)])).toMatchObject({ bySurvey: true, role: 'final' });
    expect(of([verified1(_), survey(3), final(4)]).bySurvey).toBe(true);
    expect(of([verified1(1), survey(3), final(4)]).bySurvey).toBe(false);
    expect(of([verified2(1), survey(3), final(4)]).bySurvey).toBe(false);
    expect(of([verified2(_), survey(3), final(4)]).bySurvey).toBe(true);
    expect(of([self(3), survey(3)], 'latest', 'parts').bySurvey).toBe(false);
    expect(of([survey(3), final(3)]).bySurvey).toBe(true);
    expect(of([survey(3), final(4)]).bySurvey).toBe(false);
    expect(of([kind('verified1', [-1], 1), survey(3), final(4)]).bySurvey).toBe(false);
    expect(of([survey(_), final(4)]).bySurvey).toBe(false);
  });

  it('are those of the last survey of which the leaf has a column', () => {
    expect(of([verified1(1), kind('survey', 6, 2), kind('survey', 8, 3)])).toMatchObject({
      score: 4,
      added: 8,
    });
    expect(of([verified1(1), kind('survey', 6, 2), kind('survey', [-1], 3)])).toMatchObject({
      score: 3,
      added: 6,
    });
    expect(of([verified1(1), kind('survey', 6, 2), kind('survey', 8, _)])).toMatchObject({
      score: 1,
      added: null,
    });
  });

  it('have columns of their own', () => {
    const choose = chooser([verified1(1, 1), survey(2, _)], 'latest', 'criteria');
    expect(addedColumns([choose(0), choose(1)])).toEqual({ addedColumns: new Map([[0, 6]]) });
    expect(addedColumns([chooser([verified1(1)], 'latest', 'criteria')(0)])).toEqual({});
    expect(addedColumns([chooser([verified1(1), survey(BAD)], 'latest', 'criteria')(0)])).toEqual({});
  });
});

describe('what kinds of score a unit has', () => {
  it('a column of one leaf, or of all', () => {
    expect([
      columnAt({ columns: 4 }, 9),
      columnAt({ columns: [4, -1] }, 0),
      columnAt({ columns: [4, -1] }, 1),
    ]).toEqual([4, 4, -1]);
    expect(columnAt({ columns: [4] }, 5)).toBe(-1);
    expect([
      hasSurvey([survey(1)], 0),
      hasSurvey([verified1(1)], 0),
      hasSurvey([kind('survey', [-1], _)], 0),
    ]).toEqual([true, false, false]);
  });

  it('those that are asked for, best first', () => {
    const roles = (source: ScoreSource) =>
      chainOf([self(), verified1(), verified2(), survey(), final(), kind(null, 8)], source).map(
        ({ kind: one, role }) => [one.columns, role],
      );
    expect(roles('latest')).toEqual([
      [8, 'final'],
      [7, 'final'],
      [5, 'verified2'],
      [4, 'verified1'],
      [3, 'self'],
    ]);
    expect(roles('verified')).toEqual([
      [5, 'verified2'],
      [8, 'verified1'],
      [4, 'verified1'],
    ]);
    expect(roles('self')).toEqual([
      [8, 'self'],
      [3, 'self'],
    ]);
    expect(roles('latest')).toHaveLength(5);
  });

  it('better ones than its own, of a leaf or of all', () => {
    const all = verifiable([self(1), verified1(_)], 'latest');
    expect([all(), all(0)]).toEqual([true, true]);
    const own = verifiable([self(1)], 'latest');
    expect([own(), own(0)]).toEqual([false, false]);
    const some = verifiable([self(1, 1), kind('verified1', [4, -1], 2, _)], 'latest');
    expect([some(), some(0), some(1)]).toEqual([true, true, false]);
    expect(verifiable([self(1), verified1(_)], 'self')()).toBe(false);
  });

  it.each<[Score, 'unitScoreSheet' | 'unitsByFields' | 'unitsByTotals', boolean]>([
    [0, 'unitScoreSheet', true],
    [10, 'unitScoreSheet', true],
    [11, 'unitScoreSheet', false],
    [-1, 'unitScoreSheet', false],
    [20, 'unitsByFields', true],
    [21, 'unitsByFields', false],
    [20, 'unitsByTotals', true],
    [KAD, 'unitScoreSheet', true],
    [_, 'unitScoreSheet', true],
    [BAD, 'unitScoreSheet', false],
  ])('%s of a max of 10 may be points on %s: %s', (score, layout, is) => {
    expect(isPossible(score, { maxPoints: 10 }, { kind: layout })).toBe(is);
  });
});

describe('what of a score is survey points', () => {
  const split = (
    kinds: readonly KindOfScore[],
    leaf: number,
    max: number | null,
    source: ScoreSource = 'latest',
  ) => surveySplit([chooser(kinds, source, 'criteria')(0)], kinds, () => ({ leaf, survey: max }));
  const part = (max: number, points: number, without: 'verified' | 'survey' | null = null) => ({
    surveyParts: new Map([[0, { max, points, without }]]),
  });

  it.each<[string, readonly KindOfScore[], number | null, object]>([
    ['none without a survey', [verified1(5)], null, {}],
    ['its points, of its max', [verified1(5), survey(2)], 4, part(4, 2)],
    ['all of a leaf that it alone scores', [verified1(_), survey(2)], null, part(10, 2)],
    ['all of it also where its max is the leaf’s', [verified1(_), survey(2)], 10, part(10, 2)],
    ['its part where its max is told, though it alone scored', [verified1(_), survey(2)], 4, part(4, 2)],
    ['unknown without its max', [verified1(5), survey(2)], null, { surveyUnsplit: true }],
    ['unknown where its max is 0', [verified1(5), survey(2)], 0, { surveyUnsplit: true }],
    ['unknown where its max is that of the leaf', [verified1(5), survey(2)], 10, { surveyUnsplit: true }],
    ['none of a blank one', [verified1(5), survey(_)], 4, part(4, 0)],
    ['the other part where it does not apply', [verified1(5), survey(KAD)], 4, part(4, 0, 'survey')],
    [
      'all points where the verified part does not apply',
      [verified1(KAD), survey(2)],
      4,
      part(4, 2, 'verified'),
    ],
    ['no more than the final score', [verified1(1), survey(3), final(2)], 4, part(4, 2)],
    ['nothing of a negative one', [verified1(1), survey(3), final(-2)], 4, part(4, 0)],
    ['no part that does not apply of a final score', [verified1(1), survey(KAD), final(2)], 4, part(4, 0)],
    ['a final score that is the survey’s', [survey(3), final(3)], null, part(10, 3)],
    ['none of a score that does not apply', [survey(KAD), verified1(_)], null, part(10, 0)],
  ])('%s', (_name, kinds, max, expected) => {
    expect(split(kinds, 10, max)).toEqual(expected);
  });

  it('is told leaf by leaf', () => {
    const kinds = [verified1(5, 5), kind('survey', [6, -1], 2, _)];
    const choose = chooser(kinds, 'latest', 'criteria');
    const maxima = [4, 4];
    const found = surveySplit([choose(0), choose(1)], kinds, (at) => ({
      leaf: 10,
      survey: maxima[at] ?? null,
    }));
    expect(found).toEqual(part(4, 2));
  });
});

describe('whether final scores have the survey points beside them inside', () => {
  const pair = (final_: number, surveyed: number, more: Partial<FinalAndSurvey> = {}): FinalAndSurvey => ({
    ...{ final: final_ * 1e6, survey: surveyed * 1e6, max: 100e6 },
    ...more,
  });

  it.each<[string, readonly FinalAndSurvey[], string, boolean]>([
    ['nothing tells it', [pair(60, 20)], 'untold', false],
    ['no pair', [], 'untold', false],
    ['both are more than the max', [pair(90, 20)], 'inside', false],
    ['both are the max', [pair(80, 20)], 'untold', false],
    ['both are a hair above the max', [pair(80.004, 20)], 'untold', false],
    ['it is the survey’s', [pair(20, 20)], 'inside', false],
    ['it is less than the survey’s', [pair(10, 20)], 'beside', false],
    ['no survey points', [pair(90, 0)], 'untold', false],
    ['the printed sum is of both', [pair(60, 20, { printed: 80e6 })], 'beside', false],
    ['the printed sum is the score', [pair(60, 20, { printed: 60e6 })], 'inside', false],
    ['the printed sum is neither', [pair(10, 20, { printed: 99e6 })], 'untold', false],
    ['most say inside', [pair(90, 20), pair(90, 30), pair(10, 20)], 'inside', true],
    ['most say beside', [pair(90, 20), pair(10, 30), pair(10, 20)], 'beside', true],
    ['as many say one as the other', [pair(90, 20), pair(10, 20)], 'untold', true],
  ])('%s', (_name, pairs, is, isDoubtful) => {
    expect(surveyPlace(pairs)).toEqual({ is, isDoubtful });
  });

  it('is told by the order of ranks, block by block', () => {
    const ranked = (rank: number | undefined, points: number, surveyed: number, block = 'Sở') =>
      pair(points, surveyed, { rank, block });
    expect(surveyPlace([ranked(1, 50, 30), ranked(2, 60, 10)]).is).toBe('beside');
    expect(surveyPlace([ranked(2, 60, 10), ranked(1, 50, 30)]).is).toBe('beside');
    expect(surveyPlace([ranked(1, 60, 10), ranked(2, 50, 30)]).is).toBe('inside');
    expect(surveyPlace([ranked(1, 60, 30), ranked(2, 50, 10)]).is).toBe('untold');
    expect(surveyPlace([ranked(1, 50, 30), ranked(2, 60, 10, 'Huyện')]).is).toBe('untold');
    expect(surveyPlace([ranked(undefined, 50, 30), ranked(2, 60, 10)]).is).toBe('untold');
    expect(surveyPlace([ranked(1, 50, 30), ranked(1, 60, 10)]).is).toBe('beside');
    expect(surveyPlace([ranked(1, 60, 10), { ...ranked(2, 50, 30), max: 80e6 }]).is).toBe('untold');
  });

  it.each([
    ['Tổng điểm', true],
    ['Tổng cộng', true],
    ['Điểm đạt được (gồm điểm XHH)', true],
    ['Điểm đạt được', false],
    ['Điểm (chưa gồm điểm XHH)', false],
  ])('%s is called a total: %s', (text, is) => {
    expect(isCalledTotal(text)).toBe(is);
  });

  it('is compared with the points of a printed percentage', () => {
    expect([pointsOfPercent(50, 80), pointsOfPercent(null, 80)]).toEqual([40e6, undefined]);
  });
});
