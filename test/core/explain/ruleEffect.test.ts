import { describe, expect, it } from 'vitest';
import { rankingEffect } from '../../../src/core/explain/runs/ruleEffect';
import { rankWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { Settings } from '../../../src/core/settings/settings';
import { unitSheet, workbook } from '../sheets';

const book = workbook(
  unitSheet('Sở A', [2, 3, 4]),
  unitSheet('Sở B', [2, 3, 3.9995]),
  unitSheet('Sở C', [2, 'Không áp dụng', 3]),
  unitSheet('Huyện D', [2, 3, 5], { block: 'Cấp huyện' }),
);
const ranking = (settings: Partial<Settings>) =>
  rankWorkbook(book, { ...defaultSettings, ...settings }).ranking;
const effect = (before: Partial<Settings>, after: Partial<Settings>) =>
  rankingEffect(ranking(before).blocks, ranking(after).blocks).blocks;

describe('what other settings change', () => {
  it('is nothing where they are the same, or where no figure that is printed changes', () => {
    expect(effect({}, {})).toEqual([]);
    expect(effect({}, { zeroThreshold: 3, bonusCap: 1 })).toEqual([]);
  });

  it('is a unit’s rank, index or grade, and the average of its block', () => {
    expect(effect({}, { notApplicable: 'full' })).toEqual([
      {
        name: 'Sở, ban, ngành',
        change: 'changes',
        averageBefore: expect.closeTo(83.8079, 3) as number,
        averageAfter: expect.closeTo(86.665, 3) as number,
        units: [
          {
            name: 'Sở C',
            rankBefore: 3,
            rankAfter: 3,
            percentBefore: expect.closeTo(71.4286, 3) as number,
            percentAfter: 80,
            gradeBefore: null,
            gradeAfter: null,
            headGradeBefore: null,
            headGradeAfter: null,
          },
        ],
      },
    ]);
  });

  it('is a rank that a coarser precision makes a tie', () => {
    expect(effect({ rankDecimals: 3 }, { rankDecimals: 1 })).toMatchObject([
      { name: 'Sở, ban, ngành', units: [{ name: 'Sở B', rankBefore: 2, rankAfter: 1 }] },
    ]);
  });

  it('is a grade, of a block with a scale of its own', () => {
    const blocks = [{ block: 'Cấp huyện', grades: [{ name: 'Tốt', from: 90 }] }];
    expect(effect({}, { blocks })).toMatchObject([
      { name: 'Cấp huyện', units: [{ name: 'Huyện D', gradeBefore: null, gradeAfter: 'Tốt' }] },
    ]);
  });

  it('is a block that is ranked by one of the two only', () => {
    const ignored = { sheets: [{ sheet: 'Huyện D', ignore: true as const }] };
    expect(effect(ignored, {})).toMatchObject([
      {
        name: 'Cấp huyện',
        change: 'appears',
        averageBefore: null,
        averageAfter: 100,
        units: [{ name: 'Huyện D' }],
      },
    ]);
    expect(effect({}, ignored)).toMatchObject([
      {
        name: 'Cấp huyện',
        change: 'disappears',
        averageAfter: null,
        units: [{ rankBefore: 1, rankAfter: null }],
      },
    ]);
  });
});
