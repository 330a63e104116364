import { describe, expect, it } from 'vitest';
import type { HistoryComputed, HistoryPrinted } from '../../../../src/core/explain/history/historyLines';
import { mergedUnit, placeOf } from '../../../../src/core/explain/history/mergedUnit';
import type { Place } from '../../../../src/core/workbook';

interface LineOptions {
  readonly file?: string;
  readonly sheet?: string;
  readonly block?: string | null;
}

/** A printed line: its unit in B2, its index in C2, its rank in D2. */
function printed(rank: number | null, percent: number | null, options: LineOptions = {}): HistoryPrinted {
  const { file = null, sheet = 'Bảng', block = 'xa' } = options;
  const at = (column: string): Place => ({ sheet, cell: `${column}2` });
  return {
    ...{ name: 'Xã An', block, rank, isRankBlank: false, percent, grade: null, fields: new Map() },
    rankPlace: rank === null ? null : at('D'),
    percentPlace: percent === null ? null : at('C'),
    ...{ place: at('B'), source: { file, kind: 'printed', place: at('B') } },
  };
}

/** What scores give: the unit in B2, a total in C2. */
function computed(
  rank: number | null,
  percent: number | null,
  options: LineOptions & { readonly hasTotal?: boolean } = {},
): HistoryComputed {
  const { file = null, sheet = 'Điểm', block = 'xa', hasTotal = true } = options;
  const place = { sheet, cell: 'B2' };
  return {
    ...{ name: 'Xã An', block, rank, percent, fields: new Map(), scores: null, of: 'points' },
    index: percent === null ? null : { points: percent * 1_000_000, over: 1, max: 100_000_000 },
    ...{ place, source: { file, kind: 'scores', place } },
    total: hasTotal ? { sheet, cell: 'C2' } : null,
  };
}

const merged = (ofPrinted: readonly HistoryPrinted[], ofScores: readonly HistoryComputed[] = []) =>
  mergedUnit({ printed: [...ofPrinted], computed: [...ofScores] }, 'xa');

/** Rank and index of what tables come to. */
const figures = (...tables: Parameters<typeof merged>) => {
  const { figures: own } = merged(...tables);
  return own === null ? null : [own.rank, own.percent];
};

describe('what the tables of a year say of a unit', () => {
  it('is nothing where no table has it', () => {
    expect(mergedUnit(undefined, 'xa')).toEqual({
      ...{ figures: null, file: null, differ: null },
      place: { sheet: '', cell: '' },
    });
  });

  it('is what one of them prints, before what scores give', () => {
    expect(figures([printed(3, 80)])).toEqual([3, 80]);
    expect(figures([], [computed(2, 90)])).toEqual([2, 90]);
    expect(figures([printed(3, 80)], [computed(2, 90)])).toEqual([3, 80]);
    expect(figures([printed(3, null)], [computed(2, 90)])).toEqual([3, 90]);
  });

  it('is nothing where two of the workbook differ, or two of files', () => {
    expect(figures([printed(3, 80), printed(4, 80)])).toBeNull();
    expect(figures([printed(3, 80, { file: 'a.xlsx' }), printed(3, 70, { file: 'b.xlsx' })])).toBeNull();
    expect(figures([], [computed(3, 80), computed(4, 70)])).toBeNull();
  });

  it("is the workbook's own where a file says something else", () => {
    expect(figures([printed(3, 80, { file: 'a.xlsx' }), printed(4, 70)])).toEqual([4, 70]);
    expect(figures([], [computed(3, 80, { file: 'a.xlsx' }), computed(4, 70)])).toEqual([4, 70]);
  });

  it('is of its own block; of others where there is no line of that', () => {
    expect(figures([printed(3, 80, { block: 'phuong' }), printed(4, 80)])).toEqual([4, 80]);
    expect(figures([printed(3, 80, { block: 'phuong' })])).toEqual([3, 80]);
    expect(figures([], [computed(3, 80, { block: 'phuong' }), computed(4, 70)])).toEqual([4, 70]);
  });
});

describe('where the figures of a unit stand', () => {
  const place = (...tables: Parameters<typeof merged>) => {
    const { file, place: at } = merged(...tables);
    return [file, at.sheet, at.cell];
  };

  it('is the first printed line that says something, its index before its rank', () => {
    expect(place([printed(null, null, { sheet: 'Trống' }), printed(3, 80)], [computed(2, 90)])).toEqual([
      ...[null, 'Bảng', 'C2'],
    ]);
    expect(place([printed(3, null)])).toEqual([null, 'Bảng', 'D2']);
    expect(place([printed(null, null, { sheet: 'Trống' }), printed(3, null)])).toEqual([null, 'Bảng', 'D2']);
    expect(place([printed(null, null, { sheet: 'Trống' }), printed(null, 80)])).toEqual([null, 'Bảng', 'C2']);
    expect(place([printed(null, 80, { file: 'a.xlsx' })])).toEqual(['a.xlsx', 'Bảng', 'C2']);
  });

  it('is the unit among the scores where nothing printed says anything, else in the printed table', () => {
    expect(place([printed(null, null)], [computed(2, 90)])).toEqual([null, 'Điểm', 'B2']);
    expect(place([printed(null, null)])).toEqual([null, 'Bảng', 'B2']);
  });

  it('is that of its own block where that has a line', () => {
    expect(place([printed(1, 80, { block: 'phuong', sheet: 'Phường' }), printed(3, 80)])).toEqual([
      ...[null, 'Bảng', 'C2'],
    ]);
    expect(place([], [computed(1, 80, { block: 'phuong', sheet: 'Phường' }), computed(3, 80)])).toEqual([
      ...[null, 'Điểm', 'B2'],
    ]);
  });

  it('is the cell of a figure, else of the unit', () => {
    expect(placeOf(printed(3, 80)).cell).toBe('C2');
    expect(placeOf(printed(3, null)).cell).toBe('D2');
    expect(placeOf(printed(null, null)).cell).toBe('B2');
    expect(placeOf(computed(3, 80)).cell).toBe('B2');
  });
});

describe('two lines on a unit that differ', () => {
  /** Between what, and rank and index of both. */
  const differ = (...tables: Parameters<typeof merged>) => {
    const { differ: found } = merged(...tables);
    if (found === null) return null;
    const { between, one, other } = found;
    return [between, [one.rank, one.percent], [other.rank, other.percent]];
  };

  it('are tables of which neither counts, by their rank or by their index', () => {
    expect(differ([printed(3, 80), printed(4, 80)])).toEqual(['tables', [3, 80], [4, 80]]);
    expect(differ([printed(3, 80), printed(3, 70)])).toEqual(['tables', [3, 80], [3, 70]]);
    expect(differ([], [computed(3, 80), computed(4, 80)])).toEqual(['tables', [3, 80], [4, 80]]);
    expect(differ([], [computed(3, 80), computed(3, 70)])).toEqual(['tables', [3, 80], [3, 70]]);
  });

  it('are not two that say the same, the same with fewer decimals, or that have nothing in common', () => {
    expect(differ([printed(3, 80), printed(3, 80)])).toBeNull();
    expect(differ([printed(3, 80.123), printed(3, 80.1)])).toBeNull();
    expect(differ([printed(3, null), printed(null, 80)])).toBeNull();
    expect(differ([printed(null, null), printed(3, 80), printed(null, null)])).toBeNull();
    expect(differ([], [computed(3, 80)])).toBeNull();
  });

  it('may be two of three, each with the first that has such a figure', () => {
    expect(differ([printed(3, null), printed(null, 80), printed(null, 70)])).toEqual([
      ...['tables', [null, 80], [null, 70]],
    ]);
    expect(differ([printed(null, 80), printed(3, null), printed(4, null)])).toEqual([
      ...['tables', [3, null], [4, null]],
    ]);
  });

  it('are of a file and of the workbook, which counts', () => {
    expect(differ([printed(3, 80), printed(4, 80, { file: 'a.xlsx' })])).toEqual([
      ...['file', [3, 80], [4, 80]],
    ]);
    expect(differ([], [computed(3, 80), computed(4, 80, { file: 'a.xlsx' })])).toEqual([
      ...['file', [3, 80], [4, 80]],
    ]);
  });

  it('are what is printed and what scores give, of which the printed one counts', () => {
    expect(differ([printed(3, 80)], [computed(4, 80)])).toEqual(['scores', [3, 80], [4, 80]]);
    expect(differ([printed(3, 80)], [computed(3, 70)])).toEqual(['scores', [3, 80], [3, 70]]);
    expect(differ([printed(3, 80)], [computed(3, 80)])).toBeNull();
    expect(differ([printed(null, null)], [computed(3, 80), computed(4, 70)])).toBeNull();
    // Of several the first that differs.
    expect(differ([printed(3, 80)], [computed(3, 80), computed(5, 70)])).toEqual([
      ...['scores', [3, 80], [5, 70]],
    ]);
    expect(differ([printed(3, null), printed(null, 80)], [computed(3, 70)])).toEqual([
      ...['scores', [null, 80], [3, 70]],
    ]);
  });

  it('are no total and the printed index that it is the same cell as', () => {
    const own = (options: LineOptions & { readonly hasTotal?: boolean }) =>
      differ([printed(3, 80)], [computed(4, 70, options)])?.[0];
    expect(own({ sheet: 'Bảng' })).toBeUndefined();
    expect(own({ sheet: 'Bảng', hasTotal: false })).toBe('scores');
    expect(own({ sheet: 'Điểm' })).toBe('scores');
    expect(own({ sheet: 'Bảng', file: 'a.xlsx' })).toBe('scores');
    // It is another cell of the sheet: that of the rank.
    const total = { sheet: 'Bảng', cell: 'D2' };
    expect(differ([printed(3, 80)], [{ ...computed(4, 70, { sheet: 'Bảng' }), total }])?.[0]).toBe('scores');
    expect(differ([printed(3, null)], [computed(4, 70, { sheet: 'Bảng' })])?.[0]).toBe('scores');
  });

  it('are those of its own block, where that has lines', () => {
    const ward = { block: 'phuong' };
    expect(differ([printed(1, 90, ward), printed(3, 80), printed(3, 80)])).toBeNull();
    expect(differ([printed(3, 80)], [computed(1, 90, ward), computed(3, 80)])).toBeNull();
    expect(differ([printed(1, 80, ward), printed(2, 80, ward)])).toEqual(['tables', [1, 80], [2, 80]]);
  });
});
