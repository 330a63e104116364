import type { ChartExtras, ChartLabelExtras, ChartSeriesExtras } from '../../book/chartExtras';
import type { ExcelObject } from '../../protocol/excelObject';
import { LABEL_POSITIONS, LINE_STYLES, newLabel } from '../../book/chartExtras';
import {
  asCount,
  asFlag,
  asNumber,
  asText,
  countArgument,
  excelObject,
  oneOf,
  textArgument,
} from '../../protocol/excelObject';
import { HostError, invalidArgument } from '../../protocol/hostError';
import { fontObject } from './chartFontObject';
import { readColor } from '../../cells/colors';
import { keptScalar } from '../range/keptScalar';

/** `chart.series`: as many as the chart's cells make, named by them. */
export function chartSeriesCollection(chart: () => ChartExtras): ExcelObject {
  const object = (index: number) => seriesObject(() => at(chart().series, index), chart);
  return excelObject('ChartSeriesCollection', {
    items: () => chart().series.map((_, index) => object(index)),
    calls: { GetCount: () => chart().series.length },
    getters: {
      GetItemAt: (args) => {
        const index = countArgument(args, 0);
        at(chart().series, index);
        return object(index);
      },
    },
  });
}

function seriesObject(series: () => ChartSeriesExtras, chart: () => ChartExtras): ExcelObject {
  return excelObject('ChartSeries', {
    scalars: {
      GapWidth: {
        get: () => series().gapWidth,
        set: (value) => {
          if (chart().type !== 'BarClustered') throw invalidArgument('only bars have gaps');
          series().gapWidth = asCount(value);
        },
      },
      HasDataLabels: {
        get: () => series().labels !== null,
        set: (value) => {
          series().labels = asFlag(value) ? newLabel() : null;
        },
      },
      MarkerStyle: keptScalar(series, 'markerStyle', (value) =>
        oneOf(value, ['Automatic', 'None', 'Square', 'Diamond', 'Triangle', 'Circle']),
      ),
      MarkerSize: keptScalar(series, 'markerSize', asNumber),
      MarkerBackgroundColor: keptScalar(series, 'markerBackground', readRgb),
      MarkerForegroundColor: keptScalar(series, 'markerForeground', readRgb),
    },
    links: {
      DataLabels: () => labelObject('ChartDataLabels', () => existing(series().labels)),
      Format: () => seriesFormatObject(series),
      Points: () =>
        excelObject('ChartPointsCollection', {
          calls: { GetCount: () => series().points.length },
          getters: {
            GetItemAt: (args) => {
              const index = countArgument(args, 0);
              at(series().points, index);
              return pointObject(series, index);
            },
          },
        }),
    },
  });
}

function seriesFormatObject(series: () => ChartSeriesExtras): ExcelObject {
  return excelObject('ChartSeriesFormat', {
    links: {
      Fill: () =>
        excelObject('ChartFill', {
          calls: {
            SetSolidColor: (args) => {
              series().fill = readRgb(textArgument(args, 0));
            },
          },
        }),
      Line: () =>
        excelObject('ChartLineFormat', {
          scalars: {
            Color: keptScalar(series, 'line', readRgb),
            LineStyle: keptScalar(series, 'lineStyle', (value) => oneOf(value, LINE_STYLES)),
            Weight: keptScalar(series, 'weight', asNumber),
          },
        }),
    },
  });
}

function pointObject(series: () => ChartSeriesExtras, index: number): ExcelObject {
  return excelObject('ChartPoint', {
    scalars: {
      HasDataLabel: {
        get: () => at(series().points, index) !== null,
        set: (value) => {
          series().points[index] = asFlag(value) ? newLabel() : null;
        },
      },
    },
    links: { DataLabel: () => labelObject('ChartDataLabel', () => existing(at(series().points, index))) },
  });
}

/** @throws HostError InvalidArgument where a label is to show nothing: Excel removes it then */
function labelObject(type: string, label: () => ChartLabelExtras): ExcelObject {
  const shows = (field: 'showValue' | 'showSeriesName', other: typeof field) =>
    keptScalar(label, field, (value) => {
      const shown = asFlag(value);
      if (!shown && !label()[other]) throw invalidArgument('a label must show something');
      return shown;
    });
  return excelObject(type, {
    scalars: {
      Position: keptScalar(label, 'position', (value) => oneOf(value, LABEL_POSITIONS)),
      NumberFormat: keptScalar(label, 'numberFormat', asText),
      ShowValue: shows('showValue', 'showSeriesName'),
      ShowSeriesName: shows('showSeriesName', 'showValue'),
    },
    links: {
      Format: () => excelObject('ChartDataLabelFormat', { links: { Font: () => fontObject(label) } }),
    },
  });
}

function existing(label: ChartLabelExtras | null): ChartLabelExtras {
  if (label === null) throw new HostError('InvalidOperation', 'There is no label to be changed.');
  return label;
}

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw invalidArgument('there is no such series or point');
  return item;
}

function readRgb(value: unknown): string {
  return readColor(value).rgb ?? '';
}
