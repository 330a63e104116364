import type { PlannedChart } from '../../core/workbook';
import type { ChartSheet } from './chartReferences';
import { CHART_TYPE, chartXml } from './chartXml';
import type { WorkbookPackage } from '../package/package';
import { addPart, addRelationship, freePath } from '../package/packageEdit';
import { columnPixels } from '../package/units';
import { emptyTag, escapeControls, openTag } from '../package/xmlEdits';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/**
 * Adds the charts of a sheet that is being added, and the drawing that says where they lie.
 *
 * @param folder of the workbook's part
 * @param path of the sheet's part
 * @returns the relationship id of the drawing
 */
export function addCharts(
  file: WorkbookPackage,
  folder: string,
  path: string,
  sheet: ChartSheet,
  charts: readonly PlannedChart[],
): string {
  const drawing = freePath(file, `${folder}/drawings`, 'drawing');
  addPart(file, drawing, DRAWING_TYPE, '');
  const anchors = charts.map((chart, index) => {
    const chartPath = freePath(file, `${folder}/charts`, 'chart');
    addPart(file, chartPath, CHART_TYPE, chartXml(chart, sheet));
    const id = addRelationship(file, drawing, 'chart', chartPath);
    return anchorXml(chart, index, id, sheet.columnWidths);
  });
  file.setText(drawing, drawingXml(anchors));
  return addRelationship(file, path, 'drawing', drawing);
}

const EMU_PER_PIXEL = 9_525;
/** Of a row of the default height, but for its last pixel. */
const ROW_PIXELS = 19;

function drawingXml(anchors: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    openTag('xdr:wsDr', {
      'xmlns:xdr': 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
      'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
    }),
    ...anchors,
    '</xdr:wsDr>',
  ].join('');
}

/**
 * A chart over its cells. It ends within the last one: a program that takes its edge for part of the next cell prints
 * another page.
 */
function anchorXml(
  { over, title, description }: PlannedChart,
  index: number,
  id: string,
  widths: ChartSheet['columnWidths'],
): string {
  const lastWidth = widths.get(over.column + over.columns - 1) ?? 8;
  const end = [columnPixels(lastWidth) * EMU_PER_PIXEL, ROW_PIXELS * EMU_PER_PIXEL] as const;
  const corner = (name: string, row: number, column: number, [right, down]: readonly [number, number]) =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${right}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${down}</xdr:rowOff></xdr:${name}>`;
  return [
    '<xdr:twoCellAnchor editAs="oneCell">',
    corner('from', over.row, over.column, [0, 0]),
    corner('to', over.row + over.rows - 1, over.column + over.columns - 1, end),
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>',
    emptyTag('xdr:cNvPr', {
      id: index + 2,
      name: `CCHC ${index + 1}`,
      descr: escapeControls(description),
      title: escapeControls(title),
    }),
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>',
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic>${openTag('a:graphicData', { uri: CHART })}`,
    emptyTag('c:chart', {
      'xmlns:c': CHART,
      'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      'r:id': id,
    }),
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>',
  ].join('');
}
