import { describe, expect, it } from 'vitest';
import { rankWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { sheet, unitSheet, workbook } from '../sheets';

type Row = readonly CellContent[];

const TITLE = 'KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024';
const UNITS = ['Sở Nội vụ', 'Sở Y tế', 'Sở Tư pháp', 'Sở Xây dựng', 'Sở Tài chính'];
const POINTS = [95, 90, 88, 99, 98];

/** Units × totals, the fourth and the fifth with the most points, with columns more from E on. */
const totals = (head: Row, cells: readonly Row[], rest: Partial<SheetSnapshot> = {}) =>
  sheet(
    'KQ',
    [
      [TITLE],
      ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Tổng điểm', ...head],
      ...UNITS.map((unit, at) => [at + 1, unit, 100, POINTS[at] ?? 0, ...(cells[at] ?? [])]),
    ],
    rest,
  );

const column = (header: string, cells: Row, rest: Partial<SheetSnapshot> = {}) =>
  totals(
    [header],
    cells.map((cell) => [cell]),
    rest,
  );

/** E6:E7, the cells of the last two units. */
const MERGED = { merged: [{ row: 5, column: 4, rows: 2, columns: 1 }] };

function results(...sheets: readonly SheetSnapshot[]) {
  const { ranking } = rankWorkbook(workbook(...sheets), defaultSettings);
  return {
    out: ranking.blocks.flatMap(({ units }) =>
      units.flatMap(({ name, rank }) => (rank === null ? [name] : [])),
    ),
    said: ranking.findings
      .filter((one) => one.code === 'unit-not-ranked')
      .map(({ severity, place, facts }) =>
        [severity, place.cell, ...(facts.below === undefined ? [] : ['below'])].join(' '),
      ),
  };
}

const LAST_TWO = ['Sở Xây dựng', 'Sở Tài chính'];

describe('a blank below Không xếp hạng', () => {
  it.each([
    ['Xếp hạng', [1, 2, 3, 'Không xếp hạng', null]],
    ['Ghi chú', [null, null, null, 'Không xếp hạng', null]],
    ['Xếp loại', ['Tốt', 'Khá', 'Khá', 'Không xếp hạng', null]],
    ['Tình trạng', ['Xếp hạng', 'Xếp hạng', 'Xếp hạng', 'Không xếp hạng', null]],
    ['Tham gia xếp hạng', ['Có', 'Có', 'Có', 'Không', null]],
    ['Không xếp hạng', [null, null, null, 'x', null]],
  ])('is a part of it where that is known: %s', (header, cells) => {
    expect(results(column(header, cells, MERGED))).toEqual({ out: LAST_TWO, said: ['info E6', 'info E6'] });
  });

  it('is taken for a part of it where the table ranks all others, the last of them with fewer points', () => {
    expect(results(column('Xếp hạng', [1, 2, 3, 'Không xếp hạng', null]))).toEqual({
      out: LAST_TWO,
      said: ['info E6', 'info E7'],
    });
    const inNotes = totals(['Xếp hạng', 'Ghi chú'], [[1], [2], [3], [null, 'Không xếp hạng'], [null, null]]);
    expect(results(inNotes)).toEqual({ out: LAST_TWO, said: ['info F6', 'info F7'] });
  });

  it('is likewise one beside fields and beside criteria', () => {
    const fields = sheet('KQ', [
      [TITLE],
      ['STT', 'Tên đơn vị', 'Thể chế (40 điểm)', 'Bộ máy (60 điểm)', 'Xếp hạng'],
      ...UNITS.map((unit, at) => [
        at + 1,
        unit,
        30,
        (POINTS[at] ?? 0) - 40,
        [1, 2, 3, 'KXH', null][at] ?? null,
      ]),
    ]);
    expect(results(fields)).toEqual({ out: LAST_TWO, said: ['info E6', 'info E7'] });
    const criteria = sheet('KQ', [
      [TITLE],
      ['STT', 'Tên đơn vị', 'I. Thể chế', null, 'II. Bộ máy', null, 'Xếp hạng'],
      [null, null, '1. Ban hành', '2. Rà soát', '1. Sắp xếp', '2. Biên chế'],
      [null, 'Điểm tối đa', 20, 20, 30, 30],
      ...UNITS.map((unit, at) => [
        ...[at + 1, unit, 20, 20, 30, (POINTS[at] ?? 0) - 71],
        [1, 2, 3, 'KXH', null][at] ?? null,
      ]),
    ]);
    expect(results(criteria)).toEqual({ out: LAST_TWO, said: ['info G8', 'info G9'] });
  });

  it.each([
    ['Xếp loại', ['Tốt', 'Khá', 'Khá', 'Không xếp hạng', null]],
    ['Ghi chú', ['Đạt', 'Đạt', 'Đạt', 'Không xếp hạng', null]],
    ['Tình trạng', ['Xếp hạng', 'Xếp hạng', 'Xếp hạng', 'Không xếp hạng', null]],
    ['Xếp hạng', [1, 2, 4, 'Không xếp hạng', null]],
  ])('is a warning where it may be one: %s %j', (header, cells) => {
    expect(results(column(header, cells))).toEqual({
      out: ['Sở Xây dựng'],
      said: ['warning E7', 'info E6'],
    });
  });

  it('is a warning where the unit may be the last, whose rank was forgotten', () => {
    expect(results(column('Xếp hạng', [2, 'KXH', null, 1, 3]))).toEqual({
      out: ['Sở Y tế'],
      said: ['warning E5', 'info E4'],
    });
  });

  it.each([
    ['Ghi chú', [null, null, null, 'Không xếp hạng', null]],
    ['Xếp hạng', [null, null, null, 'Không xếp hạng', null]],
    ['Không xếp hạng', [null, null, null, 'x', null]],
  ])('is named with the unit above where most cells of %s are blank', (header, cells) => {
    expect(results(column(header, cells))).toEqual({ out: ['Sở Xây dựng'], said: ['info E6 below'] });
    expect(results(column(header, cells, { merged: [] }))).toEqual({
      out: ['Sở Xây dựng'],
      said: ['info E6'],
    });
  });

  it('says nothing of the units of another block', () => {
    const blocks = sheet('KQ', [
      [TITLE],
      ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Tổng điểm', 'Xếp hạng'],
      ['I', 'Các sở'],
      [1, 'Sở Nội vụ', 100, 90, 1],
      [2, 'Sở Y tế', 100, 95, 'Không xếp hạng'],
      ['II', 'UBND các huyện'],
      [1, 'Huyện A Lưới', 100, 88, null],
      [2, 'Huyện Nam Đông', 100, 89, 1],
    ]);
    expect(results(blocks)).toEqual({ out: ['Sở Y tế'], said: ['info E5'] });
  });

  it('stands right of it where units have columns', () => {
    const table = (cells: Row, rest: Partial<SheetSnapshot> = {}) =>
      sheet(
        'KQ',
        [
          [TITLE],
          ['STT', 'Tiêu chí', 'Điểm tối đa', ...UNITS],
          [1, 'Thể chế', 40, ...POINTS.map(() => 30)],
          [2, 'Bộ máy', 60, ...POINTS.map((points) => points - 40)],
          [null, 'Xếp hạng', null, ...cells],
        ],
        rest,
      );
    const cells = [1, 2, 3, 'Không xếp hạng', null];
    expect(results(table(cells))).toEqual({ out: ['Sở Xây dựng'], said: ['warning H5', 'info G5'] });
    const merged = [{ row: 4, column: 6, rows: 1, columns: 2 }];
    expect(results(table(cells, { merged }))).toEqual({ out: LAST_TWO, said: ['info G5', 'info G5'] });
    const noted = (cells: Row, rest: Partial<SheetSnapshot> = {}) => {
      const whole = table(cells, rest);
      return results({
        ...whole,
        values: whole.values.map((row) => row.map((cell) => (cell === 'Xếp hạng' ? 'Ghi chú' : cell))),
      });
    };
    const told = ['Đạt', 'Đạt', 'Đạt', 'Không xếp hạng', null];
    const few = [null, null, null, 'Không xếp hạng', null];
    expect(noted(told)).toEqual({ out: ['Sở Xây dựng'], said: ['warning H5', 'info G5'] });
    expect(noted(few)).toEqual({ out: ['Sở Xây dựng'], said: ['info G5 below'] });
    for (const notes of [told, few]) {
      expect(noted(notes, { merged: [] })).toEqual({ out: ['Sở Xây dựng'], said: ['info G5'] });
      expect(noted(notes, { merged })).toEqual({ out: LAST_TWO, said: ['info G5', 'info G5'] });
    }
  });
});

describe('a column that says who takes part', () => {
  const HEADERS = [
    'Tham gia xếp hạng',
    'Xếp hạng (có/không)',
    'Có/Không xếp hạng',
    'Tham gia đánh giá',
    'Tham gia đánh giá, xếp hạng',
    'Đối tượng đánh giá',
    'Thuộc diện xếp hạng',
    'Tham gia xếp hạng (x)',
  ];

  it.each(HEADERS)('%s: a blank among x leaves its unit out, and is said', (header) => {
    expect(results(column(header, ['x', 'x', 'x', 'x', null]))).toEqual({
      out: ['Sở Tài chính'],
      said: ['info E7'],
    });
  });

  it.each(HEADERS)('%s: a blank among Có and Không is a warning', (header) => {
    expect(results(column(header, ['Có', 'Có', 'Có', 'Không', null]))).toEqual({
      out: ['Sở Xây dựng'],
      said: ['warning E7', 'info E6'],
    });
    expect(results(column(header, ['Có', 'Có', 'Có', 'Có', null]))).toEqual({
      out: [],
      said: ['warning E7'],
    });
  });

  it.each([
    ['Tham gia xếp hạng', [null, null, null, null, null], []],
    ['Tham gia xếp hạng', [null, null, null, null, 'Không'], ['Sở Tài chính']],
    ['Không xếp hạng', [null, null, null, null, 'Có'], ['Sở Tài chính']],
    ['Tham gia đánh giá', [12, 30, 0, 25, null], []],
  ])('%s: %j: blanks among exceptions alone say nothing', (header, cells, out) => {
    expect(results(column(header, cells))).toEqual({ out, said: out.map(() => 'info E7') });
  });

  it('Xếp hạng with Có and Không has no ranks that cannot be read', () => {
    const { ranking } = rankWorkbook(
      workbook(column('Xếp hạng', ['Có', 'Có', 'Có', 'Có', 'Không'])),
      defaultSettings,
    );
    expect(ranking.findings.filter(({ code }) => code === 'rank-unread')).toEqual([]);
  });

  it('speaks of the blocks in which a unit has a mark', () => {
    const blocks = sheet('KQ', [
      [TITLE],
      ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Tổng điểm', 'Tham gia xếp hạng'],
      ['I', 'Các sở'],
      [1, 'Sở Nội vụ', 100, 90, 'x'],
      [2, 'Sở Y tế', 100, 95, null],
      ['II', 'UBND các huyện'],
      [1, 'Huyện A Lưới', 100, 88, null],
      [2, 'Huyện Nam Đông', 100, 89, null],
    ]);
    expect(results(blocks)).toEqual({ out: ['Sở Y tế'], said: ['warning E7', 'warning E8', 'info E5'] });
  });

  it('may stand in a list of units, or in a row below criteria', () => {
    const list = sheet('DM', [
      ['DANH MỤC ĐƠN VỊ'],
      ['STT', 'Tên đơn vị', 'Khối', 'Tham gia xếp hạng'],
      [1, 'Sở Nội vụ', 'Sở, ban, ngành', 'x'],
      [2, 'Sở Y tế', 'Sở, ban, ngành', null],
    ]);
    const sheets = [unitSheet('Sở Nội vụ', [2, 3, 3]), unitSheet('Sở Y tế', [2, 3, 4])];
    expect(results(...sheets, list)).toEqual({ out: ['Sở Y tế'], said: ['info D4'] });
    const row = sheet('KQ', [
      [TITLE],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Sở Nội vụ', 'Sở Y tế', 'Sở Tư pháp'],
      [1, 'Thể chế', 40, 30, 31, 32],
      [null, 'Tham gia xếp hạng', null, 'x', null, 'x'],
    ]);
    expect(results(row)).toEqual({ out: ['Sở Y tế'], said: ['info E4'] });
  });
});
