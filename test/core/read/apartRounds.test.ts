import { describe, expect, it } from 'vitest';
import { roleOfHeader } from '../../../src/core/read/roles/headers';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { sheet } from '../sheets';
import { pointsAndWarnings } from './told';

type Row = readonly CellContent[];

const TITLE = 'KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024';
const UNITS = ['Sở Nội vụ', 'Sở Y tế', 'Sở Tư pháp'];

const results = (...sheets: readonly SheetSnapshot[]) => pointsAndWarnings(UNITS, sheets);

const tableOf = (head: Row, units: readonly Row[]) =>
  sheet('KQ', [
    [TITLE],
    ['STT', 'Tên đơn vị', ...head],
    ...UNITS.map((unit, at) => [at + 1, unit, ...(units[at] ?? [])]),
  ]);

/** Units × totals: 90, 89 and 88 of 100, with columns of bonus or penalty points in F, G … */
const totals = (head: Row, apart: readonly Row[]) =>
  tableOf(
    ['Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định', ...head],
    [90, 89, 88].map((points, at) => [100, points + 5, points, ...(apart[at] ?? [])]),
  );

/** Units × fields: 90, 89 and 88 of 100, with such columns in E, F … */
const fields = (head: Row, apart: readonly Row[]) =>
  tableOf(
    ['Thể chế (40 điểm)', 'Bộ máy (60 điểm)', ...head],
    [90, 89, 88].map((points, at) => [35, points - 35, ...(apart[at] ?? [])]),
  );

/** Claimed 2, 2 and 1; appraised 1, not yet and 1. */
const CLAIMED_AND_APPRAISED: readonly Row[] = [
  [2, 1],
  [2, null],
  [1, 1],
];

describe('bonus and penalty points under flat heads', () => {
  it.each([
    ['Điểm thưởng tự chấm', 'Điểm thưởng thẩm định'],
    ['Điểm thưởng (tự chấm)', 'Điểm thưởng (thẩm định)'],
    ['Điểm thưởng TC', 'Điểm thưởng TĐ'],
    ['Thưởng TC', 'Thưởng TĐ'],
    ['Điểm thưởng do đơn vị tự chấm', 'Điểm thưởng do Sở Nội vụ thẩm định'],
    ['Điểm cộng tự đánh giá', 'Điểm cộng HĐTĐ'],
    ['Tự chấm điểm thưởng', 'Thẩm định điểm thưởng'],
    ['Tổng điểm thưởng tự chấm', 'Tổng điểm thưởng thẩm định'],
    ['Điểm thưởng sáng kiến tự chấm', 'Điểm thưởng sáng kiến thẩm định'],
    ['Điểm thưởng tự chấm (tối đa 2 điểm)', 'Điểm thưởng thẩm định (tối đa 2 điểm)'],
    ['Điểm thưởng tự chấm', 'Điểm thưởng'],
    ['Bonus (self)', 'Bonus (verified)'],
  ])('%s | %s: the appraised ones count, and a blank one is said where it was claimed', (...head) => {
    expect(results(totals(head, CLAIMED_AND_APPRAISED))).toEqual({
      points: [91, 89, 89],
      said: ['score-blank F4'],
    });
    expect(results(fields(head, CLAIMED_AND_APPRAISED))).toEqual({
      points: [91, 89, 89],
      said: ['score-blank E4'],
    });
  });

  it('are taken off as penalty points', () => {
    const head = ['Điểm trừ tự chấm', 'Điểm trừ thẩm định'];
    const all = { points: [89, 89, 87] };
    expect(results(totals(head, CLAIMED_AND_APPRAISED))).toEqual({ ...all, said: ['score-blank F4'] });
    expect(results(fields(head, CLAIMED_AND_APPRAISED))).toEqual({ ...all, said: ['score-blank E4'] });
  });

  it.each<readonly [what: string, head: Row, apart: readonly Row[], points: readonly number[]]>([
    [
      'refused by a zero',
      ['Điểm thưởng tự chấm', 'Điểm thưởng thẩm định'],
      [
        [2, 1],
        [2, 0],
        [1, 1],
      ],
      [91, 89, 89],
    ],
    [
      'inside a total',
      ['Điểm thưởng tự chấm', 'Điểm thưởng thẩm định', 'Tổng điểm'],
      [
        [2, 1, 91],
        [2, null, 89],
        [1, 1, 89],
      ],
      [91, 89, 89],
    ],
    [
      'of two kinds',
      ['Điểm thưởng sáng kiến', 'Điểm thưởng mô hình mới'],
      [
        [2, 1],
        [2, null],
        [1, 1],
      ],
      [93, 91, 90],
    ],
    [
      'of two appraisers',
      ['Điểm trừ do Sở Nội vụ thẩm định', 'Điểm trừ do Sở Tài chính thẩm định'],
      [
        [2, 1],
        [2, null],
        [1, 1],
      ],
      [87, 87, 86],
    ],
    ['as their sum alone', ['Tổng điểm thưởng'], [[3], [2], [2]], [93, 91, 90]],
    [
      'as parts and their sum',
      ['Điểm thưởng sáng kiến', 'Điểm thưởng mô hình', 'Tổng điểm thưởng'],
      [
        [2, 1, 3],
        [2, null, 2],
        [1, 1, 2],
      ],
      [93, 91, 90],
    ],
  ])('%s say nothing', (_, head, apart, points) => {
    expect(results(totals(head, apart))).toEqual({ points, said: [] });
  });

  it('which nobody appraised count and are said, as other claimed scores', () => {
    expect(results(totals(['Điểm thưởng tự chấm'], [[2], [0], [1]]))).toEqual({
      points: [92, 89, 89],
      said: ['self-score-used F3', 'self-score-used F5'],
    });
  });

  it('are no self-scores of the whole where all is claimed', () => {
    const claimed = tableOf(
      ['Điểm tối đa', 'Điểm tự chấm', 'Điểm thưởng tự chấm'],
      [
        [100, 90, 2],
        [100, 89, 2],
        [100, 88, 1],
      ],
    );
    expect(results(claimed)).toEqual({ points: [92, 91, 89], said: [] });
  });

  it('of rounds are those of the scores where these have rounds', () => {
    const table = tableOf(
      [
        'Điểm tối đa',
        'Điểm thẩm định lần 1',
        'Điểm thẩm định lần 2',
        'Điểm thưởng lần 1',
        'Điểm thưởng lần 2',
      ],
      [
        [100, 89, 90, 2, 1],
        [100, 88, 89, 2, null],
        [100, 87, 88, 1, 1],
      ],
    );
    expect(results(table)).toEqual({ points: [91, 89, 89], said: ['score-blank F4'] });
  });
});

describe('bonus points of criteria, claimed and appraised', () => {
  /** A sheet of each unit: 90, 89 and 88 of 100. */
  const sheets = (head: Row, cells: Row, below: (at: number) => readonly Row[]) =>
    UNITS.map((unit, at) =>
      sheet(unit, [
        [TITLE],
        [`Đơn vị: ${unit}`],
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định', ...head],
        [1, 'Thể chế', 40, 40, 35, ...(at === 1 ? cells.slice(0, 1) : cells)],
        [2, 'Bộ máy', 60, 60, 55 - at],
        ...below(at),
      ]),
    );

  it('in columns: the appraised ones count', () => {
    const all = sheets(['Điểm thưởng tự chấm', 'Điểm thưởng thẩm định'], [2, 1], () => []);
    expect(results(...all)).toEqual({ points: [91, 89, 89], said: ['score-blank F4'] });
  });

  it('in rows: likewise', () => {
    const all = sheets([], [], (at) => [
      [null, 'Điểm thưởng tự chấm', null, null, 2],
      [null, 'Điểm thưởng thẩm định', null, null, at === 1 ? null : 1],
    ]);
    expect(results(...all)).toEqual({ points: [91, 89, 89], said: ['score-blank E6'] });
  });

  it('in rows of units beside each other: likewise', () => {
    const table = sheet('KQ', [
      [TITLE],
      ['STT', 'Tiêu chí', 'Điểm tối đa', ...UNITS],
      [1, 'Thể chế', 40, 35, 35, 35],
      [2, 'Bộ máy', 60, 55, 54, 53],
      [null, 'Điểm thưởng tự chấm', null, 2, 2, 1],
      [null, 'Điểm thưởng thẩm định', null, 1, null, 1],
    ]);
    expect(results(table)).toEqual({ points: [91, 89, 89], said: ['score-blank E5'] });
  });

  it('in columns beside criteria of units in rows: likewise', () => {
    const table = sheet('KQ', [
      [TITLE],
      [
        'STT',
        'Tên đơn vị',
        'I. Thể chế',
        null,
        'II. Bộ máy',
        null,
        'Điểm thưởng tự chấm',
        'Điểm thưởng thẩm định',
      ],
      [null, null, '1. Ban hành', '2. Rà soát', '1. Sắp xếp', '2. Biên chế'],
      [null, 'Điểm tối đa', 20, 20, 30, 30],
      ...UNITS.map((unit, at) => [at + 1, unit, 20, 15, 30, 25 - at, ...(CLAIMED_AND_APPRAISED[at] ?? [])]),
    ]);
    expect(results(table)).toEqual({ points: [91, 89, 89], said: ['score-blank G6'] });
  });
});

describe('the role of a header with the words for bonus or penalty points', () => {
  it.each([
    ['Điểm thẩm định sau khi trừ', 'final'],
    ['Điểm thẩm định sau khi cộng điểm thưởng', 'verified1'],
    ['Điểm thẩm định (chưa tính điểm thưởng)', 'verified1'],
    ['Điểm tự chấm (cả điểm thưởng)', 'self'],
    ['Tổng điểm (bao gồm điểm thưởng)', 'final'],
    ['Tổng điểm cộng', 'final'],
    ['Lý do trừ điểm', 'note'],
    ['Điểm công khai tự chấm', 'self'],
    ['Cộng đồng tự chấm', 'self'],
  ])('%s is no bonus or penalty but %s', (header, role) => {
    expect(roleOfHeader(header)).toBe(role);
  });
});
