import { describe, expect, it } from 'vitest';
import { nameKey } from '../../../src/core/read/names/nameKey';
import { computeRanking } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { core as texts } from '../../../src/locales/vi/core';
import { NOW, sheet, unitSheet, workbook } from '../sheets';

const run = (...sheets: readonly SheetSnapshot[]) =>
  computeRanking(workbook(...sheets), defaultSettings, texts, NOW);
const units = (result: ReturnType<typeof run>) => result.ranking.blocks[0]?.units ?? [];
const moves = (result: ReturnType<typeof run>) => {
  const found = result.ranking.blocks[0]?.moves;
  if (found === null || found === undefined) throw new Error('nothing is compared');
  return found;
};
const list = (...rows: readonly (readonly CellContent[])[]) =>
  sheet('Danh mục', [['DANH MỤC ĐƠN VỊ'], ['STT', 'Tên đơn vị', 'Khối', 'Tên cũ'], ...rows]);
const ranking2022 = (...rows: readonly (readonly CellContent[])[]) =>
  sheet('Xếp hạng 2022', [
    ['BẢNG XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2022'],
    ['STT', 'Tên đơn vị', 'Chỉ số (%)', 'Xếp hạng'],
    ...rows,
  ]);
const DEPARTMENTS = 'Sở, ban, ngành';
/** Which of two tables of last year is left, beside which, of which block and why. */
const competing = ({ findings }: ReturnType<typeof run>) =>
  findings.flatMap((one) =>
    one.code === 'tables-compete' ? [[one.facts.sheet, one.facts.other, one.facts.block, one.facts.why]] : [],
  );

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
      units(result).map(({ name, fields }) => [
        name,
        ...fields.map((field) => [field.previousPercent, field.previousRank]),
      ]),
    ).toEqual([
      ['Sở A', [80, 2], [90, 2]],
      ['Sở B', [90, 1], [92, 1]],
    ]);
    expect(moves(result).units[0]?.previous?.fields.get(nameKey('Cải cách thể chế'))?.place).toEqual({
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
    const [first] = units(result);
    expect(first?.previousRank).toBe(2);
    expect(first?.fields.map(({ previousPercent }) => Number(previousPercent?.toFixed(4)))).toEqual([
      33.3333, 85.7143,
    ]);
    expect(moves(result).units[0]?.causes?.shares).toMatchObject({ approximate: false, other: 0n });
  });

  it('are told by last year’s score sheets, and with them the criteria that were gained and lost', () => {
    const result = run(
      unitSheet('Sở A', [0, 3, 5]),
      unitSheet('Sở B', [2, 3, 4]),
      unitSheet('Sở A', [2, 0, 5], { year: 2022, name: 'Sở A 2022' }),
      unitSheet('Sở B', [2, 3, 5], { year: 2022, name: 'Sở B 2022' }),
    );
    const move = moves(result).units.find(({ unit }) => unit.name === 'Sở A');
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

describe('a unit is compared with the unit it was', () => {
  it('under its former name', () => {
    const result = run(
      list([1, 'Sở Nội vụ', DEPARTMENTS, 'Sở Tổ chức'], [2, 'Sở Tư pháp', DEPARTMENTS, null]),
      unitSheet('Sở Nội vụ', [2, 3, 5]),
      unitSheet('Sở Tư pháp', [2, 3, 4]),
      ranking2022([1, 'Sở Tư pháp', 91, 1], [2, 'Sở Tổ chức', 85, 2]),
    );
    expect(units(result).map(({ name, previousRank }) => [name, previousRank])).toEqual([
      ['Sở Nội vụ', 2],
      ['Sở Tư pháp', 1],
    ]);
  });

  it('not where two of last year’s units were merged into it, under a new name or under the old one of either', () => {
    for (const former of ['Sở Kế hoạch; Sở Vật giá', 'Sở Kế hoạch']) {
      const result = run(
        list([1, 'Sở Tài chính', DEPARTMENTS, former], [2, 'Sở Tư pháp', DEPARTMENTS, null]),
        unitSheet('Sở Tài chính', [2, 3, 5]),
        unitSheet('Sở Tư pháp', [2, 3, 4]),
        ranking2022(
          [1, 'Sở Tư pháp', 91, 1],
          [2, 'Sở Kế hoạch', 85, 2],
          [3, former.includes(';') ? 'Sở Vật giá' : 'Sở Tài chính', 80, 3],
        ),
      );
      const [merged] = moves(result).notCompared;
      expect(merged).toMatchObject({ unit: { name: 'Sở Tài chính', previousRank: null }, reason: 'merged' });
      expect(moves(result).left).toHaveLength(2);
      expect(result.findings).toContainEqual(
        expect.objectContaining({
          code: 'previous-unit-unmatched',
          facts: { unit: 'Sở Tài chính', year: 2022, reason: 'merged' },
        }),
      );
    }
  });

  it('not where it kept the name of a part that last year knows alone, before the mergers', () => {
    const table = (year: number, ...names: readonly string[]) =>
      sheet(`Xếp hạng ${year}`, [
        [`BẢNG XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${year}`],
        ['STT', 'Tên đơn vị', 'Chỉ số (%)', 'Xếp hạng'],
        ...[...names, 'Sở Tư pháp'].map((name, at) => [at + 1, name, 90 - at, at + 1]),
      ]);
    const now = [
      list(
        [1, 'Sở Tài chính', DEPARTMENTS, 'Sở Tài chính; Sở Vật giá'],
        [2, 'Sở Xây dựng', DEPARTMENTS, 'Sở Hạ tầng; Sở Nhà đất'],
        [3, 'Sở Tư pháp', DEPARTMENTS, null],
      ),
      unitSheet('Sở Tài chính', [2, 3, 5]),
      unitSheet('Sở Xây dựng', [2, 3, 4]),
      unitSheet('Sở Tư pháp', [2, 3, 3]),
    ];
    const reasons = (...tables: readonly SheetSnapshot[]) =>
      moves(run(...now, ...tables)).notCompared.map(({ unit, reason }) => [unit.name, reason]);
    const before = table(2022, 'Sở Hạ tầng', 'Sở Tài chính', 'Sở Nhà đất');
    expect(reasons(before)).toEqual([
      ['Sở Tài chính', 'part'],
      ['Sở Xây dựng', 'merged'],
    ]);
    // An earlier table has the other part: by this year it was gone.
    expect(reasons(before, table(2021, 'Sở Vật giá', 'Sở Tài chính', 'Sở Hạ tầng'))).toEqual([
      ['Sở Xây dựng', 'merged'],
    ]);
    expect(reasons(table(2022, 'Sở Xây dựng', 'Sở Tài chính'))).toEqual([]);
  });

  it('not where last year knows one part of it alone, unless an earlier table has its other former name', () => {
    const table = (year: number, ...rows: readonly (readonly CellContent[])[]) => ({
      ...ranking2022(...rows),
      name: `Xếp hạng ${year}`,
      values: ranking2022(...rows).values.map((row, at) =>
        at === 0 ? [`BẢNG XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${year}`, ...row.slice(1)] : row,
      ),
    });
    const now = [
      list([1, 'Sở Tài chính', DEPARTMENTS, 'Sở Kế hoạch; Sở Vật giá'], [2, 'Sở Tư pháp', DEPARTMENTS, null]),
      unitSheet('Sở Tài chính', [2, 3, 5]),
      unitSheet('Sở Tư pháp', [2, 3, 4]),
      table(2022, [1, 'Sở Tư pháp', 91, 1], [2, 'Sở Kế hoạch', 85, 2]),
    ];
    const part = run(...now);
    expect(moves(part).notCompared).toMatchObject([{ unit: { name: 'Sở Tài chính' }, reason: 'part' }]);
    expect(part.findings).toContainEqual(
      expect.objectContaining({
        code: 'previous-unit-unmatched',
        facts: { unit: 'Sở Tài chính', year: 2022, reason: 'part' },
      }),
    );
    const renamed = run(...now, table(2021, [1, 'Sở Tư pháp', 90, 1], [2, 'Sở Vật giá', 84, 2]));
    expect(units(renamed).map(({ name, previousRank }) => [name, previousRank])).toEqual([
      ['Sở Tài chính', 2],
      ['Sở Tư pháp', 1],
    ]);
  });

  it('not where two units have one former name: they were parted', () => {
    const result = run(
      list(
        [1, 'Sở Xây dựng', DEPARTMENTS, 'Sở Hạ tầng'],
        [2, 'Sở Giao thông', DEPARTMENTS, 'Sở Hạ tầng'],
        [3, 'Sở Tư pháp', DEPARTMENTS, null],
      ),
      unitSheet('Sở Xây dựng', [2, 3, 5]),
      unitSheet('Sở Giao thông', [2, 3, 4]),
      unitSheet('Sở Tư pháp', [2, 3, 3]),
      ranking2022([1, 'Sở Tư pháp', 91, 1], [2, 'Sở Hạ tầng', 85, 2]),
    );
    expect(moves(result).notCompared.map(({ unit, reason }) => [unit.name, reason])).toEqual([
      ['Sở Xây dựng', 'split'],
      ['Sở Giao thông', 'split'],
    ]);
  });

  it('that it was already, where it was parted or merged in an earlier year', () => {
    const previous = (former: Readonly<Record<string, string>>, then: readonly string[]) => {
      const names = ['Sở Xây dựng', 'Sở Giao thông'];
      const result = run(
        list(...names.map((name, at) => [at + 1, name, DEPARTMENTS, former[name] ?? null])),
        ...names.map((name) => unitSheet(name, [2, 3, 5])),
        ranking2022(...then.map((name, at) => [at + 1, name, 90 - at, at + 1])),
      );
      return units(result).map(({ previousRank }) => previousRank);
    };
    const parted = { 'Sở Xây dựng': 'Sở Hạ tầng', 'Sở Giao thông': 'Sở Hạ tầng' };
    expect(previous(parted, ['Sở Giao thông', 'Sở Xây dựng'])).toEqual([2, 1]);
    // Parted from one that stays.
    expect(previous({ 'Sở Giao thông': 'Sở Xây dựng' }, ['Sở Giao thông', 'Sở Xây dựng'])).toEqual([2, 1]);
    // Both kept their names, and each got a part of a third one.
    const divided = {
      'Sở Xây dựng': 'Sở Xây dựng; Sở Nhà đất',
      'Sở Giao thông': 'Sở Giao thông; Sở Nhà đất',
    };
    expect(previous(divided, ['Sở Giao thông', 'Sở Xây dựng'])).toEqual([2, 1]);
    expect(previous(divided, ['Sở Giao thông', 'Sở Xây dựng', 'Sở Nhà đất'])).toEqual([null, null]);
    // Their names were exchanged: who had the name then is another one.
    const exchanged = { 'Sở Xây dựng': 'Sở Giao thông', 'Sở Giao thông': 'Sở Xây dựng' };
    expect(previous(exchanged, ['Sở Giao thông', 'Sở Xây dựng'])).toEqual([null, null]);
  });

  it('not where it is new, whatever its name', () => {
    const result = run(
      unitSheet('constructor', [2, 3, 5]),
      unitSheet('Sở Tư pháp', [2, 3, 4]),
      ranking2022([1, 'Sở Tư pháp', 91, 1], [2, '__proto__', 85, 2]),
    );
    expect(moves(result).notCompared.map(({ unit, reason }) => [unit.name, reason])).toEqual([
      ['constructor', 'new'],
    ]);
    expect(texts.moves.reason('new', 2022)).toBe('Không so sánh: năm trước không có');
  });

  it('not where two tables of last year print different ranks of it', () => {
    const result = run(
      unitSheet('Sở A', [2, 3, 5]),
      unitSheet('Sở B', [2, 3, 4]),
      ranking2022([1, 'Sở A', 91, 1], [2, 'Sở B', 85, 2]),
      { ...ranking2022([1, 'Sở B', 92, 1], [2, 'Sở A', 91, 2]), name: 'Bản khác 2022' },
    );
    expect(previousRanks(result)).toEqual([
      ['Sở A', null],
      ['Sở B', null],
    ]);
  });

  it('by the official one of two tables that differ, where the other one is a draft', () => {
    const result = run(
      unitSheet('Sở A', [2, 3, 5]),
      unitSheet('Sở B', [2, 3, 4]),
      ranking2022([1, 'Sở A', 91, 1], [2, 'Sở B', 85, 2]),
      { ...ranking2022([1, 'Sở B', 92, 1], [2, 'Sở A', 91, 2]), name: 'Dự thảo 2022' },
    );
    expect(previousRanks(result)).toEqual([
      ['Sở A', 1],
      ['Sở B', 2],
    ]);
    expect(competing(result)).toEqual([['Dự thảo 2022', 'Xếp hạng 2022', DEPARTMENTS, 'later']]);
  });

  it('not by the first of two tables that print something else, which is said once', () => {
    const result = run(
      unitSheet('Sở A', [2, 3, 5]),
      unitSheet('Sở B', [2, 3, 4]),
      ranking2022([1, 'Sở A', 91, 1], [2, 'Sở B', 85, 2]),
      { ...ranking2022([1, 'Sở A', 91, 1], [2, 'Sở B', 84, 2]), name: 'Bản khác' },
    );
    expect(previousRanks(result)).toEqual([
      ['Sở A', 1],
      ['Sở B', null],
    ]);
    expect(competing(result)).toEqual([['Bản khác', 'Xếp hạng 2022', DEPARTMENTS, 'neither']]);
    expect(result.findings.map(({ code }) => code)).not.toContain('history-figures-differ');
  });

  it('by its index alone where its rank is blank in a table that ranks others: none is made', () => {
    const ranks = (...own: readonly CellContent[]) =>
      previousRanks(
        run(
          ...['Sở A', 'Sở B', 'Sở C'].map((name) => unitSheet(name, [2, 3, 5])),
          ranking2022(...own.map((rank, at) => [at + 1, `Sở ${'ABC'[at] ?? ''}`, 91 - at, rank])),
        ),
      ).map(([, rank]) => rank);
    expect(ranks(1, null, 2)).toEqual([1, null, 2]);
    expect(ranks(1, 'hạng đầu', 2)).toEqual([1, null, 2]);
    // No ranks were printed at all: those of the indexes.
    expect(ranks(null, null, null)).toEqual([1, 2, 3]);
  });

  it('by two tables that say the same at different decimals', () => {
    const result = run(
      unitSheet('Sở A', [2, 3, 5]),
      unitSheet('Sở B', [2, 3, 4]),
      ranking2022([1, 'Sở A', 91.25, 1], [2, 'Sở B', 85, 2]),
      { ...ranking2022([1, 'Sở A', 91.3, null], [2, 'Sở B', 85, null]), name: 'Chỉ số 2022' },
    );
    expect(previousRanks(result)).toEqual([
      ['Sở A', 1],
      ['Sở B', 2],
    ]);
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

function previousRanks(result: ReturnType<typeof run>) {
  return units(result).map(({ name, previousRank }) => [name, previousRank]);
}
