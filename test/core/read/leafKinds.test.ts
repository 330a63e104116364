import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../../src/core/workbook';
import { readLeafKinds } from '../../../src/core/read/scores/leafKinds';
import type { KindColumn } from '../../../src/core/read/scores/scoreColumns';
import { sheet } from '../sheets';

type Row = readonly CellContent[];
type Lines = Parameters<typeof readLeafKinds>[2];

const VERIFIED: readonly KindColumn[] = [{ column: 1, role: 'verified1' }];

/** The scores of each unit by kind, `role columns: scores`, and what is said of cells. */
function read(rows: readonly Row[], leaves: readonly (readonly KindColumn[])[], units?: Lines) {
  const listed = leaves.map((kinds) => ({ kinds }));
  const lines = units ?? rows.map((_, row) => ({ row }));
  const found = readLeafKinds(
    sheet('S', rows),
    listed,
    lines,
    (unit, leaf) => (unit + 1) * (leaf + 1) * 1_000_000_000,
  );
  return {
    of: (unit: number) =>
      found.of(unit).map(({ role, columns, scores, faults, row }) => {
        const points = scores.map((score) => (typeof score === 'number' ? score / 1_000_000 : score));
        const said = [...faults].map(([leaf, { code, text }]) => ` ${leaf} ${code} ${text}`);
        const own = typeof columns === 'number' ? columns : columns.join();
        return `${String(role)} ${own}: ${points.join()}${said.join('')}${row === undefined ? '' : ` in ${row}`}`;
      }),
    notes: found.notes.map(({ code, place, facts }) => [code, place.cell, facts]),
  };
}

describe('the kinds of score of units in rows, whose leaves have columns of their own', () => {
  it('are the columns of one kind, a leaf each', () => {
    const { of, notes } = read(
      [
        ['A', 1, 2],
        ['B', 3, null],
      ],
      [VERIFIED, [{ column: 2, role: 'verified1' }]],
    );
    expect([of(0), of(1), of(2)]).toEqual([['verified1 1,2: 1,2'], ['verified1 1,2: 3,notScored'], []]);
    expect(notes).toEqual([]);
  });

  it('are none for a leaf that has no column of the kind', () => {
    const { of } = read(
      [['A', 1, 2, 3]],
      [
        [
          { column: 1, role: 'self' },
          { column: 2, role: 'final' },
        ],
        [{ column: 3, role: 'self' }],
        [],
      ],
    );
    expect(of(0)).toEqual(['self 1,3,-1: 1,3,notScored', 'final 2,-1,-1: 2,notScored,notScored']);
  });

  it('are several of one kind, in the order of the columns', () => {
    const { of } = read(
      [['A', 1, 2, 3, 4]],
      [
        [
          { column: 1, role: 'verified1' },
          { column: 2, role: 'verified1' },
        ],
        [
          { column: 3, role: 'verified1' },
          { column: 4, role: null },
        ],
      ],
    );
    expect(of(0)).toEqual(['verified1 1,3: 1,3', 'verified1 2,-1: 2,notScored', 'null -1,4: notScored,4']);
  });

  it('say of each unit which score is none', () => {
    const { of } = read(
      [
        ['A', 'đạt', 2],
        ['B', 3, { error: '#N/A' }],
      ],
      [VERIFIED, [{ column: 2, role: 'verified1' }]],
    );
    expect([of(0), of(1)]).toEqual([
      ['verified1 1,2: invalid,2 0 score-not-a-number đạt'],
      ['verified1 1,2: 3,invalid 1 score-not-a-number #N/A'],
    ]);
  });

  it('take a number one way of two by its own max, and say it once a column, at the first cell', () => {
    const { of, notes } = read(
      [
        ['A', 1, '1.000'],
        ['B', '2.000', 5],
        ['C', '1.500', 5],
      ],
      [VERIFIED, [{ column: 2, role: 'verified1' }]],
    );
    expect([of(0), of(1), of(2)]).toEqual([
      ['verified1 1,2: 1,1'],
      ['verified1 1,2: 2000,5'],
      ['verified1 1,2: 1.5,5'],
    ]);
    expect(notes).toEqual([
      ['number-ambiguous', 'B2', { text: '2.000', count: 2, value: 2000 }],
      ['number-ambiguous', 'C1', { text: '1.000', count: 1, value: 1 }],
    ]);
  });

  it('are rows of a unit where it has a row for each kind', () => {
    const { of, notes } = read(
      [
        ['A', 1],
        ['A', 2],
        ['B', 3],
        ['B', '1.000'],
      ],
      [VERIFIED],
      [
        { row: 1, kinds: [{ row: 0 }, { row: 1 }] },
        { row: 3, kinds: [{ row: 2 }, { row: 3 }, { row: 9 }] },
        { row: 2 },
      ],
    );
    expect(of(0)).toEqual(['verified1 1: 1 in 0', 'verified1 1: 2 in 1']);
    expect(of(1).slice(0, 2)).toEqual(['verified1 1: 3 in 2', 'verified1 1: 1 in 3']);
    expect(of(2)).toEqual(['verified1 1: 3']);
    expect(notes).toEqual([['number-ambiguous', 'B4', { text: '1.000', count: 1, value: 1 }]]);
  });
});
