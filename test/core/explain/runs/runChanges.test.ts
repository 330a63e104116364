import { describe, expect, it } from 'vitest';
import { runChanges } from '../../../../src/core/explain/runs/runChanges';
import type { BlockRecord, LeafRecord, RunRecord } from '../../../../src/core/explain/runs/runRecord';
import type { RankedBlock } from '../../../../src/core/rank/ranking';
import { directoryOf, place, rankedBlock, rankedUnit } from '../plainData';
import { blockRecord, leafRecords, runOf } from './runData';

const DEPARTMENTS = 'Sở, ban, ngành';
const NAMES = directoryOf([{ name: 'Sở Nội vụ', short: ['SNV'] }]);

/** The blocks that a run was made of: the score of leaf 0 of unit 0 in C5, each further leaf a row below, each unit a column on. */
const rankedOf = (run: RunRecord): readonly RankedBlock[] =>
  run.blocks.map(({ name, units }) => {
    const block = rankedBlock(
      name,
      units.map((unit, at) => rankedUnit(unit.name, { place: place(`${'CDEF'[at] ?? ''}4`, name) })),
    );
    const cell = (leaf: number, unit: number) => place(`${'CDEF'[unit] ?? ''}${leaf + 5}`, name);
    return { ...block, matrix: { ...block.matrix, place: cell } };
  });
const changes = (before: RunRecord, now: RunRecord) => runChanges(before, now, rankedOf(now), NAMES);
/** What changed in the departments. */
const between = (before: BlockRecord, now: BlockRecord) => changes(runOf([before]), runOf([now]));
const departments = (scores: Parameters<typeof blockRecord>[1], leaves?: readonly LeafRecord[]) =>
  blockRecord(DEPARTMENTS, scores, leaves);

describe('two runs', () => {
  it('that are the same differ in nothing', () => {
    const run = runOf([departments({ 'Sở A': '1 2', 'Sở B': 'b n' })], { ties: 'dense' });
    expect(changes(run, run)).toEqual({
      before: run,
      settings: [],
      blocks: [],
      criteria: [],
      units: [],
      scores: [],
      indexes: 0,
      ranks: [],
    });
  });

  it('differ in the settings that one of them has, or that have another value', () => {
    const before = runOf([], { ties: 'dense', rankDecimals: 1, excludedUnits: ['Sở A'], zeroThreshold: 1 });
    const now = runOf([], { rankDecimals: 3, excludedUnits: ['Sở A'], zeroThreshold: 1, bonusCap: 5 });
    expect(changes(before, now).settings).toEqual(['ties', 'rankDecimals', 'bonusCap']);
  });

  it('differ in the blocks that one of them ranks; another spelling of a name is the same block', () => {
    const before = runOf([blockRecord('Cấp huyện', { 'Huyện B': '1 2' }), departments({ 'Sở A': '1 2' })]);
    const now = runOf([
      blockRecord('Khối sở, ngành', { 'Sở A': '1 2' }),
      blockRecord('Cấp xã', { 'Xã C': '1 2' }),
    ]);
    const { blocks, units } = changes(before, now);
    expect(blocks).toEqual([
      { block: 'Cấp xã', change: 'added' },
      { block: 'Cấp huyện', change: 'removed' },
    ]);
    expect(units).toEqual([]);
  });

  it('differ in units that one of them has in the block, with the rank that each had', () => {
    const { units, scores } = between(
      departments({ 'Sở A': '1 2', 'Sở B': { scores: '1 1', rank: 2 } }),
      departments({ 'Sở A': '1 2', 'Sở C': { scores: '2 2', rank: 1 } }),
    );
    expect(units).toEqual([
      { block: DEPARTMENTS, unit: 'Sở C', change: 'added', rank: 1, place: place('D4', DEPARTMENTS) },
      { block: DEPARTMENTS, unit: 'Sở B', change: 'removed', rank: 2, place: null },
    ]);
    expect(scores).toEqual([]);
  });

  it('have a unit in common under any of its names', () => {
    const { units, scores } = between(departments({ SNV: '1 2' }), departments({ 'Sở Nội vụ': '1 1' }));
    expect(units).toEqual([]);
    expect(scores).toMatchObject([{ unit: 'Sở Nội vụ', from: 2, to: 1 }]);
  });
});

describe('scores that differ between two runs', () => {
  const [first, second] = leafRecords('Tiêu chí 1', 'Tiêu chí 2');

  it('are listed by unit and criterion, with the cell of now', () => {
    const { scores } = between(
      departments({ 'Sở A': '1 2', 'Sở B': '0.5 2' }),
      departments({ 'Sở A': '1 1.25', 'Sở B': '0.75 2' }),
    );
    expect(scores).toEqual([
      { block: DEPARTMENTS, unit: 'Sở A', of: second, from: 2, to: 1.25, place: place('C6', DEPARTMENTS) },
      { block: DEPARTMENTS, unit: 'Sở B', of: first, from: 0.5, to: 0.75, place: place('D5', DEPARTMENTS) },
    ]);
  });

  it('may be no points: blank, not applicable, wrong or absent', () => {
    const { scores } = between(departments({ 'Sở A': 'b n' }), departments({ 'Sở A': 'i x' }));
    expect(scores).toMatchObject([
      { from: 'notScored', to: 'invalid' },
      { from: 'notApplicable', to: 'absent' },
    ]);
  });

  it('are compared by criterion where these were put in another order, though the texts are alike', () => {
    const three = leafRecords('Tiêu chí 1', 'Tiêu chí 2', 'Tiêu chí 3');
    const swapped = leafRecords('Tiêu chí 1', 'Tiêu chí 3', 'Tiêu chí 2');
    const scored = { 'Sở A': '0 1 2' };
    const { scores, criteria } = between(departments(scored, three), departments(scored, swapped));
    expect(criteria).toEqual([]);
    expect(scores).toMatchObject([
      { of: { name: 'Tiêu chí 3' }, from: 2, to: 1 },
      { of: { name: 'Tiêu chí 2' }, from: 1, to: 2 },
    ]);
  });

  it('are bonus and penalty points, too, at the cell that they stand in, else at the unit', () => {
    const before = runOf([
      departments({ 'Sở A': { bonus: 1, penalty: 0 }, 'Sở B': { bonus: 1, penalty: 2 } }),
    ]);
    const now = runOf([
      departments({ 'Sở A': { bonus: 2, penalty: 0.5 }, 'Sở B': { bonus: 1, penalty: 2 } }),
    ]);
    const [ranked] = rankedOf(now);
    if (ranked === undefined) throw new Error('no block');
    const bonus = [{ points: 2, places: [place('H4', 'Thưởng'), place('I4', 'Thưởng')] }];
    const own = { ...ranked, matrix: { ...ranked.matrix, bonus } };
    expect(runChanges(before, now, [own], NAMES).scores).toEqual([
      { block: DEPARTMENTS, unit: 'Sở A', of: 'bonus', from: 1, to: 2, place: place('H4', 'Thưởng') },
      { block: DEPARTMENTS, unit: 'Sở A', of: 'penalty', from: 0, to: 0.5, place: place('C4', DEPARTMENTS) },
    ]);
  });
});

describe('criteria that differ between two runs', () => {
  const [first, second] = leafRecords('Tiêu chí 1', 'Tiêu chí 2');
  const criteria = (before: readonly LeafRecord[], now: readonly LeafRecord[]) =>
    between(departments({}, before), departments({}, now)).criteria;
  const leaf = (known: Partial<LeafRecord>): LeafRecord => ({
    field: 'Thể chế',
    code: '1.1',
    name: 'Tiêu chí 1',
    maxPoints: 2,
    ...known,
  });

  it('are those that one run has; scores of them are not listed one by one', () => {
    const third = leaf({ code: '1.3', name: 'Tiêu chí 3' });
    const found = between(departments({ 'Sở A': '1 2' }), departments({ 'Sở A': '2 1' }, [leaf({}), third]));
    expect(found.criteria).toEqual([
      { block: DEPARTMENTS, leaf: third, of: 'max', from: null, to: 2 },
      { block: DEPARTMENTS, leaf: second, of: 'max', from: 2, to: null },
    ]);
    expect(found.scores).toMatchObject([{ of: first, from: 1, to: 2 }]);
  });

  it('are those of another max or weight', () => {
    expect(criteria([leaf({ weight: '20%' })], [leaf({ maxPoints: 3, weight: '30%' })])).toEqual([
      { block: DEPARTMENTS, leaf: leaf({ maxPoints: 3, weight: '30%' }), of: 'max', from: 2, to: 3 },
      {
        block: DEPARTMENTS,
        leaf: leaf({ maxPoints: 3, weight: '30%' }),
        of: 'weight',
        from: '20%',
        to: '30%',
      },
    ]);
    expect(criteria([leaf({})], [leaf({ weight: '30%' })])).toMatchObject([
      { of: 'weight', from: null, to: '30%' },
    ]);
    expect(criteria([leaf({ weight: '30%' })], [leaf({})])).toMatchObject([
      { of: 'weight', from: '30%', to: null },
    ]);
    expect(criteria([leaf({ weight: '30%' })], [leaf({ weight: '30%' })])).toEqual([]);
  });

  it('are none where only the number is another, and two where the field is', () => {
    expect(criteria([leaf({})], [leaf({ code: '1.2' })])).toEqual([]);
    expect(criteria([leaf({})], [leaf({ field: 'THỂ CHẾ' })])).toEqual([]);
    expect(criteria([leaf({})], [leaf({ field: 'Tài chính' })])).toHaveLength(2);
  });

  it('have the weight of a new one told with it, not apart', () => {
    expect(criteria([], [leaf({ weight: '20%' })])).toMatchObject([{ of: 'max', from: null, to: 2 }]);
  });
});

describe('indexes and ranks that differ between two runs', () => {
  const figures = (percent: number | null, rank: number | null = null) =>
    departments({ 'Sở A': { percent, rank } });

  it('are counted, and listed with what they were', () => {
    const { indexes, ranks } = between(
      departments({ 'Sở A': { percent: 90, rank: 1 }, 'Sở B': { percent: 80, rank: 2 } }),
      departments({ 'Sở A': { percent: 85, rank: 1 }, 'Sở B': { percent: 86, rank: 3 } }),
    );
    expect(indexes).toBe(2);
    expect(ranks).toMatchObject([
      {
        block: DEPARTMENTS,
        unit: 'Sở B',
        from: { rank: 2, percent: 80 },
        to: { rank: 3, percent: 86 },
        place: place('D4', DEPARTMENTS),
      },
    ]);
  });

  it('are ranks that a unit got or lost', () => {
    expect(between(figures(90, null), figures(90, 1)).ranks).toHaveLength(1);
    expect(between(figures(90, 1), figures(90, null)).ranks).toHaveLength(1);
    expect(between(figures(90, 1), figures(85, 1)).ranks).toEqual([]);
  });

  it('are no indexes that only the writing of a double tells apart', () => {
    const indexes = (from: number | null, to: number | null) => between(figures(from), figures(to)).indexes;
    expect([indexes(96.85314685, 96.85314685314685), indexes(90, 90.00000000001)]).toEqual([1, 0]);
    expect([indexes(90, 90.00000001), indexes(90.00000001, 90)]).toEqual([1, 1]);
    expect([indexes(null, 0), indexes(0, null), indexes(null, null)]).toEqual([1, 1, 0]);
  });
});
