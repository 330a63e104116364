import { beforeAll, describe, expect, it } from 'vitest';
import { computeRanking } from '../../src/core/run/run';
import { parseSettings } from '../../src/core/settings/settings';
import type { CellContent, PlannedValue } from '../../src/core/workbook';
import { core as texts } from '../../src/locales/vi/core';
import { readWorkbookFile } from '../../src/xlsx/readFile';
import { writePlanIntoCopy } from '../../src/xlsx/writeFile';
import { workbookFile } from '../cases/workbookFile';
import { NOW } from '../core/sheets';
import { checkFormulas } from './formulaCells';
import { recalculated } from './libreOffice';

type Row = readonly (string | number | null)[];

/** Units of two regions with a score for each of two criteria, the first one's as given. */
function book(score: number, isOneWithout: boolean) {
  const units: readonly Row[] = [
    ['Xã Tân Lập', 'Miền núi', score, 18],
    ['Xã Cẩm Bình', 'Miền núi', 7.5, 20],
    ['Xã Kỳ Xuân', 'Ven biển', 8, 11.25],
    ['Xã Lộc Hà', 'Ven biển', 9, 17],
    ['Xã Đức Thọ', 'Miền núi', 3.25, 14.5],
    ['Xã Vũ Quang', 'Ven biển', 10, 20, 'Không xếp hạng'],
    ...(isOneWithout ? [['Xã Hương Khê', 'Miền núi', null, null, 'Không xếp hạng']] : []),
  ];
  const rows: readonly Row[] = [
    ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
    ['Khối: Xã, phường'],
    ['STT', 'Tên đơn vị', 'Vùng', '1.1. Thể chế (10 điểm)', '1.2. Thủ tục (20 điểm)', 'Ghi chú'],
    ...units.map((cells, at) => [at + 1, ...cells]),
  ];
  return workbookFile({ sheets: [{ name: 'KQ', rows }] });
}

const computed = (file: Uint8Array) =>
  computeRanking(readWorkbookFile(file), parseSettings({}), texts, NOW).plan;

const isStatistics = ({ name }: { readonly name: string }) => name === 'Thống kê';

/** The lines of the groups without the names of their units, by the group’s name: numbers to a millionth. */
function groupLines(rows: readonly (readonly (CellContent | PlannedValue)[])[] = []) {
  const lines = rows.flatMap((row) => {
    const [, group, ...figures] = [0, 1, 2, 3, 4, 5, 7].map((at) => contentOf(row[at] ?? null));
    return group === 'Miền núi' || group === 'Ven biển' ? [[group, figures] as const] : [];
  });
  return Object.fromEntries(lines);
}

function contentOf(value: CellContent | PlannedValue): unknown {
  const content = typeof value === 'object' && value !== null && 'value' in value ? value.value : value;
  return typeof content === 'number' ? Number(content.toFixed(6)) : content;
}

describe('figures of groups in Thống kê', { timeout: 600_000 }, () => {
  const kinds = [
    ['every unit has a score', false],
    ['a unit without any score stands among them', true],
  ] as const;
  let again: ReadonlyMap<string, Uint8Array>;

  beforeAll(async () => {
    const files = new Map<string, Uint8Array>();
    for (const [name, isOneWithout] of kinds) {
      const file = book(4, isOneWithout);
      files.set(name, await writePlanIntoCopy(file, computed(file)));
      // The score is typed over in the workbook that has the results.
      files.set(`${name}, corrected`, await writePlanIntoCopy(book(10, isOneWithout), computed(file)));
    }
    again = recalculated(files);
  }, 600_000);

  it.each(kinds)('are what was computed, all live, where %s', (name, isOneWithout) => {
    const planned = computed(book(4, isOneWithout)).sheets.filter(isStatistics);
    const read = readWorkbookFile(again.get(name) ?? new Uint8Array()).sheets;
    const { formulas, wrong } = checkFormulas(planned, read);
    expect(wrong).toEqual([]);
    expect(formulas).toBeGreaterThanOrEqual(2 * 4);
  });

  it.each(kinds)('follow a score that is corrected, where %s', (name, isOneWithout) => {
    const read = readWorkbookFile(again.get(`${name}, corrected`) ?? new Uint8Array()).sheets;
    const shown = groupLines(read.find(isStatistics)?.values);
    const anew = groupLines(computed(book(10, isOneWithout)).sheets.find(isStatistics)?.values);
    const before = groupLines(computed(book(4, isOneWithout)).sheets.find(isStatistics)?.values);
    expect(Object.keys(anew).sort()).toEqual(['Miền núi', 'Ven biển']);
    expect(before).not.toEqual(anew);
    expect(shown).toEqual(anew);
  });
});
