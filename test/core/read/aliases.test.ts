import { describe, expect, it } from 'vitest';
import { fieldKeys } from '../../../src/core/read/names/fieldNames';
import { nameKey } from '../../../src/core/read/names/nameKey';
import { unitDirectory } from '../../../src/core/read/directory/unitDirectory';
import { rankWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { Settings } from '../../../src/core/settings/settings';
import type { SheetSnapshot } from '../../../src/core/workbook';
import { sheet, unitSheet, workbook } from '../sheets';

const hostile: unknown = JSON.parse('{ "__proto__": "Sở A", "constructor": "Sở B" }');
const aliases = (json: unknown) => json as Readonly<Record<string, string>>;

function rank(sheets: readonly SheetSnapshot[], settings: Partial<Settings> = {}) {
  return rankWorkbook(workbook(...sheets), { ...defaultSettings, ...settings });
}

const list = (...rows: readonly (readonly [string, string, string])[]) =>
  sheet('Danh mục', [
    ['STT', 'Tên đơn vị', 'Khối', 'Tên viết tắt'],
    ...rows.map((row, at) => [at + 1, ...row]),
  ]);

function lastYear(...units: readonly string[]): SheetSnapshot {
  return sheet('Xếp hạng 2022', [
    ['KẾT QUẢ XẾP HẠNG NĂM 2022'],
    ['Khối: Sở, ban, ngành'],
    ['STT', 'Tên đơn vị', 'Xếp hạng'],
    ...units.map((unit, index) => [index + 1, unit, index + 1]),
  ]);
}

describe('other names', () => {
  it('stand for the name they lead to, whatever the case, and whoever leads where', () => {
    const directory = unitDirectory([], { 'Sở KHĐT': 'Sở KH&ĐT', 'SỞ KH&ĐT': 'Sở Tài chính' });
    expect(directory.keyOf('sở khđt')).toBe(directory.keyOf('Sở Tài chính'));
    expect(directory.keyOf('Sở KH và ĐT')).toBe(directory.keyOf('Sở Tài chính'));
    expect(directory.keyOf('Sở Y tế')).not.toBe(directory.keyOf('Sở Tài chính'));
  });

  it('that lead in a circle are one name, from wherever one starts', () => {
    const keyOf = fieldKeys({ A: 'B', B: 'C', C: 'B', D: 'D' });
    expect(new Set(['A', 'B', 'C'].map(keyOf)).size).toBe(1);
    expect(keyOf('D')).toBe('d');
  });

  it('may mean something to JavaScript', () => {
    const directory = unitDirectory([], aliases(hostile));
    expect(directory.keyOf('__proto__')).toBe(directory.keyOf('Sở A'));
    expect(directory.keyOf('constructor')).toBe(directory.keyOf('Sở B'));
    expect(directory.keyOf('toString')).toBe('tostring');
    expect(fieldKeys(aliases(hostile))('__PROTO__')).toBe(nameKey('Sở A'));
  });

  it('come before what a list of units says, and reach its units', () => {
    const sheets = [
      list(['Sở Kế hoạch và Đầu tư', 'Khối 1', 'Sở KH']),
      unitSheet('Sở KH', [2, 3, 4], { block: 'Khối 1' }),
    ];
    expect(rank(sheets).findings.map(({ code }) => code)).not.toContain('unit-without-scores');
    const { findings } = rank(sheets, { aliases: { 'Sở KH': 'Sở Khoa học' } });
    expect(findings.map(({ code }) => code)).toContain('unit-without-scores');
  });

  it('match units of two years, and make two sheets of one unit a duplicate', () => {
    const short = [unitSheet('Sở QH&KT', [2, 3, 4]), lastYear('Sở Quy hoạch và Kiến trúc')];
    const settings = { aliases: { 'Sở QH&KT': 'Sở Quy hoạch và Kiến trúc' } };
    expect(rank(short).ranking.blocks[0]?.units[0]?.previousRank).toBeNull();
    expect(rank(short, settings).ranking.blocks[0]?.units[0]?.previousRank).toBe(1);
    const twice = [unitSheet('Sở QH&KT', [2, 3, 4]), unitSheet('Sở Quy hoạch và Kiến trúc', [2, 3, 5])];
    expect(() => rank(twice, settings)).toThrow();
    expect(rank(twice).ranking.blocks[0]?.units).toHaveLength(2);
  });

  it('leave a unit out of the ranking under any of its names', () => {
    const settings = {
      aliases: { 'Sở QH&KT': 'Sở Quy hoạch và Kiến trúc' },
      excludedUnits: ['Sở Quy hoạch và Kiến trúc'],
    };
    const { ranking, findings } = rank(
      [unitSheet('Sở QH&KT', [2, 3, 4]), unitSheet('Sở Y tế', [1, 1, 1])],
      settings,
    );
    expect(ranking.blocks[0]?.units.map(({ name, ranked }) => [name, ranked])).toEqual([
      ['Sở Y tế', true],
      ['Sở QH&KT', false],
    ]);
    expect(findings).toEqual([]);
  });
});

describe('names that nearly agree', () => {
  const suggested = (sheets: readonly SheetSnapshot[], settings: Partial<Settings> = {}) =>
    rank(sheets, settings).findings.flatMap(({ code, facts, place }) =>
      code === 'name-similar' ? [[facts.kind, facts.name, facts.like, place.sheet]] : [],
    );

  it('are suggested for a unit that last year does not know', () => {
    const sheets = [
      unitSheet('Sở QH&KT', [2, 3, 4]),
      unitSheet('Sở Y tế', [2, 3, 3]),
      lastYear('Sở Quy hoạch và Kiến trúc', 'Sở Y tế'),
    ];
    expect(suggested(sheets)).toEqual([['unit', 'Sở QH&KT', 'Sở Quy hoạch và Kiến trúc', 'Sở QH&KT']]);
    expect(suggested(sheets, { aliases: { 'Sở QH&KT': 'Sở Quy hoạch và Kiến trúc' } })).toEqual([]);
  });

  it('are suggested for a unit that the list of units lacks', () => {
    const sheets = [
      list(['Sở Nội vụ', 'Khối 1', ''], ['Sở Lao động - Thương binh và Xã hội', 'Khối 1', '']),
      unitSheet('Sở Nội vụ', [2, 3, 4], { block: 'Khối 1' }),
      unitSheet('Sở Lao động Thương bin và Xã hội', [2, 3, 3], { block: 'Khối 1' }),
    ];
    expect(suggested(sheets).map(([, name, like]) => [name, like])).toEqual([
      ['Sở Lao động Thương bin và Xã hội', 'Sở Lao động - Thương binh và Xã hội'],
    ]);
  });

  it('are suggested within a block only where one is the other’s short form', () => {
    const block = [unitSheet('Sở GTVT', [2, 3, 4]), unitSheet('Sở Giao thông vận tải', [2, 3, 3])];
    expect(suggested(block)).toEqual([['unit', 'Sở GTVT', 'Sở Giao thông vận tải', 'Sở GTVT']]);
    expect(suggested([unitSheet('Xã Kỳ Tân', [1, 2, 3]), unitSheet('Xã Kỳ Lân', [2, 2, 3])])).toEqual([]);
  });

  it('are not suggested where several could be meant', () => {
    const sheets = [unitSheet('Sở TT', [2, 3, 4]), lastYear('Sở Thông tin', 'Sở Thể thao', 'Sở Y tế')];
    expect(suggested(sheets)).toEqual([]);
  });

  it('are suggested for fields that one unit writes differently', () => {
    const other = unitSheet('Sở B', [2, 3, 3]);
    const values = other.values.map((row) =>
      row.map((content) => (content === 'Cải cách thể chế' ? 'Cải cách thể chết' : content)),
    );
    const sheets = [unitSheet('Sở A', [2, 3, 4]), unitSheet('Sở C', [2, 3, 5]), { ...other, values }];
    expect(suggested(sheets)).toEqual([['field', 'Cải cách thể chết', 'Cải cách thể chế', 'Sở B']]);
    expect(rank(sheets).findings.map(({ code }) => code)).toContain('criterion-unknown');
    const settings = { aliases: { 'Cải cách thể chết': 'Cải cách thể chế' } };
    expect(rank(sheets, settings).findings).toEqual([]);
    expect(rank(sheets, settings).ranking.blocks[0]?.fields).toHaveLength(2);
  });

  it('cost little where thousands of names have no partner', () => {
    const name = (index: number, word: string) =>
      `Xã ${word} ${Array.from(String(index), (digit) => 'abcdeghikl'.charAt(Number(digit))).join('')}`;
    const units = Array.from({ length: 3_000 }, (_, index) => name(index, 'Mới'));
    const book = [
      sheet('Tổng hợp', [
        ['KẾT QUẢ NĂM 2023'],
        ['Khối: Cấp xã'],
        ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Tổng điểm'],
        ...units.map((unit, index) => [index + 1, unit, 100, (index % 90) + 5]),
      ]),
      sheet('Năm 2022', [
        ['KẾT QUẢ XẾP HẠNG NĂM 2022'],
        ['Khối: Cấp xã'],
        ['STT', 'Tên đơn vị', 'Xếp hạng'],
        ...units.map((_, index) => [index + 1, name(index, 'Cũ'), index + 1]),
      ]),
    ];
    expect(suggested(book)).toEqual([]);
  });
});
