import { describe, expect, it } from 'vitest';
import { NO_DECISIONS, decide } from '../../../src/core/gather/files/decisions';
import type { GatherDecisions } from '../../../src/core/gather/files/decisions';
import type { GatherLine } from '../../../src/core/gather/sheets/gatherRun';
import type { UnitFile } from '../../../src/core/gather/files/unitFile';
import type { SheetSnapshot } from '../../../src/core/workbook';
import { defaultSettings } from '../../../src/core/settings/settings';
import { criteriaSheet, unitList } from '../issue/criteriaBook';
import { sheet } from '../sheets';
import { BOOK, FULL, bookAfter, gatheredFrom, rowsOf, sent, statesOf, typedInto } from './sentFiles';

const EARLY = '2025-11-01T08:00:00Z';
const LATE = '2025-11-02T08:00:00Z';
const ONE = { cells: { ...FULL, '1.1': [1] } };

const gatheredBy = (
  decisions: GatherDecisions,
  files: readonly UnitFile[],
  book: readonly SheetSnapshot[] = BOOK,
) => gatheredFrom(files, book, defaultSettings, decisions);

/** The line of a file as it is before anything is decided. */
function lineOf(file: string, files: readonly UnitFile[], book: readonly SheetSnapshot[] = BOOK): GatherLine {
  const line = gatheredFrom(files, book).lines.find((one) => one.file === file);
  if (line === undefined) throw new Error(`no line of ${file}`);
  return line;
}

describe('a person decides', () => {
  const stray = sent('Xã A', { ...ONE, path: 'x.xlsx', mark: null, typed: { A2: 'Đơn vị: Xã Lạ' } });

  it('which unit a file is of that names none of the list', () => {
    const { id, state, hasUnitChoice, isTakeable } = lineOf('x.xlsx', [stray]);
    expect({ state, hasUnitChoice, isTakeable }).toEqual({
      state: 'not-listed',
      hasUnitChoice: true,
      isTakeable: false,
    });
    const run = gatheredBy(decide(NO_DECISIONS, id, { unit: 'Xã B' }), [stray]);
    expect(statesOf(run)).toEqual([['x.xlsx', 'Xã B', 'taken']]);
    expect(run.lines[0]?.id).toBe(id);
    expect(run.lines[0]?.left[0]).toMatchObject({
      why: 'unit-chosen',
      facts: { name: 'Xã Lạ', unit: 'Xã B' },
    });
    expect(run.plan.sheets.map(({ name }) => name)).toContain('Xã B');
    expect(run.missing.map(({ unit }) => unit)).toEqual(['Xã A', 'Xã C', 'Xã D']);
  });

  it('nothing by a unit that the list no longer has', () => {
    const { id } = lineOf('x.xlsx', [stray]);
    expect(statesOf(gatheredBy(decide(NO_DECISIONS, id, { unit: 'Xã Z' }), [stray]))).toEqual([
      ['x.xlsx', 'Xã Lạ', 'not-listed'],
    ]);
  });

  it('which of two versions counts where nothing tells, and may choose the other one', () => {
    const files = [sent('Xã A', { ...ONE, path: 'a.xlsx' }), sent('Xã A', { cells: FULL, path: 'b.xlsx' })];
    const [a, b] = [lineOf('a.xlsx', files), lineOf('b.xlsx', files)];
    expect([a.state, b.state, a.isTakeable, b.isTakeable]).toEqual(['ask', 'ask', true, true]);
    const first = decide(NO_DECISIONS, a.id, { take: true }, [b.id]);
    expect(statesOf(gatheredBy(first, files))).toEqual([
      ['a.xlsx', 'Xã A', 'taken'],
      ['b.xlsx', 'Xã A', 'older'],
    ]);
    const second = decide(first, b.id, { take: true }, [a.id]);
    const run = gatheredBy(second, files);
    expect(statesOf(run)).toEqual([
      ['a.xlsx', 'Xã A', 'older'],
      ['b.xlsx', 'Xã A', 'taken'],
    ]);
    expect(run.lines.map(({ left }) => left.map(({ why }) => why))).toEqual([
      ['other-chosen'],
      ['version-chosen'],
    ]);
    expect(rowsOf(run, 'Xã A').find(([code]) => code === '1.1')?.[3]).toBe(2);
    expect(gatheredBy(decide(second, b.id, { take: false }), files)).toEqual(gatheredFrom(files));
  });

  it('that an older version of two counts', () => {
    const files = [
      sent('Xã A', { ...ONE, path: 'old.xlsx', saved: EARLY }),
      sent('Xã A', { cells: FULL, path: 'new.xlsx', saved: LATE }),
    ];
    const { id, isTakeable } = lineOf('old.xlsx', files);
    expect(isTakeable).toBe(true);
    expect(statesOf(gatheredBy(decide(NO_DECISIONS, id, { take: true }), files))).toEqual([
      ['old.xlsx', 'Xã A', 'taken'],
      ['new.xlsx', 'Xã A', 'older'],
    ]);
  });

  it('that a version counts which is older than what was taken before', () => {
    const book = bookAfter(gatheredFrom([sent('Xã A', { cells: FULL, saved: LATE })]));
    const files = [sent('Xã A', { ...ONE, path: 'old.xlsx', saved: EARLY })];
    const { id, state } = lineOf('old.xlsx', files, book);
    expect(state).toBe('older');
    const run = gatheredBy(decide(NO_DECISIONS, id, { take: true }), files, book);
    expect(statesOf(run)).toEqual([['old.xlsx', 'Xã A', 'replaced']]);
    expect(run.lines[0]?.changed.map(({ line, from, to }) => [line.code, from, to])).toEqual([['1.1', 2, 1]]);
    expect(run.writes).toMatchObject({ newSheets: 0, changedCells: 1, changedSheets: 1, registerRows: 1 });
  });

  it('that what the set has of a form of another set or year is taken', () => {
    const other = [criteriaSheet({}, { '1.1': ['1.1', 'Kế hoạch năm', 2] }), unitList(['Xã A'])];
    const files = [
      sent('Xã A', { ...ONE, path: 'set.xlsx', book: other }),
      sent('Xã B', {
        ...ONE,
        path: 'year.xlsx',
        mark: null,
        typed: { A1: 'BẢNG CHẤM ĐIỂM CHỈ SỐ CCHC NĂM 2024' },
      }),
    ];
    const ids = ['set.xlsx', 'year.xlsx'].map((file) => lineOf(file, files).id);
    const decisions = ids.reduce((all, id) => decide(all, id, { take: true }), NO_DECISIONS);
    const run = gatheredBy(decisions, files);
    expect(statesOf(run)).toEqual([
      ['set.xlsx', 'Xã A', 'taken'],
      ['year.xlsx', 'Xã B', 'taken'],
    ]);
    expect(run.lines.map(({ left }) => left.slice(0, 2).map(({ why }) => why))).toEqual([
      ['taken-in-spite', 'earlier-issue'],
      ['taken-in-spite', 'other-year'],
    ]);
  });

  it('nothing of a form that the set has no criterion of, of a blank one, and of a file without a form', () => {
    const foreign = sheet('Phiếu', [
      ['BẢNG CHẤM ĐIỂM NĂM 2025'],
      ['Đơn vị: Xã A'],
      ['STT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'],
      ['9.1', 'Vệ sinh môi trường', 5, 4],
      ['9.2', 'Trồng cây xanh', 5, 4],
    ]);
    const files = [
      { ...sent('Xã A'), mark: null, path: 'foreign.xlsx', content: [foreign] },
      sent('Xã B', { path: 'blank.xlsx' }),
      { ...sent('Xã C'), path: 'letter.xlsx', content: [sheet('Sheet1', [['Công văn']])] },
    ];
    const { lines } = gatheredFrom(files);
    expect(lines.map(({ state, isTakeable }) => [state, isTakeable])).toEqual([
      ['other-criteria', false],
      ['no-scores', false],
      ['no-scores', false],
    ]);
    const decisions = lines.reduce((all, { id }) => decide(all, id, { take: true }), NO_DECISIONS);
    expect(statesOf(gatheredBy(decisions, files))).toEqual(statesOf(gatheredFrom(files)));
  });

  it('whether a cell that the office changed keeps the office’s or takes the unit’s', () => {
    const first = bookAfter(gatheredFrom([sent('Xã A', { cells: FULL, saved: EARLY })]));
    // The office corrects 1.1 in the unit's own column.
    const book = typedInto(first, 'Xã A', 6, 3, 1.75);
    const files = [sent('Xã A', { cells: { ...FULL, '1.1': [0.5], '1.2': [1] }, saved: LATE })];
    const kept = lineOf('Xã A.xlsx', files, book);
    expect(kept.left).toMatchObject([
      { why: 'office-changed', cell: 'D9', facts: { kept: 1.75, sent: 0.5 } },
    ]);
    expect(kept.changed.map(({ line, from, to }) => [line.code, from, to])).toEqual([['1.2', 3, 1]]);

    const decisions = decide(NO_DECISIONS, kept.id, { cells: ['D9'] });
    const [taken] = gatheredBy(decisions, files, book).lines;
    expect(taken?.left).toMatchObject([{ why: 'office-replaced', cell: 'D9' }]);
    expect(taken?.changed.map(({ line, from, to }) => [line.code, from, to])).toEqual([
      ['1.1', 1.75, 0.5],
      ['1.2', 3, 1],
    ]);
    expect(decide(decisions, kept.id, { cells: [] }).size).toBe(0);
  });
});

describe('what is to be written', () => {
  it('is told in counts: new sheets, changed cells, rows of the register', () => {
    const files = [sent('Xã A', { cells: FULL }), sent('Xã B', { cells: FULL })];
    expect(gatheredFrom(files).writes).toEqual({
      newSheets: 2,
      changedCells: 0,
      changedSheets: 0,
      registerRows: 4,
      register: 'Thu phiếu',
    });
    expect(gatheredFrom(files, bookAfter(gatheredFrom(files))).writes).toMatchObject({
      newSheets: 0,
      changedCells: 0,
      registerRows: 0,
    });
  });

  it('shows the register at the end, but not one that the office has hidden', () => {
    const files = [sent('Xã A', { cells: FULL })];
    const after = bookAfter(gatheredFrom(files));
    const hidden = after.map((one) =>
      one.name === 'Thu phiếu' ? { ...one, visibility: 'hidden' as const } : one,
    );
    const later = [sent('Xã B', { cells: FULL })];
    expect(gatheredFrom(later, after).plan.activate).toBe('Thu phiếu');
    expect(gatheredFrom(later, hidden).plan.activate).toBe('Xã B');
  });

  it('leads to the sheet of each unit', () => {
    const files = [sent('Xã A', { cells: FULL }), sent('Xã B')];
    expect(gatheredFrom(files).lines.map(({ unit, tab }) => [unit, tab])).toEqual([
      ['Xã A', 'Xã A'],
      ['Xã B', ''],
    ]);
  });
});
