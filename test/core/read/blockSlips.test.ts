import { describe, expect, it } from 'vitest';
import { rankWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';

type Row = readonly CellContent[];

const TITLE: Row = ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'];
const HEADER: Row = ['TT', 'Đơn vị', 'Điểm tối đa', 'Điểm thẩm định'];
const UNITS = ['Sở Nội vụ', 'Sở Y tế', 'Sở Tư pháp', 'Sở Tài chính'];

/** Ranks of the units, which have 90, 85, 80 and 75 of 100, then every warning with its sheet and cell. */
function read(...sheets: readonly SheetSnapshot[]): readonly [string, ...string[]] {
  const { ranking } = rankWorkbook(workbook(...sheets), defaultSettings);
  const ranks = new Map(
    ranking.blocks.flatMap(({ units }) => units.map(({ name, rank }) => [name, rank] as const)),
  );
  const said = ranking.findings.filter(({ severity }) => severity === 'warning');
  return [
    UNITS.map((unit) => ranks.get(unit)).join(' '),
    ...said.map(({ code, place }) => `${code} ${place.sheet}!${place.cell}`),
  ];
}

const ONE = '1 2 3 4';
const TWO = '1 2 1 2';

const withColumn = (header: CellContent, values: Row, ranks?: Row) =>
  sheet('KQ', [
    TITLE,
    ['TT', 'Đơn vị', header, 'Điểm tối đa', 'Điểm thẩm định', ...(ranks === undefined ? [] : ['Xếp hạng'])],
    ...UNITS.map((unit, at) => [at + 1, unit, values[at] ?? null, 100, 90 - 5 * at, ranks?.[at] ?? null]),
  ]);

describe('a column of blocks', () => {
  it.each(['Cụm 1,Cụm 1,Cụm 2,Cụm 2', 'Khối sở,Khối sở,Khối xã,Khối xã', 'Bảng A,Bảng A,Bảng B,Bảng B'])(
    'is told by what it holds, without a header or below one of units: %s',
    (values) => {
      for (const header of [null, 'Đơn vị', 'Nhóm', 'Ghi chú'])
        expect(read(withColumn(header, values.split(',')))).toEqual([TWO]);
    },
  );

  it('of groups is one where printed ranks begin in each, and else one of grades', () => {
    const groups = ['Nhóm I', 'Nhóm I', 'Nhóm II', 'Nhóm II'];
    expect(read(withColumn('Nhóm', groups, [1, 2, 1, 2]))).toEqual([TWO]);
    expect(read(withColumn('Nhóm', groups, [1, 2, 3, 4]))).toEqual([ONE]);
  });

  it.each<readonly [string, Row]>([
    ['running numbers', [1, 2, 3, 4]],
    ['points', [70, 71.5, 72, 73]],
    ['ranks', [4, 3, 2, 1]],
    ['names', ['Ông A', 'Bà B', 'Ông C', 'Ông D']],
  ])('that gives each unit a block of its own is said and not used: %s', (_, values) => {
    expect(read(withColumn('Khối', values))).toEqual([ONE, 'column-unread KQ!C2']);
  });

  it('may be numbered, and may hold kinds of units', () => {
    expect(read(withColumn('Khối', [1, 1, 2, 2]))).toEqual([TWO]);
    expect(read(withColumn('Khối', ['Khối A', 'Khối B', 'Khối C', 'Khối D']))[0]).toBe('1 1 1 1');
  });
});

describe('a group of units', () => {
  const part = (name: string, above: readonly Row[], from: number) =>
    sheet(name, [
      TITLE,
      ...above,
      HEADER,
      ...UNITS.slice(from, from + 2).map((unit, at) => [at + 1, unit, 100, 90 - 5 * (from + at)]),
    ]);

  it.each(['Nhóm I,Nhóm II', 'NHÓM 1,NHÓM 2', 'Bảng A,Bảng B', 'I. Nhóm I,II. Nhóm II'])(
    'is told by a line of its own or the name of the tab: %s',
    (names) => {
      const [first = '', second = ''] = names.split(',');
      expect(read(part('1', [[first]], 0), part('2', [[second]], 2))).toEqual([TWO]);
      expect(read(part(first, [], 0), part(second, [], 2))).toEqual([TWO]);
    },
  );

  it('is none of a table’s number, nor of a sheet that a line puts into a block', () => {
    expect(read(part('Bảng 1', [], 0), part('Bảng 2', [], 2))[0]).toBe(ONE);
    expect(read(part('Nhóm 1', [['Khối: Sở']], 0), part('Nhóm 2', [['Khối: Sở']], 2))[0]).toBe(ONE);
  });

  it('whose line is missing on one of two sheets of departments is a guess that is said', () => {
    expect(read(part('A', [['Khối: Cụm 1']], 0), part('B', [], 2))).toEqual([TWO, 'block-guessed B!B3']);
  });
});

describe('a list of units', () => {
  const scores = sheet('KQ', [TITLE, HEADER, ...UNITS.map((unit, at) => [at + 1, unit, 100, 90 - 5 * at])]);
  const list = (...rows: readonly Row[]) => sheet('DS', [['DANH SÁCH ĐƠN VỊ'], ...rows]);
  const rows = UNITS.map((unit, at) => [at + 1, unit, at < 2 ? 'Cụm 1' : 'Cụm 2']);

  it('with a unit in two blocks is said', () => {
    const header: Row = ['STT', 'Tên đơn vị', 'Khối'];
    expect(read(scores, list(header, ...rows))).toEqual([TWO]);
    const twice = list(header, ...rows, [5, 'Sở Nội vụ', 'Cụm 2']);
    expect(read(scores, twice)).toEqual([TWO, 'line-unused DS!B7']);
  });

  it('with names in a column without a header is said', () => {
    const [first = [], ...others] = rows;
    const table = list(['STT', 'Tên đơn vị', 'Khối', null], [...first, 'Sở Tổ chức'], ...others);
    expect(read(scores, table)).toEqual([TWO, 'column-unread DS!D3']);
  });
});
