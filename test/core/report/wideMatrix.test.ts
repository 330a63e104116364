import { describe, expect, it } from 'vitest';
import { largeWorkbook } from '../../bench/largeWorkbook';
import { computeRanking } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import { core as texts } from '../../../src/locales/vi/core';
import { NOW } from '../sheets';

/** The sheet `Ma trận …` of a block of so many units. */
function matrixOf(units: number) {
  const { plan } = computeRanking(largeWorkbook(units, 8), defaultSettings, texts, NOW);
  return plan.sheets.find(({ name }) => name.startsWith('Ma trận'));
}

/** The lines above the table, which are broken where a page ends. */
function saidAbove(matrix: ReturnType<typeof matrixOf>): string {
  return (matrix?.values ?? [])
    .slice(0, 8)
    .map(([first]) => (typeof first === 'string' ? first : ''))
    .join(' ');
}

describe('the matrix of very many units', () => {
  it('has no filter, for which Excel would take minutes, and says so above', () => {
    const matrix = matrixOf(600);
    expect(matrix?.filter).toBeUndefined();
    expect(matrix?.table).toBeNull();
    expect(saidAbove(matrix)).toContain(texts.matrix.wide(600));
  });

  it('of a province has its filter and says nothing of it', () => {
    const matrix = matrixOf(170);
    expect(matrix?.filter).toBeDefined();
    expect(saidAbove(matrix)).not.toContain(texts.matrix.wide(170));
  });
});
