import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { computeRanking } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import { plannedContent } from '../../../src/core/workbook';
import type { PlannedSheet, SheetSnapshot } from '../../../src/core/workbook';
import { core as vietnamese } from '../../../src/locales/vi/core';
import { readWorkbookFile } from '../../../src/xlsx/readFile';
import { NOW, sheet, workbook } from '../sheets';

const sample = readWorkbookFile(readFileSync('assets/samples/ha-tinh-2023.xlsx'));
const planned = computeRanking(sample, defaultSettings, vietnamese, NOW).plan.sheets;
const shown = planned.filter(({ visibility }) => visibility === 'visible');

function named(beginning: string): readonly PlannedSheet[] {
  return shown.filter(({ name }) => name.startsWith(beginning));
}

/** Rows of a table's cells below its heads, and the heads above a column. */
function column({ values, table, filter }: PlannedSheet, at: number): readonly unknown[] {
  const first = table?.row ?? filter?.row ?? 0;
  return values.slice(0, first + 1).map((row) => plannedContent(row[at] ?? null));
}

function texts(sheets: readonly PlannedSheet[]): readonly string[] {
  return sheets.flatMap(({ values }) =>
    values.flatMap((row) => row.map(plannedContent).filter((cell) => typeof cell === 'string')),
  );
}

describe('the result sheets of the sample', () => {
  it('Xếp hạng shows the index of each unit as a bar, for all units of the block', () => {
    expect(named('Xếp hạng')).toHaveLength(3);
    for (const one of named('Xếp hạng')) {
      const bars = (one.scales ?? []).filter(({ kind }) => kind === 'bar');
      expect(bars, one.name).toHaveLength(1);
      const [bar] = bars;
      expect(column(one, bar?.area.column ?? -1)).toContain('Chỉ số (%)');
      expect(bar?.area.rows).toBe((one.table?.rows ?? 0) - 1);
    }
  });

  it('Lĩnh vực shades the percentages of each field from low to high', () => {
    expect(named('Lĩnh vực')).toHaveLength(3);
    for (const one of named('Lĩnh vực')) {
      const shades = (one.scales ?? []).filter(({ kind }) => kind !== 'bar');
      expect(shades.length, one.name).toBeGreaterThan(0);
      for (const { area } of shades) expect(column(one, area.column).join(' ')).toMatch(/%/u);
    }
  });

  it('stand beside each other behind the sheets of the workbook, each with a coloured tab', () => {
    expect(shown.map(({ name, tabColor }) => [name, /^#[0-9A-F]{6}$/u.test(tabColor ?? '')])).toEqual(
      shown.map(({ name }) => [name, true]),
    );
  });

  it('speak of the add-in and never of a pane', () => {
    expect(texts(planned).filter((text) => /(?:^|[^\p{L}])ngăn(?![\p{L}])/iu.test(text))).toEqual([]);
  });
});

describe('an index that moved by less than is printed', () => {
  const table = (year: number, percents: readonly number[]): SheetSnapshot =>
    sheet(`Xếp hạng ${year}`, [
      [`XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${year}`],
      ['Khối: Sở, ban, ngành'],
      ['STT', 'Tên đơn vị', 'Chỉ số (%)', 'Xếp hạng'],
      ...percents.map((percent, at) => [at + 1, `Sở ${'ABC'[at] ?? ''}`, percent, at + 1]),
    ]);
  const scores = sheet('Điểm 2023', [
    ['BẢNG ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
    ['Khối: Sở, ban, ngành'],
    ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Điểm thẩm định'],
    [1, 'Sở A', 100, 90.004],
    [2, 'Sở B', 100, 79.996],
    [3, 'Sở C', 100, 70],
  ]);
  const sheets = computeRanking(workbook(scores, table(2022, [90, 80, 71])), defaultSettings, vietnamese, NOW)
    .plan.sheets;

  it('is never printed as a rise or fall of nothing', () => {
    const all = texts(sheets);
    expect(sheets.map(({ name }) => name)).toContain('Biến động');
    expect(all.filter((text) => /[▲▼] ?0(?:[.,]0*)?(?!\d|[.,]\d)/u.test(text))).toEqual([]);
  });
});
