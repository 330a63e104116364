import type { ChartSeries, PlannedChart, PlannedSheet } from '../../src/core/workbook';
import { plannedSheet } from './plans';

/** Names of units that a program could take for something else. */
export const hostileNames = [
  '=1+1',
  '+1',
  '@x',
  '12',
  '1,5',
  'TRUE',
  '#N/A',
  '<b>',
  '\u200fSở\u200f',
  "'x",
  '__proto__',
  'x'.repeat(32_767),
];

/** A sheet with ranks of last year and this one, a line a unit, and the chart of them beside. */
export function slopeSheet(units: readonly string[]): PlannedSheet {
  const data = { row: 0, column: 0, rows: units.length + 1, columns: 3 };
  const chart: PlannedChart = {
    kind: 'line',
    title: 'Thứ hạng',
    description: 'Thứ hạng',
    data,
    seriesIn: 'rows',
    series: units.map((): ChartSeries => ({ color: '#C55A11', dash: 'dash', labels: 'ends' })),
    over: { row: 0, column: 4, rows: 20, columns: 5 },
    numberFormat: '0',
    valueAxis: { min: 0, max: units.length + 1, reversed: true, visible: false },
    fontSize: 8,
    hasLegend: false,
  };
  return plannedSheet({
    name: 'Biểu đồ',
    values: [
      ['Đơn vị', 'Hạng năm 2022', 'Hạng năm 2023'],
      ...units.map((unit, index) => [unit, index + 1, index + 1]),
    ],
    styles: [],
    highlights: [],
    table: null,
    repeatedRows: null,
    charts: [chart],
    pageBreaks: [12],
  });
}
