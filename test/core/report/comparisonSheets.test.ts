import { describe, expect, it } from 'vitest';
import { computeRanking } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import { plannedContent } from '../../../src/core/workbook';
import type { SheetSnapshot } from '../../../src/core/workbook';
import { core as texts } from '../../../src/locales/vi/core';
import { NOW, sheet, unitSheet, workbook } from '../sheets';
import { oneField } from './oneField';

describe('the sheets of the comparison', () => {
  const plannedSheet = (name: string, sheets: readonly SheetSnapshot[] = oneField) =>
    computeRanking(workbook(...sheets), defaultSettings, texts, NOW).plan.sheets.find(
      (one) => one.name === name,
    );
  const planned = (name: string) => plannedSheet(name)?.values ?? [];

  it('Biến động explains shares of fields only where it has them: not where only last year’s totals are known', () => {
    const explained = (sheets: readonly SheetSnapshot[]) =>
      textsOf(sheets).some((text) => text.startsWith('Đóng góp của lĩnh vực:'));
    const textsOf = (sheets: readonly SheetSnapshot[]) =>
      (plannedSheet('Biến động', sheets)?.values ?? []).flat().map((cell) => String(plannedContent(cell)));
    expect(explained(oneField)).toBe(true);
    const totals = [
      unitSheet('Sở A', [1, 2, 3]),
      unitSheet('Sở B', [2, 3, 5]),
      sheet('Năm 2022', [
        ['XẾP HẠNG NĂM 2022'],
        ['Khối: Sở, ban, ngành'],
        ['STT', 'Tên đơn vị', 'Xếp hạng', 'Chỉ số'],
        [1, 'Sở A', 1, 91],
        [2, 'Sở B', 2, 85],
      ]),
    ];
    expect(textsOf(totals)).toContain('Sở A');
    expect(explained(totals)).toBe(false);
  });

  it('Biến động has every unit from → to with the shares of its fields and its other ranks', () => {
    const values = planned('Biến động');
    const header = values.findIndex((row) => row[0] === 'Khối');
    expect(values[header]).toEqual([
      'Khối',
      'Đơn vị',
      'Hạng năm 2022',
      'Hạng năm 2023',
      'Tăng/giảm bậc',
      'Chỉ số năm 2022 (%)',
      'Chỉ số năm 2023 (%)',
      'Tăng/giảm chỉ số (điểm phần trăm)',
      'Các lĩnh vực',
      'Đóng góp của các lĩnh vực (điểm phần trăm)',
      'Hạng nếu giữ chỉ số năm 2022',
      'Hạng của chỉ số năm 2023 trong khối năm 2022',
    ]);
    const last = values.findIndex((cells, row) => row > header && cells.every((cell) => cell === null));
    expect(values.slice(header + 1, last)).toEqual([
      [
        'Sở, ban, ngành',
        'Sở B',
        2,
        1,
        '▲ 1',
        85,
        100,
        15,
        '1 lĩnh vực tăng so với năm trước; 1 lĩnh vực đạt điểm tối đa; 1 lĩnh vực cao nhất khối; xếp thứ 1',
        'Cải cách thể chế +20,00; khác (thưởng, phạt, trọng số, làm tròn) −5,00',
        1,
        1,
      ],
      [
        'Sở, ban, ngành',
        'Sở A',
        1,
        2,
        '▼ 1',
        91,
        80,
        -11,
        '1 lĩnh vực giảm so với năm trước; 1 lĩnh vực thấp nhất khối; xếp thứ 2',
        'Cải cách thể chế −10,00; khác (thưởng, phạt, trọng số, làm tròn) −1,00',
        2,
        2,
      ],
    ]);
  });

  it('Lĩnh vực names each field once, above its percentage, rank and points against last year', () => {
    const last = sheet('Lĩnh vực 2022', [
      ['CHỈ SỐ THEO LĨNH VỰC NĂM 2022'],
      ['Khối: Sở, ban, ngành'],
      ['STT', 'Tên đơn vị', 'Chỉ số (%)', 'Xếp hạng', 'Tỷ lệ đạt theo lĩnh vực (%)'],
      [null, null, null, null, 'Công tác chỉ đạo'],
      [1, 'Sở B', 91, 1, 90],
      [2, 'Sở A', 85, 2, 99.5],
    ]);
    const fields = plannedSheet('Lĩnh vực Sở, ban, ngành', [
      unitSheet('Sở A', [2, 3, 5]),
      unitSheet('Sở B', [1, 3, 5]),
      last,
    ]);
    const values = fields?.values ?? [];
    const header = values.findIndex(([first]) => first === 'Hạng');
    expect(values.slice(header, header + 6).map((cells) => cells.map(plannedContent))).toEqual([
      ['Hạng', 'Đơn vị', 'Công tác chỉ đạo', null, null, 'Cải cách thể chế', null],
      [null, null, '%', 'Hạng', '▲▼', '%', 'Hạng'],
      [1, 'Sở A', 100, 1, 0.5, 100, 1],
      [2, 'Sở B', 80, 2, -10, 100, 1],
      new Array(7).fill(null),
      [null, 'Bình quân khối', 90, null, null, 100, null],
    ]);
    const merged = (row: number, column: number, rows: number, columns: number) => ({
      row: header + row,
      column,
      rows,
      columns,
    });
    expect(fields).toMatchObject({
      merged: [merged(0, 0, 2, 1), merged(0, 1, 2, 1), merged(0, 2, 1, 3), merged(0, 5, 1, 2)],
      // A table of Excel's takes no merged cells and no head of two lines.
      table: null,
      filter: { row: header + 1, column: 0, rows: 3, columns: 7 },
      frozenRows: header + 2,
      repeatedRows: [header, header + 1],
    });
  });
});
