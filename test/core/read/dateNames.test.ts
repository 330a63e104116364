import { describe, expect, it } from 'vitest';
import { RankingStopped } from '../../../src/core/run/rankingStopped';
import { rankWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { shownNumber } from '../../../src/core/read/cells/shownText';
import { sheet, workbook } from '../sheets';

/** A date in a cell of a sheet that is written down as text: `date(45667, 'd/m')`. */
interface DateCell {
  readonly serial: number;
  readonly format: string;
}

const date = (serial: number, format = 'd/m'): DateCell => ({ serial, format });

function dated(
  name: string,
  rows: readonly (readonly (CellContent | DateCell)[])[],
  date1904 = false,
): SheetSnapshot {
  const isDate = (cell: CellContent | DateCell): cell is DateCell =>
    typeof cell === 'object' && cell !== null && 'serial' in cell;
  const plain = sheet(
    name,
    rows.map((row) => row.map((cell) => (isDate(cell) ? cell.serial - (date1904 ? 1462 : 0) : cell))),
  );
  return {
    ...plain,
    numberFormats: plain.values.map((row, r) =>
      row.map((_, c) => {
        const cell = rows[r]?.[c] ?? null;
        return isDate(cell) ? cell.format : 'General';
      }),
    ),
    ...(date1904 ? { date1904: true } : {}),
  };
}

function ranked(...sheets: readonly SheetSnapshot[]) {
  try {
    const { ranking, findings } = rankWorkbook(workbook(...sheets), defaultSettings);
    const { blocks } = ranking;
    return {
      units: blocks.flatMap((block) =>
        block.units.map(({ name, rank, previousRank }) => ({ block: block.name, name, rank, previousRank })),
      ),
      findings: findings.map(({ code, place }) => `${code} ${place.cell}`),
    };
  } catch (error) {
    if (!(error instanceof RankingStopped)) throw error;
    return {
      units: [],
      fields: [],
      findings: error.findings.map(({ code, place }) => `${code} ${place.cell}`),
    };
  }
}

describe.each([
  ['1900', false],
  ['1904', true],
])('names that became dates, counted from %s', (_, from1904) => {
  it('are read as they are shown in a list of units, last year’s table and a table of totals', () => {
    const result = ranked(
      dated(
        'KQ',
        [
          ['KẾT QUẢ CHẤM ĐIỂM NĂM 2025'],
          ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Tổng điểm'],
          [1, date(45667), 100, 90],
          [2, date(45698, 'd-mmm'), 100, 80],
        ],
        from1904,
      ),
      dated(
        '2024',
        [['KẾT QUẢ XẾP HẠNG NĂM 2024'], ['Tên đơn vị', 'Xếp hạng'], [date(45667, 'd-mmm'), 2], ['10/2', 1]],
        from1904,
      ),
      dated(
        'DS',
        [
          ['Tên đơn vị', 'Khối'],
          [date(45667), 'Khối 10'],
          [date(45698), 'Khối 10'],
        ],
        from1904,
      ),
    );
    expect(result.units).toEqual([
      { block: 'Khối 10', name: '10/1', rank: 1, previousRank: 2 },
      { block: 'Khối 10', name: '10/2', rank: 2, previousRank: 1 },
    ]);
    expect(result.findings).toEqual(
      expect.arrayContaining(['cell-is-date B3', 'cell-is-date B4', 'cell-is-date A3', 'cell-is-date A2']),
    );
  });

  it('are read as they are shown above the columns of criteria × units', () => {
    const result = ranked(
      dated(
        'KQ',
        [
          ['KẾT QUẢ CHẤM ĐIỂM NĂM 2025'],
          ['STT', 'Nội dung', 'Điểm tối đa', date(45667), date(45698)],
          ['1', 'Nề nếp', 10],
          ['1.1', 'Chuyên cần', 5, 5, 4],
          ['1.2', date(45658), 5, 4, 4],
        ],
        from1904,
      ),
    );
    expect(result.units.map(({ name, rank }) => [name, rank])).toEqual([
      ['10/1', 1],
      ['10/2', 2],
    ]);
    expect(result.findings).toEqual(
      expect.arrayContaining(['cell-is-date D2', 'cell-is-date E2', 'cell-is-date B5']),
    );
  });

  it('are read as they are shown in a column of blocks', () => {
    const result = ranked(
      dated(
        'KQ',
        [
          ['KẾT QUẢ CHẤM ĐIỂM NĂM 2025'],
          ['STT', 'Khối', 'Tên đơn vị', 'Điểm tối đa', 'Tổng điểm'],
          [1, date(45667), 'Lớp A', 100, 90],
          [2, date(45667), 'Lớp B', 100, 80],
          [3, date(45698), 'Lớp C', 100, 85],
        ],
        from1904,
      ),
    );
    expect(result.units.map(({ block, name, rank }) => [block, name, rank])).toEqual([
      ['10/1', 'Lớp A', 1],
      ['10/1', 'Lớp B', 2],
      ['10/2', 'Lớp C', 1],
    ]);
    expect(result.findings).toEqual(expect.arrayContaining(['cell-is-date B3', 'cell-is-date B5']));
  });
});

describe('figures that became dates', () => {
  it('are said and not used: a rank, and a max of its own', () => {
    const result = ranked(
      dated('KQ', [
        ['KẾT QUẢ NĂM 2025'],
        ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Tổng điểm', 'Xếp hạng'],
        [1, 'Sở Nội vụ', 100, 90, date(45667)],
        [2, 'Sở Y tế', date(45667), 80, 2],
      ]),
    );
    expect(result.units.map(({ name, rank }) => [name, rank])).toEqual([
      ['Sở Nội vụ', 1],
      ['Sở Y tế', 2],
    ]);
    expect(result.findings).toEqual(expect.arrayContaining(['rank-unread E3', 'cell-is-date C4']));
  });

  it('stop a block where they are a criterion’s max', () => {
    const result = ranked(
      dated('Sở Nội vụ', [
        ['BẢNG CHẤM ĐIỂM NĂM 2025'],
        ['Đơn vị: Sở Nội vụ'],
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định'],
        ['1', 'Chỉ đạo', 10, null],
        ['1.1', 'Kế hoạch', date(45667), 4],
        ['1.2', 'Báo cáo', 5, 4],
      ]),
    );
    expect(result.units).toEqual([]);
    expect(result.findings).toContain('max-missing C5');
  });
});

it('a unit whose name is a number is said', () => {
  const result = ranked(
    dated('KQ', [
      ['KẾT QUẢ NĂM 2025'],
      ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Tổng điểm'],
      [1, 45667, 100, 90],
      [2, 'Lớp B', 100, 80],
    ]),
  );
  expect(result.findings).toContain('name-is-number B3');
});

it.each([
  ['d/m', 45667, '10/1'],
  ['dd/mm', 45667, '10/01'],
  ['d-mmm', 45667, '10/1'],
  ['[$-vi-VN]d\\-mmm;@', 45667, '10/1'],
  ['dd-mmm-yy', 45667, '10/1/25'],
  ['mmm-yy', 45658, '1/25'],
  ['d.m', 45667, '10.1'],
  ['m/d/yyyy', 45667, '10/1/2025'],
  ['dd/mm/yyyy', 45667, '10/01/2025'],
  ['dd/mm/yyyy hh:mm', 45667.5, '10/01/2025'],
  ['00', 1, '01'],
  ['0.00', 45667, null],
  ['General', 45667, null],
])('format %s shows %d as %s', (format, value, shown) => {
  const cell = { ...sheet('S', [[value]]), numberFormats: [[format]] };
  expect(shownNumber(cell, 0, 0, value)).toBe(shown);
});
