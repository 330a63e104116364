import { describe, expect, it } from 'vitest';
import { OPTIONAL_SHEETS, parseSettings } from '../../../src/core/settings/settings';
import { computeRanking } from '../../../src/core/run/run';
import type { EarlierFile } from '../../../src/core/run/earlierFiles';
import { isPlannedFormula, plannedContent } from '../../../src/core/workbook';
import type { CellContent, PlannedSheet, SheetSnapshot } from '../../../src/core/workbook';
import { core as texts } from '../../../src/locales/vi/core';
import { NOW, sheet, workbook } from '../sheets';

/** A printed ranking of one block, the index of each unit in order of rank. */
function printed(year: string, indexes: Readonly<Record<string, number>>): SheetSnapshot {
  return sheet(year, [
    [
      `XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH ${year.startsWith('T') ? 'THÁNG' : 'NĂM'} ${year.replace('T', '').replace('-', '/')}`,
    ],
    ['TT', 'Khối', 'Tên đơn vị', 'Chỉ số (%)', 'Xếp hạng'],
    ...Object.entries(indexes).map(([unit, index], at): CellContent[] => [at + 1, 'Sở', unit, index, at + 1]),
  ]);
}

/** This year's scores of as many units, out of 100. */
function scored(year: number, points: Readonly<Record<string, number>>): SheetSnapshot {
  return sheet(String(year), [
    [`KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${year}`],
    ['STT', 'Khối', 'Tên đơn vị', 'Điểm tối đa', 'Tổng điểm'],
    ...Object.entries(points).map(([unit, total], at): CellContent[] => [at + 1, 'Sở', unit, 100, total]),
  ]);
}

function planned(sheets: readonly SheetSnapshot[], files: readonly EarlierFile[] = []): PlannedSheet | null {
  const settings = parseSettings({ resultSheets: OPTIONAL_SHEETS });
  const { plan } = computeRanking(workbook(...sheets), settings, texts, NOW, null, files);
  return plan.sheets.find(({ name }) => name === 'Nhiều năm') ?? null;
}

const shown = ({ values }: PlannedSheet) => values.map((row) => row.map(plannedContent));
/** The rows of a unit, or of whatever stands in the second column. */
const rowsOf = (page: PlannedSheet, name: string) => shown(page).filter((row) => row[1] === name);

/** The row of a unit in the table of units, which is filtered. */
function unitRow(page: PlannedSheet, name: string) {
  const { row = 0, rows = 0 } = page.filter ?? {};
  return shown(page)
    .slice(row + 1, row + rows)
    .find((cells) => cells[1] === name);
}

const BOOK = [
  scored(2024, { 'Sở Y tế': 91, 'Sở Nội vụ': 88, 'Sở Tài chính': 80 }),
  printed('2021', { 'Sở Nội vụ': 95.5, 'Sở Y tế': 90, 'Sở Tài chính - Vật giá': 85, 'Sở Ngoại vụ': 70 }),
  printed('2023', { 'Sở Nội vụ': 92, 'Sở Y tế': 90.25, 'Sở Tài chính': 81 }),
  sheet('Danh mục', [
    ['DANH MỤC ĐƠN VỊ'],
    ['STT', 'Tên đơn vị', 'Khối', 'Tên cũ'],
    [1, 'Sở Y tế', 'Sở', null],
    [2, 'Sở Nội vụ', 'Sở', null],
    [3, 'Sở Tài chính', 'Sở', 'Sở Tài chính - Vật giá'],
  ]),
];

describe('the sheet Nhiều năm', () => {
  it('has the index and the rank of each unit in each year, a dash where a year is missing, nothing where no change can be, and what became of the others', () => {
    const page = planned(BOOK);
    if (page === null) throw new Error('no sheet');
    const units = unitRow(page, 'Sở Tài chính');
    // Indexes of 2021 to 2024, then ranks, places over all years, remark.
    expect(units).toEqual([
      'Sở',
      'Sở Tài chính',
      85,
      '–',
      81,
      80,
      3,
      '–',
      3,
      3,
      0,
      'Đến 2021 là Sở Tài chính - Vật giá.',
    ]);
    expect(unitRow(page, 'Sở Nội vụ')?.slice(2, 11)).toEqual([95.5, '–', 92, 88, 1, '–', 1, 2, -1]);
    expect(unitRow(page, 'Sở Ngoại vụ')?.slice(2)).toEqual([
      ...[70, '–', '–', '–', 4, '–', '–', '–', null],
      'Không còn trong khối.',
    ]);
  });

  it('has average, highest and lowest of the block, of all units of each year', () => {
    const page = planned(BOOK);
    if (page === null) throw new Error('no sheet');
    const years = (name: string) => rowsOf(page, name).at(-1)?.slice(2, 6);
    expect(years('Chỉ số bình quân (%)')).toEqual([
      85.125,
      '–',
      expect.closeTo(87.75),
      expect.closeTo(86.3333),
    ]);
    expect(years('Cao nhất (%)')).toEqual([95.5, '–', 92, 91]);
    expect(years('Thấp nhất (%)')).toEqual([70, '–', 81, 80]);
    expect(years('Số đơn vị')).toEqual([4, '–', 3, 3]);
  });

  it('says below the blocks who was highest and lowest in which years, and which sets changed', () => {
    const book = [
      ...BOOK,
      printed('2022', { 'Sở Nội vụ': 93, 'Sở Y tế': 90, 'Sở Tài chính': 82 }),
      printed('2019', { 'Sở Y tế': 93, 'Sở Nội vụ': 90, 'Sở Tài chính': 82 }),
    ];
    const page = planned(book);
    if (page === null) throw new Error('no sheet');
    const lines = shown(page).flatMap(([text]) => (typeof text === 'string' ? [text] : []));
    expect(lines).toContain('Sở, chỉ số cao nhất: Sở Y tế (2019, 2024); Sở Nội vụ (2021–2023).');
    expect(lines).toContain('Sở, chỉ số thấp nhất: Sở Tài chính (2019, 2022–2024); Sở Ngoại vụ (2021).');
  });

  it('prints charts, blocks and units, and leaves sources and the numbers of the charts to the screen', () => {
    const page = planned(BOOK);
    const [chart] = page?.charts ?? [];
    if (page?.filter === undefined || chart === undefined) throw new Error('no sheet');
    const { printedRows = 0, filter } = page;
    expect(filter.row + filter.rows).toBe(printedRows);
    expect(chart.over.row + chart.over.rows).toBeLessThan(filter.row);
    expect(chart.data.row).toBeGreaterThan(printedRows);
    const below = shown(page).slice(printedRows).flat();
    expect(below).toEqual(
      expect.arrayContaining(['IV. NGUỒN SỐ LIỆU (không in)', 'V. SỐ LIỆU CỦA BIỂU ĐỒ (không in)']),
    );
  });

  it('draws a line chart of its own cells, blank where a year is missing', () => {
    const page = planned(BOOK);
    const chart = page?.charts[0];
    if (page === null || chart === undefined) throw new Error('no chart');
    expect(chart).toMatchObject({ kind: 'line', seriesIn: 'rows', hasLegend: true });
    const { row, column, rows, columns } = chart.data;
    const drawn = shown(page)
      .slice(row, row + rows)
      .map((cells) => cells.slice(column, column + columns));
    expect(drawn[0]).toEqual(['Đơn vị', '2021', '2022', '2023', '2024']);
    expect(drawn.slice(1).map(([name]) => name)).toEqual([
      'Bình quân khối',
      'Sở Y tế',
      'Sở Nội vụ',
      'Sở Tài chính',
    ]);
    expect(drawn[2]).toEqual(['Sở Y tế', 90, null, 90.25, 91]);
    expect(chart.series).toHaveLength(rows - 1);
  });

  it('links each year to the sheet that it is from, and names the file of others', () => {
    const file = {
      path: 'luu/CCHC 2020.xlsx',
      content: [printed('2020', { 'Sở Y tế': 88, 'Sở Nội vụ': 87 })],
    };
    const page = planned(BOOK, [file]);
    if (page === null) throw new Error('no sheet');
    const sources = page.values.filter(([, name]) =>
      String(plannedContent(name ?? null)).includes('trang “'),
    );
    expect(sources.map((row) => row.slice(1, 3).map(plannedContent))).toEqual([
      ['2020: tệp “CCHC 2020.xlsx”, trang “2020” (kết quả đã công bố)', '–'],
      ['2021: trang “2021” (kết quả đã công bố)', 'C3'],
      ['2023: trang “2023” (kết quả đã công bố)', 'C3'],
      ['2024: trang “2024” (tính từ điểm đã chấm)', 'C3'],
    ]);
    expect(sources.map(([, , cell]) => isPlannedFormula(cell ?? null))).toEqual([false, true, true, true]);
  });

  it('is not written without a second year, nor where it is not asked for', () => {
    expect(planned(BOOK.slice(0, 1))).toBeNull();
    const usual = computeRanking(workbook(...BOOK), parseSettings({}), texts, NOW).plan.sheets;
    expect(usual.map(({ name }) => name)).not.toContain('Nhiều năm');
  });

  it('of a block of many units draws its first ones, those that moved most and its last one, and says so', () => {
    const units = Array.from({ length: 30 }, (_, at) => `Sở thứ ${at + 1}`);
    const then = Object.fromEntries(units.map((unit, at) => [unit, 95 - at]));
    // The tenth is first now, the third is last; the others move by one place at most.
    const order = [units[9] ?? '', ...units.filter((_, at) => at !== 9 && at !== 2), units[2] ?? ''];
    const now = Object.fromEntries(order.map((unit, at) => [unit, 96 - at]));
    const page = planned([scored(2024, now), printed('2022', then)]);
    const chart = page?.charts[0];
    if (page === null || chart === undefined) throw new Error('no chart');
    const names = shown(page)
      .slice(chart.data.row + 1, chart.data.row + chart.data.rows)
      .map((row) => row[1]);
    expect(names).toEqual(['Bình quân khối', 'Sở thứ 10', 'Sở thứ 1', 'Sở thứ 2', 'Sở thứ 11', 'Sở thứ 3']);
    // The line is broken where the page ends.
    const texts = shown(page)
      .flat()
      .filter((content) => content !== null);
    expect(texts.join(' ')).toContain(
      'Biểu đồ chỉ vẽ 5 trong 30 đơn vị: xếp đầu, xếp cuối, tăng và giảm hạng nhiều nhất cả giai đoạn.',
    );
  });

  it('of few units draws all that have a line, and says why one has none', () => {
    const page = planned([
      scored(2024, { 'Sở Y tế': 91, 'Sở Nội vụ': 88, 'Sở Du lịch': 80 }),
      printed('2023', { 'Sở Nội vụ': 92, 'Sở Y tế': 90.25 }),
    ]);
    if (page === null) throw new Error('no sheet');
    const all = shown(page).flat().join(' ');
    expect(all).toContain('1 đơn vị chỉ có số liệu của một kỳ nên không có đường.');
    expect(all).not.toContain('Biểu đồ chỉ vẽ');
  });

  it('has a sign of its own for a rank that stayed what it was, beside the dash of what is not known', () => {
    const page = planned(BOOK);
    if (page === null) throw new Error('no sheet');
    const { row: header = 0 } = page.filter ?? {};
    const column = shown(page)[header - 1]?.indexOf('Tăng/giảm bậc cả giai đoạn') ?? -1;
    const look = page.styles.findLast(
      ({ area, look: own }) =>
        own.numberFormat !== undefined && area.column === column && area.row === header + 1,
    );
    expect(look?.look.numberFormat).toBe('"▲" 0;"▼" 0;"–"');
    expect(unitRow(page, 'Sở Tài chính')?.[column]).toBe(0);
    expect(shown(page).flat().join(' ')).toContain('ở cột tăng/giảm bậc, “–” là giữ nguyên hạng');
  });

  describe('of twelve months, on two pages side by side', () => {
    const units = Array.from({ length: 15 }, (_, at) => `Văn phòng và các ban của tỉnh thứ ${at + 1}`);
    const page = planned(
      Array.from({ length: 12 }, (_, month) =>
        printed(
          `T${month + 1}-2025`,
          Object.fromEntries(units.map((unit, at) => [unit, 95 - ((at * 7 + month * month) % 17)])),
        ),
      ),
    );
    if (page === null) throw new Error('no sheet');
    const { row: header = 0 } = page.filter ?? {};

    it('says in the head of each column what it holds, since a head across them would be cut', () => {
      expect(page.pagesWide).toBe(2);
      const heads = shown(page)[header] ?? [];
      expect(heads).toContain('Chỉ số (%) T1/2025');
      expect(heads).toContain('Hạng T12/2025');
      expect(heads).not.toContain(null);
      expect(page.merged ?? []).toEqual([]);
    });

    it('has its texts right of the columns that the second page repeats', () => {
      const notes = shown(page)
        .slice(0, header)
        .map((row) => row.filter((content) => content !== null))
        .filter((row) => row.length === 1)
        .map(([text]) => String(text))
        .filter((text) => !/^[IV]+\. /u.test(text));
      expect(notes.length).toBeGreaterThan(5);
      for (const text of notes)
        expect(
          shown(page)
            .find((row) => row.includes(text))
            ?.slice(0, 2),
        ).toEqual([null, null]);
    });

    it('speaks of periods, not of years', () => {
      const note = shown(page)
        .slice(0, 8)
        .flat()
        .filter((content) => content !== null)
        .join(' ');
      expect(note).toContain('Số liệu các kỳ trước');
      expect(note).toContain('xếp hạng của kỳ đó');
      expect(note).not.toContain('năm');
    });
  });
});
