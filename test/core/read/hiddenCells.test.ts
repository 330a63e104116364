import { describe, expect, it } from 'vitest';
import { computeRanking } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { SheetSnapshot } from '../../../src/core/workbook';
import { core as texts } from '../../../src/locales/vi/core';
import { NOW, sheet, unitSheet, workbook } from '../sheets';

const run = (...sheets: readonly SheetSnapshot[]) =>
  computeRanking(workbook(...sheets), defaultSettings, texts, NOW);
const hiddenOf = (...sheets: readonly SheetSnapshot[]) =>
  run(...sheets).findings.flatMap(({ code, place, block, facts }) =>
    code === 'hidden-rows-read' ? [[place.cell, block, facts.rows, facts.columns]] : [],
  );

describe('hidden rows and columns', () => {
  const shown = unitSheet('Sở Nội vụ', [1, 2, 3]);

  it('count like the others', () => {
    const hidden = { ...shown, hiddenRows: [5, 8], hiddenColumns: [4] };
    expect(run(hidden).ranking.blocks[0]?.units).toEqual(run(shown).ranking.blocks[0]?.units);
  });

  it('are said with the rows of criteria and the columns of scores and maxima among them', () => {
    expect(hiddenOf({ ...shown, hiddenRows: [0, 5, 6, 8, 12] })).toEqual([
      ['A6', 'Sở, ban, ngành', '6, 9', ''],
    ]);
    expect(hiddenOf({ ...shown, hiddenColumns: [2, 3, 4] })).toEqual([['C1', 'Sở, ban, ngành', '', 'C, E']]);
    expect(hiddenOf({ ...shown, hiddenRows: [0, 6], hiddenColumns: [0, 1, 3] })).toEqual([]);
    expect(hiddenOf(shown)).toEqual([]);
  });

  it('are named as the sheet names them where its used range begins elsewhere', () => {
    const placed = { ...shown, firstRow: 10, firstColumn: 25, hiddenRows: [5, 8], hiddenColumns: [4] };
    expect(hiddenOf(placed)).toEqual([['Z16', 'Sở, ban, ngành', '16, 19', 'AD']]);
  });

  const byFields = sheet('Tổng hợp', [
    ['TỔNG HỢP CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
    ['STT', 'Tên đơn vị', 'CẢI CÁCH THỂ CHẾ (10 điểm)', 'Ghi chú'],
    ...Array.from({ length: 20 }, (_, index) => [index + 1, `Sở Số ${String(index)}`, index / 2, null]),
  ]);

  it('are those of units in a table of units, adjacent ones as a run', () => {
    expect(hiddenOf({ ...byFields, hiddenRows: [3, 4, 5, 9], hiddenColumns: [2, 3] })).toEqual([
      ['A4', 'Sở, ban, ngành', '4–6, 10', 'C'],
    ]);
  });

  it('are shortened where they are many', () => {
    const everyOther = Array.from({ length: 10 }, (_, index) => 2 + 2 * index);
    expect(hiddenOf({ ...byFields, hiddenRows: everyOther })[0]?.[2]).toBe('3, 5, 7, 9, 11, 13, …');
  });
});

describe('the ranking sheet', () => {
  const notesOf = (...sheets: readonly SheetSnapshot[]) =>
    run(...sheets)
      .plan.sheets.find(({ name }) => name.startsWith('Xếp hạng'))
      ?.values.flatMap(([first]) => (typeof first === 'string' && first.includes('đang ẩn') ? [first] : []));

  it('says which sheets have hidden data that counts, and whole hidden sheets', () => {
    const rows = { ...unitSheet('Sở Nội vụ', [1, 2, 3]), hiddenRows: [5] };
    const hidden = { ...unitSheet('Sở Tư pháp', [2, 2, 3]), visibility: 'hidden' as const };
    expect(notesOf(rows, unitSheet('Sở Y tế', [1, 1, 1]), hidden)).toEqual([
      'Có tính cả dữ liệu đang ẩn ở các trang: “Sở Nội vụ”, “Sở Tư pháp”',
    ]);
  });

  it('says nothing where nothing hidden counts', () => {
    expect(notesOf({ ...unitSheet('Sở Nội vụ', [1, 2, 3]), hiddenRows: [0] })).toEqual([]);
  });
});
