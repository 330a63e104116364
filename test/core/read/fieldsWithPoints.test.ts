import { describe, expect, it } from 'vitest';
import { rankWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings';
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
