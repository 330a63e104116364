import { describe, expect, it } from 'vitest';
import { computeRanking } from '../../../../src/core/run/run';
import { defaultSettings } from '../../../../src/core/settings/settings';
import type { Settings } from '../../../../src/core/settings/settings';
import type { CellContent, SheetSnapshot } from '../../../../src/core/workbook';
import { core as texts } from '../../../../src/locales/vi/core';
import { applied } from '../../appliedPlan';
import { NOW, sheet, workbook } from '../../sheets';
import { historyOf, table } from './historySheets';
import type { HistoryJson } from './historySheets';

describe('the history of a block', () => {
  it('of months has months', () => {
    const points = (one: number, other: number) =>
      new Map([
        ['Xã An Bình', one],
        ['Xã Cẩm Mỹ', other],
      ]);
    const { history } = historyOf([
      table('THÁNG 9/2025', 'scores', points(90, 80), 100),
      table('THÁNG 7/2025', 'scores', points(70, 75), 100),
      table('THÁNG 8/2025', 'scores', points(60, 65), 100),
      table('NĂM 2024', 'scores', points(50, 55), 100),
    ]);
    expect(history.map(({ year: one, period, averagePercent }) => [one, period, averagePercent])).toEqual([
      [2025, 'T7', 72.5],
      [2025, 'T8', 62.5],
      [2025, 'T9', 85],
    ]);
    const overYears = historyOf([
      table('QUÝ III/2025', 'scores', points(90, 80), 100),
      table('QUÝ II/2025', 'scores', points(70, 75), 100),
      table('QUÝ IV/2024', 'scores', points(60, 65), 100),
    ]);
    expect(overYears.history.map(({ year: one, period }) => [one, period])).toEqual([
      [2024, 'Quý IV'],
      [2025, 'Quý II'],
      [2025, 'Quý III'],
    ]);
  });

  it('has average, highest and lowest of the same units in all years: those that are ranked, all where no rank is printed', () => {
    const points = new Map([
      ['Xã An Bình', 90],
      ['Xã Cẩm Mỹ', 80],
      ['Xã Gia Hưng', 60],
    ]);
    const excluded = { excludedUnits: ['Xã An Bình'] };
    const old = workbook(table('NĂM 2023', 'scores', points, 100));
    const written = applied(
      old,
      computeRanking(old, { ...defaultSettings, ...excluded }, texts, NOW).plan,
    ).sheets.filter(({ name }) => name.startsWith('Xếp hạng'));
    const indexes = sheet('2022', [
      ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2022'],
      ['STT', 'Khối', 'Tên đơn vị', 'Chỉ số (%)'],
      ...[...points].map(([unit, own], at): CellContent[] => [at + 1, 'Cấp xã', unit, own]),
    ]);
    const figures = (settings: Partial<Settings>) => {
      const { history, run } = historyOf(
        [
          table('NĂM 2025', 'scores', points, 100),
          table('NĂM 2024', 'scores', points, 100),
          indexes,
          ...written.map((one) => ({ ...one, name: 'Kết quả cũ' })),
        ],
        [],
        settings,
      );
      const [block] = run.ranking.blocks;
      expect(history.at(-1)?.averagePercent).toBe(block?.averagePercent);
      expect(block?.statistics.index?.previousAveragePercent).toBe(history.at(-2)?.averagePercent);
      return history.map(({ averagePercent, highestPercent, lowestPercent }) =>
        [averagePercent, highestPercent, lowestPercent].map((one) => one?.toFixed(2)),
      );
    };
    const all = ['76.67', '90.00', '60.00'];
    const two = ['70.00', '80.00', '60.00'];
    expect(figures({})).toEqual([all, two, all, all]);
    expect(figures(excluded)).toEqual([two, two, two, two]);
  });

  it('keeps blocks of an earlier year apart that are one today or are not there any more, in a file as in the workbook', () => {
    const printed = (then: number, block: string, from: number, names: readonly string[]) =>
      sheet(`${then} ${block}`, [
        [`KẾT QUẢ XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${then}`],
        [`Khối: ${block}`],
        ['STT', 'Tên đơn vị', 'Chỉ số (%)', 'Xếp hạng'],
        ...names.map((name, at): CellContent[] => [at + 1, name, from - at, at + 1]),
      ]);
    const today = sheet('2025', [
      ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
      ['STT', 'Khối', 'Tên đơn vị', 'Điểm tối đa', 'Tổng điểm'],
      ...['Sở Y tế', 'Sở Nội vụ', 'Sở Tư pháp', 'Sở Xây dựng'].map((name, at): CellContent[] => [
        ...[at + 1, 'Sở, ban, ngành', name, 100],
        90 - at,
      ]),
    ]);
    const both = (content: readonly SheetSnapshot[]) => {
      const told = (one: HistoryJson | undefined) => [
        one?.averagePercent,
        one?.units.map(({ name, rank, percent }) => [name, rank, percent]),
      ];
      const ofFile = told(historyOf([today], [{ path: 'cũ.xlsx', content }]).history[0]);
      expect(told(historyOf([today, ...content]).history[0])).toEqual(ofFile);
      return ofFile;
    };
    // One unit stood in a block that is not there any more: its rank is one there.
    expect(
      both([
        printed(2024, 'Sở, ban, ngành', 95, ['Sở Nội vụ', 'Sở Tư pháp', 'Sở Xây dựng']),
        printed(2024, 'Đơn vị sự nghiệp', 85, ['Sở Y tế', 'Báo Tỉnh', 'Thư viện']),
      ]),
    ).toEqual([
      94,
      [
        ['Sở Nội vụ', 1, 95],
        ['Sở Tư pháp', 2, 94],
        ['Sở Xây dựng', 3, 93],
        ['Sở Y tế', null, 85],
      ],
    ]);
    // Two blocks became one: there is no average of it, and no rank in it.
    expect(
      both([
        printed(2024, 'Khối I', 95, ['Sở Y tế', 'Sở Nội vụ']),
        printed(2024, 'Khối II', 90, ['Sở Tư pháp', 'Sở Xây dựng']),
      ]),
    ).toEqual([
      null,
      [
        ['Sở Y tế', null, 95],
        ['Sở Nội vụ', null, 94],
        ['Sở Tư pháp', null, 90],
        ['Sở Xây dựng', null, 89],
      ],
    ]);
    // A block that had another name is the same one.
    expect(both([printed(2024, 'Khối 1', 95, ['Sở Y tế', 'Sở Nội vụ', 'Sở Tư pháp'])])[0]).toBe(94);
  });
});
