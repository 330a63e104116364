import { describe, expect, it } from 'vitest';
import type { CellContent, SheetSnapshot } from '../../../../src/core/workbook';
import { core as texts } from '../../../../src/locales/vi/core';
import { sheet, unitSheet } from '../../sheets';
import { DEPARTMENTS, movesOf, ranking2022, run, unitListSheet, unitsOf } from './lastYearRuns';

describe('a unit is compared with the unit it was', () => {
  it('under its former name', () => {
    const result = run(
      unitListSheet([1, 'Sở Nội vụ', DEPARTMENTS, 'Sở Tổ chức'], [2, 'Sở Tư pháp', DEPARTMENTS, null]),
      unitSheet('Sở Nội vụ', [2, 3, 5]),
      unitSheet('Sở Tư pháp', [2, 3, 4]),
      ranking2022([1, 'Sở Tư pháp', 91, 1], [2, 'Sở Tổ chức', 85, 2]),
    );
    expect(unitsOf(result).map(({ name, previousRank }) => [name, previousRank])).toEqual([
      ['Sở Nội vụ', 2],
      ['Sở Tư pháp', 1],
    ]);
  });

  it('not where two of last year’s units were merged into it, under a new name or under the old one of either', () => {
    for (const former of ['Sở Kế hoạch; Sở Vật giá', 'Sở Kế hoạch']) {
      const result = run(
        unitListSheet([1, 'Sở Tài chính', DEPARTMENTS, former], [2, 'Sở Tư pháp', DEPARTMENTS, null]),
        unitSheet('Sở Tài chính', [2, 3, 5]),
        unitSheet('Sở Tư pháp', [2, 3, 4]),
        ranking2022(
          [1, 'Sở Tư pháp', 91, 1],
          [2, 'Sở Kế hoạch', 85, 2],
          [3, former.includes(';') ? 'Sở Vật giá' : 'Sở Tài chính', 80, 3],
        ),
      );
      const [merged] = movesOf(result).notCompared;
      expect(merged).toMatchObject({ unit: { name: 'Sở Tài chính', previousRank: null }, reason: 'merged' });
      expect(movesOf(result).left).toHaveLength(2);
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
      unitListSheet(
        [1, 'Sở Tài chính', DEPARTMENTS, 'Sở Tài chính; Sở Vật giá'],
        [2, 'Sở Xây dựng', DEPARTMENTS, 'Sở Hạ tầng; Sở Nhà đất'],
        [3, 'Sở Tư pháp', DEPARTMENTS, null],
      ),
      unitSheet('Sở Tài chính', [2, 3, 5]),
      unitSheet('Sở Xây dựng', [2, 3, 4]),
      unitSheet('Sở Tư pháp', [2, 3, 3]),
    ];
    const reasons = (...tables: readonly SheetSnapshot[]) =>
      movesOf(run(...now, ...tables)).notCompared.map(({ unit, reason }) => [unit.name, reason]);
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
      unitListSheet(
        [1, 'Sở Tài chính', DEPARTMENTS, 'Sở Kế hoạch; Sở Vật giá'],
        [2, 'Sở Tư pháp', DEPARTMENTS, null],
      ),
      unitSheet('Sở Tài chính', [2, 3, 5]),
      unitSheet('Sở Tư pháp', [2, 3, 4]),
      table(2022, [1, 'Sở Tư pháp', 91, 1], [2, 'Sở Kế hoạch', 85, 2]),
    ];
    const part = run(...now);
    expect(movesOf(part).notCompared).toMatchObject([{ unit: { name: 'Sở Tài chính' }, reason: 'part' }]);
    expect(part.findings).toContainEqual(
      expect.objectContaining({
        code: 'previous-unit-unmatched',
        facts: { unit: 'Sở Tài chính', year: 2022, reason: 'part' },
      }),
    );
    const renamed = run(...now, table(2021, [1, 'Sở Tư pháp', 90, 1], [2, 'Sở Vật giá', 84, 2]));
    expect(unitsOf(renamed).map(({ name, previousRank }) => [name, previousRank])).toEqual([
      ['Sở Tài chính', 2],
      ['Sở Tư pháp', 1],
    ]);
  });

  it('not where two units have one former name: they were parted', () => {
    const result = run(
      unitListSheet(
        [1, 'Sở Xây dựng', DEPARTMENTS, 'Sở Hạ tầng'],
        [2, 'Sở Giao thông', DEPARTMENTS, 'Sở Hạ tầng'],
        [3, 'Sở Tư pháp', DEPARTMENTS, null],
      ),
      unitSheet('Sở Xây dựng', [2, 3, 5]),
      unitSheet('Sở Giao thông', [2, 3, 4]),
      unitSheet('Sở Tư pháp', [2, 3, 3]),
      ranking2022([1, 'Sở Tư pháp', 91, 1], [2, 'Sở Hạ tầng', 85, 2]),
    );
    expect(movesOf(result).notCompared.map(({ unit, reason }) => [unit.name, reason])).toEqual([
      ['Sở Xây dựng', 'split'],
      ['Sở Giao thông', 'split'],
    ]);
  });

  it('that it was already, where it was parted or merged in an earlier year', () => {
    const previous = (former: Readonly<Record<string, string>>, then: readonly string[]) => {
      const names = ['Sở Xây dựng', 'Sở Giao thông'];
      const result = run(
        unitListSheet(...names.map((name, at) => [at + 1, name, DEPARTMENTS, former[name] ?? null])),
        ...names.map((name) => unitSheet(name, [2, 3, 5])),
        ranking2022(...then.map((name, at) => [at + 1, name, 90 - at, at + 1])),
      );
      return unitsOf(result).map(({ previousRank }) => previousRank);
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
    expect(movesOf(result).notCompared.map(({ unit, reason }) => [unit.name, reason])).toEqual([
      ['constructor', 'new'],
    ]);
    expect(texts.moves.reason('new', 2022)).toBe('Không so sánh: năm trước không có');
  });
});
