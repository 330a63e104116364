import { describe, expect, it } from 'vitest';
import { orderBlock } from '../../src/core/rank/scoreBlock';
import { reviewBlock } from '../../src/core/review/review';
import { rankable } from '../../src/core/run/rankable';
import { rankSheets } from '../../src/core/run/run';
import { defaultSettings } from '../../src/core/settings/settings';
import { largeWorkbook } from './largeWorkbook';
import { median, report } from './measure';

/** A person waits for it; milliseconds. */
const MOST = 2_000;

describe('the review of a criteria set (core alone)', () => {
  it.each([
    { units: 170, criteria: 60, notApplicable: 'reduce' },
    { units: 3_321, criteria: 100, notApplicable: 'reduce' },
    { units: 3_321, criteria: 100, notApplicable: 'rescale' },
  ] as const)('$units units × $criteria criteria, $notApplicable, within 2 s', (size) => {
    const { units, criteria, notApplicable } = size;
    const asked = { ...defaultSettings, notApplicable };
    const { assessment } = rankSheets(largeWorkbook(units, criteria), asked);
    const { blocks, settings, lastYear } = rankable(assessment, asked);
    const [block] = blocks;
    if (block === undefined) throw new Error('no block');
    const taken = median(3, () => reviewBlock(block, orderBlock(block, settings, lastYear), null, settings));
    report(`${units.toLocaleString('en-US')} units × ${criteria} criteria, ${notApplicable}: review`, taken);
    expect(taken).toBeLessThan(MOST);
  });
});
