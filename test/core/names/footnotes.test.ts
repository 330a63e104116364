import { describe, expect, it } from 'vitest';
import { footnotedName } from '../../../src/core/read/names/footnoteMarks';
import { rankWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { Settings } from '../../../src/core/settings/settings';
import type { SheetSnapshot } from '../../../src/core/workbook';
import { sheet, unitSheet, workbook } from '../sheets';

const rank = (sheets: readonly SheetSnapshot[], settings: Partial<Settings> = {}) =>
  rankWorkbook(workbook(...sheets), { ...defaultSettings, ...settings });
const table = (year: number, ...units: readonly string[]) =>
  sheet(String(year), [
    [`KẾT QUẢ XẾP HẠNG CHỈ SỐ CCHC NĂM ${year}`],
    ['STT', 'Tên đơn vị', 'Chỉ số', 'Xếp hạng'],
    ...units.map((unit, index) => [index + 1, unit, 90 - index, index + 1]),
  ]);
const ranks = (...sheets: readonly SheetSnapshot[]) =>
  rank(sheets).ranking.blocks.flatMap(({ units }) =>
    units.map(({ name, rank: own, previousRank }) => [name, own, previousRank]),
  );
const suggested = (...sheets: readonly SheetSnapshot[]) =>
  rank(sheets).findings.flatMap(({ code, facts }) =>
    code === 'name-similar' ? [[facts.name, facts.like]] : [],
  );

const MARKS = [
  ' (1)',
  '(1)',
  '*',
  ' *',
  ' (*)',
  '**',
  '¹',
  ' ¹',
  '²',
  ' [2]',
  ' (12)',
  ' (**)',
  '(¹)',
  ' (1), (2)',
  '†',
];

describe('a mark that points to a footnote', () => {
  it.each(MARKS)('is no part of a unit’s name, nor shown: Sở Nội vụ%s', (mark) => {
    expect(footnotedName(`Sở Nội vụ${mark}`).bare).toBe('Sở Nội vụ');
    const others = ['Sở Y tế', 'Sở Tài chính'];
    expect(ranks(table(2024, `Sở Nội vụ${mark}`, ...others), table(2023, ...others, 'Sở Nội vụ'))[0]).toEqual(
      ['Sở Nội vụ', 1, 3],
    );
    expect(ranks(table(2024, 'Sở Nội vụ', ...others), table(2023, ...others, `Sở Nội vụ${mark}`))[0]).toEqual(
      ['Sở Nội vụ', 1, 3],
    );
  });

  it.each(['Phường 1', 'Quận 12', 'Trường THPT số 2', 'Sở KH&ĐT', '(1)', 'Xã A (mới)', 'Cụm 1)'])(
    'is not the end of %s',
    (name) => {
      expect(footnotedName(name)).toEqual({ bare: name, mark: '' });
    },
  );

  it.each([
    [['Trường Hoa Sen (1)', 'Trường Hoa Sen (2)']],
    [['Trường Hoa Sen', 'Trường Hoa Sen (2)']],
    [['Trường Hoa Sen', 'Trường Hoa Sen*']],
    [['Trường Hoa Sen¹', 'Trường Hoa Sen²']],
  ])('parts units that stand in one table: %s', (names) => {
    expect(ranks(table(2024, ...names), table(2023, ...names.toReversed()))).toEqual([
      [names[0], 1, 2],
      [names[1], 2, 1],
    ]);
  });

  it('parts score sheets, as copies of one sheet are called', () => {
    const sheets = [
      unitSheet('Trung tâm A', [2, 3, 4], { block: 'Khối 1' }),
      unitSheet('Trung tâm A (2)', [1, 3, 4], { block: 'Khối 1' }),
    ];
    expect(ranks(...sheets)).toEqual([
      ['Trung tâm A', 1, null],
      ['Trung tâm A (2)', 2, null],
    ]);
  });

  it('is not compared with another mark of another year, but suggested', () => {
    const sheets = [
      table(2024, 'Trường Hoa Sen (1)', 'Sở Y tế'),
      table(2023, 'Trường Hoa Sen (2)', 'Sở Y tế'),
    ];
    expect(ranks(...sheets)[0]).toEqual(['Trường Hoa Sen (1)', 1, null]);
    expect(suggested(...sheets)).toEqual([['Trường Hoa Sen (1)', 'Trường Hoa Sen (2)']]);
  });

  it('is suggested where its raised form was lost', () => {
    const sheets = [table(2024, 'Sở Nội vụ1', 'Sở Y tế'), table(2023, 'Sở Nội vụ', 'Sở Y tế')];
    expect(ranks(...sheets)[0]).toEqual(['Sở Nội vụ1', 1, null]);
    expect(suggested(...sheets)).toEqual([['Sở Nội vụ1', 'Sở Nội vụ']]);
  });

  it('is no part of the names of settings and lists either', () => {
    const list = sheet('Danh mục', [
      ['STT', 'Tên đơn vị', 'Khối'],
      [1, 'Sở Nội vụ', 'Khối 1'],
      [2, 'Sở Y tế (*)', 'Khối 1'],
    ]);
    const { ranking, findings } = rank([list, table(2024, 'Sở Nội vụ (1)', 'Sở Y tế')], {
      excludedUnits: ['Sở Nội vụ'],
    });
    expect(
      ranking.blocks.map(({ name, units }) => [name, units.map((unit) => [unit.name, unit.rank])]),
    ).toEqual([
      [
        'Khối 1',
        [
          ['Sở Y tế', 1],
          ['Sở Nội vụ', null],
        ],
      ],
    ]);
    expect(findings.filter(({ code }) => code !== 'stated-total-differs')).toEqual([]);
  });
});
