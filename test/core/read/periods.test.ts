import { describe, expect, it } from 'vitest';
import { periodCode, periodOf } from '../../../src/core/period';
import { periodIn } from '../../../src/core/read/words/periodIn';
import { resultJson } from '../../../src/core/run/resultJson';
import { computeRanking } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { core as texts } from '../../../src/locales/vi/core';
import { NOW, sheet, workbook } from '../sheets';

function ranked(...sheets: readonly SheetSnapshot[]) {
  const run = computeRanking(workbook(...sheets), defaultSettings, texts, NOW);
  return {
    json: resultJson(run, texts),
    period: run.ranking.blocks[0]?.period,
    year: run.ranking.blocks[0]?.year,
    ranks: run.ranking.blocks.flatMap(({ units }) =>
      units.map(({ name, rank, previousRank }) => `${name} ${String(previousRank)}>${String(rank)}`),
    ),
    findings: run.findings.map(({ code, place }) => `${code} ${place.sheet}!${place.cell}`),
    text: JSON.stringify(run.plan.sheets.map(({ values }) => values)),
  };
}

type Points = readonly [number, number];

const totals = (name: string, title: string, [a, b]: Points) =>
  sheet(name, [
    [title],
    ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Tổng điểm'],
    [1, 'Sở Nội vụ', 100, a],
    [2, 'Sở Y tế', 100, b],
  ]);
const fields = (name: string, title: string, [a, b]: Points) =>
  sheet(name, [
    [title],
    ['STT', 'Tên đơn vị', 'Thể chế (40 điểm)', 'Thủ tục (60 điểm)'],
    [1, 'Sở Nội vụ', a - 50, 50],
    [2, 'Sở Y tế', b - 50, 50],
  ]);
const byUnits = (name: string, title: string, [a, b]: Points) =>
  sheet(name, [
    [title],
    ['STT', 'Nội dung', 'Điểm tối đa', 'Sở Nội vụ', 'Sở Y tế'],
    ['1', 'Chỉ đạo', 100],
    ['1.1', 'Kế hoạch', 100, a, b],
  ]);
const scoreSheets = (name: string, title: string, points: Points) =>
  ['Sở Nội vụ', 'Sở Y tế'].map((unit, index) =>
    sheet(`${name} ${String(index)}`, [
      [title],
      [`Đơn vị: ${unit}`],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định'],
      ['1', 'Chỉ đạo', 100],
      ['1.1', 'Kế hoạch', 100, points[index] ?? 0],
    ]),
  );
const BEFORE: Points = [90, 80];
const NOW_POINTS: Points = [85, 88];
const MOVED = ['Sở Y tế 2>1', 'Sở Nội vụ 1>2'];

describe.each([
  ['THÁNG 8/2025', 'THÁNG 9/2025', 'T9', 'tháng 8/2025'],
  ['T8/2025', 'T9/2025', 'T9', 'tháng 8/2025'],
  ['Tháng 8 năm 2025', 'Tháng 9 năm 2025', 'T9', 'tháng 8/2025'],
  ['tháng 9 năm 2025', 'tháng 10 năm 2025', 'T10', 'tháng 9/2025'],
  ['QUÝ II NĂM 2025', 'QUÝ III NĂM 2025', 'Quý III', 'quý II/2025'],
  ['QUÝ MỘT NĂM 2025', 'QUÝ HAI NĂM 2025', 'Quý II', 'quý I/2025'],
  ['Quý 3/2025', 'Quý 4/2025', 'Quý IV', 'quý III/2025'],
  ['QUÍ III/2025', 'QUÍ IV/2025', 'Quý IV', 'quý III/2025'],
  ['6 THÁNG ĐẦU NĂM 2025', '6 THÁNG CUỐI NĂM 2025', '6 tháng cuối năm', '6 tháng đầu năm 2025'],
  ['6 tháng đầu năm 2025', '9 tháng đầu năm 2025', '9 tháng', '6 tháng đầu năm 2025'],
  ['Học kỳ I năm học 2024-2025', 'Học kỳ II năm học 2024-2025', 'Học kỳ II', 'học kỳ I năm học 2024-2025'],
  ['NĂM HỌC 2023-2024', 'NĂM HỌC 2024-2025', '2024-2025', 'năm học 2023-2024'],
  ['ĐỢT 1 NĂM 2025', 'ĐỢT 2 NĂM 2025', 'Đợt 2', 'đợt 1/2025'],
  ['ĐỢT I/2025', 'ĐỢT II/2025', 'Đợt 2', 'đợt 1/2025'],
  ['NĂM 2025 - ĐỢT 9', 'NĂM 2025 - ĐỢT 10', 'Đợt 10', 'đợt 9/2025'],
  ['Đợt thứ nhất năm 2025', 'Đợt thứ hai năm 2025', 'Đợt 2', 'đợt 1/2025'],
  ['LẦN 1 NĂM 2025', 'LẦN 2 NĂM 2025', 'Lần 2', 'lần 1/2025'],
  ['KỲ 1 NĂM 2025', 'KỲ 2 NĂM 2025', 'Kỳ 2', 'kỳ 1/2025'],
  ['TUẦN 35 NĂM 2025', 'TUẦN 36 NĂM 2025', 'Tuần 36', 'tuần 35/2025'],
  ['Tuần 9/2025', 'Tuần 10/2025', 'Tuần 10', 'tuần 9/2025'],
])('%s comes before %s', (then, now, period, named) => {
  const title = (of: string) => `BẢNG XẾP HẠNG CHỈ SỐ PHỤC VỤ ${of}`;
  it.each([
    ['units × totals', (name: string, of: string, points: Points) => [totals(name, title(of), points)]],
    ['units × fields', (name: string, of: string, points: Points) => [fields(name, title(of), points)]],
    ['criteria × units', (name: string, of: string, points: Points) => [byUnits(name, title(of), points)]],
    ['unit score sheets', (name: string, of: string, points: Points) => scoreSheets(name, title(of), points)],
    ['a line of its own', (name: string, of: string, points: Points) => [totals(name, of, points)]],
  ])('in %s, in either order of the tabs', (_, make) => {
    const sheets = [...make('A', then, BEFORE), ...make('B', now, NOW_POINTS)];
    for (const result of [ranked(...sheets), ranked(...sheets.toReversed())]) {
      expect(result.ranks).toEqual(MOVED);
      expect(result.period).toBe(period);
      expect(result.findings.filter((one) => !one.startsWith('block-guessed'))).toEqual([]);
      expect(result.text.toLowerCase().includes(`so với ${named.toLowerCase()}`)).toBe(true);
    }
  });
});

describe('a period is told', () => {
  it.each([
    ['T8', 'T9'],
    ['Tháng 8', 'Tháng 9'],
    ['Quý II', 'Quý III'],
    ['KQ tháng 8', 'KQ tháng 9'],
    ['Q2', 'Q3'],
    ['QII', 'QIII'],
    ['Quí III', 'Quí IV'],
    ['6T đầu năm', '6T cuối năm'],
    ['2023-2024', '2024-2025'],
    ['Đợt 1', 'Đợt 2'],
    ['Kỳ 1', 'Kỳ 2'],
    ['Tuần 35', 'Tuần 36'],
    ['W35', 'W36'],
    ['W9-2025', 'W10-2025'],
    ['Week 35', 'Week 36'],
    ['Lần 1-2025', 'Lần 2-2025'],
  ])('by the names of the sheets %s and %s', (then, now) => {
    for (const title of ['KẾT QUẢ XẾP HẠNG NĂM 2025', 'KẾT QUẢ XẾP HẠNG']) {
      if (title.includes('2025') && then.includes('2023')) continue;
      expect(ranked(totals(now, title, NOW_POINTS), totals(then, title, BEFORE)).ranks).toEqual(MOVED);
    }
  });

  const columns = (header: readonly (readonly CellContent[])[], rows: readonly (readonly CellContent[])[]) =>
    ranked(sheet('KQ', [['KẾT QUẢ XẾP HẠNG NĂM 2025'], ...header, ...rows]));

  it.each([
    ['Tháng 8', 'Tháng 9', 'T9'],
    ['Đợt 1', 'Đợt 2', 'Đợt 2'],
    ['Kỳ 1', 'Kỳ 2', 'Kỳ 2'],
    ['Tuần 35', 'Tuần 36', 'Tuần 36'],
  ])('by two columns side by side: %s, %s', (then, now, named) => {
    const { ranks, period } = columns(
      [['STT', 'Tên đơn vị', 'Điểm tối đa', then, now]],
      [
        [1, 'Sở Nội vụ', 100, 90, 85],
        [2, 'Sở Y tế', 100, 80, 88],
      ],
    );
    expect(ranks).toEqual(MOVED);
    expect(period).toBe(named);
  });

  it('by groups of columns, and by what the headers themselves say', () => {
    const rows = [
      [1, 'Sở Nội vụ', 85, 2, 90, 1],
      [2, 'Sở Y tế', 88, 1, 80, 2],
    ];
    const grouped = columns(
      [
        ['STT', 'Tên đơn vị', 'Quý III', null, 'Quý II', null],
        [null, null, 'Điểm', 'Xếp hạng', 'Điểm', 'Xếp hạng'],
      ],
      rows,
    );
    expect(grouped.ranks).toEqual(MOVED);
    const said = columns([['STT', 'Tên đơn vị', 'Điểm T9', 'Xếp hạng T9', 'Điểm T8', 'Xếp hạng T8']], rows);
    expect(said.ranks).toEqual(MOVED);
  });

  it('by the words of the period before', () => {
    const { ranks } = ranked(
      sheet('KQ', [
        ['KẾT QUẢ XẾP HẠNG THÁNG 9/2025'],
        ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Tổng điểm', 'Xếp hạng tháng trước', 'Xếp hạng'],
        [1, 'Sở Nội vụ', 100, 85, 1, 2],
        [2, 'Sở Y tế', 100, 88, 2, 1],
      ]),
    );
    expect(ranks).toEqual(MOVED);
  });

  it('and the total of a year counts, not the quarters beside it', () => {
    const { ranks, period } = columns(
      [['STT', 'Tên đơn vị', 'Điểm tối đa', 'Quý I', 'Quý II', 'Tổng điểm']],
      [
        [1, 'Sở Nội vụ', 100, 45, 40, 85],
        [2, 'Sở Y tế', 100, 40, 48, 88],
      ],
    );
    expect(ranks).toEqual(['Sở Y tế null>1', 'Sở Nội vụ null>2']);
    expect(period).toBeNull();
  });

  it('in columns of criteria × units and of unit score sheets', () => {
    const byColumns = columns(
      [
        ['STT', 'Nội dung', 'Điểm tối đa', 'Sở Nội vụ', null, 'Sở Y tế', null],
        [null, null, null, 'Tháng 8', 'Tháng 9', 'Tháng 8', 'Tháng 9'],
      ],
      [
        ['1', 'Chỉ đạo', 100],
        ['1.1', 'Kế hoạch', 100, 90, 85, 80, 88],
      ],
    );
    expect(byColumns.ranks).toEqual(MOVED);
    const sheetOf = (unit: string, then: number, now: number) =>
      sheet(unit, [
        ['BẢNG CHẤM ĐIỂM NĂM 2025'],
        [`Đơn vị: ${unit}`],
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Quý II', null, 'Quý III', null],
        [null, null, null, 'Tự chấm', 'Thẩm định', 'Tự chấm', 'Thẩm định'],
        ['1', 'Chỉ đạo', 100],
        ['1.1', 'Kế hoạch', 100, then, then, now, now],
      ]);
    expect(ranked(sheetOf('Sở Nội vụ', 90, 85), sheetOf('Sở Y tế', 80, 88)).ranks).toEqual(MOVED);
  });

  it('by a printed ranking of the period before', () => {
    const last = sheet('Q2', [
      ['KẾT QUẢ XẾP HẠNG QUÝ II/2025'],
      ['Tên đơn vị', 'Xếp hạng'],
      ['Sở Nội vụ', 1],
      ['Sở Y tế', 2],
    ]);
    expect(ranked(last, totals('Q3', 'KẾT QUẢ QUÝ III/2025', NOW_POINTS)).ranks).toEqual(MOVED);
  });
});

describe('what is counted may be no period', () => {
  const COMPETE = 'tables-compete B!B3';
  it.each([
    ['KỲ HỌP 1 NĂM 2025', 'KỲ HỌP 2 NĂM 2025'],
    ['ĐỢT THI ĐUA 1 NĂM 2025', 'ĐỢT THI ĐUA 2 NĂM 2025'],
  ])('%s and %s are two tables of one time, which is said', (one, other) => {
    const { ranks, findings } = ranked(
      totals('A', `KẾT QUẢ ${one}`, BEFORE),
      totals('B', `KẾT QUẢ ${other}`, NOW_POINTS),
    );
    expect(ranks).toEqual(['Sở Nội vụ null>1', 'Sở Y tế null>2']);
    expect(findings).toContain(COMPETE);
  });

  it.each([
    ['THẨM ĐỊNH LẦN 1 NĂM 2025', 'THẨM ĐỊNH LẦN 2 NĂM 2025'],
    ['THẨM ĐỊNH ĐỢT 1 NĂM 2025', 'THẨM ĐỊNH ĐỢT 2 NĂM 2025'],
    ['THẨM ĐỊNH CHỈ SỐ CCHC LẦN 1 NĂM 2025', 'THẨM ĐỊNH CHỈ SỐ CCHC LẦN 2 NĂM 2025'],
    ['TỰ CHẤM LẦN 1 NĂM 2025', 'TỰ CHẤM LẦN 2 NĂM 2025'],
    ['NĂM 2025 (LẦN 1)', 'NĂM 2025 (LẦN 2)'],
    ['NĂM 2025', 'LẦN 2 NĂM 2025'],
  ])('%s and %s are two rounds of one time, of which the later counts, which is said', (one, other) => {
    const { ranks, findings } = ranked(
      totals('A', `KẾT QUẢ ${one}`, BEFORE),
      totals('B', `KẾT QUẢ ${other}`, NOW_POINTS),
    );
    expect(ranks).toEqual(['Sở Y tế null>1', 'Sở Nội vụ null>2']);
    expect(findings).toContain('tables-compete A!B3');
  });

  it('where each has units of its own: all of them are of the year', () => {
    const of = (name: string, title: string, units: readonly (readonly [string, number])[]) =>
      sheet(name, [
        [title],
        ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Tổng điểm'],
        ...units.map(([unit, points], index) => [index + 1, unit, 100, points]),
      ]);
    const result = ranked(
      of('A', 'KẾT QUẢ ĐỢT 1 NĂM 2025', [
        ['Sở Nội vụ', 90],
        ['Sở Y tế', 80],
      ]),
      of('B', 'KẾT QUẢ ĐỢT 2 NĂM 2025', [
        ['Sở Tư pháp', 85],
        ['Sở Xây dựng', 70],
      ]),
    );
    expect(result.ranks).toEqual([
      'Sở Nội vụ null>1',
      'Sở Tư pháp null>2',
      'Sở Y tế null>3',
      'Sở Xây dựng null>4',
    ]);
    expect(result.period).toBeNull();
  });

  it('in columns below a kind of score, where they are its rounds', () => {
    const { ranks, period } = ranked(
      sheet('KQ', [
        ['KẾT QUẢ NĂM 2025'],
        ['STT', 'Nội dung', 'Điểm tối đa', 'Sở Nội vụ', null, 'Sở Y tế', null],
        [null, null, null, 'Thẩm định', null, 'Thẩm định', null],
        [null, null, null, 'Đợt 1', 'Đợt 2', 'Đợt 1', 'Đợt 2'],
        ['1', 'Chỉ đạo', 100],
        ['1.1', 'Kế hoạch', 100, 90, 85, 80, 88],
      ]),
    );
    expect(ranks.every((one) => one.includes('null>'))).toBe(true);
    expect(period).toBeNull();
  });

  it('and beside a quarter nobody knows which is later, which is a warning', () => {
    const run = computeRanking(
      workbook(
        totals('A', 'KẾT QUẢ ĐỢT 1 NĂM 2025', BEFORE),
        totals('B', 'KẾT QUẢ ĐỢT 2 NĂM 2025', NOW_POINTS),
        totals('C', 'KẾT QUẢ QUÝ I NĂM 2025', NOW_POINTS),
      ),
      defaultSettings,
      texts,
      NOW,
    );
    const said = run.findings.filter(({ code }) => code === 'period-not-used');
    expect(said.map(({ severity, place }) => `${severity} ${place.sheet}`)).toEqual([
      'warning A',
      'warning B',
    ]);
  });
});

it('January follows December of the year before', () => {
  const result = ranked(
    totals('A', 'KẾT QUẢ THÁNG 1/2026', NOW_POINTS),
    totals('B', 'KẾT QUẢ THÁNG 12/2025', BEFORE),
  );
  expect(result.ranks).toEqual(MOVED);
  expect(result.period).toBeNull();
});

it('a month is compared with no quarter, which is said', () => {
  const result = ranked(
    totals('A', 'KẾT QUẢ THÁNG 9/2025', NOW_POINTS),
    totals('B', 'KẾT QUẢ QUÝ II/2025', BEFORE),
  );
  expect(result.ranks).toEqual(['Sở Y tế null>1', 'Sở Nội vụ null>2']);
  expect(result.findings).toContain('period-not-used B!B3');
});

it.each([
  ['Hà Tĩnh, ngày 15 tháng 01 năm 2024', null],
  ['giai đoạn 2021-2025', null],
  ['NĂM 2023', '2023'],
  ['từ tháng 1 đến tháng 9 năm 2025', '9 tháng/2025'],
  ['KẾT QUẢ SÁU THÁNG ĐẦU NĂM 2025', '6 tháng đầu năm 2025'],
  ['Phường Quý 5', null],
  ['09.2025', 'T9/2025'],
  ['Quận Q1', null],
  ['Thang điểm 10', null],
])('%s is of %s', (text, code) => {
  const period = periodIn(text);
  expect(period === null ? null : periodCode(period)).toBe(code);
});

it('periods stand in the order in which they end, the longer one later', () => {
  const order = [
    periodOf({ kind: 'month', number: 12 }, 2024),
    periodOf(null, 2024),
    periodOf({ kind: 'month', number: 8 }, 2025),
    periodOf({ kind: 'month', number: 9 }, 2025),
    periodOf({ kind: 'quarter', number: 3 }, 2025),
    periodOf({ kind: 'months', number: 9 }, 2025),
    periodOf({ kind: 'half', number: 2 }, 2025),
    periodOf(null, 2025),
  ];
  expect(order.toSorted((a, b) => a - b)).toEqual(order);
});

describe('the whole year beside its quarters', () => {
  it.each(['Cả năm', 'Điểm cả năm', 'Trung bình', 'Tổng'])('%s counts', (header) => {
    const { ranks, year } = ranked(
      sheet('2025', [
        ['KẾT QUẢ CHẤM ĐIỂM NĂM 2025'],
        ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Quý I', 'Quý II', 'Quý III', 'Quý IV', header],
        [1, 'Sở Nội vụ', 100, 95, 90, 85, 80, 87.5],
        [2, 'Sở Y tế', 100, 70, 80, 88, 90, 82],
      ]),
    );
    expect({ ranks, year }).toEqual({ ranks: ['Sở Nội vụ null>1', 'Sở Y tế null>2'], year: 2025 });
  });
});
