import { describe, expect, it } from 'vitest';
import { rankWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { changesToldBy } from './told';

type Rows = readonly (readonly CellContent[])[];

/** Two fields of which three criteria were cut; `header` is that of the column F. */
const ofUnit = (header: string, rows: Rows, rest: Partial<SheetSnapshot> = {}): SheetSnapshot =>
  sheet(
    'Sở Y tế',
    [
      ['PHIẾU CHẤM ĐIỂM CHỈ SỐ CCHC NĂM 2025'],
      ['Đơn vị: Sở Y tế'],
      ['Khối: Sở, ban, ngành'],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm', 'Thẩm định', header],
      ...rows,
    ],
    rest,
  );

const reasons = (read: SheetSnapshot) => {
  const { ranking } = rankWorkbook(workbook(read), defaultSettings);
  const changes = ranking.blocks.flatMap(({ appraisal }) => appraisal?.changes ?? []);
  const without = ranking.findings.filter(({ code }) => code === 'cut-without-reason');
  return [
    ...changes.map(({ reason, explanation }) => reason ?? (explanation === null ? null : `(${explanation})`)),
    ...without.map(({ place }) => `without ${place.cell}`),
  ];
};

describe('a reason that stands in another row than the score', () => {
  const rows = (...texts: readonly (string | null)[]): Rows =>
    [
      ['1', 'Thể chế', 6, null, null],
      ['1.1', 'Ban hành kế hoạch', 4, 4, 3],
      [null, 'Ban hành kịp thời: 4', null, null, null],
      ['1.2', 'Rà soát văn bản', 2, 2, 1],
      ['2', 'Tài chính công', 4, null, null],
      ['2.1', 'Báo cáo', 4, 4, 3],
      [null, 'Đúng hạn: 4 điểm', null, null, null],
      [null, null, null, null, null],
      [null, 'NGƯỜI LẬP BIỂU', null, null, null],
    ].map((cells, at) => [...cells, texts[at] ?? null]);

  it.each([
    ['beside each', [null, 'a', null, 'b', null, 'c'], ['a', 'b', 'c']],
    ['of a field', ['a', null, null, null, null, 'c'], ['a', 'a', 'c']],
    ['of two fields', ['a', null, null, null, 'b', null], ['a', 'a', 'b']],
    ['of a way of scoring', [null, null, 'a', 'b', null, null, 'c'], ['a', 'b', 'c']],
    [
      'of a field whose criteria have some',
      ['a', null, null, 'b', null, 'c'],
      [null, 'b', 'c', 'without E6'],
    ],
    [
      'below the table',
      [null, 'a', null, 'b', null, null, null, null, 'TRƯỞNG PHÒNG'],
      ['a', 'b', null, 'without E10'],
    ],
    ['of the next criterion', [null, null, null, 'b', null, 'c'], [null, 'b', 'c', 'without E6']],
  ])('is the reason of what it covers: %s', (_, texts, expected) => {
    expect(reasons(ofUnit('Ý kiến thẩm định', rows(...texts)))).toEqual(expected);
  });

  it('holds for all criteria that its cell is merged over', () => {
    const merged = [{ row: 5, column: 5, rows: 3, columns: 1 }];
    const read = ofUnit('Ý kiến thẩm định', rows(null, 'a', null, null, null, 'c'), { merged });
    expect(reasons(read)).toEqual(['a', 'a', 'c']);
  });

  it('holds for the criteria of a field where its cell is merged from the field on', () => {
    const merged = [{ row: 4, column: 5, rows: 4, columns: 1 }];
    const read = ofUnit('Ý kiến thẩm định', rows('a', null, null, null, null, 'c'), { merged });
    expect(reasons(read)).toEqual(['a', 'a', 'c']);
  });

  it('is the explanation of what it covers, too', () => {
    expect(reasons(ofUnit('Giải trình', rows('a', null, null, null, 'b', null)))).toEqual([
      '(a)',
      '(a)',
      '(b)',
    ]);
  });
});

describe('two columns of remarks', () => {
  const remarks = (first: string, second: string) =>
    sheet('Sở Y tế', [
      ['PHIẾU CHẤM ĐIỂM CHỈ SỐ CCHC NĂM 2025'],
      ['Đơn vị: Sở Y tế'],
      ['Khối: Sở, ban, ngành'],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm', first, 'Thẩm định', second],
      ['1', 'Ban hành kế hoạch', 4, 4, 'đủ', 3, 'chậm'],
    ]);

  it.each([
    ['Ghi chú', 'Ghi chú'],
    ['Ý kiến', 'Ý kiến'],
    ['Lý do', 'Lý do'],
    ['Ghi chú', 'Ý kiến thẩm định'],
  ])('one beside each score: the first is the unit’s: %s, %s', (...heads) => {
    expect(changesToldBy(remarks(...heads))).toEqual(['Sở Y tế 1: 4 → 3 | chậm | đủ | ']);
  });

  it('of which the first says that it is the appraisal’s stay as they are', () => {
    expect(changesToldBy(remarks('Ý kiến thẩm định', 'Ghi chú'))).toEqual([
      'Sở Y tế 1: 4 → 3 | đủ\nchậm |  | ',
    ]);
  });

  it('below the name of each unit are told likewise', () => {
    const read = sheet('KQ', [
      ['KẾT QUẢ THẨM ĐỊNH CHỈ SỐ CCHC NĂM 2025'],
      ['Khối: Sở, ban, ngành'],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Sở Nội vụ', null, null, null, 'Sở Y tế', null, null, null],
      [
        ...[null, null, null],
        ...['Tự chấm', 'Ghi chú', 'Thẩm định', 'Ghi chú'],
        ...['Tự chấm', 'Ghi chú', 'Thẩm định', 'Ghi chú'],
      ],
      ['1', 'Ban hành kế hoạch', 4, 4, 'đủ', 3, 'chậm', 4, null, 4, null],
    ]);
    expect(changesToldBy(read)).toEqual(['Sở Nội vụ 1: 4 → 3 | chậm | đủ | ']);
  });
});

describe('texts of units in rows', () => {
  const table = (...rows: Rows) =>
    sheet('KQ', [['KẾT QUẢ CHỈ SỐ CCHC NĂM 2025'], ['Khối: Sở, ban, ngành'], ...rows]);

  it('are those of the field that they stand below', () => {
    const read = table(
      ['STT', 'Đơn vị', 'Thể chế (10 điểm)', null, null, 'TTHC (5 điểm)', null, null],
      [null, null, ...['Tự chấm', 'Thẩm định', 'Lý do'], ...['Tự chấm', 'Thẩm định', 'Lý do']],
      [1, 'Sở Nội vụ', 10, 9, 'a', 5, 4, 'b'],
      [2, 'Sở Y tế', 9, 8, null, 5, 5, null],
    );
    expect(changesToldBy(read)).toEqual([
      'Sở Nội vụ 1: 10 → 9 | a |  | ',
      'Sở Nội vụ 2: 5 → 4 | b |  | ',
      'Sở Y tế 1: 9 → 8 |  |  | ',
    ]);
    expect(reasons(read).at(-1)).toBe('without D6');
  });

  it('are those of the criterion that they stand below, and only these criteria lack one', () => {
    const read = table(
      ['STT', 'Đơn vị', 'I. Thể chế', null, null, null, null, 'II. TTHC', null, null],
      [
        ...[null, null, '1. Kế hoạch (10 điểm)', null, null, '2. Văn bản (5 điểm)', null],
        ...['3. Hồ sơ (5 điểm)', null, null],
      ],
      [null, null, 'TC', 'TĐ', 'Ý kiến', 'TC', 'TĐ', 'TC', 'TĐ', 'Minh chứng'],
      [1, 'Sở Nội vụ', 10, 9, 'a', 5, 4, 5, 4, 'x'],
      [2, 'Sở Y tế', 9, 8, null, 5, 5, 5, 5, null],
    );
    expect(changesToldBy(read)).toEqual([
      'Sở Y tế 1: 9 → 8 |  |  | ',
      'Sở Nội vụ 1: 10 → 9 | a |  | ',
      'Sở Nội vụ 2: 5 → 4 |  |  | ',
      'Sở Nội vụ 3: 5 → 4 |  |  | x',
    ]);
    expect(reasons(read).slice(4)).toEqual(['without D7']);
  });

  it('beside all fields are of the unit as a whole, but for a bare remark', () => {
    const read = table(
      ['STT', 'Đơn vị', 'Thể chế (10 điểm)', null, 'TTHC (5 điểm)', null, 'Lý do', 'Ghi chú'],
      [null, null, 'Tự chấm', 'Thẩm định', 'Tự chấm', 'Thẩm định'],
      [1, 'Sở Nội vụ', 10, 9, 5, 4, 'a', 'Đạt'],
      [2, 'Sở Y tế', 9, 9, 5, 5, null, null],
    );
    expect(changesToldBy(read)).toEqual(['Sở Nội vụ 1: 10 → 9 | a |  | ', 'Sở Nội vụ 2: 5 → 4 | a |  | ']);
  });

  it('beside a total are of it', () => {
    const read = table(
      ['STT', 'Đơn vị', 'Điểm tối đa', 'Tự chấm', 'Giải trình', 'Thẩm định', 'Ghi chú'],
      [1, 'Sở Nội vụ', 100, 90, 'đủ', 85, 'chậm'],
      [2, 'Sở Y tế', 100, 89, null, 89, null],
    );
    expect(changesToldBy(read)).toEqual(['Sở Nội vụ Tổng điểm: 90 → 85 | chậm | đủ | ']);
  });
});
