import { describe, expect, it } from 'vitest';
import type { SheetSnapshot } from '../../../src/core/workbook';
import { BOOK, bookAfter, FULL, gatheredFrom, sent } from './sentFiles';

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
