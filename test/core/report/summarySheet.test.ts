import { describe, expect, it } from 'vitest';
import { computeRanking } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings';
import type { Settings } from '../../../src/core/settings';
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
  if (summary === undefined || summary.table === null) throw new Error('no summary');
  const { row, rows } = summary.table;
  const shown = summary.values.map((line) => line.map(plannedContent));
  const header = shown[row] ?? [];
  return {
    plan,
    summary,
    blocks: shown
      .slice(row + 1, row + rows)
      .map((line) => new Map(header.map((name, column) => [name, line[column] ?? null]))),
    footer: shown.slice(row + rows + 1),
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
        ['Số lượt tiêu chí đạt 0 điểm (từ 3 điểm)', 2],
        ['Số lượt tiêu chí đạt 0 điểm (tất cả)', 3],
        ['Cảnh báo', 1],
        ['Ghi chú', 'Tạm tính: 1 đơn vị còn tiêu chí chưa chấm'],
      ]),
    ]);
  });

  it('links to every other result sheet, the block to its ranking', () => {
    const { plan, footer, links } = summaryOf(departments);
    // Excel goes to a hidden sheet from no link.
    const others = plan.sheets
      .slice(1)
      .flatMap(({ name, visibility }) => (visibility === 'visible' ? [name] : []));
    expect(footer.map(([first]) => first)).toEqual(['Các trang kết quả', ...others]);
    expect(links[0]).toBe(`=HYPERLINK("#'Xếp hạng Sở, ban, ngành'!A1","Sở, ban, ngành")`);
    for (const name of others) expect(links).toContain(`=HYPERLINK("#'${name}'!A1","${name}")`);
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
