import { describe, expect, it } from 'vitest';
import { rankWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { changesToldBy } from './told';

type Scores = readonly [first: CellContent, second: CellContent, reason?: string | null];

/** The appraised scores of two units, with a column of reasons for each, on a sheet of one round. */
const round = (number: 1 | 2, one: Scores, other: Scores, withSelf = false) =>
  sheet(`Lần ${number}`, [
    [`KẾT QUẢ THẨM ĐỊNH LẦN ${number} CHỈ SỐ CCHC NĂM 2025`],
    ['Khối: Sở, ban, ngành'],
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Sở Nội vụ', null, null, 'Sở Y tế', null, null],
    [null, null, null, ...['Tự chấm', 'Thẩm định', 'Ý kiến'], ...['Tự chấm', 'Thẩm định', 'Ý kiến']],
    ...[0, 1].map((at) => {
      const max = at === 0 ? 4 : 6;
      const of = (scores: Scores) => [
        withSelf ? max : null,
        scores[at] ?? null,
        at === 0 ? (scores[2] ?? null) : null,
      ];
      return [
        String(at + 1),
        at === 0 ? 'Ban hành kế hoạch' : 'Rà soát văn bản',
        max,
        ...of(one),
        ...of(other),
      ];
    }),
  ]);

const competing = (...sheets: readonly ReturnType<typeof sheet>[]) =>
  rankWorkbook(workbook(...sheets), defaultSettings)
    .ranking.findings.filter(({ code }) => code === 'tables-compete')
    .map(({ severity, place }) => `${severity} ${place.sheet} ${place.cell}`);

describe('rounds on sheets of their own', () => {
  it('have the reasons of both beside a score', () => {
    const [first, second] = [round(1, [3, 6, 'a'], [4, 6], true), round(2, [2, 6, 'b'], [4, 6])];
    expect(changesToldBy(first, second)[0]).toBe('Sở Nội vụ 1: 4 → 3 | a\nb |  | ');
    expect(changesToldBy(second, first)[0]).toBe('Sở Nội vụ 1: 4 → 3 | a\nb |  | ');
  });

  it('of which the second has a reason and no scores yet have that reason', () => {
    const [first, second] = [round(1, [3, 6], [4, 6], true), round(2, [null, null, 'b'], [null, null])];
    expect(changesToldBy(first, second)).toEqual(['Sở Nội vụ 1: 4 → 3 | b |  | ']);
    expect(competing(first, second)).toEqual(['info Lần 2 D3']);
  });

  it('lack no reason where the first one has it', () => {
    const [first, second] = [round(1, [3, 6, 'a'], [4, 6], true), round(2, [3, 6], [4, 6])];
    const { ranking } = rankWorkbook(workbook(first, second), defaultSettings);
    expect(ranking.findings.filter(({ code }) => code === 'cut-without-reason')).toEqual([]);
  });

  it('of which the second says of one score only that it does not apply are said to be left: a warning', () => {
    const [first, second] = [round(1, [3, 6], [4, 6], true), round(2, [null, null], ['KAD', null])];
    expect(competing(first, second)).toEqual(['warning Lần 2 G3']);
    const { ranking } = rankWorkbook(workbook(first, second), defaultSettings);
    const indexes = ranking.blocks.flatMap(({ units }) =>
      units.map(({ name, percent }) => `${name} ${String(percent)}`),
    );
    expect(indexes).toEqual(['Sở Y tế 100', 'Sở Nội vụ 90']);
  });
});
