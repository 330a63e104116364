import type { ChartBars, PaperChart } from '../core/papers/paper';
import { chartColors } from '../core/report/layout/chartDraft';
import { escapeXml } from '../xlsx/package/xml';
import { emptyTag, openTag } from '../xlsx/package/xmlEdits';
import { emus } from './measures';
import { FORM } from './paperForm';
import type { TextArea } from './paperForm';
import { clean } from './wordXml';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Millimetres of a bar with the room around it, and of what stands above and below the bars. */
const BAR = 5;
const AROUND = 22;
const LEGEND = 8;
const LEAST_HEIGHT = 45;

/**
 * A chart as it stands in a line of text.
 *
 * @param relationship of the document to the part of the chart
 * @param number by which the drawings of a document differ
 */
export function chartDrawing(
  chart: PaperChart,
  relationship: string,
  number: number,
  { width, height }: TextArea,
): string {
  const bars = chart.bars.length * Math.max(1, chart.series.length * 0.9);
  const wanted = AROUND + bars * BAR + (chart.series.length > 1 ? LEGEND : 0);
  // Not the whole page: its heading and what is said below it belong to it.
  const own = Math.min(Math.max(wanted, LEAST_HEIGHT), height - 25);
  const size = `cx="${emus(width - 1)}" cy="${emus(own)}"`;
  return [
    '<w:r><w:drawing>',
    openTag('wp:inline', { 'xmlns:wp': DRAWING, distT: 0, distB: 0, distL: 0, distR: 0 }),
    `<wp:extent ${size}/>`,
    emptyTag('wp:docPr', {
      id: FIRST_DRAWING + number,
      name: `Biểu đồ ${number}`,
      descr: clean(chart.description),
      title: clean(chart.title),
    }),
    '<wp:cNvGraphicFramePr/>',
    `${openTag('a:graphic', { 'xmlns:a': MAIN })}${openTag('a:graphicData', { uri: CHART })}`,
    emptyTag('c:chart', { 'xmlns:c': CHART, 'xmlns:r': RELATIONSHIPS, 'r:id': relationship }),
    '</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>',
  ].join('');
}

/** Numbers of drawings, far from those that an office's own letterhead has. */
const FIRST_DRAWING = 70_000;

/** The part of a chart, in DrawingML: it holds its numbers itself, and at each bar the figure as the paper prints it. */
export function chartPart(chart: PaperChart): string {
  const { axis, series, bars } = chart;
  const size = FORM.sizes.chart * 100;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    openTag('c:chartSpace', { 'xmlns:c': CHART, 'xmlns:a': MAIN }),
    '<c:roundedCorners val="0"/><c:chart>',
    `<c:title><c:tx>${rich(chart.title, '<a:defRPr sz="1200" b="1"/>', ' sz="1200" b="1"')}</c:tx><c:overlay val="0"/></c:title>`,
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>',
    '<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>',
    ...series.map((name, index) => seriesXml(name, bars, index)),
    `<c:gapWidth val="${series.length > 1 ? 50 : 40}"/><c:axId val="1"/><c:axId val="2"/></c:barChart>`,
    CATEGORY_AXIS,
    valueAxis(axis),
    '</c:plotArea>',
    series.length > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : '',
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>`,
    `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}"><a:solidFill><a:srgbClr val="000000"/></a:solidFill>`,
    `<a:latin typeface="${FORM.font}"/><a:ea typeface="${FORM.font}"/><a:cs typeface="${FORM.font}"/></a:defRPr></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`,
    '</c:chartSpace>',
  ].join('');
}

/** Of this period and of the one before it; they differ in lightness too. */
const COLORS = [chartColors.one, chartColors.unchanged] as const;

function seriesXml(name: string, bars: readonly ChartBars[], index: number): string {
  const color = COLORS[index] ?? chartColors.unchanged;
  const points = bars.map(({ values }) => values[index] ?? null);
  const list = (tag: string, texts: readonly (string | null)[], format = '') => [
    `<c:${tag}>${format}<c:ptCount val="${texts.length}"/>`,
    ...texts.map((text, at) =>
      text === null ? '' : `<c:pt idx="${at}"><c:v>${escapeXml(text)}</c:v></c:pt>`,
    ),
    `</c:${tag}>`,
  ];
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${fileText(name)}</c:v></c:tx>`,
    `<c:spPr>${fill(color)}</c:spPr><c:invertIfNegative val="0"/>`,
    ...bars.map(({ isAverage = false }, at) =>
      isAverage
        ? `<c:dPt><c:idx val="${at}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${fill(chartColors.fell)}</c:spPr></c:dPt>`
        : '',
    ),
    '<c:dLbls>',
    ...points.map((point, at) =>
      point === null
        ? ''
        : `<c:dLbl><c:idx val="${at}"/><c:tx>${rich(point.figure.text)}</c:tx><c:dLblPos val="outEnd"/>${SHOWN}</c:dLbl>`,
    ),
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:dLblPos val="outEnd"/>${SHOWN}</c:dLbls>`,
    '<c:cat>',
    ...list(
      'strLit',
      bars.map(({ label }) => clean(label)),
    ),
    '</c:cat><c:val>',
    ...list(
      'numLit',
      points.map((point) => (point === null ? null : String(point.percent))),
      '<c:formatCode>0.00</c:formatCode>',
    ),
    '</c:val></c:ser>',
  ].join('');
}

const SHOWN =
  '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';

/** The first category is on top. */
const CATEGORY_AXIS = [
  '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>',
  '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>',
  `<c:spPr><a:ln>${fill('#8C8C8C')}</a:ln></c:spPr><c:crossAx val="2"/><c:crosses val="min"/>`,
  '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>',
].join('');

/** Of the axis, what is left free beyond its end for the figures of the longest bars. */
const ROOM = 0.2;

function valueAxis({ min, max }: PaperChart['axis']): string {
  const span = max - min;
  const end = Math.round((max + span * ROOM) * 100) / 100;
  return [
    '<c:valAx><c:axId val="2"/>',
    `<c:scaling><c:orientation val="minMax"/><c:max val="${end}"/><c:min val="${min}"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>`,
    // Beyond the end no bar can go: no number stands there.
    `<c:numFmt formatCode="${escapeXml(`[>${max}]"";0`)}" sourceLinked="0"/>`,
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>',
    `<c:spPr><a:ln>${fill('#8C8C8C')}</a:ln></c:spPr><c:crossAx val="1"/><c:crosses val="max"/><c:crossBetween val="between"/>`,
    `<c:majorUnit val="${span <= 30 ? 5 : span <= 60 ? 10 : 20}"/></c:valAx>`,
  ].join('');
}

function fill(color: string): string {
  return `<a:solidFill>${emptyTag('a:srgbClr', { val: color.slice(1).toUpperCase() })}</a:solidFill>`;
}

function rich(text: string, paragraphForm = '', letters = ''): string {
  const form = paragraphForm === '' ? '' : `<a:pPr>${paragraphForm}</a:pPr>`;
  return `<c:rich><a:bodyPr/><a:p>${form}<a:r><a:rPr lang="vi-VN"${letters}/><a:t>${fileText(text)}</a:t></a:r></a:p></c:rich>`;
}

function fileText(text: string): string {
  return escapeXml(clean(text).replaceAll('\n', ' '));
}
