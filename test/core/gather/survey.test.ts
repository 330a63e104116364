import { describe, expect, it } from 'vitest';
import { planGather } from '../../../src/core/gather/planGather';
import type { UnitFile } from '../../../src/core/gather/files/unitFile';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { gathered } from '../../../src/locales/office/forms';
import { gather } from '../../../src/locales/vi/read/gather';
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

  it('finer than a millionth are taken with six decimals, which is told of each', () => {
    const fine = survey([
      ['STT', 'Nội dung', 'Điểm tối đa', 'Xã A', 'Xã B'],
      ['2.2', 'Mức độ hài lòng', 3, 2.123_456_78, 0.1 + 0.2],
      ['2.3', 'Tiếp cận dịch vụ', 1, 0.5, 1],
    ]);
    const fromFile = withSurvey(fine, FILES);
    expect(pointsOf(rowsOf(fromFile, 'Xã A'))).toEqual([2.123457, 0.5]);
    const lines = fromFile.lines.filter(({ file }) => file === 'xhh.xlsx');
    expect(lines.map(({ left }) => left)).toEqual([
      [
        {
          why: 'score-rounded',
          cell: 'D4',
          facts: {
            ...{ code: '2.2', name: 'Mức độ hài lòng', text: '2.12345678' },
            ...{ score: 2.123457, count: 1 },
          },
        },
      ],
      [],
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

  const ONE = [criteriaSheet({}, { '2.3': ['2.3', 'Tiếp cận dịch vụ', 3] }), unitList(['Xã A', 'Xã B'])];
  const SENT = ['Xã A', 'Xã B'].map((unit) => sent(unit, { cells: FULL, book: ONE }));
  const HEAD = ['STT', 'Tên đơn vị', 'Điểm điều tra XHH'];
  const said = (file: UnitFile) => {
    const run = withSurvey(file, SENT, ONE);
    const lines = run.lines.filter((line) => line.file === 'xhh.xlsx');
    const points = ['Xã A', 'Xã B'].map((unit) => pointsOf(rowsOf(run, unit))[0]);
    return {
      points,
      lines: lines.map(({ state, left }) => [state, ...left.map(({ why, cell }) => `${cell} ${why}`)]),
    };
  };

  it('that differ within the file count in none of its cells; the same twice count once', () => {
    const rows = survey([HEAD, [1, 'Xã A', 2.75], [2, 'Xã A', 1], [3, 'Xã B', 2], [4, 'Xã B', 2]]);
    expect(said(rows)).toEqual({
      points: [null, 2],
      lines: [['no-scores', 'C4 points-repeated'], ['no-scores', 'C5 points-repeated'], ['taken'], ['same']],
    });
  });

  it('that differ between sheets, or columns, count in none of them, and the other cell is named', () => {
    const [first] = survey([HEAD, [1, 'Xã A', 2.75], [2, 'Xã B', 3]]).content as readonly SheetSnapshot[];
    const [second] = survey([HEAD, [1, 'Xã A', 1], [2, 'Xã B', 3]]).content as readonly SheetSnapshot[];
    if (first === undefined || second === undefined) throw new Error('no sheets');
    const file = { ...survey([]), content: [first, { ...second, name: 'Bản 2' }] };
    expect(said(file).points).toEqual([null, 3]);
    const { lines } = withSurvey(file, SENT, ONE);
    expect(
      lines.flatMap(({ left }) => left).find(({ why }) => why === 'points-repeated')?.facts,
    ).toMatchObject({ score: 2.75, others: ['Bản 2!C4'] });
    const columns = survey([
      ['STT', 'Nội dung', 'Điểm tối đa', 'Xã A', 'xã a', 'Xã B'],
      ['2.2', 'Mức độ hài lòng', 3, 2.5, 1, 3],
    ]);
    expect(said(columns).points).toEqual([null, 3]);
  });

  it('of another year are refused by name', () => {
    const content = [
      sheet('XHH', [['KẾT QUẢ ĐIỀU TRA XÃ HỘI HỌC NĂM 2024'], [], HEAD, [1, 'Xã A', 2.75], [2, 'Xã B', 3]]),
    ];
    expect(said({ ...survey([]), content })).toEqual({
      points: [null, null],
      lines: [
        ['other-criteria', 'B4 other-year'],
        ['other-criteria', 'B5 other-year'],
      ],
    });
  });

  it('of another max than the set’s are not taken', () => {
    const ofCriteria = survey([
      ['STT', 'Nội dung', 'Điểm tối đa', 'Xã A', 'Xã B'],
      ['2.2', 'Mức độ hài lòng', 10, 2.5, 3],
    ]);
    const ofUnits = survey([
      ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Điểm điều tra XHH'],
      [1, 'Xã A', 100, 3],
      [2, 'Xã B', 100, 85],
    ]);
    for (const file of [ofCriteria, ofUnits])
      expect(said(file)).toMatchObject({
        points: [null, null],
        lines: [
          ['no-scores', expect.stringContaining('survey-max-differs')],
          ['no-scores', expect.stringContaining('survey-max-differs')],
        ],
      });
  });

  it('that are rates, as their header or their format says, are not taken as points', () => {
    const byHeader = survey([
      ['STT', 'Tên đơn vị', 'Tỷ lệ hài lòng (%)'],
      [1, 'Xã A', 3],
      [2, 'Xã B', 85],
    ]);
    const formatted = survey([HEAD, [1, 'Xã A', '85%'], [2, 'Xã B', '90%']]);
    for (const file of [byHeader, formatted])
      expect(said(file)).toEqual({
        points: [null, null],
        lines: [
          ['no-scores', 'C4 score-as-percent'],
          ['no-scores', 'C5 score-as-percent'],
        ],
      });
  });

  it('that are no numbers are named: KAD, a word, a formula without a value', () => {
    const words = survey([HEAD, [1, 'Xã A', 'KAD'], [2, 'Xã B', 0]]);
    expect(said(words)).toEqual({
      points: [null, 0],
      lines: [['no-scores', 'C4 score-not-a-number'], ['taken']],
    });
    const others = survey([HEAD, [1, 'Xã A', 'bốn'], [2, 'Xã B', { error: '#GETTING_DATA' }]]);
    expect(said(others).lines).toEqual([
      ['no-scores', 'C4 score-not-a-number'],
      ['no-scores', 'C5 formula-not-calculated'],
    ]);
  });
});
