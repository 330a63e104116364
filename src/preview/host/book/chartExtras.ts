import type { Rectangle } from './rectangle';

export const CHART_TYPES = ['BarClustered', 'LineMarkers'] as const;
export const LABEL_POSITIONS = ['OutsideEnd', 'Left', 'Right', 'Top'] as const;
export const LINE_STYLES = ['Continuous', 'Dash', 'RoundDot'] as const;

/** A chart as Excel knows it, as far as this host does: plain data, kept with its sheet. */
export interface ChartExtras {
  readonly id: string;
  name: string;
  readonly type: (typeof CHART_TYPES)[number];
  /** Names of sheets change, their ids do not. */
  readonly source: { readonly sheetId: string; readonly area: Rectangle };
  readonly seriesBy: 'Rows' | 'Columns';
  /** The cells that it lies over. */
  over: Rectangle;
  readonly title: { text: string; visible: boolean; fontSize: number };
  readonly legend: { visible: boolean; position: string };
  plotVisibleOnly: boolean;
  readonly categoryAxis: ChartAxisExtras;
  readonly valueAxis: ChartAxisExtras;
  readonly series: readonly ChartSeriesExtras[];
}

export interface ChartAxisExtras {
  /** `''` where Excel chooses. */
  minimum: number | '';
  maximum: number | '';
  numberFormat: string;
  reversed: boolean;
  visible: boolean;
  position: string;
  tickLabelPosition: string;
  tickLabelSpacing: number;
  fontSize: number;
  gridlines: boolean;
}

export interface ChartSeriesExtras {
  /** Of bars, or of lines and their markers. */
  fill: string;
  line: string;
  lineStyle: (typeof LINE_STYLES)[number];
  weight: number;
  gapWidth: number;
  markerStyle: string;
  markerSize: number;
  markerBackground: string;
  markerForeground: string;
  /** Of all its points; `null` where they have none. */
  labels: ChartLabelExtras | null;
  /** One a point, `null` for a point without a label of its own. */
  readonly points: (ChartLabelExtras | null)[];
}

export interface ChartLabelExtras {
  position: (typeof LABEL_POSITIONS)[number];
  numberFormat: string;
  showValue: boolean;
  showSeriesName: boolean;
  fontSize: number;
}

/** A chart as Excel makes it, before anything of it is set. */
export function newChart(
  chart: Pick<ChartExtras, 'id' | 'name' | 'type' | 'source' | 'seriesBy'>,
  series: number,
  points: number,
): ChartExtras {
  return {
    ...chart,
    over: { row: 0, column: 0, rows: 15, columns: 8 },
    title: { text: '', visible: true, fontSize: 14 },
    legend: { visible: true, position: 'Bottom' },
    plotVisibleOnly: true,
    categoryAxis: newAxis(),
    valueAxis: newAxis(),
    series: Array.from({ length: series }, () => ({
      fill: '#4472C4',
      line: '#4472C4',
      lineStyle: 'Continuous',
      weight: 2.25,
      gapWidth: 182,
      markerStyle: 'Automatic',
      markerSize: 5,
      markerBackground: '#4472C4',
      markerForeground: '#4472C4',
      labels: null,
      points: new Array<null>(points).fill(null),
    })),
  };
}

export function newLabel(): ChartLabelExtras {
  return {
    position: 'OutsideEnd',
    numberFormat: 'General',
    showValue: true,
    showSeriesName: false,
    fontSize: 9,
  };
}

function newAxis(): ChartAxisExtras {
  return {
    minimum: '',
    maximum: '',
    numberFormat: 'General',
    reversed: false,
    visible: true,
    position: 'Automatic',
    tickLabelPosition: 'NextToAxis',
    tickLabelSpacing: 1,
    fontSize: 9,
    gridlines: true,
  };
}
