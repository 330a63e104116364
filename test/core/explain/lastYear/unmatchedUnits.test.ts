import { describe, expect, it } from 'vitest';
import { unmatchedFindings, unmatchedUnits } from '../../../../src/core/explain/lastYear/unmatchedUnits';
import { lastYearOfBlocks, NO_LAST_YEAR, place, rankedBlock, rankedUnit, unitThen } from '../plainData';

const DEPARTMENTS = 'Sở, ban, ngành';

describe('a unit without a rank of last year', () => {
  const block = rankedBlock(DEPARTMENTS, [
    rankedUnit('Sở A', { previousRank: 1 }),
    rankedUnit('Sở B', { place: place('B6', 'Chấm điểm') }),
    rankedUnit('Sở C'),
    rankedUnit('Sở D'),
  ]);
  const known = { [DEPARTMENTS]: [unitThen('Sở A', { rank: 1 }), unitThen('Sở C')] };
  const lastYear = lastYearOfBlocks(known, { 'Sở D': 'merged' });

  it('is told at its cell, without alarm, and why: new, merged, or known without a rank', () => {
    const found = unmatchedFindings([block], lastYear);
    expect(found[0]).toEqual({
      code: 'previous-unit-unmatched',
      severity: 'info',
      place: place('B6', 'Chấm điểm'),
      block: DEPARTMENTS,
      facts: { unit: 'Sở B', year: 2022, reason: 'new' },
    });
    expect(found.map(({ facts }) => facts)).toMatchObject([
      { unit: 'Sở B', reason: 'new' },
      { unit: 'Sở C', reason: 'unranked' },
      { unit: 'Sở D', reason: 'merged' },
    ]);
  });

  it('is not told where nothing of last year is known', () => {
    expect(unmatchedFindings([block], NO_LAST_YEAR)).toEqual([]);
  });
});

describe('names that may be one unit', () => {
  const units = ['Sở A', 'Sở Nội Vụ', 'Sở NV', 'Sở Tài chính'].map((name) => rankedUnit(name));
  const lastYear = lastYearOfBlocks(
    { [DEPARTMENTS]: [unitThen('Sở A'), unitThen('Sở Nội vụ'), unitThen('Sở Vật giá')] },
    { 'Sở Tài chính': 'merged' },
  );

  it('are those of units that are new and those that last year’s block lost; and the new ones among their own block', () => {
    const fresh = [units[1], units[2]];
    expect(unmatchedUnits([rankedBlock(DEPARTMENTS, units)], lastYear)).toEqual([
      { kind: 'unit', block: DEPARTMENTS, names: fresh, known: ['Sở Nội vụ', 'Sở Vật giá'] },
      {
        kind: 'unit',
        block: DEPARTMENTS,
        names: fresh,
        known: ['Sở A', 'Sở Nội Vụ', 'Sở NV', 'Sở Tài chính'],
        strict: true,
      },
    ]);
  });

  it('are looked for in each block by itself', () => {
    const blocks = [rankedBlock(DEPARTMENTS, units.slice(0, 1)), rankedBlock('Cấp xã', [rankedUnit('Xã B')])];
    expect(unmatchedUnits(blocks, lastYear).map(({ block, known }) => [block, known])).toEqual([
      [DEPARTMENTS, ['Sở Nội vụ', 'Sở Vật giá']],
      [DEPARTMENTS, ['Sở A']],
      ['Cấp xã', []],
      ['Cấp xã', ['Xã B']],
    ]);
  });
});
