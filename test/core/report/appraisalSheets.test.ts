import { describe, expect, it } from 'vitest';
import { computeRanking } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings';
import type { Settings } from '../../../src/core/settings';
import { isPlannedFormula, plannedContent } from '../../../src/core/workbook';
import type { CellContent } from '../../../src/core/workbook';
import { core as texts } from '../../../src/locales/vi/core';
import { applied } from '../appliedPlan';
import { NOW, sheet, workbook } from '../sheets';

const HEAD = ['STT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'];
const ROUNDS = ['Điểm thẩm định lần 1', 'Điểm thẩm định lần 2', 'Ý kiến thẩm định', 'Giải trình của đơn vị'];

/** Two criteria of a unit: what stands behind the max of each. */
function unit(name: string, first: readonly CellContent[], second: readonly CellContent[], more = ROUNDS) {
  return sheet(name, [
    ['BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
    [`Đơn vị: ${name}`],
    ['Khối: Sở, ban, ngành'],
    [...HEAD, ...more],
    ['1', 'Chỉ đạo điều hành'],
    ['1.1', 'Kế hoạch', 4, ...first],
    ['1.2', 'Báo cáo', 6, ...second],
  ]);
}

const BOOK = workbook(
  unit('Sở Nội vụ', [4, 3, 3.5, 'Chậm', 'Có công văn'], [6, 5, null, 'Thiếu quý III', null]),
  unit('Sở Y tế', [4, 4, null, null, null], [6, 4, null, 'Thiếu hai quý', null]),
  unit('Sở Tư pháp', [3, 3, null, null, null], [5, 'KAD', null, null, null]),
);

function planned(book = BOOK, settings: Partial<Settings> = {}) {
  return computeRanking(book, { ...defaultSettings, ...settings }, texts, NOW);
}

function sheetOf(name: string, run = planned()) {
  return run.plan.sheets.find((one) => one.name === name);
}

/** What the rows below a header that begins with `Khối` hold, without blank ones. */
function table(name: string, run = planned()) {
  const rows = sheetOf(name, run)?.values.map((row) => row.map(plannedContent)) ?? [];
  const head = rows.findIndex(([first]) => first === 'Khối');
  const end = rows.findIndex((row, at) => at > head && row[0] === null);
  return rows.slice(head + 1, end === -1 ? undefined : end);
}

describe('Thẩm định', () => {
  it('has each unit, field and criterion with points, gap, ranks and the index with self-scores', () => {
    const none = [null, null, null, null];
    expect(table('Thẩm định').map((row) => row.slice(1, 17))).toEqual([
      ['Đơn vị', null, 'Sở Nội vụ', 2, 2, 0, 10, 10, 8.5, -1.5, 100, 85, 1, 1, 100, 85],
      ['Đơn vị', null, 'Sở Y tế', 2, 1, 0, 10, 10, 8, -2, 100, 80, 1, 2, 100, 80],
      ['Đơn vị', null, 'Sở Tư pháp', 1, 0, 0, 4, 3, 3, 0, 75, 75, 3, 3, 75, 75],
      ['Lĩnh vực', null, 'Chỉ đạo điều hành', 5, 3, 0, 24, 23, 19.5, -3.5, 2300 / 24, 81.25, ...none],
      ['Tiêu chí', '1.1', 'Kế hoạch', 3, 1, 0, 12, 11, 10.5, -0.5, 1100 / 12, 87.5, ...none],
      ['Tiêu chí', '1.2', 'Báo cáo', 2, 2, 0, 12, 12, 9, -3, 100, 75, ...none],
    ]);
  });

  it.each([
    [50, ['1.2']],
    [20, ['1.1', '1.2']],
    [100, []],
  ])('names what more than %s %% of the units over-claim', (overclaimShare, expected) => {
    const rows = table('Thẩm định', planned(BOOK, { overclaimShare }));
    expect(rows.filter((row) => String(row[17]).includes('đơn vị tự chấm cao')).map((row) => row[2])).toEqual(
      expected,
    );
  });
});

describe('Vết thẩm định', () => {
  it('has each score that changed with its steps, the texts beside it and a link to its last cell', () => {
    expect(table('Vết thẩm định').map((row) => row.slice(1))).toEqual([
      [
        'Sở Nội vụ',
        'Chỉ đạo điều hành',
        '1.1',
        'Kế hoạch',
        4,
        4,
        3,
        3.5,
        -0.5,
        'Giảm',
        'Chậm',
        'Có công văn',
        'Sở Nội vụ',
        'F6',
      ],
      [
        'Sở Nội vụ',
        'Chỉ đạo điều hành',
        '1.2',
        'Báo cáo',
        6,
        6,
        5,
        null,
        -1,
        'Giảm',
        'Thiếu quý III',
        null,
        'Sở Nội vụ',
        'E7',
      ],
      [
        'Sở Y tế',
        'Chỉ đạo điều hành',
        '1.2',
        'Báo cáo',
        6,
        6,
        4,
        null,
        -2,
        'Giảm',
        'Thiếu hai quý',
        null,
        'Sở Y tế',
        'E7',
      ],
    ]);
    const cells = sheetOf('Vết thẩm định')?.values.flat() ?? [];
    // A record of what was ranked: the only formulas are links.
    const formulas = cells.filter((cell) => isPlannedFormula(cell)).map(({ formula }) => formula);
    expect(formulas).toContain(`=HYPERLINK("#'Sở Nội vụ'!F6","F6")`);
    expect(formulas.filter((formula) => !formula.startsWith('=HYPERLINK('))).toEqual([]);
  });

  it('shows texts of any length and content as texts, in rows of six lines at most', () => {
    const long = 'Thiếu báo cáo quý III; '.repeat(1_500).slice(0, 32_767);
    const book = workbook(
      unit('Sở Nội vụ', [4, 3, null, long, '=1+1'], [6, 5, null, '@SUM(A1)', '+CMD|calc']),
      unit('Sở Y tế', [4, 4, null, null, null], [6, 6, null, null, null]),
    );
    const run = planned(book);
    const trace = sheetOf('Vết thẩm định', run);
    const all = trace?.values.flat() ?? [];
    expect(all.filter((cell) => typeof cell === 'string' && cell.startsWith('Thiếu'))).toEqual([
      `${long.slice(0, 7_999)}…`,
    ]);
    for (const text of ['=1+1', '@SUM(A1)', '+CMD|calc']) expect(all).toContain(text);
    const [, ...heights] = [...(trace?.rowHeights ?? [])].map(([, height]) => height);
    expect(Math.max(...heights)).toBe(90);
  });
});

describe('a workbook without self-scores, or without an appraisal', () => {
  it.each([
    ['verified scores alone', ['Điểm thẩm định'], [3], [5]],
    ['self-scores alone', ['Điểm tự chấm'], [3], [5]],
    ['self-scores and a blank appraisal', ['Điểm tự chấm', 'Điểm thẩm định'], [3, null], [5, null]],
  ])('has neither sheet, and nothing is said of it: %s', (_, header, first, second) => {
    const own = (name: string) => {
      const { values } = unit(name, first, second, []);
      return sheet(
        name,
        values.map((row) => (row[0] === 'STT' ? ['STT', 'Nội dung', 'Điểm tối đa', ...header] : row)),
      );
    };
    const run = planned(workbook(own('Sở Nội vụ'), own('Sở Y tế')));
    expect(run.ranking.blocks.map(({ appraisal }) => appraisal)).toEqual([null]);
    expect(run.plan.sheets.filter(({ name }) => name.includes('ẩm định'))).toEqual([]);
  });
});

it('both sheets are replaced by the next run', () => {
  const first = planned();
  const { plan } = planned(applied(BOOK, first.plan));
  expect(plan.replaces).toEqual(expect.arrayContaining(['Thẩm định', 'Vết thẩm định']));
  expect(plan.sheets.map(({ name }) => name)).toEqual(first.plan.sheets.map(({ name }) => name));
});
