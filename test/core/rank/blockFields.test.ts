import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/core/read/assess';
import type { CriteriaSet, Weights } from '../../../src/core/read/model/assessment';
import { assessmentSettings } from '../../../src/core/read/names/blockRules';
import { nameKey } from '../../../src/core/read/names/nameKey';
import { readSheets } from '../../../src/core/read/readSheets';
import { blockFields, fullMaxima } from '../../../src/core/rank/scoring/blockFields';
import { weighingOf } from '../../../src/core/rank/scoring/weighing';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent } from '../../../src/core/workbook';
import { sheet } from '../sheets';

function blockOf(...rows: readonly (readonly CellContent[])[]) {
  const head = [['KẾT QUẢ CHỈ SỐ CCHC NĂM 2025'], ['Khối: Sở, ban, ngành']];
  const read = readSheets([sheet('Tổng hợp', [...head, ...rows])], defaultSettings);
  const [block] = assess(read, assessmentSettings(defaultSettings)).assessment.blocks;
  const [first, second] = block?.units ?? [];
  if (block === undefined || first === undefined || second === undefined) throw new Error('no block of two');
  return { block, first, second };
}

/** Two fields of 10 and 5 points, one criterion of each, units in columns. */
const inColumns = blockOf(
  ['STT', 'Tiêu chí', 'Điểm tối đa', 'Sở A', 'Sở B'],
  ['I', 'Thể chế', 10],
  ['1', 'Văn bản', 10, 8, 9],
  ['II', 'Thủ tục', 5],
  ['1', 'Công khai', 5, 5, 'KAD'],
);

/** Units in rows, each with the max that applies to it. */
const inRows = blockOf(
  ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Điểm thẩm định'],
  [1, 'Sở A', 100, 75],
  [2, 'Sở B', 71.5, 49.25],
);

const place = { sheet: 'Tổng hợp', cell: 'F4' };
const weights = (...values: readonly number[]) =>
  values.map((value) => ({ value: Math.round(value * 1_000_000), place }));
const weighedBy = (set: CriteriaSet, own: Weights): CriteriaSet => ({ ...set, weights: own });

describe('the fields of a block', () => {
  it('are those of its criteria set, with the points of their criteria', () => {
    const fields = blockFields(inColumns.block, nameKey, 'reduce');
    expect(fields.list).toEqual([
      { name: 'Thể chế', maxPoints: 10_000_000 },
      { name: 'Thủ tục', maxPoints: 5_000_000 },
    ]);
    expect(['THỦ TỤC', 'Thể chế', 'Tài chính công'].map((name) => fields.indexOf(name))).toEqual([1, 0, -1]);
  });

  it('are followed by those that only another unit’s set has; names of one key are one field', () => {
    const { block, first, second } = inColumns;
    const other = { ...second.set, fields: ['Tài chính công', 'THỂ CHẾ'] };
    const fields = blockFields({ ...block, units: [first, { ...second, set: other }] }, nameKey, 'reduce');
    expect(fields.list.map(({ name }) => name)).toEqual(['Thể chế', 'Thủ tục', 'Tài chính công']);
    expect([fields.fieldsOf(block.set), fields.fieldsOf(other)]).toEqual([
      [0, 1],
      [2, 0],
    ]);
    expect(fields.setOf({ ...second, set: other })).toMatchObject({ fieldOf: [2, 0], fields: 3 });
  });

  it('have their points times the factors of their criteria, to a millionth, and plain ones under shares', () => {
    const { block } = inColumns;
    const maximaBy = (own: Weights) =>
      blockFields({ ...block, set: weighedBy(block.set, own) }, nameKey, 'reduce').list.map(
        ({ maxPoints }) => maxPoints,
      );
    expect(maximaBy({ kind: 'factor', leaves: weights(1, 1.5), fields: null })).toEqual([
      10_000_000, 7_500_000,
    ]);
    expect(maximaBy({ kind: 'factor', leaves: weights(0.333_333, 2), fields: null })).toEqual([
      3_333_330, 10_000_000,
    ]);
    expect(maximaBy({ kind: 'share', leaves: weights(60, 40), fields: null })).toEqual([
      10_000_000, 5_000_000,
    ]);
  });
});

describe('what a unit’s max falls short of the full one', () => {
  it('is told of units in rows, by the largest max of the block, where what does not apply is not just left out', () => {
    const { block, first, second } = inRows;
    expect([...(fullMaxima(block)?.values() ?? [])]).toEqual([100_000_000]);
    const fields = blockFields(block, nameKey, 'full');
    expect([fields.setOf(first).shortOf, fields.setOf(second).shortOf]).toEqual([[0], [28_500_000]]);
    expect(blockFields(block, nameKey, 'rescale').setOf(second).shortOf).toEqual([28_500_000]);
    expect(blockFields(block, nameKey, 'reduce').setOf(second).shortOf).toBeNull();
  });

  it('is not told of units in columns, whose criteria that do not apply are marked one by one', () => {
    const { block, second } = inColumns;
    expect(fullMaxima(block)).toBeNull();
    expect(blockFields(block, nameKey, 'full').setOf(second).shortOf).toBeNull();
    const mixed = { ...inRows.block, units: [...inRows.block.units, second] };
    const fields = blockFields(mixed, nameKey, 'full');
    expect(fields.setOf(second).shortOf).toBeNull();
    expect(fields.setOf(inRows.second).shortOf).toEqual([28_500_000]);
  });
});

describe('the weights of a criteria set as whole numbers', () => {
  const { set } = inColumns.block;
  const by = (own: Weights, fieldOf = [0, 1], fields = 2) => weighingOf(weighedBy(set, own), fieldOf, fields);

  it('of factors are as many times the unit as the factor says', () => {
    expect(by({ kind: 'factor', leaves: weights(2, 0.5), fields: null })).toEqual({
      kind: 'factor',
      leaves: [4n, 1n],
      unit: 2n,
      fields: null,
    });
  });

  it('of shares make each criterion’s max its share: 10 points 60 %, 5 points 40 %', () => {
    expect(by({ kind: 'share', leaves: weights(60, 40), fields: null })).toEqual({
      kind: 'share',
      leaves: [3n, 4n],
      unit: 1n,
      fields: null,
    });
  });

  it('of a criterion without a max count nothing', () => {
    const [first, second] = set.leaves;
    const leaves = first && second ? [{ ...first, maxPoints: 0 }, second] : [];
    const own = weighedBy({ ...set, leaves }, { kind: 'share', leaves: weights(60, 40), fields: null });
    expect(weighingOf(own, [0, 1], 2)?.leaves).toEqual([0n, 1n]);
  });

  it('of fields go to the block’s fields, those of one field together', () => {
    const shares = { kind: 'share', leaves: null, fields: weights(30, 70) } as const;
    expect(by(shares)).toEqual({ kind: 'share', leaves: null, unit: 1n, fields: [3n, 7n] });
    expect(by(shares, [2, 0], 3)?.fields).toEqual([7n, 0n, 3n]);
    expect(by({ ...shares, fields: weights(30, 20, 50) }, [0, 1, 1], 2)?.fields).toEqual([3n, 7n]);
    expect(by({ ...shares, fields: weights(0, 0) })?.fields).toEqual([0n, 0n]);
  });

  it('are none where the set has none, and are made once for a set', () => {
    expect(weighingOf(set, [0, 1], 2)).toBeNull();
    const { block, first, second } = inColumns;
    expect(blockFields(block, nameKey, 'reduce').setOf(first).weighing).toBeNull();
    const own = weighedBy(set, { kind: 'factor', leaves: weights(2, 1), fields: null });
    const fields = blockFields({ ...block, set: own }, nameKey, 'reduce');
    const made = fields.setOf({ ...first, set: own }).weighing;
    expect(made).toMatchObject({ kind: 'factor', leaves: [2n, 1n] });
    expect(fields.setOf({ ...second, set: own }).weighing).toBe(made);
  });
});
