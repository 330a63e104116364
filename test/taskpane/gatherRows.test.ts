import { describe, expect, test } from 'vitest';
import { UNDECIDED } from '../../src/core/gather/files/decisions';
import { countsBy, noFilter, rowsFound, rowsOf } from '../../src/taskpane/forms/gather/gatherRows';
import { gatherReducer, nothingGathered } from '../../src/taskpane/state/gatherState';
import type { ShownGather, ShownLine } from '../../src/taskpane/worker/shown/shownGather';

const line = (unit: string, own: Partial<ShownLine>): ShownLine => ({
  ...{ id: `${unit}.xlsx`, file: `${unit}.xlsx`, sheet: 'Phiếu', unit, block: 'Xã, phường', scores: 4 },
  ...{ group: 'taken', state: 'taken', left: [], changed: [], tab: unit, isNewTab: true },
  ...{ decision: UNDECIDED, isOfSurvey: false, hasUnitChoice: true, isTakeable: false, like: null },
  ...own,
});

const shown: ShownGather = {
  lines: [
    line('Xã A', {}),
    line('Xã B', { group: 'review', state: 'ask', file: 'huyen/moi nhat.xlsx' }),
    line('Xã C', { group: 'unused', state: 'same' }),
    line('Xã A', { isOfSurvey: true, id: 'Xã A.xlsx', state: 'not-listed', group: 'review' }),
  ],
  missing: [{ unit: 'Xã D', block: 'Xã, phường' }],
  units: [],
  writes: { newSheets: 1, changedCells: 0, changedSheets: 0, registerRows: 4, register: 'Thu phiếu' },
  files: 3,
  survey: null,
};
const rows = rowsOf(shown);
const told = (some: typeof rows) =>
  some.map((row) => [row.group, row.kind === 'line' ? row.line.unit : row.missing.unit]);

describe('the list of files and units', () => {
  test('begins with what has to be looked at and ends with who has sent nothing', () => {
    expect(told(rows)).toEqual([
      ['review', 'Xã B'],
      ['review', 'Xã A'],
      ['taken', 'Xã A'],
      ['unused', 'Xã C'],
      ['missing', 'Xã D'],
    ]);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  });

  test('is searched by unit and file, and filtered by state and by what is to do', () => {
    expect(told(rowsFound(rows, { ...noFilter, query: 'moi nhat' }))).toEqual([['review', 'Xã B']]);
    expect(told(rowsFound(rows, { ...noFilter, query: 'xa d' }))).toEqual([['missing', 'Xã D']]);
    expect(told(rowsFound(rows, { ...noFilter, state: 'same' }))).toEqual([['unused', 'Xã C']]);
    expect(told(rowsFound(rows, { ...noFilter, group: 'taken' }))).toEqual([['taken', 'Xã A']]);
    expect([...countsBy(rows, ({ state }) => state)]).toEqual([
      ['ask', 1],
      ['not-listed', 1],
      ['taken', 1],
      ['same', 1],
      ['missing', 1],
    ]);
  });
});

describe('what was gathered', () => {
  test('is written once: what is listed afterwards is still to be written', () => {
    const listed = gatherReducer(nothingGathered, { type: 'listed', shown, decisions: new Map() });
    const written = gatherReducer(listed, { type: 'written', shown });
    expect([listed.written, written.written]).toEqual([null, shown.writes]);
    expect(gatherReducer(written, { type: 'listed', shown, decisions: new Map() }).written).toBeNull();
  });

  test('says that the workbook had changed until it is listed or written again', () => {
    const changed = gatherReducer(nothingGathered, { type: 'changed', shown });
    expect([changed.hasChanged, changed.written]).toEqual([true, null]);
    expect(gatherReducer(changed, { type: 'written', shown }).hasChanged).toBe(false);
    expect(gatherReducer(changed, { type: 'dropped' })).toEqual(nothingGathered);
  });
});
