import { describe, expect, it } from 'vitest';
import { periodCode } from '../../../src/core/period';
import { rankWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';

const TITLE = 'KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025';
const BLOCK = ['Khối: Xã, phường'];

function results(...sheets: readonly SheetSnapshot[]) {
  const { ranking } = rankWorkbook(workbook(...sheets), defaultSettings);
  return {
    year: ranking.blocks.map(({ year }) => (year === null ? '' : periodCode(year))).join(),
    ranks: ranking.blocks.flatMap(({ units }) =>
      units.map(
        ({ name, points, rank, previousRank }) =>
          `${name} ${String(points)} ${String(previousRank)}>${String(rank)}`,
      ),
    ),
    said: ranking.findings
      .filter(({ code }) => code !== 'scale-assumed' && code !== 'block-guessed')
      .map(({ code, severity, place, facts }) => {
        const periods = 'periods' in facts ? facts.periods.map(periodCode).join(', ') : '';
        const blank = 'blank' in facts ? ' blank' : '';
        return `${severity} ${code} ${place.sheet}!${place.cell} ${periods}${blank}`.trim();
      }),
  };
}

const MOVED = ['Xã B 85 2>1', 'Xã A 80 1>2'];

/** Units in rows; the first two columns have the points 82 and 81, then 80 and 85. */
function columns(headers: readonly CellContent[], blank: CellContent = null): SheetSnapshot {
  const rest = headers.slice(2).map(() => blank);
  return sheet('KQ', [
    [TITLE],
    BLOCK,
    ['STT', 'Đơn vị', 'Điểm tối đa', ...headers],
    [1, 'Xã A', 100, 82, 80, ...rest],
    [2, 'Xã B', 100, 81, 85, ...rest],
  ]);
}

describe('months and quarters to come count for nothing, and the last one with scores is this one', () => {
  it.each([
    [['T1', 'T2', 'T3', 'T4'], null, 'T2/2025', 'T3/2025, T4/2025'],
    [['Quý I', 'Quý II', 'Quý III', 'Quý IV'], null, 'Quý II/2025', 'Quý III/2025, Quý IV/2025'],
    [['Quý I', 'Quý II', 'Quý III'], 0, 'Quý II/2025', 'Quý III/2025'],
    [['Tháng 8', 'Tháng 9', 'Tháng 10'], '-', 'T9/2025', 'T10/2025'],
    [['Quý I', 'Quý II', 'Quý III', 'Cả năm'], null, 'Quý II/2025', 'Quý III/2025'],
  ] as const)('in columns %j that hold %j', (headers, blank, year, left) => {
    expect(results(columns(headers, blank))).toEqual({
      year,
      ranks: MOVED,
      said: [`info period-not-used KQ!F4 ${left} blank`],
    });
  });

  it('below a row of maxima, which all months have', () => {
    const one = columns(['T1', 'T2', 'T3']);
    const [title = [], block = [], header = [], ...units] = one.values;
    const values = [title, block, header, [null, 'Điểm tối đa', 100, 100, 100, 100], ...units];
    expect(results(sheet('KQ', values))).toMatchObject({ year: 'T2/2025', ranks: MOVED });
  });

  it('in columns of criteria by units', () => {
    const one = sheet('KQ', [
      [TITLE],
      BLOCK,
      ['STT', 'Nội dung', 'Điểm tối đa', 'Xã A', null, null, 'Xã B', null, null],
      [null, null, null, 'T8', 'T9', 'T10', 'T8', 'T9', 'T10'],
      ['1', 'Thể chế', 100],
      ['1.1', 'Văn bản', 100, 82, 80, null, 81, 85, null],
    ]);
    expect(results(one)).toEqual({
      year: 'T9/2025',
      ranks: MOVED,
      said: ['info period-not-used KQ!F6 T10/2025 blank'],
    });
  });

  it('in rows of each unit', () => {
    const one = sheet('KQ', [
      [TITLE],
      BLOCK,
      ['STT', 'Đơn vị', 'Quý', 'Điểm tối đa', 'Điểm'],
      [1, 'Xã A', 'I', 100, 82],
      [null, null, 'II', 100, 80],
      [null, null, 'III', 100, null],
      [2, 'Xã B', 'I', 100, 81],
      [null, null, 'II', 100, 85],
      [null, null, 'III', 100, null],
    ]);
    expect(results(one)).toMatchObject({ year: 'Quý II/2025', ranks: MOVED });
  });

  const byTotals = (month: number, a: CellContent, b: CellContent) =>
    sheet(`T${String(month)}`, [
      [`KẾT QUẢ CHỈ SỐ CCHC THÁNG ${String(month)}/2025`],
      BLOCK,
      ['STT', 'Đơn vị', 'Điểm tối đa', 'Điểm thẩm định', 'Xếp hạng'],
      // RANK over blanks.
      [1, 'Xã A', 100, a, a === null ? 1 : null],
      [2, 'Xã B', 100, b, b === null ? 1 : null],
    ]);
  const byCriteria = (month: number, a: CellContent, b: CellContent) =>
    sheet(`T${String(month)}`, [
      [`KẾT QUẢ CHỈ SỐ CCHC THÁNG ${String(month)}/2025`],
      BLOCK,
      ['STT', 'Nội dung', 'Điểm tối đa', 'Xã A', 'Xã B'],
      ['1', 'Thể chế', 100],
      ['1.1', 'Văn bản', 100, a, b],
    ]);
  it.each([
    ['B4', byTotals],
    ['D3', byCriteria],
  ] as const)('on a sheet for the next month, which is said at %s', (cell, of) => {
    const { year, ranks, said } = results(of(8, 82, 81), of(9, 80, 85), of(10, null, null));
    expect([year, ranks]).toEqual(['T9/2025', MOVED]);
    expect(said.filter((one) => one.includes('blank'))).toEqual([
      `info period-not-used T10!${cell} T10/2025 blank`,
    ]);
  });
});

describe('a period counts although it has few scores or none', () => {
  it('where one unit has a score of it', () => {
    const one = columns(['T1', 'T2', 'T3']);
    const values = one.values.map((line, row) => (row === 3 ? [...line.slice(0, 5), 70] : line));
    expect(results({ ...one, values })).toMatchObject({
      year: 'T3/2025',
      ranks: ['Xã A 70 2>1', 'Xã B 0 1>2'],
    });
  });

  it('where no other period of the workbook has scores', () => {
    const blank = columns(['T1', 'T2']);
    const values = blank.values.map((line, row) => (row < 3 ? line : line.slice(0, 3)));
    expect(results({ ...blank, values }).year).toBe('T2/2025');
  });

  it('where it is a whole year, whose sheets are to be filled in', () => {
    const year = (name: string, points: CellContent) =>
      sheet(name, [
        [`KẾT QUẢ CHỈ SỐ CCHC NĂM ${name}`],
        BLOCK,
        ['STT', 'Nội dung', 'Điểm tối đa', 'Xã A', 'Xã B'],
        ['1', 'Thể chế', 100],
        ['1.1', 'Văn bản', 100, points, points],
      ]);
    expect(results(year('2024', 80), year('2025', null)).year).toBe('2025');
  });
});
