import type { Look, PlannedChart, PlannedSheet, PlannedValue, StyledArea } from '../../workbook';
import { CHART_COLUMNS } from '../layout/chartDraft';
import type { ChartDraft, ChartTable } from '../layout/chartDraft';
import { looks } from '../layout/looks';
import { plannedSheet } from '../layout/plannedSheet';
import { LINE, fittedHeights } from '../layout/sizes/rowHeights';
import { brokenLines } from '../layout/sizes/textWidth';
import type { CoreTexts } from '../words/texts';

/** Rows on a page of A4 landscape in its own size, with room for a default font that is higher than Excel's. */
const ROWS_PER_PAGE = 28;
const TEXT_COLUMNS = CHART_COLUMNS.map((width) => ({ width }));
/** Characters of a line of text over all columns. */
const LINE_LENGTH = CHART_COLUMNS.reduce((sum, width) => sum + width, 0);

/**
 * Lays a sheet of charts out: title and notes, the charts below each other with what has to be said of them, then the
 * tables that they draw. No page break cuts a chart.
 */
export function layOutCharts(
  name: string,
  title: string,
  notes: readonly string[],
  drafts: readonly ChartDraft[],
  texts: CoreTexts,
): PlannedSheet {
  const rows = new ChartRows();
  rows.addLine(title, looks.title);
  for (const note of notes) rows.addText(note);
  const places = drafts.map((draft) => ({ draft, over: rows.addChart(draft) }));
  rows.breakPage();
  const charts = places.map(({ draft, over }): PlannedChart => {
    const { chart, table } = draft;
    rows.keepTogether(table);
    rows.addLine(texts.charts.numbersOf(chart.title), { ...looks.heading, wrap: false });
    const row = rows.addTable(table);
    rows.addLine(null);
    return { ...chart, over, data: { row, rows: table.rows.length + 1, ...table.drawn } };
  });
  const { values, styles, rowHeights, pageBreaks } = rows;
  const all = { row: 0, column: 0, rows: values.length, columns: CHART_COLUMNS.length };
  return plannedSheet(name, 'charts', values, {
    styles: [{ area: all, look: looks.sheet }, ...styles],
    rowHeights,
    pageBreaks,
    charts,
    columnWidths: CHART_COLUMNS,
  });
}

/** The rows of the sheet, filled from the top. */
class ChartRows {
  readonly values: (readonly PlannedValue[])[] = [];
  readonly styles: StyledArea[] = [];
  readonly rowHeights = new Map<number, number>();
  readonly pageBreaks: number[] = [];

  addLine(text: string | null, look: Look = {}): void {
    const row = this.values.push([text]) - 1;
    if (text !== null) this.styles.push({ area: { row, column: 0, rows: 1, columns: 1 }, look });
  }

  /** A text in as many rows as it needs. */
  addText(text: string): void {
    for (const line of lines(text)) this.addLine(line, looks.note);
  }

  /** Room for a chart and what is said of it, on one page. */
  addChart({ rows, notes }: ChartDraft): PlannedChart['over'] {
    const height = rows + notes.reduce((sum, note) => sum + lines(note).length, 0);
    const onPage = this.values.length - (this.pageBreaks.at(-1) ?? 0);
    if (onPage + 1 + height > ROWS_PER_PAGE) this.breakPage();
    else this.addLine(null);
    const row = this.values.length;
    for (let below = 0; below < rows; below++) this.addLine(null);
    for (const note of notes) this.addText(note);
    return { row, column: 0, rows, columns: CHART_COLUMNS.length };
  }

  /** Begins a new page where a table and its heading would not fit on this one, but fit on one. */
  keepTogether({ columns, rows }: ChartTable): void {
    const cells = [columns.map(({ header }) => header), ...rows];
    const heights = fittedHeights(cells, 0, TEXT_COLUMNS, false);
    const height = 1 + cells.reduce((sum, _, row) => sum + (heights.get(row) ?? LINE) / LINE, 0);
    const page = this.values.slice(this.pageBreaks.at(-1) ?? 0);
    const first = this.values.length - page.length;
    const used = page.reduce((sum, _, row) => sum + (this.rowHeights.get(first + row) ?? LINE) / LINE, 0);
    if (used > 0 && used + height > ROWS_PER_PAGE && height <= ROWS_PER_PAGE) this.breakPage();
  }

  /** @returns the row of the table's header. */
  addTable({ columns, rows }: ChartTable): number {
    const header = this.values.push(columns.map((column) => column.header)) - 1;
    const first = columns.findIndex((column) => column.header !== null);
    this.styles.push(
      {
        area: { row: header, column: first, rows: 1 + rows.length, columns: columns.length - first },
        look: looks.grid,
      },
      { area: { row: header, column: first, rows: 1, columns: columns.length - first }, look: looks.header },
      ...columns.map(({ look }, column) => ({
        area: { row: header + 1, column, rows: rows.length, columns: 1 },
        look,
      })),
    );
    this.values.push(...rows);
    for (const [row, height] of fittedHeights(this.values, header, TEXT_COLUMNS, false)) {
      this.rowHeights.set(row, height);
    }
    return header;
  }

  breakPage(): void {
    this.pageBreaks.push(this.values.length);
  }
}

function lines(text: string): readonly string[] {
  return brokenLines(text, LINE_LENGTH, looks.note);
}
