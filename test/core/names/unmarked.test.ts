import { describe, expect, it } from 'vitest';
import { unitKey } from '../../../src/core/read/names/unitNames';
import { rankWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { SheetSnapshot } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';
import { provinces } from './communes';

const rank = (...sheets: readonly SheetSnapshot[]) => rankWorkbook(workbook(...sheets), defaultSettings);
const table = (year: number, units: readonly string[]) =>
  sheet(String(year), [
    [`KẾT QUẢ XẾP HẠNG CHỈ SỐ CCHC CẤP XÃ NĂM ${year}`],
    ['STT', 'Tên đơn vị', 'Chỉ số', 'Xếp hạng'],
    ...units.map((unit, index) => [index + 1, unit, 99 - index / 40, index + 1]),
  ]);
const plain = (name: string) =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

/** Each name of the country once. */
const everyName = [
  ...new Map(provinces().flatMap((one) => one.communes.map((name) => [unitKey(name), name]))).values(),
];
const [largest = { name: '', communes: [] }] = provinces().toSorted(
  (a, b) => b.communes.length - a.communes.length,
);

describe('a whole table of names', () => {
  it('typed in capitals is the same table', () => {
    const { communes } = largest;
    const then = communes.map((name) => name.toUpperCase());
    const { ranking, findings } = rank(table(2025, communes), table(2024, then));
    expect(ranking.blocks[0]?.units.map(({ previousRank }) => previousRank)).toEqual(
      communes.map((_, index) => index + 1),
    );
    expect(findings.map(({ code }) => code)).toEqual(['block-guessed']);
  });

  it('typed without marks is suggested name by name, and never taken to be the same unasked', () => {
    for (const { communes } of [largest, { communes: everyName }]) {
      const { ranking, findings } = rank(table(2025, communes), table(2024, communes.map(plain)));
      const units = ranking.blocks.flatMap((block) => block.units);
      expect(units.every(({ previousRank }) => previousRank === null)).toBe(true);
      const suggested = findings.filter((one) => one.code === 'name-similar');
      expect(
        suggested.filter(({ facts: { name, like } }) => plain(name).toLowerCase() !== like.toLowerCase()),
      ).toEqual([]);
      // Where two names are one without marks, neither is suggested.
      const counts = new Map<string, number>();
      for (const name of communes)
        counts.set(plain(unitKey(name)), (counts.get(plain(unitKey(name))) ?? 0) + 1);
      expect(suggested).toHaveLength([...counts.values()].filter((count) => count === 1).length);
    }
  });

  it('of a list typed without marks is suggested, and its blocks are not taken', () => {
    const list = sheet('Danh mục', [
      ['STT', 'Tên đơn vị', 'Khối'],
      [1, 'So Noi vu', 'Khối 1'],
      [2, 'Sở Y tế', 'Khối 1'],
    ]);
    const { ranking, findings } = rank(list, table(2025, ['Sở Nội vụ', 'Sở Y tế']));
    expect(ranking.blocks.map(({ name, units }) => [name, units.length])).toEqual([
      ['Sở, ban, ngành', 1],
      ['Khối 1', 1],
    ]);
    expect(
      findings.flatMap(({ code, facts }) => (code === 'name-similar' ? [[facts.name, facts.like]] : [])),
    ).toEqual([['Sở Nội vụ', 'So Noi vu']]);
  });
});

describe('blocks', () => {
  const blocks = (first: string, second: string) =>
    rank(
      sheet('2025', [
        ['KẾT QUẢ XẾP HẠNG NĂM 2025'],
        ['STT', 'Khối', 'Tên đơn vị', 'Chỉ số'],
        [1, first, 'Sở Nội vụ', 90],
        [2, first, 'Sở Y tế', 91],
        [3, second, 'Sở Tài chính', 92],
      ]),
    );

  it('whose names differ by marks only are two, and it is said; those called by letters are two', () => {
    const alike = blocks('Khối tổng hợp', 'Khối tông hợp');
    expect(alike.ranking.blocks).toHaveLength(2);
    expect(alike.findings.map(({ code, place: { cell } }) => [code, cell])).toEqual([['name-similar', 'C5']]);
    const letters = blocks('Khối D', 'Khối Đ');
    expect(letters.ranking.blocks).toHaveLength(2);
    expect(letters.findings).toEqual([]);
    expect(blocks('KHỐI TỔNG HỢP', 'Khối tổng hợp').ranking.blocks).toHaveLength(1);
  });
});
