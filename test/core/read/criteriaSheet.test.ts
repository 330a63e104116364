import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/core/read/assess';
import { readSheets } from '../../../src/core/read/readSheets';
import { assessmentSettings } from '../../../src/core/read/names/blockRules';
import type { CriteriaSheet } from '../../../src/core/read/layouts/sheetTables';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { sheet, unitSheet } from '../sheets';

type Row = readonly CellContent[];

/** A criteria sheet of two fields and four leaves; `beside` has what stands right of each row's max, by its number. */
function criteria(
  headers: Row,
  beside: Readonly<Record<string, Row>> = {},
  { name = 'Bộ tiêu chí xã', title = 'BỘ TIÊU CHÍ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025' } = {},
): SheetSnapshot {
  const line = (code: string, text: string, max: number): Row => [code, text, max, ...(beside[code] ?? [])];
  return sheet(name, [
    [title],
    ['Khối: Cấp xã'],
    [],
    ['STT', 'Nội dung', 'Điểm tối đa', ...headers],
    line('1', 'Công tác chỉ đạo', 5),
    line('1.1', 'Kế hoạch CCHC', 2),
    [null, 'Ban hành kịp thời: 2'],
    [null, 'Không ban hành: 0'],
    line('1.2', 'Báo cáo CCHC', 3),
    line('2', 'Cải cách thể chế', 5),
    line('2.1', 'Rà soát văn bản', 2),
    line('2.2', 'Mức độ hài lòng', 3),
    [null, 'Tổng cộng', 10],
    [],
    [null, 'LÃNH ĐẠO ĐƠN VỊ'],
  ]);
}

const read = (...sheets: readonly SheetSnapshot[]) => readSheets(sheets, defaultSettings);
const assessed = (...sheets: readonly SheetSnapshot[]) =>
  assess(read(...sheets), assessmentSettings(defaultSettings)).assessment;
const setsOf = (one: SheetSnapshot): readonly CriteriaSheet[] => read(one).sources[0]?.criteria ?? [];
/** What is said of the workbook but that sheets are passed over and hidden. */
const saidOf = (...sheets: readonly SheetSnapshot[]) =>
  assessed(...sheets).findings.filter(({ severity }) => severity !== 'info');
const surveyed = (one: SheetSnapshot) =>
  setsOf(one).map(({ surveyMaxima }) => surveyMaxima.map((max) => max / 1e6));

describe('a criteria sheet', () => {
  it('is read into its block, its year and its rows, the ways of scoring among them', () => {
    const [set] = setsOf(criteria([]));
    expect(set).toMatchObject({
      block: 'Cấp xã',
      year: 2025,
      place: { sheet: 'Bộ tiêu chí xã', cell: 'A4' },
    });
    expect(
      set?.lines.map(({ kind, code, name, maxPoints, depth }) => [kind, code, name, maxPoints, depth]),
    ).toEqual([
      ['group', '1', 'Công tác chỉ đạo', 5e6, 0],
      ['leaf', '1.1', 'Kế hoạch CCHC', 2e6, 1],
      ['text', '', 'Ban hành kịp thời: 2', null, 2],
      ['text', '', 'Không ban hành: 0', null, 2],
      ['leaf', '1.2', 'Báo cáo CCHC', 3e6, 1],
      ['group', '2', 'Cải cách thể chế', 5e6, 0],
      ['leaf', '2.1', 'Rà soát văn bản', 2e6, 1],
      ['leaf', '2.2', 'Mức độ hài lòng', 3e6, 1],
    ]);
  });

  it.each<[string, SheetSnapshot, readonly number[]]>([
    ['no survey', criteria([]), [0, 0, 0, 0]],
    [
      'the method of each criterion',
      criteria(['Phương pháp đánh giá'], { '1.1': ['Tự đánh giá'], '2.2': ['Điều tra XHH'] }),
      [0, 0, 0, 3],
    ],
    [
      'the method of a field, of which one criterion has another',
      criteria(['Hình thức đánh giá'], { '2': ['Điều tra xã hội học'], '2.1': ['Tự đánh giá'] }),
      [0, 0, 0, 3],
    ],
    [
      'a column of survey maxima',
      criteria(['Điểm điều tra XHH'], { '2.1': [0.5], '2.2': [3] }),
      [0, 0, 0.5, 3],
    ],
    [
      'a second column of maxima',
      criteria(['Điểm tối đa điều tra XHH'], { '2': [3], '2.2': [3] }),
      [0, 0, 0, 3],
    ],
    [
      'two columns that make up the max',
      criteria(['Điểm thẩm định', 'Điểm điều tra XHH'], {
        '1.1': [2],
        '1.2': [3],
        '2.1': [1.5, 0.5],
        '2.2': [null, 3],
      }),
      [0, 0, 0.5, 3],
    ],
    [
      'evidence that speaks of a survey',
      criteria(['Tài liệu kiểm chứng'], { '2.2': ['Kết quả khảo sát'] }),
      [0, 0, 0, 0],
    ],
  ])('tells what the survey scores by %s', (_, one, maxima) => {
    expect(surveyed(one)).toEqual([maxima]);
  });

  it.each<[string, SheetSnapshot]>([
    ['alone', criteria([])],
    ['on a tab called after a kind of units', criteria([], {}, { name: 'Xã' })],
    [
      'with the offices that look after criteria',
      criteria(['Đơn vị chủ trì'], { '1.1': ['Sở Nội vụ'], '2.1': ['Sở Tư pháp'], '2.2': ['Sở Nội vụ'] }),
    ],
    ['with columns to be filled in', criteria(['Điểm tự chấm', 'Điểm thẩm định'])],
    ['with survey maxima', criteria(['Điểm điều tra XHH'], { '2.2': [3] })],
    [
      'titled by a supplement',
      criteria([], {}, { name: 'PL1', title: 'PHỤ LỤC I: BỘ TIÊU CHÍ XÁC ĐỊNH CHỈ SỐ CCHC NĂM 2025' }),
    ],
    [
      'titled otherwise on a tab called so',
      criteria([], {}, { title: 'CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CẤP XÃ NĂM 2025' }),
    ],
  ])('%s is accused of nothing and ranks nobody', (_, one) => {
    const units = ['Xã A', 'Xã B', 'Xã C'].map((unit) =>
      unitSheet(unit, [1, 2, 4], { block: 'Cấp xã', year: 2025 }),
    );
    expect(setsOf(one)).toHaveLength(1);
    expect(saidOf(one)).toEqual([]);
    const assessment = assessed(one, ...units);
    expect(assessment.findings.filter(({ place }) => place.sheet === one.name)).toEqual([
      expect.objectContaining({ code: 'sheet-passed-over', severity: 'info' }),
    ]);
    expect(assessment.blocks.map(({ units }) => units.map(({ name }) => name))).toEqual([
      ['Xã A', 'Xã B', 'Xã C'],
    ]);
  });

  it.each<[string, SheetSnapshot]>([
    [
      'scores of a unit that its tab names',
      criteria(['Điểm tự chấm'], { '1.1': [2], '1.2': [1], '2.1': [2] }, { name: 'Xã Cam Lộ' }),
    ],
    ['scores that nobody is named for', criteria(['Điểm thẩm định'], { '1.1': [2], '1.2': [1], '2.1': [2] })],
    ['a blank sheet of a unit', criteria(['Điểm tự chấm'], {}, { name: 'Xã Cam Lộ' })],
    [
      'scores of units',
      criteria(['Xã A', 'Xã B'], { '1.1': [2, 1], '1.2': [1, 3], '2.1': [2, 2], '2.2': [1, 1] }),
    ],
  ])('is none with %s', (_, one) => {
    expect(setsOf(one)).toEqual([]);
  });

  it('keeps what is wrong with its sums', () => {
    const wrong = criteria([]);
    const values = wrong.values.map((row) => (row[1] === 'Tổng cộng' ? [null, 'Tổng cộng', 11] : row));
    expect(saidOf({ ...wrong, values })).toMatchObject([
      { code: 'total-differs', place: { sheet: 'Bộ tiêu chí xã', cell: 'C13' } },
    ]);
  });

  it('is read twice where a sheet prints the sets of two blocks', () => {
    const one = criteria([]);
    const other = one.values.map((row) =>
      row[0] === 'Khối: Cấp xã' ? ['Khối: Cấp huyện', null, null] : row,
    );
    const both = sheet('Bộ tiêu chí', [...one.values.slice(0, 13), [], ...other]);
    expect(setsOf(both).map(({ block, set }) => [block, set.leaves.length])).toEqual([
      ['Cấp xã', 4],
      ['Cấp huyện', 4],
    ]);
  });
});
