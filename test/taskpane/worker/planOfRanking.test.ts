import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../src/core/settings/settings';
import { createEngine } from '../../../src/taskpane/worker/engine';
import type { Given } from '../../../src/taskpane/worker/messages';
import { planOfRanking } from '../../../src/taskpane/worker/ofRanking/planOfRanking';
import { unitSheet, workbook } from '../../core/sheets';
import { losableEngine } from './losableEngine';

const given: Given['rank'] = [
  workbook(unitSheet('Sở Nội vụ', [2, 3, 4]), unitSheet('Sở Y tế', [1, 3, 4])),
  defaultSettings,
  'vi',
  { year: 2026, month: 11, day: 29, hour: 6, minute: 30, second: 0 },
];

describe('the plan of a ranking', () => {
  test('is asked of the engine that has made it', async () => {
    const { background, calls } = losableEngine();
    await background.call('rank', given);
    expect((await planOfRanking(background, given)).activate).toBe('Tổng hợp');
    expect(calls).toEqual(['rank', 'plan']);
  });

  test('is made once more where a cancelled call has ended the worker meanwhile', async () => {
    const { background, calls, lose } = losableEngine();
    await background.call('rank', given);
    lose();
    expect(await planOfRanking(background, given)).toEqual(
      await (async () => {
        const engine = createEngine();
        await engine.rank(...given);
        return engine.plan();
      })(),
    );
    expect(calls).toEqual(['rank', 'plan', 'rank', 'plan']);
  });
});
