import { describe, expect, it } from 'vitest';
import type { HeaderColumn } from '../../../src/core/read/headers/columns/headerColumn';
import { roleOfHeader } from '../../../src/core/read/roles/headers';
import { withApartRounds } from '../../../src/core/read/scores/apartGroups';
import { areAverages, scoreColumns, scoreColumnsOfLeaf } from '../../../src/core/read/scores/scoreColumns';
import { rankWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';

/** Columns from 0 on by their headers: `Điểm thưởng > Tự chấm` stands below another one. */
const columns = (...heads: readonly string[]): readonly HeaderColumn[] =>
  heads.map((head, column) => {
    const above = head.split(' > ');
    const text = above.pop() ?? '';
    return { column, row: 3, text, role: roleOfHeader(text), above };
  });

/** What is left of the columns, and the rounds: `bonus: 1 of 0,1`, the columns that count of all. */
function grouped(...heads: readonly string[]) {
  const { totals, rounds } = withApartRounds(columns(...heads));
  return {
    left: totals.map(({ column, role }) => `${column} ${String(role)}`),
    rounds: rounds.map(({ kind, counts, others, isClaim, isUnsure }) =>
      [
        `${kind}: ${counts.map(({ column }) => column).join()} not ${others.map(({ column }) => column).join()}`,
        ...(isClaim ? ['claim'] : []),
        ...(isUnsure ? ['unsure'] : []),
      ].join(' '),
    ),
  };
}

describe('rounds of bonus and penalty points in a header', () => {
  it('are none where nothing stands below such a head', () => {
    expect(grouped('Điểm thẩm định', 'Điểm thưởng')).toEqual({
      left: ['0 verified1', '1 bonus'],
      rounds: [],
    });
    const plain = columns('Tự chấm', 'Điểm thẩm định');
    expect(withApartRounds(plain)).toEqual({ totals: plain, rounds: [] });
  });

  it('are columns of kinds of score below one: the last of them counts, and is no score', () => {
    expect(grouped('Thẩm định', 'Điểm thưởng > Tự chấm', 'Điểm thưởng > Thẩm định')).toEqual({
      left: ['0 verified1', '2 bonus'],
      rounds: ['bonus: 2 not 1'],
    });
    expect(grouped('Thẩm định', 'Điểm trừ > Thẩm định', 'Điểm trừ > Tự chấm')).toEqual({
      left: ['0 verified1', '1 penalty'],
      rounds: ['penalty: 1 not 2'],
    });
    expect(grouped('Điểm thưởng > Tự chấm')).toEqual({ left: ['0 bonus'], rounds: ['bonus: 0 not  claim'] });
    expect(grouped('Điểm thưởng > Thẩm định', 'Điểm thưởng > Thẩm định')).toEqual({
      left: ['1 bonus'],
      rounds: ['bonus: 1 not 0'],
    });
    expect(grouped('Điểm thưởng > Thẩm định lần 1', 'Điểm thưởng > Thẩm định lần 2').rounds).toEqual([
      'bonus: 1 not 0',
    ]);
  });

  it('are those of each head by itself', () => {
    const heads = [
      'Điểm thưởng > Tự chấm',
      'Điểm thưởng > Thẩm định',
      'Điểm trừ > Tự chấm',
      'Điểm trừ > Thẩm định',
    ];
    expect(grouped(...heads)).toEqual({
      left: ['1 bonus', '3 penalty'],
      rounds: ['bonus: 1 not 0', 'penalty: 3 not 2'],
    });
  });

  it('have a total that has the columns beside it below one head inside', () => {
    expect(grouped('Điểm thưởng > Điểm thưởng', 'Điểm thưởng > Tổng điểm', 'Điểm trừ')).toEqual({
      left: ['1 bonus', '2 penalty'],
      rounds: ['bonus: 1 not 0'],
    });
    expect(grouped('Điểm thưởng > Điểm thưởng', 'Điểm thưởng > Thẩm định').rounds).toEqual(['bonus: 1 not ']);
    expect(grouped('Điểm thưởng > Điểm trừ', 'Điểm thưởng > Tổng điểm').rounds).toEqual(['bonus: 1 not ']);
    expect(grouped('Điểm thưởng', 'Điểm thưởng > Tổng điểm').rounds).toEqual(['bonus: 1 not ']);
  });

  it('are no survey points below such a head, nor columns of no score', () => {
    expect(grouped('Điểm thưởng > Điểm điều tra XHH', 'Điểm thưởng > Ghi chú')).toEqual({
      left: ['0 survey', '1 note'],
      rounds: [],
    });
  });

  it('are columns whose own headers say the round', () => {
    expect(grouped('Điểm thẩm định', 'Điểm thưởng tự chấm', 'Điểm thưởng thẩm định')).toEqual({
      left: ['0 verified1', '2 bonus'],
      rounds: ['bonus: 2 not 1'],
    });
  });
});

describe('the columns of scores of a header', () => {
  const found = (...heads: readonly string[]) => {
    const { kinds, bonus, penalty, before, untold, weighted } = scoreColumns(columns(...heads));
    return {
      kinds: kinds.map(({ column, role }) => `${column} ${String(role)}`),
      apart: [bonus, penalty],
      before: before.map(({ column }) => column),
      untold: untold.map(({ column }) => column),
      weighted,
    };
  };
  const nothing = { apart: [[], []], before: [], untold: [], weighted: [] };

  it('are from the left, what was given later last', () => {
    expect(found('Tự chấm', 'Thẩm định sau giải trình', 'Thẩm định', 'Ghi chú')).toEqual({
      ...nothing,
      kinds: ['0 self', '2 verified1', '1 verified2'],
    });
  });

  it.each(['Điểm', 'Điểm số', 'Score', 'Points'])('%s left of bonus points is before them', (head) => {
    expect(found(head, 'Điểm thưởng')).toMatchObject({ before: [0], untold: [], apart: [[1], []] });
    expect(found('Điểm thưởng', head)).toMatchObject({ before: [], untold: [] });
    expect(found(head)).toMatchObject({ before: [], untold: [] });
  });

  it.each(['Điểm đạt được', 'Số điểm đạt được', 'Điểm đánh giá', 'Điểm công nhận'])(
    '%s left of penalty points does not tell whether it has them inside',
    (head) => {
      expect(found(head, 'Điểm trừ')).toMatchObject({ before: [], untold: [0], apart: [[], [1]] });
      expect(found('Điểm trừ', head)).toMatchObject({ before: [], untold: [] });
    },
  );

  it.each(['Tổng điểm', 'Điểm sau điều chỉnh', 'Điểm thẩm định'])(
    '%s has them inside, or is none',
    (head) => {
      expect(found(head, 'Điểm trừ')).toMatchObject({ before: [], untold: [] });
    },
  );

  it('have what weights make of points apart', () => {
    expect(found('Điểm thẩm định', 'Điểm quy đổi')).toMatchObject({ kinds: ['0 verified1'], weighted: [1] });
    expect(found('Chỉ số quy đổi', 'Chỉ số').weighted).toEqual([0]);
  });

  it('of a leaf are those without a name where none is told', () => {
    const kinds = (...heads: readonly string[]) =>
      scoreColumnsOfLeaf(columns(...heads)).kinds.map(({ column, role }) => `${column} ${String(role)}`);
    expect(kinds('Sở Nội vụ', 'Ghi chú')).toEqual(['0 null']);
    expect(kinds('Sở Nội vụ', 'Thẩm định')).toEqual(['1 verified1']);
  });

  it('are averages where all say so', () => {
    expect(areAverages(columns('Đơn vị', 'Điểm trung bình', 'Điểm bình quân'))).toBe(true);
    expect(areAverages(columns('Điểm trung bình', 'Điểm thẩm định'))).toBe(false);
    expect(areAverages(columns('Đơn vị'))).toBe(false);
  });
});

describe('what is said of points that may be inside a score', () => {
  type Row = readonly CellContent[];
  const said = (head: Row, ...rows: readonly Row[]) => {
    const own = sheet('KQ', [
      ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024'],
      ['STT', 'Tên đơn vị', 'Khối', 'Điểm tối đa', ...head],
      ...rows.map((row, at) => [at + 1, `Sở ${'ABC'.charAt(at)}`, 'Sở', 100, ...row]),
    ]);
    return rankWorkbook(workbook(own), defaultSettings).findings.flatMap((found) =>
      found.code === 'apart-assumed' ? [[found.place.cell, found.facts]] : [],
    );
  };

  it('is the header and how many units have such points', () => {
    expect(said(['Điểm', 'Điểm thưởng'], [80, 5], [82, 0], [70, 3])).toEqual([
      ['E2', { header: 'Điểm', count: 2, sheets: 0 }],
    ]);
    expect(said(['Điểm đạt được', 'Điểm trừ'], [80, 5], [82, 0], [70, null])).toEqual([
      ['E2', { header: 'Điểm đạt được', count: 1, sheets: 0, inside: true }],
    ]);
  });

  it('is nothing where a printed index tells it, or where nobody has such points', () => {
    expect(said(['Điểm', 'Điểm thưởng', 'Chỉ số (%)'], [80, 5, 85], [82, 0, 82])).toEqual([]);
    expect(said(['Điểm', 'Điểm thưởng'], [80, 0], [82, null])).toEqual([]);
  });
});
