import { describe, expect, it } from 'vitest';
import { NO_DECISIONS, decide } from '../../../src/core/gather/files/decisions';
import type { UnitFile } from '../../../src/core/gather/files/unitFile';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { SheetSnapshot } from '../../../src/core/workbook';
import { criteriaSheet, unitList } from '../issue/criteriaBook';
import { sheet } from '../sheets';
import { bookAfter, gatheredFrom, sent } from './sentFiles';

/** Xã C was made of Xã Cũ and Xã Xưa. */
const BOOK = [criteriaSheet(), unitList(['Xã A', ['Xã C', 'Xã Cũ; Xã Xưa']])];
const [EARLY, LATE] = ['2025-11-01T08:00:00Z', '2025-11-02T08:00:00Z'];

/** A form of Xã C, under its own name or one of those that it had. */
function from(
  name: string,
  saved: string,
  scores: Readonly<Record<string, number>>,
  path = `${name}.xlsx`,
): UnitFile {
  const cells = Object.fromEntries(Object.entries(scores).map(([code, score]) => [code, [score]]));
  const form = sent('Xã C', { cells, saved, path, mark: null, book: BOOK, typed: { A2: `Đơn vị: ${name}` } });
  return { ...form, hash: `${name}${saved}` };
}

const FULL = { '1.1': 2, '1.2': 3, '2.1': 2, '2.3': 2 };

/** The states of files that come one after the other, in a workbook each of what was before. */
function statesInTurn(...files: readonly UnitFile[]) {
  let book: readonly SheetSnapshot[] = BOOK;
  const states = files.map((file) => {
    const run = gatheredFrom([file], book);
    book = bookAfter(run, book);
    return run.lines[0]?.state;
  });
  const row = book.find(({ name }) => name === 'Xã C')?.values.find(([code]) => code === '1.1');
  return { states, score: row?.[3], book };
}

describe('files of a commune that was merged of two', () => {
  it('are asked where the second is of another former unit, be its path that of the first', () => {
    const [one, other] = [
      from('Xã Cũ', EARLY, FULL, 'phieu.xlsx'),
      from('Xã Xưa', LATE, { '1.1': 1 }, 'phieu.xlsx'),
    ];
    expect(statesInTurn(one, other)).toMatchObject({ states: ['taken', 'ask'], score: 2 });
  });

  it('are asked where the second fills only what the first left blank', () => {
    const [one, other] = [from('Xã Cũ', EARLY, { '1.1': 2 }), from('Xã Xưa', LATE, { '2.1': 1 })];
    expect(statesInTurn(one, other).states).toEqual(['taken', 'ask']);
    const atOnce = gatheredFrom([one, other], BOOK).lines;
    expect(atOnce.map(({ state, left }) => [state, left[0]?.why])).toEqual([
      ['ask', 'former-units'],
      ['ask', 'former-units'],
    ]);
  });

  it('are asked where the one is under its own name, whichever comes first', () => {
    const [former, own] = [from('Xã Cũ', EARLY, FULL), from('Xã C', LATE, { ...FULL, '1.1': 1 })];
    expect(statesInTurn(former, own).states).toEqual(['taken', 'ask']);
    expect(statesInTurn(own, { ...former, saved: '2025-11-03T08:00:00Z' }).states).toEqual(['taken', 'ask']);
  });

  it('are versions of one where they are of one former unit, at once as one after the other, whatever they are called', () => {
    const [first, corrected] = [
      from('Xã Cũ', EARLY, FULL),
      from('Xã Cũ', LATE, { ...FULL, '1.1': 1 }, 'xã cũ (sửa).xlsx'),
    ];
    expect(statesInTurn(first, corrected)).toMatchObject({ states: ['taken', 'replaced'], score: 1 });
    expect(gatheredFrom([first, corrected], BOOK).lines.map(({ state }) => state)).toEqual([
      'older',
      'taken',
    ]);
  });

  it('are versions of one again once a person took the second', () => {
    const { book } = statesInTurn(from('Xã Cũ', EARLY, FULL));
    const other = from('Xã Xưa', LATE, { ...FULL, '1.1': 1 });
    const id = gatheredFrom([other], book).lines[0]?.id ?? '';
    const run = gatheredFrom([other], book, defaultSettings, decide(NO_DECISIONS, id, { take: true }));
    expect(run.lines.map(({ state }) => state)).toEqual(['replaced']);
    const after = bookAfter(run, book);
    const corrected = from('Xã Xưa', '2025-11-05T08:00:00Z', { ...FULL, '1.1': 1.5 });
    expect(gatheredFrom([corrected], after).lines.map(({ state }) => state)).toEqual(['replaced']);
  });

  it('are the same when they come again', () => {
    const file = from('Xã Cũ', EARLY, FULL);
    const { book } = statesInTurn(file);
    const again = gatheredFrom([file], book);
    expect([again.lines[0]?.state, again.edits, again.plan.sheets]).toEqual(['same', [], []]);
  });
});

describe('a unit under its short name', () => {
  const LIST = sheet('Danh sách đơn vị', [
    ['STT', 'Tên đơn vị', 'Khối', 'Tên viết tắt'],
    [1, 'Xã C', 'Xã, phường', 'Xã Chính'],
  ]);
  const book = [criteriaSheet(), LIST];

  it('is no former unit: its correction under the other name counts', () => {
    const [short, own] = [from('Xã Chính', EARLY, FULL), from('Xã C', LATE, { ...FULL, '1.1': 1 })];
    const both = gatheredFrom([short, own], book);
    expect(both.lines.map(({ state }) => state)).toEqual(['older', 'taken']);
    expect(both.lines.flatMap(({ left }) => left.map(({ why }) => why))).not.toContain('former-name');
  });
});
