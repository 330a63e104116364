import { describe, expect, it } from 'vitest';
import { movesOf } from '../../../../src/core/explain/blockMoves';
import { comparedUnits, drawnMoves } from '../../../../src/core/explain/drawnMoves';
import type { ExplainedBlock, UnitMove } from '../../../../src/core/explain/moves';
import { neighboursOf } from '../../../../src/core/explain/neighbours';
import { rankWorkbook } from '../../../../src/core/run/run';
import { defaultSettings } from '../../../../src/core/settings/settings';
import { sheet, workbook } from '../../sheets';
import { unitMove } from '../rankedUnits';

/** Names that differ by more than a number. */
const NAMES = Array.from(
  { length: 60 },
  (_, at) => `Xã ${'ABCDEFGHIJ'.charAt(at % 10)}${'KLMNOP'.charAt(Math.floor(at / 10))}`,
);

/** Units with their points of 100 in this year and the one before; `null` where one is not there. */
function blockOf(points: readonly (readonly [now: number | null, then: number | null])[]): ExplainedBlock {
  const table = (year: number, at: 0 | 1) =>
    sheet(String(year), [
      [`KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${year}`],
      ['Khối: Cấp xã'],
      ['STT', 'Đơn vị', 'Điểm tối đa', 'Điểm đạt được'],
      ...points
        .flatMap((both, unit) => (both[at] === null ? [] : [[NAMES[unit] ?? '', 100, both[at]]]))
        .map((row, index) => [index + 1, ...row]),
    ]);
  const [block] = rankWorkbook(workbook(table(2025, 0), table(2024, 1)), defaultSettings).ranking.blocks;
  if (block === undefined) throw new Error('nothing is ranked');
  return block;
}

const shown = (block: ExplainedBlock) =>
  block.moves === null
    ? []
    : drawnMoves(block.moves).map(
        ({ move, direction, rankThen, rankNow }) => `${move.unit.name} ${direction} ${rankThen}-${rankNow}`,
      );

describe('the units whose ranks then and now are drawn', () => {
  it('are all that are compared, in order of rank now, then of rank then', () => {
    const block = blockOf([
      [90, 70],
      [80, 90],
      [80, 80],
      [60, null],
      [null, 95],
      [50, 40],
    ]);
    expect(shown(block)).toEqual([
      'Xã AK rose 4-1',
      'Xã BK unchanged 2-2',
      'Xã CK rose 3-2',
      'Xã FK unchanged 5-5',
    ]);
  });

  it('are those of a block of forty, and of a bigger one the movers and leaders', () => {
    // Each of 20 pairs of neighbours changes places.
    const pairs = (count: number) =>
      Array.from({ length: count }, (_, at): [number, number] => [
        99 - at,
        99 - (at % 2 === 0 ? at + 1 : at - 1),
      ]);
    expect(shown(blockOf(pairs(40)))).toHaveLength(40);
    const big = blockOf([...pairs(42)]);
    expect(big.moves === null ? 0 : comparedUnits(big.moves)).toBe(42);
    // 14 that rose, 14 that fell: the leader rose, the one before it fell.
    expect(shown(big)).toHaveLength(28);
    expect(shown(big).slice(0, 2)).toEqual(['Xã AK rose 2-1', 'Xã BK fell 1-2']);
  });

  it('have the biggest moves of a bigger block, and those who lead or led though they stayed', () => {
    const points = Array.from({ length: 44 }, (_, at): [number, number] => [99 - at, 99 - at]);
    points[20] = [97.5, 79];
    points[5] = [60, 94];
    const drawn = shown(blockOf(points));
    expect(drawn.length).toBeLessThan(44);
    expect(drawn[0]).toBe('Xã AK unchanged 1-1');
    expect(drawn).toContain('Xã AM rose 21-3');
    expect(drawn).toContain('Xã FK fell 6-39');
  });

  const nameOf = (at: number) => `Xã số ${at + 1}`;
  const drawnOf = (units: readonly UnitMove[]) =>
    drawnMoves(movesOf(2024, units, [], null)).map(({ move }) => move.unit.name);

  it('are the fourteen that rose most and the fourteen that fell most, wherever they stand', () => {
    // 20 units rise by 1 to 20 places, 20 fall by as many, and one leads as before.
    const units = [
      unitMove('Xã đầu', 1, 1, 0),
      ...Array.from({ length: 20 }, (_, at) => unitMove(nameOf(at), 100 + at + 1, 100, 0)),
      ...Array.from({ length: 20 }, (_, at) => unitMove(nameOf(20 + at), 100, 100 + at + 1, 0)),
    ];
    const numbers = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, at) => nameOf(from + at));
    expect(drawnOf(units).toSorted()).toEqual(['Xã đầu', ...numbers(6, 20), ...numbers(26, 40)].toSorted());
  });

  it('are of many that lead and of many that led five each', () => {
    const units = [
      ...Array.from({ length: 30 }, (_, at) => unitMove(nameOf(at), 1, 1, 0)),
      ...Array.from({ length: 30 }, (_, at) => unitMove(nameOf(30 + at), 1, 31, 0)),
    ];
    // Fourteen of those that led are drawn as those that fell most, in the order of the ranking.
    expect(drawnOf(units)).toEqual([
      ...Array.from({ length: 5 }, (_, at) => nameOf(at)),
      ...Array.from({ length: 14 }, (_, at) => nameOf(30 + at)),
    ]);
    const ledAndUnranked = [
      ...Array.from({ length: 41 }, (_, at) => unitMove(nameOf(at), at + 1, at + 1, 0)),
      unitMove('Xã dẫn đầu cũ', 1, null, null),
    ];
    expect(drawnOf(ledAndUnranked)).toEqual(['Xã số 1']);
  });

  it('are told by the rank of then where they share one now', () => {
    const units = [unitMove('Xã A', 3, 1, 0), unitMove('Xã B', 2, 1, 0), unitMove('Xã C', 4, 1, 0)];
    expect(drawnOf(units)).toEqual(['Xã B', 'Xã A', 'Xã C']);
  });

  it('are none without a rank in one of the years', () => {
    expect(drawnOf([unitMove('Xã A', null, 1, null), unitMove('Xã B', 1, null, null)])).toEqual([]);
  });
});

describe('the units between which a unit stands', () => {
  const block = blockOf([
    [90, null],
    [80, null],
    [80, null],
    [70.5, null],
    [60, null],
  ]);
  const around = (name: string) => {
    const unit = block.units.find((one) => one.name === name);
    const found = unit === undefined ? null : neighboursOf(block, unit);
    if (found === null) return null;
    const side = (one: (typeof found)['above']) =>
      one === null ? null : [one.rank, one.distance, one.points, ...one.units.map((other) => other.name)];
    return {
      above: side(found.above),
      below: side(found.below),
      sharing: found.sharing.map((one) => one.name),
    };
  };

  it('are the next ranks, all units of each, with what it lacks and may lose', () => {
    expect(around('Xã AK')).toEqual({ above: null, below: [2, 10, 10, 'Xã BK', 'Xã CK'], sharing: [] });
    expect(around('Xã DK')).toEqual({
      above: [2, 9.5, 9.5, 'Xã BK', 'Xã CK'],
      below: [5, 10.5, 10.5, 'Xã EK'],
      sharing: [],
    });
    expect(around('Xã EK')).toEqual({ above: [4, 10.5, 10.5, 'Xã DK'], below: null, sharing: [] });
  });

  it('are besides those that share its rank, which it may not fall behind', () => {
    expect(around('Xã BK')).toEqual({
      above: [1, 10, 10, 'Xã AK'],
      below: [4, 9.5, 0, 'Xã DK'],
      sharing: ['Xã CK'],
    });
  });

  it('are none of a unit without a rank', () => {
    const [unit] = block.units;
    expect(unit && neighboursOf(block, { ...unit, rank: null })).toBeNull();
  });
});
