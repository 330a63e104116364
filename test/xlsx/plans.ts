import type { PlannedSheet, PlannedValue, WritePlan } from '../../src/core/workbook';

const hostileTexts = ['=1+1', '+1', '-x', '@a', '__proto__', 'constructor', "'x", '#N/A', '1,5', '9/12'];

const values: PlannedValue[][] = [
  ['Xếp hạng', null, null],
  [null, null, null],
  ['Hạng', 'Đơn vị\n(tên)', 'Điểm & "chỉ số"'],
  ...hostileTexts.map((text, index): PlannedValue[] => [index + 1, text, index / 3]),
  [null, 'x'.repeat(32_767), 0],
  [true, ' a_x0041_\u0001\r\n\t<b>&amp;]]> ', -1e-7],
];

export const rankingSheet: PlannedSheet = {
  name: "Xếp hạng 'A' & B",
  mark: 'v1 "abc" é',
  values,
  styles: [
    { area: { row: 0, column: 0, rows: 1, columns: 3 }, look: { bold: true, size: 14, color: '#1F4E79' } },
    { area: { row: 2, column: 0, rows: 13, columns: 3 }, look: { valign: 'top', wrap: true } },
    {
      area: { row: 2, column: 0, rows: 1, columns: 3 },
      look: { fill: '#DDEBF7', align: 'center', bold: true },
    },
    { area: { row: 3, column: 2, rows: 12, columns: 1 }, look: { numberFormat: '0.00', align: 'right' } },
  ],
  highlights: [
    {
      area: { row: 3, column: 2, rows: 12, columns: 1 },
      formula: '=AND(C4=0,$B4<>"")',
      fill: '#FF0000',
      color: '#FFFFFF',
      bold: true,
    },
  ],
  scales: [
    { area: { row: 3, column: 2, rows: 12, columns: 1 }, kind: 'bar', color: '#BDD7EE', from: 75, to: 100 },
    {
      area: { row: 3, column: 0, rows: 12, columns: 1 },
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
  table: { row: 2, column: 0, rows: 13, columns: 3 },
  columnWidths: [8, 40.5, 12],
  rowHeights: new Map([[2, 30]]),
  frozenRows: 3,
  frozenColumns: 2,
  repeatedRows: [2, 2],
};

export const zeroSheet: PlannedSheet = {
  ...rankingSheet,
  name: 'Tiêu chí 0 điểm',
  mark: 'zero',
  values: [['Tiêu chí'], ['1.1']],
  styles: [],
  highlights: [],
  scales: [],
  table: { row: 0, column: 0, rows: 2, columns: 1 },
  columnWidths: [20],
  rowHeights: new Map(),
  frozenRows: 0,
  frozenColumns: 0,
  repeatedRows: null,
};

export const plan: WritePlan = {
  sheets: [rankingSheet, zeroSheet],
  replaces: [],
  activate: rankingSheet.name,
};
