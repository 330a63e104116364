import { describe, expect, it } from 'vitest';
import { assess } from '../../src/core/read/assess';
import { assessmentSettings } from '../../src/core/read/names/blockRules';
import { rankable } from '../../src/core/run/rankable';
import { readWorkbook } from '../../src/core/run/run';
import { orderBlock } from '../../src/core/rank/scoreBlock';
import { mostPoints } from '../../src/core/rank/scoring/withScore';
import { defaultSettings } from '../../src/core/settings/settings';
import { changed } from '../../src/core/whatif/changedScores';
import { reachRank } from '../../src/core/whatif/reach';
import { unitTrial } from '../../src/core/whatif/unitTrial';
import { largeWorkbook } from './largeWorkbook';
import { median, report } from './measure';

/** What is typed must be answered before the next frame, or before one waits; milliseconds. */
const SIZES = [
  { units: 170, criteria: 60, most: 16 },
  { units: 3_321, criteria: 60, most: 100 },
  { units: 3_321, criteria: 100, most: 100 },
] as const;

describe('a trial of one unit while one types (core alone)', () => {
  it.each(SIZES)(
    'answers for $units units × $criteria criteria within $most ms',
    ({ units, criteria, most }) => {
      const settings = { ...defaultSettings, notApplicable: 'rescale' as const };
      const read = assess(
        readWorkbook(largeWorkbook(units, criteria), settings),
        assessmentSettings(settings),
      );
      const { blocks, settings: asked, lastYear } = rankable(read.assessment, settings);
      const [block] = blocks;
      if (block === undefined) throw new Error('no block');
      const ordered = orderBlock(block, asked, lastYear);
      const choosing = median(5, () => unitTrial(block, ordered, units >> 1, asked));
      const trial = unitTrial(block, ordered, units >> 1, asked);
      const before = trial.standing(trial.unit);
      // Everything was typed into, each key press is one trial more.
      const changes = trial.unit.set.leaves.map((_, leaf) => ({ leaf, to: mostPoints(trial.unit, leaf) }));
      const typing = median(51, () => {
        const after = trial.standing(changed(trial.unit, changes));
        return trial.passing(before, after);
      });
      const reaching = median(5, () => reachRank(trial, ordered, trial.unit, 1));
      const what = `${units.toLocaleString('en-US')} units × ${criteria} criteria`;
      report(`${what}: a key press`, typing, `${typing.toFixed(2)} ms`);
      report(`${what}: a unit is chosen`, choosing);
      report(`${what}: the way to rank 1`, reaching);
      expect(typing).toBeLessThan(most);
    },
  );
});
