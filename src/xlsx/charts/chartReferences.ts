import { cellAddress } from '../../core/addresses/address';
import { quoteSheet } from '../../core/addresses/references';
import type { Area, CellContent, PlannedChart } from '../../core/workbook';
import { escapeXml } from '../package/xml';
import { escapeControls } from '../package/xmlEdits';

/** The sheet on which a chart lies, with what its cells show. */
export interface ChartSheet {
  readonly name: string;
  content(row: number, column: number): CellContent;
  /** In characters. */
  readonly columnWidths: ReadonlyMap<number, number>;
}

/** The cells of a series: its name, the categories that all share, and its numbers. */
export interface SeriesAreas {
  readonly name: Area;
  readonly categories: Area;
  readonly values: Area;
}

/** @param index of the series, from 0 */
export function chartReferences({ data, seriesIn }: PlannedChart, index: number): SeriesAreas {
  const { row, column } = data;
  const [rows, columns] = [data.rows - 1, data.columns - 1];
  return seriesIn === 'columns'
    ? {
        name: { row, column: column + 1 + index, rows: 1, columns: 1 },
        categories: { row: row + 1, column, rows, columns: 1 },
        values: { row: row + 1, column: column + 1 + index, rows, columns: 1 },
      }
    : {
        name: { row: row + 1 + index, column, rows: 1, columns: 1 },
        categories: { row, column: column + 1, rows: 1, columns },
        values: { row: row + 1 + index, column: column + 1, rows: 1, columns },
      };
}

export function textReference(sheet: ChartSheet, area: Area): string {
  const points = pointsXml(sheet, area, (content) =>
    content === null ? null : typeof content === 'object' ? content.error : String(content),
  );
  return `<c:strRef>${formulaXml(sheet, area)}<c:strCache>${points}</c:strCache></c:strRef>`;
}

/** Blank cells and texts have no point. */
export function numberReference(sheet: ChartSheet, area: Area, numberFormat: string): string {
  const points = pointsXml(sheet, area, (content) => (typeof content === 'number' ? String(content) : null));
  const format = `<c:formatCode>${escapeXml(numberFormat)}</c:formatCode>`;
  return `<c:numRef>${formulaXml(sheet, area)}<c:numCache>${format}${points}</c:numCache></c:numRef>`;
}

function formulaXml({ name }: ChartSheet, { row, column, rows, columns }: Area): string {
  const [first, last] = [cellAddress(row, column), cellAddress(row + rows - 1, column + columns - 1)].map(
    (cell) => cell.replace(/^([A-Z]+)/u, '$$$1$$'),
  );
  const range = first === last ? first : `${String(first)}:${String(last)}`;
  return `<c:f>${escapeXml(`${quoteSheet(name)}!${String(range)}`)}</c:f>`;
}

function pointsXml(sheet: ChartSheet, area: Area, textOf: (content: CellContent) => string | null): string {
  const points: string[] = [];
  const count = area.rows * area.columns;
  for (let index = 0; index < count; index++) {
    const content = sheet.content(
      area.row + Math.floor(index / area.columns),
      area.column + (index % area.columns),
    );
    const text = textOf(content);
    if (text === null) continue;
    points.push(`<c:pt idx="${index}"><c:v>${escapeXml(escapeControls(text))}</c:v></c:pt>`);
  }
  return `<c:ptCount val="${count}"/>${points.join('')}`;
}
