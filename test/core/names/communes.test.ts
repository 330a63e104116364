import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBlockName } from '../../../src/core/read/names/blockNames';
import { isSummaryLabel, isTotalLabel, roleOfHeader } from '../../../src/core/read/roles/headers';
import { isPeriodAlone } from '../../../src/core/read/words/periodIn';
import { namesakes } from '../../../src/core/read/directory/namesakes';
import { unitKey } from '../../../src/core/read/names/unitNames';
import { rankWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { SheetSnapshot } from '../../../src/core/workbook';
import { runs } from '../properties/runs';
import { sheet, unitSheet, workbook } from '../sheets';
import { provinces } from './communes';

const all = provinces();
const plain = (name: string) =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase();

const withoutKind = (name: string) => name.replace(/^(?:xã|phường|đặc khu) /iu, '');

const rank = (...sheets: readonly SheetSnapshot[]) =>
  rankWorkbook(workbook(...sheets), { ...defaultSettings, rankDecimals: 6 });

/** A quotient without what its division as a double left. */
const rounded = (percent: number | null) => (percent === null ? null : Number(percent.toFixed(9)));

/** Index of the unit at a place of its table: another one for each. */
const percentAt = (index: number) => 20 + index / 4;

const layouts: Readonly<Record<string, (units: readonly string[]) => SheetSnapshot>> = {
  'units × totals': (units) => totals('Kết quả', 2025, units),
  'units × fields': (units) =>
    sheet('Lĩnh vực', [
      ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CẤP XÃ NĂM 2025'],
      ['STT', 'Tên đơn vị', 'Cải cách thể chế (50 điểm)', 'Cải cách bộ máy (50 điểm)'],
      ...units.map((unit, index) => [index + 1, unit, percentAt(index) / 2, percentAt(index) / 2]),
    ]),
  'criteria × units': (units) =>
    sheet('Tổng hợp', [
      ['BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CẤP XÃ NĂM 2025'],
      ['STT', 'Tiêu chí', 'Điểm tối đa', ...units],
      ['1', 'Cải cách thể chế', 100],
      ['1.1', 'Văn bản', 100, ...units.map((_, index) => percentAt(index))],
    ]),
};

function totals(name: string, year: number, units: readonly string[]): SheetSnapshot {
  return sheet(name, [
    [`KẾT QUẢ XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CẤP XÃ NĂM ${year}`],
    ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Tổng điểm'],
    ...units.map((unit, index) => [index + 1, unit, 100, percentAt(index)]),
  ]);
}

describe('all communes of a province are units of their own', () => {
  it.each(Object.entries(layouts))('in a table of %s, and each finds its own last year', (_, layout) => {
    for (const { communes } of all) {
      const before = communes.toReversed();
      const { ranking } = rank(layout(communes), totals('Năm trước', 2024, before));
      const found = ranking.blocks.flatMap(({ units }) => units);
      const expected = communes.map((name, index) => [
        name,
        percentAt(index),
        percentAt(communes.length - 1 - index),
      ]);
      expect(
        found.map(({ name, percent, previousPercent }) => [name, percent, rounded(previousPercent)]),
      ).toEqual(expected.toReversed());
    }
  });

  it.each(Object.entries(layouts))('in a table of %s without the words Xã and Phường', (_, layout) => {
    for (const { communes } of all) {
      const names = [
        ...new Map(communes.map(withoutKind).map((name): [string, string] => [unitKey(name), name])).values(),
      ];
      const { ranking } = rank(layout(names));
      const found = ranking.blocks.flatMap(({ units }) => units.map(({ name, percent }) => [name, percent]));
      expect(new Map(found as [string, number][])).toEqual(
        new Map(names.map((name, index) => [name, percentAt(index)])),
      );
    }
  });

  it('and none takes the last year of another one', () => {
    for (const { communes } of all) {
      const byPlain = communes.toSorted((a, b) => (plain(a) < plain(b) ? -1 : 1));
      const now = byPlain.filter((_, index) => index % 2 === 0);
      const then = byPlain.filter((_, index) => index % 2 === 1);
      const { ranking } = rank(totals('Năm nay', 2025, now), totals('Năm trước', 2024, then));
      const units = ranking.blocks.flatMap((block) => block.units);
      expect(units).toHaveLength(now.length);
      expect(units.filter(({ previousPercent }) => previousPercent !== null)).toEqual([]);
    }
  });

  it('in a list of units, which knows each by its own block', () => {
    for (const { communes } of all) {
      const list = sheet('Danh mục', [
        ['STT', 'Tên đơn vị', 'Khối'],
        ...communes.map((unit, index) => [index + 1, unit, `Khối ${String(index % 3)}`]),
      ]);
      const { ranking, findings } = rank(list, totals('Kết quả', 2025, communes));
      const blocks = new Map(
        ranking.blocks.flatMap(({ name, units }) => units.map((unit) => [unit.name, name])),
      );
      expect(communes.map((unit) => blocks.get(unit))).toEqual(
        communes.map((_, index) => `Khối ${String(index % 3)}`),
      );
      expect(findings.map(({ code }) => code)).not.toContain('unit-not-listed');
    }
  });

  it('on sheets of their own, where their marks alone tell them apart', () => {
    const pairs = all.flatMap(({ communes }) => {
      const groups = new Map<string, string[]>();
      for (const name of communes) groups.set(plain(name), [...(groups.get(plain(name)) ?? []), name]);
      return [...groups.values()].filter((names) => names.length > 1);
    });
    expect(pairs).toHaveLength(8);
    for (const names of pairs) {
      const sheets = names.map((name, index) => unitSheet(name, [1, 2, index + 1]));
      const { ranking, findings } = rank(...sheets);
      expect(ranking.blocks[0]?.units.map(({ name }) => name)).toEqual(names.toReversed());
      expect(findings.map(({ code }) => code)).not.toContain('name-similar');
    }
  });

  it('in a table of the whole country, where the province beside them tells them apart', () => {
    const rows = all.flatMap(({ name, communes }) => communes.map((commune) => [name, commune] as const));
    const country = (year: number, order: readonly (readonly [string, string])[]) =>
      sheet(String(year), [
        [`KẾT QUẢ XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CẤP XÃ NĂM ${year}`],
        ['STT', 'Tỉnh, thành phố', 'Xã, phường', 'Điểm tối đa', 'Tổng điểm'],
        ...order.map(([province, commune], index) => [index + 1, province, commune, 1000, percentAt(index)]),
      ]);
    const { ranking, findings } = rank(country(2025, rows), country(2024, rows.toReversed()));
    const [block] = ranking.blocks;
    expect(block?.units).toHaveLength(3321);
    const own = new Map(block?.units.map(({ points, previousPercent }) => [points, previousPercent]));
    const previous = rows.map((_, index) => rounded(own.get(percentAt(index)) ?? null));
    expect(previous).toEqual(rows.map((_, index) => rounded(percentAt(rows.length - 1 - index) / 10)));
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['block-guessed']));
  });

  it('and no name of theirs is read as a word of a header or a block, with marks, in capitals or without marks', () => {
    const names = all.flatMap(({ communes }) => communes);
    const words = names
      .flatMap((name) => [name, name.toUpperCase(), `UBND ${name}`, plain(name), withoutKind(name)])
      .filter((typed) => roleOfHeader(typed) !== null || isBlockName(typed));
    expect(words).toEqual([]);
    const labels = names
      .flatMap((name) => [name, withoutKind(name), withoutKind(name).toUpperCase()])
      .filter((typed) => isPeriodAlone(typed) || isTotalLabel(typed) || isSummaryLabel(typed));
    expect(labels).toEqual([]);
  });

  it('and no name of theirs has a district or a footnote mark in it', () => {
    const names = namesakes([]);
    const communes = all.flatMap((province) => province.communes);
    expect(communes.map((name) => names.keyOf(name))).toEqual(communes.map((name) => unitKey(name)));
  });
});

describe('a commune is the same, however its name is typed', () => {
  const anyProvince = fc.constantFrom(...all);
  const typing = fc.record({
    letters: fc.constantFrom<(name: string) => string>(
      (name) => name,
      (name) => name.toUpperCase(),
      (name) => name.toLowerCase(),
    ),
    form: fc.constantFrom<'NFC' | 'NFD'>('NFC', 'NFD'),
    tones: fc.constantFrom<(name: string) => string>((name) => name, withOldTones, withNewTones),
    space: fc.constantFrom(' ', '  ', '\u00a0', ' \u200e'),
    before: fc.constantFrom('', ' ', 'UBND ', 'Ủy ban nhân dân ', 'UỶ BAN NHÂN DÂN '),
    behind: fc.constantFrom('', ' ', '.', ' (1)', '*', ' (*)', '¹', ' ²'),
  });
  const typed = (name: string, how: typeof typing extends fc.Arbitrary<infer How> ? How : never) =>
    `${how.before}${how.letters(how.tones(name)).replaceAll(' ', how.space).normalize(how.form)}${how.behind}`;

  it('so all of a province find their last year', () => {
    fc.assert(
      fc.property(anyProvince, typing, typing, ({ communes }, now, then) => {
        const { ranking } = rank(
          totals(
            'Năm nay',
            2025,
            communes.map((name) => typed(name, now)),
          ),
          totals('Năm trước', 2024, communes.map((name) => typed(name, then)).toReversed()),
        );
        const found = new Map(
          ranking.blocks.flatMap(({ units }) =>
            units.map((unit) => [unit.percent, rounded(unit.previousPercent)]),
          ),
        );
        const mayDiffer =
          now.behind !== then.behind && [now, then].every(({ behind }) => /[(*¹²]/u.test(behind));
        if (mayDiffer) return;
        expect(communes.map((_, index) => found.get(percentAt(index)))).toEqual(
          communes.map((_, index) => percentAt(communes.length - 1 - index)),
        );
      }),
      runs(72),
    );
  });
});

const OLD_AND_NEW = [
  'òa oà',
  'óa oá',
  'ỏa oả',
  'õa oã',
  'ọa oạ',
  'òe oè',
  'óe oé',
  'ỏe oẻ',
  'ùy uỳ',
  'úy uý',
  'ủy uỷ',
  'ũy uỹ',
  'ụy uỵ',
].map((pair) => pair.split(' '));

/** `Hoà` for `Hòa`, at the end of words. */
function withNewTones(name: string): string {
  return OLD_AND_NEW.reduce(
    (text, [old = '', made = '']) => text.replace(new RegExp(`${old}(?!\\p{L})`, 'gu'), made),
    name,
  );
}

function withOldTones(name: string): string {
  return OLD_AND_NEW.reduce(
    (text, [old = '', made = '']) => text.replace(new RegExp(`(?<!q)${made}(?!\\p{L})`, 'gu'), old),
    name,
  );
}
