import { describe, expect, it } from 'vitest';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { rankWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import { sheet, workbook } from '../sheets';
import { toldBy } from './told';

type Row = readonly CellContent[];

const TITLE = 'KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024';
const BARE = ['Điểm', 'Điểm số', 'Số điểm', 'Kết quả'];

const told = (source: SheetSnapshot) => toldBy(workbook(source), ({ severity }) => severity !== 'info');

/** Two units of 100 points in rows. */
const totals = (head: Row, first: Row, second: Row) =>
  sheet('KQ', [
    [TITLE],
    ['STT', 'Tên đơn vị', 'Khối', 'Điểm tối đa', ...head],
    [1, 'Sở Nội vụ', 'Sở', 100, ...first],
    [2, 'Sở Y tế', 'Sở', 100, ...second],
  ]);

/** One unit whose criteria of 10, 6 and 4 points stand in rows. */
const scoreSheet = (head: Row, ...cells: readonly Row[]) =>
  sheet('Sở Nội vụ', [
    [TITLE],
    ['Đơn vị: Sở Nội vụ'],
    ['Khối: Sở'],
    ['STT', 'Tiêu chí', 'Điểm tối đa', ...head],
    [1, 'Thể chế', 10, ...(cells[0] ?? [])],
    [2, 'Bộ máy', 6, ...(cells[1] ?? [])],
    [3, 'Tài chính công', 4, ...(cells[2] ?? [])],
    ...(cells[3] === undefined ? [] : [['', 'Tổng cộng', 20, ...cells[3]]]),
  ]);

describe('bonus and penalty points right of a bare score are not inside it, which is said', () => {
  it.each(BARE)('in a table of totals: %s | Điểm thưởng', (head) => {
    expect(told(totals([head, 'Điểm thưởng'], [80, 5], [82, 0]))).toEqual([
      'Sở Nội vụ 85',
      'Sở Y tế 82',
      'E2 apart-assumed',
    ]);
    expect(told(totals([head, 'Điểm cộng', 'Điểm trừ'], [80, 5, 1], [82, 0, 1]))).toEqual([
      'Sở Nội vụ 84',
      'Sở Y tế 81',
      'E2 apart-assumed',
    ]);
  });

  it.each(BARE)('in a score sheet: %s | Điểm trừ', (head) => {
    const source = scoreSheet([head, 'Điểm trừ'], [8, 1], [5, null], [3, null], [16, 1]);
    expect(told(source)).toEqual(['Sở Nội vụ 75', 'D4 apart-assumed']);
  });

  it.each(BARE)('in the row of totals of a score sheet: %s | Điểm thưởng', (head) => {
    const source = scoreSheet([head, 'Điểm thưởng'], [8, null], [5, null], [3, null], [16, 1]);
    expect(told(source)).toEqual(['Sở Nội vụ 85', 'D4 apart-assumed']);
  });

  it.each(BARE)('in a table of criteria: %s | Điểm thưởng below each unit', (head) => {
    const source = sheet('KQ', [
      [TITLE],
      ['Khối: Sở'],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Sở Nội vụ', null, 'Sở Y tế', null],
      [null, null, null, head, 'Điểm thưởng', head, 'Điểm thưởng'],
      [1, 'Thể chế', 10, 8, 1, 9, null],
      [2, 'Bộ máy', 10, 8, 0.5, 8, null],
    ]);
    expect(told(source)).toEqual(['Sở Nội vụ 87.5', 'Sở Y tế 85', 'D4 apart-assumed']);
  });

  it.each(BARE)('in a table of fields: %s | Điểm thưởng below each field', (head) => {
    const source = sheet('KQ', [
      [TITLE],
      ['STT', 'Tên đơn vị', 'Khối', 'Thể chế (10 điểm)', null, 'Bộ máy (10 điểm)', null],
      [null, null, null, head, 'Điểm thưởng', head, 'Điểm thưởng'],
      [1, 'Sở Nội vụ', 'Sở', 8, 1, 8, 0.5],
      [2, 'Sở Y tế', 'Sở', 9, 0, 8, 0],
    ]);
    expect(told(source)).toEqual(['Sở Nội vụ 87.5', 'Sở Y tế 85', 'D3 apart-assumed']);
  });

  it('but not where no unit has such points', () => {
    expect(told(totals(['Điểm', 'Điểm thưởng'], [80, 0], [82, null]))).toEqual([
      'Sở Y tế 82',
      'Sở Nội vụ 80',
    ]);
  });
});

describe('what a table prints tells whether bonus and penalty points are inside a score', () => {
  it.each<readonly [what: string, head: Row, first: Row, second: Row, scores: readonly number[]]>([
    ['an index with them', ['Điểm', 'Điểm thưởng', 'Chỉ số'], [84, 5, 89], [82, 0, 82], [89, 82]],
    ['an index with them', ['Điểm đạt được', 'Điểm thưởng', 'Chỉ số'], [84, 5, 89], [82, 0, 82], [89, 82]],
    ['an index without', ['Điểm', 'Điểm thưởng', 'Chỉ số'], [84, 5, 84], [82, 0, 82], [84, 82]],
    ['ranks with them', ['Điểm', 'Điểm thưởng', 'Xếp hạng'], [80, 5, 1], [82, 0, 2], [85, 82]],
    ['ranks with them', ['Điểm đạt được', 'Điểm cộng', 'Hạng'], [80, 5, 1], [82, 0, 2], [85, 82]],
    ['ranks without', ['Điểm', 'Điểm trừ', 'Xếp hạng'], [83, 5, 1], [82, 0, 2], [83, 82]],
    ['a total with them', ['Điểm', 'Điểm thưởng', 'Tổng'], [84, 5, 89], [82, 0, 82], [89, 82]],
    ['a verified score without', ['Điểm thẩm định', 'Điểm', 'Điểm trừ'], [84, 82, 2], [81, 81, 0], [82, 81]],
    ['a score above the max', ['Điểm', 'Điểm thưởng'], [103, 5], [82, 2], [103, 82]],
    ['penalties that are what is lost', ['Điểm', 'Điểm trừ'], [90, 10], [82, 18], [90, 82]],
  ])('%s: %j', (_, head, first, second, scores) => {
    expect(told(totals(head, first, second))).toEqual([`Sở Nội vụ ${scores[0]}`, `Sở Y tế ${scores[1]}`]);
  });

  it('a row of totals with them', () => {
    const source = scoreSheet(['Điểm', 'Điểm thưởng'], [8, 1], [5, null], [3, null], [17, 1]);
    expect(told(source)).toEqual(['Sở Nội vụ 85']);
  });

  it.each([
    ['with them', [17.5, 17], [87.5, 85]],
    ['without', [16, 15], [80, 75]],
  ] as const)('printed totals beside fields %s', (_, [first, second], [one, other]) => {
    const source = sheet('KQ', [
      [TITLE],
      ['STT', 'Tên đơn vị', 'Khối', 'Thể chế (10 điểm)', null, 'Bộ máy (10 điểm)', null, 'Tổng điểm'],
      [null, null, null, 'Điểm', 'Điểm thưởng', 'Điểm', 'Điểm thưởng', null],
      [1, 'Sở Nội vụ', 'Sở', 8, 1, 8, 0.5, first],
      [2, 'Sở Y tế', 'Sở', 8, 1, 7, 1, second],
    ]);
    expect(told(source)).toEqual([`Sở Nội vụ ${one}`, `Sở Y tế ${other}`]);
  });
});

describe('bonus and penalty points right of a score that is not called a total are inside it, which is said', () => {
  const UNTOLD = ['Điểm đạt được', 'Số điểm đạt được', 'Điểm đạt', 'Điểm đánh giá', 'Số điểm thực hiện'];

  it.each(UNTOLD)('in a table of totals: %s | Điểm thưởng | Điểm trừ', (head) => {
    const said = ['Sở Y tế 82', 'Sở Nội vụ 80', 'E2 apart-assumed'];
    expect(told(totals([head, 'Điểm thưởng'], [80, 5], [82, 0]))).toEqual(said);
    expect(told(totals([head, 'Điểm cộng', 'Điểm trừ'], [80, 5, 1], [82, 0, 1]))).toEqual(said);
  });

  it.each(UNTOLD)('in a score sheet: %s | Điểm trừ', (head) => {
    const source = scoreSheet([head, 'Điểm trừ'], [8, 1], [5, null], [3, null], [16, 1]);
    expect(told(source)).toEqual(['Sở Nội vụ 80', 'D4 apart-assumed']);
  });

  it('below each unit and below each field', () => {
    const units = sheet('KQ', [
      [TITLE],
      ['Khối: Sở'],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Sở Nội vụ', null, 'Sở Y tế', null],
      [null, null, null, 'Điểm đạt được', 'Điểm thưởng', 'Điểm đạt được', 'Điểm thưởng'],
      [1, 'Thể chế', 10, 8, 1, 9, null],
      [2, 'Bộ máy', 10, 8, 0.5, 8, null],
    ]);
    const fields = sheet('KQ', [
      [TITLE],
      ['STT', 'Tên đơn vị', 'Khối', 'Thể chế (10 điểm)', null, 'Bộ máy (10 điểm)', null],
      [null, null, null, 'Điểm đạt được', 'Điểm trừ', 'Điểm đạt được', 'Điểm trừ'],
      [1, 'Sở Nội vụ', 'Sở', 8, 1, 8, 0.5],
      [2, 'Sở Y tế', 'Sở', 9, 0, 8, 0],
    ]);
    expect(told(units)).toEqual(['Sở Y tế 85', 'Sở Nội vụ 80', 'D4 apart-assumed']);
    expect(told(fields)).toEqual(['Sở Y tế 85', 'Sở Nội vụ 80', 'D3 apart-assumed']);
  });

  it('but not where it tells so, or no unit has such points', () => {
    const parts = totals(['Điểm thẩm định', 'Điểm đạt được', 'Điểm trừ'], [84, 82, 2], [81, 81, 0]);
    expect(told(parts)).toEqual(['Sở Nội vụ 82', 'Sở Y tế 81']);
    expect(told(totals(['Điểm đạt được', 'Điểm trừ'], [80, 0], [82, null]))).toEqual([
      'Sở Y tế 82',
      'Sở Nội vụ 80',
    ]);
  });

  it('and outside, in silence, where it is the verified score beside it', () => {
    const parts = totals(['Điểm thẩm định', 'Điểm đạt được', 'Điểm trừ'], [84, 84, 2], [81, 81, 0]);
    expect(told(parts)).toEqual(['Sở Nội vụ 82', 'Sở Y tế 81']);
  });
});

describe('bonus and penalty points are inside, in silence', () => {
  it.each(['Tổng điểm', 'Tổng điểm đạt được', 'Điểm sau điều chỉnh'])('%s', (head) => {
    expect(told(totals([head, 'Điểm thưởng'], [80, 5], [82, 0]))).toEqual(['Sở Y tế 82', 'Sở Nội vụ 80']);
  });

  it.each(['Điểm', 'Điểm đạt được', 'Tổng điểm'])('%s right of its parts', (head) => {
    const source = totals(['Điểm thẩm định', 'Điểm thưởng', head], [80, 5, 85], [82, 0, 82]);
    expect(told(source)).toEqual(['Sở Nội vụ 85', 'Sở Y tế 82']);
  });

  it.each(['Điểm còn lại', 'Còn lại', 'Điểm còn lại sau khi trừ', 'Còn', 'Thực đạt'])(
    '%s right of penalty points',
    (head) => {
      const source = totals(['Điểm đạt được', 'Điểm trừ', head], [84, 5, 79], [82, 0, 82]);
      expect(told(source)).toEqual(['Sở Y tế 82', 'Sở Nội vụ 79']);
    },
  );
});

it('Điểm còn lại beside scores alone may be what they lack, and is said', () => {
  expect(told(totals(['Điểm đạt được', 'Điểm còn lại'], [84, 16], [82, 18]))).toEqual([
    'Sở Nội vụ 84',
    'Sở Y tế 82',
    'F2 column-unread',
  ]);
});

it('words below Kết quả are no scores where no bonus points stand beside it', () => {
  const source = totals(['Điểm thẩm định', 'Kết quả'], [80, 'Đạt'], [82, 'Đạt']);
  expect(told(source)).toEqual(['Sở Y tế 82', 'Sở Nội vụ 80']);
});

it('what is not clear of one template is said once, with the number of its other sheets', () => {
  const sheets = Array.from({ length: 124 }, (_, at) => ({
    ...scoreSheet(['Điểm', 'Điểm thưởng'], [8, 1], [5], [3]),
    name: `Sở ${String(at)}`,
  })).map((one, at) => {
    const values = one.values.map((line, row) => (row === 1 ? [`Đơn vị: Sở ${LETTERS[at] ?? ''}`] : line));
    return { ...one, values };
  });
  const { findings } = rankWorkbook(workbook(...sheets), defaultSettings);
  const said = findings.filter(({ code }) => code === 'apart-assumed');
  expect(said.map(({ place, facts }) => [`${place.sheet}!${place.cell}`, facts])).toEqual([
    ['Sở 0!D4', { header: 'Điểm', count: 124, sheets: 123 }],
  ]);
});

it('and of two templates twice', () => {
  const of = (name: string, head: string) => ({
    ...scoreSheet([head, 'Điểm thưởng'], [8, 1], [5], [3]),
    name,
    values: scoreSheet([head, 'Điểm thưởng'], [8, 1], [5], [3]).values.map((line, row) =>
      row === 1 ? [`Đơn vị: ${name}`] : line,
    ),
  });
  expect(
    toldBy(workbook(of('Sở A', 'Điểm'), of('Sở B', 'Kết quả')), ({ code }) => code === 'apart-assumed'),
  ).toEqual(['Sở A 85', 'Sở B 85', 'D4 apart-assumed', 'D4 apart-assumed']);
});

const LETTERS = Array.from({ length: 124 }, (_, at) =>
  String.fromCodePoint(0x41 + (at % 26)).repeat(1 + Math.floor(at / 26)),
);

describe('penalty points that some scores seem to lack of their max, and others do not', () => {
  const unitsByFields = (head: Row, rows: readonly Row[]) =>
    sheet('KQ', [
      [TITLE],
      ['Khối: Sở, ban, ngành'],
      ['STT', 'Đơn vị', 'Thể chế (10 điểm)', null, 'Thủ tục (20 điểm)', null],
      [null, null, ...head, ...head],
      ...rows.map((row, at) => [at + 1, ['Sở Nội vụ', 'Sở Y tế'][at] ?? null, ...row]),
    ]);
  const criteriaByUnits = (head: Row, rows: readonly Row[]) =>
    sheet('KQ', [
      [TITLE],
      ['Khối: Sở, ban, ngành'],
      ['STT', 'Nội dung', 'Điểm tối đa', 'Sở Nội vụ', null, 'Sở Y tế', null],
      [null, null, null, ...head, ...head],
      ...rows.map((row, at) => [at + 1, `Tiêu chí ${at + 1}`, 10, ...row]),
    ]);

  it.each(['Trừ', 'Điểm trừ', 'Bị trừ'])('are taken off a bare score, which is said: Điểm | %s', (header) => {
    const fields = unitsByFields(
      ['Điểm', header],
      [
        [8, 1, 15, 1],
        [9, 1, 18, 2],
      ],
    );
    expect(told(fields)).toEqual(['Sở Y tế 80', 'Sở Nội vụ 70', 'C4 apart-assumed']);
    const units = criteriaByUnits(
      ['Điểm', header],
      [
        [8, 1, 9, 1],
        [9, 0, 8, 1],
      ],
    );
    expect(told(units)).toEqual(['Sở Nội vụ 80', 'Sở Y tế 75', 'D4 apart-assumed']);
  });

  it('are not taken off again of Điểm đạt, which is said', () => {
    const fields = unitsByFields(
      ['Điểm đạt', 'Điểm trừ'],
      [
        [8, 1, 15, 1],
        [9, 1, 18, 2],
      ],
    );
    expect(told(fields)).toEqual(['Sở Y tế 90', 'Sở Nội vụ 76.6667', 'C4 apart-assumed']);
  });

  it('are inside where all scores lack them of their max', () => {
    const units = criteriaByUnits(
      ['Điểm', 'Điểm trừ'],
      [
        [8, 2, 9, 1],
        [10, 0, 7, 3],
      ],
    );
    expect(told(units)).toEqual(['Sở Nội vụ 90', 'Sở Y tế 80']);
  });
});

describe('printed ranks tell whether bonus points are inside a bare score', () => {
  /** `Điểm | Điểm thưởng | Xếp hạng` of units of two blocks. */
  const ranked = (
    ...rows: readonly (readonly [block: string, points: number, bonus: number, rank: CellContent])[]
  ) =>
    told(
      sheet('KQ', [
        [TITLE],
        ['STT', 'Tên đơn vị', 'Khối', 'Điểm tối đa', 'Điểm', 'Điểm thưởng', 'Xếp hạng'],
        ...rows.map(([block, points, bonus, rank], at) => [
          ...[at + 1, `Sở ${'ABCD'.charAt(at)}`, block, 100, points, bonus, rank],
        ]),
      ]),
    ).filter((one) => one.startsWith('Sở') || one.endsWith('apart-assumed'));

  it('where only scores with them are in order, they are outside', () => {
    expect(ranked(['Sở', 80, 5, 1], ['Sở', 82, 0, 2])).toEqual(['Sở A 85', 'Sở B 82']);
    expect(ranked(['Sở', 82, 0, 2], ['Sở', 80, 5, 1])).toEqual(['Sở B 85', 'Sở A 82']);
  });

  it('where only scores alone are in order, they are inside', () => {
    expect(ranked(['Sở', 82, 0, 1], ['Sở', 80, 5, 2])).toEqual(['Sở A 82', 'Sở B 80']);
  });

  it('where both are in order, or none, it is said what is assumed', () => {
    const assumed = (one: number, other: number) => [`Sở A ${one}`, `Sở B ${other}`, 'E2 apart-assumed'];
    expect(ranked(['Sở', 82, 5, 1], ['Sở', 80, 0, 2])).toEqual(assumed(87, 80));
    expect(ranked(['Sở', 80, 5, 1], ['Sở', 80, 5, 2])).toEqual(assumed(85, 85));
    expect(ranked(['Sở', 82, 5, 1], ['Sở', 80, 0, null])).toEqual(assumed(87, 80));
  });

  it('those who share a rank tell nothing, and neither does another block', () => {
    expect(ranked(['Sở', 80, 5, 1], ['Sở', 82, 0, 1]).at(-1)).toBe('E2 apart-assumed');
    expect(ranked(['Sở', 80, 5, 1], ['Huyện', 82, 0, 2]).at(-1)).toBe('E2 apart-assumed');
    expect(ranked(['Sở', 80, 5, 1], ['Sở', 82, 0, 2], ['Huyện', 60, 0, 1], ['Huyện', 50, 0, 2])).toEqual([
      'Sở A 85',
      'Sở B 82',
      'Sở C 60',
      'Sở D 50',
    ]);
  });
});

describe('a printed index tells whether points beside a score are inside it', () => {
  it.each<[string, number, number, readonly string[]]>([
    ['with them', 85, 82, ['Sở Nội vụ 85', 'Sở Y tế 82']],
    ['without', 80, 82, ['Sở Y tế 82', 'Sở Nội vụ 80']],
    ['neither', 70, 82, ['Sở Nội vụ 85', 'Sở Y tế 82', 'E2 apart-assumed']],
  ])('%s', (_, first, second, expected) => {
    const source = totals(['Điểm', 'Điểm thưởng', 'Chỉ số (%)'], [80, 5, first], [82, 0, second]);
    const isOfApart = (one: string) => !one.endsWith('stated-total-differs');
    expect(told(source).filter(isOfApart)).toEqual(expected);
  });

  it('of each field', () => {
    const fields = (index: number) =>
      told(
        sheet('KQ', [
          [TITLE],
          ['Khối: Sở'],
          ['STT', 'Tên đơn vị', 'Thể chế (10 điểm)', null, null, 'Bộ máy (10 điểm)', null, null],
          [null, null, 'Điểm', 'Điểm trừ', 'Chỉ số (%)', 'Điểm', 'Điểm trừ', 'Chỉ số (%)'],
          [1, 'Sở Nội vụ', 8, 1, index, 8, null, 80],
          [2, 'Sở Y tế', 9, null, 90, 9, null, 90],
        ]),
      ).filter((one) => one.startsWith('Sở'));
    expect(fields(70)).toEqual(['Sở Y tế 90', 'Sở Nội vụ 75']);
    expect(fields(80)).toEqual(['Sở Y tế 90', 'Sở Nội vụ 80']);
  });
});
