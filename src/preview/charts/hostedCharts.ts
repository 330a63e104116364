import type { IWorksheetData } from '@univerjs/core';
import type { ChartSeries, PlannedChart } from '../../core/workbook';
import type { ChartExtras, ChartSeriesExtras } from '../host/book/chartExtras';
import { sheetExtrasOf } from '../host/book/excelExtras';

/**
 * The charts that the host keeps for a sheet, as the add-in planned them: for the page that shows them, and for the file
 * that is downloaded. A chart's title stands for its description, which Excel's client cannot set.
 *
 * @param id of the sheet
 */
export function hostedCharts(id: string, { custom }: Partial<IWorksheetData>): readonly PlannedChart[] {
  const charts = sheetExtrasOf(custom)?.charts ?? [];
  return charts.filter(({ source }) => source.sheetId === id).map(plannedChart);
}

function plannedChart(chart: ChartExtras): PlannedChart {
  const { source, seriesBy, over, title, legend, categoryAxis, valueAxis, series } = chart;
  const isBar = chart.type === 'BarClustered';
  return {
    kind: isBar ? 'bar' : 'line',
    title: title.text,
    description: title.text,
    data: source.area,
    seriesIn: seriesBy === 'Rows' ? 'rows' : 'columns',
    series: series.map((one) => ({
      color: isBar ? one.fill : one.line,
      dash: dashes[one.lineStyle],
      labels: labelsOf(one),
    })),
    over,
    numberFormat: series[0]?.labels?.numberFormat ?? '0',
    valueAxis: {
      min: valueAxis.minimum === '' ? 0 : valueAxis.minimum,
      max: valueAxis.maximum === '' ? 100 : valueAxis.maximum,
      reversed: valueAxis.reversed,
      visible: valueAxis.visible,
    },
    fontSize: categoryAxis.fontSize,
    hasLegend: legend.visible,
  };
}

const dashes = { Continuous: 'solid', Dash: 'dash', RoundDot: 'dot' } as const;

function labelsOf({ labels, points }: ChartSeriesExtras): ChartSeries['labels'] {
  if (labels !== null) return 'values';
  const [start, end] = [points[0] ?? null, points.at(-1) ?? null];
  if (start?.showValue === true) return end?.showSeriesName === true ? 'ends' : 'start';
  return end?.showSeriesName === true ? 'end' : 'none';
}
