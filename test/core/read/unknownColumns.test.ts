import { describe, expect, it } from 'vitest';
import { rankWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';

const UNITS = ['Sở Nội vụ', 'Sở Y tế', 'Sở Tư pháp', 'Sở Xây dựng'];

/** A table of totals (90, 89 …) with a column more. */
function totals(
  header: CellContent,
  cells: readonly CellContent[],
  title = 'KẾT QUẢ CCHC NĂM 2025',
): SheetSnapshot {
  return sheet('KQ', [
    [title],
    ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Tổng điểm', header],
    ...UNITS.map((unit, index) => [index + 1, unit, 100, 90 - index, cells[index] ?? null]),
  ]);
}

/** A unit score sheet of 9 of 10 points with a column more. */
function scoreSheet(header: CellContent, cells: readonly CellContent[]): SheetSnapshot {
  return sheet('Sở Nội vụ', [
    ['BẢNG CHẤM ĐIỂM CCHC NĂM 2025'],
    ['Đơn vị: Sở Nội vụ'],
    ['STT', 'Tiêu chí', 'Điểm tối đa', header, 'Điểm thẩm định'],
    ['1', 'Kế hoạch CCHC', 5, cells[0] ?? null, 5],
    ['2', 'Báo cáo CCHC', 5, cells[1] ?? null, 4],
  ]);
}

function unread(...sheets: readonly SheetSnapshot[]): readonly string[] {
  const { findings } = rankWorkbook(workbook(...sheets), defaultSettings);
  return findings
    .filter(({ code }) => code === 'column-unread' || code === 'name-is-number')
    .map(({ code, place }) => `${code} ${place.cell}`);
}

describe('a column of numbers that nothing explains', () => {
  it.each([[[5, 5]], [[1, 1]], [[0, 0]], [[5, 6]], [[3]]])(
    'is said without a header, whatever its numbers: %j',
    (cells) => {
      expect(unread(totals(null, cells))).toEqual(['column-unread E3']);
      expect(unread(scoreSheet(null, cells))).toEqual(['column-unread D4']);
    },
  );

  it('is said where its points stand with their max in one cell', () => {
    expect(unread(totals('Nội dung khác', ['45/60', '50/60', '39,5/55', '40/60']))).toEqual([
      'column-unread E2',
    ]);
    expect(unread(totals('Nội dung khác', ['15/12', '16/12', '17/12', '18/12']))).toEqual([]);
    expect(unread(totals('Văn bản', ['45/2025', '46/2025', '47/2025', '48/2025']))).toEqual([]);
  });

  it('is said beside units in columns although its numbers are those of the best of them', () => {
    const rows = (last: CellContent, scores: readonly (readonly number[])[]) =>
      sheet('L2', [
        ['KẾT QUẢ CCHC NĂM 2025'],
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Sở Nội vụ', 'Sở Y tế', last],
        ...scores.map((points, index) => [String(index + 1), `Tiêu chí ${index}`, 5, ...points]),
      ]);
    expect(
      unread(
        rows(null, [
          [5, 4, 5],
          [3, 5, 5],
        ]),
      ),
    ).toEqual(['column-unread F3']);
    expect(
      unread(
        rows(null, [
          [5, 5, 5],
          [5, 5, 5],
        ]),
      ),
    ).toEqual(['column-unread F3']);
    expect(
      unread(
        rows(null, [
          [5, 4, 4.5],
          [3, 5, 4],
        ]),
      ),
    ).toEqual([]);
    expect(
      unread(
        rows('Cao nhất', [
          [5, 4, 5],
          [3, 5, 5],
        ]),
      ),
    ).toEqual([]);
  });

  it.each([
    ['Thang bảng lương', ['column-unread E2']],
    ['Nấm men', ['column-unread E2']],
    ['Tháng', []],
    ['THANG', []],
    ['Năm thành lập', []],
    ['Số xã', []],
    ['So xa', []],
    ['Biên chế', []],
    ['Số lượng văn bản', []],
  ])('is told from a count by its marks: %s', (header, expected) => {
    expect(unread(totals(header, [3.5, 2.25, 4, 3]))).toEqual(expected);
  });
});

describe('numbers that run on', () => {
  it.each<readonly [cells: readonly CellContent[], said: readonly string[]]>([
    [[1, 2, 3, 4], []],
    [[16, 17, 18, 19], []],
    [[1, 2, 1, 2], []],
    [[2, 3, 1, 2], ['column-unread E2']],
    [[7, 8, 9, 1], []],
    [[1, 2, 1, 1], ['column-unread E2']],
    [[2, 3, 1, 1], ['column-unread E2']],
    [[1, 1, 2, 1], ['column-unread E2']],
  ])('are none of points, whose runs are shorter: %j', (cells, said) => {
    expect(unread(totals('Điểm khác', cells))).toEqual(said);
  });
});

it('numbers in a column of remarks beside criteria of units are said', () => {
  const book = (remarks: readonly CellContent[]) =>
    sheet('KQ', [
      ['KẾT QUẢ CCHC NĂM 2025'],
      ['TT', 'Đơn vị', 'I. Thể chế', null, 'II. Thủ tục', null, 'Ghi chú'],
      [null, null, 'I.1. Văn bản', 'I.2. Rà soát', 'II.1. Công khai', 'II.2. Một cửa'],
      [null, 'Điểm tối đa', 4, 6, 5, 5],
      ...UNITS.map((unit, index) => [index + 1, unit, 3, 5, 4, index, remarks[index] ?? null]),
    ]);
  expect(unread(book([1.5, 2, 0.5]))).toEqual(['column-unread G2']);
  expect(unread(book([null, 'Chậm báo cáo', 1]))).toEqual([]);
});

it('one number alone in a column is said beside totals, and beside criteria of units', () => {
  expect(unread(totals('Điểm vượt trội', [1]))).toEqual(['column-unread E2']);
  expect(unread(totals('Điểm vượt trội', [null, 0.5]))).toEqual(['column-unread E2']);
  const criteria = sheet('KQ', [
    ['KẾT QUẢ CCHC NĂM 2025'],
    ['TT', 'Đơn vị', 'I. Thể chế', null, 'II. Thủ tục', null, 'Khuyến khích'],
    [null, null, 'I.1. Văn bản', 'I.2. Rà soát', 'II.1. Công khai', 'II.2. Một cửa'],
    [null, 'Điểm tối đa', 4, 6, 5, 5],
    ...UNITS.map((unit, index) => [index + 1, unit, 3, 5, 4, index, index === 1 ? 1 : null]),
  ]);
  expect(unread(criteria)).toEqual(['column-unread G2']);
});

describe('Đơn vị chấm', () => {
  it.each(['Đơn vị chấm', 'Đơn vị chấm điểm', 'Cơ quan đánh giá', 'CƠ QUAN, ĐƠN VỊ CHẤM'])(
    'as %s over numbers is the self-score',
    (header) => {
      expect(unread(scoreSheet(header, [4.5, 4]), totals(header, [95, 94, 93, 92]))).toEqual([]);
    },
  );

  it('over words says who was to score', () => {
    expect(unread(scoreSheet('Đơn vị chấm', ['Sở Nội vụ', 'Văn phòng UBND tỉnh']))).toEqual([]);
  });
});

describe('the points of the period before', () => {
  const ranks = (one: SheetSnapshot) => {
    const { ranking } = rankWorkbook(workbook(one), defaultSettings);
    return ranking.blocks.flatMap(({ units }) =>
      units.map(({ name, rank, previousRank }) => `${name} ${String(rank)} ${String(previousRank)}`),
    );
  };
  const BEFORE = [80, 82, 84, 83];
  const COMPARED = ['Sở Nội vụ 1 4', 'Sở Y tế 2 3', 'Sở Tư pháp 3 1', 'Sở Xây dựng 4 2'];

  it.each([
    'Điểm năm 2024',
    'Điểm 2024',
    'Kết quả năm 2024',
    'Năm 2024',
    'Điểm năm trước',
    'Tổng điểm năm 2024',
  ])('are compared and not called unread: %s', (header) => {
    const one = totals(header, BEFORE);
    expect(unread(one)).toEqual([]);
    expect(ranks(one)).toEqual(COMPARED);
  });

  it('are no points of this one where nothing tells which year it is', () => {
    const one = totals('Điểm năm trước', BEFORE, 'KẾT QUẢ CCHC');
    expect(ranks(one)).toEqual([
      'Sở Nội vụ 1 null',
      'Sở Y tế 2 null',
      'Sở Tư pháp 3 null',
      'Sở Xây dựng 4 null',
    ]);
  });

  it('are compared in a sheet of one unit, too', () => {
    const one = scoreSheet('Điểm năm 2024', [2, 2]);
    expect(unread(one)).toEqual([]);
    expect(ranks(one)).toEqual(['Sở Nội vụ 1 1']);
  });
});
