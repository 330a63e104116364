import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { Given } from '../../../src/taskpane/worker/messages';
import { Assembler, slicesOf } from '../../../src/taskpane/worker/slices';
import { trialsOfRanking } from '../../../src/taskpane/worker/ofRanking/trialOfRanking';
import { objections } from '../../core/objections/objectionBooks';
import { unitSheet, workbook } from '../../core/sheets';
import { losableEngine } from './losableEngine';

/** Of 2, 3 and 5 points: 10, 7 and 5. */
const snapshot = workbook(
  unitSheet('Sở A', [2, 3, 5]),
  unitSheet('Sở B', [0, 3, 4]),
  unitSheet('Sở C', [0, 2, 3]),
);
const given: Given['rank'] = [
  snapshot,
  defaultSettings,
  'vi',
  { year: 2026, month: 11, day: 29, hour: 6, minute: 30, second: 0 },
];
const ranked = { snapshot, settings: defaultSettings };
const of = { block: 'Sở, ban, ngành', unit: 'Sở C' };

async function rankedTrials() {
  const engine = losableEngine();
  await engine.background.call('rank', given);
  return { ...engine, trials: trialsOfRanking(engine.background, () => ranked) };
}

describe('trials in a ranking', () => {
  test('have the criteria of a unit with their cells', async () => {
    const { trials } = await rankedTrials();
    expect(await trials.criteria(of)).toEqual([
      expect.objectContaining({ leaf: 0, code: '1.1', points: 0, maxPoints: 2, applies: true }),
      expect.objectContaining({ leaf: 1, points: 2, place: { sheet: 'Sở C', cell: 'E9' } }),
      expect.objectContaining({ leaf: 2, field: 'Cải cách thể chế', points: 3 }),
    ]);
  });

  test('tell how it stands with other points, and whom it passes; what cannot be given is not tried', async () => {
    const { trials } = await rankedTrials();
    const scores = [
      { leaf: 0, to: 2 },
      { leaf: 2, to: 3.25 },
      { leaf: 1, to: 7 },
      { leaf: 9, to: 1 },
    ];
    expect(await trials.outcome(of, scores)).toEqual({
      ...{ rank: 2, percent: 72.5, grade: null, points: 7.25, maxPoints: 10, nextGrade: null },
      ...{ passes: ['Sở B'], passedBy: [], level: [] },
    });
  });

  test('tell the way to a rank from the scores as tried', async () => {
    const { trials } = await rankedTrials();
    expect(await trials.way(of, [{ leaf: 1, to: 3 }], { rank: 2 })).toEqual({
      ...{ goal: 2, best: 1, attainable: true, doubts: { criteria: [], points: [] } },
      fewestCriteria: [{ leaf: 0, from: 0, to: 2 }],
      fewestPoints: [{ leaf: 0, from: 0, to: 1 }],
    });
    expect(await trials.way(of, [], 'nextGrade')).toBeNull();
  });

  test('begin from what was decided on objections, as the ranking does', async () => {
    const decided = {
      ...snapshot,
      sheets: [...snapshot.sheets, objections(['Sở C', '1.1', 0, 2, 'Chấp nhận'])],
    };
    const { background } = losableEngine();
    const [, settings, language, now] = given;
    await background.call('rank', [decided, settings, language, now]);
    const trials = trialsOfRanking(background, () => ({ snapshot: decided, settings }));
    expect((await trials.criteria(of))?.[0]).toMatchObject({ code: '1.1', points: 2 });
    expect(await trials.outcome(of, [])).toMatchObject({ rank: 2, points: 7, level: ['Sở B'] });
  });

  test('are none of a unit or block that is not there, nor before a run', async () => {
    const { trials, background } = await rankedTrials();
    expect(await trials.criteria({ ...of, unit: 'constructor' })).toBeNull();
    expect(await trials.outcome({ ...of, block: '__proto__' }, [])).toBeNull();
    expect(await trialsOfRanking(background, () => null).criteria(of)).toBeNull();
  });

  test('are the same where a cancelled run has ended the worker meanwhile', async () => {
    const { trials, lose, calls } = await rankedTrials();
    const before = await trials.outcome(of, [{ leaf: 0, to: 2 }]);
    lose();
    expect(await trials.outcome(of, [{ leaf: 0, to: 2 }])).toEqual(before);
    expect(await trials.outcome(of, [{ leaf: 0, to: 2 }])).toEqual(before);
    expect(calls).toEqual(['rank', ...new Array<string>(4).fill('trialOutcome')]);
  });

  test('are plain data, which crosses to another thread as it is', async () => {
    const { trials } = await rankedTrials();
    for (const answer of [await trials.criteria(of), await trials.way(of, [], { rank: 1 })]) {
      const assembler = new Assembler();
      for (const slice of slicesOf(answer)) assembler.add(structuredClone(slice));
      expect(assembler.value()).toEqual(answer);
    }
  });
});
