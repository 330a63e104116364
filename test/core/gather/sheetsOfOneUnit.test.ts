import { describe, expect, it } from 'vitest';
import type { UnitFile } from '../../../src/core/gather/files/unitFile';
import { NO_DECISIONS, decide } from '../../../src/core/gather/files/decisions';
import { fileLabel } from '../../../src/core/gather/sheets/gatherRun';
import { groupOf } from '../../../src/core/gather/review';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { SheetSnapshot } from '../../../src/core/workbook';
import { BOOK, FULL, bookAfter, gatheredFrom, rowsOf, sent } from './sentFiles';

const sheetOf = (cells: Parameters<typeof sent>[1], tab: string) =>
  (sent('Xã A', { ...cells, tab }).content as readonly SheetSnapshot[])[0];

/** One file of Xã A's with these sheets. */
function fileOf(...sheets: readonly (SheetSnapshot | undefined)[]): UnitFile {
  return { ...sent('Xã A'), content: sheets.flatMap((one) => one ?? []) };
}

const DRAFT = sheetOf({ cells: { '1.1': [1], '1.2': [3] } }, 'Bản nháp');
const FINAL = sheetOf({ cells: { ...FULL, '1.1': [2, 'QĐ 1'] } }, 'Bản chính');
const BOTH = fileOf(DRAFT, FINAL);
const statesOf = ({ lines }: ReturnType<typeof gatheredFrom>) =>
  lines.map(({ sheet, state }) => [sheet, state]);

describe('two sheets of one unit in one file that say different things', () => {
  it('are both asked, whichever has more scores, and nothing of the unit is taken', () => {
    const run = gatheredFrom([BOTH]);
    expect(statesOf(run)).toEqual([
      ['Bản nháp', 'ask'],
      ['Bản chính', 'ask'],
    ]);
    expect(run.plan.sheets.map(({ name }) => name)).toEqual(['Thu phiếu']);
    expect(run.missing.map(({ unit }) => unit)).not.toContain('Xã A');
    expect(run.lines.map(groupOf)).toEqual(['review', 'review']);
  });

  it('tell which sheet differs in which criteria, and both by file and sheet', () => {
    expect(
      gatheredFrom([BOTH]).lines.map(({ left }) => left.map(({ why, facts }) => ({ why, facts }))),
    ).toEqual([
      [
        { why: 'nothing-tells-newer', facts: { files: ['Xã A.xlsx › Bản chính', 'Xã A.xlsx › Bản nháp'] } },
        { why: 'sheets-differ', facts: { sheet: 'Bản chính', criteria: ['1.1'] } },
      ],
      [
        { why: 'nothing-tells-newer', facts: { files: ['Xã A.xlsx › Bản chính', 'Xã A.xlsx › Bản nháp'] } },
        { why: 'sheets-differ', facts: { sheet: 'Bản nháp', criteria: ['1.1'] } },
      ],
    ]);
  });

  it('are called by file and sheet in lists, and other files by their paths alone', () => {
    const lines = gatheredFrom([BOTH, sent('Xã B', { cells: FULL })]).lines;
    expect(lines.map(fileLabel)).toEqual(['Xã A.xlsx › Bản nháp', 'Xã A.xlsx › Bản chính', 'Xã B.xlsx']);
  });

  it('stand in the register with a row each', () => {
    const rows = rowsOf(gatheredFrom([BOTH]), 'Thu phiếu').slice(4);
    expect(rows.slice(0, 2).map((row) => [row[1], row[3], row[5]])).toEqual([
      ['Xã A', 'Cần hỏi lại', 'Bản nháp'],
      ['Xã A', 'Cần hỏi lại', 'Bản chính'],
    ]);
  });

  it.each([
    ['Bản nháp', 1],
    ['Bản chính', 2],
  ])('count as a person chooses: %s', (chosen, points) => {
    const ids = gatheredFrom([BOTH]).lines.map(({ id, sheet }) => ({ id, sheet }));
    const id = ids.find(({ sheet }) => sheet === chosen)?.id ?? '';
    const run = gatheredFrom([BOTH], BOOK, defaultSettings, decide(NO_DECISIONS, id, { take: true }));
    expect(Object.fromEntries(statesOf(run))).toMatchObject({ [chosen]: 'taken' });
    expect(rowsOf(run, 'Xã A').find(([code]) => code === '1.1')?.[3]).toBe(points);
    const after = bookAfter(run);
    const again = gatheredFrom([BOTH], after, defaultSettings, decide(NO_DECISIONS, id, { take: true }));
    expect(again.plan.sheets).toEqual([]);
  });

  it('count as a person chooses where they are two tables of one sheet, too', () => {
    const [top, below] = [DRAFT?.values ?? [], FINAL?.values ?? []];
    const values = [...top, [], [], ...below];
    const file = fileOf(
      DRAFT === undefined
        ? undefined
        : { ...DRAFT, values: values.map((row) => [...row]), numberFormats: [] },
    );
    const { lines } = gatheredFrom([file]);
    expect(lines.map(({ state }) => state)).toEqual(['ask', 'ask']);
    const id = lines[1]?.id ?? '';
    const run = gatheredFrom([file], BOOK, defaultSettings, decide(NO_DECISIONS, id, { take: true }));
    expect(rowsOf(run, 'Xã A').find(([code]) => code === '1.1')?.[3]).toBe(2);
  });
});

describe('two sheets of one unit in one file that say the same, or different parts', () => {
  it('are one answer, and a blank copy beside it is named', () => {
    const copy = sheetOf({}, 'Mẫu trống');
    const part = sheetOf({ cells: { '2.1': [2] } }, 'Phần 2');
    const run = gatheredFrom([fileOf(copy, DRAFT, part)]);
    expect(run.lines.map(({ state, scores }) => [state, scores])).toEqual([['taken', 3]]);
    expect(run.lines[0]?.left.map(({ why, facts }) => [why, facts])).toEqual([
      ['sheet-joined', { sheet: 'Phần 2' }],
      ['other-sheet', { sheet: 'Mẫu trống' }],
    ]);
  });
});
