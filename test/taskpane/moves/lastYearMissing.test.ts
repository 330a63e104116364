import { describe, expect, test } from 'vitest';
import { computeRanking } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { SheetSnapshot } from '../../../src/core/workbook';
import { core } from '../../../src/locales/vi/core';
import { missingLastYear } from '../../../src/taskpane/moves/lastYearMissing';
import { NOW, unitSheet, workbook } from '../../core/sheets';

const missingOf = (...sheets: SheetSnapshot[]) => {
  const { readings, ranking } = computeRanking(workbook(...sheets), defaultSettings, core, NOW);
  return missingLastYear(readings, ranking.blocks[0]?.year ?? null);
};

describe('what a block without moves lacks', () => {
  test('is last year where nothing of an earlier year was read', () => {
    expect(missingOf(unitSheet('Sở A', [2, 3, 4]))).toEqual({ kind: 'none' });
  });

  test('is a name that last year’s sheets know', () => {
    const old = unitSheet('Sở B', [2, 3, 4], { year: 2022, name: '__proto__' });
    expect(missingOf(unitSheet('Sở A', [2, 3, 4]), old)).toEqual({
      kind: 'unmatched',
      sheets: ['__proto__'],
    });
  });
});
