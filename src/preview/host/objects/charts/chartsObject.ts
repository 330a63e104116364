import type { Argument, ExcelObject } from '../../protocol/excelObject';
import type { UniverBook } from '../../book/univerBook';
import { generateRandomId } from '@univerjs/core';
import { readValues } from '../../cells/cellReading';
import { CHART_TYPES, newChart } from '../../book/chartExtras';
import type { ChartExtras } from '../../book/chartExtras';
import {
  asCount,
  asFlag,
  asText,
  countArgument,
  excelObject,
  oneOf,
  plain,
  textArgument,
} from '../../protocol/excelObject';
import { sheetExtras } from '../../book/excelExtras';
import { invalidArgument, itemNotFound } from '../../protocol/hostError';
import { bounds, cellCount, parseAddress } from '../../book/rectangle';
import type { Rectangle } from '../../book/rectangle';
import { worksheetOf } from '../../book/univerBook';
import { chartAxisObject } from './chartAxisObject';
import { fontObject } from './chartFontObject';
import { chartSeriesCollection } from './chartSeriesObject';
import { keptScalar } from '../range/keptScalar';
import { areaArgument, changeCells, placeOf } from '../range/rangeArguments';

/** `worksheet.charts`. They are deleted with their sheet, and follow the sheet of their cells when it is renamed. */
export function chartsObject(book: UniverBook, sheetId: string): ExcelObject {
  const list = () => sheetExtras(worksheetOf(book, sheetId)).charts;
  const object = ({ id }: ChartExtras) => chartObject(book, sheetId, id);
  const find = (key: unknown) => list().find(({ id, name }) => id === key || name === key) ?? null;
  return excelObject('ChartCollection', {
    items: () => list().map(object),
    item: (key) => existing(find(key), object),
    calls: { GetCount: () => list().length },
    getters: {
      Add: (args) => addChart(book, sheetId, args),
      GetItem: (args) => existing(find(textArgument(args, 0)), object),
      GetItemAt: (args) => existing(list()[countArgument(args, 0)] ?? null, object),
      GetItemOrNullObject: (args) => {
        const chart = find(textArgument(args, 0));
        return chart === null ? null : object(chart);
      },
    },
  });
}

function existing(chart: ChartExtras | null, object: (chart: ChartExtras) => ExcelObject): ExcelObject {
  if (chart === null) throw itemNotFound('there is no such chart');
  return object(chart);
}

/**
 * As Excel does, takes a first row or column of texts for names and categories, and one that has a number or a blank for
 * data.
 */
function addChart(book: UniverBook, sheetId: string, args: readonly Argument[]): ExcelObject {
  changeCells(book, sheetId);
  const type = oneOf(plain(args, 0), CHART_TYPES);
  const seriesBy = oneOf(plain(args, 2), ['Rows', 'Columns']);
  const source = args[1] !== undefined && 'object' in args[1] ? placeOf(args[1].object) : null;
  if (source === null) throw invalidArgument('a range was expected');
  const { sheetId: sourceId, area } = source;
  worksheetOf(book, sourceId);
  if (cellCount(area) > MOST_CELLS) throw invalidArgument('the range is too large for a chart');
  const extras = sheetExtras(worksheetOf(book, sheetId));
  const values = readValues(book, sourceId, area);
  const header = values[0]?.slice(1) ?? [];
  const side = values.slice(1).map(([first]) => first);
  if (!header.every(isName) || !side.every(isName) || header.length * side.length === 0) {
    throw invalidArgument('this host draws cells below and beside texts only');
  }
  const [series, points] = seriesBy === 'Rows' ? [side.length, header.length] : [header.length, side.length];
  if (series > MOST_SERIES) throw invalidArgument('a chart has at most 255 series');
  const id = generateRandomId();
  const name = `Chart ${String(extras.charts.length + 1)}`;
  extras.charts = [...extras.charts, newChart({ id, name, type, source, seriesBy }, series, points)];
  return chartObject(book, sheetId, id);
}

const MOST_CELLS = 100_000;
const MOST_SERIES = 255;

function isName(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function chartObject(book: UniverBook, sheetId: string, id: string): ExcelObject {
  const extras = () => sheetExtras(worksheetOf(book, sheetId));
  const chart = () => {
    const found = extras().charts.find((other) => other.id === id);
    if (found === undefined) throw itemNotFound('the chart has been deleted');
    return found;
  };
  return excelObject('Chart', {
    identity: { Id: id },
    scalars: {
      Id: { get: () => chart().id },
      Name: keptScalar(chart, 'name', asText),
      ChartType: { get: () => chart().type },
      PlotVisibleOnly: keptScalar(chart, 'plotVisibleOnly', asFlag),
    },
    links: {
      Axes: () =>
        excelObject('ChartAxes', {
          links: {
            CategoryAxis: () => chartAxisObject(() => chart().categoryAxis),
            ValueAxis: () => chartAxisObject(() => chart().valueAxis),
          },
        }),
      Legend: () =>
        excelObject('ChartLegend', {
          scalars: {
            Visible: keptScalar(() => chart().legend, 'visible', asFlag),
            Position: keptScalar(
              () => chart().legend,
              'position',
              (value) => oneOf(value, ['Top', 'Bottom', 'Left', 'Right']),
            ),
          },
        }),
      Series: () => chartSeriesCollection(chart),
      Title: () =>
        excelObject('ChartTitle', {
          scalars: {
            Text: keptScalar(() => chart().title, 'text', titleText),
            Visible: keptScalar(() => chart().title, 'visible', asFlag),
          },
          links: {
            Format: () =>
              excelObject('ChartTitleFormat', { links: { Font: () => fontObject(() => chart().title) } }),
          },
        }),
    },
    calls: {
      SetPosition: (args) => {
        chart().over = positionOf(args, sheetId);
      },
      Delete: () => {
        extras().charts = extras().charts.filter((other) => other !== chart());
      },
    },
  });
}

/** Excel reads a title that begins with `=` as a reference to the cell that has it. */
function titleText(value: unknown): string {
  const text = asText(value);
  if (text.startsWith('=')) throw invalidArgument('a title that begins with = is a formula');
  if (text.length > LONGEST_TITLE) throw invalidArgument('the title is too long');
  return text;
}

const LONGEST_TITLE = 255;

function positionOf(args: readonly Argument[], sheetId: string): Rectangle {
  const first = areaArgument(args, 0, sheetId, parseAddress);
  const last = areaArgument(args, 1, sheetId, parseAddress);
  asCount(last.row - first.row);
  asCount(last.column - first.column);
  return bounds(first, last);
}
