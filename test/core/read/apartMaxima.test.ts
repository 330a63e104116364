import { describe, expect, it } from 'vitest';
import { rankWorkbook } from '../../../src/core/run/run';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { CellContent, SheetSnapshot } from '../../../src/core/workbook';
import { sheet, workbook } from '../sheets';

type Row = readonly CellContent[];

const TITLE = 'KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024';
const UNITS = ['Sở Nội vụ', 'Sở Y tế', 'Sở Tư pháp', 'Sở Xây dựng', 'Sở Tài chính'];
/** 0.5 typed as 5 in the fourth unit. */
const SLIP = [0.5, 1, 0, 5, 0.5];

function said(...sheets: readonly SheetSnapshot[]) {
  const { ranking } = rankWorkbook(workbook(...sheets), defaultSettings);
  return ranking.findings
    .filter(({ code }) => code === 'score-above-max')
    .map(({ severity, place }) => `${severity} ${place.sheet}!${place.cell}`);
}

const totals = (header: string, cells: Row) =>
  sheet('KQ', [
    [TITLE],
    ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Điểm thẩm định', header],
    ...UNITS.map((unit, at) => [at + 1, unit, 100, 95 - at, cells[at] ?? null]),
  ]);

const fields = (header: string, cells: Row) =>
  sheet('KQ', [
    [TITLE],
    ['STT', 'Tên đơn vị', 'Thể chế (40 điểm)', 'Bộ máy (60 điểm)', header],
    ...UNITS.map((unit, at) => [at + 1, unit, 38 - at, 55, cells[at] ?? null]),
  ]);

const criteria = (header: string, cells: Row) =>
  sheet('KQ', [
    [TITLE],
    ['STT', 'Tên đơn vị', 'I. Thể chế', null, 'II. Bộ máy', null, header],
    [null, null, '1. Ban hành', '2. Rà soát', '1. Sắp xếp', '2. Biên chế'],
    [null, 'Điểm tối đa', 20, 20, 30, 30],
    ...UNITS.map((unit, at) => [at + 1, unit, 20 - at, 19, 28, 27, cells[at] ?? null]),
  ]);

const columns = (label: string, max: CellContent, cells: Row) =>
  sheet('KQ', [
    [TITLE],
    ['STT', 'Tiêu chí', 'Điểm tối đa', ...UNITS],
    [1, 'Thể chế', 40, 38, 37, 36, 35, 34],
    [2, 'Bộ máy', 60, 55, 53, 51, 49, 47],
    [null, label, max, ...cells],
  ]);

const scoreSheets = (label: string, max: CellContent, cells: Row) =>
  UNITS.map((unit, at) =>
    sheet(unit, [
      [TITLE],
      [`Đơn vị: ${unit}`],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định'],
      [1, 'Thể chế', 40, 40, 38 - at],
      [2, 'Bộ máy', 60, 60, 55],
      [null, label, max, null, cells[at] ?? null],
    ]),
  );

describe('bonus and penalty points above their max', () => {
  it.each([
    'Điểm thưởng (tối đa 2 điểm)',
    'Điểm thưởng (tối đa 02 điểm)',
    'Điểm thưởng tối đa 2 điểm',
    'Điểm thưởng (không quá 2 điểm)',
    'Điểm thưởng (2 điểm)',
    'Điểm trừ (tối đa -2 điểm)',
    'Điểm trừ (không vượt quá 2,0 điểm)',
  ])('are said by the header or the name of their row: %s', (text) => {
    const cells = [0.5, 1, 1.5, 2.5, 2];
    expect(said(totals(text, cells))).toEqual(['warning KQ!E6']);
    expect(said(fields(text, cells))).toEqual(['warning KQ!E6']);
    expect(said(criteria(text, cells))).toEqual(['warning KQ!G8']);
    expect(said(columns(text, null, cells))).toEqual(['warning KQ!G5']);
    expect(said(...scoreSheets(text, null, cells))).toEqual(['warning Sở Xây dựng!E6']);
  });

  it('are said by a row of maxima', () => {
    const table = sheet('KQ', [
      [TITLE],
      ['STT', 'Tên đơn vị', 'Điểm thẩm định', 'Điểm thưởng'],
      [null, 'Điểm tối đa', 100, 2],
      ...UNITS.map((unit, at) => [at + 1, unit, 95 - at, [0.5, 1, 1.5, 2.5, 2][at] ?? null]),
    ]);
    expect(said(table)).toEqual(['warning KQ!D7']);
    expect(said(columns('Điểm thưởng', 2, SLIP))).toEqual(['warning KQ!G5']);
  });

  it.each([
    'Điểm thưởng (mỗi sáng kiến 0,5 điểm)',
    'Điểm thưởng (0,5 điểm/sáng kiến)',
    'Điểm thưởng (1)',
    'Điểm thưởng (tối đa 1%)',
  ])('are none by what one thing gives, a footnote or a share: %s', (text) => {
    expect(said(totals(text, [0.5, 1, 1.5, 2, 2]))).toEqual([]);
  });
});

describe('bonus and penalty points far from those of all other units', () => {
  it.each(['Điểm thưởng', 'Điểm trừ'])('are said in all layouts: %s', (text) => {
    expect(said(totals(text, SLIP))).toEqual(['warning KQ!E6']);
    expect(said(totals(text, ['0,5', '1', '0', '05', '0,5']))).toEqual(['warning KQ!E6']);
    expect(said(fields(text, SLIP))).toEqual(['warning KQ!E6']);
    expect(said(criteria(text, SLIP))).toEqual(['warning KQ!G8']);
    expect(said(columns(text, null, SLIP))).toEqual(['warning KQ!G5']);
    expect(said(...scoreSheets(text, null, SLIP))).toEqual(['warning Sở Xây dựng!E6']);
  });

  it.each([
    [[0, 0, 0, 1, 2]],
    [[0, 0, 0, 0, 5]],
    [[1, 1, 0, 5, 0]],
    [[1, 1, 1, 1, 3]],
    [[0.5, 0.5, 1, 2, 1]],
    [[0.5, 0, 0, 5, 0]],
    [[1, 2, 3, 4, 5]],
    [[5, 5, 5, 0.5, 5]],
    [[null, null, null, null, 5]],
    [[1, 1, 1, 5, 1]],
    [[0.5, 1, 0, 5, 0]],
  ])('are none in usual tables: %j', (cells) => {
    expect(said(totals('Điểm thưởng', cells))).toEqual([]);
  });

  it('are a hint among whole points, of which ten may be one', () => {
    expect(said(totals('Điểm thưởng', [1, 2, 1, 10, 1]))).toEqual(['info KQ!E6']);
  });

  it.each(['Điểm thưởng (tối đa 5 điểm)', 'Điểm thưởng không quá 10 điểm'])(
    'are none where a stated max allows them: %s',
    (text) => {
      expect(said(totals(text, SLIP))).toEqual([]);
      expect(said(fields(text, SLIP))).toEqual([]);
      expect(said(columns(text, null, SLIP))).toEqual([]);
      expect(said(...scoreSheets(text, null, SLIP))).toEqual([]);
    },
  );

  it('are one finding where a max tells of them', () => {
    expect(said(totals('Điểm thưởng (tối đa 2 điểm)', SLIP))).toEqual(['warning KQ!E6']);
  });
});

describe('a column of what bonus or penalty points may be at most', () => {
  /** 90, 89 and 88 points of 100, as totals and as fields, with these columns behind. */
  const tables = (head: Row, cells: readonly Row[], above: Row = []) => {
    const rows = (own: (at: number) => Row) =>
      UNITS.slice(0, 3).map((unit, at) => [at + 1, unit, ...own(at), ...(cells[at] ?? [])]);
    const lead = (columns: Row) =>
      above.length === 0
        ? [['STT', 'Tên đơn vị', ...columns, ...head]]
        : [
            ['STT', 'Tên đơn vị', ...columns, ...above],
            [null, null, null, null, ...head],
          ];
    return [
      sheet('KQ', [[TITLE], ...lead(['Điểm tối đa', 'Điểm thẩm định']), ...rows((at) => [100, 90 - at])]),
      sheet('KQ', [
        [TITLE],
        ...lead(['Thể chế (40 điểm)', 'Bộ máy (60 điểm)']),
        ...rows((at) => [35, 55 - at]),
      ]),
    ];
  };
  const results = (table: SheetSnapshot) => {
    const { ranking } = rankWorkbook(workbook(table), defaultSettings);
    return {
      points: ranking.blocks.flatMap(({ units }) => units.map(({ points }) => points)),
      said: ranking.findings
        .filter(({ severity }) => severity === 'warning')
        .map(({ code, place }) => `${code} ${place.cell}`),
    };
  };

  it.each([
    'Điểm thưởng tối đa',
    'Tối đa điểm thưởng',
    'Điểm tối đa điểm thưởng',
    'Mức điểm thưởng tối đa',
    'Điểm thưởng (tối đa)',
    'Điểm cộng tối đa',
    'Tổng điểm thưởng tối đa',
    'Bonus (max)',
    'Max bonus',
  ])('is not added, and holds for each unit: %s', (head) => {
    const cells = [
      [2, 1],
      [2, 0],
      [2, 2.5],
    ];
    for (const table of tables([head, 'Điểm thưởng'], cells)) {
      expect(results(table)).toEqual({ points: [91, 90.5, 89], said: ['score-above-max F5'] });
    }
  });

  it('stands below one header with the points, which are not dropped in a table of fields', () => {
    const cells = [
      [2, 1],
      [2, 0],
      [2, 2],
    ];
    for (const points of ['Đạt được', 'Điểm đạt được', 'Thẩm định']) {
      for (const table of tables(['Tối đa', points], cells, ['Điểm thưởng', null])) {
        expect(results(table)).toEqual({ points: [91, 90, 89], said: [] });
      }
    }
  });

  it('is said where no points stand beside it', () => {
    for (const table of tables(['Điểm trừ tối đa'], [[2], [2], [2]])) {
      expect(results(table)).toEqual({ points: [90, 89, 88], said: ['column-unread E2'] });
    }
  });
});
