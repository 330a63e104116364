import { describe, expect, it } from 'vitest';
import { computeRanking } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import { plannedContent } from '../../../src/core/workbook';
import type { PlannedSheet } from '../../../src/core/workbook';
import { core as texts } from '../../../src/locales/vi/core';
import { readWorkbookFile } from '../../../src/xlsx/readFile';
import { writePlanIntoCopy } from '../../../src/xlsx/writeFile';
import { workbookFile } from '../../cases/workbookFile';
import { NOW } from '../sheets';

/** Texts that programs take for something else, as names of units and criteria. */
const hostile = [
  '=HYPERLINK("http://x","Sở")',
  '+1 Sở Hai',
  '-2 Sở Ba',
  '@Sở Tư',
  "'Sở Năm",
  '__proto__',
  'constructor',
  'Sở \u202Eđảo\u202C \u200Fphải',
  'Sở 👨‍👩‍👧 gia đình',
  'Sở\u0001\u001F điều khiển',
  `Sở ${'rất dài '.repeat(4_000)}`,
];

const file = workbookFile({
  sheets: [
    {
      name: 'Bảng điểm',
      rows: [
        ['BẢNG TỔNG HỢP ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
        ['Khối: =1+1 [Sở/ban]'],
        ['STT', 'Nội dung', 'Điểm tối đa', ...hostile],
        ['1', 'Lĩnh vực', 2, ...hostile.map(() => null)],
        ...hostile
          .slice(0, 9)
          .map((name, index) => [`1.${index + 1}`, name, 2, ...hostile.map((_, at) => at % 3)]),
      ],
    },
  ],
});

describe('texts that look like something else', { timeout: 30_000 }, () => {
  const { plan, ranking } = computeRanking(readWorkbookFile(file), defaultSettings, texts, NOW);
  const shown = (sheet: PlannedSheet) => sheet.values.map((row) => row.map(plannedContent));

  it('are units and criteria, by their own names', () => {
    const units = ranking.blocks[0]?.units.map(({ name }) => name) ?? [];
    expect(units).toHaveLength(hostile.length);
    // Control characters and white space at the ends are no part of a name.
    expect(units).toEqual(
      expect.arrayContaining(
        hostile.map((name) => name.trim()).filter((name) => !/[\p{Cc}\p{Cf}]/u.test(name)),
      ),
    );
    const sheet = plan.sheets.find(({ mark }) => mark?.includes(':ranking:'));
    const shownNames = new Set(sheet?.values.map((row) => row[1]));
    // Of a name that is longer than a cell of ours as much as it holds.
    const shownName = (unit: string) => (unit.length <= 8_000 ? unit : `${unit.slice(0, 7_999)}…`);
    for (const unit of units) expect(shownNames).toContain(shownName(unit));
  });

  it('arrive in a file as the texts they are, and in no cell longer than it holds', async () => {
    const { sheets } = readWorkbookFile(await writePlanIntoCopy(file, plan));
    for (const sheet of plan.sheets) {
      const read = sheets.find(({ name }) => name === sheet.name);
      for (const [row, cells] of shown(sheet).entries()) {
        for (const [column, content] of cells.entries()) {
          if (typeof content !== 'string' || content === '') continue;
          expect(content.length).toBeLessThanOrEqual(8_000);
          const { firstRow = 0, firstColumn = 0, values } = read ?? {};
          expect(values?.[row - firstRow]?.[column - firstColumn], `${sheet.name} ${row},${column}`).toBe(
            content,
          );
        }
      }
    }
  });

  it('make names of sheets that Excel takes and headers that its tables take', () => {
    const names = plan.sheets.map(({ name }) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    for (const { name, table, values } of plan.sheets) {
      expect(name).toMatch(/^(?!')[^/\\?*:[\]\p{C}]{1,31}(?<!')$/u);
      if (table === null) continue;
      const headers = (values[table.row] ?? []).slice(table.column, table.column + table.columns).map(String);
      expect(new Set(headers.map((header) => header.toLowerCase())).size, name).toBe(headers.length);
      for (const header of headers) {
        expect(header.length).toBeLessThanOrEqual(255);
        expect(header).not.toBe('');
        expect(header).not.toMatch(/[\uD800-\uDFFF]/u);
      }
    }
  });
});
