import { describe, expect, test } from 'vitest';
import {
  arrangedObjections,
  decisionsIn,
  noObjectionFilter,
} from '../../../src/taskpane/objections/objectionRows';
import type { ShownObjection } from '../../../src/taskpane/worker/shown/shownObjection';

const row = (
  at: number,
  unit: string,
  code: string,
  criterion: string,
  decision: ShownObjection['decision'],
): ShownObjection => ({
  ...{ at, unit, code, criterion, decision },
  ...{ from: 0, asked: 1, to: decision === 'accepted' ? 1 : null },
  place: { sheet: 'Kiến nghị', cell: `I${at + 4}` },
});

const rows = [
  row(0, 'Sở Y tế', '1.1', 'Kế hoạch', 'accepted'),
  row(1, 'Sở Tài chính', '1.2', 'Báo cáo', 'open'),
  row(2, 'Sở Tư pháp', '1.1', 'Kế hoạch', 'refused'),
  row(3, 'Sở Y tế', '2.1', 'Rà soát văn bản', 'open'),
];
const places = (found: readonly ShownObjection[]) => found.map(({ at }) => at);

describe('the objections that are listed', () => {
  test('are the open ones before the decided, else in the order of the sheet', () => {
    expect(places(arrangedObjections(rows, noObjectionFilter, null))).toEqual([1, 3, 0, 2]);
  });

  test('are at first those of the unit that is kept in sight', () => {
    expect(places(arrangedObjections(rows, noObjectionFilter, 'Sở Y tế'))).toEqual([3, 0, 1, 2]);
    expect(places(arrangedObjections(rows, noObjectionFilter, 'constructor'))).toEqual([1, 3, 0, 2]);
  });

  test('are found by unit, number and name of the criterion, and by decision', () => {
    const found = (query: string, decision: ShownObjection['decision'] | null = null) =>
      places(arrangedObjections(rows, { query, decision }, null));
    expect(found('y te')).toEqual([3, 0]);
    expect(found('rà soát')).toEqual([3]);
    expect(found('1.1')).toEqual([0, 2]);
    expect(found('', 'open')).toEqual([1, 3]);
    expect(found('y tế', 'accepted')).toEqual([0]);
    expect(found('', 'partly')).toEqual([]);
  });

  test('are chosen by the decisions that occur, the open ones first', () => {
    expect(decisionsIn(rows)).toEqual(['open', 'accepted', 'refused']);
    expect(decisionsIn([])).toEqual([]);
  });
});
