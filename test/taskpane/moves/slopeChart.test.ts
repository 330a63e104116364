import { describe, expect, test } from 'vitest';
import { MOST_DRAWN } from '../../../src/core/explain/drawnMoves';
import type { BlockMoves } from '../../../src/core/explain/moves';
import { computeRanking } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { Settings } from '../../../src/core/settings/settings';
import { core } from '../../../src/locales/vi/core';
import { listedMoves } from '../../../src/taskpane/moves/slope/moveGroups';
import { shortened } from '../../../src/core/shortened';
import { slopeColumns } from '../../../src/taskpane/moves/slope/slopeColumns';
import { fittedName } from '../../../src/taskpane/moves/slope/fittedName';
import { LABEL_GAP, slopeLayout } from '../../../src/taskpane/moves/slope/slopeLayout';
import { spread } from '../../../src/taskpane/moves/slope/spread';
import { whatMoved } from '../../../src/taskpane/moves/whatMoved';
import { NOW, sheet, workbook } from '../../core/sheets';

/** Units with their indexes of 2022 and 2023; `null` where a year does not have them. */
type Units = readonly (readonly [name: string, then: number | null, now: number | null])[];

function movesOf(units: Units, settings: Settings = defaultSettings): BlockMoves {
  const table = (year: number, of: 1 | 2) =>
    sheet(`Năm ${year}`, [
      [`KẾT QUẢ XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${year}`],
      ['Khối: Sở, ban, ngành'],
      ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Điểm thẩm định'],
      ...units.flatMap((unit, index) => (unit[of] === null ? [] : [[index + 1, unit[0], 100, unit[of]]])),
    ]);
  const { ranking } = computeRanking(workbook(table(2023, 2), table(2022, 1)), settings, core, NOW);
  const moves = ranking.blocks[0]?.moves ?? null;
  if (moves === null) throw new Error('The block has no moves.');
  return moves;
}

describe('the lines of the slope chart', () => {
  test('run on one scale, so that a kept rank is level, a rise goes up and a fall down', () => {
    const { lines } = slopeLayout(
      movesOf([
        ['constructor', 90, 90],
        ['Sở B', 80, 70],
        ['Sở C', 70, 80],
      ]),
    );
    expect(lines.map(({ move, direction, fromY, toY }) => [move.unit.name, direction, fromY, toY])).toEqual([
      ['constructor', 'unchanged', 0, 0],
      ['Sở C', 'rose', 2 * LABEL_GAP, LABEL_GAP],
      ['Sở B', 'fell', LABEL_GAP, 2 * LABEL_GAP],
    ]);
  });

  test('of units that tie share a point; their labels stand below each other in the rows that the tie leaves free', () => {
    const { lines, ranksThen } = slopeLayout(
      movesOf([
        ['Sở A', 90, 80],
        ['Sở B', 90, 80],
        ['Sở C', 70, 60],
      ]),
    );
    expect(lines.map(({ toY, labelY }) => [toY, labelY])).toEqual([
      [0, 0],
      [0, LABEL_GAP],
      [2 * LABEL_GAP, 2 * LABEL_GAP],
    ]);
    expect(ranksThen.map(({ rank }) => rank)).toEqual([1, 3]);
  });

  test('have labels that never collide, when ranks are dense, too', () => {
    const units: Units = ['A', 'B', 'C', 'D', 'E', 'F'].map((name, index) => [
      `Sở ${name}`,
      90 - index,
      index < 4 ? 80 : 70,
    ]);
    const { lines, height } = slopeLayout(movesOf(units, { ...defaultSettings, ties: 'dense' }));
    const labels = lines.map(({ labelY }) => labelY);
    expect(lines.map(({ rankNow }) => rankNow)).toEqual([1, 1, 1, 1, 2, 2]);
    labels.slice(1).forEach((label, index) => {
      expect(label - (labels[index] ?? 0)).toBeGreaterThanOrEqual(LABEL_GAP - 1e-9);
    });
    expect(labels[0]).toBeGreaterThanOrEqual(0);
    expect(height).toBeGreaterThanOrEqual(labels.at(-1) ?? 0);
  });

  test('leave out units that one of the years does not have', () => {
    const { lines, compared } = slopeLayout(
      movesOf([
        ['Sở A', 90, 80],
        ['Sở Mới', null, 85],
        ['Sở Cũ', 95, null],
      ]),
    );
    expect(lines.map(({ move }) => move.unit.name)).toEqual(['Sở A']);
    expect(compared).toBe(1);
  });

  test('are those of the biggest moves and the leaders where a block has more than fit', () => {
    // The last of 60 becomes the first, and all others fall by one place but the former second and first.
    const units: Units = Array.from({ length: 60 }, (_, index) => [
      `Xã ${index + 1}`,
      90 - index,
      index === 59 ? 95 : 90 - index,
    ]);
    const { lines, compared, height } = slopeLayout(movesOf(units));
    expect(compared).toBe(60);
    expect(lines.length).toBeLessThan(MOST_DRAWN);
    expect(lines[0]?.move.unit.name).toBe('Xã 60');
    expect(lines.map(({ move }) => move.unit.name)).toContain('Xã 1');
    expect(height).toBeLessThanOrEqual(LABEL_GAP * MOST_DRAWN);
  });
});

describe('labels that would lie upon each other', () => {
  test('stay where they are when there is room', () => {
    expect(spread([0, 20, 45], 18)).toEqual([0, 20, 45]);
  });

  test('are parted around where they want to be, and not above the edge', () => {
    expect(spread([100, 100, 100], 10)).toEqual([90, 100, 110]);
    expect(spread([0, 0, 0], 10)).toEqual([0, 10, 20]);
    expect(spread([], 10)).toEqual([]);
  });
});

/** Letters of 12 px as most fonts have them. */
const plainWidth = (text: string) => Array.from(text).length * 6.2;

describe('the columns of the slope chart', () => {
  test('leave a narrow pane room for names', () => {
    const { nameRoom, name } = slopeColumns(288, 19);
    expect(fittedName('Sở Tài nguyên và Môi trường', nameRoom, plainWidth)).toBe('Sở Tài nguyên và Môi…');
    expect(name).toBeLessThan(150);
  });

  test('leave room for the first words of a name at 200 % zoom', () => {
    const { nameRoom } = slopeColumns(143, 19);
    expect(fittedName('Thanh tra tỉnh', nameRoom, plainWidth)).toBe('Thanh…');
    expect(fittedName('Sở Tài chính', nameRoom, plainWidth)).toBe('Sở Tài…');
  });

  test('give a name in wide letters fewer words, with its … before the edge', () => {
    const wide = (text: string) => Array.from(text).length * 7.5;
    const name = 'Sở Lao động - Thương binh và Xã hội';
    expect(fittedName(name, 190, plainWidth)).toBe('Sở Lao động - Thương binh và…');
    expect(fittedName(name, 190, wide)).toBe('Sở Lao động - Thương…');
    expect(wide(fittedName(name, 190, wide))).toBeLessThanOrEqual(190);
    expect(fittedName('Sở Y tế', 190, wide)).toBe('Sở Y tế');
  });

  test.each([143, 288, 600])('keep the two years apart above their points, %i px wide', (width) => {
    const { then, now, yearNow } = slopeColumns(width, 19);
    // Last year's begins at the edge and takes 34 px in bold letters, this year's stands in the middle of its own.
    expect(yearNow - 17).toBeGreaterThanOrEqual(34 + 8);
    expect(Math.abs(yearNow - now)).toBeLessThan(now - then);
  });

  test('shorten names at whole words and keep composed letters whole', () => {
    expect(shortened('Sở Tài nguyên và Môi trường', 21)).toBe('Sở Tài nguyên và Môi…');
    expect(shortened('Sở Nội vụ', 21)).toBe('Sở Nội vụ');
    expect(shortened('Sở Lao động - Thương binh', 14)).toBe('Sở Lao động…');
    expect(shortened('Sởnộivụ'.normalize('NFD'), 5)).toBe('Sởnộ…');
  });
});

describe('the list of moves', () => {
  const moves = movesOf([
    ['Sở A', 95, 60],
    ['Sở B', 90, 90],
    ['Sở C', 85, 92],
    ['Sở D', 50, 50],
    ['Sở Mới', null, 40],
  ]);
  const names = (group: Parameters<typeof listedMoves>[1]) =>
    listedMoves(moves, group).map(({ unit }) => unit.name);

  test('begins with the biggest move and ends with what is not compared', () => {
    expect(names(null)).toEqual(['Sở C', 'Sở A', 'Sở B', 'Sở D', 'Sở Mới']);
  });

  test('can be one group alone', () => {
    expect(names('fell')).toEqual(['Sở A']);
    expect(names('notCompared')).toEqual(['Sở Mới']);
  });
});

describe('what moved a unit', () => {
  test('is parted into its own index and the others, which add up to the change of its rank', () => {
    const moves = movesOf([
      ['Sở A', 95, 60],
      ['Sở B', 90, 90],
      ['Sở C', 85, 92],
    ]);
    const told = moves.units.map((move) => [move.unit.name, move.unit.rankChange, whatMoved(move)]);
    expect(told).toEqual([
      ['Sở C', 2, { own: 1, others: 1, against: null }],
      ['Sở B', 0, { own: 0, others: 0, against: null }],
      ['Sở A', -2, { own: -2, others: 0, against: null }],
    ]);
  });

  test('is the others alone where a unit falls without losing a point', () => {
    const moves = movesOf([
      ['Sở A', 90, 90],
      ['Sở B', 80, 95],
    ]);
    expect(whatMoved(moves.fell[0] ?? fail())).toEqual({ own: 0, others: -1, against: 'fellWithoutLoss' });
  });

  test('is not told of a unit that is not compared', () => {
    const moves = movesOf([
      ['Sở A', 90, 90],
      ['Sở Mới', null, 95],
    ]);
    expect(whatMoved(moves.notCompared[0] ?? fail())).toBeNull();
  });
});

function fail(): never {
  throw new Error('There is no such unit.');
}
