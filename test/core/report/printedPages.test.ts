import { describe, expect, it } from 'vitest';
import { fittedTo } from '../../../src/core/report/layout/sizes/pagesWide';
import { textWidth } from '../../../src/core/report/layout/sizes/textWidth';
import { looks } from '../../../src/core/report/layout/looks';
import { computeRanking } from '../../../src/core/run/run';
import { OPTIONAL_SHEETS, parseSettings } from '../../../src/core/settings/settings';
import { plannedContent } from '../../../src/core/workbook';
import type { CellContent, PlannedSheet, SheetSnapshot } from '../../../src/core/workbook';
import { core as en } from '../../../src/locales/en/core';
import { core as vi } from '../../../src/locales/vi/core';
import { NOW, sheet, workbook } from '../sheets';

const BLOCKS = [
  { block: 'Sở, ban, ngành', units: 'Sở thứ' },
  { block: 'Cấp huyện', units: 'UBND huyện thứ' },
  { block: 'Cơ quan Trung ương', units: 'Cục thứ' },
  { block: 'Đơn vị sự nghiệp công lập', units: 'Trung tâm thứ' },
];

/** Scores of a year of so many units in each of so many blocks, out of 3 criteria in 2 fields. */
function year(of: number, units: number, blocks: number): readonly SheetSnapshot[] {
  return BLOCKS.slice(0, blocks).map(({ block, units: kind }, at) => {
    const columns = Array.from({ length: units }, (_, unit) => unit + 1);
    const points = (criterion: number, max: number) =>
      columns.map((unit) => ((unit * 7 + criterion * 5 + of * unit + at) % 9) * (max / 8));
    return sheet(`${block} ${of}`, [
      [`KẾT QUẢ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${of}`],
      [`Khối: ${block}`],
      ['STT', 'Nội dung', 'Điểm tối đa', ...columns.map((unit) => `${kind} ${unit}`)],
      ['I', 'Cải cách thể chế', null],
      ['1.1', 'Ban hành văn bản quy phạm pháp luật đúng thời hạn', 8, ...points(1, 8)],
      ['1.2', 'Rà soát văn bản', 4, ...points(2, 4)],
      ['II', 'Cải cách tài chính công', null],
      ['2.1', 'Giải ngân vốn đầu tư công', 2, ...points(3, 2)],
    ] satisfies CellContent[][]);
  });
}

const BOOKS = [
  { years: 2, units: 3, blocks: 1 },
  { years: 3, units: 12, blocks: 3 },
  { years: 12, units: 20, blocks: 4 },
];

function sheetsOf({ years, units, blocks }: (typeof BOOKS)[number], texts = vi): readonly PlannedSheet[] {
  const books = Array.from({ length: years }, (_, at) => year(2025 - at, units, blocks)).flat();
  const settings = parseSettings({ resultSheets: OPTIONAL_SHEETS, zeroThreshold: 0 });
  const { plan } = computeRanking(workbook(...books), settings, texts, NOW, 'all');
  return plan.sheets.filter(({ visibility }) => visibility === 'visible');
}

/** What a row shows in the look of a head. */
function headAt({ values, styles }: PlannedSheet, row: number): readonly CellContent[] {
  return (values[row] ?? []).map((value, column) =>
    styles.some(
      ({ area, look }) =>
        look === looks.header &&
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    )
      ? plannedContent(value)
      : null,
  );
}

describe.each([
  { language: 'vi', texts: vi },
  { language: 'en', texts: en },
])('printed result sheets, $language', ({ texts }) => {
  it.each(BOOKS)(
    'have no head repeated over another table: $years years, $units units, $blocks blocks',
    (book) => {
      const sheets = sheetsOf(book, texts);
      expect(sheets.filter(({ repeatedRows }) => repeatedRows !== null).length).toBeGreaterThan(8);
      for (const planned of sheets) {
        const { name, values, repeatedRows, printedRows = values.length } = planned;
        if (repeatedRows === null) continue;
        const known = new Set([null, ...repeatedRows.flatMap((row) => headAt(planned, row))]);
        for (let row = repeatedRows[1] + 1; row < printedRows; row++)
          for (const text of headAt(planned, row)) expect(known, `${name}, row ${row + 1}`).toContain(text);
      }
    },
  );

  it.each(BOOKS)(
    'have charts that no page cuts and that lie on no other: $years years, $units units, $blocks blocks',
    (book) => {
      const {
        charts,
        columnWidths,
        frozenColumns,
        pageBreaks = [],
        pagesWide = 1,
      } = sheetsOf(book, texts).find(({ mark }) => mark?.split(':')[1] === 'history') ?? missing();
      const pages = fittedTo(columnWidths, frozenColumns);
      expect(charts).toHaveLength(book.blocks);
      expect(pagesWide).toBe(pages.pages);
      for (const { over } of charts) {
        expect(pageBreaks.filter((row) => row > over.row && row < over.row + over.rows)).toEqual([]);
        expect(over.column + over.columns).toBeLessThanOrEqual(pages.columns);
        // Those of a page fit on it, with the lines of text between them in their rows.
        const first = pageBreaks.findLast((row) => row <= over.row) ?? 0;
        expect((over.row + over.rows - first) * 15).toBeLessThanOrEqual(pages.height);
      }
      const cells = charts.flatMap(({ over }) =>
        Array.from({ length: over.rows * over.columns }, (_, at) =>
          [over.row + Math.floor(at / over.columns), over.column + (at % over.columns)].join(),
        ),
      );
      expect(new Set(cells).size).toBe(cells.length);
    },
  );

  it.each(BOOKS)(
    'have the name of each block in a line: $years years, $units units, $blocks blocks',
    (book) => {
      const kinds = ['statistics', 'history', 'merit', 'zeroScores', 'findings'];
      const widest = Math.max(...BLOCKS.slice(0, book.blocks).map(({ block }) => textWidth(block)));
      const sheets = sheetsOf(book, texts).filter(({ mark }) => kinds.includes(mark?.split(':')[1] ?? ''));
      expect(sheets.length).toBe(kinds.length);
      for (const { name, values, columnWidths } of sheets) {
        const column = values.flatMap((row) =>
          row.flatMap((cell, at) => (plannedContent(cell) === BLOCKS[0]?.block ? [at] : [])),
        )[0];
        if (column === undefined) continue;
        expect(columnWidths[column], name).toBeGreaterThanOrEqual(widest);
      }
    },
  );

  it.each(BOOKS)('are no smaller than 7 points where the set is reviewed: $blocks blocks', (book) => {
    const { columnWidths, printedColumns } =
      sheetsOf(book, texts).find(({ mark }) => mark?.split(':')[1] === 'review') ?? missing();
    const points = columnWidths
      .slice(0, printedColumns)
      .reduce((sum, width) => sum + (Math.round(width * 7) + 5) * 0.75, 0);
    expect((769 / points) * 11).toBeGreaterThan(7);
  });
});

function missing(): never {
  throw new Error('The sheet is missing.');
}
