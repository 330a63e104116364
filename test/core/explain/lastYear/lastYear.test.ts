import { describe, expect, it } from 'vitest';
import { nameKey } from '../../../../src/core/read/names/nameKey';
import type { CellContent } from '../../../../src/core/workbook';
import { sheet, unitSheet } from '../../sheets';
import { movesOf, ranking2022, run, unitsOf } from './lastYearRuns';

describe('fields of the year before', () => {
  it('are told by a table that prints their percentages only, by the key of the name, with the ranks that those give', () => {
    const result = run(
      unitSheet('Sở A', [2, 3, 5]),
      unitSheet('Sở B', [2, 3, 4]),
      sheet('Lĩnh vực 2022', [
        ['CHỈ SỐ THEO LĨNH VỰC NĂM 2022'],
        ['Khối: Sở, ban, ngành'],
        ['STT', 'Tên đơn vị', 'Chỉ số (%)', 'Xếp hạng', 'Tỷ lệ đạt theo lĩnh vực (%)'],
        [null, null, null, null, 'CÔNG TÁC CHỈ ĐẠO', 'Cải cách  thể chế'],
        [1, 'Sở B', 91, 1, 90, '92,00'],
        [2, 'Sở A', 85, 2, 80, 90],
      ]),
    );
    expect(
      unitsOf(result).map(({ name, fields }) => [
        name,
        ...fields.map((field) => [field.previousPercent, field.previousRank]),
      ]),
    ).toEqual([
      ['Sở A', [80, 2], [90, 2]],
      ['Sở B', [90, 1], [92, 1]],
    ]);
    expect(movesOf(result).units[0]?.previous?.fields.get(nameKey('Cải cách thể chế'))?.place).toEqual({
      sheet: 'Lĩnh vực 2022',
      cell: 'F6',
    });
  });

  it('are told by a table of points by field (L3), as exactly as its points are', () => {
    const result = run(
      unitSheet('Sở A', [2, 3, 5]),
      unitSheet('Sở B', [2, 3, 4]),
      sheet('Kết quả 2022', [
        ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2022'],
        ['Khối: Sở, ban, ngành'],
        ['STT', 'Tên đơn vị', 'CÔNG TÁC CHỈ ĐẠO (30 điểm)', 'CẢI CÁCH THỂ CHẾ (70 điểm)'],
        [1, 'Sở A', 10, 60],
        [2, 'Sở B', 20, 63],
      ]),
    );
    const [first] = unitsOf(result);
    expect(first?.previousRank).toBe(2);
    expect(first?.fields.map(({ previousPercent }) => Number(previousPercent?.toFixed(4)))).toEqual([
      33.3333, 85.7143,
    ]);
    expect(movesOf(result).units[0]?.causes?.shares).toMatchObject({ approximate: false, other: 0n });
  });

  it('are told by last year’s score sheets, and with them the criteria that were gained and lost', () => {
    const result = run(
      unitSheet('Sở A', [0, 3, 5]),
      unitSheet('Sở B', [2, 3, 4]),
      unitSheet('Sở A', [2, 0, 5], { year: 2022, name: 'Sở A 2022' }),
      unitSheet('Sở B', [2, 3, 5], { year: 2022, name: 'Sở B 2022' }),
    );
    const move = movesOf(result).units.find(({ unit }) => unit.name === 'Sở A');
    expect(move?.causes?.criteria?.lost).toMatchObject([
      {
        name: 'Kế hoạch CCHC',
        points: 2,
        place: { sheet: 'Sở A', cell: 'E6' },
        previousPlace: { sheet: 'Sở A 2022', cell: 'E6' },
      },
    ]);
    expect(move?.causes?.criteria?.gained).toMatchObject([{ name: 'Báo cáo CCHC', points: 3 }]);
  });
});

describe('last year’s printed ranks', () => {
  const differing = (...rows: readonly (readonly CellContent[])[]) =>
    run(
      unitSheet('Sở A', [2, 3, 5]),
      unitSheet('Sở B', [2, 3, 4]),
      unitSheet('Sở C', [2, 3, 3]),
      ranking2022(...rows),
    ).findings.filter((one) => one.code === 'previous-rank-differs');

  it('are held against the indexes of their own table', () => {
    expect(
      differing([1, 'Sở A', 91, 1], [2, 'Sở B', 85, 3], [3, 'Sở C', 80, 2]).map(({ place, facts }) => [
        place.cell,
        facts.stated,
        facts.computed,
      ]),
    ).toEqual([
      ['D4', 3, 2],
      ['D5', 2, 3],
    ]);
  });

  it('may part equal indexes or share a rank by any rule', () => {
    const tied = (second: number, third: number) =>
      differing([1, 'Sở A', 91, 1], [2, 'Sở B', 91, second], [3, 'Sở C', 80, third]);
    expect([tied(1, 3), tied(1, 2), tied(2, 3)]).toEqual([[], [], []]);
    expect(tied(3, 2)).toHaveLength(1);
  });

  it('are not questioned where they count over more units than the table has', () => {
    expect(differing([1, 'Sở A', 91, 4], [2, 'Sở B', 85, 9], [3, 'Sở C', 80, 5])).toEqual([]);
  });
});
