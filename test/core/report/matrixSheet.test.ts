import { describe, expect, it } from 'vitest';
import { computeRanking } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { Settings } from '../../../src/core/settings/settings';
import { isPlannedFormula, plannedContent } from '../../../src/core/workbook';
import { core as texts } from '../../../src/locales/vi/core';
import { NOW, unitSheet, workbook } from '../sheets';

const units = [unitSheet('Sở A', [0, 3, 5]), unitSheet('Sở B', [2, 3, 5]), unitSheet('Sở C', [1, 3, 5])];

function matrix(settings: Partial<Settings> = {}) {
  const { plan } = computeRanking(workbook(...units), { ...defaultSettings, ...settings }, texts, NOW);
  const sheet = plan.sheets.find(({ name }) => name === 'Ma trận Sở, ban, ngành');
  if (sheet === undefined) throw new Error('There is no Ma trận.');
  const header = sheet.values.findIndex(([first]) => first === 'STT');
  return { sheet, header, rows: sheet.values.slice(header).map((row) => row.map(plannedContent)) };
}

describe('Ma trận', () => {
  it('has the units in the order of their ranks, and below their scores points, index and rank', () => {
    const { rows } = matrix();
    expect(rows[0]).toEqual(['STT', 'Lĩnh vực', 'Tiêu chí', 'Điểm tối đa', 'Sở B', 'Sở C', 'Sở A']);
    expect(rows.slice(-4)).toEqual([
      new Array(7).fill(null),
      [null, null, 'Điểm đạt', 10, 10, 9, 8],
      [null, null, 'Chỉ số (%)', null, 100, 90, 80],
      [null, null, 'Hạng', null, 1, 2, 3],
    ]);
  });

  it('calculates points, index and rank of the scores above them, and of no other sheet', () => {
    const { sheet } = matrix();
    const [points = [], percents = [], ranks = []] = sheet.values.slice(-3);
    const formulas = [...points.slice(3), ...percents.slice(4), ...ranks.slice(4)];
    expect(formulas.every(isPlannedFormula)).toBe(true);
    expect(JSON.stringify(formulas)).not.toContain('!');
    const plain = matrix({ liveFormulas: false }).sheet.values.slice(-3);
    expect(plain.flat().some(isPlannedFormula)).toBe(false);
  });

  it('keeps a field’s name at each criterion for the filter, and shows it once', () => {
    const { sheet, header, rows } = matrix();
    expect(rows.slice(1, 4).map(([, field]) => field)).toEqual([
      'Công tác chỉ đạo',
      'Công tác chỉ đạo',
      'Cải cách thể chế',
    ]);
    expect(sheet.highlights[0]).toMatchObject({
      area: { row: header + 2, column: 1, rows: 2, columns: 1 },
      formula: `=AND($B${header + 3}=$B${header + 2},SUBTOTAL(103,$B${header + 2})=1)`,
      color: '#FFFFFF',
    });
    // Rows of a table have bands, on which white letters are seen.
    expect(sheet.table).toBeNull();
    expect(sheet.filter).toEqual({ row: header, column: 0, rows: 4, columns: 7 });
  });
});
