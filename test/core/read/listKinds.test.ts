import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';

const TITLE = ['KẾT QUẢ CHẤM ĐIỂM CHỈ SỐ CCHC NĂM 2024'];
const UNITS = ['Sở Nội vụ', 'Sở Tư pháp', 'Sở Y tế'];
const CRITERIA = [
  ['1', 'Công tác chỉ đạo', 5],
  ['1.1', 'Kế hoạch CCHC', 2],
  ['1.2', 'Báo cáo CCHC', 3],
  ['2', 'Cải cách thể chế', 4],
  ['2.1', 'Rà soát văn bản', 4],
] as const;
/** What the first kind of score and the last one say of the units, by criterion; `null` is blank. */
const FIRST = [5, 2, 3, 4, 4];
const LAST = [
  [4.5, 1.5, 3, 4, 4],
  [4, 2, 2, 3, 3],
  [3, 2, 1, 4, 4],
];

type Scores = readonly (readonly (number | null)[])[];

/** A row for each kind of score, which `Loại điểm` tells. */
function listed(kinds: readonly string[], last: Scores, heads = ['Loại điểm', 'Điểm']) {
  return ranked(
    ['Đơn vị', 'Mã', 'Tiêu chí', 'Điểm tối đa', ...heads],
    UNITS.flatMap((unit, at) =>
      CRITERIA.flatMap((criterion, index) =>
        kinds.map((kind, step): readonly CellContent[] => {
          const isLast = step === kinds.length - 1;
          return [unit, ...criterion, kind, (isLast ? last[at]?.[index] : FIRST[index]) ?? null];
        }),
      ),
    ),
  );
}

/** A column for each kind of score. */
function inColumns(kinds: readonly string[], last: Scores) {
  return ranked(
    ['Đơn vị', 'Mã', 'Tiêu chí', 'Điểm tối đa', ...kinds],
    UNITS.flatMap((unit, at) =>
      CRITERIA.map((criterion, index): readonly CellContent[] => [
        ...[unit, ...criterion],
        ...kinds.slice(1).map(() => FIRST[index] ?? null),
        last[at]?.[index] ?? null,
      ]),
    ),
  );
}

function ranked(header: readonly string[], rows: readonly (readonly CellContent[])[]) {
  const { ranking } = rankWorkbook(workbook(sheet('Dữ liệu', [TITLE, header, ...rows])), defaultSettings);
  return {
    units: ranking.blocks.flatMap(({ units }) =>
      units.map(({ name, rank, points, maxPoints }) => `${name} ${String(rank)} ${points}/${maxPoints}`),
    ),
    said: ranking.findings.flatMap(({ code, place, facts }) =>
      code === 'block-guessed' ? [] : [[code, place.cell, 'count' in facts ? facts.count : null]],
    ),
  };
}

describe('a list of scores with a row for each kind of score', () => {
  it('takes the self-score of a criterion of which the appraised row is blank, and says so, as columns do', () => {
    const last = [[4.5, 1.5, null, 4, 4], ...LAST.slice(1)];
    for (const kinds of [
      ['Tự chấm', 'Thẩm định'],
      ['Điểm tự đánh giá', 'Tổng điểm'],
    ]) {
      const list = listed(kinds, last);
      expect([list.units, list.said]).toEqual([
        ['Sở Nội vụ 1 8.5/9', 'Sở Tư pháp 2 7/9', 'Sở Y tế 2 7/9'],
        [['self-score-used', 'F7', 1]],
      ]);
      const columns = inColumns(kinds, last);
      expect([columns.units, columns.said]).toEqual([list.units, [['self-score-used', 'E5', 1]]]);
    }
  });

  it('takes the first round where the second one is blank, and compares printed sums with both together', () => {
    const last = [[4.5, 1.5, null, 4, 4], ...LAST.slice(1)];
    expect(listed(['Thẩm định lần 1', 'Thẩm định lần 2'], last)).toEqual({
      units: ['Sở Nội vụ 1 8.5/9', 'Sở Tư pháp 2 7/9', 'Sở Y tế 2 7/9'],
      said: [
        ['earlier-round-used', 'A4', 1],
        ['stage-missing', 'F7', 1],
      ],
    });
  });

  it('gives what columns of the same kinds give, whatever is blank', () => {
    const cell = fc.option(fc.integer({ min: 0, max: 4 }), { freq: 3 });
    const scores = fc.array(fc.tuple(cell, cell, cell), { minLength: 3, maxLength: 3 });
    const kinds = fc.constantFrom(
      ['Tự chấm', 'Thẩm định'],
      ['Tự đánh giá', 'Hội đồng thẩm định'],
      ['Lần 1', 'Lần 2'],
      ['Vòng I', 'Vòng II'],
      ['Sơ bộ', 'Chính thức'],
      ['Tự chấm', 'Lần 1', 'Lần 2'],
    );
    fc.assert(
      fc.property(kinds, scores, (own, given) => {
        const last = given.map(([a, b, c]) => [
          null,
          a === null ? null : a / 2,
          b === null ? null : (b * 3) / 4,
          null,
          c,
        ]);
        expect(listed(own, last).units).toEqual(inColumns(own, last).units);
      }),
      { numRuns: 40 },
    );
  });

  it('may have three rounds, of which the last one that is filled in counts', () => {
    const last = [[4.5, null, null, 4, 4], ...LAST.slice(1)];
    expect(listed(['Lần 1', 'Lần 2', 'Lần 3'], last).units).toEqual([
      'Sở Nội vụ 1 9/9',
      'Sở Tư pháp 2 7/9',
      'Sở Y tế 2 7/9',
    ]);
  });

  it.each([
    ['Loại điểm', 'Số điểm'],
    ['Loại điểm', 'Giá trị'],
    ['Kiểu điểm', 'Kết quả'],
    ['Lần chấm', 'Mức điểm'],
    ['Ghi chú', 'Điểm'],
  ])('has its kinds below %s and its scores below %s', (kind, scores) => {
    expect(listed(['Tự chấm', 'Thẩm định'], LAST, [kind, scores])).toEqual({
      units: ['Sở Nội vụ 1 8.5/9', 'Sở Tư pháp 2 7/9', 'Sở Y tế 2 7/9'],
      said: [],
    });
  });

  it('does not take rounds of self-scores for rounds of the appraisal', () => {
    expect(() => listed(['Lần 1', 'Lần 2'], LAST, ['Đợt', 'Điểm tự chấm'])).toThrow('nothing-ranked');
  });
});
