import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeRanking } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { Settings } from '../../../src/core/settings/settings';
import { plannedContent } from '../../../src/core/workbook';
import type { SheetSnapshot } from '../../../src/core/workbook';
import { core as vi } from '../../../src/locales/vi/core';
import { NOW, sheet, unitSheet, workbook } from '../sheets';

const departments = [
  unitSheet('Sở A', [2, 3, 5]),
  unitSheet('Sở B', [0, 3, null]),
  unitSheet('Sở C', [2, 3, 5]),
  unitSheet('Sở D', [1, 0, 0]),
];
const lastYear = sheet('Năm 2022', [
  ['XẾP HẠNG NĂM 2022'],
  ['Khối: Sở, ban, ngành'],
  ['STT', 'Tên đơn vị', 'Xếp hạng', 'Chỉ số'],
  [1, 'Sở B', 1, 90],
  [2, 'Sở A', 2, 85],
  [3, 'Sở D', 4, 80],
]);

function summaryOf(sheets: readonly SheetSnapshot[], settings: Partial<Settings> = {}) {
  const { plan } = computeRanking(
    workbook(...sheets),
    { ...defaultSettings, scoreSource: 'verified', ...settings },
    vi,
    NOW,
  );
  const [summary] = plan.sheets;
  if (summary === undefined) throw new Error('no summary');
  const shown = summary.values.map((line) => line.map(plannedContent));
  const row = shown.findIndex(([first]) => first === 'Khối');
  const width = summary.printedColumns ?? 0;
  const header = (shown[row] ?? []).slice(0, width);
  const rows = shown.slice(row).findIndex((line) => line.slice(0, width).every((cell) => cell === null));
  return {
    plan,
    summary,
    blocks: shown
      .slice(row + 1, row + rows)
      .map((line) => new Map(header.map((name, column) => [name, line[column] ?? null]))),
    below: shown.slice(row + rows + 1).map((line) => line.slice(0, width)),
    side: shown.slice(row).map((line) => line.slice(width + 1)),
    links: summary.values.flat().flatMap((value) => (value instanceof Object ? [value.formula] : [])),
  };
}

describe('the summary', () => {
  it('comes first, is shown, and says of each block what happened', () => {
    const { plan, blocks } = summaryOf([...departments, lastYear], {
      grades: [{ name: 'Tốt', from: 80 }, { name: 'Khá' }],
      zeroThreshold: 3,
    });
    expect([plan.sheets[0]?.name, plan.activate]).toEqual(['Tổng hợp', 'Tổng hợp']);
    expect(blocks).toEqual([
      new Map<string, unknown>([
        ['Khối', 'Sở, ban, ngành'],
        ['Năm', 2023],
        ['Số đơn vị', 4],
        ['Được xếp hạng', 4],
        ['Bình quân (%)', 60],
        ['Dẫn đầu', 'Sở A; Sở C'],
        ['Chỉ số cao nhất (%)', 100],
        ['Tăng hạng', 1],
        ['Giảm hạng', 1],
        ['Giữ hạng', 1],
        ['Xếp loại Tốt', 2],
        ['Xếp loại Khá', 2],
        ['Tiêu chí 0 điểm (từ 3 điểm)', 2],
        ['Tiêu chí 0 điểm (tất cả)', 3],
        ['Cảnh báo', 1],
        ['Ghi chú', 'Tạm tính: 1 đơn vị còn tiêu chí chưa chấm'],
      ]),
    ]);
  });

  it('links to every other result sheet at its side, which is not printed, the block to its ranking', () => {
    const { plan, side, links } = summaryOf(departments);
    // Excel goes to a hidden sheet from no link.
    const others = plan.sheets
      .slice(1)
      .flatMap(({ name, visibility }) => (visibility === 'visible' ? [name] : []));
    const listed = side.map(([first]) => first ?? null).filter((first) => first !== null);
    expect(listed).toEqual(['Các trang kết quả', ...others]);
    expect(links[0]).toBe(`=HYPERLINK("#'Xếp hạng Sở, ban, ngành'!A1","Sở, ban, ngành")`);
    for (const name of others) expect(links).toContain(`=HYPERLINK("#'${name}'!A1","${name}")`);
  });

  it('names the first and last three of each block and who moved most, each group once', () => {
    const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((letter) => `Sở ${letter}`);
    const { below, summary } = summaryOf([
      ...names.map((name, at) => unitSheet(name, [2, 3, 5 - at / 2])),
      sheet('Năm 2022', [
        ['XẾP HẠNG NĂM 2022'],
        ['Khối: Sở, ban, ngành'],
        ['STT', 'Tên đơn vị', 'Xếp hạng'],
        ...['B', 'C', 'D', 'A', 'F', 'G', 'E'].map((letter, at) => [at + 1, `Sở ${letter}`, at + 1]),
      ]),
    ]);
    const standings = below.slice(0, 14).map((line) => line.filter((cell) => cell !== null));
    expect(standings).toEqual([
      ['Dẫn đầu, cuối khối và thay đổi lớn nhất'],
      ['Khối', 'Nhóm', 'Hạng', 'Đơn vị', 'Chỉ số (%)', '▲▼'],
      ['Sở, ban, ngành', 'Dẫn đầu khối', 1, 'Sở A', 100, '▲ 3'],
      [2, 'Sở B', 95, '▼ 1'],
      [3, 'Sở C', 90, '▼ 1'],
      ['Cuối khối', 5, 'Sở E', 80, '▲ 2'],
      [6, 'Sở F', 75, '▼ 1'],
      [7, 'Sở G', 70, '▼ 1'],
      ['Tăng hạng nhiều nhất', 1, 'Sở A', 100, '▲ 3'],
      ['Giảm hạng nhiều nhất', 2, 'Sở B', 95, '▼ 1'],
      [3, 'Sở C', 90, '▼ 1'],
      [4, 'Sở D', 85, '▼ 1'],
      [6, 'Sở F', 75, '▼ 1'],
      [7, 'Sở G', 70, '▼ 1'],
    ]);
    const rows = summary.merged?.filter(({ column, rows: count }) => column === 1 && count > 1);
    expect(rows?.map(({ rows: count, columns }) => [count, columns])).toEqual([
      [3, 3],
      [3, 3],
      [5, 3],
    ]);
  });

  describe('where units share a rank', () => {
    /** The groups of a block whose units have so many points of 5 in their last criterion, in this order. */
    const groupsOf = (points: readonly number[]) => {
      const { below } = summaryOf(
        points.map((score, at) => unitSheet(`Sở ${String.fromCharCode(65 + at)}`, [2, 3, score])),
      );
      const groups: Record<string, (readonly [rank: unknown, unit: unknown])[]> = {};
      let group = '';
      for (const line of below.slice(2)) {
        if (line.every((cell) => cell === null)) break;
        if (typeof line[1] === 'string') group = line[1];
        (groups[group] ??= []).push([line[4], String(line[5]).replace('Sở ', '')]);
      }
      return groups;
    };

    it.each([
      {
        is: 'all of seven lead, three are named and nobody is last',
        points: [5, 5, 5, 5, 5, 5, 5],
        groups: { 'Dẫn đầu khối': [1, 'A', 1, 'B', 1, 'C', 1, 'và 4 đơn vị khác'] },
      },
      {
        is: 'five lead and two are last',
        points: [5, 5, 5, 5, 5, 4, 3],
        groups: {
          'Dẫn đầu khối': [1, 'A', 1, 'B', 1, 'C', 1, 'D', 1, 'E'],
          'Cuối khối': [6, 'F', 7, 'G'],
        },
      },
      {
        is: 'those that share the third rank are among the first, not the last',
        points: [5, 4, 3, 3, 3],
        groups: { 'Dẫn đầu khối': [1, 'A', 2, 'B', 3, 'C', 3, 'D', 3, 'E'] },
      },
      {
        is: 'those that share the third last rank are counted behind those named',
        points: [5, 4, 3, 2, 2, 2, 2, 2, 2, 1],
        groups: {
          'Dẫn đầu khối': [1, 'A', 2, 'B', 3, 'C'],
          'Cuối khối': [4, 'H', 4, 'I', 4, 'và 4 đơn vị khác', 10, 'J'],
        },
      },
    ])('$is', ({ points, groups }) => {
      expect(
        Object.fromEntries(Object.entries(groupsOf(points)).map(([key, rows]) => [key, rows.flat()])),
      ).toEqual(groups);
    });

    it('no unit is first and last, none of the first rank is last, and all of a rank are named or counted', () => {
      fc.assert(
        fc.property(fc.array(fc.integer({ min: 2, max: 5 }), { minLength: 1, maxLength: 14 }), (points) => {
          const { 'Dẫn đầu khối': first = [], 'Cuối khối': last = [] } = groupsOf(points);
          const rankOf = (score: number) => 1 + points.filter((other) => other > score).length;
          expect(last.map(([rank]) => rank)).not.toContain(1);
          for (const [, unit] of last)
            if (!String(unit).startsWith('và')) expect(first.map(([, other]) => other)).not.toContain(unit);
          for (const group of [first, last])
            for (const rank of new Set(group.map(([own]) => own))) {
              const counted = group
                .filter(([own]) => own === rank)
                .reduce((sum, [, unit]) => sum + Number(/\d+/u.exec(String(unit))?.[0] ?? 1), 0);
              expect(counted).toBe(points.filter((score) => rankOf(score) === rank).length);
            }
        }),
        { numRuns: 40 },
      );
    });
  });

  it('says what to look at, worst first, each with a link to its cell, and how many more there are', () => {
    const { below, links } = summaryOf([
      ...departments,
      unitSheet('Huyện E', [99, 3, 5], { block: 'Cấp huyện' }),
    ]);
    const heading = below.findIndex(([first]) => first === 'Cần xem');
    expect(below[heading + 1]?.slice(0, 2)).toEqual(['Lỗi', expect.stringContaining('99')]);
    expect(links).toContainEqual(expect.stringMatching(/^=HYPERLINK\("#'Huyện E'!.*","Lỗi"\)$/u));
    const calm = summaryOf([unitSheet('Sở A', [2, 3, 5]), unitSheet('Sở B', [1, 3, 5])]).below;
    expect(calm.map(([first]) => first)).toContain('Không có lỗi, cảnh báo nào.');
  });

  it('lists a block that errors stopped, and the findings are shown then', () => {
    const { plan, blocks } = summaryOf([
      ...departments,
      unitSheet('Huyện E', [99, 3, 5], { block: 'Cấp huyện' }),
    ]);
    expect(plan.activate).toBe('Kiểm tra dữ liệu');
    expect(
      blocks.map((block) => [block.get('Khối'), block.get('Bình quân (%)'), block.get('Ghi chú')]),
    ).toEqual([
      ['Sở, ban, ngành', 60, 'Tạm tính: 1 đơn vị còn tiêu chí chưa chấm'],
      ['Cấp huyện', '–', 'Chưa xếp hạng: có lỗi dữ liệu, xem “Kiểm tra dữ liệu”'],
    ]);
  });
});
