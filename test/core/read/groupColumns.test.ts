import { describe, expect, it } from 'vitest';
import { computeRanking } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import { core as texts } from '../../../src/locales/vi/core';
import type { SheetSnapshot } from '../../../src/core/workbook';
import { textLiteral } from '../../../src/core/report/layout/formulaText';
import { NOW, sheet, workbook } from '../sheets';

const NAMES = ['Xã Lạc', 'Xã Khê', 'Xã Hà', 'Xã Bình', 'Xã Xuân', 'Xã Liên', 'Xã Kim', 'Xã Sơn'];

/** A table of communes with these columns before their names; by the column what stands beside each unit in turn. */
function told(columns: Readonly<Record<string, readonly string[]>>) {
  const table = sheet('Điểm', [
    ['TỔNG HỢP CHỈ SỐ CCHC CẤP XÃ NĂM 2025'],
    ['TT', ...Object.keys(columns), 'Đơn vị', 'Điểm tối đa', 'Điểm thẩm định'],
    ...NAMES.map((name, at) => [
      at + 1,
      ...Object.values(columns).map((own) => own[at % own.length] ?? ''),
      ...[name, 100, 90 - at],
    ]),
  ]);
  const { ranking, findings } = computeRanking(workbook(table), defaultSettings, texts, NOW);
  return {
    blocks: ranking.blocks.map(({ name }) => name),
    groups: ranking.blocks.map(({ units }) => [...new Set(units.map(({ group }) => group?.name))].sort()),
    findings: findings.flatMap(({ code, severity, place }) =>
      code === 'block-guessed' ? [] : [`${code} ${severity} ${place.cell}`],
    ),
  };
}

const BLOCKS = ['Khối A', 'Khối B'];
const CLUSTERS = ['Cụm 1', 'Cụm 1', 'Cụm 2', 'Cụm 2'];

describe('columns of groups beside units', () => {
  it('are the groups of a block where another column names the blocks', () => {
    expect(told({ Khối: BLOCKS, Cụm: CLUSTERS })).toEqual({
      blocks: BLOCKS,
      groups: [
        ['Cụm 1', 'Cụm 2'],
        ['Cụm 1', 'Cụm 2'],
      ],
      findings: [],
    });
  });

  it.each(['Nhóm', 'Phân nhóm', 'Vùng', 'Khu vực', 'Group'])(
    'are groups where they are called %s',
    (head) => {
      const { groups, findings } = told({ [head]: ['Miền núi', 'Đồng bằng', 'Ven biển'] });
      expect(groups).toEqual([['Ven biển', 'Miền núi', 'Đồng bằng'].sort()]);
      expect(findings).toEqual([]);
    },
  );

  it.each([
    ['Vùng', ['I', 'II', 'III'], ['Vùng I', 'Vùng II', 'Vùng III']],
    ['Khu vực', ['1', '2', '3'], ['Khu vực 1', 'Khu vực 2', 'Khu vực 3']],
    ['Cụm', ['A', 'B', 'C'], ['Cụm A', 'Cụm B', 'Cụm C']],
    ['Vùng/Khu vực', ['Miền núi', 'Ven biển'], ['Miền núi', 'Ven biển']],
    ['Khu vực', ['Khu vực I', 'Khu vực II'], ['Khu vực I', 'Khu vực II']],
    ['Cụm', ['Nhóm A', 'Nhóm B'], ['Nhóm A', 'Nhóm B']],
    ['Huyện', ['H1', 'H2'], ['H1', 'H2']],
    ['District', ['Can Loc', 'Duc Tho'], ['Can Loc', 'Duc Tho']],
    ['Huyện/District', ['Can Lộc', 'Đức Thọ'], ['Can Lộc', 'Đức Thọ']],
  ])('are groups below %s with %j', (head, own, groups) => {
    expect(told({ Khối: ['Cấp xã'], [head]: own })).toEqual({
      blocks: ['Cấp xã'],
      groups: [groups],
      findings: [],
    });
  });

  it.each([
    ['Nhóm', ['A', 'B', 'C']],
    ['Nhóm', ['I', 'II']],
    ['Nhóm', ['Nhóm A', 'Nhóm B']],
  ])('are not used where they may be grades, which is said: %s with %j', (head, own) => {
    const { groups, findings } = told({ Khối: ['Cấp xã'], [head]: own });
    expect(groups).toEqual([[undefined]]);
    expect(findings).toEqual(['column-unread info C2']);
  });

  it('are grades, and nothing is said, where they part the units by their scores', () => {
    const grades = ['A', 'A', 'A', 'B', 'B', 'B', 'C', 'C'];
    expect(told({ Khối: ['Cấp xã'], Nhóm: grades }).findings).toEqual([]);
  });

  it('are named by their header in a list of units and in a list of scores, too', () => {
    const names = NAMES.slice(0, 4);
    const criteria = [
      ['1', 'Chỉ đạo', 2],
      ['2', 'Thể chế', 3],
    ] as const;
    const rows = names.flatMap((name, index) =>
      criteria.map(([code, criterion, max]) => [
        ...['Cấp xã', 1 + (index % 2), name, code, criterion, max],
        max - index / 4,
      ]),
    );
    const scores = sheet('Điểm', [
      ['KẾT QUẢ CHỈ SỐ CCHC NĂM 2025'],
      ['Khối', 'Cụm', 'Đơn vị', 'Mã', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định'],
      ...rows,
    ]);
    const list = sheet('Danh sách', [
      ['DANH SÁCH ĐƠN VỊ'],
      ['STT', 'Đơn vị', 'Khối', 'Cụm'],
      ...names.map((name, index) => [index + 1, name, 'Cấp xã', 1 + (index % 2)]),
    ]);
    const bare = sheet('Điểm', [
      ['TỔNG HỢP CHỈ SỐ CCHC CẤP XÃ NĂM 2025'],
      ['TT', 'Đơn vị', 'Điểm tối đa', 'Điểm thẩm định'],
      ...names.map((name, index) => [index + 1, name, 100, 90 - index]),
    ]);
    for (const sheets of [[scores], [list, bare]]) {
      const { ranking, findings } = computeRanking(workbook(...sheets), defaultSettings, texts, NOW);
      const groups = ranking.blocks.flatMap(({ units }) => units.map(({ group }) => group?.name));
      expect(groups.sort()).toEqual(['Cụm 1', 'Cụm 1', 'Cụm 2', 'Cụm 2']);
      expect(findings.filter(({ code }) => code === 'column-unread')).toEqual([]);
    }
  });

  it('are not used beside one of districts, which is said', () => {
    const { groups, findings } = told({
      Khối: BLOCKS,
      Cụm: CLUSTERS,
      Huyện: ['Can Lộc', 'Can Lộc', 'Đức Thọ', 'Đức Thọ'],
    });
    expect(groups).toEqual([
      ['Can Lộc', 'Đức Thọ'],
      ['Can Lộc', 'Đức Thọ'],
    ]);
    expect(findings).toEqual(['column-unread info C2']);
  });

  it('are the first of several, the others said', () => {
    const { groups, findings } = told({ Nhóm: ['Nhóm Đông', 'Nhóm Tây'], Vùng: ['Miền núi', 'Ven biển'] });
    expect(groups).toEqual([['Nhóm Tây', 'Nhóm Đông']]);
    expect(findings).toEqual(['column-unread info C2']);
  });
});

const FOUR = NAMES.slice(0, 4);
const REGIONS = ['Miền núi', 'Đồng bằng', 'Miền núi', 'Đồng bằng'];
const IN_ONE_BLOCK = ['KẾT QUẢ CHỈ SỐ CCHC NĂM 2025'];
const CRITERIA = [
  ['1', 'Chỉ đạo', 2],
  ['2', 'Thể chế', 3],
] as const;

function groupsOf(...sheets: readonly SheetSnapshot[]) {
  const { ranking } = computeRanking(workbook(...sheets), defaultSettings, texts, NOW);
  const units = ranking.blocks.flatMap((block) => block.units);
  return FOUR.map((name) => {
    const group = units.find((unit) => unit.name === name)?.group;
    return `${group?.name ?? ''} ${String(group?.rank)}`;
  });
}

describe('groups of units', () => {
  const scores = sheet('Điểm', [
    IN_ONE_BLOCK,
    ['Khối: Các xã'],
    ['TT', 'Đơn vị', 'Điểm tối đa', 'Điểm thẩm định'],
    ...FOUR.map((name, at) => [at + 1, name, 100, 90 - at]),
  ]);

  it.each([
    [
      'Cụm beside Khối',
      'Cụm',
      ['Cụm 1', 'Cụm 1', 'Cụm 2', 'Cụm 2'],
      ['Cụm 1 1', 'Cụm 1 2', 'Cụm 2 1', 'Cụm 2 2'],
    ],
    ['Vùng beside Khối', 'Vùng', REGIONS, ['Miền núi 1', 'Đồng bằng 1', 'Miền núi 2', 'Đồng bằng 2']],
  ])('are those of the list of units: %s', (_, head, said, groups) => {
    const list = sheet('Danh mục', [
      ['DANH MỤC ĐƠN VỊ'],
      ['TT', 'Đơn vị', 'Khối', head],
      ...FOUR.map((name, at) => [at + 1, name, 'Các xã', said[at] ?? '']),
    ]);
    expect(groupsOf(list, scores)).toEqual(groups);
  });

  /** A list of scores with such a column before its others. */
  function listOf(head: string, said: (unit: number, criterion: number) => string): SheetSnapshot {
    return sheet('Điểm', [
      IN_ONE_BLOCK,
      [head, 'Đơn vị', 'Mã', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định'],
      ...FOUR.flatMap((name, at) =>
        CRITERIA.map((criterion, index) => [
          said(at, index),
          name,
          ...criterion,
          index === 0 ? 2 : 2.5 - at / 2,
        ]),
      ),
    ]);
  }

  it('are those of a column in a list of scores', () => {
    expect(groupsOf(listOf('Vùng', (unit) => REGIONS[unit] ?? ''))).toEqual([
      'Miền núi 1',
      'Đồng bằng 1',
      'Miền núi 2',
      'Đồng bằng 2',
    ]);
  });

  it.each([
    ['before the units', 0],
    ['behind the units', 1],
    ['at the end', 5],
  ])('are those of a column Nhóm in a list of scores, %s', (_, at) => {
    const listed = (...groups: readonly string[]) => {
      const rows = [
        ['Đơn vị', 'Mã', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định'],
        ...FOUR.flatMap((name, unit) =>
          CRITERIA.map((criterion, index) => [name, ...criterion, index === 0 ? 2 : 2.5 - unit / 2]),
        ),
      ];
      const said = ['Nhóm', ...groups.flatMap((group) => [group, group])];
      return groupsOf(
        sheet('Điểm', [IN_ONE_BLOCK, ...rows.map((row, index) => row.toSpliced(at, 0, said[index] ?? ''))]),
      );
    };
    expect(listed('Khu vực I', 'Khu vực II', 'Khu vực I', 'Khu vực II')).toEqual([
      'Khu vực I 1',
      'Khu vực II 1',
      'Khu vực I 2',
      'Khu vực II 2',
    ]);
    // Letters and numerals below `Nhóm` may be grades.
    expect(listed('I', 'I', 'II', 'II')).toEqual(FOUR.map(() => ' undefined'));
  });

  it('are none of a column in a list of scores that parts its criteria', () => {
    expect(groupsOf(listOf('Khu vực', (_, criterion) => ['Quản lý', 'Phục vụ'][criterion] ?? ''))).toEqual(
      FOUR.map(() => ' undefined'),
    );
  });

  it('are those of a line above each unit’s own sheet', () => {
    const sheets = FOUR.map((name, at) =>
      sheet(name, [
        IN_ONE_BLOCK,
        [`Đơn vị: ${name}`],
        ['Khối: Các xã'],
        [`Vùng: ${REGIONS[at] ?? ''}`],
        ['TT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định'],
        ...CRITERIA.map((criterion, index) => [...criterion, index === 0 ? 2 : 2.5 - at / 2]),
      ]),
    );
    expect(groupsOf(...sheets)).toEqual(['Miền núi 1', 'Đồng bằng 1', 'Miền núi 2', 'Đồng bằng 2']);
  });

  it('are the regions over units in columns below a line of their block', () => {
    const table = sheet('Điểm', [
      IN_ONE_BLOCK,
      ['Khối: Các xã'],
      ['TT', 'Tiêu chí', 'Điểm tối đa', 'Miền núi', null, 'Đồng bằng', null],
      [null, null, null, ...FOUR],
      ...CRITERIA.map((criterion, index) => [
        ...criterion,
        ...FOUR.map((_, at) => (index === 0 ? 2 : 2.5 - at / 2)),
      ]),
    ]);
    expect(groupsOf(table)).toEqual(['Miền núi 1', 'Miền núi 2', 'Đồng bằng 1', 'Đồng bằng 2']);
  });

  it('have their averages in Thống kê, which follow the ranking', () => {
    const table = sheet('Điểm', [
      IN_ONE_BLOCK,
      ['TT', 'Đơn vị', 'Vùng', 'Điểm tối đa', 'Điểm thẩm định'],
      ...FOUR.map((name, at) => [at + 1, name, REGIONS[at] ?? '', 100, 90 - at]),
    ]);
    const { ranking, plan } = computeRanking(workbook(table), defaultSettings, texts, NOW);
    expect(
      ranking.blocks.flatMap(({ statistics }) =>
        statistics.groups.map(({ name, units, spread }) => [name, units, spread.averagePercent]),
      ),
    ).toEqual([
      ['Miền núi', 2, 89],
      ['Đồng bằng', 2, 88],
    ]);
    const rows = plan.sheets.find(({ name }) => name === 'Thống kê')?.values ?? [];
    const at = rows.findIndex((row) => row[0] === 'II. BÌNH QUÂN TỪNG NHÓM ĐƠN VỊ');
    const live = (value: number) => ({
      formula: expect.stringContaining(textLiteral('Miền núi')) as string,
      value,
    });
    expect(rows[at + 2]?.slice(1, 9)).toEqual([
      'Miền núi',
      ...[live(89), live(1), 2, live(90), 'Xã Lạc', live(88), 'Xã Hà'],
    ]);
  });
});
