import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExplainedBlock } from '../../../../src/core/explain/moves';
import { rankWorkbook } from '../../../../src/core/run/run';
import { defaultSettings } from '../../../../src/core/settings/settings';
import type { Settings } from '../../../../src/core/settings/settings';
import type { CellContent, SheetSnapshot } from '../../../../src/core/workbook';
import { runs } from '../../properties/runs';
import { sheet, unitSheet, workbook } from '../../sheets';

type Row = readonly CellContent[];

/** Points of a max each, units in rows. */
function totals(rows: readonly Row[], more: readonly SheetSnapshot[] = []): readonly SheetSnapshot[] {
  return [
    sheet('Tổng hợp điểm', [
      ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
      ['Khối: Cấp xã'],
      ['STT', 'Đơn vị', 'Điểm tối đa', 'Điểm đạt được'],
      ...rows.map((row, at) => [at + 1, ...row]),
    ]),
    ...more,
  ];
}

function blockOf(sheets: readonly SheetSnapshot[], rules: Partial<Settings> = {}): ExplainedBlock {
  const [block] = rankWorkbook(workbook(...sheets), { ...defaultSettings, ...rules }).ranking.blocks;
  if (block === undefined) throw new Error('nothing is ranked');
  return block;
}

describe('the statistics of a block', () => {
  it('name all units that share the highest and the lowest index as it is printed', () => {
    const { statistics } = blockOf(
      totals([
        ['Xã Cam Lộ', 100, 90.004],
        ['Xã Gio Linh', 100, 90.001],
        ['Xã Bến Hải', 100, 80],
        ['Xã Cửa Việt', 100, 70.004],
        ['Xã Hải Lăng', 100, 69.996],
      ]),
    );
    expect(statistics.index).toMatchObject({
      highest: { percent: 90.004, units: ['Xã Cam Lộ', 'Xã Gio Linh'] },
      lowest: { percent: 69.996, units: ['Xã Cửa Việt', 'Xã Hải Lăng'] },
    });
  });

  it('have the mean of the percentages and their standard deviation, by field too', () => {
    const { statistics } = blockOf([
      unitSheet('Sở Nội vụ', [2, 3, 5]),
      unitSheet('Sở Y tế', [1, 1.5, 4]),
      unitSheet('Sở Tư pháp', [1, 2.5, 3]),
    ]);
    // 100, 50 and 70 of the first field; 100, 80 and 60 of the second.
    expect(statistics.fields.map((field) => field?.averagePercent)).toEqual([220 / 3, 80]);
    expect(statistics.fields[1]?.sdPercent).toBeCloseTo(Math.sqrt(800 / 3), 12);
    expect(statistics.fields[0]).toMatchObject({
      highest: { percent: 100, units: ['Sở Nội vụ'] },
      lowest: { percent: 50, units: ['Sở Y tế'] },
      previousAveragePercent: null,
    });
  });

  it('have the average of all units of last year, of those too that are gone, and the units per band then', () => {
    const { statistics } = blockOf(
      totals(
        [
          ['Xã Cam Lộ', 100, 91],
          ['Xã Gio Linh', 100, 79.996],
        ],
        [
          sheet('Năm 2024', [
            ['XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024'],
            ['Khối: Cấp xã'],
            ['STT', 'Đơn vị', 'Chỉ số (%)', 'Xếp hạng'],
            [1, 'Xã Cam Lộ', 92, 1],
            [2, 'Xã Gio Linh', 81, 2],
            [3, 'Xã Bến Hải', 55, 3],
          ]),
        ],
      ),
    );
    expect(statistics.index?.previousAveragePercent).toBe(76);
    expect(statistics.bands).toEqual([
      { from: 90, isAbove: false, units: ['Xã Cam Lộ'], previousUnits: 1 },
      // 79.996 prints as 80.00.
      { from: 80, isAbove: false, units: ['Xã Gio Linh'], previousUnits: 1 },
      { from: 70, isAbove: false, units: [], previousUnits: 0 },
      { from: 60, isAbove: false, units: [], previousUnits: 0 },
      { from: null, isAbove: false, units: [], previousUnits: 1 },
    ]);
  });

  it('count by the bounds of the grades where these are set; a bound may belong to the band below', () => {
    const rows: readonly Row[] = [
      ['Xã Cam Lộ', 100, 95],
      ['Xã Gio Linh', 100, 85],
      ['Xã Bến Hải', 100, 70],
      ['Xã Cửa Việt', 100, 50],
    ];
    const grades = [{ name: 'Tốt', from: 85 }, { name: 'Khá', above: 70 }, { name: 'Trung bình' }];
    const { statistics } = blockOf(totals(rows), { grades });
    expect(statistics.bands).toEqual([
      { from: 85, isAbove: false, units: ['Xã Cam Lộ', 'Xã Gio Linh'], previousUnits: null },
      { from: 70, isAbove: true, units: [], previousUnits: null },
      { from: null, isAbove: false, units: ['Xã Bến Hải', 'Xã Cửa Việt'], previousUnits: null },
    ]);
  });

  it('have the smallest step by which two units differ in a criterion, survey points aside', () => {
    const scores = (unit: string, first: number, survey: number) =>
      sheet(unit, [
        ['BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
        [`Đơn vị: ${unit}`],
        ['Khối: Sở, ban, ngành'],
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định', 'Điểm điều tra XHH'],
        ['1', 'Công tác chỉ đạo', 10],
        ['1.1', 'Kế hoạch', 5, first, null],
        ['1.2', 'Mức độ hài lòng', 5, null, survey],
      ]);
    const { statistics } = blockOf([
      scores('Sở Nội vụ', 5, 4.31),
      scores('Sở Y tế', 4.5, 4.32),
      scores('Sở Tư pháp', 3.75, 4.33),
    ]);
    expect(statistics.smallestStep).toBe(0.5);
  });
});

describe('the margins of a unit', () => {
  const margins = (rows: readonly Row[], rules: Partial<Settings> = {}) =>
    blockOf(totals(rows), rules).statistics.margins;

  it('are the distance as printed and the points that its own max makes of it', () => {
    const below = { unit: 'Xã Gio Linh', percent: 0.5, points: 0.5, between: 0.5 };
    const above = { unit: 'Xã Cam Lộ', percent: 0.5, points: 0.4, between: 0.4 };
    expect(
      margins([
        ['Xã Cam Lộ', 100, 90],
        ['Xã Gio Linh', 80, 71.6],
      ]),
    ).toEqual([
      { unit: 'Xã Cam Lộ', above: null, below },
      { unit: 'Xã Gio Linh', above, below: null },
    ]);
  });

  it('are 0 between units that share a rank; who shares it with the unit before it may lose nothing', () => {
    const tied = (unit: string) => ({ unit, percent: 0, points: 0, between: 0 });
    expect(
      margins([
        ['Xã Cam Lộ', 100, 90],
        ['Xã Gio Linh', 100, 90],
        ['Xã Bến Hải', 100, 80],
      ]),
    ).toEqual([
      { unit: 'Xã Cam Lộ', above: null, below: tied('Xã Gio Linh') },
      {
        unit: 'Xã Gio Linh',
        above: tied('Xã Cam Lộ'),
        // It is 10 points before the next one, which is no close call.
        below: { unit: 'Xã Bến Hải', percent: 10, points: 0, between: 10 },
      },
      {
        unit: 'Xã Bến Hải',
        above: { unit: 'Xã Gio Linh', percent: 10, points: 10, between: 10 },
        below: null,
      },
    ]);
  });

  it('are the fewest steps of 0.01 that reach the rank above and the most that keep its own, by trying each', () => {
    const units = fc.array(
      fc.record({ max: fc.constantFrom(8, 37, 60), hundredths: fc.integer({ min: 300, max: 420 }) }),
      { minLength: 2, maxLength: 6 },
    );
    const decimals = fc.constantFrom(0, 1, 2, 3, null);
    const ties = fc.constantFrom<('competition' | 'dense')[]>('competition', 'dense');
    fc.assert(
      fc.property(units, decimals, ties, (made, rankDecimals, rule) => {
        const rules = { rankDecimals, ties: rule };
        const rows = (changed: number, steps: number) =>
          made.map(({ max, hundredths }, at) => [
            `Xã số ${at + 1}`,
            max,
            (hundredths + (at === changed ? steps : 0)) / 100,
          ]);
        const rankWith = (unit: number, steps: number) =>
          blockOf(totals(rows(unit, steps)), rules).units.find(({ name }) => name === `Xã số ${unit + 1}`)
            ?.rank ?? 0;
        const block = blockOf(totals(rows(-1, 0)), rules);
        const ranks = new Map(block.units.map(({ name, rank }) => [name, rank ?? 0]));
        for (const { unit, above, below } of block.statistics.margins) {
          const at = Number(unit.split(' ').at(-1)) - 1;
          const own = ranks.get(unit) ?? 0;
          if (above !== null) {
            const rank = ranks.get(above.unit) ?? 0;
            const steps = Math.round((above.points ?? -1) * 100);
            expect(rankWith(at, steps)).toBeLessThanOrEqual(rank);
            if (rank < own) expect(rankWith(at, steps - 1)).toBeGreaterThan(rank);
            else expect(steps).toBe(0);
          }
          if (below !== null) {
            const steps = Math.round((below.points ?? -1) * 100);
            expect(rankWith(at, -steps)).toBe(own);
            if (ranks.get(below.unit) === own) expect(steps).toBe(0);
            else expect(rankWith(at, -steps - 1)).toBeGreaterThan(own);
          }
        }
      }),
      runs(120),
    );
  });
});
