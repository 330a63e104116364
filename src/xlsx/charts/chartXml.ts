import type { ChartSeries, PlannedChart } from '../../core/workbook';
import { chartReferences, numberReference, textReference } from './chartReferences';
import type { ChartSheet } from './chartReferences';
import { escapeXml } from '../package/xml';
import { emptyTag, escapeControls, openTag } from '../package/xmlEdits';

export const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** The part of a chart, in DrawingML: it refers to its cells and keeps what they show, for programs that do not look. */
export function chartXml(chart: PlannedChart, sheet: ChartSheet): string {
  const size = chart.fontSize * 100;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    openTag('c:chartSpace', {
      'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
      'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
    }),
    '<c:roundedCorners val="0"/><c:chart>',
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr>`,
    `<a:r><a:rPr sz="1200" b="1"/><a:t>${fileText(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`,
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>',
    chart.kind === 'bar' ? barsXml(chart, sheet) : linesXml(chart, sheet),
    categoryAxisXml(chart),
    valueAxisXml(chart),
    '</c:plotArea>',
    chart.hasLegend ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : '',
    // Hidden rows of the table are drawn all the same: the chart is of the whole block.
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>',
    `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}"/></a:pPr><a:endParaRPr/></a:p></c:txPr>`,
    '</c:chartSpace>',
  ].join('');
}

const CATEGORY_AXIS = 1;
const VALUE_AXIS = 2;
const AXES = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;

function barsXml(chart: PlannedChart, sheet: ChartSheet): string {
  const series = chart.series.map((one, index) => {
    const fill = `<c:spPr>${solidFill(one.color)}</c:spPr><c:invertIfNegative val="0"/>`;
    return seriesXml(chart, sheet, one, index, fill);
  });
  const gap = chart.series.length > 1 ? 60 : 40;
  return `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series.join('')}<c:gapWidth val="${gap}"/>${AXES}</c:barChart>`;
}

function linesXml(chart: PlannedChart, sheet: ChartSheet): string {
  const series = chart.series.map((one, index) => {
    const fill = solidFill(one.color);
    const look = [
      `<c:spPr><a:ln w="19050">${fill}${emptyTag('a:prstDash', { val: dashes[one.dash] })}</a:ln></c:spPr>`,
      `<c:marker><c:symbol val="circle"/><c:size val="6"/><c:spPr>${fill}<a:ln>${fill}</a:ln></c:spPr></c:marker>`,
    ].join('');
    return `${seriesXml(chart, sheet, one, index, look).replace(/<\/c:ser>$/u, '')}<c:smooth val="0"/></c:ser>`;
  });
  return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.join('')}<c:marker val="1"/>${AXES}</c:lineChart>`;
}

const dashes = { solid: 'solid', dash: 'dash', dot: 'sysDot' } as const;

function seriesXml(
  chart: PlannedChart,
  sheet: ChartSheet,
  series: ChartSeries,
  index: number,
  look: string,
): string {
  const { name, categories, values } = chartReferences(chart, index);
  const last = values.rows * values.columns - 1;
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    `<c:tx>${textReference(sheet, name)}</c:tx>`,
    look,
    labelsXml(chart, series.labels, last),
    `<c:cat>${textReference(sheet, categories)}</c:cat>`,
    `<c:val>${numberReference(sheet, values, chart.numberFormat)}</c:val>`,
    '</c:ser>',
  ].join('');
}

function labelsXml(chart: PlannedChart, labels: ChartSeries['labels'], last: number): string {
  const format = emptyTag('c:numFmt', { formatCode: chart.numberFormat, sourceLinked: 0 });
  const shown = (value: boolean, name: boolean) =>
    `<c:showLegendKey val="0"/><c:showVal val="${value ? 1 : 0}"/><c:showCatName val="0"/><c:showSerName val="${name ? 1 : 0}"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;
  const point = (at: number, place: 'l' | 'r', name: boolean) =>
    `<c:dLbl><c:idx val="${at}"/>${format}<c:spPr/>${ON_ONE_LINE}<c:dLblPos val="${place}"/>${shown(!name, name)}</c:dLbl>`;
  switch (labels) {
    case 'values':
      return `<c:dLbls>${format}<c:spPr/><c:dLblPos val="${chart.kind === 'bar' ? 'outEnd' : 't'}"/>${shown(true, false)}</c:dLbls>`;
    case 'none':
      return '';
    default:
      return [
        '<c:dLbls>',
        labels === 'end' ? '' : point(0, 'l', false),
        labels === 'start' ? '' : point(last, 'r', true),
        `${shown(false, false)}</c:dLbls>`,
      ].join('');
  }
}

/** A label that Excel breaks into lines lies upon its neighbours. */
const ON_ONE_LINE =
  '<c:txPr><a:bodyPr wrap="none"/><a:p><a:pPr><a:defRPr/></a:pPr><a:endParaRPr/></a:p></c:txPr>';

/** Of bars the first category is on top, and the values stand below; of lines the categories are at the smallest value. */
function categoryAxisXml({ kind, valueAxis }: PlannedChart): string {
  const isBar = kind === 'bar';
  return [
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/>`,
    `<c:scaling><c:orientation val="${isBar ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/>`,
    `<c:axPos val="${isBar ? 'l' : valueAxis.reversed ? 't' : 'b'}"/>`,
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>',
    `<c:spPr><a:ln>${solidFill(GREY)}</a:ln></c:spPr>`,
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="min"/>`,
    '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>',
  ].join('');
}

function valueAxisXml({ kind, valueAxis }: PlannedChart): string {
  const { min, max, reversed, visible } = valueAxis;
  const isBar = kind === 'bar';
  return [
    `<c:valAx><c:axId val="${VALUE_AXIS}"/>`,
    `<c:scaling><c:orientation val="${reversed ? 'maxMin' : 'minMax'}"/><c:max val="${max}"/><c:min val="${min}"/></c:scaling>`,
    `<c:delete val="${visible ? 0 : 1}"/><c:axPos val="${isBar ? 'b' : 'l'}"/>`,
    visible
      ? `<c:majorGridlines><c:spPr><a:ln>${solidFill(LIGHT_GREY)}</a:ln></c:spPr></c:majorGridlines>`
      : '',
    '<c:numFmt formatCode="0" sourceLinked="0"/>',
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>',
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${isBar ? 'max' : 'min'}"/><c:crossBetween val="between"/></c:valAx>`,
  ].join('');
}

const GREY = '#8C8C8C';
const LIGHT_GREY = '#E0E0E0';

function solidFill(color: string): string {
  return `<a:solidFill>${emptyTag('a:srgbClr', { val: color.slice(1).toUpperCase() })}</a:solidFill>`;
}

function fileText(text: string): string {
  return escapeXml(escapeControls(text));
}
