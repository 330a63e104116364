import { describe, expect, it } from 'vitest';
import { rankWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';

type Rows = readonly (readonly CellContent[])[];
const _ = null;
const TITLE = ['KẾT QUẢ CHẤM ĐIỂM NĂM 2024'];
const HEADER = ['STT', 'Lĩnh vực', 'Tiêu chí', 'Điểm tối đa', 'Sở Nội vụ', 'Sở Y tế'];
const [F1, F2] = ['Cải cách thể chế', 'Cải cách tài chính'];

function results(rows: Rows) {
  const { ranking } = rankWorkbook(workbook(sheet('KQ', [TITLE, ...rows])), defaultSettings);
  const [block] = ranking.blocks;
  return {
    fields: block?.fields.map(({ name, maxPoints }) => `${name} ${String(maxPoints)}`),
    units: block?.units.map(
      ({ name, points, maxPoints }) => `${name} ${String(points)}/${String(maxPoints)}`,
    ),
    codes: block?.matrix.leaves.map(({ code, name }) => `${code} ${name}`.trim()),
    findings: ranking.findings
      .filter(({ code }) => code !== 'block-guessed')
      .map(({ code, severity, place }) => `${code} ${severity} ${place.cell}`),
  };
}

/** The four criteria with what stands left of their names. */
const criteria = (
  left: readonly (readonly CellContent[])[],
  names = ['Ban hành', 'Rà soát', 'Giải ngân', 'Quyết toán'],
): Rows => {
  const scores = [
    [5, 4, 5],
    [5, 3, 5],
    [10, 10, 6],
    [10, 10, 6],
  ];
  return left.map((cells, index) => [...cells, names[index] ?? null, ...(scores[index] ?? [])]);
};

const twins: readonly (readonly [string, Rows, readonly string[], readonly string[]])[] = [
  [
    'numbers go on',
    [
      HEADER,
      ...criteria([
        [1, F1],
        [2, _],
        [3, F2],
        [4, _],
      ]),
    ],
    ['1 Ban hành', '2 Rà soát', '3 Giải ngân', '4 Quyết toán'],
    ['merged-cells-assumed info B4'],
  ],
  [
    'numbers begin again',
    [
      HEADER,
      ...criteria([
        [1, F1],
        [2, _],
        [1, F2],
        [2, _],
      ]),
      [_, 'Tổng cộng', _, 30, 27, 22],
    ],
    ['1 Ban hành', '2 Rà soát', '1 Giải ngân', '2 Quyết toán'],
    ['merged-cells-assumed info B4'],
  ],
  [
    'numbers of two parts',
    [
      HEADER,
      ...criteria([
        ['1.1', F1],
        ['1.2', _],
        ['2.1', F2],
        ['2.2', _],
      ]),
    ],
    ['1.1 Ban hành', '1.2 Rà soát', '2.1 Giải ngân', '2.2 Quyết toán'],
    ['merged-cells-assumed info B4'],
  ],
  [
    'numbers are merged, too',
    [
      HEADER,
      ...criteria([
        ['I', F1],
        [_, _],
        ['II', F2],
        [_, _],
      ]),
      ['Tổng cộng', _, _, 30, 27, 22],
    ],
    ['Ban hành', 'Rà soát', 'Giải ngân', 'Quyết toán'],
    ['merged-cells-assumed info B4'],
  ],
  [
    'no numbers',
    [HEADER.slice(1), ...criteria([[F1], [_], [F2], [_]])],
    ['Ban hành', 'Rà soát', 'Giải ngân', 'Quyết toán'],
    ['merged-cells-assumed info A4'],
  ],
  [
    'numbers in the cells of the names',
    [
      HEADER.slice(1),
      ...criteria(
        [[`I. ${F1}`], [_], [`II. ${F2}`], [_]],
        ['1. Ban hành', '2. Rà soát', '1. Giải ngân', '2. Quyết toán'],
      ),
    ],
    ['1 Ban hành', '2 Rà soát', '1 Giải ngân', '2 Quyết toán'],
    ['merged-cells-assumed info A4'],
  ],
  [
    'the field left of the numbers',
    [
      ['Lĩnh vực', 'STT', ...HEADER.slice(2)],
      ...criteria([
        [F1, 1],
        [_, 2],
        [F2, 3],
        [_, 4],
      ]),
    ],
    ['1 Ban hành', '2 Rà soát', '3 Giải ngân', '4 Quyết toán'],
    ['merged-cells-assumed info A4'],
  ],
  [
    'the field in each row',
    [
      HEADER,
      ...criteria([
        [1, F1],
        [2, F1],
        [3, F2],
        [4, F2],
      ]),
    ],
    ['1 Ban hành', '2 Rà soát', '3 Giải ngân', '4 Quyết toán'],
    [],
  ],
  [
    'the field missing in one of its rows',
    [
      HEADER,
      ...criteria([
        [1, F1],
        [2, _],
        [3, F2],
        [4, F2],
      ]),
    ],
    ['1 Ban hành', '2 Rà soát', '3 Giải ngân', '4 Quyết toán'],
    ['merged-cells-assumed warning B4'],
  ],
  [
    'the field in a row of its own',
    [
      HEADER,
      ['I', F1, _, 10, 7, 10],
      ...criteria([
        [1, _],
        [2, _],
      ]),
      ['II', F2, _, 20, 20, 12],
      ...criteria([
        [1, _],
        [2, _],
        [1, _],
        [2, _],
      ]).slice(2),
    ],
    ['1 Ban hành', '2 Rà soát', '1 Giải ngân', '2 Quyết toán'],
    [],
  ],
];

describe('a field in a column beside its criteria holds for all of them', () => {
  it.each(twins)('%s', (_name, rows, codes, findings) => {
    expect(results(rows)).toEqual({
      fields: [`${F1} 10`, `${F2} 20`],
      units: ['Sở Nội vụ 27/30', 'Sở Y tế 22/30'],
      codes,
      findings,
    });
  });

  it('in three columns', () => {
    const header = [
      'STT',
      'Lĩnh vực',
      'Tiêu chí',
      'Tiêu chí thành phần',
      'Điểm tối đa',
      'Sở Nội vụ',
      'Sở Y tế',
    ];
    const left = [
      [1, F1, 'Văn bản'],
      [2, _, _],
      [3, F2, 'Ngân sách'],
      [4, _, _],
    ];
    expect(results([header, ...criteria(left)])).toEqual({
      fields: [`${F1} 10`, `${F2} 20`],
      units: ['Sở Nội vụ 27/30', 'Sở Y tế 22/30'],
      codes: ['1 Ban hành', '2 Rà soát', '3 Giải ngân', '4 Quyết toán'],
      findings: ['merged-cells-assumed info B4', 'merged-cells-assumed info C4'],
    });
  });

  it('on a sheet of one unit, with options, bonus and penalty', () => {
    expect(
      results([
        ['Đơn vị: Sở Nội vụ'],
        ['STT', 'Lĩnh vực', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định'],
        [1, F1, 'Ban hành', 5, 4, 5],
        [_, _, 'Ban hành kịp thời: 5'],
        [_, _, 'Không ban hành: 0'],
        [2, _, 'Rà soát', 5, 3, 5],
        [3, F2, 'Giải ngân', 10, 10, 6],
        [4, _, 'Quyết toán', 10, 10, 6],
        [_, 'Điểm thưởng', _, _, 1, 1],
        [_, 'Điểm phạt', _, _, 0, -2],
        [_, 'Tổng cộng', _, 30, 28, 21],
      ]),
    ).toMatchObject({ fields: [`${F1} 10`, `${F2} 20`], units: ['Sở Nội vụ 21/30'] });
  });

  it('what tells how points are given is no criterion: only the first row of a merged one has points', () => {
    expect(
      results([
        ['Đơn vị: Sở Nội vụ'],
        ['STT', 'Tiêu chí', 'Nội dung', 'Điểm tối đa', 'Điểm thẩm định'],
        [1, 'Kế hoạch', 'Kịp thời', 2, 2],
        [_, _, 'Chậm', 1, _],
        [2, 'Báo cáo', 'Đủ', 3, 1],
        [_, _, 'Thiếu', 1, _],
      ]),
    ).toMatchObject({ codes: ['1 Kế hoạch', '2 Báo cáo'], units: ['Sở Nội vụ 3/5'] });
  });
});
