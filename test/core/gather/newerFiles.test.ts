import { describe, expect, it } from 'vitest';
import type { SheetSnapshot } from '../../../src/core/workbook';
import { criteriaSheet } from '../issue/criteriaBook';
import { BOOK, bookAfter, FULL, gatheredFrom, sent, typedInto } from './sentFiles';

const EARLY = '2025-11-01T08:00:00Z';
const LATE = '2025-11-02T08:00:00Z';
const FIRST = sent('Xã A', { cells: { ...FULL, '1.1': [2, 'QĐ 1'] }, saved: EARLY });
const GATHERED = bookAfter(gatheredFrom([FIRST]));

/** What a file of Xã A's is told, and what stands in the unit's sheet then. */
function next(file: Parameters<typeof gatheredFrom>[0][number], book: readonly SheetSnapshot[] = GATHERED) {
  const run = gatheredFrom([file], book);
  const after = bookAfter(run, book);
  const rows = after.find(({ name }) => name === 'Xã A')?.values ?? [];
  const [line] = run.lines;
  return { state: line?.state, whys: line?.left.map(({ why }) => why) ?? [], rows, after };
}

const rowOf = (rows: readonly (readonly unknown[])[], code: string) =>
  rows.find(([own]) => own === code) ?? [];

describe('a newer file', () => {
  it('whose score cannot be taken leaves the older one, says that it counts, and is known when it comes again', () => {
    const spoilt = sent('Xã A', { cells: { ...FULL, '1.1': [99, 'QĐ 1'] }, saved: LATE, path: 'new.xlsx' });
    const { state, whys, rows, after } = next(spoilt);
    expect(state).toBe('replaced');
    expect(whys).toContain('older-kept');
    expect(whys).toContain('score-above-max');
    expect(rowOf(rows, '1.1').slice(3, 4)).toEqual([2]);
    expect(next(spoilt, after)).toMatchObject({ state: 'same' });
  });

  it('that changes one score and spoils another is known when it comes again', () => {
    const both = sent('Xã A', {
      cells: { ...FULL, '1.1': ['abc'], '1.2': [1] },
      saved: LATE,
      path: 'new.xlsx',
    });
    const { state, rows, after } = next(both);
    expect([state, rowOf(rows, '1.1')[3], rowOf(rows, '1.2')[3]]).toEqual(['replaced', 2, 1]);
    expect(next(both, after).state).toBe('same');
  });

  it('of a former unit is no newer version of what another file of the unit said', () => {
    const cells = { '1.1': [1] };
    const own = bookAfter(gatheredFrom([sent('Xã C', { cells: FULL, saved: EARLY })]));
    const former = sent('Xã C', {
      cells,
      saved: LATE,
      mark: null,
      typed: { A2: 'Đơn vị: Xã Cũ' },
      path: 'cu.xlsx',
    });
    expect(gatheredFrom([former], own).lines.map(({ state }) => state)).toEqual(['ask']);
  });

  it('without a column of evidence leaves the evidence that was sent before', () => {
    const [form] = sent('Xã A', { cells: FULL, saved: LATE }).content as readonly SheetSnapshot[];
    const header = form?.values.findIndex((row) => row[0] === 'STT') ?? -1;
    const bare = {
      ...sent('Xã A', { cells: FULL, saved: LATE, path: 'bare.xlsx' }),
      content: [
        {
          ...form,
          values:
            form?.values.map((row, at) => (at < header ? row : row.slice(0, 4).concat([null, null]))) ?? [],
        } as SheetSnapshot,
      ],
    };
    expect(rowOf(next(bare).rows, '1.1').slice(3)).toContain('QĐ 1');
  });
});

describe('a gathered sheet whose set changed afterwards', () => {
  /** The set with 3 points at most for a plan. */
  const raised = criteriaSheet({}, { '1.1': ['1.1', 'Kế hoạch CCHC', 3] });
  const list = BOOK.slice(1);
  const file = sent('Xã A', { cells: { ...FULL, '1.1': [2.5] }, saved: LATE, book: [raised, ...list] });

  it('takes what the new set allows, and tells the cell of the max that the ranking counts by', () => {
    const book = GATHERED.map((one, index) => (index === 0 ? raised : one));
    const run = gatheredFrom([file], book);
    expect(run.lines.map(({ state }) => state)).toEqual(['replaced']);
    expect(run.lines[0]?.left).toContainEqual({
      why: 'sheet-max-differs',
      cell: '',
      facts: { code: '1.1', name: 'Kế hoạch CCHC', sheet: 'Xã A', place: 'C7', max: 2, expected: 3 },
    });
    const corrected = typedInto(bookAfter(run, book), 'Xã A', 6, 2, 3);
    const whys = gatheredFrom([file], corrected).lines[0]?.left.map(({ why }) => why);
    expect(whys).not.toContain('sheet-max-differs');
  });
});

describe('texts beside scores', () => {
  it('keep a date as a person sees it, and name a formula without a value', () => {
    const file = sent('Xã A', { cells: { ...FULL, '1.1': [2, 45_728] } });
    const [form] = file.content as readonly SheetSnapshot[];
    const dated = (form?.values ?? []).map((row) =>
      row.map((content) => (content === 45_728 ? 'd/m/yyyy' : 'General')),
    );
    const run = gatheredFrom(
      [{ ...file, content: [{ ...form, numberFormats: dated } as SheetSnapshot] }],
      BOOK,
    );
    expect(run.plan.sheets.find(({ name }) => name === 'Xã A')?.values.flat()).toContain('12/3/2025');
  });
});

describe('a cell that the office corrected', () => {
  it('stays the office’s after the unit has said the same, whatever the unit says then', () => {
    const row = rowAt(GATHERED, '1.2');
    const corrected = typedInto(GATHERED, 'Xã A', row, 3, 1.5);
    const second = next(
      sent('Xã A', { cells: { ...FULL, '1.1': [1, 'QĐ 1'], '1.2': [1.5] }, saved: LATE, path: 'v2.xlsx' }),
      corrected,
    );
    expect(['1.1', '1.2'].map((code) => rowOf(second.rows, code)[3])).toEqual([1, 1.5]);
    const third = next(
      sent('Xã A', {
        cells: { ...FULL, '1.1': [1, 'QĐ 1'], '1.2': [0.5] },
        saved: '2025-11-03T08:00:00Z',
        path: 'v3.xlsx',
      }),
      second.after,
    );
    expect(third.whys).toContain('office-changed');
    expect(rowOf(third.rows, '1.2')[3]).toBe(1.5);
  });
});

describe('a sheet of the office without a cell for what the unit says', () => {
  const without = (header: string) =>
    GATHERED.filter(({ name }) => !name.startsWith('Thu phiếu')).map((one) =>
      one.name === 'Xã A'
        ? {
            ...one,
            values: one.values.map((row) =>
              row.map((content, at) => (at === 3 ? (content === 'Điểm tự chấm' ? header : null) : content)),
            ),
          }
        : one,
    );

  it('is told with cell, criterion and score, and gets it once there is a column', () => {
    const file = sent('Xã A', { cells: { ...FULL, '1.1': [2, 'QĐ 1'] }, saved: EARLY });
    const first = gatheredFrom([file], without('Ghi chép'));
    const told = first.lines.flatMap(({ left }) => left).filter(({ why }) => why === 'sheet-without-column');
    expect(told).toMatchObject([
      { cell: 'D9', facts: { code: '1.1', column: 'self', sent: 2, sheet: 'Xã A' } },
      { facts: { code: '1.2', sent: 3 } },
      { facts: { code: '2.1', sent: 2 } },
      { facts: { code: '2.3', sent: 2 } },
    ]);
    const book = bookAfter(first, without('Ghi chép'));
    const mended = book.map((one) =>
      one.name === 'Xã A'
        ? {
            ...one,
            values: one.values.map((row) => row.map((own) => (own === 'Ghi chép' ? 'Điểm tự chấm' : own))),
          }
        : one,
    );
    const { rows, whys } = next(file, mended);
    expect(['1.1', '1.2', '2.1', '2.3'].map((code) => rowOf(rows, code)[3])).toEqual([2, 3, 2, 2]);
    expect(whys).not.toContain('sheet-without-column');
  });
});

function rowAt(book: readonly SheetSnapshot[], code: string): number {
  return book.find(({ name }) => name === 'Xã A')?.values.findIndex(([own]) => own === code) ?? -1;
}
