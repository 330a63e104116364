import { cellAddress } from '../../../core/addresses/address';
import type { ChartSeries, PlannedChart, PlannedSheet } from '../../../core/workbook';
import { partsOn } from '../../requests/tryParts';
import type { CosmeticPart } from '../../requests/tryParts';

/**
 * What adds the charts of a sheet once its cells are written: Excel tells by what they show which of them are texts. Parts
 * grow with the number of series, which is limited.
 *
 * @param name the name that the sheet has now
 */
export function chartParts({ name: sheet, charts }: PlannedSheet, name: string): CosmeticPart[] {
  const part = partsOn('charts', sheet, name);
  return charts.flatMap((planned, index) => {
    const chartName = `CCHC ${index + 1}`;
    return [
      part('chart', 3_000, (worksheet) => {
        addChart(worksheet, planned, chartName);
      }),
      part('chartAxes', 4_000, (worksheet) => {
        setAxes(worksheet.charts.getItem(chartName), planned);
      }),
      ...inGroups(planned.series).map((group) =>
        part('chartSeries', 3_500 * group.length, (worksheet) => {
          const { series } = worksheet.charts.getItem(chartName);
          for (const [at, look] of group) drawSeries(series.getItemAt(at), look, planned);
        }),
      ),
    ];
  });
}

/** A few series at a time, each with its number: a part of a request costs calls of its own. */
function inGroups(series: readonly ChartSeries[]): (readonly (readonly [number, ChartSeries])[])[] {
  const numbered = series.map((look, at) => [at, look] as const);
  return Array.from({ length: Math.ceil(series.length / SERIES_AT_ONCE) }, (_, group) =>
    numbered.slice(group * SERIES_AT_ONCE, (group + 1) * SERIES_AT_ONCE),
  );
}

const SERIES_AT_ONCE = 4;

/**
 * Excel takes the texts in the first row and column of the cells for names and categories, as references to their cells:
 * nothing in them is read as a formula.
 */
function addChart(sheet: Excel.Worksheet, planned: PlannedChart, name: string): void {
  const { kind, title, data, seriesIn, over, hasLegend } = planned;
  const source = sheet.getRangeByIndexes(data.row, data.column, data.rows, data.columns);
  const type = kind === 'bar' ? Excel.ChartType.barClustered : Excel.ChartType.lineMarkers;
  const by = seriesIn === 'rows' ? Excel.ChartSeriesBy.rows : Excel.ChartSeriesBy.columns;
  const chart = sheet.charts.add(type, source, by);
  chart.name = name;
  chart.setPosition(
    cellAddress(over.row, over.column),
    cellAddress(over.row + over.rows - 1, over.column + over.columns - 1),
  );
  chart.title.text = title;
  chart.title.format.font.size = TITLE_SIZE;
  chart.legend.visible = hasLegend;
  if (hasLegend) chart.legend.position = Excel.ChartLegendPosition.bottom;
  chart.plotVisibleOnly = false;
}

const TITLE_SIZE = 12;

function setAxes(chart: Excel.Chart, { kind, fontSize, valueAxis }: PlannedChart): void {
  setCategoryAxis(chart.axes.categoryAxis, kind === 'bar', fontSize);
  setValueAxis(chart.axes.valueAxis, valueAxis, kind === 'bar');
}

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

function drawSeries(series: Excel.ChartSeries, look: ChartSeries, planned: PlannedChart): void {
  if (planned.kind === 'bar') drawBars(series, look, planned.series.length);
  else drawLine(series, look);
  label(series, look.labels, planned);
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
