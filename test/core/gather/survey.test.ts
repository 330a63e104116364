import { describe, expect, it } from 'vitest';
import { planGather } from '../../../src/core/gather/planGather';
import type { UnitFile } from '../../../src/core/gather/files/unitFile';
import { defaultSettings } from '../../../src/core/settings';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { gathered } from '../../../src/locales/forms';
import { gather } from '../../../src/locales/vi/sheets/gather';
import { criteriaSheet, unitList } from '../issue/criteriaBook';
import { sheet, workbook } from '../sheets';
import { BOOK, FULL, bookAfter, rowsOf, sent, typedInto, whysOf } from './sentFiles';

function survey(rows: readonly (readonly CellContent[])[]): UnitFile {
  const content = [sheet('XHH', [['KẾT QUẢ ĐIỀU TRA XÃ HỘI HỌC NĂM 2025'], [], ...rows])];
  return { path: 'xhh.xlsx', hash: '0', saved: null, mark: null, content };
}

const withSurvey = (file: UnitFile, files: readonly UnitFile[], book: readonly SheetSnapshot[] = BOOK) =>
  planGather(workbook(...book), files, defaultSettings, { ...gathered, ...gather }, file);

const BY_CRITERIA = survey([
  ['STT', 'Nội dung', 'Điểm tối đa', 'Xã A', 'Xã B', 'Xã D'],
  ['1', 'Cải cách thể chế', 4, null, null, null],
  ['2.2', 'Mức độ hài lòng', 3, 2.5, 3, 1],
  ['2.3', 'Tiếp cận dịch vụ', 1, 0.5, 2, 1],
]);
const FILES = ['Xã A', 'Xã B'].map((unit) => sent(unit, { cells: FULL }));
const pointsOf = (rows: readonly (readonly CellContent[])[]) =>
  rows.filter(([code]) => code === '2.2' || code === '2.3').map((row) => row[5]);

describe('survey points', () => {
  const run = withSurvey(BY_CRITERIA, FILES);

  it('of criteria × units stand in the survey column of sheets that are gathered with them', () => {
    expect(pointsOf(rowsOf(run, 'Xã A'))).toEqual([2.5, 0.5]);
    expect(
      run.lines
        .filter(({ file }) => file === 'xhh.xlsx')
        .map(({ unit, state, scores }) => [unit, state, scores]),
    ).toEqual([
      ['Xã A', 'taken', 2],
      ['Xã B', 'taken', 1],
      ['Xã D', 'not-listed', 0],
    ]);
  });

  it('without a partner are told on both sides: points above the max, units without a sheet, units without points', () => {
    const lines = run.lines.filter(({ file }) => file === 'xhh.xlsx').map(whysOf);
    expect(lines).toEqual([[], [['score-above-max', 'E6']], [['unit-not-gathered', 'F3']]]);
    expect(run.missing.filter(({ why }) => why === 'survey')).toEqual([
      { unit: 'Xã B', block: 'Xã, phường', why: 'survey' },
    ]);
  });

  it('go into sheets that are there, and are not added again; others than those that stand there stay out', () => {
    const book = bookAfter(withSurvey(survey([['STT', 'Công văn']]), FILES));
    const first = withSurvey(BY_CRITERIA, [], book);
    const after = bookAfter(first, book);
    expect(pointsOf(after.find(({ name }) => name === 'Xã A')?.values ?? [])).toEqual([2.5, 0.5]);
    const again = withSurvey(BY_CRITERIA, [], after);
    expect([again.edits, again.lines[0]?.state]).toEqual([[], 'same']);
    const typed = typedInto(after, 'Xã A', 11, 5, 1);
    const kept = withSurvey(BY_CRITERIA, [], typed);
    expect(kept.lines[0]?.left.map(({ why, cell }) => [why, cell])).toEqual([['points-differ', 'D5']]);
    expect(kept.edits).toEqual([]);
  });

  it('of units × points are those of the only criterion that a survey scores', () => {
    const book = [criteriaSheet({}, { '2.3': ['2.3', 'Tiếp cận dịch vụ', 3] }), unitList(['Xã A', 'Xã B'])];
    const files = ['Xã A', 'Xã B'].map((unit) => sent(unit, { cells: FULL, book }));
    const points = survey([
      ['STT', 'Tên đơn vị', 'Điểm điều tra XHH'],
      [1, 'Xã A', 2.75],
      [2, 'Xã B', 3],
    ]);
    const { lines, plan } = withSurvey(points, files, book);
    expect(lines.filter(({ file }) => file === 'xhh.xlsx').map(({ state }) => state)).toEqual([
      'taken',
      'taken',
    ]);
    expect(
      plan.sheets.find(({ name }) => name === 'Xã A')?.values.find(([code]) => code === '2.2')?.[5],
    ).toBe(2.75);
  });

  it('of units × points are told where several criteria may be meant', () => {
    const points = survey([
      ['STT', 'Tên đơn vị', 'Điểm điều tra XHH'],
      [1, 'Xã A', 2.75],
      [2, 'Xã B', 3],
    ]);
    const { lines } = withSurvey(points, FILES);
    expect(lines.filter(({ file }) => file === 'xhh.xlsx').map(whysOf)).toEqual([
      [['no-line-for-points', 'C4']],
      [['no-line-for-points', 'C5']],
    ]);
  });
});
