import { expect, it } from 'vitest';
import { textWidth } from '../../../src/core/report/layout/sizes/textWidth';
import { computeRanking } from '../../../src/core/run/run';
import { OPTIONAL_SHEETS, parseSettings } from '../../../src/core/settings/settings';
import { plannedContent } from '../../../src/core/workbook';
import { core as vi } from '../../../src/locales/vi/core';
import { NOW, unitSheet, workbook } from '../sheets';

/** Height of a filter button, which stands at the bottom of its cell. */
const BUTTON = 16;

it('words of heads with filter buttons begin at the top of their cells, and the buttons stand below them', () => {
  const settings = parseSettings({ resultSheets: OPTIONAL_SHEETS, zeroThreshold: 0 });
  const book = workbook(
    ...[2023, 2022].flatMap((year) =>
      ['Sở A', 'Sở B', 'Sở C'].map((unit, at) =>
        unitSheet(unit, [at % 2, at === 2 ? null : 3, year === 2023 ? 5 - at : at], {
          year,
          name: `${unit} ${String(year)}`,
        }),
      ),
    ),
  );
  const { sheets } = computeRanking(book, settings, vi, NOW).plan;
  const filtered = sheets.flatMap((sheet) => {
    const area = sheet.table ?? sheet.filter;
    return area === undefined ? [] : [{ sheet, area }];
  });
  expect(filtered.map(({ sheet }) => sheet.name)).toContain('Kiểm tra dữ liệu');
  for (const { sheet, area } of filtered)
    for (let column = area.column; column < area.column + area.columns; column++) {
      const own = sheet.styles.filter(
        ({ area: { row, column: first, rows, columns } }) =>
          area.row >= row && area.row < row + rows && column >= first && column < first + columns,
      );
      const text = String(plannedContent(sheet.values[area.row]?.[column] ?? null) ?? '');
      expect(
        own.findLast(({ look }) => look.valign !== undefined)?.look.valign,
        `${sheet.name}: ${text}`,
      ).toBe('top');
      const lines = textWidth(text, { bold: true }) <= (sheet.columnWidths[column] ?? 0) ? 1 : 2;
      if (sheet.merged?.some((merged) => merged.row < area.row && merged.rows > 1) === true) continue;
      expect(sheet.rowHeights.get(area.row), `${sheet.name}: ${text}`).toBeGreaterThanOrEqual(
        lines * 15 + BUTTON,
      );
    }
});
