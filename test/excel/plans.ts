import { markOf } from '../../src/core/report/marks/mark';
import type { PlannedSheet, WritePlan } from '../../src/core/workbook';

/** A small result sheet with its mark: title, header in row 3, two rows; `extra` replaces parts of it. */
export function plannedSheet(extra: Partial<PlannedSheet> = {}): PlannedSheet {
  const sheet = { ...smallSheet, ...extra };
  return { ...sheet, mark: extra.mark ?? markOf(sheet, 'ranking') };
}

const smallSheet: Omit<PlannedSheet, 'mark'> = {
  name: 'Xếp hạng Sở',
  values: [
    ['Xếp hạng', null, null],
    [null, null, null],
    ['Hạng', 'Đơn vị', 'Chỉ số'],
    [1, 'Sở Nội vụ', 96.85],
    [2, 'Sở Tư pháp', 0],
  ],
  styles: [
    {
      area: { row: 2, column: 0, rows: 1, columns: 3 },
      look: {
        bold: true,
        fill: '#0F548C',
        color: '#FFFFFF',
        wrap: true,
        align: 'center',
        valign: 'middle',
      },
    },
    { area: { row: 3, column: 2, rows: 2, columns: 1 }, look: { numberFormat: '0.00', align: 'right' } },
  ],
  highlights: [
    {
      area: { row: 3, column: 2, rows: 2, columns: 1 },
      formula: '=C4=0',
      fill: '#FFC7CE',
      color: '#9C0006',
      bold: true,
    },
    {
      area: { row: 3, column: 2, rows: 2, columns: 1 },
      formula: '=ISBLANK(C4)',
      fill: '#FFEB9C',
      color: '#7F6000',
      bold: false,
    },
  ],
  scales: [
    { area: { row: 3, column: 2, rows: 2, columns: 1 }, kind: 'bar', color: '#BDD7EE', from: 75, to: 100 },
    {
      area: { row: 3, column: 0, rows: 2, columns: 1 },
      kind: 'shades',
      low: '#FBE2D0',
      middle: '#FFFFFF',
      high: '#CFE6D4',
    },
  ],
  notes: null,
  charts: [],
  visibility: 'visible',
  tabColor: '#4A8CCB',
  table: { row: 2, column: 0, rows: 3, columns: 3 },
  columnWidths: [6, 40, 12],
  rowHeights: new Map(),
  frozenRows: 3,
  frozenColumns: 2,
  repeatedRows: [2, 2],
};

export function planOf(sheets: readonly PlannedSheet[], replaces: readonly string[] = []): WritePlan {
  return { sheets, replaces, activate: sheets[0]?.name ?? '' };
}

/** Rows × columns of numbers, as large as the matrix of a whole country's communes. */
export function largeSheet(rows: number, columns: number): PlannedSheet {
  const header = ['Đơn vị', ...Array.from({ length: columns - 1 }, (_, index) => `Tiêu chí ${index + 1}`)];
  const body = Array.from({ length: rows - 1 }, (_, row) => [
    `Xã Hương Sơn ${row}`,
    ...Array.from({ length: columns - 1 }, (__, column) => (row * column) / 7),
  ]);
  return plannedSheet({
    name: 'Ma trận',
    values: [header, ...body],
    styles: [],
    highlights: [],
    table: { row: 0, column: 0, rows, columns },
    columnWidths: [],
    rowHeights: new Map(),
    frozenRows: 1,
    repeatedRows: [0, 0],
  });
}
