import { expect, it } from 'vitest';
import { computeRanking } from '../../src/core/run/run';
import { defaultSettings } from '../../src/core/settings/settings';
import { core as texts } from '../../src/locales/vi/core';
import { largeWorkbook, unread } from './largeWorkbook';
import { median, report } from './measure';
import { NOW } from '../core/sheets';

const CRITERIA = 100;
/** Units of each size; the last one makes a million scores. */
const UNITS = [1_250, 2_500, 5_000, 10_000];
/** Room for a clock's noise above the 2 of a doubling that costs just that. */
const MOST = 3;

it('doubles the cells up to a million; the time of the core at most doubles, but for noise', () => {
  console.log('\nCore alone, criteria × units (L2)');
  let before: number | null = null;
  for (const units of UNITS) {
    const book = largeWorkbook(units, CRITERIA);
    const time = median(3, () => computeRanking(unread(book), defaultSettings, texts, NOW));
    const ratio = before === null ? null : time / before;
    report(
      `${(units * CRITERIA).toLocaleString('en-US')} scores`,
      time,
      ratio === null ? '' : `× ${ratio.toFixed(2)}`,
    );
    if (ratio !== null) expect(ratio).toBeLessThan(MOST);
    before = time;
  }
});
