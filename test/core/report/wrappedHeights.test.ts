import { describe, expect, it } from 'vitest';
import { brokenLines } from '../../../src/core/report/layout/sizes/textWidth';
import { wrappedHeights } from '../../../src/core/report/layout/sizes/wrappedHeights';
import { computeRanking } from '../../../src/core/run/run';
import { OPTIONAL_SHEETS, parseSettings } from '../../../src/core/settings/settings';
import { plannedContent } from '../../../src/core/workbook';
import type { Look, PlannedSheet } from '../../../src/core/workbook';
import { core as vi } from '../../../src/locales/vi/core';
import { NOW, unitSheet, workbook } from '../sheets';

const LONG = (name: string) =>
  `Trung tâm Hỗ trợ và Tư vấn phát triển nông nghiệp, nông thôn, công nghệ cao và bảo tồn đa dạng sinh học khu vực miền núi phía Bắc của tỉnh, ${name}`;

const units = ['cơ sở 1', 'cơ sở 2', 'cơ sở 3', 'cơ sở 4', 'cơ sở 5'];
const block = 'Các đơn vị sự nghiệp công lập trực thuộc Ủy ban nhân dân tỉnh';
const year = (of: number) =>
  units.map((name, at) =>
    unitSheet(LONG(name), [at % 2, of === 2025 ? 3 - at / 2 : at / 2, 5 - (at % 3)], {
      year: of,
      block,
      name: `${name} ${String(of)}`,
    }),
  );
const book = workbook(...year(2025), ...year(2024));

function lookAt({ styles }: PlannedSheet, row: number, column: number): Look {
  const own = styles.filter(
    ({ area }) =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );
  return own.reduce<Look>((all, { look }) => ({ ...all, ...look }), {});
}

/** The texts that are broken into more lines than their rows, or their merged cells, show. */
function cutTexts(planned: PlannedSheet): readonly string[] {
  const { values, columnWidths, rowHeights, merged = [] } = planned;
  return values.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const text = cell === null ? null : plannedContent(cell);
      const look = lookAt(planned, row, column);
      if (typeof text !== 'string' || look.wrap !== true) return [];
      const area = merged.find((one) => one.row === row && one.column === column);
      const { rows = 1, columns = 1 } = area ?? {};
      const width = columnWidths.slice(column, column + columns).reduce((sum, own) => sum + own, 0);
      const lines = brokenLines(text, width, { ...look, bold: false }).length;
      const height = Array.from({ length: rows }, (_, at) => rowHeights.get(row + at) ?? 15).reduce(
        (sum, own) => sum + own,
        0,
      );
      return (lines * (15 * (look.size ?? 11))) / 11 > height + 1
        ? [`${planned.name}, ${String(row + 1)}: ${text}`]
        : [];
    }),
  );
}

describe('rows of result sheets', () => {
  it('show every line of the texts that are broken within their cells', () => {
    const settings = parseSettings({ resultSheets: OPTIONAL_SHEETS, zeroThreshold: 0 });
    const run = computeRanking(book, settings, vi, NOW, 'all');
    const visible = run.plan.sheets.filter(({ visibility }) => visibility === 'visible');
    const names = visible.map(({ name }) => name);
    expect(names).toContain('Tổng hợp');
    expect(names.filter((name) => name.startsWith('Phiếu'))).toHaveLength(units.length);
    expect(visible.flatMap(cutTexts)).toEqual([]);
  });

  it('are as high as merged cells need together', () => {
    const sheet = {
      values: [
        ['một hai ba bốn năm sáu bảy tám', null],
        [null, null],
      ],
      styles: [{ area: { row: 0, column: 0, rows: 1, columns: 1 }, look: { wrap: true } }],
      columnWidths: [8, 8],
      rowHeights: new Map<number, number>(),
    };
    const lines = (width: number) => brokenLines('một hai ba bốn năm sáu bảy tám', width).length;
    expect(wrappedHeights(sheet, [0]).get(0)).toBe(lines(8) * 15);
    const beside = { row: 0, column: 0, rows: 1, columns: 2 };
    expect(wrappedHeights({ ...sheet, merged: [beside] }, [0]).get(0)).toBe(lines(16) * 15);
    const both = { row: 0, column: 0, rows: 2, columns: 1 };
    expect(wrappedHeights({ ...sheet, merged: [both] }, [0]).get(1)).toBe((lines(8) - 1) * 15);
  });
});
