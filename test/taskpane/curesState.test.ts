import { describe, expect, test } from 'vitest';
import { canBeUndone, curesReducer, noCures } from '../../src/taskpane/state/curesState';
import type { DoneCure } from '../../src/taskpane/state/curesState';

const held = (content: number) => ({
  content,
  isText: false,
  numberFormat: 'General',
  shown: String(content),
});
const change = (cell: string, from: number, to: number): DoneCure => ({
  place: { sheet: 'Sở A', cell },
  from: held(from),
  to: held(to),
});

describe('the changed cells', () => {
  const first = change('E6', 3, 2);
  const other = change('E7', 5, 4);
  const second = change('E6', 2, 1);
  const done = [first, other, second].reduce(
    (state, one) => curesReducer(state, { type: 'done', done: one }),
    noCures,
  );

  test('stand with the last one first', () => {
    expect(done.done).toEqual([second, other, first]);
  });

  test('can be undone, of one cell the last change before the one before', () => {
    expect(done.done.map((one) => canBeUndone(done, one))).toEqual([true, true, false]);
    const back = curesReducer(done, { type: 'undone', done: second });
    expect(back.done.map((one) => canBeUndone(back, one))).toEqual([true, true]);
  });

  test('are kept where a run begins, which answers an open question', () => {
    const asked = curesReducer(done, {
      type: 'asked',
      asked: { place: first.place, cure: { kind: 'blank', content: '' }, held: held(2) },
    });
    expect(curesReducer(asked, { type: 'left' })).toEqual(done);
  });
});
