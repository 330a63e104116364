import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chunkCount,
  chunksBetween,
  listParts,
  rowsOfChunk,
} from '../../../src/taskpane/lists/drawn/drawnChunks';

const HEIGHTS = { ofChunk: new Map([[1, 900]]), ofRow: 30 };

describe('a long list that is drawn where it is seen', () => {
  it('has its first and last rows, those that are wanted, and gaps as high as what they leave out', () => {
    expect(listParts(new Set([3]), 110, HEIGHTS)).toEqual([
      { kind: 'rows', chunk: 0 },
      { kind: 'gap', from: 1, to: 3, height: 900 + 20 * 30 },
      { kind: 'rows', chunk: 3 },
      { kind: 'gap', from: 4, to: 5, height: 20 * 30 },
      { kind: 'rows', chunk: 5 },
    ]);
  });

  it('is drawn between two heights, counted from its top', () => {
    expect(chunksBetween(700, 1_600, 110, HEIGHTS)).toEqual(new Set([1, 2]));
    expect(chunksBetween(-500, 0, 110, HEIGHTS)).toEqual(new Set());
    expect(chunksBetween(9_000, 9_500, 110, HEIGHTS)).toEqual(new Set());
  });

  it('has every row once, drawn or in a gap, in order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000 }), fc.array(fc.nat(260)), (rows, wanted) => {
        const chunks = listParts(new Set(wanted), rows, HEIGHTS).flatMap((part) =>
          part.kind === 'rows'
            ? [part.chunk]
            : Array.from({ length: part.to - part.from }, (_, at) => part.from + at),
        );
        expect(chunks).toEqual(Array.from({ length: chunkCount(rows) }, (_, chunk) => chunk));
        expect(rowsOfChunk(chunkCount(rows) - 1, rows).to).toBe(rows);
      }),
    );
  });
});
