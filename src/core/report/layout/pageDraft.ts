import { given } from '../../lists';
import type {
  Area,
  Highlight,
  Look,
  PlannedChart,
  PlannedSheet,
  PlannedValue,
  StyledArea,
} from '../../workbook';
import type { ChartDraft } from './chartDraft';
import { cellAddress } from '../../addresses/address';
import type { PlaceOf } from './placeKeys';
import { looks } from './looks';
import { fittedTo } from './sizes/pagesWide';
import type { FittedPages } from './sizes/pagesWide';
import { tableHead } from './table/tableHead';
import type { ColumnGroup } from './table/tableHead';
import type { ResultKind } from '../words/sheetTexts';
import { plannedSheet } from './plannedSheet';
import { FILTER_ROOM, fittedHeights, LINE } from './sizes/rowHeights';
import { brokenLines } from './sizes/textWidth';
import { wrappedHeights } from './sizes/wrappedHeights';

/** A column of a table on a page: what it is called, how it looks and what it shows. */
export interface PageColumn<Row> {
  readonly key: string;
  readonly header: string;
  /** Stands once above the headers of all neighbours that have it, too. */
  readonly group?: ColumnGroup;
  readonly look: Look;
  /** @param cell the address of another column's cell in the same row, by its key */
  value(row: Row, at: number, cell: (key: string) => string): PlannedValue;
}

/** How a page is printed: upright where it is a letter, its first columns on each of several pages side by side. */
interface PageLook {
  readonly isPortrait: boolean;
  readonly printedColumns?: number;
  readonly frozenColumns?: number;
}

/** A chart in its place, before the table that it draws has one. */
interface PlacedChart {
  readonly draft: ChartDraft;
  readonly over: Area;
}

/** Charts stand side by side where each is so many characters wide at least. */
const NARROWEST_CHART = 60;

/** Runs on over the columns beside it. */
const HEADING: Look = { ...looks.heading, wrap: false };

const NUMERALS = ['I', 'II', 'III', 'IV', 'V'];

/** A sheet that is written line by line from the top, with several tables, to be printed and signed. */
export class PageDraft {
  private readonly rows: (readonly PlannedValue[])[] = [];
  private readonly styles: StyledArea[] = [];
  private readonly highlights: Highlight[] = [];
  /** Rows whose texts are wrapped within their columns; elsewhere they run on over the blank cells beside them. */
  private readonly wrapped = new Set<number>();
  private readonly charts: PlannedChart[] = [];
  private readonly merged: Area[] = [];
  private readonly headHeights = new Map<number, number>();
  private filtered: Area | null = null;
  private sections = 0;
  private readonly places = new Map<string, string>();
  private readonly pages: FittedPages;
  private readonly pageBreaks: number[] = [];
  private printedRows: number | null = null;

  /** @param widths of the columns, in characters */
  constructor(
    private readonly widths: readonly number[],
    private readonly look: PageLook = { isPortrait: true },
  ) {
    const { isPortrait, printedColumns, frozenColumns = 0 } = look;
    this.pages = fittedTo(widths.slice(0, printedColumns), isPortrait ? 0 : frozenColumns, isPortrait);
  }

  /** Columns of the first page that is printed. */
  private get columnsOfPage(): number {
    return this.pages.columns;
  }

  /** Where texts and charts begin: what stands in columns that further pages repeat would be printed on each, and cut. */
  private get textColumn(): number {
    const { isPortrait, frozenColumns = 0 } = this.look;
    return this.isOnePageWide || isPortrait ? 0 : frozenColumns;
  }

  /** Zero-based. */
  get nextRow(): number {
    return this.rows.length;
  }

  /** A row of its own, its filled cells all in one look. */
  line(cells: readonly PlannedValue[] = [], look: Look | null = null): void {
    if (look !== null) this.style(this.nextRow, 0, 1, cells.length, look);
    this.rows.push(cells);
  }

  /** A blank row, then the heading of the next section, numbered `I.`, `II.` … */
  section(heading: string): void {
    this.sections++;
    this.line();
    this.line([`${NUMERALS[this.sections - 1] ?? this.sections}. ${heading}`], HEADING);
  }

  /** Makes a cell of the next row one with all behind it on the first page, so that a long text has room. */
  mergeOn(column: number): void {
    this.merged.push({ row: this.nextRow, column, rows: 1, columns: this.columnsOfPage - column });
  }

  /** Begins a new page where so many points of rows do not fit on this one any more. */
  keepTogether(points: number): void {
    const heights = this.heights();
    const first = this.pageBreaks.at(-1) ?? 0;
    let used = 0;
    for (let row = first; row < this.nextRow; row++) {
      const height = heights.get(row) ?? LINE;
      used = used + height > this.pages.height ? height : used + height;
    }
    if (used > 0 && used + points > this.pages.height) this.pageBreaks.push(this.nextRow);
  }

  /** What follows is for the screen. */
  endPrint(): void {
    this.printedRows = this.nextRow;
  }

  /** Lines of two columns of texts: what is told of, and what is told, from the column `at`. */
  facts(facts: readonly (readonly [label: string, text: string])[], at: number): void {
    const room = this.widths.slice(at).reduce((sum, width) => sum + width, 0);
    for (const [label, text] of facts) {
      this.style(this.nextRow, 0, 1, 1, looks.strong);
      brokenLines(text, room).forEach((line, index) => {
        this.line([index === 0 ? label : null, ...new Array<null>(at - 1).fill(null), line]);
      });
    }
  }

  /** Whether nothing of it is printed on a second page beside the first. */
  get isOnePageWide(): boolean {
    return this.pages.pages === 1;
  }

  /** A text in as many rows as the first page needs. */
  text(text: string, look: Look | null = null): void {
    const column = this.textColumn;
    const width = this.widthOf(column, this.columnsOfPage - column);
    const before = new Array<null>(column).fill(null);
    for (const line of brokenLines(text, width, look ?? {})) this.line([...before, line], look);
  }

  /**
   * A header and rows below it; one column a column of the page.
   *
   * @param keyOf what a row tells of, for `placesOn`
   * @returns the area of a column, without its header, by its key
   */
  table<Row>(
    columns: readonly PageColumn<Row>[],
    rows: readonly Row[],
    keyOf?: (row: Row) => string,
  ): (key: string) => Area {
    const {
      rows: heads,
      merged,
      groupsHeight,
    } = tableHead(
      columns.map((column, at) => ({ ...column, width: this.widths[at] ?? 0 })),
      false,
    );
    const firstRow = this.nextRow;
    const headerRow = firstRow + heads.length - 1;
    this.style(firstRow, 0, heads.length + rows.length, columns.length, looks.grid);
    for (const head of heads) this.line(head, looks.header);
    for (const area of merged) this.merged.push({ ...area, row: firstRow + area.row });
    if (groupsHeight !== null) this.headHeights.set(firstRow, groupsHeight);
    const bold = columns.map((_, at) => ({ width: this.widths[at] ?? 0, look: looks.header }));
    this.headHeights.set(headerRow, fittedHeights([heads.at(-1) ?? []], 0, bold, false).get(0) ?? LINE);
    columns.forEach(({ look }, column) => {
      if (rows.length > 0) this.style(headerRow + 1, column, rows.length, 1, look);
    });
    rows.forEach((row, at) => {
      const own = this.nextRow;
      const cell = (key: string) =>
        cellAddress(
          own,
          columns.findIndex((one) => one.key === key),
        );
      this.line(columns.map((column) => column.value(row, at, cell)));
      if (keyOf !== undefined)
        for (const { key } of columns) this.places.set(`${keyOf(row)}\n${key}`, cell(key));
    });
    for (let row = firstRow; row < this.nextRow; row++) this.wrapped.add(row);
    return (key) => {
      const column = columns.findIndex((one) => one.key === key);
      return { row: headerRow + 1, column, rows: rows.length, columns: 1 };
    };
  }

  /** A cell beside a table, in a row that is there. */
  put(row: number, column: number, value: PlannedValue, look: Look): void {
    const cells = this.rows[row] ?? [];
    const blank = new Array<null>(Math.max(0, column - cells.length)).fill(null);
    this.rows[row] = [...cells, ...blank, value];
    this.style(row, column, 1, 1, look);
  }

  /**
   * Charts with what is said of each below it, two side by side where there is room for both; no page's end cuts one.
   *
   * @returns what `chartTables` needs, which is to be called once
   */
  chartRows(drafts: readonly ChartDraft[]): readonly PlacedChart[] {
    const spans = drafts.length > 1 ? this.halves() : [this.wholePage()];
    const placed: PlacedChart[] = [];
    for (let at = 0; at < drafts.length; at += spans.length) {
      const beside = spans.flatMap(({ column, columns }, of) => {
        const draft = drafts[at + of];
        if (draft === undefined) return [];
        const room = this.widthOf(column, columns);
        const notes = draft.notes.flatMap((note) => brokenLines(note, room, looks.note));
        return [{ draft, column, columns, notes }];
      });
      const rows = Math.max(...beside.map(({ draft }) => draft.rows));
      const lines = Math.max(...beside.map(({ notes }) => notes.length));
      this.keepTogether((rows + lines) * LINE);
      for (const { draft, column, columns } of beside)
        placed.push({ draft, over: { row: this.nextRow, column, rows, columns } });
      for (let row = 0; row < rows; row++) this.line();
      for (let line = 0; line < lines; line++) {
        this.line();
        for (const { column, notes } of beside) {
          const text = notes[line];
          if (text !== undefined) this.put(this.nextRow - 1, column, text, looks.note);
        }
      }
      this.line();
    }
    return placed;
  }

  /** The tables that charts draw. */
  chartTables(placed: readonly PlacedChart[]): void {
    for (const { draft, over } of placed) {
      const { chart, table } = draft;
      this.text(chart.title, looks.strong);
      const { nextRow: row } = this;
      this.table(
        table.columns.map(({ header, look }, at): PageColumn<readonly PlannedValue[]> => ({
          key: String(at),
          header: header ?? '',
          look,
          value: (cells) => cells[at] ?? null,
        })),
        table.rows,
      );
      this.charts.push({ ...chart, over, data: { row, rows: table.rows.length + 1, ...table.drawn } });
      this.line();
    }
  }

  /** The first page's columns in two halves, or all of them where half of it is too narrow for a chart. */
  private halves(): readonly Pick<Area, 'column' | 'columns'>[] {
    const { column, columns } = this.wholePage();
    const total = this.widthOf(column, columns);
    let left = 0;
    while (left < columns && this.widthOf(column, left + 1) <= total / 2) left++;
    return Math.min(this.widthOf(column, left), this.widthOf(column + left, columns - left)) < NARROWEST_CHART
      ? [{ column, columns }]
      : [
          { column, columns: left },
          { column: column + left, columns: columns - left },
        ];
  }

  /** The first page's columns but those that further pages repeat. */
  private wholePage(): Pick<Area, 'column' | 'columns'> {
    return { column: this.textColumn, columns: this.columnsOfPage - this.textColumn };
  }

  private widthOf(column: number, columns: number): number {
    return this.widths.slice(column, column + columns).reduce((sum, width) => sum + width, 0);
  }

  /** Rows below a header that are filtered in place; a sheet has one such area. */
  filter(area: Area): void {
    this.filtered = area;
  }

  /** Where the figures of its tables stand, once it is a sheet of this name. */
  placesOn(sheet: string): PlaceOf {
    return (row, column) => {
      const cell = this.places.get(`${row}\n${column}`);
      return cell === undefined ? null : { sheet, cell };
    };
  }

  highlight(highlight: Highlight): void {
    this.highlights.push(highlight);
  }

  style(row: number, column: number, rows: number, columns: number, look: Look): void {
    this.styles.push({ area: { row, column, rows, columns }, look });
  }

  /** Estimated heights of all rows whose texts take more than a line. */
  private heights(): ReadonlyMap<number, number> {
    const estimates = fittedHeights(
      this.rows.map((row, index) => (this.wrapped.has(index) ? row : [])),
      0,
      this.widths.map((width) => ({ width })),
      false,
    );
    const planned = new Map([...estimates, ...this.headHeights]);
    const lines = this.rows.flatMap((_, row) => (this.wrapped.has(row) ? [] : [row]));
    const heights = new Map(
      wrappedHeights(
        {
          values: this.rows,
          styles: this.styles,
          columnWidths: this.widths,
          rowHeights: planned,
          merged: this.merged,
        },
        lines,
      ),
    );
    const filterRow = this.filtered?.row;
    if (filterRow !== undefined) heights.set(filterRow, (heights.get(filterRow) ?? LINE) + FILTER_ROOM);
    return heights;
  }

  /** The page as a sheet, some rows of it repeated on every page behind them. */
  sheet(name: string, kind: ResultKind, repeated: readonly [number, number] | null): PlannedSheet {
    const { isPortrait, printedColumns, frozenColumns = 0 } = this.look;
    return plannedSheet(name, kind, this.rows, {
      styles: [
        {
          area: { row: 0, column: 0, rows: this.rows.length, columns: this.widths.length },
          look: looks.sheet,
        },
        ...this.styles,
        // Filter buttons stand at the bottom of their cells, the words of the head above them.
        ...given(this.filtered, ({ row, column, columns }) => ({
          area: { row, column, rows: 1, columns },
          look: { valign: 'top' as const },
        })),
      ],
      highlights: this.highlights,
      charts: this.charts,
      columnWidths: this.widths,
      rowHeights: this.heights(),
      repeatedRows: repeated,
      frozenColumns,
      ...(this.filtered === null ? {} : { filter: this.filtered }),
      ...(this.merged.length === 0 ? {} : { merged: this.merged }),
      ...(printedColumns === undefined ? {} : { printedColumns }),
      ...(this.printedRows === null ? {} : { printedRows: this.printedRows }),
      ...(this.pageBreaks.length === 0 ? {} : { pageBreaks: this.pageBreaks }),
      ...(isPortrait ? { isPortrait } : {}),
      ...(isPortrait && this.pageBreaks.length === 0 ? {} : { pagesWide: this.pages.pages }),
    });
  }
}
