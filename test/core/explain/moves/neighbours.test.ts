import { describe, expect, it } from 'vitest';
import { neighboursOf } from '../../../../src/core/explain/neighbours';
import type { RankedUnit } from '../../../../src/core/rank/ranking';
import { rankedBlock, rankedUnit } from '../rankedUnits';

/** The neighbours of a unit of a block as `[rank, distance, points, ...names]`. */
function around(name: string, units: readonly RankedUnit[], block = rankedBlock(units)) {
  const unit = units.find((one) => one.name === name);
  const found = unit === undefined ? null : neighboursOf(block, unit);
  if (found === null) return null;
  const side = (one: typeof found.above) =>
    one && [one.rank, one.distance, one.points, ...one.units.map((other) => other.name)];
  return {
    above: side(found.above),
    below: side(found.below),
    sharing: found.sharing.map((one) => one.name),
  };
}

const UNITS = [
  rankedUnit('Xã A', 1, 95),
  rankedUnit('Xã B', 2, 90),
  rankedUnit('Xã C', 2, 90),
  rankedUnit('Xã D', 4, 85.5),
  rankedUnit('Xã E', 5, 80),
  rankedUnit('Xã G', null, 70),
];

describe('the units between which a unit stands', () => {
  it('are all of the next better and of the next worse rank, whoever is farther away', () => {
    expect(around('Xã D', UNITS)).toEqual({
      above: [2, 4.5, 4.5, 'Xã B', 'Xã C'],
      below: [5, 5.5, 5.5, 'Xã E'],
      sharing: [],
    });
  });

  it('are the same in whatever order the block has them', () => {
    expect(around('Xã D', UNITS.toReversed())).toEqual({
      above: [2, 4.5, 4.5, 'Xã C', 'Xã B'],
      below: [5, 5.5, 5.5, 'Xã E'],
      sharing: [],
    });
  });

  it('are none above the leader and none below the last one; who has no rank is no neighbour', () => {
    expect(around('Xã A', UNITS)).toEqual({ above: null, below: [2, 5, 5, 'Xã B', 'Xã C'], sharing: [] });
    expect(around('Xã E', UNITS)).toEqual({ above: [4, 5.5, 5.5, 'Xã D'], below: null, sharing: [] });
    expect(around('Xã G', UNITS)).toBeNull();
  });

  it('are besides those that share its rank, behind which it may not fall', () => {
    expect(around('Xã B', UNITS)).toEqual({
      above: [1, 5, 5, 'Xã A'],
      below: [4, 4.5, 0, 'Xã D'],
      sharing: ['Xã C'],
    });
  });

  it('are as far away as both indexes print', () => {
    const units = [
      rankedUnit('Xã A', 1, 90.006),
      rankedUnit('Xã B', 2, 90.004),
      rankedUnit('Xã C', 3, 90.003),
    ];
    expect(around('Xã B', units)).toEqual({
      above: [1, 0.01, 0.01, 'Xã A'],
      below: [3, 0, 0, 'Xã C'],
      sharing: [],
    });
    const unrounded = rankedBlock(units, { rules: { rankDecimals: null } });
    expect(around('Xã B', units, unrounded)?.above?.slice(0, 3)).toEqual([1, 0.002, 0.01]);
  });

  it('are in points of its own max', () => {
    const units = [rankedUnit('Xã A', 1, 90), rankedUnit('Xã B', 2, 40, { maxPoints: 50 })];
    expect(around('Xã B', units)?.above).toEqual([1, 10, 5, 'Xã A']);
    expect(around('Xã A', units)?.below).toEqual([2, 10, 10, 'Xã B']);
  });

  it('are none where an index is not known', () => {
    const [first, second] = [rankedUnit('Xã A', 1, 90), rankedUnit('Xã B', 2, 80)];
    const none = { above: null, below: null, sharing: [] };
    expect(around('Xã B', [rankedUnit('Xã A', 1, null), second])).toEqual(none);
    expect(around('Xã A', [first, rankedUnit('Xã B', 2, null)])).toEqual(none);
    expect(around('Xã B', [first, rankedUnit('Xã B', 2, null)])).toEqual(none);
  });
});
