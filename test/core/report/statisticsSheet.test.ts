import { describe, expect, it } from 'vitest';
import { computeRanking } from '../../../src/core/run/run';
import { parseSettings } from '../../../src/core/settings/settings';
import { isPlannedFormula, plannedContent } from '../../../src/core/workbook';
import type { PlannedValue, SheetSnapshot } from '../../../src/core/workbook';
import { core as texts } from '../../../src/locales/vi/core';
import { NOW, sheet, unitSheet, workbook } from '../sheets';
import { oneField } from './oneField';

const statistics = (sheets: readonly SheetSnapshot[], settings: unknown = {}) =>
  computeRanking(workbook(...sheets), parseSettings(settings), texts, NOW).plan.sheets.find(
    ({ name }) => name === 'Thống kê',
  )?.values ?? [];

/** The rows of a table: from the one that begins with `Khối` below its heading to before the next blank one. */
function tableBelow(values: readonly (readonly PlannedValue[])[], heading: string) {
  const from = values.findIndex(([first]) => typeof first === 'string' && first.endsWith(heading)) + 1;
  const rows = values.slice(from);
  const end = rows.findIndex((row) => row.every((cell) => cell === null));
  return rows
    .slice(0, end === -1 ? rows.length : end)
    .map((row) => row.map(plannedContent).filter((cell) => cell !== null))
    .filter((row) => row.length > 1);
}

describe('Thống kê', () => {
  it('has of the index and of each field average, spread, highest and lowest with their units', () => {
    const values = statistics([unitSheet('Sở Nội vụ', [2, 3, 5]), unitSheet('Sở Y tế', [1, 1.5, 4])]);
    expect(tableBelow(values, 'BÌNH QUÂN, CAO NHẤT, THẤP NHẤT')).toEqual([
      [
        'Khối',
        'Lĩnh vực',
        'Bình quân (%)',
        'Độ lệch chuẩn',
        'Cao nhất trừ thấp nhất',
        'Cao nhất (%)',
        'Đơn vị cao nhất',
        'Thấp nhất (%)',
        'Đơn vị thấp nhất',
      ],
      ['Sở, ban, ngành', 'Chỉ số chung', 82.5, 17.5, 35, 100, 'Sở Nội vụ', 65, 'Sở Y tế'],
      ['Sở, ban, ngành', 'Công tác chỉ đạo', 75, 25, 50, 100, 'Sở Nội vụ', 50, 'Sở Y tế'],
      ['Sở, ban, ngành', 'Cải cách thể chế', 90, 10, 20, 100, 'Sở Nội vụ', 80, 'Sở Y tế'],
    ]);
  });

  it('compares averages and bands with last year, where that is known', () => {
    const values = statistics(oneField);
    const [header, index] = tableBelow(values, 'BÌNH QUÂN, CAO NHẤT, THẤP NHẤT');
    expect(header?.slice(9)).toEqual(['Bình quân năm 2022 (%)', 'Tăng/giảm (điểm phần trăm)']);
    expect(index?.slice(9)).toEqual([88, 2]);
    expect(tableBelow(values, 'SỐ ĐƠN VỊ THEO MỨC CHỈ SỐ').slice(0, 3)).toEqual([
      ['Khối', 'Mức chỉ số', 'Số đơn vị', 'Số đơn vị năm 2022', 'Tăng/giảm'],
      ['Sở, ban, ngành', 'Từ 90% trở lên', 1, 1, 0],
      ['Sở, ban, ngành', 'Từ 80% đến dưới 90%', 1, 1, 0],
    ]);
  });

  it('has the distance of each unit from those next to it, and marks whom one step of a score would move', () => {
    const values = statistics([
      unitSheet('Sở Nội vụ', [2, 3, 5]),
      unitSheet('Sở Y tế', [1.5, 3, 4.6]),
      unitSheet('Sở Tư pháp', [2, 2.5, 4.5]),
    ]);
    expect(tableBelow(values, 'KHOẢNG CÁCH GIỮA CÁC ĐƠN VỊ').map((row) => row.slice(1))).toEqual([
      [
        'Đơn vị',
        'Hạng',
        'Chỉ số (%)',
        'Cách đơn vị trên (điểm phần trăm)',
        'Điểm cần thêm',
        'Đơn vị liền trên',
        'Cách đơn vị dưới (điểm phần trăm)',
        'Đơn vị liền dưới',
        'Điểm có thể mất',
      ],
      ['Sở Nội vụ', 1, 100, '–', '–', '–', 9, 'Sở Y tế', 0.9],
      ['Sở Y tế', 2, 91, 9, 0.9, 'Sở Nội vụ', 1, 'Sở Tư pháp', 0.1],
      ['Sở Tư pháp', 3, 90, 1, 0.1, 'Sở Y tế', '–', '–', '–'],
    ]);
    const closer = statistics([
      unitSheet('Sở Nội vụ', [2, 3, 5]),
      unitSheet('Sở Y tế', [1.5, 3, 5]),
      unitSheet('Sở Tư pháp', [2, 3, 4.6]),
    ]);
    expect(tableBelow(closer, 'KHOẢNG CÁCH GIỮA CÁC ĐƠN VỊ').map((row) => row[10])).toEqual([
      'Sát hạng',
      undefined,
      'sát hạng dưới',
      'sát hạng trên',
    ]);
  });

  it('follows the live ranking, and has values where that is not live', () => {
    const sheets = [unitSheet('Sở Nội vụ', [2, 3, 5]), unitSheet('Sở Y tế', [1, 1.5, 4])];
    const formulas = (settings: unknown) =>
      statistics(sheets, settings)
        .flat()
        .filter(isPlannedFormula)
        .map(({ formula }) => formula);
    expect(formulas({})).toContain("=AVERAGE('Xếp hạng Sở, ban, ngành'!$E$9:$E$10)");
    expect(formulas({ liveFormulas: false })).toEqual([]);
    const saysOfRun = (settings: unknown) =>
      statistics(sheets, settings).flat().includes(texts.statistics.ofRunNote);
    expect([saysOfRun({}), saysOfRun({ liveFormulas: false })]).toEqual([true, false]);
  });

  it('names a dozen of those who share a figure and counts the others', () => {
    const rows = Array.from({ length: 20 }, (_, at) => [at + 1, `Xã số ${at + 1}`, 90]);
    const values = statistics([
      sheet('Tổng hợp', [
        ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
        ['Khối: Cấp xã'],
        ['STT', 'Đơn vị', 'Chỉ số (%)'],
        ...rows,
      ]),
    ]);
    expect(tableBelow(values, 'BÌNH QUÂN, CAO NHẤT, THẤP NHẤT')[1]?.[6]).toMatch(
      /^Xã số 1; .*Xã số 12 và 8 đơn vị khác$/u,
    );
  });
});
