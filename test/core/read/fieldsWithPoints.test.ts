import { describe, expect, it } from 'vitest';
import { rankWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';

const TITLE = ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'];
const ranked = (...rows: readonly (readonly CellContent[])[]) => {
  const { ranking, findings } = rankWorkbook(
    workbook(sheet('Sheet1', [TITLE, ['Khối: Cấp xã'], ...rows])),
    defaultSettings,
  );
  const [block] = ranking.blocks;
  return {
    fields: block?.units[0]?.fields.map(({ name }) => name),
    percents: Object.fromEntries(
      (block?.units ?? []).map(({ name, percent }) => [
        name,
        percent === null ? null : Number(percent.toFixed(2)),
      ]),
    ),
    said: findings.map(({ code, place }) => `${code} ${place.cell}`),
  };
};

const FIELDS = [
  'Xếp loại công chức',
  'Chỉ số hài lòng',
  'Chỉ số DDCI',
  'Chỉ số chuyển đổi số',
  'Thẩm định văn bản QPPL',
  'Vị trí việc làm',
  'Tỷ lệ hồ sơ đúng hạn',
  'Phân loại đơn vị sự nghiệp',
  'Kiến nghị của người dân',
];

describe('a column of a table of units with points of its own is a field', () => {
  it.each(FIELDS)('whatever word it begins with: %s (5 điểm)', (name) => {
    expect(
      ranked(
        ['STT', 'Đơn vị', 'Thể chế (10 điểm)', `${name} (5 điểm)`],
        [1, 'Xã A', 8, 4],
        [2, 'Xã B', 9, 5],
      ),
    ).toEqual({ fields: ['Thể chế', name], percents: { 'Xã A': 80, 'Xã B': 93.33 }, said: [] });
  });

  it.each(['Xếp loại công chức', 'Chỉ số hài lòng', 'Vị trí việc làm'])(
    'by a row of maxima, with a printed total that agrees: %s',
    (name) => {
      const { percents, said } = ranked(
        ['STT', 'Đơn vị', 'Thể chế', name, 'Tổng điểm'],
        [null, 'Điểm tối đa', 10, 5, 15],
        [1, 'Xã A', 8, 4, 12],
        [2, 'Xã B', 9, 5, 14],
      );
      expect(percents).toEqual({ 'Xã A': 80, 'Xã B': 93.33 });
      expect(said).toEqual([]);
    },
  );

  it.each([
    'Thẩm định của Hội đồng (15 điểm)',
    'Hội đồng thẩm định tỉnh (15 điểm)',
    'Thẩm định cấp tỉnh (15 điểm)',
    'Điểm thẩm định (15 điểm)',
    'Tổng điểm đạt được (15 điểm)',
    'Chỉ số CCHC (15 điểm)',
    'Chỉ số cải cách hành chính (15 điểm)',
  ])('but what says who scores, or that it is the whole, is none: %s', (name) => {
    const { fields } = ranked(
      ['STT', 'Đơn vị', 'Thể chế (10 điểm)', 'Tài chính (5 điểm)', name],
      [1, 'Xã A', 8, 4, 12],
      [2, 'Xã B', 9, 5, 14],
    );
    expect(fields).toEqual(['Thể chế', 'Tài chính']);
  });
});

const MATTERS = [
  'Đơn vị sự nghiệp công lập',
  'Cơ quan hành chính',
  'Địa phương',
  'Khối thi đua',
  'Xếp hạng tín nhiệm',
  'Phân loại đơn vị',
  'Hệ số lương',
  'Điểm cộng đồng',
  'Điểm cộng tác viên',
];

describe('a head with points of its own beside other such heads is a field', () => {
  it.each(MATTERS)('though it begins like a unit, a block, a rank or bonus points: %s (10 điểm)', (name) => {
    expect(
      ranked(
        ['STT', 'Đơn vị', 'Thể chế (10 điểm)', `${name} (10 điểm)`, 'Tài chính công (20 điểm)'],
        [1, 'Xã A', 8, 5, 15],
        [2, 'Xã B', 6, 9, 18],
      ),
    ).toEqual({
      fields: ['Thể chế', name, 'Tài chính công'],
      percents: { 'Xã A': 70, 'Xã B': 82.5 },
      said: [],
    });
  });

  it.each([...MATTERS, 'Tổng điểm thể chế', 'Khảo sát thực địa'])(
    'over “TC | TĐ” of its own: %s (10 điểm)',
    (name) => {
      const heads = ['Bộ máy (10 điểm)', `${name} (10 điểm)`, 'Tài chính công (20 điểm)'];
      expect(
        ranked(
          ['STT', 'Đơn vị', ...heads.flatMap((head) => [head, null])],
          [null, null, ...heads.flatMap(() => ['TC', 'TĐ'])],
          [1, 'Xã A', 9, 8, 6, 5, 16, 15],
          [2, 'Xã B', 7, 6, 10, 9, 19, 18],
        ).percents,
      ).toEqual({ 'Xã A': 70, 'Xã B': 82.5 });
    },
  );

  it.each(['Xếp loại (3)', 'Khối (3)', 'Cụm'])('but the number of a column is no max: %s', (name) => {
    expect(
      ranked(
        ['STT', 'Đơn vị', name, 'Thể chế (10 điểm)', 'Tài chính (10 điểm)'],
        [1, 'Xã A', 'B', 8, 4],
        [2, 'Xã B', 'B', 9, 5],
      ),
    ).toMatchObject({ fields: ['Thể chế', 'Tài chính'], percents: { 'Xã A': 60, 'Xã B': 70 } });
  });

  it.each([
    ['I (10 điểm)', 'II (20 điểm)'],
    ['1 (10 điểm)', '2 (20 điểm)'],
    ['I (10)', 'II (20)'],
    ['A (10 điểm)', 'B (20 điểm)'],
    ['1. (10 điểm)', '2. (20 điểm)'],
  ])('though its number is all that it is called: %s, %s', (first, second) => {
    const table = [
      ['STT', 'Đơn vị', first, second, 'Tổng'],
      [1, 'Xã A', 5, 16, 21],
      [2, 'Xã B', 7, 17, 24],
    ];
    const expected = { percents: { 'Xã A': 70, 'Xã B': 80 }, said: [] };
    expect(ranked(...table)).toMatchObject(expected);
    expect(ranked(...table.map((row) => row.slice(0, -1)))).toMatchObject(expected);
  });
});

describe('an index beside survey points', () => {
  it('is what counts: the survey alone is a part of it', () => {
    expect(
      ranked(
        ['STT', 'Đơn vị', 'Chỉ số CCHC (%)', 'Điểm điều tra XHH'],
        [1, 'Xã A', 85, 10],
        [2, 'Xã B', 75, 20],
      ).percents,
    ).toEqual({ 'Xã A': 85, 'Xã B': 75 });
  });

  it('is what the survey comes to where a max says so', () => {
    expect(
      ranked(
        ['STT', 'Đơn vị', 'Điểm tối đa', 'Điểm điều tra XHH', 'Chỉ số (%)'],
        [1, 'Xã A', 20, 10, 50],
        [2, 'Xã B', 20, 18, 90],
      ).percents,
    ).toEqual({ 'Xã A': 50, 'Xã B': 90 });
  });
});
