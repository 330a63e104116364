import { beforeAll, describe, expect, it } from 'vitest';
import { computeRanking } from '../../src/core/run/run';
import { parseSettings } from '../../src/core/settings/settings';
import { isPlannedFormula, plannedContent } from '../../src/core/workbook';
import type { CellContent, PlannedSheet, PlannedValue } from '../../src/core/workbook';
import { core as texts } from '../../src/locales/vi/core';
import { readWorkbookFile } from '../../src/xlsx/readFile';
import { writePlanIntoCopy } from '../../src/xlsx/writeFile';
import { workbookFile } from '../cases/workbookFile';
import { NOW } from '../core/sheets';
import { checkFormulas } from './formulaCells';
import { recalculated } from './libreOffice';

type Row = readonly CellContent[];

/** Units with two fields each; `note` leaves one out of the ranking. */
function book(units: readonly (readonly [name: string, first: number, second: number, note?: string])[]) {
  const rows: readonly Row[] = [
    ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
    ['Khối: Sở, ban, ngành'],
    ['STT', 'Tên đơn vị', 'Thể chế (10 điểm)', 'Thủ tục (20 điểm)', 'Ghi chú'],
    ...units.map(([name, first, second, note = null], at) => [at + 1, name, first, second, note]),
  ];
  return workbookFile({
    sheets: [
      { name: 'KQ', rows: rows.map((row) => row.map((cell) => (typeof cell === 'object' ? null : cell))) },
    ],
  });
}

const UNITS = [
  ['Sở Nội vụ', 9, 18],
  ['Sở Y tế', 7.5, 20],
  ['Sở Tư pháp', 8, 11.25],
  ['Thanh tra tỉnh', 10, 17],
  ['Sở “Xây dựng"', 3.3, 14.1],
] as const;

const books = new Map([
  ['all are ranked', book(UNITS)],
  [
    'one is not ranked and has the highest and one the lowest figures',
    book([...UNITS, ['Ban Dân tộc', 10, 20, 'Không xếp hạng'], ['Sở Công Thương', 0.5, 1, 'Không xếp hạng']]),
  ],
]);

/**
 * The sheet with the rows of its units the other way round, as Excel sorts a table: a formula moves with its row, references to
 * its own row follow, those to other sheets and fixed ones stay.
 */
function sorted(sheet: PlannedSheet, units: ReadonlySet<unknown>): PlannedSheet {
  const rows = sheet.values.flatMap((cells, row) =>
    cells.some((cell) => units.has(plannedContent(cell))) && cells.length > 3 ? [row] : [],
  );
  const values = [...sheet.values];
  rows.forEach((to, at) => {
    const from = rows[rows.length - 1 - at] ?? to;
    values[to] = (sheet.values[from] ?? []).map((cell) => movedTo(cell, from, to));
  });
  return { ...sheet, values };
}

function movedTo(cell: PlannedValue, from: number, to: number): PlannedValue {
  if (!isPlannedFormula(cell)) return cell;
  const own = new RegExp(`(?<![!$A-Za-z'])([A-Z]{1,2})${String(from + 1)}\\b`, 'gu');
  return { ...cell, formula: cell.formula.replace(own, (_, column: string) => column + String(to + 1)) };
}

describe('Xếp hạng sorted otherwise', { timeout: 600_000 }, () => {
  const plans = new Map<string, readonly PlannedSheet[]>();
  let again: ReadonlyMap<string, Uint8Array>;

  beforeAll(async () => {
    const files = new Map<string, Uint8Array>();
    for (const [name, file] of books) {
      const { plan, ranking } = computeRanking(readWorkbookFile(file), parseSettings({}), texts, NOW);
      const units = new Set(ranking.blocks.flatMap((block) => block.units.map((unit) => unit.name)));
      plans.set(name, plan.sheets);
      const sheets = plan.sheets.map((sheet) =>
        sheet.name.startsWith('Xếp hạng ') ? sorted(sheet, units) : sheet,
      );
      files.set(name, await writePlanIntoCopy(file, { ...plan, sheets }));
    }
    again = recalculated(files);
  }, 600_000);

  it.each([...books.keys()])(
    'leaves what charts, statistics and fields show of each unit as it is: %s',
    (name) => {
      const planned = plans.get(name) ?? [];
      const read = readWorkbookFile(again.get(name) ?? new Uint8Array()).sheets;
      const others = planned.filter((sheet) => /^(?:Thống kê|Biểu đồ|Lĩnh vực)/u.test(sheet.name));
      expect(others.map((sheet) => sheet.name).length).toBe(3);
      const ranking = read.find((sheet) => sheet.name.startsWith('Xếp hạng '));
      const first = ranking?.values
        .flat()
        .find(
          (cell) =>
            UNITS.some(([unit]) => unit === cell) || cell === 'Ban Dân tộc' || cell === 'Sở Công Thương',
        );
      expect(first, 'the last unit stands on top').not.toBe('Sở Nội vụ');
      for (const sheet of others) {
        const { formulas, wrong } = checkFormulas([sheet], read);
        expect(wrong, sheet.name).toEqual([]);
        expect(formulas, sheet.name).toBeGreaterThan(9);
      }
    },
  );
});
