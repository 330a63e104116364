import { cellAddress } from '../core/address';
import type { ChartSeries, PlannedChart, PlannedSheet } from '../core/workbook';
import type { WriteStep } from './writeSheet';

/**
 * What adds the charts of a sheet once its cells are written: Excel tells by what they show which of them are texts.
 *
 * @param name the name that the sheet has now
 */
export function chartSteps({ charts }: PlannedSheet, name: string): WriteStep[] {
  return charts.map((chart) => ({
    bytes: BYTES_PER_CHART + chart.series.length * BYTES_PER_SERIES,
    cells: 0,
    queue: (worksheets) => {
      addChart(worksheets.getItem(name), chart);
    },
  }));
}

const BYTES_PER_CHART = 6_000;
const BYTES_PER_SERIES = 3_500;

/**
 * Excel takes the texts in the first row and column of the cells for names and categories, as references to their cells:
 * nothing in them is read as a formula. Calls grow with the number of series, which is limited.
 */
function addChart(sheet: Excel.Worksheet, planned: PlannedChart): void {
  const { kind, title, data, seriesIn, series, over, valueAxis, fontSize, hasLegend } = planned;
  const isBar = kind === 'bar';
  const source = sheet.getRangeByIndexes(data.row, data.column, data.rows, data.columns);
  const type = isBar ? Excel.ChartType.barClustered : Excel.ChartType.lineMarkers;
  const by = seriesIn === 'rows' ? Excel.ChartSeriesBy.rows : Excel.ChartSeriesBy.columns;
  const chart = sheet.charts.add(type, source, by);
  chart.setPosition(
    cellAddress(over.row, over.column),
    cellAddress(over.row + over.rows - 1, over.column + over.columns - 1),
  );
  chart.title.text = title;
  chart.title.format.font.size = TITLE_SIZE;
  chart.legend.visible = hasLegend;
  if (hasLegend) chart.legend.position = Excel.ChartLegendPosition.bottom;
  chart.plotVisibleOnly = false;
  setCategoryAxis(chart.axes.categoryAxis, isBar, fontSize);
  setValueAxis(chart.axes.valueAxis, valueAxis, isBar);
  series.forEach((look, index) => {
    const one = chart.series.getItemAt(index);
    if (isBar) drawBars(one, look, series.length);
    else drawLine(one, look);
    label(one, look.labels, planned);
  });
}

const TITLE_SIZE = 12;

/** Of bars the first category is on top; the values stand below them all the same. */
function setCategoryAxis(axis: Excel.ChartAxis, isBar: boolean, fontSize: number): void {
  axis.format.font.size = fontSize;
  axis.tickLabelSpacing = 1;
  axis.tickLabelPosition = Excel.ChartAxisTickLabelPosition.low;
  if (!isBar) return;
  axis.reversePlotOrder = true;
  axis.position = Excel.ChartAxisPosition.maximum;
}

function setValueAxis(axis: Excel.ChartAxis, planned: PlannedChart['valueAxis'], isBar: boolean): void {
  axis.minimum = planned.min;
  axis.maximum = planned.max;
  axis.numberFormat = '0';
  if (planned.reversed) axis.reversePlotOrder = true;
  // Where the categories stand; Excel's own choice is 0.
  if (!isBar) axis.position = Excel.ChartAxisPosition.minimum;
  if (!planned.visible) {
    axis.majorGridlines.visible = false;
    axis.visible = false;
  }
}

function drawBars(series: Excel.ChartSeries, { color }: ChartSeries, count: number): void {
  series.format.fill.setSolidColor(color);
  series.gapWidth = count > 1 ? 60 : 40;
}

function drawLine(series: Excel.ChartSeries, { color, dash }: ChartSeries): void {
  const { line } = series.format;
  line.color = color;
  line.lineStyle = lineStyles[dash];
  line.weight = 1.5;
  series.markerStyle = 'Circle';
  series.markerSize = 6;
  series.markerBackgroundColor = color;
  series.markerForegroundColor = color;
}

const lineStyles = { solid: 'Continuous', dash: 'Dash', dot: 'RoundDot' } as const;

function label(series: Excel.ChartSeries, labels: ChartSeries['labels'], planned: PlannedChart): void {
  const { kind, data, seriesIn, numberFormat, fontSize } = planned;
  if (labels === 'values') {
    series.hasDataLabels = true;
    const { dataLabels } = series;
    dataLabels.position = kind === 'bar' ? 'OutsideEnd' : 'Top';
    dataLabels.numberFormat = numberFormat;
    dataLabels.format.font.size = fontSize;
    return;
  }
  if (labels === 'start' || labels === 'ends') {
    labelPoint(series, 0, fontSize).position = 'Left';
  }
  if (labels === 'end' || labels === 'ends') {
    const last = (seriesIn === 'rows' ? data.columns : data.rows) - 2;
    const name = labelPoint(series, last, fontSize);
    name.position = 'Right';
    // In this order: Excel removes a label that shows nothing.
    name.showSeriesName = true;
    name.showValue = false;
  }
}

function labelPoint(series: Excel.ChartSeries, index: number, fontSize: number): Excel.ChartDataLabel {
  const point = series.points.getItemAt(index);
  point.hasDataLabel = true;
  const { dataLabel } = point;
  dataLabel.format.font.size = fontSize;
  return dataLabel;
}
