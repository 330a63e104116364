import { describe, expect, it } from 'vitest';
import { computeRanking, rankWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { core as texts } from '../../../src/locales/vi/core';
import { NOW, sheet, workbook } from '../sheets';

const rank = (...sheets: readonly SheetSnapshot[]) => rankWorkbook(workbook(...sheets), defaultSettings);
const fields = (...sheets: readonly SheetSnapshot[]) =>
  rank(...sheets).ranking.blocks[0]?.units[0]?.fields.map(({ name, percent }) => [name, percent]);

const NAMES = ['Chỉ đạo', 'Thể chế', 'Thủ tục', 'Bộ máy', 'Công vụ', 'Tài chính'];
const POINTS = [2, 1, 1.5, 2, 1, 2];
const LETTERS = ['A', 'B', 'C', 'D', 'Đ', 'E'];
const PERCENTS = [100, 50, 75, 100, 50, 100];
const SIX = NAMES.map((name, at) => [name, PERCENTS[at]]);

/** A score sheet with lettered sections, each of one criterion with the same name and number. */
function lettered(
  section: (letter: string, name: string) => readonly CellContent[],
  criterion: (letter: string) => readonly CellContent[],
  year = 2024,
): SheetSnapshot {
  return sheet(String(year), [
    [`BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${year}`],
    ['Đơn vị: Sở Nội vụ'],
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định'],
    ...LETTERS.flatMap((letter, at) => [
      [...section(letter, NAMES[at] ?? ''), 2],
      [...criterion(letter), 2, POINTS[at] ?? 0],
    ]),
    [null, 'Tổng cộng (A+B+C+D+Đ+E)', 12, 9.5],
  ]);
}

describe('sections are lettered as the Vietnamese alphabet goes', () => {
  it.each<[string, SheetSnapshot]>([
    [
      'in a column',
      lettered(
        (letter, name) => [letter, name],
        () => ['1', 'Kế hoạch'],
      ),
    ],
    [
      'with a dot',
      lettered(
        (letter, name) => [`${letter}.`, name],
        () => ['1', 'Kế hoạch'],
      ),
    ],
    [
      'before the name',
      lettered(
        (letter, name) => [null, `${letter}. ${name}`],
        () => [null, '1. Kế hoạch'],
      ),
    ],
    [
      'as parts',
      lettered(
        (letter, name) => [`Phần ${letter}`, name],
        () => ['1', 'Kế hoạch'],
      ),
    ],
    [
      'in the numbers below',
      lettered(
        (letter, name) => [letter, name],
        (letter) => [`${letter}.1`, 'Kế hoạch'],
      ),
    ],
    [
      'by the sign of another alphabet',
      lettered(
        (letter, name) => [letter.replace('Đ', 'Ð'), name],
        () => ['1', 'Kế hoạch'],
      ),
    ],
  ])('%s', (_, book) => {
    expect(fields(book)).toEqual(SIX);
    expect(rank(book).findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('to the letter that follows, whichever alphabet it is of', () => {
    const to = (letters: readonly string[]) =>
      sheet('Sở Nội vụ', [
        ['BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024'],
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định'],
        ...letters.flatMap((letter) => [
          [letter, `Mục ${letter}`, 2],
          ['1', 'Kế hoạch', 2, 1],
        ]),
      ]);
    for (const letters of ['ABCDĐEGHIKLMN', 'ABCDEFGHIJKLMN', 'ABCDĐEFGH']) {
      expect(fields(to(Array.from(letters)))?.length).toBe(letters.length);
    }
  });

  it('and fields that are called by them are two, in columns and beside last year', () => {
    const table = (year: number, d: number, dd: number) =>
      sheet(String(year), [
        [`KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${year}`],
        ['STT', 'Tên đơn vị', 'Lĩnh vực D (10 điểm)', 'Lĩnh vực Đ (10 điểm)'],
        [1, 'Sở Nội vụ', d, dd],
        [2, 'Sở Y tế', 8, 8],
      ]);
    const { ranking } = rank(table(2024, 9, 5), table(2023, 7, 6));
    const [unit] = ranking.blocks[0]?.units.filter(({ name }) => name === 'Sở Nội vụ') ?? [];
    expect(
      unit?.fields.map(({ name, percent, previousPercent }) => [name, percent, previousPercent]),
    ).toEqual([
      ['Lĩnh vực D', 90, 70],
      ['Lĩnh vực Đ', 50, 60],
    ]);
  });

  it('before the names of fields and criteria in columns, where Đ. Công vụ gives no bonus (Đ. cộng)', () => {
    const letters = ['C. Quản lý', 'D. Vị trí việc làm', 'Đ. Công vụ', 'E. Tài chính'];
    const title = ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024'];
    const byFields = sheet('Lĩnh vực', [
      title,
      ['STT', 'Tên đơn vị', ...letters.map((name) => `${name} (10 điểm)`)],
      [1, 'Sở Nội vụ', 9, 8, 5, 7],
      [2, 'Sở Y tế', 8, 8, 8, 8],
    ]);
    const byCriteria = sheet('Tiêu chí', [
      title,
      ['STT', 'Tên đơn vị', ...letters.flatMap((name) => [name, null])],
      [
        null,
        null,
        ...letters.flatMap((name) => [`${name.charAt(0)}.1 Kế hoạch`, `${name.charAt(0)}.2 Báo cáo`]),
      ],
      [null, 'Điểm tối đa', ...letters.flatMap(() => [4, 6])],
      [1, 'Sở Nội vụ', 4, 5, 4, 4, 2, 3, 4, 3],
      [2, 'Sở Y tế', 4, 4, 4, 4, 4, 4, 4, 4],
    ]);
    for (const book of [byFields, byCriteria]) {
      const { ranking, findings } = rank(book);
      const unit = ranking.blocks[0]?.units.find(({ name }) => name === 'Sở Nội vụ');
      expect(unit?.fields.map(({ percent }) => percent)).toEqual([90, 80, 50, 70]);
      expect([unit?.points, unit?.maxPoints]).toEqual([29, 40]);
      expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    }
  });

  it('criteria whose names differ by marks are two, in one year and in two', () => {
    const book = (year: number, names: readonly [string, string], points: readonly [number, number]) =>
      sheet(String(year), [
        [`BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${year}`],
        ['Đơn vị: Sở Nội vụ'],
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định'],
        ['1', 'Chỉ đạo', 4],
        [null, names[0], 2, points[0]],
        [null, names[1], 2, points[1]],
      ]);
    const { ranking } = computeRanking(
      workbook(
        book(2024, ['Tổ chức bản', 'Tổ chức bán'], [2, 0]),
        book(2023, ['Tổ chức bán', 'Tổ chức bàn'], [2, 0]),
      ),
      defaultSettings,
      texts,
      NOW,
    );
    const { zeroScores } = ranking.blocks[0] ?? {};
    expect(zeroScores?.map(({ criterion }) => criterion)).toEqual(['Tổ chức bán']);
    const moved = ranking.blocks[0]?.moves?.units[0];
    expect(moved?.causes?.criteria?.lost.map(({ name }) => name)).toEqual(['Tổ chức bán']);
    expect(moved?.causes?.criteria?.gained).toEqual([]);
  });
});
