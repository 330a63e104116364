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
import { cellAddress } from '../../address';
import type { PlaceOf } from './placeKeys';
import { looks } from './looks';
import { pagesWide } from './pagesWide';
import type { ResultKind } from '../words/sheetTexts';
import { plannedSheet } from './plannedSheet';
import { fittedHeights } from './rowHeights';
import { brokenLines } from './textWidth';

/** A column of a table on a page: what it is called, how it looks and what it shows. */
export interface PageColumn<Row> {
  readonly key: string;
  readonly header: string;
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
  private filtered: Area | null = null;
  private sections = 0;
  private readonly places = new Map<string, string>();

  /** @param widths of the columns, in characters */
  constructor(private readonly widths: readonly number[]) {}

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

  /** A text in as many rows as print needs, over so many columns. */
  text(text: string, look: Look | null = null, columns: number = this.widths.length): void {
    const width = this.widths.slice(0, columns).reduce((sum, one) => sum + one, 0);
    for (const line of brokenLines(text, width, look ?? {})) this.line([line], look);
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
    const headerRow = this.nextRow;
    this.style(headerRow, 0, 1 + rows.length, columns.length, looks.grid);
    this.line(
      columns.map(({ header }) => header),
      looks.header,
    );
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
    for (let row = headerRow; row < this.nextRow; row++) this.wrapped.add(row);
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

  /** A chart over columns from the first on, what is said of it, and the table that it draws. */
  chart({ chart, rows, notes, table }: ChartDraft, columns: number): void {
    const over = { row: this.nextRow, column: 0, rows, columns };
    for (let row = 0; row < rows; row++) this.line();
    for (const note of notes) this.text(note, looks.note, columns);
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

  /** The page as a sheet, upright where it is a letter, some rows of it repeated on every page behind them. */
  sheet(
    name: string,
    kind: ResultKind,
    repeated: readonly [number, number] | null,
    { isPortrait, printedColumns, frozenColumns = 0 }: PageLook = { isPortrait: true },
  ): PlannedSheet {
    return plannedSheet(name, kind, this.rows, {
      styles: [
        {
          area: { row: 0, column: 0, rows: this.rows.length, columns: this.widths.length },
          look: looks.sheet,
        },
        ...this.styles,
      ],
      highlights: this.highlights,
      charts: this.charts,
      columnWidths: this.widths,
      rowHeights: fittedHeights(
        this.rows.map((row, index) => (this.wrapped.has(index) ? row : [])),
        0,
        this.widths.map((width) => ({ width, look: looks.header })),
        false,
      ),
      repeatedRows: repeated,
      frozenColumns,
      ...(this.filtered === null ? {} : { filter: this.filtered }),
      ...(printedColumns === undefined ? {} : { printedColumns }),
      ...(isPortrait
        ? { isPortrait }
        : { pagesWide: pagesWide(this.widths.slice(0, printedColumns), frozenColumns, false) }),
    });
  }
}
